"""Finding measures: all of a programme's for its administrator, those that can be answered for its people."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from threading import Lock
from uuid import UUID
from zoneinfo import ZoneInfo

from cachetools import LRUCache
from django.db.models import OuterRef, QuerySet, Subquery

from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.measures.models import Licence, Measure
from alongside.measures.rules.licence import Standing, standing
from alongside.measures.rules.loading import Definition, define
from alongside.programme.models import Programme
from alongside.programme.viewer import Viewer

FEW = 32
PARTIES = (Who.PERSON, Who.SPECIALIST)

_read: LRUCache[UUID, Definition] = LRUCache(maxsize=FEW)
_lock = Lock()


def definition_of(measure: Measure) -> Definition:
    """Return what a measure's files declare; read once a process, because a measure never changes."""
    with _lock:
        found = _read.get(measure.pk)
    if found is None:
        found = define(measure.resource.encode(), measure.scoring.encode())
        with _lock:
            _read[measure.pk] = found
    return found


def definitions(measure_ids: Iterable[UUID]) -> dict[UUID, Definition]:
    """Return what several measures' files declare, in one query at the most. The caller knows that they are the viewer's to see."""
    wanted = set(measure_ids)
    with _lock:
        missing = [one for one in wanted if one not in _read]
    fetched = {one.pk: definition_of(one) for one in Measure.objects.filter(pk__in=missing).order_by("pk")} if missing else {}
    with _lock:
        return fetched | {one: _read[one] for one in wanted if one in _read}


@dataclass(frozen=True)
class Loaded:
    """A measure, the last day of its right if one is on record, and how it stands today."""

    measure: Measure
    until: date | None
    standing: Standing


def today_in(programme: Programme) -> date:
    """Return the day that a programme's calendar shows."""
    return now().astimezone(ZoneInfo(programme.time_zone)).date()


def _of(programme: Programme) -> QuerySet[Measure]:
    newest = Licence.objects.filter(measure=OuterRef("pk")).order_by("-at", "-id").values("until")[:1]
    kept = Measure.objects.filter(programme=programme).defer("resource", "scoring")
    return kept.annotate(until=Subquery(newest)).order_by("loaded_at", "id")


def _loaded(measure: Measure, programme: Programme) -> Loaded:
    until: date | None = measure.until  # type: ignore[attr-defined]
    opened, retired = measure.opened_at is not None, measure.retired_at is not None
    return Loaded(measure, until, standing(opened=opened, retired=retired, until=until, today=today_in(programme)))


def measures_in(programme: Programme) -> list[Loaded]:
    """Return every measure that a programme has loaded, oldest first."""
    return [_loaded(measure, programme) for measure in _of(programme)]


def looked_after(viewer: Viewer) -> list[Loaded]:
    """Return every measure of an administrator's programme, and nothing for anybody else."""
    return measures_in(viewer.programme) if viewer.role is Who.ADMINISTRATOR else []


def one_looked_after(viewer: Viewer, measure_id: UUID) -> Loaded | None:
    """Return one measure of an administrator's programme, or None."""
    return _one(viewer.programme, measure_id) if viewer.role is Who.ADMINISTRATOR else None


def _one(programme: Programme, measure_id: UUID) -> Loaded | None:
    found = _of(programme).filter(pk=measure_id).first()
    return _loaded(found, programme) if found else None


def licences_of(measure: Measure) -> list[Licence]:
    """Return what is on record of a measure's right, newest first. The caller has found the measure."""
    return list(Licence.objects.filter(measure=measure).select_related("recorded_by").order_by("-at", "-id"))


def open_to(viewer: Viewer) -> list[Loaded]:
    """Return the measures that people of the viewer's programme can answer today."""
    if viewer.role not in PARTIES:
        return []
    return [one for one in measures_in(viewer.programme) if one.standing is Standing.OPEN]


def measure_for(viewer: Viewer, measure_id: UUID) -> Loaded | None:
    """Return a measure of the viewer's programme that is or was open to its people, or None."""
    if viewer.role not in PARTIES:
        return None
    found = _one(viewer.programme, measure_id)
    return found if found and found.measure.opened_at is not None else None


def is_open(measure_id: UUID) -> bool:
    """Say whether a measure can be answered today, in the programme that loaded it."""
    programme = Programme.objects.filter(measures=measure_id).first()
    found = _one(programme, measure_id) if programme else None
    return found is not None and found.standing is Standing.OPEN
