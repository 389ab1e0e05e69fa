"""A reflection counts where it is as likely as not: by itself, or because the turn mostly reflects. Said in one place, `ReadTurn.counts`."""

import pytest

from alongside.listening import ReadTurn
from alongside.listening.exchanges import counted
from alongside.listening.measures import measure, openings
from alongside.listening.reading import Behaviour, Code, Main

SAID = "Te paraste y tiraste lo que quedaba."
WHOLE = ((0, len(SAID)),)


def turn(main: Main | None, *heard: tuple[Code, float], at: int = 0) -> ReadTurn:
    found = tuple(Behaviour(code, sure, WHOLE) for code, sure in heard)
    return ReadTurn(at, "specialist", "Dana", SAID, main=main, behaviours=found)


@pytest.mark.parametrize("code", ["simple_reflection", "complex_reflection"])
@pytest.mark.parametrize("sure", [0.3, 0.43, 0.48, 0.5, 0.9])
def test_a_reflection_that_is_listed_counts_where_the_turn_mostly_reflects(code: Code, sure: float) -> None:
    one = turn("reflection", (code, sure))
    assert one.likely(code)
    assert counted(one) == {code}
    told = measure([one])["reflections"]
    assert told["simple"] + told["complex"] == told["to_questions"]["of"] == 1


@pytest.mark.parametrize("main", ["input", "question", "other", None])
def test_elsewhere_only_one_that_is_as_likely_as_not_by_itself(main: Main | None) -> None:
    assert counted(turn(main, ("complex_reflection", 0.48))) == frozenset()
    assert counted(turn(main, ("complex_reflection", 0.5))) == {"complex_reflection"}


def test_nothing_else_counts_for_standing_in_a_turn_that_reflects() -> None:
    assert counted(turn("reflection", ("affirmation", 0.48), ("compassion", 0.3))) == frozenset()


def test_a_turn_that_mostly_reflects_and_in_which_no_reflection_was_heard_counts_as_none() -> None:
    assert counted(turn("reflection")) == frozenset()
    assert measure([turn("reflection")])["reflections"]["to_questions"]["of"] == 0


def test_the_same_words_with_a_rising_voice_count_as_what_the_turn_mostly_does() -> None:
    both: list[tuple[Code, float]] = [("closed_question", 0.8), ("simple_reflection", 0.43)]
    assert counted(turn("reflection", *both)) == {"simple_reflection"}
    assert counted(turn("question", *both)) == {"closed_question"}


def test_what_counts_though_it_is_less_likely_than_not_by_itself_is_said_with_doubt() -> None:
    for sure, surely in ((0.43, False), (0.5, True), (0.55, True)):
        one = turn("reflection", ("complex_reflection", sure))
        assert one.surely(one.behaviours[0]) is surely
    answer = ReadTurn(1, "person", "Maya", "Me senté en el carro una hora antes de entrar, por el ruido. " * 3, talk="neutral")
    (opened,) = openings([turn("reflection", ("complex_reflection", 0.43)), answer])
    assert opened["after"]["codes"] == []
