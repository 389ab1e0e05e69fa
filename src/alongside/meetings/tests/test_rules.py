"""Clocks, plans, saves and yeses as plain decisions."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.meetings import rules
from alongside.meetings.rules import CannotMeet, Channel, Kept, Plan, Trouble

# America/Chicago in 2026: forward on 8 March at 2:00, back on 1 November at 2:00.
CLOCKS = [
    (date(2026, 3, 7), time(2, 30), datetime(2026, 3, 7, 8, 30, tzinfo=UTC)),
    (date(2026, 3, 8), time(1, 59), datetime(2026, 3, 8, 7, 59, tzinfo=UTC)),
    (date(2026, 3, 8), time(2, 0), Trouble.NO_SUCH_TIME),
    (date(2026, 3, 8), time(2, 30), Trouble.NO_SUCH_TIME),
    (date(2026, 3, 8), time(2, 59), Trouble.NO_SUCH_TIME),
    (date(2026, 3, 8), time(3, 0), datetime(2026, 3, 8, 8, 0, tzinfo=UTC)),
    (date(2026, 3, 8), time(14, 0), datetime(2026, 3, 8, 19, 0, tzinfo=UTC)),
    (date(2026, 11, 1), time(0, 59), datetime(2026, 11, 1, 5, 59, tzinfo=UTC)),
    (date(2026, 11, 1), time(1, 0), Trouble.TWICE_THAT_DAY),
    (date(2026, 11, 1), time(1, 59), Trouble.TWICE_THAT_DAY),
    (date(2026, 11, 1), time(2, 0), datetime(2026, 11, 1, 8, 0, tzinfo=UTC)),
    (date(2026, 11, 1), time(14, 0), datetime(2026, 11, 1, 20, 0, tzinfo=UTC)),
]


@pytest.mark.parametrize(("day", "clock", "expected"), CLOCKS, ids=str)
def test_clocks_that_jump(day, clock, expected):
    if isinstance(expected, Trouble):
        with pytest.raises(CannotMeet, match=expected):
            rules.moment(day, clock, "America/Chicago")
    else:
        assert rules.moment(day, clock, "America/Chicago") == expected


@given(st.datetimes(min_value=datetime.fromisoformat("2026-01-01"), max_value=datetime.fromisoformat("2028-01-01")))
def test_a_moment_shows_the_clock_it_was_given(shown):
    try:
        found = rules.moment(shown.date(), shown.time(), "America/Chicago")
    except CannotMeet:
        return
    assert found.astimezone(ZoneInfo("America/Chicago")).replace(tzinfo=None) == shown


def words(**changed):
    plain = {"date": "2026-11-24", "time": "14:00", "zone": "America/Chicago", "minutes": "50", "channel": "phone"}
    return {**plain, **changed}


AT = datetime(2026, 11, 22, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("changed", "trouble"),
    [
        ({"minutes": "0"}, Trouble.TOO_SHORT),
        ({"minutes": "-50"}, Trouble.TOO_SHORT),
        ({"minutes": "481"}, Trouble.TOO_LONG),
        ({"minutes": "9" * 18}, Trouble.TOO_LONG),
        ({"date": "2026-11-21"}, Trouble.PAST),
        ({"date": "0001-01-01"}, Trouble.PAST),
        ({"date": "2027-12-24"}, Trouble.TOO_FAR),
        ({"date": "9999-12-31", "time": "23:59"}, Trouble.TOO_FAR),
    ],
)
def test_nobody_can_keep_that(changed, trouble):
    with pytest.raises(CannotMeet, match=trouble):
        rules.check_plan(rules.read_plan(words(**changed)), AT)


@pytest.mark.parametrize("minutes", ["5", "480"])
def test_the_shortest_and_the_longest_are_fine(minutes):
    rules.check_plan(rules.read_plan(words(minutes=minutes)), AT)


@pytest.mark.parametrize(("off", "collides"), [(-50, False), (-49, True), (0, True), (49, True), (50, False)])
def test_a_stretch_of_time_is_given_once(off, collides):
    start = AT + timedelta(days=1)
    plan = Plan(start, start + timedelta(minutes=50), Channel.PHONE)
    taken = (start + timedelta(minutes=off), start + timedelta(minutes=off + 50))
    if collides:
        with pytest.raises(CannotMeet, match=Trouble.BUSY):
            rules.check_plan(plan, AT, [taken])
    else:
        rules.check_plan(plan, AT, [taken])


@pytest.mark.parametrize(
    ("words", "base", "kept"),
    [
        ("b", 3, Kept.NEXT),
        ("a", 3, Kept.SAME),
        ("a", 1, Kept.SAME),
        ("b", 2, Kept.ASIDE),
        ("b", 9, Kept.ASIDE),
        ("", 3, Kept.NEXT),
    ],
)
def test_what_a_save_does(words, base, kept):
    assert rules.keep(words, base, "a", 3) is kept


def test_a_yes_is_bound_to_whose_words_they_are():
    one, other = uuid4(), uuid4()
    assert rules.digest([(one, "a"), (other, "b")]) == rules.digest([(other, "b"), (one, "a")])
    assert rules.digest([(one, "a"), (other, "b")]) != rules.digest([(one, "b"), (other, "a")])
    assert rules.digest([(one, 'a", "b')]) != rules.digest([(one, "a"), (one, "b")])
