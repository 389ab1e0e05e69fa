"""Who says hello or goodbye advises nothing and makes nothing small, whatever was learned; what is said besides stays."""

import pytest

from alongside.listening.manner import as_said
from alongside.listening.reading import Behaviour, Hearing

GREETS = (
    ("es", "Ándale, que te vaya bien."),
    ("es", "Cuídese mucho."),
    ("es", "Ánimo, nos vemos el jueves."),
    ("es", "Bueno, hasta el lunes."),
    ("es", "Pasa, siéntate."),
    ("es", "que descanses"),
    ("en", "Okay, take care, bye."),
    ("en", "See you next week."),
    ("en", "Have a good weekend."),
)
MORE = (
    ("es", "Cuídate de él."),
    ("es", "Ándale, ve al grupo."),
    ("es", "Que te vaya bien en la corte y llama."),
    ("en", "Take care of it."),
    ("en", "Sit down and listen."),
    ("en", "Get some sleep."),
)


def advised(text: str) -> Hearing:
    return Hearing("input", None, (Behaviour("advice_without_permission", 0.8, ((0, len(text)),)),))


@pytest.mark.parametrize(("language", "words"), GREETS)
def test_a_greeting_is_no_advice(language, words):
    hearing = as_said(advised(words), words, language)
    assert (hearing.main, hearing.behaviours) == ("other", ())


@pytest.mark.parametrize(("language", "words"), MORE)
def test_what_only_holds_such_words_stays(language, words):
    assert as_said(advised(words), words, language) == advised(words)


def test_a_greeting_at_the_end_takes_nothing_from_the_turn():
    text = "Deberías llamarla hoy. Cuídate."
    told = Behaviour("advice_without_permission", 0.9, ((0, 22),))
    of_the_end = Behaviour("dismissing", 0.6, ((23, 31),))
    assert as_said(Hearing("input", None, (told, of_the_end)), text, "es") == Hearing("input", None, (told,))


def test_warmth_in_a_goodbye_stays():
    text = "Un abrazo."
    warm = Hearing("other", None, (Behaviour("compassion", 0.8, ((0, 10),)),))
    assert as_said(warm, text, "es") == warm
