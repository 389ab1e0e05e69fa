"""Own-written scenes: the format of ``train/scenes/README.md``, read and checked."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

FOLDER: Final = Path(__file__).parent / "scenes"
OF_SPECIALIST: Final = (
    "open_question",
    "closed_question",
    "reflection",
    "information",
    "affirmation",
    "advice_with_permission",
    "advice_without_permission",
    "collaboration",
    "autonomy",
    "confronting",
    "self_disclosure",
    "self_centred",
    "dismissing",
    "compassion",
    "diagnosing",
    "treatment_planning",
    "enforcing",
)
OF_PERSON: Final = ("change", "sustain", "neutral")

Voice = Literal["S", "P"]
Said = tuple[Voice, str]


class BadScene(ValueError):
    """A scene that cannot be read; the message names file, line and what to do."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One turn that is coded, after what was said `before` it (oldest first)."""

    group: str
    author: str
    before: tuple[Said, ...]
    voice: Voice
    text: str
    codes: frozenset[str]


def judged(folder: Path = FOLDER) -> list[Judged]:
    """All judged turns of all files in name order; a file's stem up to the first dot is its author.

    Raises:
        BadScene: a line is not in the format, or names a code that does not exist.
    """
    return [turn for path in sorted(folder.glob("*.txt")) for turn in _in_file(path)]


def _in_file(path: Path) -> Iterator[Judged]:
    """The turns judged in one file; what could have been said instead follows what the words beside it follow."""
    author = path.name.split(".")[0]
    group = ""
    before: list[Said] = []
    for number, written in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path.name}:{number}"
        line = written.strip()
        if line.startswith("## "):
            group, before = f"{author}/{line[3:].strip()}", []
        elif not line:
            before = []
        elif not group or line[:1] not in ("S", "P") or line[1:2] not in (":", ">", "|"):
            raise BadScene(f"{where}: a line begins with ## or with S or P and one of : > |")
        else:
            yield from _line(line, where, group, author, before)


def _line(line: str, where: str, group: str, author: str, before: list[Said]) -> Iterator[Judged]:
    voice: Voice = "S" if line[0] == "S" else "P"
    mark, words = line[1], line[2:].strip()
    if mark == ":":
        before.append((voice, words))
        return
    text, arrow, told = words.rpartition("=>")
    text = text.strip()
    if not arrow or not text or not told.strip():
        raise BadScene(f"{where}: a judged line ends in => and its codes, or => -")
    instead = mark == "|" and before and before[-1][0] == voice
    known = before[:-1] if instead else before
    yield Judged(group, author, tuple(known), voice, text, _codes(told.split(), voice, where))
    if mark == ">":
        before.append((voice, text))


def _codes(told: list[str], voice: Voice, where: str) -> frozenset[str]:
    codes = frozenset(told) - {"-"}
    known = OF_SPECIALIST if voice == "S" else OF_PERSON
    if unknown := sorted(codes - set(known)):
        raise BadScene(f"{where}: no such code: {', '.join(unknown)}")
    if voice == "P" and len(codes) != 1:
        raise BadScene(f"{where}: a turn of the person's has exactly one of {', '.join(OF_PERSON)}")
    return codes


if __name__ == "__main__":
    from collections import Counter

    found = judged()
    print(f"{len(found)} judged turns in {len({turn.group for turn in found})} groups")
    for code, count in Counter(code for turn in found for code in turn.codes).most_common():
        print(f"{count:6} {code}")
