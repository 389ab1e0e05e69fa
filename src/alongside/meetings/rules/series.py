"""Meetings that come again: on which days, at which moments, and when a rhythm cannot be kept.

The rhythm is that of RFC 5545 (`RRULE`): every week, every two weeks, or every month on the same weekday of the month.
A time is always what clocks show where the person lives, so that two in the afternoon stays two in the afternoon when
clocks change. Where clocks jump over a time that day, it is the time an hour later; where they show it twice, it is the
first of the two (RFC 5545, section 3.3.5).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from alongside.meetings.rules.plans import FARTHEST, CannotMeet, Plan, Trouble, check_plan, read_plan

MOST = 53  # a week's rhythm for a year
LAST_WEEK = 5  # a fifth weekday is not in every month: it means the last


class Rhythm(StrEnum):
    """How often two meet."""

    ONCE = "once"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"


@dataclass(frozen=True)
class Series:
    """A rhythm that two would keep: its first meeting, and how many times or until which day (one of the two)."""

    first: Plan
    day: date
    clock: time
    zone: str
    rhythm: Rhythm
    times: int | None = None
    last_day: date | None = None


def nth_weekday(day: date) -> int:
    """Return which weekday of its month a day is: 1 to 4, or -1 for the last where it is the fifth."""
    nth = (day.day - 1) // 7 + 1
    return -1 if nth == LAST_WEEK else nth


def days(first: date, rhythm: Rhythm, *, times: int | None = None, last_day: date | None = None, most: int = MOST) -> list[date]:
    """Return the days of a rhythm from its first on, at most so many."""
    if rhythm is Rhythm.ONCE:
        return [first]
    start = datetime.combine(first, time())
    until = datetime.combine(last_day, time()) if last_day else None
    if rhythm is Rhythm.MONTHLY:
        on = weekday(first.weekday(), nth_weekday(first))
        found = rrule(MONTHLY, dtstart=start, until=until, count=times, byweekday=on)
    else:
        found = rrule(WEEKLY, interval=1 if rhythm is Rhythm.WEEKLY else 2, dtstart=start, until=until, count=times)
    return [shown.date() for shown in islice(found, most)]


def moment_on(day: date, clock: time, zone: str) -> datetime:
    """Return the moment, in UTC, at which clocks in a zone show this time on a day of a series."""
    return datetime.combine(day, clock.replace(tzinfo=None, fold=0), ZoneInfo(zone)).astimezone(UTC)


def read_series(words: Mapping[str, str]) -> Series:
    """Return the series that an offer's words hold: those of a plan, with `rhythm` and `times` or `last_day`.

    Raises:
        CannotMeet: as `read_plan`; NO_END, TWO_ENDS when not exactly one end is named; TOO_MANY meetings.
        KeyError, ValueError: they are not the words of a series.
    """
    rhythm = Rhythm(words["rhythm"])
    times, last_day = words.get("times", ""), words.get("last_day", "")
    if not times and not last_day:
        raise CannotMeet(Trouble.NO_END)
    if times and last_day:
        raise CannotMeet(Trouble.TWO_ENDS)
    if times and not 1 <= int(times) <= MOST:
        raise CannotMeet(Trouble.TOO_MANY)
    return Series(
        read_plan(words), date.fromisoformat(words["date"]), time.fromisoformat(words["time"]), words["zone"], rhythm,
        int(times) if times else None, date.fromisoformat(last_day) if last_day else None,
    )  # fmt: skip


def occurrences(series: Series) -> list[tuple[date, Plan]]:
    """Return each meeting of a series: the day of the rhythm that it is for, and when and where it would be."""
    first, lasts = series.first, series.first.ends - series.first.starts
    found = []
    for day in days(series.day, series.rhythm, times=series.times, last_day=series.last_day, most=MOST + 1):
        starts = moment_on(day, series.clock, series.zone)
        found.append((day, Plan(starts, starts + lasts, first.channel, first.place, first.about)))
    return found


def check_series(series: Series, now: datetime, busy: list[tuple[datetime, datetime]]) -> list[tuple[date, Plan]]:
    """Return the meetings of a series, or refuse one that nobody can keep.

    Raises:
        CannotMeet: with the first trouble found; for one that is about a later day, that day as `args[1]`.
    """
    check_plan(series.first, now)
    found = occurrences(series)
    if len(found) < 2:
        raise CannotMeet(Trouble.NO_END)
    if len(found) > MOST:
        raise CannotMeet(Trouble.TOO_MANY)
    if found[-1][1].starts > now + FARTHEST:
        raise CannotMeet(Trouble.TOO_FAR, found[-1][0])
    _refuse_collisions(found, busy)
    return found


def _refuse_collisions(found: list[tuple[date, Plan]], busy: list[tuple[datetime, datetime]]) -> None:
    for day, plan in found:
        if any(starts < plan.ends and plan.starts < ends for starts, ends in busy):
            raise CannotMeet(Trouble.BUSY, day)


def span(found: list[tuple[date, Plan]]) -> tuple[datetime, datetime]:
    """Return from when until when a series lasts."""
    return found[0][1].starts, found[-1][1].ends
