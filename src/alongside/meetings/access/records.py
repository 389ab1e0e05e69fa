"""Finding records of services: the two's own, and for those who answer to a funder a month of them without narrative.

A record is part of what both keep: the person finds all about them, a specialist those of people they walk with now who
share their meetings. The programme's list says who, when, what kind and where it stands with the person, never a word of a note.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Prefetch, QuerySet, Sum

from alongside.audit.actions import record as note_down
from alongside.kernel.access import Who
from alongside.meetings.access.meetings import both_see, calendar_of
from alongside.meetings.models import Meeting, ServiceAnswer, ServiceRecord, ServiceRules, ServiceVersion
from alongside.meetings.rules.records import LONGEST, Ground, Held, Rounding, Setting, Standing, UnitRule
from alongside.partnership.access import partnerships_of
from alongside.partnership.models import Partnership
from alongside.programme.models import Programme
from alongside.programme.viewer import Viewer
from alongside.vault.access import open_rings

AT_ONCE = 3  # records that a first page tells of
KEEPERS = (Who.ADMINISTRATOR, Who.SUPERVISOR)


@dataclass(frozen=True)
class Rules:
    """What a programme has set: its kinds of service, how it counts (None: it does not), how long a record can be."""

    kinds: list[str] = field(default_factory=list)
    group_kinds: list[str] = field(default_factory=list)
    count: UnitRule | None = None
    longest: timedelta = LONGEST


def rules_of(programme: Programme | UUID) -> Rules:
    """Return what a programme has set about records, as it stands now."""
    newest = ServiceRules.objects.filter(programme=programme).order_by("-since", "-id").first()
    if newest is None:
        return Rules()
    words = newest.words
    count = words.get("count")
    rule = (
        UnitRule(count["minutes"], Rounding(count["rounding"]), count["most_a_meeting"], count["most_a_day"]) if count else None
    )
    longest = words.get("longest")
    kinds, group_kinds = list(words["kinds"]), list(words.get("group_kinds", []))
    return Rules(kinds, group_kinds, rule, timedelta(minutes=longest) if longest else LONGEST)


def ground_of(viewer: Viewer, partnership: Partnership, meeting: Meeting | None, rules: Rules) -> Ground:
    """Return what a record of a service between two has to keep to, by the clocks of the programme."""
    met = (meeting.starts_at, *filter(None, [meeting.started_at])) if meeting else ()
    between = partnership.formed_at, partnership.ended_at
    return Ground(viewer.programme.time_zone, rules.longest, *between, met, tuple(rules.kinds), tuple(rules.group_kinds))


def _in_full(found: QuerySet[ServiceRecord]) -> QuerySet[ServiceRecord]:
    versions = ServiceVersion.objects.prefetch_related(Prefetch("answers", ServiceAnswer.objects.order_by("at", "id")))
    return found.select_related("partnership", "person", "specialist").prefetch_related(
        Prefetch("versions", versions.order_by("number"))
    )


def _own(viewer: Viewer) -> QuerySet[ServiceRecord]:
    """Return the records within reach of one of the two: all about the person; for a specialist those of whom they see meetings."""
    if viewer.role is Who.PERSON:
        return _in_full(ServiceRecord.objects.filter(person=viewer.account))
    if viewer.role is not Who.SPECIALIST:
        return ServiceRecord.objects.none()
    return _in_full(ServiceRecord.objects.filter(specialist=viewer.account, partnership__in=calendar_of(viewer).partnerships))


def records_of(viewer: Viewer) -> QuerySet[ServiceRecord]:
    """Return the viewer's own records, the latest first."""
    return _own(viewer).order_by("-starts_at", "-id")


def record_of(viewer: Viewer, record_id: UUID) -> ServiceRecord | None:
    """Return one of the viewer's own records, or None."""
    found = _own(viewer).filter(pk=record_id).first()
    if found:
        open_rings([found.partnership_id, found.programme_id, found.person_id, found.specialist_id])
    return found


def record_at(viewer: Viewer, meeting: Meeting) -> ServiceRecord | None:
    """Return the record of the service at a meeting that the viewer found, if there is one within their reach."""
    sides = {Who.PERSON: {"person": viewer.id}, Who.SPECIALIST: {"specialist": viewer.id, "partnership": meeting.partnership_id}}
    if viewer.role not in sides:
        return None
    found = ServiceRecord.objects.filter(meeting=meeting, taken_back_at=None, **sides[viewer.role])
    return found.select_related("person").order_by("id").first()


def waiting_records(viewer: Viewer) -> list[ServiceRecord]:
    """Return the records that wait for the viewer, the earliest first: a person's to answer, a specialist's that were contested."""
    standing = ServiceRecord.objects.filter(taken_back_at=None).order_by("starts_at", "id")
    if viewer.role is Who.PERSON:
        return list(standing.filter(person=viewer.account, standing=Standing.WAITING)[:AT_ONCE])
    if viewer.role is not Who.SPECIALIST:
        return []
    mine = {"specialist": viewer.account, "partnership__in": calendar_of(viewer).partnerships, "partnership__ended_at": None}
    return list(standing.filter(**mine, standing=Standing.CONTESTED)[:AT_ONCE])


def newest(record: ServiceRecord) -> ServiceVersion:
    """Return a record's newest version."""
    return list(record.versions.all())[-1]


def could_be_for(viewer: Viewer) -> list[Partnership]:
    """Return the partnerships in which a specialist can write a record now."""
    if viewer.role is not Who.SPECIALIST:
        return []
    return [p for p in partnerships_of(viewer) if p.is_current and both_see(p)]


def others_around(specialist: UUID, starts: datetime, ends: datetime, but: UUID | None = None) -> list[Held]:
    """Return a specialist's records that meet a stretch of time, whoever they are about."""
    found = ServiceRecord.objects.filter(specialist_id=specialist, taken_back_at=None, starts_at__lt=ends, ends_at__gt=starts)
    rows = found.exclude(pk__in=[but] if but else []).order_by("starts_at", "id")
    return [Held(r.person_id, r.starts_at, r.ends_at, Setting(r.setting), r.group_size, r.session) for r in rows]


def with_another(record: ServiceRecord, starts: datetime, ends: datetime) -> bool:
    """Say whether its person has a record with another specialist of the programme that meets a stretch of time. No more leaves here.

    What another programme holds is not asked: even a yes would tell one programme that the person goes to the other.
    """
    found = ServiceRecord.objects.filter(person=record.person_id, programme=record.programme_id, taken_back_at=None)
    return found.exclude(specialist=record.specialist_id).filter(starts_at__lt=ends, ends_at__gt=starts).exists()


def units_that_day(person: UUID, programme: UUID, begins: datetime, ends: datetime, but: UUID | None = None) -> int:
    """Return how many units a person's records of a day hold, as their newest versions count them."""
    day = ServiceRecord.objects.filter(person_id=person, programme_id=programme, taken_back_at=None)
    day = day.filter(starts_at__gte=begins, starts_at__lt=ends).exclude(pk__in=[but] if but else [])
    now_said = [
        version.pk for r in day.prefetch_related("versions") for version in r.versions.all() if version.number == r.version
    ]
    counted = ServiceVersion.objects.filter(pk__in=now_said).aggregate(sum=Sum("units"))["sum"]
    return int(counted or 0)


def last_by(viewer: Viewer) -> ServiceVersion | None:
    """Return what the viewer wrote last, for the name and credential under which they sign."""
    return ServiceVersion.objects.filter(made_by=viewer.account, space=viewer.programme.id).order_by("-made_at", "-id").first()


# ── for those who answer to a funder ──


def month_of(viewer: Viewer, begins: datetime, ends: datetime) -> QuerySet[ServiceRecord]:
    """Return a programme's records that began between two moments, by their time and by nothing else; none for others."""
    if viewer.role not in KEEPERS:
        return ServiceRecord.objects.none()
    found = ServiceRecord.objects.filter(programme=viewer.programme, starts_at__gte=begins, starts_at__lt=ends)
    return _in_full(found).order_by("starts_at", "id")


def listed(viewer: Viewer, records: Iterable[ServiceRecord]) -> None:
    """Write down, for each person to read, that somebody of the programme saw records about them."""
    for person in sorted({record.person_id for record in records}):
        note_down("consent.looked", actor=viewer.id, role=viewer.role, about=person, what="meetings.records")
