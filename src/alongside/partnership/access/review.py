"""Finding when the two look at their agreement again, when they last did, and all that was offered about it on the way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Subquery

from alongside.consent.access import sights
from alongside.consent.rules import Category
from alongside.decisions.access import offers_of
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership.models import AS_IT_IS, CLAUSE, RHYTHM, ClauseText, Partnership, Review, Rhythm
from alongside.partnership.rules.review import FIRST, next_look
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Looking:
    """When two last looked at their agreement (a change counts as a look), how often they do, and when it is time again.

    `asked` says that one of them has looked, offered to leave it as it is, and waits for the other.
    """

    last: datetime
    months: int
    chosen: bool
    again: datetime
    asked: bool

    @property
    def due(self) -> bool:
        """Say whether it may be time."""
        return self.again <= now()


def looking(partnerships: Iterable[Partnership]) -> dict[UUID, Looking]:
    """Return this for those of several partnerships in which something is agreed, in one query."""
    zones = {one.id: ZoneInfo(one.person.time_zone) for one in partnerships}
    newest = {"partnership": OuterRef("pk")}
    waiting = Offer.objects.filter(kind=AS_IT_IS, state=State.WAITING, space=OuterRef("pk"))
    told = Partnership.objects.filter(pk__in=list(zones)).annotate(
        changed=Subquery(ClauseText.objects.filter(**newest).order_by("-since", "-id").values("since")[:1]),
        looked=Subquery(Review.objects.filter(**newest).order_by("-since", "-id").values("since")[:1]),
        every=Subquery(Rhythm.objects.filter(**newest).order_by("-since", "-id").values("months")[:1]),
        asked=Exists(waiting),
    )
    found = {}
    for pk, changed, looked, every, asked in told.order_by("pk").values_list("pk", "changed", "looked", "every", "asked"):
        if changed:
            last = max(changed, looked or changed)
            months = every or FIRST
            found[pk] = Looking(last, months, every is not None, next_look(last, months, zones[pk]), asked)
    return found


def to_look_at(viewer: Viewer, walks: Iterable[Partnership]) -> list[Partnership]:
    """Return those of a viewer's partnerships that stand whose agreement it may be time to look at again, and may be seen.

    Where one of the two has looked and waits for the other, the offer says so and nothing else needs to.
    """
    held = [walk for walk in walks if walk.is_current]
    known = looking(held)
    due = [walk for walk in held if walk.id in known and known[walk.id].due and not known[walk.id].asked]
    if viewer.role is Who.PERSON or not due:
        return due
    seen = sights(viewer, [walk.person_id for walk in due])
    return [walk for walk in due if seen[walk.person_id].sees(Category.AGREEMENT)]


def waiting_about(viewer: Viewer, partnership: Partnership) -> list[Offer]:
    """Return what waits about the rhythm, or about leaving the agreement as it is, oldest first."""
    waiting = offers_of(viewer, RHYTHM, AS_IT_IS).filter(space=partnership.id, state=State.WAITING)
    return list(waiting.order_by("offered_at", "id"))


def waits(kind: str, partnership_id: UUID) -> Offer | None:
    """Return an offer of a kind that waits in a partnership, whoever made it."""
    return Offer.objects.filter(kind=kind, space=partnership_id, state=State.WAITING).order_by("offered_at", "id").first()


def looks_of(partnership: Partnership) -> list[Review | Rhythm]:
    """Return when the two looked and left it as it is, and which rhythms they chose, newest first. The caller passed the gate."""
    of = {"partnership": partnership}
    reviews = Review.objects.filter(**of).select_related("agreed__offer").order_by("-since", "-id")
    rhythms = Rhythm.objects.filter(**of).select_related("agreed__offer").order_by("-since", "-id")
    found: list[Review | Rhythm] = [*reviews, *rhythms]
    return sorted(found, key=lambda one: one.since, reverse=True)


def every_clause_offer(viewer: Viewer, partnership: Partnership) -> list[Offer]:
    """Return all that was ever offered about the clauses of a partnership, oldest first, as far as it is the viewer's to see."""
    return list(offers_of(viewer, CLAUSE).filter(space=partnership.id).order_by("offered_at", "id"))
