"""Finding somebody's wellness plan, part by part: each passes the gate for itself."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from alongside.consent.access import Sight
from alongside.consent.rules import Category
from alongside.decisions.access import about
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.journey.access.sight import RECENT, page_of
from alongside.journey.models import WellnessLine, WellnessPart
from alongside.journey.rules.wellness import Part
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer

WELLNESS_KIND = "journey.wellness"


@dataclass(frozen=True)
class PartOfPlan:
    """One part of a plan with what stands in it now. It has no `item` before the plan is begun."""

    part: Part
    item: WellnessPart | None = None
    lines: list[WellnessLine] = field(default_factory=list)


def _with_lines(items: Iterable[WellnessPart]) -> dict[Part, PartOfPlan]:
    """Return parts with their lines, by name, in the order of a plan."""
    by_name = {Part(item.part): item for item in items}
    standing = WellnessLine.objects.filter(item__in=list(by_name.values()), put_away_at=None).order_by("place", "id")
    lines: dict[UUID, list[WellnessLine]] = {}
    for line in standing:
        lines.setdefault(line.item_id, []).append(line)
    return {part: PartOfPlan(part, by_name[part], lines.get(by_name[part].id, [])) for part in Part if part in by_name}


def own_wellness(viewer: Viewer) -> list[PartOfPlan]:
    """Return all parts of the viewer's own plan, begun or not; nothing for somebody who is no person."""
    if viewer.role is not Who.PERSON:
        return []
    begun = _with_lines(WellnessPart.objects.filter(owner=viewer.account).order_by("id"))
    return [begun.get(part, PartOfPlan(part)) for part in Part]


def wellness_of(view: Sight) -> list[PartOfPlan]:
    """Return the parts of a person's plan that the viewer may see, also those in which nothing is written yet."""
    return list(_with_lines(view.limit(WellnessPart.objects.order_by("id"), Category.WELLNESS)).values())


def any_wellness_of(view: Sight) -> bool:
    """Say whether the viewer may see any part of a person's plan."""
    return view.limit(WellnessPart.objects.order_by("id"), Category.WELLNESS).exists()


def wellness_part_of(view: Sight, part: Part) -> WellnessPart | None:
    """Return one part of a person's plan, if the viewer may see it."""
    return view.limit(WellnessPart.objects.filter(part=part), Category.WELLNESS).first()


def own_wellness_part(viewer: Viewer, part: Part) -> PartOfPlan:
    """Return one part of the viewer's own plan."""
    return next((found for found in own_wellness(viewer) if found.part is part), PartOfPlan(part))


def own_wellness_line(viewer: Viewer, line_id: UUID, *, put_away: bool = False) -> WellnessLine | None:
    """Return a line of the viewer's own plan (one that was put away, if asked for), or None."""
    if viewer.role is not Who.PERSON:
        return None
    mine = WellnessLine.objects.filter(pk=line_id, owner=viewer.account, put_away_at__isnull=not put_away)
    return mine.select_related("item").first()


def earlier_wellness(item: WellnessPart, page: int = 1) -> tuple[list[WellnessLine], bool]:
    """Return a page of what stood in a part before, the last put away first, and whether there is more. The caller owns it."""
    away = WellnessLine.objects.filter(item=item, put_away_at__isnull=False).prefetch_related("later")
    return page_of(away.order_by("-put_away_at", "-id"), page)


def put_away_wellness(viewer: Viewer, page: int = 1) -> tuple[list[WellnessLine], bool]:
    """Return a page of the lines of the viewer's own plan that were put away, of any part, the last first, and whether there is more.

    Lines that were put in other words stand with their part, as what was there before.
    """
    away = WellnessLine.objects.filter(owner=viewer.account, put_away_at__isnull=False, later=None)
    return page_of(away.order_by("-put_away_at", "-id"), page)


def wellness_offers(viewer: Viewer, items: Iterable[WellnessPart]) -> list[Offer]:
    """Return the viewer's offers of lines for some parts that wait for an answer, oldest first."""
    waiting = about(viewer, WELLNESS_KIND, [item.id for item in items]).filter(state=State.WAITING)
    return list(waiting.order_by("offered_at", "id")[:RECENT])
