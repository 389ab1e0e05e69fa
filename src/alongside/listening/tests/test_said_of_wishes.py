"""In Spanish, as in English, a plain wish comes back to the person, and nothing that only sounds like one."""

import pytest

from alongside.listening.ownwords import may_stand_whole, wishes_in

from . import said_of_wishes as said


@pytest.mark.parametrize("words", [*said.SAID, *said.NEAR_WHAT_IS_NOT])
def test_a_plain_wish_is_found_whatever_the_country_and_however_hurried(words):
    assert wishes_in(words, "es") == [words]


@pytest.mark.parametrize("words", said.NOT_SAID)
def test_what_only_sounds_like_a_wish_is_left_alone(words):
    assert wishes_in(words, "es") == []


@pytest.mark.parametrize("words", said.WHOLE)
def test_who_keeps_away_from_drink_may_meet_all_of_it_again(words):
    assert may_stand_whole(words, "es")


@pytest.mark.parametrize("words", said.NOT_WHOLE)
def test_whoever_names_drink_a_farewell_or_medication_stopped_may_not(words):
    assert not may_stand_whole(words, "es")
