"""In a talk of two languages each moment is chosen by the phrases of the language in which its turn was said."""

import pytest

from alongside.listening import Conversation, ReadTurn, Speakers, Turn, read
from alongside.listening.engine import Rules
from alongside.listening.language import Spoken
from alongside.listening.moments import find
from alongside.listening.tests.test_moments import talk

ENOUGH = "Are we done? I don't want to talk about this anymore."
IN_SPANISH = (
    ("S", "¿Cómo te fue con lo que hablamos la semana pasada?", "open_question"),
    ("P", "Me fue bien, y el martes estuve con mi hermana en la casa de ella.", ""),
    ("S", "Eso fue algo que querías hacer desde hace tiempo.", "simple_reflection"),
    ("P", "Sí, y ya no tengo tanto miedo de que se enoje conmigo.", ""),
)
IN_ENGLISH = (
    ("S", "How did it go with what we talked about last week?", "open_question"),
    ("P", "It went well, and on Tuesday I was at the house of my sister with her.", ""),
    ("S", "That was something that you had wanted to do for a long time.", "simple_reflection"),
    ("P", "Yes, and I am not that afraid any more of what she would say to me.", ""),
)


def chosen(usual: str, *lines: tuple[str, str, str]) -> dict[str, int]:
    """Return the kinds of moments in turns said after a few in the usual language, counted from the first of them."""
    before = IN_SPANISH if usual == "es" else IN_ENGLISH
    turns = talk(*before, *lines)
    assert Spoken(turns).usual == usual
    return {moment.kind: moment.turn - len(before) for moment in find(turns, usual) if moment.turn >= len(before)}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("usual", "enough"),
    [
        ("es", ENOUGH),
        ("es", "¿Ya terminamos? No quiero hablar de eso."),
        ("en", "¿Ya terminamos? No quiero hablar de eso, de verdad que no."),
        ("en", ENOUGH),
    ],
)
def test_that_somebody_has_had_enough_is_heard_in_what_they_say_it_in(usual: str, enough: str) -> None:
    assert chosen(usual, ("S", "El jueves, the usual place.", "information"), ("P", enough, "")).get("pulled_away") == 0


@pytest.mark.parametrize(("usual", "calm"), [("es", "I don't know where the bus goes."), ("en", "No sé a dónde va el camión.")])
def test_nobody_has_had_enough_for_having_changed_the_language(usual: str, calm: str) -> None:
    assert "pulled_away" not in chosen(usual, ("S", "El jueves, the usual place.", "information"), ("P", calm, ""))


def test_an_answer_in_two_languages_counts_as_a_whole() -> None:
    hint_and_plain = (("P", "I have to go.", ""), ("S", "Ajá.", ""), ("P", "No quiero hablar de eso porque ya te lo dije.", ""))
    assert chosen("en", ("S", "On Thursday, the usual place.", "information"), *hint_and_plain).get("pulled_away") == 0


@pytest.mark.parametrize(
    ("usual", "wish", "back"),
    [
        (
            "es",
            "I want to stop drinking so much because of what it does to me.",
            "That has been a heavy thing to carry.",
        ),
        ("en", "Quiero dejar de tomar porque ya no puedo más con esto.", "Eso ha sido una carga muy pesada."),
    ],
)
def test_a_wish_is_known_in_the_language_in_which_it_was_said(usual: str, wish: str, back: str) -> None:
    after = (("P", wish, "change"), ("S", back, "simple_reflection"), ("P", "Sí, yes.", ""))
    assert chosen(usual, ("S", "Mm.", "open_question"), *after).get("change_heard") == 2


def test_an_open_form_is_offered_in_the_language_of_the_question() -> None:
    shut = [("S", "¿Has pensado en tu plan para el domingo que viene?", "closed_question"), ("P", "Sí.", "")]
    turns = talk(*IN_ENGLISH, *shut * 4)
    (moment,) = [moment for moment in find(turns, "en") if moment.kind == "closed_with_form"]
    assert "¿Qué has pensado sobre tu plan para el domingo que viene?" in moment.prompt


def test_a_talk_that_is_read_is_looked_at_in_the_same_way() -> None:
    said = [text for _, text, _ in IN_SPANISH] + [
        "Los lunes hay grupo y los martes también, en la casa de siempre.",
        ENOUGH,
    ]
    turns = tuple(Turn(at, ("Dana", "Maya")[at % 2], text) for at, text in enumerate(said))
    reading = read(Conversation("talk", "text", turns, Speakers("Dana", "Maya", 1.0)), listener=Rules())
    assert reading.engine["language"] == "es"
    assert [(moment.kind, moment.turn) for moment in reading.moments if moment.kind == "pulled_away"] == [("pulled_away", 4)]


def test_the_turns_of_a_reading_are_in_the_languages_in_which_they_were_heard() -> None:
    turns = (Turn(0, "Dana", "¿Cómo te fue con lo que hablamos?"), Turn(1, "Maya", "It was not what I had wanted it to be."))
    conversation = Conversation("talk", "text", turns, Speakers("Dana", "Maya", 1.0))
    read_turns = [ReadTurn(0, "specialist", "", turns[0].text), ReadTurn(1, "person", "", turns[1].text)]
    heard, kept = Spoken(conversation), Spoken(read_turns)
    assert [kept.turn(turn) for turn in read_turns] == [heard.turn(turn) for turn in turns] == ["es", "en"]
