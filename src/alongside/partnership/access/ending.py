"""Finding how two end, for the two while they walk, and for the person ever after."""

from dataclasses import dataclass
from uuid import UUID

from alongside.consent.access import sights
from alongside.consent.rules import Category
from alongside.decisions.access import offers_of
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.partnership.access.agreement import sees_agreement
from alongside.partnership.access.walking import partnership_of
from alongside.partnership.models import ENDING, SUGGEST, EndingPlan, EndingWords, Partnership
from alongside.partnership.rules import ending as rules
from alongside.partnership.rules.ending import Stage
from alongside.programme.access import members
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.ui.dates import today
from alongside.vault.access import open_rings

MOST_SUGGESTED = 3


@dataclass(frozen=True)
class Ending:
    """How two end: what they planned, what waits, and the newest words of each."""

    partnership: Partnership
    plan: EndingPlan | None
    offer: Offer | None
    person: EndingWords | None
    specialist: EndingWords | None

    @property
    def stage(self) -> Stage:
        """Say where the two are."""
        return rules.stage(self.plan.by_day if self.plan else None, today(), ended=not self.partnership.is_current)

    def own(self, role: Who) -> EndingWords | None:
        """Return the words of somebody on the side of a role."""
        return self.person if role is Who.PERSON else self.specialist

    @property
    def is_written(self) -> bool:
        """Say whether anybody planned or wrote anything."""
        return bool((self.plan and self.plan.by_day) or self.person or self.specialist)


def ending_of(viewer: Viewer, partnership_id: UUID) -> Ending | None:
    """Return how two end, or None where the viewer may not see it: it is part of what they agree about walking together."""
    partnership = partnership_of(viewer, partnership_id)
    if partnership is None or not sees_agreement(viewer, partnership):
        return None
    waiting = offers_of(viewer, ENDING).filter(space=partnership.id, state=State.WAITING).first()
    newest = {
        author: EndingWords.objects.filter(partnership=partnership, author_id=author).order_by("-at", "-id").first()
        for author in (partnership.person_id, partnership.specialist_id)
    }
    return Ending(partnership, plan_of(partnership.id), waiting, newest[partnership.person_id], newest[partnership.specialist_id])


def plan_of(partnership_id: UUID) -> EndingPlan | None:
    """Return the plan that both agreed last, or None."""
    return EndingPlan.objects.filter(partnership_id=partnership_id).order_by("-since", "-id").first()


def planned(partnerships: list[Partnership]) -> dict[UUID, EndingPlan]:
    """Return the standing plans of several partnerships that the viewer has in hand, in one query."""
    found = EndingPlan.objects.filter(partnership__in=[p.id for p in partnerships if p.is_current]).order_by("since", "id")
    newest = {plan.partnership_id: plan for plan in found}
    return {pair: plan for pair, plan in newest.items() if plan.by_day}


def to_end_soon(viewer: Viewer, partnerships: list[Partnership]) -> list[tuple[Partnership, EndingPlan]]:
    """Return the plans whose day is near or here, the nearest first, as far as the viewer may see what the two agree."""
    plans = planned(partnerships)
    near = [(walk, plans[walk.id]) for walk in partnerships if walk.id in plans]
    found = [(walk, plan) for walk, plan in near if plan.by_day and rules.near(plan.by_day, today())]
    if viewer.role is not Who.PERSON and found:
        seen = sights(viewer, [walk.person_id for walk, _plan in found])
        found = [(walk, plan) for walk, plan in found if seen[walk.person_id].sees(Category.AGREEMENT)]
    return sorted(found, key=lambda pair: (pair[1].by_day, pair[0].id))


def suggestions_of(viewer: Viewer, partnership: Partnership) -> list[Offer]:
    """Return who was suggested to walk on and was not put away, newest first: a few, waiting or liked."""
    found = offers_of(viewer, SUGGEST).filter(space=partnership.id, state__in=[State.WAITING, State.ACCEPTED])
    return list(found[:MOST_SUGGESTED])


def could_follow(viewer: Viewer, partnership: Partnership) -> list[Membership]:
    """Return the other specialists of the programme, by name, as a specialist may suggest them."""
    found = [
        m
        for m in members(viewer.programme, Who.SPECIALIST)
        if m.account_id not in (partnership.specialist_id, partnership.person_id)
    ]
    open_rings(m.account_id for m in found)
    return sorted(found, key=lambda member: str(member.account.chosen_name).casefold())
