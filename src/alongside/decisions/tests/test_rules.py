"""When an offer may be answered, by whom, and when something is agreed."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.decisions.rules import AlreadyAnswered, Answer, NotForYou, Offered, State, check, settles

ONE, OTHER, THIRD = UUID(int=1), UUID(int=2), UUID(int=3)
PEOPLE = st.sampled_from([ONE, OTHER, THIRD])
OFFERS = st.builds(Offered, st.just(ONE), st.just(OTHER), st.sampled_from([None, ONE, OTHER, THIRD]), st.sampled_from(State))


@given(OFFERS, PEOPLE, st.sampled_from(Answer))
def test_an_answer_is_taken_once_and_from_the_side_it_belongs_to(offer, by, answer):
    if by != (offer.offered_by if answer is Answer.WITHDRAW else offer.offered_to):
        with pytest.raises(NotForYou):
            check(offer, by, answer)
    elif offer.state is not State.WAITING:
        with pytest.raises(AlreadyAnswered, match=offer.state):
            check(offer, by, answer)
    else:
        assert check(offer, by, answer) not in {State.WAITING, State.LAPSED}


@given(OFFERS, PEOPLE, st.sampled_from(Answer))
def test_what_settles_was_said_by_the_other_side(offer, by, answer):
    if settles(offer, answer):
        assert answer in {Answer.ACCEPT, Answer.ADAPT}
        with pytest.raises(NotForYou):
            check(offer, offer.offered_by, answer)


@given(st.sampled_from([None, ONE, THIRD]))
def test_adapting_what_is_not_ones_own_never_settles(owner):
    assert not settles(Offered(ONE, OTHER, owner, State.WAITING), Answer.ADAPT)


def test_adapting_ones_own_settles():
    assert settles(Offered(ONE, OTHER, OTHER, State.WAITING), Answer.ADAPT)
