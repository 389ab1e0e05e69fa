"""Accents that are written apart from their letter, as Macs and some exports have them, are heard like any others."""

import json
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from alongside.listening import lens, parse_content, read
from alongside.listening.danger import in_danger, where
from alongside.listening.engine import Rules
from alongside.listening.language import language_of
from alongside.listening.model.words import vector
from alongside.listening.sentences import sentences
from alongside.listening.words import composed
from train.danger_lines import judging

TALK = """\
Especialista: Hola. ¿Cómo te fue con tu mamá después de la reunión?
Peña: Fue difícil. Quería irme, pero me quedé. Así está la situación aquí también.
Especialista: Te quedaste aunque querías irte. ¿Qué te ayudó?
Peña: Mi hermana llamó. Mañana iré otra vez, sí.
"""
NOTE = "Es una alcohólica y está limpia desde mayo. El paciente no cumplió con el tratamiento. Así lo decidí por él."


def apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@given(some.text(some.sampled_from("aeñóxü'\u0301\u0303\u0308 .-_7¿\u1e17中"), max_size=40))
def test_composing_is_what_unicode_says_and_changes_nothing_twice(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert composed(text) == text
    if not any(unicodedata.combining(letter) for letter in text):
        assert composed(apart(text)) == text


def test_accents_without_end_cost_a_bounded_time() -> None:
    began = time.process_time()
    long = "a" + "\u0301\u0323" * 200_000
    composed(long)
    sentences(long)
    assert parse_content(f"Dana: {long}\nMaya: Yes.")[0].turns
    assert time.process_time() - began < 5


@pytest.mark.parametrize("lang", ["en", "es"])
def test_words_of_danger_are_heard_alike(lang) -> None:
    for line in judging(lang):
        heard = in_danger(line.text, lang, asked=line.asked)
        assert in_danger(apart(line.text), lang, asked=line.asked) == heard
        shown = [apart(line.text)[slice(*span)] for span in where(apart(line.text), lang, asked=line.asked)]
        assert shown == [apart(line.text[slice(*span)]) for span in where(line.text, lang, asked=line.asked)]


def test_a_turn_has_the_same_words_and_weights_and_offsets_of_what_was_written() -> None:
    for text in (TALK, NOTE):
        other = apart(text)
        for one, two in zip(sentences(text), sentences(other), strict=True):
            assert (one.words, one.asks, one.clauses) == (two.words, two.asks, two.clauses)
            assert [other[slice(*span)] for span in two.spans] == [apart(text[slice(*span)]) for span in one.spans]
        assert vector(text, "Sí, está bien.") == vector(other, apart("Sí, está bien."))
        assert language_of([other]) == "es"


def test_a_hyphen_behind_an_accent_is_no_pause() -> None:
    assert sentences(apart("el café-bar"))[0].clauses == sentences("el café-bar")[0].clauses == frozenset()


def test_the_lens_remarks_on_the_words_as_they_were_typed() -> None:
    found = lens(NOTE, lang="es")
    assert found
    assert [(one.key, one.words) for one in lens(apart(NOTE), lang="es")] == [(one.key, apart(one.words)) for one in found]
    assert all(apart(NOTE)[one.start : one.end] == one.words for one in lens(apart(NOTE), lang="es"))


def test_a_transcript_is_composed_when_it_is_read() -> None:
    mine = parse_content(TALK)[0]
    assert parse_content(apart(TALK))[0] == mine
    assert mine.speakers.person == "Peña"
    mixed = TALK.replace("Peña: Mi", apart("Peña: Mi"))
    assert parse_content(mixed)[0].labels == mine.labels
    assert parse_content(mixed, speakers={"specialist": apart("Peña")})[0].speakers.specialist == "Peña"
    assert read(parse_content(apart(TALK))[0], listener=Rules()) == read(mine, listener=Rules())


@pytest.mark.parametrize("escaped", [True, False])
def test_letters_that_json_spells_apart_are_composed(escaped: bool) -> None:
    lines = [{"speaker": apart("Peña"), "text": apart("Sí, mañana.")}, {"speaker": "Dana", "text": "Ah."}]
    (conversation,) = parse_content(json.dumps(lines, ensure_ascii=escaped))
    assert [(turn.label, turn.text) for turn in conversation.turns] == [("Peña", "Sí, mañana."), ("Dana", "Ah.")]
