"""A long time on one line: which part of it is drawn, and how what is too much for a picture is thinned. Nothing is averaged."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Generic, Protocol, TypeVar


class Strand(StrEnum):
    """What can be drawn on the line of time, each on a row of its own."""

    GOALS = "goals"
    WINS = "wins"
    CHECK_INS = "check_ins"
    PULSES = "pulses"
    MEASURES = "measures"


class Reach(StrEnum):
    """How far back one looks."""

    SEASON = "season"
    YEAR = "year"
    ALL = "all"


BACK = {Reach.SEASON: timedelta(days=92), Reach.YEAR: timedelta(days=366)}
FARTHEST = timedelta(days=366 * 5)
MARKS_AT_MOST = 40


@dataclass(frozen=True)
class Span:
    """The stretch of time that is drawn."""

    begins: datetime
    ends: datetime

    def place(self, at: datetime) -> float:
        """Return where a moment lies, in percent of the line; what lies outside is put on its nearer end."""
        whole = (self.ends - self.begins).total_seconds()
        return round(min(100.0, max(0.0, (at - self.begins).total_seconds() / whole * 100)), 2) if whole > 0 else 100.0


def span_of(reach: Reach, first: datetime | None, now: datetime) -> Span:
    """Return the stretch to draw: as far back as was asked for, and never before the first thing that there is.

    Args:
        reach: how far back.
        first: when the earliest thing was that could be drawn, or None when there is nothing.
        now: where the line ends.
    """
    farthest = now - BACK.get(reach, FARTHEST)
    begins = max(farthest, min(first, now - timedelta(days=7))) if first else now - timedelta(days=30)
    return Span(begins, now)


class Timed(Protocol):
    """Something that happened at a moment."""

    @property
    def at(self) -> datetime:
        """Return when."""


Thing = TypeVar("Thing", bound=Timed)


@dataclass(frozen=True)
class Kept(Generic[Thing]):
    """One thing that is drawn, and for how many it stands: itself, and those shortly before it."""

    thing: Thing
    stands_for: int = 1


def thinned(things: Iterable[Thing], span: Span, most: int = MARKS_AT_MOST) -> list[Kept[Thing]]:
    """Return at most so many things, oldest first: of each equal part of the line the latest, with how many it stands for.

    Of things of one moment, as of lines about one day, the one that comes first is the latest.
    """
    parts: dict[int, list[Thing]] = {}
    first_last = list(things)[::-1]
    for thing in sorted(first_last, key=lambda one: one.at):
        part = min(most - 1, int(span.place(thing.at) / 100 * most))
        parts.setdefault(part, []).append(thing)
    return [Kept(part[-1], len(part)) for part in parts.values()]


TICKS_AT_MOST = 6


def ticks(first: date, last: date) -> list[date]:
    """Return the first days of months (or of years, where there are many) that help to read a line, at most six.

    `first` and `last` are the calendar days of its two ends, in the reader's time zone.
    """
    months = [day for day in _months(first, last) if day > first]
    for every in (1, 2, 3, 6, 12, 24):
        found = [day for day in months if (day.year * 12 + day.month - 1) % every == 0]
        if len(found) <= TICKS_AT_MOST:
            return found
    return []


def _months(first: date, last: date) -> Iterable[date]:
    day = first.replace(day=1)
    while day <= last:
        yield day
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
