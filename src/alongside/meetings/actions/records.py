"""Verbs on records of services: write, correct, take back; confirm, contest; set a programme's rules."""

from dataclasses import asdict, dataclass
from datetime import datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction

from alongside.audit.actions import record as note_down
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.meetings.access.meetings import both_see
from alongside.meetings.access.records import Rules, ground_of, others_around, rules_of, units_that_day, with_another
from alongside.meetings.actions.ground import NotNow, NotYours, Why
from alongside.meetings.models import Meeting, ServiceAnswer, ServiceRecord, ServiceRules, ServiceVersion
from alongside.meetings.rules import Channel
from alongside.meetings.rules.records import Service, Setting, Standing, UnitRule, check_service, standing, units
from alongside.partnership.models import Partnership
from alongside.people.models import Account
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Told:
    """What a specialist writes in a record. Moments are aware; `name` and `credential` are those they sign with."""

    starts: datetime
    ends: datetime
    channel: Channel
    kind: str
    name: str
    credential: str
    setting: Setting = Setting.ONE_TO_ONE
    size: int = 1


def write(viewer: Viewer, partnership: Partnership, told: Told, meeting: Meeting | None = None) -> ServiceRecord:
    """Write the record of a service to a person with whom the viewer walks.

    Raises:
        NotYours: the viewer is not their specialist.
        NotNow: OVER, UNSEEN, or WAITING when the meeting has a record already.
        CannotBe: it says what cannot have been (`rules.records.check_service`).
    """
    _must_be_specialist(viewer, partnership)
    with transaction.atomic():
        _one_at_a_time(viewer, partnership.person_id)
        if meeting and ServiceRecord.objects.filter(meeting=meeting, taken_back_at=None).exists():
            raise NotNow(Why.WAITING)
        made = ServiceRecord(
            programme_id=partnership.programme_id, partnership=partnership, meeting=meeting,
            person_id=partnership.person_id, specialist_id=viewer.id,
        )  # fmt: skip
        _write_version(viewer, made, told)
        _note(viewer, made, "record_written")
    return made


def _must_be_specialist(viewer: Viewer, partnership: Partnership) -> None:
    if viewer.role is not Who.SPECIALIST or partnership.specialist_id != viewer.id:
        raise NotYours
    if not partnership.is_current:
        raise NotNow(Why.OVER)
    if not both_see(partnership):
        raise NotNow(Why.UNSEEN)


def _one_at_a_time(viewer: Viewer, person: UUID) -> None:
    """Hold the rows of both, so that two records written at once cannot both find the time of either free.

    Only against one another: whoever holds the trail meanwhile can still write rows that point at them.
    """
    both = Account.objects.select_for_update(no_key=True).filter(pk__in=[viewer.id, person])
    list(both.order_by("pk").values_list("pk", flat=True))


def _write_version(viewer: Viewer, record: ServiceRecord, told: Told) -> ServiceVersion:
    """Keep a version and let the record say what it says. The version comes first: the record's guard looks for it."""
    service = Service(record.person_id, told.starts, told.ends, told.setting, told.size, told.kind)
    fresh, rules = record._state.adding, rules_of(record.programme_id)
    session = check_service(
        service, now(), others_around(viewer.id, told.starts, told.ends, but=record.id),
        ground_of(viewer, record.partnership, record.meeting, rules), with_another=with_another(record, told.starts, told.ends),
    )  # fmt: skip
    record.session = session or (record.id if fresh else new_id())
    record.starts_at, record.ends_at, record.setting, record.group_size = told.starts, told.ends, told.setting, told.size
    record.version = 1 if fresh else record.version + 1
    version = _version(viewer, record, told, rules)
    version.save(force_insert=True)
    record.standing = _standing(record)
    record.save(force_insert=True) if fresh else record.save()
    return version


def _version(viewer: Viewer, record: ServiceRecord, told: Told, rules: Rules) -> ServiceVersion:
    minutes = max(1, round((told.ends - told.starts).total_seconds() / 60))
    version = ServiceVersion(
        record=record, number=record.version, starts_at=told.starts, ends_at=told.ends, minutes=minutes,
        channel=told.channel, setting=told.setting, group_size=told.size, made_by_id=viewer.id, space=record.programme_id,
    )  # fmt: skip
    version.kind, version.name, version.credential = told.kind, told.name, told.credential
    version.units = _units(viewer, record, minutes, rules.count)
    return version


def _units(viewer: Viewer, record: ServiceRecord, minutes: int, rule: UnitRule | None) -> int | None:
    if rule is None:
        return None
    zone = ZoneInfo(viewer.programme.time_zone)
    day = record.starts_at.astimezone(zone).date()
    begins, ends = (datetime.combine(one, time(), zone) for one in (day, day + timedelta(days=1)))
    return units(minutes, rule, units_that_day(record.person_id, record.programme_id, begins, ends, but=record.id))


def _standing(record: ServiceRecord) -> Standing:
    answers: dict[int, bool | None] = dict.fromkeys(range(1, record.version + 1))
    said = ServiceAnswer.objects.filter(version__record=record).order_by("at", "id").values_list("version__number", "confirms")
    answers.update(said)
    return standing(list(answers.values()))


def _note(viewer: Viewer, record: ServiceRecord, act: str, **facts: str | int) -> None:
    note_down(f"meetings.{act}", actor=viewer.id, role=viewer.role, about=record.person_id, thing=record.id, **facts)


def _held(record: ServiceRecord) -> ServiceRecord:
    held = ServiceRecord.objects.select_for_update(of=("self",)).select_related("partnership", "meeting").get(pk=record.pk)
    if held.taken_back_at:
        raise NotNow(Why.NOT_PLANNED)
    return held


def correct(viewer: Viewer, record: ServiceRecord, told: Told) -> ServiceRecord:
    """Correct a record: a new version beside the earlier ones, for the person to confirm. Raises as `write`."""
    _must_be_specialist(viewer, record.partnership)
    with transaction.atomic():
        _one_at_a_time(viewer, record.person_id)
        held = _held(record)
        _write_version(viewer, held, told)
        _note(viewer, held, "record_corrected", version=held.version)
    return held


def take_back(viewer: Viewer, record: ServiceRecord) -> None:
    """Take a record back: it did not happen, or was written twice. It stays in the history, and counts for nothing.

    Raises:
        NotYours: somebody else wrote it.
        NotNow: OVER, UNSEEN, or NOT_PLANNED when it was taken back before.
    """
    _must_be_specialist(viewer, record.partnership)
    with transaction.atomic():
        held = _held(record)
        held.taken_back_at = now()
        held.save(update_fields=["taken_back_at"])
        _note(viewer, held, "record_taken_back")


def answer(viewer: Viewer, record: ServiceRecord, number: int, *, confirms: bool, words: str = "") -> ServiceRecord:
    """Confirm or contest the version that the person has read, with own words beside it.

    Raises:
        NotYours: the record is about somebody else.
        NotNow: CHANGED when it was corrected after the page was opened; NOT_PLANNED when it was taken back.
    """
    if viewer.role is not Who.PERSON or record.person_id != viewer.id:
        raise NotYours
    with transaction.atomic():
        held = _held(record)
        if held.version != number:
            raise NotNow(Why.CHANGED)
        version = ServiceVersion.objects.get(record=held, number=number)
        said = ServiceAnswer(version=version, by_id=viewer.id, confirms=confirms, space=held.partnership_id)
        said.words = words or None
        said.save(force_insert=True)
        held.standing = _standing(held)
        held.save(update_fields=["standing"])
        _note(viewer, held, "record_confirmed" if confirms else "record_contested", version=number)
    return held


class NotAnAdministrator(PermissionError):
    """A programme's rules are its administrator's to set."""


def set_rules(
    viewer: Viewer, kinds: list[str], count: UnitRule | None, longest: int | None = None, *, group_kinds: list[str] | None = None
) -> ServiceRules:
    """Set what a programme records, how it counts and how many minutes one record can hold, from now on.

    Once there are `group_kinds`, a group fits no other kind. What was written before stays as it was counted.

    Raises:
        NotAnAdministrator: the viewer is none.
    """
    if viewer.role is not Who.ADMINISTRATOR:
        raise NotAnAdministrator
    made = ServiceRules(programme=viewer.programme, by_id=viewer.id)
    made.words = {"kinds": kinds, "group_kinds": group_kinds or [], "count": asdict(count) if count else None, "longest": longest}
    with transaction.atomic():
        made.save(force_insert=True)
        note_down("meetings.rules_set", actor=viewer.id, role=viewer.role, thing=made.id)
    return made
