"""Holds meetings, series and their notes against the audit trail: that two planned them, and what became of them.

The guards of the database refuse most of what this finds. Somebody who has the whole database can lift them; the trail tells.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.fields.json import KT

from alongside.audit.models import Entry
from alongside.decisions.models import Agreed
from alongside.meetings.models import MOVE, Meeting, NoteSide, Series
from alongside.meetings.rules.series import Rhythm, days

ROOM = "meetings."
SAYS = {
    "planned": "meeting {} was planned, and it is gone",
    "called_off": "meeting {} was called off, and it is gone or stands",
    "note_confirmed": "both said yes to the note of meeting {}, and it is gone or open",
    "note_written": "somebody wrote in the note of meeting {}, and what they wrote is gone",
    "series_planned": "series {} was planned, and it is gone",
    "series_let_go": "series {} was let go, and it is gone or goes on",
}
MOMENTS = {"started_at": ("started", "has started"), "ended_at": ("ended", "has ended")}
"""Each moment of a meeting: the act that sets it, and how it is said."""
AT_MOST_BETWEEN = timedelta(minutes=1)
"""Between a moment and its entry, which are written in one transaction; a clock may be set in between."""
_BY_ONE_OF_THE_TWO = Q(actor=OuterRef("partnership__person")) | Q(actor=OuterRef("partnership__specialist"))


def _told_by(who: str, act: str, thing: str = "pk") -> Exists:
    return Exists(Entry.objects.filter(actor=OuterRef(who), thing=OuterRef(thing), act=ROOM + act))


def _told_by_one(act: str) -> Exists:
    return Exists(Entry.objects.filter(_BY_ONE_OF_THE_TWO, thing=OuterRef("pk"), act=ROOM + act))


def not_in_the_trail() -> Iterator[str]:
    """Yield a sentence for each meeting, series and note that the trail does not bear out, and for each that is gone."""
    yield from _of_meetings()
    yield from _of_series()
    yield from _of_notes()
    for position, act, thing in _gone().order_by("position").values_list("position", "act", "thing").iterator(chunk_size=2000):
        yield f"Entry {position} says that {SAYS[act.removeprefix(ROOM)].format(thing)}."


def _ids(found: QuerySet[Any]) -> Iterator[Any]:
    return found.order_by("pk").values_list("pk", flat=True).iterator(chunk_size=2000)


def _of_meetings() -> Iterator[str]:
    for meeting in _ids(Meeting.objects.filter(series=None).exclude(_told_by_one("planned"))):
        yield f"Meeting {meeting} is there, and the trail does not know that one of the two said yes to it."
    off = Meeting.objects.filter(called_off_at__isnull=False)
    with_series = Q(series__isnull=False) & Q(_told_by("called_off_by", "series_let_go", "series"))
    for meeting in _ids(off.exclude(_told_by("called_off_by", "called_off")).exclude(with_series)):
        yield f"Meeting {meeting} stands as called off by somebody, and the trail does not know that they did."
    about_it = Q(agreed__subject=F("pk")) | Q(agreed__subject=F("series"), series__isnull=False)
    later = Exists(Agreed.objects.filter(kind=MOVE, subject=OuterRef("pk"), at__gt=OuterRef("agreed__at")))
    for meeting in _ids(Meeting.objects.exclude(about_it & ~Q(later))):
        yield f"Meeting {meeting} does not stand as the two last agreed it."
    for moment in MOMENTS:
        yield from _of_moments(moment)


def _of_moments(moment: str) -> Iterator[str]:
    """Yield a sentence for each meeting that began or ended where the trail says otherwise: the last who said so is heard."""
    act, said = MOMENTS[moment]
    told = Entry.objects.filter(_BY_ONE_OF_THE_TWO, thing=OuterRef("pk"))
    told = told.filter(Q(act=ROOM + act) | Q(act=ROOM + "gone_back", facts__undone=moment)).order_by("-position")
    last = {"told_act": Subquery(told.values("act")[:1]), "told_at": Subquery(told.values("at")[:1])}
    rows = Meeting.objects.annotate(**last).order_by("pk").values_list("pk", moment, *last)
    for meeting, stands, told_act, told_at in rows.iterator(chunk_size=2000):
        if not _is_borne_out(stands, told_at if told_act == ROOM + act else None):
            yield f"Whether and when meeting {meeting} {said} does not stand as the trail knows it."


def _is_borne_out(stands: datetime | None, told: datetime | None) -> bool:
    if stands is None or told is None:
        return stands is told
    return abs(told - stands) <= AT_MOST_BETWEEN


def _of_series() -> Iterator[str]:
    for series in _ids(Series.objects.exclude(_told_by_one("series_planned"))):
        yield f"Series {series} is there, and the trail does not know that one of the two said yes to it."
    for series in _ids(Series.objects.filter(let_go_at__isnull=False).exclude(_told_by("let_go_by", "series_let_go"))):
        yield f"Series {series} stands as let go by somebody, and the trail does not know that they did."
    slots = Series.objects.order_by("pk").values_list("pk", "rhythm", "first_day", "last_day", "meetings__slot")
    for (series, *rhythm), rows in groupby(slots.iterator(chunk_size=2000), key=itemgetter(slice(4))):
        if {slot for *_, slot in rows} != _days(*rhythm):
            yield f"Series {series} does not have the meetings of its rhythm: one was put in or taken out."


def _days(rhythm: str, first: date, last: date) -> set[date]:
    """Return the days of a series; none for a rhythm that there is not."""
    return set(days(first, Rhythm(rhythm), last_day=last)) if rhythm in list(Rhythm) else set()


def _of_notes() -> Iterator[str]:
    for meeting in _ids(Meeting.objects.filter(note_agreed__isnull=False).exclude(_told_by_one("note_confirmed"))):
        yield f"The note of meeting {meeting} stands as confirmed, and the trail does not know of it."
    written = Entry.objects.filter(thing=OuterRef("meeting"), actor=OuterRef("author"), act=ROOM + "note_written")
    last = written.order_by("-position").annotate(told=KT("facts__revision")).values("told")[:1]
    sides = NoteSide.objects.annotate(told=Subquery(last)).order_by("pk").values_list("meeting", "revision", "told")
    for meeting, revision, told in sides.iterator(chunk_size=2000):
        if revision and told is None:
            yield f"A side of the note of meeting {meeting} is there, and the trail does not know that its author wrote it."
        elif told is not None and revision < int(told):
            yield f"A side of the note of meeting {meeting} is older than what the trail knows of it."


def _gone() -> QuerySet[Entry]:
    """Return the entries that tell of what the tables know nothing of, or say otherwise."""
    of_it = Meeting.objects.filter(pk=OuterRef("thing"))
    rhythm = Series.objects.filter(pk=OuterRef("thing"))
    borne_out = {
        "planned": of_it,
        "called_off": of_it.filter(called_off_at__isnull=False),
        "note_confirmed": of_it.filter(note_agreed__isnull=False),
        "note_written": NoteSide.objects.filter(meeting=OuterRef("thing"), author=OuterRef("actor")),
        "series_planned": rhythm,
        "series_let_go": rhythm.filter(let_go_at__isnull=False),
    }
    there = Q(pk__in=[])
    for act, found in borne_out.items():
        there |= Q(Exists(found), act=ROOM + act)
    return Entry.objects.filter(act__in=[ROOM + act for act in borne_out]).exclude(there)
