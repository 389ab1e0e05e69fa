"""What holds for a wellness plan, as functions of values."""

from collections.abc import Iterable
from enum import StrEnum


class Part(StrEnum):
    """The parts of a wellness plan, in the order in which they are read. The plan for a hard day stands before the last one."""

    WELL = "well"
    KEEPS = "keeps"
    THROWS = "throws"
    EARLY = "early"
    HELPS = "helps"
    NEAR = "near"
    NOT_NEAR = "not_near"
    PLACES = "places"
    AFTER = "after"


HARD_DAY = "hard_day"
ON_PAPER: tuple[str, ...] = (*list(Part)[:-1], HARD_DAY, Part.AFTER)
"""What can stand on a sheet for the fridge, in its order."""

# Whom somebody does not want near is nobody's business until its owner says whose; a fridge is read by everyone.
KEPT_CLOSE = frozenset({Part.NOT_NEAR.value})


def part_named(name: str) -> Part | None:
    """Return the part with a name, or None."""
    return next((part for part in Part if part.value == name), None)


def on_paper(written: Iterable[str], asked: Iterable[str] | None) -> list[str]:
    """Return which parts stand on the sheet, in its order: those asked for, or at first all but what is kept close.

    A part in which nothing is written never stands there.
    """
    there = set(written)
    wanted = there - KEPT_CLOSE if asked is None else there & set(asked)
    return [name for name in ON_PAPER if name in wanted]
