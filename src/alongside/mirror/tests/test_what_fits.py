"""What a person gets back as their wishes, and what a specialist could try next: only what fits this talk."""

from dataclasses import replace

import pytest

from alongside.listening import ReadTurn, Speakers, looked_after
from alongside.listening.reading import Behaviour, Reading
from alongside.mirror import rules
from alongside.mirror.rules import Idea
from alongside.mirror.rules.corrections import Corrections

OPEN, CLOSED = "open_question", "closed_question"
TALK = (
    ("S", "How was the week, then?", OPEN),
    ("P", "It hurt. I want to see my son on Sunday! I drank on Friday, though.", "change"),
    ("S", "You miss him.", "simple_reflection"),
    ("P", "Yeah. Like if I don't look at the letter it didn't come.", "change"),
    ("S", "The letter waits.", "simple_reflection"),
    ("P", "It does. I was going to open it, and then I fell asleep.", "neutral"),
)
MAINS = {OPEN: "question", CLOSED: "question", "simple_reflection": "reflection", "advice_without_permission": "input"}


def reading_of(*talk: tuple[str, str, str], sure: float = 0.6) -> Reading:
    return looked_after(
        Reading(
            {"language": "en"},
            "text",
            "one",
            (),
            Speakers("Dana", "Maya", 1.0),
            tuple(turn(at, *one, sure) for at, one in enumerate(talk)),
        )
    )


def turn(at: int, voice: str, words: str, told: str, sure: float) -> ReadTurn:
    if voice == "P":
        return ReadTurn(at, "person", "Maya", words, talk=told)  # type: ignore[arg-type]
    heard = (Behaviour(told, sure, ((0, len(words)),)),)  # type: ignore[arg-type]
    return ReadTurn(at, "specialist", "Dana", words, main=MAINS.get(told, "other"), behaviours=heard)  # type: ignore[arg-type]


def test_only_the_sentence_that_wishes_comes_back():
    assert rules.own_lines(reading_of(*TALK), Corrections()) == ["I want to see my son on Sunday!"]


def test_a_correction_adds_a_whole_turn_where_no_sentence_wishes_and_takes_none_away():
    corrections = Corrections({1: frozenset({"sustain"}), 5: frozenset({"change"})})
    assert rules.own_lines(reading_of(*TALK), corrections) == ["I want to see my son on Sunday!", TALK[5][1]]
    assert rules.own_lines(reading_of(*TALK), Corrections({1: frozenset({"change"})})) == ["I want to see my son on Sunday!"]


ANSWER = (
    "P",
    "It was all right, there was a lot to do and then some more of it, and my sister came by on her way home.",
    "neutral",
)
WISH = ("P", "It was all right, and the garden is what comes next, with the beans that my sister has left over.", "change")
REFLECTED = ("S", "There was a lot of it, and your sister came.", "simple_reflection")
ASKED = ("S", "What was it like, there?", OPEN)


@pytest.mark.parametrize(
    ("talk", "idea"),
    [
        ([ASKED, ANSWER, ("S", "You could ring the man today.", "advice_without_permission"), ANSWER], Idea.ASK_FIRST),
        ([ASKED, WISH, ASKED, WISH, ASKED, WISH], Idea.REFLECT),
        ([ASKED, ANSWER, ("S", "That is just how it was for me, too.", "self_centred"), ANSWER], Idea.HAND_BACK),
        ([REFLECTED, ANSWER, *[("S", "Did you go there, in the end?", CLOSED), ANSWER, REFLECTED, ANSWER] * 3], Idea.OPEN),
        ([ASKED, ANSWER, REFLECTED, WISH, REFLECTED, ANSWER], Idea.STAY),
    ],
)
def test_what_could_be_tried_fits_the_talk_where_no_moment_leads(talk, idea):
    assert rules.idea_from(reading_of(*talk)) is idea


DYING = ("P", "Last night I thought about killing myself with the pills.", "neutral")


@pytest.mark.parametrize(
    ("said", "idea"),
    [
        ("Are you thinking about killing yourself?", Idea.NOT_ALONE),
        ("Thank you for telling me. Are you thinking of suicide? Do you have a plan?", Idea.NOT_ALONE),
        ("How can you talk of suicide, with two kids at home? Aren't you ashamed?", Idea.ASK_PLAINLY),
        ("You want to kill yourself over that? Isn't that a bit much?", Idea.ASK_PLAINLY),
    ],
)
def test_to_shame_somebody_with_a_question_is_not_to_have_asked(said, idea):
    reading = reading_of(ASKED, DYING, ("S", said, CLOSED), ANSWER)
    assert rules.idea_from(replace(reading, measures=reading.measures | {"danger": [1, 2]})) is idea
