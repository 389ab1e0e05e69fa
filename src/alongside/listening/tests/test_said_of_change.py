"""What leans to no change is told as none, and what is not wanted is no wish; those like them are left alone."""

import pytest

from alongside.listening.leaning import leaning
from alongside.listening.manner import as_said
from alongside.listening.ownwords import may_stand_whole, wishes_in
from alongside.listening.reading import Behaviour, Hearing
from alongside.listening.talk import plain_talk

from . import said_of_change as said


def each(kind):
    return [(language, words) for language, many in kind.items() for words in many]


@pytest.mark.parametrize(("language", "words"), each(said.FACTS_AND_DEFENCES))
def test_a_fact_and_a_reason_to_use_lean_to_no_change(language, words):
    assert leaning(words, language, "change") != "change"


@pytest.mark.parametrize(("language", "words"), each(said.CHANGES))
def test_who_says_more_than_that_is_left_to_what_was_learned(language, words):
    assert leaning(words, language, "change") == "change"


@pytest.mark.parametrize(("language", "words"), each(said.GOING_TO_DRINK))
def test_who_is_going_to_have_a_drink_leans_away(language, words):
    assert plain_talk(words, language) == "sustain"
    assert not may_stand_whole(f"It was a long day. {words}", language)


@pytest.mark.parametrize(("language", "words"), each(said.NOT_GOING_TO_DRINK))
def test_who_is_going_to_have_something_else_does_not(language, words):
    assert plain_talk(words, language) != "sustain"


@pytest.mark.parametrize(("language", "words"), [*each(said.NOT_WANTED), *each(said.NO_WISH_FOR_ANOTHER)])
def test_what_is_not_wanted_or_only_wished_to_be_wanted_is_no_wish(language, words):
    assert wishes_in(words, language) == []


@pytest.mark.parametrize(("language", "words"), each(said.WANTED))
def test_a_real_wish_is_one(language, words):
    assert wishes_in(words, language) == [words]


def test_beside_what_is_not_wanted_the_real_wish_stands():
    text = "I don't want to quit, I want to want to quit. I want my daughter to see me awake."
    assert wishes_in(text, "en") == ["I want my daughter to see me awake."]


@pytest.mark.parametrize(("language", "words"), each(said.CAME_BACK))
def test_who_comes_back_and_hands_the_word_on_told_nothing(language, words):
    assert as_said(told(words), words, language) == Hearing("other")


@pytest.mark.parametrize(("language", "words"), each(said.STILL_TELLS))
def test_who_comes_back_and_tells_something_told_it(language, words):
    assert as_said(told(words), words, language) == told(words)


def told(words: str) -> Hearing:
    return Hearing("input", None, (Behaviour("information", 0.6, ((0, len(words)),)),))
