"""One entry of the wording lens."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["wording", "role"]


@dataclass(frozen=True, slots=True)
class Entry:
    """Words, why one might choose others, which ones, and where they are fine.

    With `needs`, one of those words must stand in the same sentence; with one of
    `unless` in it, the entry is silent.
    """

    key: str
    kind: Kind
    pattern: str
    reason: str
    alternatives: tuple[str, ...]
    needs: frozenset[str]
    unless: frozenset[str]


def entry(
    key: str, pattern: str, reason: str, *alternatives: str, needs: str = "", unless: str = "", kind: Kind = "wording"
) -> Entry:
    """An Entry from words set apart by spaces."""
    return Entry(key, kind, pattern, reason, alternatives, frozenset(needs.split()), frozenset(unless.split()))
