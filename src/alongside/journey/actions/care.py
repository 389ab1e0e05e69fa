"""Verbs on the plan for a hard day: one's own, in whichever role one acts."""

from typing import Any, TypeVar
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from alongside.consent.actions import NotYours
from alongside.consent.rules import Audience
from alongside.journey import rules
from alongside.journey.access import at_work
from alongside.journey.actions.words import note
from alongside.journey.models import HardDayPlan, PlanLine, PlanPerson
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer

Part = TypeVar("Part", PlanLine, PlanPerson)
OWN_CARE = (Who.PERSON, Who.SPECIALIST)


class NotANumber(ValueError):
    """What was given as a telephone number cannot be dialled."""


def _must_be_own(viewer: Viewer, owner_id: UUID) -> None:
    if viewer.role not in OWN_CARE or owner_id != viewer.id:
        raise NotYours


def _must_be_own_here(viewer: Viewer, part: PlanLine | PlanPerson) -> None:
    """Let only the owner go on, in the role in which the part is kept. Raises NotYours."""
    _must_be_own(viewer, part.owner_id)
    if part.plan.at_work is not at_work(viewer):
        raise NotYours


# ── the plan for a hard day ──


def plan_item(viewer: Viewer) -> HardDayPlan:
    """Return the viewer's own plan in the role in which they act, begun if there was none. Raises NotYours.

    A specialist's is theirs alone.
    """
    _must_be_own(viewer, viewer.id)
    work = at_work(viewer)
    begun = {"audience": Audience.ONLY_ME if work else Audience.USUAL}
    return HardDayPlan.objects.get_or_create(owner=viewer.account, at_work=work, defaults=begun)[0]


def _last_place(kind: type[Part], plan: HardDayPlan) -> int:
    return int(kind.objects.filter(plan=plan).aggregate(last=Max("place"))["last"] or 0)


def _put(viewer: Viewer, part: Part, act: str, instead_of: Part | None) -> Part:
    with transaction.atomic():
        part.plan = plan_item(viewer)
        part.place = instead_of.place if instead_of else _last_place(type(part), part.plan) + 1
        if instead_of:
            put_away(viewer, instead_of)
        part.save(force_insert=True)
        note(viewer, act, part.id, viewer.id)
    return part


def add_line(viewer: Viewer, words: str, instead_of: PlanLine | None = None) -> PlanLine:
    """Write a line of the plan, at its end or in place of another one, which is put away. Raises NotYours."""
    line = PlanLine(owner=viewer.account)
    line.words = words
    return _put(viewer, line, "plan_line_written", instead_of)


def add_person(viewer: Viewer, name: str, phone: str, note_: str = "", instead_of: PlanPerson | None = None) -> PlanPerson:
    """Put somebody to call on the plan.

    Raises:
        NotANumber: the telephone number cannot be dialled.
        NotYours: the viewer acts neither as a person nor as a specialist.
    """
    if rules.dialable(phone) is None:
        raise NotANumber
    somebody = PlanPerson(owner=viewer.account)
    somebody.name, somebody.phone, somebody.note = name, phone, note_ or None
    return _put(viewer, somebody, "plan_person_written", instead_of)


def put_away(viewer: Viewer, part: PlanLine | PlanPerson, *, away: bool = True) -> None:
    """Take a part off the plan, or put it back. Raises NotYours."""
    _must_be_own_here(viewer, part)
    with transaction.atomic():
        part.put_away_at = now() if away else None
        part.save(update_fields=["put_away_at"])
        note(viewer, "plan_part_put_away" if away else "plan_part_put_back", part.id, viewer.id)


def move_part(viewer: Viewer, part: PlanLine | PlanPerson, *, earlier: bool) -> None:
    """Move a part of the plan one place. Raises NotYours."""
    _must_be_own_here(viewer, part)
    with transaction.atomic():
        standing: list[Any] = list(type(part).objects.filter(plan=part.plan_id, put_away_at=None).order_by("place", "id"))
        for place, one in enumerate(rules.swapped(standing, part, earlier=earlier), 1):
            if one.place != place:
                one.place = place
                one.save(update_fields=["place"])
        note(viewer, "plan_part_moved", part.id, viewer.id)
