"""How far two coders agree on our own scenes: their author, and somebody who coded them blind by the guide.

    uv run python -m bench.second_look

In ``train/second_look.txt``, and for Spanish in ``train/second_look.es.txt``, stand the turns on which the two differ, with
what either of them said. Somebody third decided each of these by the guide, without knowing who had said what; the scenes
carry what was decided. Agreement is told as precision and recall of the second against the first, and as kappa, for each code.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.agreement import kappa, precision_recall
from train.dialogues import scenes
from train.scenes import FOLDER as SCENES
from train.scenes import OF_SPECIALIST

_TRAIN: Final = Path(__file__).parents[1] / "train"
LOOKS: Final = {
    "English": (_TRAIN / "second_look.txt", SCENES),
    "Spanish": (_TRAIN / "second_look.es.txt", SCENES / "es"),
}
"""Of each language the turns on which two coders differ, and the scenes."""


@dataclass(frozen=True, slots=True)
class Coded:
    """The codes that three people gave to one turn; `decided` are those in the scenes."""

    first: frozenset[str]
    second: frozenset[str]
    decided: frozenset[str]


def coded(language: str) -> list[Coded]:
    """All turns of the specialist's in all scenes of a language, in their order.

    Raises:
        ValueError: a line of the file names a turn that is in no scene.
    """
    file, folder = LOOKS[language]
    differing = _differing(file.read_text("utf-8").splitlines())
    found = []
    for scene in (scene for scene in scenes(folder) if scene.turns[-1].is_specialist):
        decided = frozenset(scene.turns[-1].gold["codes"].split())
        found.append(Coded(*differing.pop(scene.id, (decided, decided)), decided))
    if differing:
        raise ValueError(f"{file.name}: no scene has a turn {min(differing)}")
    return found


def _differing(lines: Sequence[str]) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    told: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for line in lines:
        turn, _, both = line.partition(": ")
        first, _, second = both.partition(" | ")
        told[turn] = frozenset(first.split()) - {"-"}, frozenset(second.split()) - {"-"}
    return told


def main() -> None:
    """Prints a table for each language, and whom the third followed."""
    for language in LOOKS:
        _print(language, coded(language))


def _print(language: str, turns: Sequence[Coded]) -> None:
    print(f"\n{language}: {len(turns)} turns coded twice\n{'':<28}{'there':>6}{'precision':>11}{'recall':>8}{'kappa':>7}")
    for code in OF_SPECIALIST:
        first, second = [code in turn.first for turn in turns], [code in turn.second for turn in turns]
        sure, whole = precision_recall(first, second)
        print(f"{code:<28}{sum(first):>6}{sure:>11.2f}{whole:>8.2f}{kappa(first, second):>7.2f}")
    differ = [turn for turn in turns if turn.first != turn.second]
    author = sum(turn.decided == turn.first for turn in differ)
    other = sum(turn.decided == turn.second for turn in differ)
    print(f"\nThey differ on {len(differ)}; the third followed the author on {author}, the second on {other}.")


if __name__ == "__main__":
    main()
