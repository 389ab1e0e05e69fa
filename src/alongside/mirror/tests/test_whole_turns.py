"""A turn that the specialist adds to an own view goes whole only where nothing in it leads back to drink or use."""

import pytest

from alongside.listening import parse_content, read
from alongside.mirror import rules
from alongside.mirror.rules.corrections import Corrections

WHOLE = {
    "en": ("My daughter, awake beside me. That would be it.", "Some day the six o'clock meeting, maybe, and Rosa there."),
    "es": ("Mi hija sentada a mi lado en la mesa. Eso sería.", "Algún día la reunión de las seis, y Rosa ahí."),
}
NEVER = {
    "en": (
        "It was a long week at work. I'm going to have a drink tonight.",
        "My daughter, awake beside me. The bar is still open, though.",
        "The meeting, maybe. No more pills, I just stop my meds.",
        "I drank it all. I'm going to call my dealer.",
    ),
    "es": (
        "Fue una semana muy larga. Voy a tomar unas cervezas.",
        "Mi hija, despierta a mi lado. La cantina sigue abierta.",
        "La reunión, tal vez. Ya voy a dejar las pastillas.",
    ),
}


def each(kind):
    return [(language, words) for language, many in kind.items() for words in many]


def lines(words, language):
    around = "Dana: How was it?\nMaya: " if language == "en" else "Dana: ¿Cómo te fue en la semana, Maya?\nMaya: "
    heard = read(parse_content(around + words)[0].with_speakers("Dana", "Maya"))
    return rules.own_lines(heard, Corrections().hear(1, frozenset({"change"})))


@pytest.mark.parametrize(("language", "words"), each(WHOLE))
def test_a_turn_that_was_added_goes_whole(language, words):
    assert lines(words, language) == [words]


@pytest.mark.parametrize(("language", "words"), each(NEVER))
def test_but_not_with_a_sentence_that_leads_back(language, words):
    assert lines(words, language) == []
