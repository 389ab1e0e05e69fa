"""What people shorten as they type is heard as the words that it stands for, and shown as it was written."""

import pytest

from alongside.listening import Conversation, Speakers, Turn, read
from alongside.listening.danger import in_danger, where
from alongside.listening.spelling import spelt_out


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("es", "q te hizo seguir caminando?", "qué te hizo seguir caminando?"),
        ("es", "dice q viene", "dice que viene"),
        ("es", "xq crees q paso?", "por qué crees que paso?"),
        ("es", "y q necesitas?", "y qué necesitas?"),
        ("es", "yo tb, pa mi tia", "yo también, para mi tia"),
        ("en", "idk, cuz u said so", "I don't know, because you said so"),
    ],
)
def test_it_is_spelt_out(language, typed, meant):
    assert spelt_out(typed, language) == meant


@pytest.mark.parametrize("text", ["mi correo es q@x.com", "Q. Ramírez", "la parte b/q", "¿Qué tal?", "papa", ""])
def test_what_is_no_short_word_stays(text):
    assert spelt_out(text, "es") is text or spelt_out(text, "es") == text


@pytest.mark.parametrize("asked", ["q te ayudó a no ir?", "q fue lo q mas te costó?", "xq crees q paso?", "y cmo te sentiste?"])
def test_an_open_question_stays_one_however_it_is_typed(asked):
    turns = (Turn(0, "S", "Hola."), Turn(1, "P", "Pues el viernes no fui a la fiesta y me quedé en casa."), Turn(2, "S", asked))
    turn = read(Conversation("typed", "text", turns, Speakers("S", "P", 1.0))).turns[2]
    assert turn.text == asked
    assert turn.heard("open_question")
    assert all(0 <= start < end <= len(asked) for one in turn.behaviours for start, end in one.evidence)


def test_words_of_danger_are_heard_in_a_hurry_too_and_shown_as_they_stand():
    text = "hola. a veces pienso q no pinto nada aqui. bueno ya"
    assert in_danger(text, "es")
    assert [text[start:end] for start, end in where(text, "es")] == ["a veces pienso q no pinto nada aqui."]


def test_a_long_row_of_them_costs_a_bounded_time():
    assert spelt_out("q " * 50_000, "es") == "que " * 50_000
