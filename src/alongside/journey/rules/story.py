"""What holds for chapters of a story that may be written on two devices, as functions of values."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Telling:
    """A chapter as it is written: a title, when it was or is or may be, and the words; the last two may be empty."""

    title: str
    told_when: str = ""
    words: str = ""


class Lands(StrEnum):
    """Where something that is saved ends up."""

    SAME = "same"  # nothing was changed
    STANDS = "stands"
    BESIDE = "beside"  # something newer stands, which its writer had not seen: both are kept


def lands(stands: Telling, number: int, saved: Telling, started_from: int) -> Lands:
    """Say where words that were written from one version end up beside the version that stands now."""
    if saved == stands:
        return Lands.SAME
    return Lands.STANDS if started_from == number else Lands.BESIDE


class Took(StrEnum):
    """What the writer of two versions chose."""

    THIS = "this"
    THAT = "that"
    BOTH = "both"


def together(this: str, that: str) -> str:
    """Return two texts as one to go on from: each word of both, and what both say only once where one holds the other."""
    if that in this:
        return this
    return that if this in that else f"{this}\n\n{that}"
