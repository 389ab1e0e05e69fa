"""Where clauses stand, and when an agreement is looked at again."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from alongside.partnership.rules import STARTER, position_of
from alongside.partnership.rules.review import RHYTHMS, next_look

CHICAGO = ZoneInfo("America/Chicago")


@given(st.lists(st.integers(0, 900)))
def test_starter_clauses_keep_their_order_and_own_ones_come_after(taken):
    places = [position_of(key, taken) for key in STARTER]
    assert places == sorted(set(places))
    assert position_of("", taken) > max([*taken, *places])


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)), st.sampled_from(RHYTHMS))  # noqa: DTZ001 - the zone follows
def test_an_agreement_is_looked_at_again_months_later_at_the_same_hour(last, months):
    at = last.replace(tzinfo=CHICAGO).astimezone(UTC)
    again = next_look(at, months, CHICAGO)
    shown, before = again.astimezone(CHICAGO), at.astimezone(CHICAGO)
    assert again > at
    assert (shown.year * 12 + shown.month) - (before.year * 12 + before.month) == months
    assert shown.day in {before.day, *range(28, min(before.day, 31) + 1)}
    assert abs((shown.hour * 60 + shown.minute) - (before.hour * 60 + before.minute)) in {0, 60}  # an hour that clocks skip


def test_the_last_day_of_a_month_stays_the_last():
    assert next_look(datetime(2026, 11, 30, 18, tzinfo=UTC), 3, CHICAGO) == datetime(2027, 2, 28, 18, tzinfo=UTC)
    assert next_look(datetime(2026, 10, 7, 14, tzinfo=UTC), 3, CHICAGO) == datetime(2027, 1, 7, 15, tzinfo=UTC)
