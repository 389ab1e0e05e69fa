"""What stands over the times of a caption: its number, its name, or the last words of the caption before it.

WebVTT lets a name stand there and SRT a number; who makes the one of the other leaves either in both. A name is no words,
and nobody's. But to drop what somebody said as if it were one is worse than to keep a name too many.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import Final

from .lines import key_of

# “12”, or, as Webex has it, “12 "Dana Reyes" (123456)”.
NUMBER: Final = re.compile(r'\d{1,9}(?: "([^"<>]{1,80})"(?: \(\d{1,20}\))?)?')
_FIGURES: Final = re.compile(r"\d+")
_Shape = tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """How many of the lines that stand last over some times are the caption's own, and how many before those may be."""

    own: int = 0
    doubtful: int = 0


@dataclass(frozen=True)
class _Over:
    """The lines over some times, since the times before; `first` where there are none before."""

    lines: tuple[str, ...]
    first: bool

    @cached_property
    def numbered(self) -> _Shape:
        """Which lines hold anything, from the caption's number on; empty where it has none. A name may stand under it."""
        filled = [at for at, line in enumerate(self.lines) if line]
        number = next((at for at in filled[:-3:-1] if NUMBER.fullmatch(self.lines[at])), len(self.lines))
        return tuple(map(bool, self.lines[number:]))

    @cached_property
    def paragraph(self) -> int:
        """How many lines stand on the times with no empty one between; 0 where they are the words under the times before."""
        size = sum(1 for _ in takewhile(bool, reversed(self.lines)))
        return size if self.first or size < len(self.lines) else 0

    @property
    def last(self) -> str:
        """The line that stands on the times, perhaps an empty one."""
        return self.lines[-1] if self.lines else ""

    @property
    def name(self) -> str:
        """The name: a line alone on the times, unless the caption before would have no words without it."""
        is_one = self.paragraph == 1 and (self.first or any(self.lines[:-1]))
        return "" if not is_one or NUMBER.fullmatch(self.last) or self.last.upper().startswith("WEBVTT") else self.last


def heads(lines: Sequence[str], times: Sequence[int], *, first_tells: bool) -> list[Head]:
    """The head of the caption at each line of `times`.

    Captions have names where most have one. Where only the first has one, which tells something in WebVTT (`first_tells`), a line
    over later times may be a name or what somebody said after an empty line.
    """
    since = [0, *(at + 1 for at in times)]
    over = [_Over(tuple(map(str.strip, lines[begin:at])), not begin) for begin, at in zip(since, times, strict=False)]
    if not over:
        return []
    names = _Names(
        numbered=over[0].numbered,
        named=_most(over),
        may_be_named=first_tells and bool(over[0].name),
        first=over[0].name,
        speakers=_speakers(lines, times) if any(one.name for one in over) else frozenset(),
    )
    return [names.head(one) for one in over]


@dataclass(frozen=True, slots=True)
class _Names:
    """How the captions of a file are numbered and named, and the keys of those who speak in it."""

    numbered: _Shape
    named: bool
    may_be_named: bool
    first: str
    speakers: frozenset[str]

    def head(self, over: _Over) -> Head:
        if self.numbered and over.numbered == self.numbered:
            return Head(own=len(self.numbered))
        if self._is_name(over):
            return Head(own=1)
        return Head(doubtful=self._doubtful(over))

    def _is_name(self, over: _Over) -> bool:
        may_be = (self.named and bool(over.name)) or _counts_on(self.first, over.last)
        return may_be and _key(over.last) not in self.speakers

    def _doubtful(self, over: _Over) -> int:
        if over.paragraph and (self.named or self.may_be_named or any(over.lines[: -over.paragraph])):
            return over.paragraph
        return int(_key(over.last) == _key(self.first) != "")


def _most(over: Sequence[_Over]) -> bool:
    """True where most captions have a name, the first left aside: one line that stands alone later may be words."""
    names = sum(bool(one.name) for one in over[1:])
    return names > 1 and 2 * names >= len(over)


def _speakers(lines: Sequence[str], times: Sequence[int]) -> frozenset[str]:
    """The keys of labels that stand where no caption has its name."""
    names = {*times, *(at - 1 for at in times)}
    return frozenset(_key(line.strip()) for at, line in enumerate(lines[times[0] :], times[0]) if at not in names) - {""}


def _key(line: str) -> str:
    """The key of the label that words of a line have; empty without one, or without words: “Dana:” alone loses nobody's words."""
    return "" if line.endswith(":") else key_of(line)


def _counts_on(one: str, other: str) -> bool:
    """True for “cue 1” and “cue 2”."""
    shape = _FIGURES.sub("0", one)
    return shape != one and shape == _FIGURES.sub("0", other)
