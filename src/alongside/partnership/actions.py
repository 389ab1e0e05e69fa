"""Verbs of a partnership: offer to walk together, form, offer a clause, settle it, end."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from django.db import transaction
from django.utils import translation

from alongside.audit.actions import record
from alongside.consent.actions import let_see_as_usual, stop_all
from alongside.decisions.actions import lapse, make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.partnership import rules
from alongside.partnership.access import (
    current_between,
    partner_of,
    resting_on,
    says_now,
    still_walks,
    waits_between,
    walks_offered,
)
from alongside.partnership.models import CLAUSE, FORM, ROLE_ENDED, Clause, ClauseText, Partnership
from alongside.partnership.sharing import purpose_of_walking
from alongside.people.access import account
from alongside.programme.actions import assign, end_assignment
from alongside.programme.models import Membership, Programme
from alongside.programme.viewer import Viewer
from alongside.vault.access import make_key

SIDES = {Who.PERSON: Who.SPECIALIST, Who.SPECIALIST: Who.PERSON}


class MayNot(PermissionError):
    """The two cannot walk together: another programme, the same side, or an end that is somebody else's."""


class AlreadyTogether(ValueError):
    """The two walk together already."""


class AlreadyAsked(ValueError):
    """An offer to walk together waits between the two; `args[0]` is it."""


class Ended(ValueError):
    """The partnership has ended, so nothing in it changes any more."""


def offer_to_walk(viewer: Viewer, other: Membership, note: str = "") -> Offer:
    """Offer to walk together, with a short note in one's own words.

    Raises:
        MayNot: the two are not a person and a specialist of one programme.
        AlreadyTogether: they walk together now.
        AlreadyAsked: one of the two has offered it already.
    """
    if (
        SIDES.get(viewer.role) is not Who(other.role)
        or other.programme_id != viewer.programme.id
        or other.account_id == viewer.id
    ):
        raise MayNot
    pair = (viewer.id, other.account_id) if viewer.role is Who.PERSON else (other.account_id, viewer.id)
    with transaction.atomic():
        if current_between(*pair):
            raise AlreadyTogether
        if asked := waits_between(viewer, other.account_id):
            raise AlreadyAsked(asked)
        future = new_id()
        make_key(future, holders=pair)
        words = {"programme": str(viewer.programme.id), "note": note.strip()}
        return make_offer(viewer, other.account_id, FORM, space=future, subject=future, words=words)


def form(offer: Offer, agreed: Agreed) -> None:
    """Let the two walk together from now on, and let the specialist see what is usual; both have said yes."""
    person, specialist = account(offer.person_id), account(offer.specialist_id)
    programme = Programme.objects.get(pk=UUID(offer.settled_words["programme"]))
    Partnership.objects.create(
        id=agreed.subject, programme=programme, person=person, specialist=specialist, formed=agreed, formed_at=agreed.at
    )
    assign(programme, person=person.id, specialist=specialist.id)
    Membership.objects.filter(programme=programme, account=person, role=Who.PERSON).update(looking=False)
    with translation.override(person.language):
        let_see_as_usual(person.id, specialist.id, purpose=purpose_of_walking(str(specialist.chosen_name)))
    record("partnership.formed", actor=agreed.answered_by_id, about=person.id, thing=agreed.subject)


def say_looking(viewer: Viewer, looking: bool) -> None:
    """Let the specialists of the programme know, or not any more, that a person looks for someone.

    Raises:
        MayNot: only a person looks for someone.
    """
    if viewer.role is not Who.PERSON:
        raise MayNot
    with transaction.atomic():
        Membership.objects.filter(pk=viewer.membership.pk).update(looking=looking)
        record("partnership.looking", actor=viewer.id, role=viewer.role, about=viewer.id, looking=looking)


@dataclass(frozen=True)
class Draft:
    """A clause as somebody would have it: a starter's by its key, or one of one's own by its title."""

    text: str
    key: str = ""
    title: str = ""
    clause: UUID | None = None

    def subject(self, partnership: UUID) -> UUID:
        """Return the id of the clause: a starter clause has one place in a partnership, so both mean the same."""
        return self.clause or (uuid5(partnership, self.key) if self.key else new_id())


def offer_clause(viewer: Viewer, partnership: Partnership, draft: Draft, reason: str = "") -> Offer:
    """Offer what a clause should say; an empty text offers to take it out.

    Raises:
        Ended: the two do not walk together any more.
    """
    subject = draft.subject(partnership.id)
    before = says_now([subject]).get(subject, "")
    words = {"key": draft.key, "title": draft.title, "text": draft.text.strip(), "before": before}
    with transaction.atomic():
        if not still_walks(partnership.id):
            raise Ended
        return make_offer(
            viewer, partner_of(viewer, partnership), CLAUSE, space=partnership.id, subject=subject, words=words, reason=reason
        )


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


def end(viewer: Viewer, partnership: Partnership) -> None:
    """End walking together, from now on. The specialist sees nothing any more; the person keeps everything.

    Raises:
        MayNot: the viewer is not one of the two.
        Ended: it has ended before.
    """
    if viewer.id != (partnership.person_id if viewer.role is Who.PERSON else partnership.specialist_id):
        raise MayNot
    with transaction.atomic():
        held = Partnership.objects.select_for_update().get(pk=partnership.pk)
        if held.ended_at:
            raise Ended
        held.ended_by_id = viewer.id
        _close(viewer, held)
        end_assignment(person=held.person_id, specialist=held.specialist_id, by=viewer)
    partnership.ended_at, partnership.ended_by_id = held.ended_at, held.ended_by_id


def end_with_role(membership: Membership, by: Viewer, **_: Any) -> None:
    """End what rests on a role that has ended: walking together, and the offers to. Hears `programme.signals.role_ended`."""
    for held in list(resting_on(membership).select_for_update(of=("self",))):
        held.ended_because = ROLE_ENDED
        _close(by, held)
    for offer in walks_offered(membership):
        lapse(by, offer.space)


def _close(viewer: Viewer, held: Partnership) -> None:
    held.ended_at = now()
    held.save(update_fields=["ended_at", "ended_by", "ended_because"])
    lapse(viewer, held.id)
    stop_all(viewer, held.person_id, held.specialist_id)
    record("partnership.ended", actor=viewer.id, role=viewer.role, about=held.person_id, thing=held.id)
