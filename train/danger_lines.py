"""The lines from which words of danger are learned: the format of ``train/danger/README.md``, read and checked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from alongside.listening.language import Language

FOLDER: Final = Path(__file__).parent / "danger"
JUDGING: Final = Path(__file__).parents[1] / "src/alongside/listening/tests"


class BadLine(ValueError):
    """A line that cannot be read; the message names file, line and what to do."""


@dataclass(frozen=True, slots=True)
class Line:
    """Something that was written to be heard, or to be let be, said by the specialist (`asked`) or by the person."""

    author: str
    holds: bool
    asked: bool
    text: str


def lines(paths: Sequence[Path]) -> list[Line]:
    """All lines of files.

    Raises:
        BadLine: a line is not in the form that ``train/danger/README.md`` describes.
    """
    return [line for path in sorted(paths) for line in _in_file(path)]


def _in_file(path: Path) -> Iterator[Line]:
    for number, written_line in enumerate(path.read_text("utf-8").splitlines(), 1):
        mark, voice, text = (*written_line.split(" ", 2), "", "")[:3]
        if mark not in {"+", "-"} or voice not in {"P", "S"} or not text:
            raise BadLine(f"{path.name}, line {number}: a line is “+” or “-”, “P” or “S”, and what was said.")
        yield Line(path.name.split(".")[0], mark == "+", voice == "S", text)


def told(lang: Language) -> list[Line]:
    """What is learned from in a language."""
    return lines([*FOLDER.glob(f"*.{lang}.txt")])


def judging(lang: Language) -> list[Line]:
    """What judges."""
    return lines([JUDGING / f"danger_judging.{lang}.txt"])
