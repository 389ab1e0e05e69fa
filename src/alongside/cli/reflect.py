"""``alongside reflect FILE``: a conversation's reading, printed."""

import argparse
import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alongside.listening import Reading


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    made = argparse.ArgumentParser(
        prog="alongside reflect",
        description="Read a conversation's transcript on this machine: who spoke how much, questions, "
        "reflections, and moments worth looking at. Nothing is sent anywhere.",
    )
    made.add_argument("file", metavar="FILE", help="a transcript (text, VTT, SRT, CSV or JSON), or - for standard input")
    made.add_argument("--json", action="store_true", help="one JSON object a line for each conversation")
    made.add_argument("--format", metavar="F", help="text, vtt, srt, csv or json; found out when not given")
    made.add_argument("--specialist", metavar="LABEL", help="the label of the specialist, as the file has it")
    made.add_argument("--lang", choices=("en", "es"), default="en", help="the language to answer in")
    return made


def run(argv: list[str]) -> int:
    """Prints the reading of each conversation in a file; 0 when all could be read, 1 otherwise."""
    options = parser().parse_args(argv)
    from alongside.listening import ListeningError, parse, parse_content, read

    speakers = {"specialist": options.specialist} if options.specialist else None
    try:
        if options.file == "-":
            found = parse_content(sys.stdin.buffer.read(), format=options.format, speakers=speakers)
        else:
            from pathlib import Path

            found = parse(Path(options.file), format=options.format, speakers=speakers)
    except ListeningError as error:
        print(error.sentence(options.lang), file=sys.stderr)
        return 1
    for conversation in found:
        reading = read(conversation)
        print(_as_json(reading) if options.json else _told(reading, options.lang))
    return 0


def _as_json(reading: "Reading") -> str:
    from alongside.listening.notices import worth_saying

    return json.dumps(replace(reading, warnings=worth_saying(reading.warnings)).as_dict(), ensure_ascii=False)


def _told(reading: "Reading", lang: str) -> str:
    from alongside.listening.telling import tell

    return tell(reading, lang)
