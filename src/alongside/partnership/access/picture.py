"""How walking together feels in a programme: pictures of groups, drawn once for each quarter that is over. Never one pulse."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, QuerySet

from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership.models import Pulse, PulsePicture, PulseWays
from alongside.partnership.rules.picture import Place, Quarter, Share, Spread
from alongside.partnership.rules.pulse import Question
from alongside.programme.models import Programme
from alongside.programme.viewer import Viewer
from alongside.vault.access import open_rings
from alongside.vault.rules import CannotOpen

Said = dict[Question, dict[str, list[int]]]  # for each question each human's answers, by the human's id


@dataclass(frozen=True)
class Shown:
    """One quarter as it may be shown: for each question how the group's answers lie, or None where too few answered."""

    quarter: Quarter
    spreads: Mapping[Question, Spread | None]

    @property
    def empty(self) -> bool:
        """Say whether nothing of it may be shown."""
        return not any(self.spreads.values())


def here(programme: Programme) -> date:
    """Return the programme's calendar day right now."""
    return now().astimezone(ZoneInfo(programme.time_zone)).date()


def quarters_to_draw(programme: Programme) -> list[Quarter]:
    """Return the quarters that are over and have no picture yet, the earliest first, from the first that anybody counts in."""
    last = PulsePicture.objects.filter(programme=programme).order_by("-quarter").first()
    first = last.quarter if last else _first_day(programme)
    if first is None:
        return []
    quarter, found = Quarter.of(first), []
    quarter = quarter.after if last else quarter
    while quarter.closed(here(programme)):
        found.append(quarter)
        quarter = quarter.after
    return found


def _first_day(programme: Programme) -> date | None:
    first = _counted(programme).order_by("made_at").values_list("made_at", flat=True).first()
    return first.astimezone(ZoneInfo(programme.time_zone)).date() if first else None


def _counted(programme: Programme) -> QuerySet[Pulse]:
    """Return what persons of a programme said and let be counted."""
    allowed = PulseWays.objects.filter(counted=True, partnership=OuterRef("partnership"), owner=OuterRef("owner"))
    mine = Pulse.objects.filter(side=Who.PERSON, partnership__programme=programme, taken_back_at=None)
    return mine.filter(Exists(allowed))


def said_in(programme: Programme, quarter: Quarter) -> Said:
    """Return what was said in a quarter and may be counted, without whose it was in words: for drawing only."""
    zone = ZoneInfo(programme.time_zone)
    begins, ends = (datetime.combine(day, time(), zone).astimezone(UTC) for day in (quarter.first, quarter.after.first))
    found = list(_counted(programme).filter(made_at__gte=begins, made_at__lt=ends).order_by("made_at", "id"))
    open_rings({pulse.owner_id for pulse in found})
    said: Said = {question: {} for question in Question}
    for pulse in found:
        for question, place in _values(pulse):
            said[question].setdefault(str(pulse.owner_id), []).append(place)
    return said


def _values(pulse: Pulse) -> list[tuple[Question, int]]:
    try:
        return list(pulse.values.items())
    except CannotOpen:  # its owner's key was erased, and with it every answer
        return []


def shown_before(programme: Programme) -> dict[Question, list[frozenset[str]]]:
    """Return who stands behind each picture that was ever shown, by question."""
    found: dict[Question, list[frozenset[str]]] = {question: [] for question in Question}
    for picture in PulsePicture.objects.filter(programme=programme).order_by("quarter"):
        for question in Question:
            part = picture.drawn[question.value]
            if part["spread"]:
                found[question].append(frozenset(part["people"]))
    return found


def pictures(viewer: Viewer, limit: int = 8) -> list[Shown]:
    """Return a supervisor's programme's quarters that are over, the latest first; nothing for anybody else."""
    if viewer.role is not Who.SUPERVISOR:
        return []
    found = PulsePicture.objects.filter(programme=viewer.programme).order_by("-quarter")[:limit]
    return [Shown(Quarter.of(one.quarter), {q: _spread(one.drawn[q.value]["spread"]) for q in Question}) for one in found]


def _spread(kept: Mapping[str, str] | None) -> Spread | None:
    return {Place(place): Share(share) for place, share in kept.items()} if kept else None
