"""Which questions a reading lists, how it quotes them, and where it offers an open form of a closed one."""

from dataclasses import replace

import pytest

from alongside.listening import Reading, ReadTurn
from alongside.listening.reading import Behaviour
from alongside.mirror import totals
from alongside.mirror.tests.test_telling import reading_of, said, told

FROM_MEMORY = ("Did you call Rosa?", "Did you eat?", "Did you sleep?")


def closed(at: int, text: str, sure: float = 0.9, start: int = 0) -> ReadTurn:
    return said(at, text, "question", Behaviour("closed_question", sure, ((start, len(text)),)))


def listed(reading: Reading, code: str = "closed_question", *, every: bool = False) -> list[str]:
    return [one.text for one in totals.questions(reading, code, "/", every=every)]


def test_from_memory_every_question_that_is_counted_is_listed_in_its_order():
    asked = [closed(at, text, sure) for at, (text, sure) in enumerate(zip(FROM_MEMORY, (0.9, 0.9, 0.6), strict=True), 1)]
    room = said(4, "How are you?", "question", Behaviour("open_question", 0.9, ((0, 12),)))
    reading = reading_of(told(0, "I almost did not come today."), *asked, room)
    counted = reading.measures["questions"]
    assert listed(reading, every=True) == list(FROM_MEMORY)
    assert listed(reading, "open_question", every=True) == ["How are you?"]
    assert (counted["closed"], counted["open"]) == (3, 1)
    assert len(listed(reading)) < 3


def test_a_question_that_counts_as_a_reflection_is_not_listed_from_memory_either():
    both = said(0, "You miss the mornings?", "reflection", Behaviour("simple_reflection", 0.9, ((0, 22),)),
                Behaviour("closed_question", 0.8, ((0, 22),)))  # fmt: skip
    reading = reading_of(both, told(1, "Yes."))
    assert not reading.measures["questions"]["closed"]
    assert not listed(reading, every=True)


@pytest.mark.parametrize(
    ("text", "start", "quotation"),
    [
        ("Bueno. ¿Hablaste con tu hermana?", 8, "¿Hablaste con tu hermana?"),
        ("+1+1 what do you think?", 1, "+1+1 what do you think?"),
        ("<i>Did you call her</i>?", 1, "<i>Did you call her</i>?"),
    ],
)
def test_a_quotation_keeps_its_signs_in_readings_that_were_kept_as_well(text, start, quotation):
    assert listed(reading_of(closed(0, text, start=start), told(1, "Sí.")), every=True) == [quotation]


def test_an_open_question_is_quoted_with_its_signs():
    text = "Bueno. ¿Qué te ayudaría con eso?"
    turn = said(0, text, "question", Behaviour("open_question", 0.9, ((8, len(text)),)))
    assert listed(reading_of(turn, told(1, "Hablar.")), "open_question") == ["¿Qué te ayudaría con eso?"]


def test_an_everyday_closed_question_has_an_open_form_beside_it():
    reading = reading_of(closed(0, "Did you call her this week?"), told(1, "No."))
    (one,) = totals.questions(reading, "closed_question", "/")
    assert one.open_form == "How did things go with calling her this week?"


@pytest.mark.parametrize("every", [True, False])
def test_near_words_about_dying_a_question_is_left_as_it_is(every):
    reading = reading_of(closed(0, "Did you call her this week?"), told(1, "No. I want to die."))
    near = replace(reading, measures=reading.measures | {"danger": [1]})
    (one,) = totals.questions(near, "closed_question", "/", every=every)
    assert one.open_form == ""


def test_a_turn_that_also_asks_about_dying_has_no_form_for_its_other_question():
    text = "Do you think about dying? Did you call her this week?"
    turn = closed(0, text, start=26)
    (one,) = totals.questions(reading_of(turn, told(1, "No.")), "closed_question", "/", every=True)
    assert (one.text, one.open_form) == ("Did you call her this week?", "")
