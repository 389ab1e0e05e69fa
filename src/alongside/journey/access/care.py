"""Finding how somebody is and their plan for a hard day: also a specialist's own, and then only ever theirs."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet

from alongside.consent.access import Sight
from alongside.consent.rules import Category
from alongside.journey import rules
from alongside.journey.access.sight import RECENT, page_of, page_of_several
from alongside.journey.models import (
    CheckIn,
    HardDayPlan,
    PlanLine,
    PlanPerson,
)
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership.access import agreement_of, partnerships_of
from alongside.partnership.access.presence import Here, who_is_there
from alongside.programme.viewer import Viewer

AVAILABILITY = "reach"  # the agreement's clause about when somebody can be reached


def at_work(viewer: Viewer) -> bool:
    """Say whether it is a specialist's own that a viewer has in the role in which they act, and not a person's."""
    return viewer.role is not Who.PERSON


def _own_check_ins(viewer: Viewer) -> QuerySet[CheckIn]:
    return _own(viewer).filter(put_away_at=None).order_by("-made_at", "-id")


def _own(viewer: Viewer) -> QuerySet[CheckIn]:
    return CheckIn.objects.filter(owner=viewer.account, at_work=at_work(viewer))


def persons_check_ins() -> QuerySet[CheckIn]:
    """Return what was said by persons of themselves, newest first: what the gate may let through to others, and nothing else."""
    return CheckIn.objects.filter(at_work=False, put_away_at=None).order_by("-made_at", "-id")


def own_check_ins(viewer: Viewer, page: int = 1) -> tuple[list[CheckIn], bool]:
    """Return a page of the viewer's own check-ins in the role in which they act, newest first, and whether there are more."""
    return page_of(_own_check_ins(viewer), page)


def latest_check_in(viewer: Viewer) -> CheckIn | None:
    """Return the viewer's own newest check-in in the role in which they act, or None."""
    return _own_check_ins(viewer).first()


def own_check_in(viewer: Viewer, check_in_id: UUID) -> CheckIn | None:
    """Return one of the viewer's own check-ins in the role in which they act, put away or not, or None."""
    return _own(viewer).filter(pk=check_in_id).first()


def put_away_check_ins(viewer: Viewer, page: int = 1) -> tuple[list[CheckIn], bool]:
    """Return a page of the viewer's own check-ins that were put away, the last first, and whether there are more."""
    return page_of(_own(viewer).filter(put_away_at__isnull=False).order_by("-put_away_at", "-id"), page)


def check_ins_of(view: Sight, page: int = 1, limit: int = RECENT) -> tuple[list[CheckIn], bool]:
    """Return a page of the check-ins that the viewer may see, newest first, and whether there are more."""
    return page_of(view.limit(persons_check_ins(), Category.CHECK_INS), page, limit)


@dataclass(frozen=True)
class Plan:
    """A plan for a hard day with what stands on it now."""

    item: HardDayPlan
    lines: list[PlanLine]
    people: list[PlanPerson]

    @property
    def empty(self) -> bool:
        """Say whether nothing stands on it."""
        return not self.lines and not self.people


def _with_parts(item: HardDayPlan | None) -> Plan | None:
    if item is None:
        return None
    standing = {"plan": item, "put_away_at": None}
    lines = PlanLine.objects.filter(**standing).order_by("place", "id")
    return Plan(item, list(lines), list(PlanPerson.objects.filter(**standing).order_by("place", "id")))


def own_plan(viewer: Viewer) -> Plan | None:
    """Return the viewer's own plan in the role in which they act, or None when nothing was ever written. Nobody is told."""
    return _with_parts(HardDayPlan.objects.filter(owner=viewer.account, at_work=at_work(viewer)).first())


def keeps_another_plan(viewer: Viewer) -> bool:
    """Say whether a specialist is a person here, too, whose plan for a hard day is another one and kept apart."""
    return at_work(viewer) and any(Who(held.role) is Who.PERSON for held in viewer.held)


def plan_of(view: Sight) -> Plan | None:
    """Return a person's plan, if the viewer may see it."""
    return _with_parts(view.limit(HardDayPlan.objects.filter(at_work=False), Category.HARD_DAY).order_by("id").first())


def own_part(viewer: Viewer, part_id: UUID, *, put_away: bool = False) -> PlanLine | PlanPerson | None:
    """Return a line or somebody on the viewer's own plan (one that was put away, if asked for), or None."""
    mine = {"pk": part_id, "owner": viewer.account, "plan__at_work": at_work(viewer), "put_away_at__isnull": not put_away}
    line = PlanLine.objects.filter(**mine).first()
    return line if line is not None else PlanPerson.objects.filter(**mine).first()


def put_away_parts(viewer: Viewer, page: int = 1) -> tuple[list[PlanLine | PlanPerson], bool]:
    """Return a page of what stood on the viewer's own plan before, the last first, and whether there is more."""
    away = {"owner": viewer.account, "plan__at_work": at_work(viewer), "put_away_at__isnull": False}
    return page_of_several([PlanLine.objects.filter(**away), PlanPerson.objects.filter(**away)], page, "put_away_at")


@dataclass(frozen=True)
class Reach:
    """A specialist: when they can be reached, in the words that the two agreed, and where they stand now."""

    name: str
    words: str
    partnership: UUID
    here: Here | None = None


def reach_of(viewer: Viewer) -> list[Reach]:
    """Return when those who walk with a person can be reached, as far as it was agreed or written down."""
    walks = [walk for walk in partnerships_of(viewer) if walk.is_current] if viewer.role is Who.PERSON else []
    here = {one.partnership: one for one in who_is_there(viewer, walks) if one.says_something}
    found = []
    for walk in walks:
        held = agreement_of(viewer, walk.id)
        clause = next((c for c in held[1].clauses if c.key == AVAILABILITY), None) if held else None
        if clause or walk.id in here:
            name = str(walk.specialist.chosen_name)
            found.append(Reach(name, clause.text if clause else "", walk.id, here.get(walk.id)))
    return found


def tapped_now(check_in: CheckIn | None) -> bool:
    """Say whether a check-in is so young that it is how somebody is right now."""
    return check_in is not None and rules.fresh(check_in.made_at, now())
