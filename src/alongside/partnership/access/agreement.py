"""Finding what was agreed in a partnership, for the two and for nobody else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from alongside.consent.access import sight, specialist_sees
from alongside.consent.rules import Category
from alongside.decisions.access import offers_of
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.partnership.access.walking import partnership_of
from alongside.partnership.models import CLAUSE, ClauseText, Partnership
from alongside.programme.viewer import Viewer


def clause_offers(viewer: Viewer, partnership: Partnership) -> list[Offer]:
    """Return the offers about clauses that wait in a partnership within the viewer's reach, oldest first."""
    waiting = offers_of(viewer, CLAUSE).filter(space=partnership.id, state=State.WAITING)
    return list(waiting.order_by("offered_at", "id"))


@dataclass(frozen=True)
class Standing:
    """What one clause says now: its newest agreed text, and who said yes to it when."""

    clause: UUID
    key: str
    own_title: str
    position: int
    text: str
    offered_by: UUID
    offered_at: datetime
    agreed_at: datetime


@dataclass(frozen=True)
class Agreement:
    """The clauses of a partnership as they stand, in their order, and everything that was agreed on the way."""

    clauses: tuple[Standing, ...]
    history: tuple[ClauseText, ...]

    @property
    def agreed_at(self) -> datetime | None:
        """Return when it last changed, None while nothing is agreed."""
        return self.history[-1].since if self.history else None


def sees_agreement(viewer: Viewer, partnership: Partnership) -> bool:
    """Say whether the gate lets the viewer see the working agreement of a partnership that is within their reach."""
    return sight(viewer, partnership.person_id).sees(Category.AGREEMENT)


def both_see_agreement(viewer: Viewer, partnership: Partnership) -> bool:
    """Say whether both see their agreement now, to one of the two who does: what a specialist sees, its person does too."""
    if viewer.role is Who.SPECIALIST:
        return True
    return specialist_sees(partnership.specialist_id, partnership.person_id, Category.AGREEMENT)


def agreement_of(viewer: Viewer, partnership_id: UUID) -> tuple[Partnership, Agreement] | None:
    """Return a partnership with its working agreement, or None where the viewer may see neither."""
    partnership = partnership_of(viewer, partnership_id)
    if partnership is None or not sees_agreement(viewer, partnership):
        return None
    return partnership, _agreement(partnership)


def _agreement(partnership: Partnership) -> Agreement:
    texts = ClauseText.objects.filter(partnership=partnership).select_related("clause", "agreed__offer")
    history = tuple(texts.order_by("since", "id"))
    newest = {text.clause_id: text for text in history}
    standing = sorted((text for text in newest.values() if text.text is not None), key=lambda t: (t.clause.position, t.clause_id))
    return Agreement(tuple(_standing(text) for text in standing), history)


def _standing(text: ClauseText) -> Standing:
    clause, offer = text.clause, text.agreed.offer
    return Standing(
        clause.id,
        clause.key,
        clause.title or "",
        clause.position,
        text.text or "",
        offer.offered_by_id,
        offer.offered_at,
        text.since,
    )


def says_now(clauses: Iterable[UUID]) -> dict[UUID, str]:
    """Return what clauses say now, for offers that would change them; one that says nothing is left out."""
    texts = ClauseText.objects.filter(clause_id__in=list(clauses)).order_by("since", "id")
    newest = {text.clause_id: text for text in texts}
    return {clause: found.text for clause, found in newest.items() if found.text}
