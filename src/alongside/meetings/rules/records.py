"""The record of a service: which times can be, how it is counted, and where it stands with the person.

What a payer needs is kept apart from what two write together. Overlapping and impossible times, and a group booked as
one-to-one, are how peer services have been defrauded; so they cannot be written down.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

LONGEST = timedelta(hours=8)  # unless a programme has set another
LONGEST_OF_ALL = timedelta(hours=12)  # the most that a programme can set; the database knows this one
MOST_IN_A_GROUP = 100


class Setting(StrEnum):
    """Whether a specialist was with one person or with several."""

    ONE_TO_ONE = "one_to_one"
    GROUP = "group"


class Wrong(StrEnum):
    """Why a record cannot be as it is written."""

    NO_SUCH_TIME = "no_such_time"
    TWICE_THAT_DAY = "twice_that_day"
    ENDS_FIRST = "ends_first"
    FUTURE = "future"
    TOO_LONG = "too_long"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    OTHER_DAY = "other_day"
    OVERLAP = "overlap"
    WITH_ANOTHER = "with_another"
    SAME_PERSON = "same_person"
    GROUP_AS_ONE = "group_as_one"
    ONE_AS_GROUP = "one_as_group"
    GROUP_FULL = "group_full"
    GROUP_SIZE = "group_size"
    KIND_FOR_GROUPS = "kind_for_groups"
    KIND_FOR_ONE = "kind_for_one"


class CannotBe(ValueError):
    """The record says something that cannot have been; `args[0]` is a `Wrong`.

    `args[1]`, if any, is what it is about: the `Held` that it meets, the day that it would have to keep to, or the longest length.
    """


@dataclass(frozen=True)
class Held:
    """A record that stands: whom a specialist was with, from when until when, one-to-one or in a group of so many."""

    person: UUID
    starts: datetime
    ends: datetime
    setting: Setting
    size: int
    session: UUID


About = Held | date | timedelta | None


@dataclass(frozen=True)
class Service:
    """What a record would say. Moments are aware."""

    person: UUID
    starts: datetime
    ends: datetime
    setting: Setting
    size: int
    kind: str = ""


@dataclass(frozen=True)
class Ground:
    """What a record stands on: whose clocks count its days, how long it can be, and since when and until when two walked.

    `met` are the moments at which the meeting that it is of was planned and held; none for a record of no meeting.
    `kinds` are a programme's kinds of service, `group_kinds` those in a group; while there are none of these, any fits both.
    """

    zone: str = "UTC"
    longest: timedelta = LONGEST
    since: datetime | None = None
    until: datetime | None = None
    met: tuple[datetime, ...] = ()
    kinds: tuple[str, ...] = ()
    group_kinds: tuple[str, ...] = ()

    def day(self, moment: datetime) -> date:
        """Return the day that a moment lies on."""
        return moment.astimezone(ZoneInfo(self.zone)).date()


ANYWHERE = Ground()


def check_service(
    service: Service, now: datetime, others: Iterable[Held], ground: Ground = ANYWHERE, *, with_another: bool = False
) -> UUID | None:
    """Refuse what cannot have been. `others` are the specialist's other records, whoever they are about.

    `with_another` says whether the person has a record with another specialist that shares a minute with this one. It is no more
    than that: nothing about another specialist's record can find its way into a sentence.

    Returns:
        The session of the group that this record belongs to, when another of it stands already.

    Raises:
        CannotBe: with the first thing found to be wrong.
    """
    _check_times(service, now, ground)
    _check_days(service, ground)
    _check_size(service)
    _check_kind(service, ground)
    session = _check_specialist(service, others)
    if with_another:
        raise CannotBe(Wrong.WITH_ANOTHER)
    return session


def _check_specialist(service: Service, others: Iterable[Held]) -> UUID | None:
    session: UUID | None = None
    there = 1
    for held in others:
        if held.starts < service.ends and service.starts < held.ends:
            if not _is_same_group(service, held):
                raise CannotBe(_collision(service, held), held)
            session, there = held.session, there + 1
    if there > service.size:
        raise CannotBe(Wrong.GROUP_FULL)
    return session


def _check_times(service: Service, now: datetime, ground: Ground) -> None:
    if service.ends <= service.starts:
        raise CannotBe(Wrong.ENDS_FIRST)
    if service.ends > now:
        raise CannotBe(Wrong.FUTURE)
    longest = min(ground.longest, LONGEST_OF_ALL)
    if service.ends - service.starts > longest:
        raise CannotBe(Wrong.TOO_LONG, longest)


def _check_days(service: Service, ground: Ground) -> None:
    """Compare days, not minutes: two may talk for an hour, and say yes to walking together at its end."""
    first, last = ground.day(service.starts), ground.day(service.ends)
    if ground.since and first < ground.day(ground.since):
        raise CannotBe(Wrong.TOO_EARLY, ground.day(ground.since))
    if ground.until and last > ground.day(ground.until):
        raise CannotBe(Wrong.TOO_LATE, ground.day(ground.until))
    met = [ground.day(moment) for moment in ground.met]
    if met and first not in met:
        raise CannotBe(Wrong.OTHER_DAY, met[-1])


def _check_size(service: Service) -> None:
    if service.setting is Setting.ONE_TO_ONE and service.size != 1:
        raise CannotBe(Wrong.GROUP_AS_ONE)
    if service.setting is Setting.GROUP and service.size < 2:
        raise CannotBe(Wrong.ONE_AS_GROUP)
    if service.size > MOST_IN_A_GROUP:
        raise CannotBe(Wrong.GROUP_SIZE)


def _check_kind(service: Service, ground: Ground) -> None:
    """Refuse a group under a kind for one, and one under a kind for groups. A kind may stand in both lists."""
    if not ground.group_kinds:
        return
    for_groups = service.kind in ground.group_kinds
    if service.setting is Setting.GROUP and not for_groups:
        raise CannotBe(Wrong.KIND_FOR_ONE)
    if service.setting is Setting.ONE_TO_ONE and for_groups and service.kind not in ground.kinds:
        raise CannotBe(Wrong.KIND_FOR_GROUPS)


def _is_same_group(service: Service, held: Held) -> bool:
    """Say whether two records are of one gathering: the same time, both in a group of the same size, two people."""
    same_time = (service.starts, service.ends, service.size) == (held.starts, held.ends, held.size)
    return same_time and service.setting is held.setting is Setting.GROUP and service.person != held.person


def _collision(service: Service, held: Held) -> Wrong:
    if service.person == held.person:
        return Wrong.SAME_PERSON
    if (service.starts, service.ends) == (held.starts, held.ends) and Setting.ONE_TO_ONE in (service.setting, held.setting):
        return Wrong.GROUP_AS_ONE
    return Wrong.OVERLAP


# ── units ──


class Rounding(StrEnum):
    """What becomes of minutes that fill no whole unit."""

    WHOLE = "whole"
    NEAREST = "nearest"
    STARTED = "started"


@dataclass(frozen=True)
class UnitRule:
    """How a programme counts: minutes in a unit, what becomes of the rest, and the most for one meeting and one day (0: no limit).

    It is always what a programme has set, and never a constant of the program: payers differ.
    """

    minutes: int
    rounding: Rounding
    most_a_meeting: int = 0
    most_a_day: int = 0


def units(minutes: int, rule: UnitRule, that_day: int = 0) -> int:
    """Return how many units so many minutes are. `that_day` are those that the person's day holds already."""
    add = {Rounding.WHOLE: 0, Rounding.NEAREST: rule.minutes // 2, Rounding.STARTED: rule.minutes - 1}[rule.rounding]
    counted = (minutes + add) // rule.minutes
    if rule.most_a_meeting:
        counted = min(counted, rule.most_a_meeting)
    if rule.most_a_day:
        counted = min(counted, max(0, rule.most_a_day - that_day))
    return counted


# ── the person's word ──


class Standing(StrEnum):
    """Where a record stands with the person it is about."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    CONTESTED = "contested"


def standing(answers: Sequence[bool | None]) -> Standing:
    """Say where a record stands, from the person's latest answer to each of its versions, oldest first (None: none yet).

    What was contested stays contested until the person confirms a corrected version.
    """
    if answers and answers[-1] is True:
        return Standing.CONFIRMED
    since = max((at + 1 for at, answer in enumerate(answers) if answer is True), default=0)
    return Standing.CONTESTED if False in answers[since:] else Standing.WAITING


# ── for a funder's table ──

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def cell(text: str) -> str:
    """Return text so that no spreadsheet takes it for a formula (OWASP, "CSV Injection")."""
    return f"'{text}" if text.lstrip().startswith(STARTS_A_FORMULA) or text.startswith(STARTS_A_FORMULA) else text
