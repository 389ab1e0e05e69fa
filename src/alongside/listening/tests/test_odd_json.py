"""Whatever JSON comes in: a sentence, or text that a page, a file and a database can hold."""

import contextlib
import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as some

from alongside.listening import Conversation, ListeningError, parse_content, read
from alongside.listening.notices import say

HALF = '[{"speaker":"A","text":"hi \\ud800"},{"speaker":"B","text":"yo"}]'
KEYS = [
    *("speaker", "text", "words", "segments", "utterances", "results", "items", "speaker_labels", "alternatives", "channels"),
    *("content", "start", "end", "start_time", "speakerTag", "elements", "nBest", "id", "source", "name", "transcript_id"),
]
letters = some.text(some.characters(exclude_categories=()), max_size=12) | some.sampled_from(
    ["\ud800", "Dana\udfff", "\x1b[2J", "\0"]
)
plain = some.none() | some.booleans() | some.integers() | some.floats() | letters
spoken = some.fixed_dictionaries({"speaker": plain, "text": letters}, optional={"start": plain, "end": plain})
documents = some.lists(spoken, min_size=1) | some.recursive(
    plain | spoken,
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.sampled_from(KEYS) | letters, inner, max_size=5),
    max_leaves=20,
)


def texts(conversation: Conversation) -> list[str]:
    turns = [text for turn in conversation.turns for text in (turn.label, turn.text)]
    return [conversation.id, *conversation.warnings, *turns]


@given(documents, some.booleans())
def test_whatever_json_comes_in_gives_text_that_can_be_kept(document: object, escaped: bool) -> None:
    content = json.dumps(document, ensure_ascii=escaped)
    with contextlib.suppress(ListeningError):
        for conversation in parse_content(content, name="talk.json"):
            for text in texts(conversation):
                assert text.encode().decode() == text
                assert not {"\0", "\x1b"} & set(text)


@given(letters, letters)
def test_whatever_is_pasted_or_called_gives_text_that_can_be_kept(words: str, name: str) -> None:
    try:
        (conversation,) = parse_content(f"Dana: {words}\nMaya: Yes.", name=name)
    except ListeningError as told:
        told.sentence("es").encode()
    else:
        for text in texts(conversation):
            text.encode()


def test_half_a_character_is_replaced_and_said() -> None:
    (conversation,) = parse_content(HALF)
    assert [(turn.label, turn.text) for turn in conversation.turns] == [("A", "hi \ufffd"), ("B", "yo")]
    assert say("odd_letters") in conversation.warnings
    assert "hi \ufffd" in json.dumps(read(conversation).as_dict(), ensure_ascii=False)


def test_two_halves_that_belong_together_are_one_character() -> None:
    (conversation,) = parse_content(HALF.replace("\\ud800", "\\ud83c\\udf31"))
    assert conversation.turns[0].text == "hi 🌱"
    assert say("odd_letters") not in conversation.warnings


def test_half_a_character_breaks_no_command() -> None:
    script = "from alongside.cli.main import main; main()"
    for more in ([], ["--json"]):
        told = subprocess.run(
            [sys.executable, "-c", script, "reflect", "-", *more],
            input=HALF.encode(),
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert (told.returncode, told.stderr) == (0, b"")


@pytest.mark.parametrize("speaker", ["1e999", "NaN", "-Infinity"])
def test_a_number_without_end_names_nobody(speaker: str) -> None:
    (conversation,) = parse_content(f'[{{"speaker": {speaker}, "text": "hi"}}]')
    assert conversation.turns[0].label == ""


def test_a_list_that_is_none_is_passed_over() -> None:
    talk = {
        "results": {
            "speaker_labels": {"segments": [{"items": 5}]},
            "items": [{"speaker_label": "a", "alternatives": [{"content": "hi"}]}],
        }
    }
    assert parse_content(json.dumps(talk))[0].turns[0].text == "hi"


@pytest.mark.parametrize(
    ("content", "english", "spanish"),
    [
        ('{"segments": [{"text": "half', "wrong at line 1, column 24.", "falla en la línea 1, columna 24."),
        ('{"text": "a"}\n\n{"text": "b"}\n{"text": ', "wrong at line 4, column 10.", "falla en la línea 4, columna 10."),
        ('{"a":' * 100_000, "nested too deeply.", "tiene demasiados niveles, uno dentro de otro."),
        ("[" + "9" * 5_000 + "]", "Is the file whole?", "¿Está entero el archivo?"),
    ],
)
def test_what_is_wrong_is_said_once_and_in_the_readers_language(content: str, english: str, spanish: str) -> None:
    with pytest.raises(ListeningError) as caught:
        parse_content(content, format="json")
    assert str(caught.value).endswith(english)
    assert caught.value.sentence("es").endswith(spanish)
