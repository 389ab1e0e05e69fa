"""What changed when in an agreement, made ready to draw: each clause with its versions, and what was offered and not taken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from alongside.decisions.cards import standing
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.partnership import starter
from alongside.partnership.forms.review import every
from alongside.partnership.models import ClauseText, Partnership, Review, Rhythm
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Said:
    """Words that one of the two offered, when, and why."""

    who: str
    on: datetime
    text: str
    reason: str = ""
    stands: str = ""


@dataclass(frozen=True)
class Change:
    """What a clause says from a day on and what it said before; who offered it, who said yes, and what was offered on the way."""

    text: str
    before: str
    since: datetime
    offered: Said
    answered_by: str
    on_the_way: tuple[Said, ...]


@dataclass
class ClauseHistory:
    """One clause: what was agreed, newest first, and what was offered and not taken."""

    clause: UUID
    title: str
    position: int
    changes: list[Change] = field(default_factory=list)
    not_taken: list[Said] = field(default_factory=list)


class _Teller:
    """Says who offered what, for one viewer of one partnership."""

    def __init__(self, viewer: Viewer, partnership: Partnership, offers: Sequence[Offer]) -> None:
        self.viewer, self.offers = viewer, {offer.id: offer for offer in offers}
        self.specialist = str(partnership.specialist.chosen_name)
        self.called = _called(partnership)

    def said(self, offer: Offer) -> Said:
        return Said(
            self.called.get(offer.offered_by_id, ""),
            offer.offered_at,
            offer.words["text"] or _("Take this out"),
            offer.reason or "",
        )

    def way_to(self, offer: Offer) -> tuple[Said, ...]:
        """Return the offers that one answers, first to last."""
        found: list[Said] = []
        while offer.answers_id and (before := self.offers.get(offer.answers_id)):
            found.insert(0, self.said(before))
            offer = before
        return tuple(found)

    def change(self, text: ClauseText, before: str) -> Change:
        agreed = text.agreed
        return Change(
            text.text or "", before, text.since, self.said(agreed.offer), self.called.get(agreed.answered_by_id, ""),
            self.way_to(agreed.offer),
        )  # fmt: skip

    def not_taken(self, offer: Offer) -> Said:
        said = self.said(offer)
        return Said(said.who, said.on, said.text, said.reason, standing(self.viewer, offer))


def clause_histories(
    viewer: Viewer, partnership: Partnership, texts: Sequence[ClauseText], offers: Sequence[Offer]
) -> list[ClauseHistory]:
    """Return each clause with what changed when, in the order of the agreement; those never agreed come last."""
    teller, found = _Teller(viewer, partnership, offers), dict[UUID, ClauseHistory]()
    for text in texts:
        one = found.setdefault(text.clause_id, _of_clause(text, teller.specialist))
        one.changes.insert(0, teller.change(text, one.changes[0].text if one.changes else ""))
    for offer in offers:
        if offer.state in {State.DECLINED, State.WITHDRAWN, State.LAPSED}:
            found.setdefault(offer.subject, _of_offer(offer, teller.specialist)).not_taken.insert(0, teller.not_taken(offer))
    return sorted(found.values(), key=lambda one: (not one.changes, one.position, str(one.clause)))


def _of_clause(text: ClauseText, specialist: str) -> ClauseHistory:
    clause = text.clause
    return ClauseHistory(clause.id, starter.title_of(clause.key, clause.title or "", specialist), clause.position)


def _of_offer(offer: Offer, specialist: str) -> ClauseHistory:
    return ClauseHistory(offer.subject, starter.title_of(offer.words["key"], offer.words["title"], specialist), 0)


@dataclass(frozen=True)
class Look:
    """A day on which both looked at the agreement, or chose how often they do; who offered and who said yes."""

    on: datetime
    what: str
    offered_by: str
    offered_on: datetime
    answered_by: str
    noticed: str = ""


def looks(partnership: Partnership, found: Sequence[Review | Rhythm]) -> list[Look]:
    """Return them ready to draw."""
    return [_look(one, _called(partnership)) for one in found]


def _called(partnership: Partnership) -> dict[UUID, str]:
    """Return the chosen names of the two, by account."""
    return {one.id: str(one.chosen_name) for one in (partnership.person, partnership.specialist)}


def _look(one: Review | Rhythm, called: Mapping[UUID, str]) -> Look:
    agreed = one.agreed
    voices = called.get(agreed.offered_by_id, ""), agreed.offer.offered_at, called.get(agreed.answered_by_id, "")
    if isinstance(one, Rhythm):
        return Look(one.since, _("From then on we look at it %(every)s.") % {"every": every(one.months)}, *voices)
    return Look(one.since, _("We looked at it, and it stays as it is."), *voices, one.noticed or "")
