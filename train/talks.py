"""Own-written whole conversations: the format of ``train/talks/README.md``, read and checked."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from alongside.listening.model.tasks import MAIN, TALK
from train.dialogues import Dialogue, Labels, Spoken

FOLDER: Final = Path(__file__).parent / "talks"
_KINDS: Final = {
    "open": "question",
    "closed": "question",
    "simple": "reflection",
    "complex": "reflection",
    "information": "input",
    "advice": "input",
    "options": "input",
    "planning": "input",
}


class BadTalk(ValueError):
    """A talk that cannot be read; the message names file, line and what to do."""


def talks(folder: Path = FOLDER) -> list[Dialogue]:
    """All talks of all files in name order.

    Raises:
        BadTalk: a line is not in the format, or names a code that does not exist.
    """
    return [talk for path in sorted(folder.glob("*.txt")) for talk in _in_file(path)]


def _in_file(path: Path) -> Iterator[Dialogue]:
    name, turns, is_good = "", list[Spoken](), False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path.name}:{number}"
        if line.startswith("## "):
            if turns:
                yield Dialogue(name, name, tuple(turns), is_good=is_good)
            parts = [part.strip() for part in line[3:].split("|")]
            if len(parts) != 3 or parts[2] not in ("good", "poor"):
                raise BadTalk(f"{where}: a talk begins with ## name | topic | good (or poor)")
            name, turns, is_good = f"{path.stem}/{parts[0]}", [], parts[2] == "good"
        elif line.strip():
            if not name:
                raise BadTalk(f"{where}: a talk begins with ## name | topic | good (or poor)")
            turns.append(_turn(line.strip(), where))
    if turns:
        yield Dialogue(name, name, tuple(turns), is_good=is_good)


def _turn(line: str, where: str) -> Spoken:
    voice, mark, words = line[0], line[1:2], line[2:]
    text, arrow, told = words.rpartition("=>")
    codes = told.split()
    if voice not in "SP" or mark != ">" or not arrow or not text.strip() or not codes:
        raise BadTalk(f"{where}: a turn is S> or P>, its words, => and its codes")
    known = {*_KINDS, "other"} if voice == "S" else set(TALK)
    if unknown := set(codes) - known:
        raise BadTalk(f"{where}: no such code: {', '.join(sorted(unknown))}")
    if len(codes) > 1 and (voice == "P" or "other" in codes or len({_KINDS[code] for code in codes}) < len(codes)):
        raise BadTalk(f"{where}: one code of a kind, and `other`, `change`, `sustain`, `neutral` stand alone")
    gold = {"codes": " ".join(codes)}
    if voice == "P":
        return Spoken(False, text.strip(), {name: float(name == codes[0]) for name in TALK}, gold)
    return Spoken(True, text.strip(), _of_specialist(codes), gold)


def _of_specialist(codes: list[str]) -> Labels:
    kinds = {_KINDS[code]: code for code in codes if code != "other"}
    main = next(iter(kinds), "other")
    labels: Labels = {name: float(name == main) for name in MAIN}
    for sign, kind, within, those in (
        ("asks", "question", "open", ("open",)),
        ("reflects", "reflection", "complex", ("complex",)),
        ("informs", "input", "advises", ("advice", "options")),
    ):
        labels[sign] = float(kind in kinds)
        if kind in kinds:
            labels[within] = float(kinds[kind] in those)
    return labels


if __name__ == "__main__":
    found = talks()
    print(f"{sum(len(talk.turns) for talk in found)} turns in {len(found)} talks")
    for code, count in Counter(
        code for talk in found for turn in talk.turns for code in turn.gold["codes"].split()
    ).most_common():
        print(f"{count:6} {code}")
