"""Who is there at a moment, until when, and when they are there again: weekly hours, absences and a clock."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

DAY = 24 * 60  # minutes
WEEK = 7
MOST_SPANS = 28
LONGEST_AWAY = timedelta(days=366)


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of one weekday: `weekday` 0 is Monday; minutes after midnight, from 0 to 1440, the end not included."""

    weekday: int
    begins: int
    ends: int


@dataclass(frozen=True)
class Absence:
    """Somebody is away from a moment until a moment, the end not included."""

    starts: datetime
    until: datetime


def meet(one: Absence, other: Absence) -> Absence | None:
    """Return the time that two stretches share, or None."""
    starts, until = max(one.starts, other.starts), min(one.until, other.until)
    return Absence(starts, until) if starts < until else None


def beside(whole: Absence, taken: Iterable[Absence]) -> list[Absence]:
    """Return what is left of a stretch beside some others, in order."""
    left, at = [], whole.starts
    for one in sorted(taken, key=lambda one: one.starts):
        if at < min(one.starts, whole.until):
            left.append(Absence(at, min(one.starts, whole.until)))
        at = max(at, one.until)
    return [*left, Absence(at, whole.until)] if at < whole.until else left


def apart(one: Absence, other: Absence) -> timedelta:
    """Return how far two stretches lie apart: nothing where they touch."""
    return max(other.starts - one.until, one.starts - other.until, timedelta())


def may_begin(stood: datetime, starts: datetime, at: datetime) -> bool:
    """Say whether an absence may begin at another moment than it did: neither lies on a day that has gone by.

    The day that is running counts as a whole, and nobody here knows on whose clocks: so it is the last 24 hours.
    """
    return stood > at and starts > at - timedelta(hours=24)


class There(StrEnum):
    """How somebody can be met: nothing was ever written, they are there, they are there later, or they are away."""

    UNWRITTEN = "unwritten"
    NOW = "now"
    LATER = "later"
    AWAY = "away"


@dataclass(frozen=True)
class Presence:
    """Where somebody stands at a moment, and when that changes next; no `until` when nothing says that it ever does.

    Of somebody who is away, `away` is when the absence is over: `until`, the first of their hours after it, may be later.
    """

    state: There
    until: datetime | None = None
    away: datetime | None = None


def spans_for(weekdays: Iterable[int], begins: int, ends: int) -> list[Span]:
    """Return a stretch on each of several weekdays. One that ends no later than it begins goes on past midnight."""
    found = []
    for weekday in sorted(set(weekdays)):
        if begins < ends:
            found.append(Span(weekday, begins, ends))
        else:
            found += [Span(weekday, begins, DAY), *([Span((weekday + 1) % WEEK, 0, ends)] if ends else [])]
    return found


def tidy_spans(spans: Iterable[Span]) -> list[Span]:
    """Return the same hours, in order, with those that touch or overlap on a day made one."""
    tidied: list[Span] = []
    for span in sorted(spans):
        last = tidied[-1] if tidied else None
        if last and last.weekday == span.weekday and span.begins <= last.ends:
            tidied[-1] = Span(last.weekday, last.begins, max(last.ends, span.ends))
        else:
            tidied.append(span)
    return tidied


def without(spans: Iterable[Span], taken: Iterable[Span]) -> list[Span]:
    """Return the hours without some of them."""
    gone = set(taken)
    return [span for span in spans if span not in gone]


def instant(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """Return the moment at which clocks in a zone show so many minutes after the midnight that begins a day.

    Where the clocks skip it, or show it twice, RFC 5545 (3.3.5) says which is meant: the offset before the change counts,
    and of two the first. That is what `fold=0` does.
    """
    at = datetime(day.year, day.month, day.day, tzinfo=None) + timedelta(minutes=minutes)  # noqa: DTZ001 - the zone follows
    return at.replace(tzinfo=zone).astimezone(UTC)


def _stretches(spans: Sequence[Span], zone: ZoneInfo, since: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Yield the stretches of working hours that end after a moment, in order, those that touch made one: two weeks of them.

    Somebody's only hour of a week may be the one that the clocks skip in spring; then it is the next week's that comes.
    """
    first = since.astimezone(zone).date() - timedelta(days=1)
    days = [first + timedelta(days=ahead) for ahead in range(2 * WEEK + 3)]
    found = sorted(
        (instant(day, span.begins, zone), instant(day, span.ends, zone)) for day in days for span in spans
        if span.weekday == day.weekday()
    )  # fmt: skip
    held: tuple[datetime, datetime] | None = None
    for begins, ends in found:
        if begins >= ends or ends <= since:
            continue
        if held and begins <= held[1]:
            held = (held[0], max(held[1], ends))
            continue
        if held:
            yield held
        held = (begins, ends)
    if held:
        yield held


def _back_from(absences: Sequence[Absence], at: datetime) -> datetime:
    """Return the moment at which whoever is away at a moment is back, however their absences join; the moment itself if not."""
    for absence in sorted(absences, key=lambda one: one.starts):
        if absence.starts <= at < absence.until:
            at = absence.until
    return at


def _next_there(spans: Sequence[Span], zone: ZoneInfo, absences: Sequence[Absence], at: datetime) -> datetime | None:
    """Return the first moment, from this one on, at which somebody is there."""
    while True:
        at = _back_from(absences, at)
        stretch = next(_stretches(spans, zone, at), None)
        if stretch is None:
            return None
        begins = max(stretch[0], at)
        if _back_from(absences, begins) == begins:
            return begins
        at = begins


def _there_until(spans: Sequence[Span], zone: ZoneInfo, absences: Sequence[Absence], at: datetime) -> datetime | None:
    """Return when somebody who is there goes: their hours end or an absence starts. None when neither is in sight."""
    ends = next(_stretches(spans, zone, at))[1]
    starts = [absence.starts for absence in absences if at < absence.starts <= ends]
    if starts:
        return min(starts)
    return ends if ends <= at + timedelta(days=WEEK) else None


def presence(spans: Sequence[Span], zone: ZoneInfo, absences: Sequence[Absence], at: datetime) -> Presence:
    """Say where somebody stands at an aware moment.

    While they are away or not there yet, `until` is the first moment at which they are there again; for somebody who is
    away and wrote no hours, the end of the absence.
    """
    back = _back_from(absences, at)
    if not spans:
        return Presence(There.AWAY, back, back) if back > at else Presence(There.UNWRITTEN)
    coming = _next_there(spans, zone, absences, at)
    if coming == at:
        return Presence(There.NOW, _there_until(spans, zone, absences, at))
    return Presence(There.AWAY, coming, back) if back > at else Presence(There.LATER, coming)
