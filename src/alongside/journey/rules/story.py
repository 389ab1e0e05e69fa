"""What holds for chapters of a story that may be written on two devices, as functions of values."""

import re
from dataclasses import dataclass
from enum import StrEnum

_SENTENCE_ENDS = re.compile(r"[.!?…][”»\"’)]*\s+|\n+")


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
    """Return two texts as one to go on from: each word of both, but the sentences with which both begin only once."""
    if that in this:
        return this
    if this in that:
        return that
    return f"{this}\n\n{that[_both_begin(this, that) :]}"


def _both_begin(this: str, that: str) -> int:
    """Return how many characters of whole sentences two texts both begin with."""
    alike = next((at for at, (one, other) in enumerate(zip(this, that, strict=False)) if one != other), min(len(this), len(that)))
    ends = [end.end() for end in _SENTENCE_ENDS.finditer(this) if end.end() <= alike]
    return ends[-1] if ends else 0
