"""``alongside lens FILE``: kinder words for a note, before it is shared."""

import argparse
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alongside.listening import Remark

_NOTHING = {"en": "Nothing to remark.", "es": "Nada que señalar."}
_INSTEAD = {"en": "Perhaps", "es": "Quizá"}
_BEGIN = {"en": "You could begin", "es": "Podrías empezar"}


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    made = argparse.ArgumentParser(
        prog="alongside lens",
        description="Look at the wording of a note: person-first, strengths-based, and within the role. Never blocks.",
    )
    made.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    made.add_argument("--json", action="store_true", help="one JSON object a line for each remark")
    made.add_argument("--lang", choices=("en", "es"), default="en", help="the text's language")
    return made


def run(argv: list[str]) -> int:
    """Prints remarks on a text; 0 when it could be read (with or without remarks), 1 otherwise."""
    options = parser().parse_args(argv)
    from alongside.listening import ListeningError, lens

    try:
        text = _text(options.file)
    except ListeningError as error:
        print(error.sentence(options.lang), file=sys.stderr)
        return 1
    remarks = lens(text, lang=options.lang)
    for remark in remarks:
        print(json.dumps(asdict(remark), ensure_ascii=False) if options.json else _told(remark, text, options.lang))
    if not remarks and not options.json:
        print(_NOTHING[options.lang])
    return 0


def _text(file: str) -> str:
    from pathlib import Path

    from alongside.listening.decoding import decode, read_file

    content = sys.stdin.buffer.read() if file == "-" else read_file(Path(file))
    return decode(content, "the text" if file == "-" else Path(file).name)[0]


def _told(remark: "Remark", text: str, lang: str) -> str:
    line = text.count("\n", 0, remark.start) + 1
    instead = ", ".join(f"“{words}”" for words in remark.alternatives)
    return f"{line}: “{remark.words}” — {remark.reason} {(_INSTEAD if remark.fits else _BEGIN)[lang]}: {instead}."
