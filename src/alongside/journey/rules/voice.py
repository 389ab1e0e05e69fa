"""How long and how large a voice note may be, and which part of it is asked for."""

import re
from dataclasses import dataclass
from enum import StrEnum

MEGABYTE = 1024 * 1024
LONGEST_SECONDS = 600
GRACE_SECONDS = 2.0  # a recorder that is stopped at ten minutes ends a little later
LARGEST = 12 * MEGABYTE  # ten minutes at 160 kilobits a second
ROOM = 100 * MEGABYTE  # for all voice notes of one person


class TooMuch(StrEnum):
    """Why a recording is not kept."""

    LARGE = "large"
    LONG = "long"
    ROOM = "room"


def why_not(size: int, seconds: float, taken: int) -> TooMuch | None:
    """Return what keeps a recording of so many bytes and seconds from being kept beside so many bytes, or None."""
    if size > LARGEST:
        return TooMuch.LARGE
    if seconds > LONGEST_SECONDS + GRACE_SECONDS:
        return TooMuch.LONG
    return TooMuch.ROOM if taken + size > ROOM else None


@dataclass(frozen=True)
class Span:
    """A part of a recording, from one byte to another, both within it."""

    first: int
    last: int

    @property
    def size(self) -> int:
        """Return how many bytes it has."""
        return self.last - self.first + 1


class NoSuchSpan(ValueError):
    """What is asked for lies outside of the recording."""


_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)


def span_asked(header: str, size: int) -> Span | None:
    """Return the part that a Range header asks for (RFC 9110, section 14.2); None for all of it, also for what is no such header.

    Raises:
        NoSuchSpan: it begins behind the end.
    """
    found = _RANGE.fullmatch(header.strip())
    first, last = found.groups() if found else ("", "")
    if not first and not last:
        return None
    if not first:
        if int(last) == 0:
            raise NoSuchSpan
        return Span(max(0, size - int(last)), size - 1)
    begin, end = int(first), min(int(last), size - 1) if last else size - 1
    if begin >= size:
        raise NoSuchSpan
    return Span(begin, end) if begin <= end else None
