"""A specialist's verbs on their own time: say when they are there, what may be expected, and when they are away."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from alongside.audit.actions import record
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership.access import presence as access
from alongside.partnership.actions.cover import ask_anew, end_covers, refit
from alongside.partnership.actions.walking import MayNot
from alongside.partnership.models import Absence, AbsenceBefore, Cover, Hours
from alongside.partnership.rules import presence as rules
from alongside.partnership.rules.presence import Span
from alongside.people.models import Account
from alongside.programme.viewer import Viewer


class TooMany(ValueError):
    """A week has more stretches than anybody could keep in mind."""


class GoneBy(ValueError):
    """An absence would end before now, or before it starts, or last longer than a year."""


class AwayAlready(ValueError):
    """An absence would lie within one that stands."""


class PastStays(ValueError):
    """An absence has begun, or would begin, on a day that has gone by: what is past cannot be moved."""


def _write(viewer: Viewer, spans: Sequence[Span], zone: str, expects: str) -> Hours:
    if viewer.role is not Who.SPECIALIST:
        raise MayNot
    week = rules.tidy_spans(spans)
    if len(week) > rules.MOST_SPANS:
        raise TooMany
    with transaction.atomic():
        Hours.objects.filter(owner=viewer.account, programme=viewer.programme, replaced_at=None).update(replaced_at=now())
        written = Hours(programme=viewer.programme, owner=viewer.account, zone=zone)
        written.spans = [[span.weekday, span.begins, span.ends] for span in week]
        written.expects = expects or None
        written.save(force_insert=True)
        record("partnership.hours_written", actor=viewer.id, role=viewer.role, about=viewer.id, thing=written.id)
    return written


def _kept(viewer: Viewer) -> tuple[list[Span], str, str]:
    kept = access.own_hours(viewer)
    return (kept.week, kept.zone, kept.expects or "") if kept else ([], viewer.account.time_zone, "")


def add_hours(viewer: Viewer, spans: Sequence[Span]) -> Hours:
    """Add stretches to one's week.

    Raises:
        MayNot: the viewer is no specialist.
        TooMany: more stretches than a week takes.
    """
    week, zone, expects = _kept(viewer)
    return _write(viewer, [*week, *spans], zone, expects)


def take_hours(viewer: Viewer, taken: Iterable[Span]) -> Hours:
    """Take stretches out of one's week. Raises as above."""
    week, zone, expects = _kept(viewer)
    return _write(viewer, rules.without(week, taken), zone, expects)


def say_expects(viewer: Viewer, words: str, zone: str) -> Hours:
    """Say what may be expected when, and in which zone one's hours are meant. Raises as above."""
    week, _, _ = _kept(viewer)
    return _write(viewer, week, zone, words)


def _check_days(starts: datetime, until: datetime) -> None:
    if until <= max(starts, now()) or until > max(starts, now()) + rules.LONGEST_AWAY:
        raise GoneBy


def _check_free(viewer: Viewer, others: QuerySet[Absence], starts: datetime, until: datetime) -> None:
    # What is sent twice at once is written once. no_key: whoever holds the trail can still point at them.
    Account.objects.select_for_update(no_key=True).get(pk=viewer.id)
    if others.filter(starts__lte=starts, until__gte=until).exists():
        raise AwayAlready


def write_absence(viewer: Viewer, starts: datetime, until: datetime, words: str = "") -> Absence:
    """Say from when until when one is away, in words that those who walk with one may read, or none.

    Raises:
        MayNot: the viewer is no specialist.
        GoneBy: it is over before it starts, or before now, or lasts longer than a year.
        AwayAlready: they said before that they are away all that time.
    """
    if viewer.role is not Who.SPECIALIST:
        raise MayNot
    _check_days(starts, until)
    with transaction.atomic():
        _check_free(viewer, access.own_absences(viewer), starts, until)
        written = Absence(programme=viewer.programme, owner=viewer.account, starts=starts, until=until)
        written.words = words or None
        written.save(force_insert=True)
        record("partnership.absence_written", actor=viewer.id, role=viewer.role, about=viewer.id, thing=written.id)
    return written


def change_absence(viewer: Viewer, absence: Absence, starts: datetime, until: datetime, words: str = "") -> list[Cover]:
    """Say other days or words for an absence that is not over. Returns the covers that were asked for the days that were added.

    Whoever covers goes on covering on the days that remain, and what each person said to it stays for those; nobody covers a
    day to which they did not say yes. How it stood before is kept.

    Raises:
        MayNot: it is somebody else's.
        GoneBy: it is over or was ended meanwhile, or would be over before it starts, or before now, or last longer than a year.
        PastStays: it has begun, and would begin at another moment; or would begin before today.
        AwayAlready: they said before that they are away all that time.
    """
    if viewer.role is not Who.SPECIALIST or absence.owner_id != viewer.id:
        raise MayNot
    _check_days(starts, until)
    with transaction.atomic():
        own = access.own_absences(viewer)
        held = own.select_for_update().filter(pk=absence.pk).first()
        if held is None:
            raise GoneBy
        if starts != held.starts and not rules.may_begin(held.starts, starts, now()):
            raise PastStays
        _check_free(viewer, own.exclude(pk=held.pk), starts, until)
        return _change(viewer, held, rules.Absence(starts, until), words)


def _change(viewer: Viewer, held: Absence, days: rules.Absence, words: str) -> list[Cover]:
    moved = days != held.as_rule()
    if not moved and words == (held.words or ""):
        return []
    before = AbsenceBefore(absence=held, owner=viewer.account, starts=held.starts, until=held.until)
    before.words = held.words
    before.save(force_insert=True)
    found = refit(viewer, held, days) if moved else None
    held.starts, held.until, held.words = days.starts, days.until, words or None
    held.save(update_fields=["starts", "until", "words"])
    record("partnership.absence_changed", actor=viewer.id, role=viewer.role, about=viewer.id, thing=held.id, days=moved)
    return ask_anew(viewer, held, found) if found else []


def come_back(viewer: Viewer, absence: Absence) -> None:
    """Be back before the absence is over, or not go at all: it ends now, and with it every cover and what was shared for it.

    Raises:
        MayNot: it is somebody else's.
    """
    if viewer.role is not Who.SPECIALIST or absence.owner_id != viewer.id:
        raise MayNot
    with transaction.atomic():
        if Absence.objects.filter(pk=absence.pk, back_at=None).update(back_at=now()):
            end_covers(viewer, absence.covers.all())
            record("partnership.absence_ended", actor=viewer.id, role=viewer.role, about=viewer.id, thing=absence.id)
