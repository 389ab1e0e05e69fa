"""Verbs on where a strength was seen at work. The person's own take effect at once; others can only offer."""

from uuid import UUID

from django.db import transaction

from alongside.consent.actions import NotYours
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.once import make_offer_once
from alongside.journey import places
from alongside.journey.access import own_sight, space_between
from alongside.journey.access.strengths import SEEN_KIND, strength_of
from alongside.journey.actions.words import must_own, note
from alongside.journey.models import SeenAtWork, Strength
from alongside.journey.rules.strengths import Ref
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


class NothingSaid(ValueError):
    """Neither a thing nor a line says where the strength was seen."""


class SeenThere(ValueError):
    """The strength was seen at this thing already."""


def _standing(strength_id: UUID, ref: Ref | None) -> bool:
    there = SeenAtWork.objects.filter(strength=strength_id, taken_away_at=None)
    return ref is not None and there.filter(thing=ref.thing).exists()


def _row(strength: Strength, ref: Ref | None, line: str) -> SeenAtWork:
    seen = SeenAtWork(owner_id=strength.owner_id, strength=strength)
    seen.place, seen.thing = (ref.place, ref.thing) if ref else ("", None)
    seen.line = line or None
    return seen


def see_at_work(viewer: Viewer, strength: Strength, ref: Ref | None = None, line: str = "") -> SeenAtWork:
    """Say where a strength of one's own was seen at work: at a thing of one's own, in a line, or both.

    Raises:
        NotYours: the strength, or the thing, is somebody else's.
        NothingSaid: there is neither a thing nor a line.
        SeenThere: it was seen at this thing already.
    """
    must_own(viewer, strength.owner_id)
    if ref is None and not line:
        raise NothingSaid
    if ref is not None and ref not in places.shown(own_sight(viewer), [ref]):
        raise NotYours
    with transaction.atomic():
        Strength.objects.select_for_update().get(pk=strength.pk)
        if _standing(strength.id, ref):
            raise SeenThere
        seen = _row(strength, ref, line)
        seen.save(force_insert=True)
        note(viewer, "strength_seen", seen.id, viewer.id)
    return seen


def take_away(viewer: Viewer, seen: SeenAtWork) -> None:
    """Take away where a strength was seen; that it stood there stays in its story. Raises NotYours."""
    must_own(viewer, seen.owner_id)
    with transaction.atomic():
        seen.taken_away_at = now()
        seen.save(update_fields=["taken_away_at"])
        note(viewer, "strength_not_seen", seen.id, viewer.id)


def put_back(viewer: Viewer, seen: SeenAtWork) -> SeenAtWork:
    """Say once more what was taken away, in the same words; it stands there anew.

    Raises:
        NotYours: it is somebody else's.
        SeenThere: the strength was seen at this thing again already.
    """
    must_own(viewer, seen.owner_id)
    with transaction.atomic():
        Strength.objects.select_for_update().get(pk=seen.strength_id)
        if _standing(seen.strength_id, seen.ref):
            raise SeenThere
        again = _row(seen.strength, seen.ref, seen.line or "")
        again.agreed_id = seen.agreed_id
        again.save(force_insert=True)
        note(viewer, "strength_seen", again.id, viewer.id)
    return again


def offer_seen(viewer: Viewer, strength: Strength, ref: Ref | None = None, line: str = "", reason: str = "") -> Offer:
    """Point to where one saw a person's strength at work. The person takes it, in these words or others, or leaves it.

    Raises:
        NotYours: the viewer does not walk with the person, or may not see the strength or the thing.
        NothingSaid: there is neither a thing nor a line.
    """
    held = strength_of(viewer, strength.id)
    if held is None or not held[0].asker.walking:
        raise NotYours
    if ref is None and not line:
        raise NothingSaid
    if ref is not None and ref not in places.shown(held[0], [ref]):
        raise NotYours
    person = strength.owner_id
    words = {"text": line, "place": str(ref) if ref else "", "strength": strength.name}
    return make_offer_once(
        viewer, person, SEEN_KIND, space=space_between(person, viewer.id), subject=strength.id, words=words,
        reason=reason, owner=person,
    )  # fmt: skip


def take_seen(offer: Offer, agreed: Agreed) -> SeenAtWork | None:
    """Put where a strength was seen among its places, by the yes of its owner. Runs in the answer's transaction.

    Returns:
        The new row, or None when the person had said the same of this thing meanwhile.
    """
    strength = Strength.objects.select_for_update().get(pk=offer.subject)
    words = offer.settled_words
    ref = Ref.read(words.get("place", ""))
    if _standing(strength.id, ref):
        return None
    seen = _row(strength, ref, words.get("text", ""))
    seen.agreed, seen.at = agreed, agreed.at
    seen.save(force_insert=True)
    return seen
