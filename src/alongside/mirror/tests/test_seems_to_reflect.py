"""What a turn is drawn as, what is said of it and what the totals count agree, and each is said with the doubt that it has."""

import pytest

from alongside.listening import Reading as Heard
from alongside.listening import ReadTurn
from alongside.listening.reading import Behaviour, Code, Main
from alongside.mirror import rules, showing, totals
from alongside.mirror.rules import Only
from alongside.mirror.rules.saying import seems_to
from alongside.mirror.tests.test_telling import VOICES, reading_of, told

SAID = "Híjole, Beto. Y aun así me estás contestando."
SHOWN = "Y aun así me estás contestando."


def said(main: Main, *heard: tuple[Code, float], text: str = SAID, at: int = 0) -> ReadTurn:
    found = tuple(Behaviour(code, sure, ((14, len(SAID)),)) for code, sure in heard)
    return ReadTurn(at, "specialist", "Dana", text, main=main, behaviours=found)


def marked(turn: ReadTurn) -> list[str]:
    """Return the words that are marked in a turn."""
    return [piece.text for piece in showing.quote(turn, VOICES).pieces if piece.marked]


@pytest.mark.parametrize("sure", [0.39, 0.43, 0.48])
def test_a_reflection_that_is_less_likely_than_not_by_itself_is_counted_and_said_with_doubt(sure: float):
    turn = said("reflection", ("complex_reflection", sure))
    heard = reading_of(turn, told(1, "Pues sí."))
    assert VOICES.heard_in(turn) == "may be a reflection"
    assert VOICES.did(turn) == "may be: reflection"
    assert showing.cite(turn, VOICES) == "You, 8 words. May be a reflection."
    assert rules.narrowed(heard, Only.REFLECTIONS) == [turn]
    assert "Reflections and questions: 1 to 0" in [one.title for one in totals.measures(heard)]
    assert marked(turn) == [SHOWN]


def test_one_that_is_as_likely_as_not_is_said_without_it():
    turn = said("reflection", ("complex_reflection", 0.5))
    assert showing.cite(turn, VOICES) == "You, 8 words. A reflection. Quite sure."
    assert VOICES.did(turn) == "reflection"


def test_a_turn_that_mostly_reflects_with_nothing_heard_in_it_may_be_a_reflection_and_counts_for_nothing():
    turn = said("reflection")
    heard = reading_of(turn, told(1, "Pues sí."))
    assert VOICES.heard_in(turn) == "may be a reflection"
    assert VOICES.did(turn) == "may be: reflection"
    assert showing.cite(turn, VOICES) == "You, 8 words. May be a reflection."
    assert "something else" not in showing.table(heard.turns, VOICES, "/")
    assert marked(turn) == [SHOWN]
    assert rules.narrowed(heard, Only.REFLECTIONS) == []
    assert "Reflections and questions: none were heard" in [one.title for one in totals.measures(heard)]


def test_what_was_surely_heard_in_it_comes_first_and_leaves_the_doubt():
    turn = said("reflection", ("compassion", 0.99))
    assert VOICES.heard_in(turn) == "warmth for what is hard, may be a reflection"
    assert "Quite sure" not in showing.cite(turn, VOICES)


def test_a_turn_that_only_asks_shows_no_words_for_a_reflection():
    assert marked(said("reflection", text="¿Y aun así me contestas?")) == []


def test_a_turn_that_tells_with_nothing_heard_in_it_may_tell():
    bare, own = said("input"), said("input", ("self_disclosure", 0.9))
    assert (VOICES.did(bare), VOICES.heard_in(bare)) == ("may be: telling or advice", "may be telling or advice")
    assert (VOICES.did(own), VOICES.heard_in(own)) == ("may be: telling or advice", "something of your own life")
    assert marked(bare) == []


@pytest.mark.parametrize("main", ["question", "other"])
def test_any_other_turn_with_nothing_heard_in_it_is_something_else(main: Main):
    assert (VOICES.did(said(main)), VOICES.heard_in(said(main))) == ("something else", "something else")


def test_what_the_specialist_heard_is_never_in_doubt():
    turn = rules.corrected_turn(said("reflection"), frozenset({"simple_reflection"}))
    assert seems_to(turn) is None
    assert showing.Voices("Maya", yours=frozenset({0})).heard_in(turn) == "a reflection"
    assert seems_to(rules.corrected_turn(said("reflection"), frozenset())) is None


# ── where nothing was weighed ──
UNWEIGHED = "Where Maya’s turns stand near words that can be about dying or being hurt, it was not weighed which way they lean."


def near_danger(*turns: ReadTurn, at: int) -> Heard:
    """Return a reading in which a turn is among words of danger, with everything spared as the engine does."""
    return rules.corrected(reading_of(*turns), rules.Corrections(grave=frozenset({at})))


def test_of_turns_that_were_not_weighed_it_is_not_said_that_nothing_was_heard():
    turns = (said("other"), told(1, "I want to stop.", "change"), said("other", at=2), told(3, "I drank.", "sustain"))
    assert totals.talk(near_danger(*turns, at=1), VOICES) == UNWEIGHED


def test_what_was_weighed_farther_off_is_told_beside_it():
    far = [told(at, "It rained.", "neutral") for at in range(1, 20)]
    quiet = near_danger(said("other"), *far, at=1)
    assert totals.talk(quiet, VOICES) == (
        f"{UNWEIGHED} Nothing in Maya’s other turns was heard to lean toward change or away from it."
    )
    leans = near_danger(said("other"), *far, told(20, "I want to stop.", "change"), at=1)
    assert totals.talk(leans, VOICES) == f"One turn of Maya’s may lean toward change. Take this as a hint only. {UNWEIGHED}"


def test_where_no_such_words_are_near_it_is_said_as_ever():
    quiet = reading_of(said("other"), told(1, "It rained."))
    assert totals.talk(quiet, VOICES) == "Nothing in Maya’s turns was heard to lean toward change or away from it."
