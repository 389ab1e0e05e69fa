"""What a sentence names is told in the reader's language, and a turn without end is said to be heard in part."""

from pathlib import Path

import pytest

from alongside.listening import ListeningError, parse, parse_content, read
from alongside.listening.danger import in_danger
from alongside.listening.decoding import _MAGIC
from alongside.listening.engine import Rules
from alongside.listening.notices import TERMS, say, translate
from alongside.listening.sentences import HEARD


@pytest.mark.parametrize(
    ("content", "spanish"),
    [
        (b"", "el texto no tiene contenido"),
        (b"PK\x03\x04rest", "el texto no es texto (parece un archivo de Word, de Excel o comprimido (zip))"),
        (b"%PDF-1.7", "(parece un PDF)"),
        (bytes(range(256)) * 20, "(parece un programa o una grabación)"),
        (b"WEBVTT", "No se encontraron palabras dichas en el texto."),
        (b'{"segments": [{"text": "half', "No se pudo leer el texto como JSON: falla en la línea 1, columna 24."),
    ],
)
def test_an_error_in_spanish_has_no_english_in_it(content, spanish):
    with pytest.raises(ListeningError) as caught:
        parse_content(content)
    told = caught.value.sentence("es")
    assert spanish in told
    assert not [term for term in TERMS if term in told]


def test_every_kind_of_file_has_a_name_in_spanish():
    assert {kind for _, kind in _MAGIC} <= TERMS.keys()


def test_a_folder_is_called_one():
    with pytest.raises(ListeningError) as caught:
        parse(Path(__file__).parent)
    assert caught.value.sentence("es").endswith("es una carpeta.")


def test_a_turn_without_end_says_that_it_was_heard_in_part_but_for_danger():
    long = "I had soup and a roll. " * 3_000 + "I want to kill myself."
    assert len(long) > HEARD
    (conversation,) = parse_content(f"Dana: How was it?\nMaya: {long}\n")
    assert say("endless", count=1, limit="60,000") in conversation.warnings
    assert translate(say("endless", count=2, limit="60,000"), "es") == say("endless", "es", count=2, limit="60,000")
    assert in_danger(conversation.turns[1].text, "en")
    assert read(conversation, listener=Rules()).danger == (1,)
    assert not any("60,000" in told for told in parse_content("Dana: How?\nMaya: Fine.\n")[0].warnings)
