"""When two can meet, what a save keeps, and what both have said yes to: decisions on values and a clock."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from urllib.parse import urlsplit
from uuid import UUID
from zoneinfo import ZoneInfo

SHORTEST = timedelta(minutes=5)
LONGEST = timedelta(hours=8)
FARTHEST = timedelta(days=366)
LEEWAY = timedelta(minutes=5)  # a plan made for "now" is still a plan while its form is being filled in
LINGERS = timedelta(hours=2)  # a meeting that nobody ended stays in sight this long after its planned end
NEAR = timedelta(hours=3)  # two who meet a little earlier than they planned are asked nothing
WRITING = timedelta(seconds=5)  # two saves' distance: autosave speaks at least every two seconds
ONE_SITTING = timedelta(minutes=5)
MOST_WORDS = 20_000


class Channel(StrEnum):
    """How two meet."""

    PHONE = "phone"
    IN_PERSON = "in_person"
    VIDEO = "video"


class Stage(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    NOW = "now"
    ENDED = "ended"
    CALLED_OFF = "called_off"


def too_early(starts_at: datetime, at: datetime) -> bool:
    """Say whether a talk is planned for so much later that "we have started" is asked about once more: it may be a slip."""
    return starts_at - at > NEAR


def stage(started: datetime | None, ended: datetime | None, called_off: datetime | None) -> Stage:
    """Say where a meeting stands, from its three moments."""
    if called_off:
        return Stage.CALLED_OFF
    if ended:
        return Stage.ENDED
    return Stage.NOW if started else Stage.PLANNED


class Trouble(StrEnum):
    """Why a meeting cannot be at that time."""

    NO_SUCH_TIME = "no_such_time"
    TWICE_THAT_DAY = "twice_that_day"
    PAST = "past"
    TOO_FAR = "too_far"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    BUSY = "busy"
    NO_ADDRESS = "no_address"
    NO_END = "no_end"
    TWO_ENDS = "two_ends"
    TOO_MANY = "too_many"


class CannotMeet(ValueError):
    """The time does not work; `args[0]` is a `Trouble`, `args[1]`, if any, the day of a series that it is about."""


def moment(day: date, clock: time, zone: str) -> datetime:
    """Return the moment, in UTC, at which clocks in a zone show this day and time.

    Raises:
        CannotMeet: NO_SUCH_TIME when clocks jump over it, TWICE_THAT_DAY when they show it twice (PEP 495).
    """
    place = ZoneInfo(zone)
    shown = datetime.combine(day, clock.replace(tzinfo=None, fold=0))
    first, second = (shown.replace(tzinfo=place, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return first.astimezone(UTC)
    exists = first.astimezone(UTC).astimezone(place).replace(tzinfo=None) == shown
    raise CannotMeet(Trouble.TWICE_THAT_DAY if exists else Trouble.NO_SUCH_TIME)


def web_address(text: str) -> bool:
    """Say whether text is one http or https address and nothing else: no name and password in it, no blanks (RFC 3986)."""
    if any(sign.isspace() or sign in '<>"\\^`{|}' for sign in text):
        return False
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.username is None and port != 0


@dataclass(frozen=True)
class Plan:
    """When, how and where two would meet. Moments are aware; `place` and `about` are their words."""

    starts: datetime
    ends: datetime
    channel: Channel
    place: str = ""
    about: str = ""


def read_plan(words: Mapping[str, str]) -> Plan:
    """Return the plan that an offer's words hold: `date` and `time` (ISO 8601), `zone`, `minutes`, `channel`, `place`, `about`.

    Raises:
        CannotMeet: the clocks of that zone do not show this time once, or it lies beyond the calendar.
        KeyError, ValueError: they are not the words of a plan.
    """
    try:
        starts = moment(date.fromisoformat(words["date"]), time.fromisoformat(words["time"]), words["zone"])
    except OverflowError:  # the ends of the calendar
        raise CannotMeet(Trouble.TOO_FAR) from None
    try:
        ends = starts + timedelta(minutes=int(words["minutes"]))
    except OverflowError:
        raise CannotMeet(Trouble.TOO_LONG) from None
    return Plan(starts, ends, Channel(words["channel"]), words.get("place", ""), words.get("about", ""))


def check_plan(plan: Plan, now: datetime, busy: Iterable[tuple[datetime, datetime]] = ()) -> None:
    """Refuse a plan that nobody can keep.

    `busy` are the times at which the specialist meets somebody already: a stretch is given to one meeting only.

    Raises:
        CannotMeet: with the first trouble found.
    """
    lasts = plan.ends - plan.starts
    if lasts < SHORTEST:
        raise CannotMeet(Trouble.TOO_SHORT)
    if lasts > LONGEST:
        raise CannotMeet(Trouble.TOO_LONG)
    if plan.starts < now - LEEWAY:
        raise CannotMeet(Trouble.PAST)
    if plan.starts > now + FARTHEST:
        raise CannotMeet(Trouble.TOO_FAR)
    if plan.channel is Channel.VIDEO and plan.place and not web_address(plan.place):
        raise CannotMeet(Trouble.NO_ADDRESS)
    if any(starts < plan.ends and plan.starts < ends for starts, ends in busy):
        raise CannotMeet(Trouble.BUSY)


class Kept(StrEnum):
    """What a save does: nothing new, the side's next words, or words kept beside until their author joins them."""

    SAME = "same"
    NEXT = "next"
    ASIDE = "aside"


def keep(words: str, base: int, current: str, revision: int) -> Kept:
    """Say what becomes of words that were written on top of revision `base` of a side.

    Words from a device that had not seen the latest are never laid over them.
    """
    if words == current:
        return Kept.SAME
    return Kept.NEXT if base == revision else Kept.ASIDE


def only_adds(before: str, after: str, between: timedelta) -> bool:
    """Say whether words go on where earlier ones stopped, in one sitting: then the later hold the earlier whole."""
    return bool(before) and after.startswith(before) and between <= ONE_SITTING


def digest(sides: Iterable[tuple[UUID, str]]) -> str:
    """Return what a yes to a note is bound to: SHA-256 over both sides, in the order of their authors."""
    told = sorted((str(author), words) for author, words in sides)
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()
