"""What dips, what the other sees, when somebody is asked, and when a picture of many may be drawn: for any values."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from alongside.partnership.rules.picture import MOST_FROM, Place, Quarter, Share, may_show, place_of, share_of, spread
from alongside.partnership.rules.pulse import (
    CLEAR_STEP,
    LEAST_FOR_USUAL,
    PLACES,
    USUAL_OF,
    Question,
    Shows,
    dips,
    invites,
    other_sees,
    usual,
)  # fmt: skip

places = some.sampled_from(PLACES)
answers = some.dictionaries(some.sampled_from(Question), places)
pasts = some.lists(answers, max_size=12)
AT = datetime(2026, 11, 26, 15, tzinfo=UTC)


@given(answers, pasts)
def test_the_first_answers_to_a_question_cannot_dip(now, before):
    for question in dips(now, before):
        assert sum(question in earlier for earlier in before) >= LEAST_FOR_USUAL
    assert dips(now, before[: LEAST_FOR_USUAL - 1]) == frozenset()


@given(answers, pasts)
def test_a_dip_is_a_clear_step_below_ones_own_usual_and_nothing_else(now, before):
    dipped = dips(now, before)
    assert dipped <= set(now)
    for question, value in now.items():
        own = [earlier[question] for earlier in before if question in earlier]
        middle = usual(own)
        assert (question in dipped) == (middle is not None and value <= middle - CLEAR_STEP)
        if question in dipped:
            assert value < max(own[:USUAL_OF])
            assert value + CLEAR_STEP <= max(PLACES)


@given(answers, pasts, some.data())
def test_what_lies_lower_dips_all_the_more(now, before, data):
    lower = {question: data.draw(some.integers(1, value)) for question, value in now.items()}
    assert dips(now, before) <= dips(lower, before)


@given(answers, pasts, answers)
def test_one_question_says_nothing_of_another_and_what_is_long_ago_says_nothing(now, before, long_ago):
    whole = dips(now, before)
    assert whole == {q for q in now if q in dips({q: now[q]}, [{q: one[q]} for one in before if q in one])}
    full = [dict.fromkeys(Question, 3)] * USUAL_OF
    assert dips(now, full) == dips(now, [*full, long_ago])


@given(places, some.integers(LEAST_FOR_USUAL, 9))
def test_who_is_always_in_one_place_never_dips_there(place, times):
    assert dips({Question.HEARD: place}, [{Question.HEARD: place}] * times) == frozenset()


@given(some.sampled_from(Shows), some.booleans(), some.booleans())
def test_the_other_sees_no_more_than_was_chosen_and_nothing_once_they_have_parted(shows, dipped, together):
    seen = other_sees(shows, dipped=dipped, together=together)
    order = list(Shows)
    assert order.index(seen) <= order.index(shows)
    if not together or (shows is Shows.DIP and not dipped):
        assert seen is Shows.NOTHING


@given(some.integers(-5, 10), some.none() | some.integers(-10, 5), some.none() | some.integers(-10, 5))
def test_a_meeting_asks_for_three_days_and_until_it_is_answered_or_put_off(hours, answered, put_off):
    def at(moved: int | None) -> datetime | None:
        return None if moved is None else AT + timedelta(hours=moved)

    ended = AT - timedelta(hours=12 * hours)
    asked = invites(ended, answered_at=at(answered), put_off_at=at(put_off), now=AT)
    assert asked == (0 <= 12 * hours < 72 and all(since is None or since < ended for since in (at(answered), at(put_off))))
    assert not invites(None, answered_at=None, put_off_at=None, now=AT)


# ── the picture of many ──

groups = some.frozensets(some.integers(0, 29), max_size=30)


@given(some.lists(groups, max_size=8), some.integers(5, 12))
def test_no_picture_and_no_two_pictures_beside_each_other_speak_of_fewer_than_the_minimum(quarters, minimum):
    shown: list[frozenset[int]] = []
    for people in quarters:
        if may_show(people, shown, minimum):
            shown.append(people)
    for one in shown:
        assert len(one) >= minimum
        for other in shown:
            assert len(one - other) == 0 or len(one - other) >= minimum


def test_one_who_came_or_went_is_not_found_by_subtraction():
    twelve = frozenset(range(12))
    assert may_show(twelve, [], 10)
    assert may_show(twelve, [twelve], 10)
    assert not may_show(twelve | {99}, [twelve], 10)
    assert not may_show(twelve - {3}, [twelve], 10)
    assert may_show(twelve | frozenset(range(50, 60)), [twelve], 10)
    assert not may_show(frozenset(range(9)), [], 10)


@given(some.integers(10, 40), some.integers(0, 3))
def test_no_word_says_that_all_are_of_one_mind_or_that_one_stands_alone(people, alone):
    assert share_of(people, people) is share_of(people - min(alone, int(people * (1 - MOST_FROM))), people) is Share.MOST
    assert share_of(0, people) is share_of(1, people) is Share.FEW


@given(some.dictionaries(some.integers(), some.lists(places, min_size=1, max_size=9), min_size=1, max_size=20))
def test_each_human_is_one_voice(said):
    once = {human: [{Place.FAR: 1, Place.BETWEEN: 3, Place.NEAR: 5}[place_of(values)]] for human, values in said.items()}
    assert spread(said) == spread(once)


@given(some.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_each_day_is_in_one_quarter_which_closes_after_its_last_day(day):
    quarter = Quarter.of(day)
    assert quarter.first <= day <= quarter.last < quarter.after.first
    assert Quarter.of(quarter.last) == quarter
    assert not quarter.closed(quarter.after.first)
    assert quarter.closed(quarter.after.first + timedelta(days=1))
