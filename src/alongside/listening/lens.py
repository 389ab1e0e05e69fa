"""The wording lens and the role lens."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """One gentle remark on words at [start, end) of a text."""

    start: int
    end: int
    words: str
    kind: str
    reason: str
    alternatives: tuple[str, ...]


def lens(text: str, *, lang: str = "en") -> list[Remark]:
    """Remarks in order of their place in the text."""
    return []
