"""Where clauses stand, and when an agreement is looked at again."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from alongside.partnership.rules import STARTER, look_again_on, position_of


@given(st.lists(st.integers(0, 900)))
def test_starter_clauses_keep_their_order_and_own_ones_come_after(taken):
    places = [position_of(key, taken) for key in STARTER]
    assert places == sorted(set(places))
    assert position_of("", taken) > max([*taken, *places])


def test_an_agreement_is_looked_at_again_after_ninety_days():
    assert look_again_on(datetime(2026, 10, 7, 14, tzinfo=UTC)) == datetime(2027, 1, 5, 14, tzinfo=UTC)
