"""What cannot have been is not written; units follow the rule; no cell begins a formula."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.meetings.forms.records import why_wrong
from alongside.meetings.rules.records import (
    STARTS_A_FORMULA,
    CannotBe,
    Ground,
    Held,
    Rounding,
    Service,
    Setting,
    Standing,
    UnitRule,
    Wrong,
    cell,
    check_service,
    standing,
    units,
)  # fmt: skip

AT = datetime(2026, 11, 24, 20, tzinfo=UTC)
MAYA, WES = uuid4(), uuid4()
ONE, GROUP = Setting.ONE_TO_ONE, Setting.GROUP


def service(start=-60, minutes=50, person=MAYA, setting=ONE, size=1):
    starts = AT + timedelta(minutes=start)
    return Service(person, starts, starts + timedelta(minutes=minutes), setting, size)


def held(start=-60, minutes=50, person=WES, setting=ONE, size=1):
    s = service(start, minutes, person, setting, size)
    return Held(s.person, s.starts, s.ends, s.setting, s.size, uuid4())


BOTH = Ground(kinds=("alone", "either"), group_kinds=("grouped", "either"))


@pytest.mark.parametrize(("kind", "setting", "size", "ground", "wrong"), [
    ("alone", GROUP, 3, BOTH, Wrong.KIND_FOR_ONE),
    ("never heard of", GROUP, 3, BOTH, Wrong.KIND_FOR_ONE),
    ("grouped", ONE, 1, BOTH, Wrong.KIND_FOR_GROUPS),
    ("alone", ONE, 1, BOTH, None),
    ("grouped", GROUP, 3, BOTH, None),
    ("either", ONE, 1, BOTH, None),
    ("either", GROUP, 3, BOTH, None),
    ("alone", GROUP, 3, Ground(kinds=("alone",)), None),
])  # fmt: skip
def test_a_group_is_not_booked_under_a_kind_for_one(kind, setting, size, ground, wrong):
    written = replace(service(setting=setting, size=size), kind=kind)
    if wrong is None:
        assert check_service(written, AT, (), ground) is None
        return
    with pytest.raises(CannotBe) as refused:
        check_service(written, AT, (), ground)
    assert refused.value.args[0] is wrong
    assert "check both" in why_wrong(wrong)


@pytest.mark.parametrize(
    ("written", "others", "wrong"),
    [
        (service(minutes=0), [], Wrong.ENDS_FIRST),
        (service(minutes=-5), [], Wrong.ENDS_FIRST),
        (service(start=-10, minutes=11), [], Wrong.FUTURE),
        (service(start=-500, minutes=481), [], Wrong.TOO_LONG),
        (service(size=2), [], Wrong.GROUP_AS_ONE),
        (service(setting=GROUP, size=1), [], Wrong.ONE_AS_GROUP),
        (service(setting=GROUP, size=101), [], Wrong.GROUP_SIZE),
        (service(), [held(-20)], Wrong.OVERLAP),
        (service(), [held(-60, person=MAYA)], Wrong.SAME_PERSON),
        (service(), [held(-60)], Wrong.GROUP_AS_ONE),
        (service(setting=GROUP, size=3), [held(-60)], Wrong.GROUP_AS_ONE),
        (service(setting=GROUP, size=3), [held(-60, setting=GROUP, size=4)], Wrong.OVERLAP),
        (
            service(setting=GROUP, size=2),
            [held(setting=GROUP, size=2), held(person=uuid4(), setting=GROUP, size=2)],
            Wrong.GROUP_FULL,
        ),
    ],
)
def test_what_cannot_have_been(written, others, wrong):
    with pytest.raises(CannotBe) as refused:
        check_service(written, AT, others)
    assert refused.value.args[0] is wrong
    assert why_wrong(*refused.value.args)


def test_what_can_have_been():
    assert check_service(service(start=-50, minutes=50), AT, [held(-100, 50), held(0, 50)]) is None
    assert check_service(service(start=-480, minutes=480), AT, []) is None
    there = held(setting=GROUP, size=2)
    assert check_service(service(setting=GROUP, size=2), AT, [there]) == there.session


STRETCH = st.tuples(st.integers(-600, -1), st.integers(1, 120))


@given(STRETCH, st.lists(STRETCH, max_size=5))
@settings(max_examples=150)
def test_two_stretches_of_one_specialist_never_share_a_minute(mine, others):
    kept = [held(start, minutes) for start, minutes in others]
    minutes = set(range(mine[0], mine[0] + mine[1]))
    shares = any(minutes & set(range(start, start + long)) for start, long in others)
    late = mine[0] + mine[1] > 0
    if shares or late:
        with pytest.raises(CannotBe) as refused:
            check_service(service(*mine), AT, kept)
        assert refused.value.args[0] in (Wrong.OVERLAP, Wrong.GROUP_AS_ONE, Wrong.FUTURE)
    else:
        assert check_service(service(*mine), AT, kept) is None


RULES = st.builds(UnitRule, st.integers(1, 60), st.sampled_from(Rounding), st.integers(0, 20), st.integers(0, 20))


@given(st.integers(1, 1440), st.integers(0, 200), RULES, st.integers(0, 30))
def test_units_follow_the_rule_and_its_limits(minutes, more, rule, that_day):
    counted = units(minutes, rule, that_day)
    assert 0 <= counted <= units(minutes + more, rule, that_day)
    assert not rule.most_a_meeting or counted <= rule.most_a_meeting
    assert not rule.most_a_day or counted <= max(0, rule.most_a_day - that_day)
    if not rule.most_a_meeting and not rule.most_a_day:
        whole, rest = divmod(minutes, rule.minutes)
        wanted = {Rounding.WHOLE: 0, Rounding.NEAREST: rest * 2 >= rule.minutes, Rounding.STARTED: rest > 0}[rule.rounding]
        assert counted == whole + (wanted and rest > 0)


@pytest.mark.parametrize(("minutes", "counted"), [(7, 0), (8, 1), (22, 1), (23, 2), (45, 3)])
def test_a_quarter_of_an_hour_from_its_half_on(minutes, counted):
    assert units(minutes, UnitRule(15, Rounding.NEAREST)) == counted


@given(st.lists(st.sampled_from([True, False, None]), max_size=6))
def test_what_was_contested_stays_so_until_a_corrected_one_is_confirmed(answers):
    found = standing(answers)
    assert (found is Standing.CONFIRMED) == (bool(answers) and answers[-1] is True)
    if answers and answers[-1] is False:
        assert found is Standing.CONTESTED
    assert standing([*answers, None]) in ({Standing.WAITING} if found is Standing.CONFIRMED else {found})


@given(st.text(max_size=12))
def test_no_cell_begins_a_formula(text):
    assert not cell(text).lstrip().startswith(STARTS_A_FORMULA)
    assert cell(text).endswith(text)
