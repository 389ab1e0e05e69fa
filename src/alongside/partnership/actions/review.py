"""Verbs of looking again: offer a rhythm, offer to leave the agreement as it is, settle both, take a signed copy."""

from uuid import uuid5

from django.db import transaction

from alongside.audit.actions import record
from alongside.consent.access import looked, sight
from alongside.decisions.actions import make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.partnership.access import both_see_agreement, partner_of, still_walks
from alongside.partnership.access import review as access
from alongside.partnership.actions.walking import AlreadyAsked, Ended, Unseen
from alongside.partnership.models import AS_IT_IS, RHYTHM, Partnership, Review, Rhythm
from alongside.programme.viewer import Viewer


def _offer(viewer: Viewer, partnership: Partnership, kind: str, words: dict[str, str], reason: str = "") -> Offer:
    with transaction.atomic():
        if not still_walks(partnership.id):
            raise Ended
        if not both_see_agreement(viewer, partnership):
            raise Unseen
        if waiting := access.waits(kind, partnership.id):
            raise AlreadyAsked(waiting)
        subject = uuid5(partnership.id, kind)
        return make_offer(
            viewer, partner_of(viewer, partnership), kind, space=partnership.id, subject=subject, words=words, reason=reason
        )


def offer_rhythm(viewer: Viewer, partnership: Partnership, months: int, reason: str = "") -> Offer:
    """Offer how many months should lie between two looks at the agreement.

    Raises:
        Ended, Unseen: as `offer_clause`.
        AlreadyAsked: one of the two has offered a rhythm that waits; `args[0]` is it.
    """
    return _offer(viewer, partnership, RHYTHM, {"months": str(months)}, reason)


def offer_as_it_is(viewer: Viewer, partnership: Partnership, noticed: str = "") -> Offer:
    """Offer to leave the agreement as it is, having looked at it. Raises as above."""
    return _offer(viewer, partnership, AS_IT_IS, {"noticed": noticed.strip()})


def settle_rhythm(offer: Offer, agreed: Agreed) -> None:
    """Let the rhythm be what both agreed, from now on."""
    months = int(offer.settled_words["months"])
    Rhythm.objects.create(partnership_id=offer.space, agreed=agreed, months=months, since=agreed.at)
    record("partnership.rhythm_agreed", actor=agreed.answered_by_id, about=offer.person_id, thing=offer.space)


def settle_as_it_is(offer: Offer, agreed: Agreed) -> None:
    """Keep that both looked and left it as it is."""
    review = Review(partnership_id=offer.space, agreed=agreed, since=agreed.at)
    review.noticed = offer.settled_words["noticed"] or None
    review.save(force_insert=True)
    record("partnership.looked_again", actor=agreed.answered_by_id, about=offer.person_id, thing=offer.space)


def take_copy(viewer: Viewer, partnership: Partnership) -> None:
    """Write down that somebody took a signed copy of the agreement along."""
    with transaction.atomic():
        looked(sight(viewer, partnership.person_id), "partnership.agreement", item=partnership.id)
        record("partnership.copy_taken", actor=viewer.id, role=viewer.role, about=partnership.person_id, thing=partnership.id)
