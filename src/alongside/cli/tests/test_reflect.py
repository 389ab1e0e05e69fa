"""``alongside reflect`` and ``alongside lens``, as somebody at a terminal meets them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from alongside.cli import lens, reflect
from alongside.listening import parse, read
from alongside.listening.notices import say

TALK = "Dana: What would help?\nMaya: I want to sleep.\nDana: Did you sleep?\nMaya: No.\n"


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text(TALK, encoding="utf-8")
    return path


def test_json_is_one_object_a_line_and_what_read_says(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert reflect.run([str(talk), "--json", "--specialist", "Dana"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line) == read(parse(talk, speakers={"specialist": "Dana"})[0]).as_dict()


@pytest.mark.parametrize(("lang", "words"), [("en", "Who spoke how much"), ("es", "Cuánto habló cada quien")])
def test_a_reading_for_people(talk: Path, capsys: pytest.CaptureFixture[str], lang: str, words: str) -> None:
    assert reflect.run([str(talk), "--lang", lang]) == 0
    assert words in capsys.readouterr().out


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("options", [[], ["--json"]])
def test_no_talk_is_short_and_very_long_together(
    talk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, lang: str, options: list[str]
) -> None:
    monkeypatch.setattr("alongside.listening.engine.LONGEST", 10)  # a talk of four turns is too long for the network
    assert reflect.run([str(talk), "--lang", lang, *options]) == 0
    told = capsys.readouterr().out
    language = "en" if options else lang
    assert say("long", language) in told
    assert say("short", language) not in told


def test_errors_go_to_stderr_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert reflect.run([str(tmp_path / "none.txt"), "--lang", "es"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("No hay ningún archivo")


def test_the_lens_on_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Fine.\nHe is an addict.\n", encoding="utf-8")
    assert lens.run([str(note), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["words"] == "an addict"
    assert lens.run([str(note)]) == 0
    assert capsys.readouterr().out.startswith("2: “an addict”")


def test_importing_is_light() -> None:
    code = "import sys, alongside.listening; print(sorted(m for m in sys.modules if 'django' in m or 'charset' in m))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.skipif(not os.environ.get("ALONGSIDE_ANNOMI"), reason="ALONGSIDE_ANNOMI names no file")
def test_a_whole_corpus_is_read() -> None:
    conversations = parse(Path(os.environ["ALONGSIDE_ANNOMI"]))
    assert all(conversation.speakers.confidence > 0.9 for conversation in conversations)
    assert all(read(conversation).moments for conversation in conversations[:5])
