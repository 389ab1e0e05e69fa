"""Verbs of a working agreement: offer a clause, settle it."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID, uuid5

from django.db import transaction

from alongside.audit.actions import record
from alongside.decisions.actions import make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.once import offered_just_now
from alongside.kernel.ids import new_id
from alongside.partnership import rules
from alongside.partnership.access import both_see_agreement, partner_of, says_now, still_walks
from alongside.partnership.actions.walking import Ended, Unseen
from alongside.partnership.models import CLAUSE, Clause, ClauseText, Partnership
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Draft:
    """A clause as somebody would have it: a starter's by its key, or one of one's own by its title."""

    text: str
    key: str = ""
    title: str = ""
    clause: UUID | None = None

    @property
    def is_new(self) -> bool:
        """Say whether it is a clause of their own that has no place yet."""
        return not self.clause and not self.key

    def subject(self, partnership: UUID) -> UUID:
        """Return the id of the clause: a starter clause has one place in a partnership, so both mean the same."""
        return self.clause or (uuid5(partnership, self.key) if self.key else new_id())


def offer_clause(viewer: Viewer, partnership: Partnership, draft: Draft, reason: str = "") -> Offer:
    """Offer what a clause should say; an empty text offers to take it out.

    Raises:
        Ended: the two do not walk together any more.
        Unseen: the specialist, whom it is offered to, may not see the agreement.
    """
    subject = draft.subject(partnership.id)
    words = _words_of(draft, subject)
    with transaction.atomic():
        if not still_walks(partnership.id):
            raise Ended
        if not both_see_agreement(viewer, partnership):
            raise Unseen
        return make_offer(
            viewer, partner_of(viewer, partnership), CLAUSE, space=partnership.id, subject=subject, words=words, reason=reason
        )


def _words_of(draft: Draft, subject: UUID) -> dict[str, str]:
    before = says_now([subject]).get(subject, "")
    return {"key": draft.key, "title": draft.title, "text": draft.text.strip(), "before": before}


def offer_clause_once(viewer: Viewer, partnership: Partnership, draft: Draft, reason: str = "") -> Offer:
    """Offer what a clause should say, as a page is asked to: the same words twice in a moment are one offer. Raises as above."""
    subject = draft.subject(partnership.id)
    words, known = _words_of(draft, subject), None if draft.is_new else subject
    with transaction.atomic():
        offered = offered_just_now(viewer, CLAUSE, space=partnership.id, words=words, reason=reason, subject=known)
        return offered or offer_clause(viewer, partnership, draft, reason)


def offer_clauses(viewer: Viewer, partnership: Partnership, texts: Mapping[str, str]) -> list[Offer]:
    """Offer several starter clauses at once, one offer for each, so that each is answered for itself. Raises as above."""
    with transaction.atomic():
        return [offer_clause(viewer, partnership, Draft(text, key=key)) for key, text in texts.items() if text.strip()]


def settle_clause(offer: Offer, agreed: Agreed) -> None:
    """Let a clause say what both have agreed, from now on. What it said before stays in its history."""
    words = offer.settled_words
    clause = Clause.objects.filter(pk=offer.subject).first() or _begin(offer, agreed, words)
    text = ClauseText(partnership_id=offer.space, clause=clause, agreed=agreed, since=agreed.at)
    text.text = words["text"].strip() or None
    text.save(force_insert=True)
    record("partnership.clause_agreed", actor=agreed.answered_by_id, about=offer.person_id, thing=clause.id)


def _begin(offer: Offer, agreed: Agreed, words: Mapping[str, str]) -> Clause:
    taken = list(Clause.objects.filter(partnership_id=offer.space).values_list("position", flat=True))
    position = rules.position_of(words["key"], taken)
    clause = Clause(id=offer.subject, partnership_id=offer.space, begun=agreed, key=words["key"], position=position)
    clause.title = words["title"] or None
    clause.save(force_insert=True)
    return clause
