"""Verbs of walking together: offer it, form, end."""

from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import translation

from alongside.audit.actions import record
from alongside.consent.actions import let_see_as_usual, stop_all
from alongside.consent.rules import CHOSEN_EACH, Category
from alongside.decisions.actions import lapse, make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.partnership.access import (
    current_between,
    resting_on,
    waits_between,
    walks_offered,
)
from alongside.partnership.actions.cover import end_for_walk
from alongside.partnership.models import FORM, ROLE_ENDED, Partnership
from alongside.partnership.rules.sharing import Sharing, chosen
from alongside.partnership.sharing import purpose_of_walking
from alongside.partnership.signals import ended
from alongside.people.access import account
from alongside.people.models import Account
from alongside.programme.actions import assign, end_assignment
from alongside.programme.models import Membership, Programme
from alongside.programme.viewer import Viewer
from alongside.vault.access import make_key

SIDES = {Who.PERSON: Who.SPECIALIST, Who.SPECIALIST: Who.PERSON}


class Unseen(ValueError):
    """The person does not let the specialist see what would be offered, so the offer would never reach them."""


class MayNot(PermissionError):
    """The two cannot walk together: another programme, the same side, or an end that is somebody else's."""


class AlreadyTogether(ValueError):
    """The two walk together already."""


class AlreadyAsked(ValueError):
    """An offer to walk together waits between the two; `args[0]` is it."""


class Ended(ValueError):
    """The partnership has ended, so nothing in it changes any more."""


def offer_to_walk(viewer: Viewer, other: Membership, note: str = "", sharing: Sharing | None = None) -> Offer:
    """Offer to walk together, with a short note in one's own words.

    `sharing`: what a person chose to let the other see then, instead of what is usual.

    Raises:
        MayNot: the two are not a person and a specialist of one programme, or somebody else would choose what a person shares.
        AlreadyTogether: they walk together now.
        AlreadyAsked: one of the two has offered it already.
    """
    if (
        SIDES.get(viewer.role) is not Who(other.role)
        or other.programme_id != viewer.programme.id
        or other.account_id == viewer.id
        or (sharing is not None and viewer.role is not Who.PERSON)
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
        words = {"programme": str(viewer.programme.id), "note": note.strip(), **(sharing.words() if sharing else {})}
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
    _let_see(offer, person, specialist)
    record("partnership.formed", actor=agreed.answered_by_id, about=person.id, thing=agreed.subject)


def _let_see(offer: Offer, person: Account, specialist: Account) -> None:
    """Let the specialist see what the person chose, if they chose and its day has not gone by; else what is usual."""
    own = chosen(offer.settled_words)
    if own is None:
        with translation.override(person.language):
            let_see_as_usual(person.id, specialist.id, purpose=purpose_of_walking(str(specialist.chosen_name)))
    elif own.until > now():
        kinds = [kind for kind in map(Category, own.kinds) if kind not in CHOSEN_EACH]
        let_see_as_usual(person.id, specialist.id, purpose=own.purpose, categories=kinds, until=own.until)


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


def end(viewer: Viewer, partnership: Partnership) -> None:
    """End walking together, from now on. The specialist sees nothing any more; the person keeps what they wrote.

    What a room kept only because of an agreement that ends with it is gone in the same moment (`consent.stopping`).

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
    end_for_walk(viewer, held)
    record("partnership.ended", actor=viewer.id, role=viewer.role, about=held.person_id, thing=held.id)
    ended.send(sender=Partnership, partnership=held, by=viewer)
