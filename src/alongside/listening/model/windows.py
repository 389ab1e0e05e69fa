"""A conversation cut into stretches that the network hears at once, each turn with what was said around it.

It is cut in two ways, and listened to in each: a turn at the edge of one window stands within another. Every token is heard
once each time, and some again as the surroundings of others, so the cost is linear in the words. Plain Python.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

Around = tuple[int, int]
"""So many tokens a window may know from before what it judges, and from after."""

MOST: Final = 220
LONGEST: Final = 120
"""Tokens: of a window, which is no longer than those that the network learned from, and of one piece of a turn."""
AROUND: Final[tuple[Around, ...]] = ((24, 0), (60, 40))
"""Each time that a conversation is listened to. A third time costs as much again and gains little (the card has the figures)."""
PIECES: Final = 24
"""Of a turn longer than so many pieces, the rest is left to the rules."""


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces `begin` to `end` are heard; of these, `first` to `last` are judged. Ends are exclusive."""

    begin: int
    first: int
    last: int
    end: int


def pieces(tokens: Sequence[int]) -> list[Sequence[int]]:
    """A turn's tokens in even parts of at most LONGEST; a turn without tokens is one empty part."""
    count = max(1, -(-len(tokens) // LONGEST))
    size = max(1, -(-len(tokens) // count))
    return [tokens[at : at + size] for at in range(0, max(1, len(tokens)), size)][:PIECES]


def windows(sizes: Sequence[int], around: Around) -> list[Window]:
    """Windows that judge each piece once; `sizes` are tokens, each at most LONGEST + 1."""
    before, after = around
    found: list[Window] = []
    first = 0
    while first < len(sizes):
        begin = _back(sizes, first, before)
        room = MOST - sum(sizes[begin:first]) - 2
        last = _forth(sizes, first, room - after)
        end = last + _fitting(sizes, last, room - sum(sizes[first:last]))
        found.append(Window(begin, first, last, end))
        first = last
    return found


def _back(sizes: Sequence[int], first: int, before: int) -> int:
    begin, known = first, 0
    while begin and known + sizes[begin - 1] <= before:
        begin -= 1
        known += sizes[begin]
    return begin


def _forth(sizes: Sequence[int], first: int, room: int) -> int:
    return first + max(1, _fitting(sizes, first, room))


def _fitting(sizes: Sequence[int], at: int, room: int) -> int:
    count = 0
    while at + count < len(sizes) and sizes[at + count] <= room:
        room -= sizes[at + count]
        count += 1
    return count
