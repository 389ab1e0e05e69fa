"""Offers, for the two whose offers they are and for nobody else."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from alongside.consent.access import Sight, condition_of, sights_walked, specialist_sees
from alongside.consent.models import OwnedItem
from alongside.consent.rules import Category
from alongside.consent.spelled import SpelledOnce
from alongside.decisions.kinds import Kind, kind_of, registered
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.people.access import accounts
from alongside.programme.viewer import Viewer, once_a_page

PARTIES = (Who.PERSON, Who.SPECIALIST)
MOST_WAITING = 400


def offers_of(viewer: Viewer, *kinds: str) -> QuerySet[Offer]:
    """Return the offers, of these kinds or of all, that the viewer made or received on the side on which they act, newest first.

    A person keeps all of theirs. A specialist has those with people they walk with now, as far as the gate lets
    them see what an offer is about and the two had not yet ended an earlier walk when it was made, and besides them
    only what comes before walking together, as long as it was not agreed.
    """
    return _offers_of(viewer, *kinds).select_related("offered_by", "offered_to")


@once_a_page
def _offers_of(viewer: Viewer, *kinds: str) -> QuerySet[Offer]:
    if viewer.role not in PARTIES:
        return Offer.objects.none()
    mine = _own(viewer) & (Q(kind__in=kinds) if kinds else Q())
    within_reach = mine if viewer.role is Who.PERSON else mine & _seen(viewer, kinds)
    return Offer.objects.filter(SpelledOnce(within_reach)).order_by("-offered_at", "-id")


def _seen(viewer: Viewer, kinds: Collection[str]) -> Q:
    """Return the condition under which a specialist has one of their own offers, as far as it is one of these kinds."""
    asked = [kind for kind in registered() if not kinds or kind.name in kinds]
    before = Q(kind__in=[kind.name for kind in asked if kind.before_walking]) & ~Q(state=State.ACCEPTED)
    walked = sights_walked(viewer)
    return before | _in_this_walk(walked) & _told(asked, walked)


def _in_this_walk(walked: Mapping[UUID, Sight]) -> Q:
    """Return the condition that one of these is the other side, and that it was offered since an earlier walk with them ended.

    What was offered before stays closed, in whichever programme it was and whichever they walk in now. Those with whom the
    specialist walks for the first time are named together.
    """
    alike: dict[datetime | None, list[UUID]] = {}
    for person, view in walked.items():
        alike.setdefault(view.closed_until, []).append(person)
    found = Q(pk__in=[])
    for since, persons in alike.items():
        found |= _with(persons) & (Q(offered_at__gte=since) if since else Q())
    return found


def _own(viewer: Viewer) -> Q:
    """Return the condition of what the viewer offered, or was offered, on the side on which they act."""
    made = Q(offered_by=viewer.account, offered_as=viewer.role)
    return made | Q(offered_to=viewer.account, offered_as=_other_side(viewer.role))


def _told(asked: Iterable[Kind], walked: Mapping[UUID, Sight]) -> Q:
    """Return the condition under which those walked with let be seen what an offer between them and the specialist is about."""
    alike: dict[tuple[Category | None, type[OwnedItem] | None, Q], list[str]] = {}
    for kind in asked:
        alike.setdefault((kind.category, kind.item, kind.standing), []).append(kind.name)
    told = Q(pk__in=[])
    for (category, item, standing), names in alike.items():
        told |= Q(kind__in=names) & _in_sight(category, item, standing, walked)
    return told


def _in_sight(category: Category | None, item: type[OwnedItem] | None, standing: Q, walked: Mapping[UUID, Sight]) -> Q:
    """Return the same for what is of one category, and of one table where each thing is shown or kept by itself."""
    if category is None:
        return Q()
    if item is None:
        shown_by = [person for person, view in walked.items() if view.sees(category)]
        return Q() if len(shown_by) == len(walked) else _with(shown_by)
    shown = item._default_manager.filter(standing, condition_of(walked.values(), category))
    return Q(subject__in=shown.values("pk"))


def _with(persons: Collection[UUID]) -> Q:
    """Return the condition that one of these is the other side. Nobody walks with themself, so either place will do."""
    return Q(offered_to__in=list(persons)) | Q(offered_by__in=list(persons))


def _other_side(role: Who) -> Who:
    return Who.SPECIALIST if role is Who.PERSON else Who.PERSON


def waiting_for(viewer: Viewer) -> QuerySet[Offer]:
    """Return what waits for the viewer's answer, oldest first, to be drawn by `cards`, which lets the two be met."""
    return _offers_of(viewer).filter(offered_to=viewer.account, state=State.WAITING).order_by("offered_at", "id")


def waiting_from(viewer: Viewer) -> QuerySet[Offer]:
    """Return what the viewer offered and the other side has not answered yet, oldest first, to be drawn by `cards`."""
    return _offers_of(viewer).filter(offered_by=viewer.account, state=State.WAITING).order_by("offered_at", "id")


def waiting_with(viewer: Viewer) -> list[Offer]:
    """Return what waits on either side, for the viewer's answer or for another's to the viewer's offer: the `MOST_WAITING` oldest."""
    found = _offers_of(viewer).filter(state=State.WAITING).order_by("offered_at", "id")
    return meet(list(found[:MOST_WAITING]))


def meet(offers: list[Offer]) -> list[Offer]:
    """Return offers with the accounts of their two sides, each fetched once: many offers are between few people."""
    strange = [offer for offer in offers if not Offer.offered_by.is_cached(offer)]
    known = accounts(side for offer in strange for side in (offer.offered_by_id, offer.offered_to_id)) if strange else {}
    for offer in strange:
        offer.offered_by, offer.offered_to = known[offer.offered_by_id], known[offer.offered_to_id]
    return offers


def offer_of(viewer: Viewer, offer_id: UUID) -> Offer | None:
    """Return one offer if the viewer is one of its two sides."""
    return offers_of(viewer).filter(pk=offer_id).first()


def about(viewer: Viewer, kind: str, subjects: Iterable[UUID]) -> QuerySet[Offer]:
    """Return the viewer's offers of one kind about some things, newest first."""
    return offers_of(viewer, kind).filter(subject__in=list(subjects))


def earlier(viewer: Viewer) -> QuerySet[Offer]:
    """Return what does not wait any more, the last answered first; a counter-offer stands for what it answers."""
    return _offers_of(viewer).exclude(state=State.WAITING).filter(countered_by=None).order_by("-answered_at", "-id")


def both_see(offer: Offer, *, brought_back: bool = False) -> bool:
    """Say whether what an offer is about is seen by both its sides now, as it must be for a shared thing to be decided.

    With `brought_back` as if its owner had put it away no longer.
    """
    kind = kind_of(offer)
    if kind.category is None:
        return True
    if kind.item is None:
        return specialist_sees(offer.specialist_id, offer.person_id, kind.category)
    standing = Q() if brought_back else kind.standing
    item = kind.item._default_manager.filter(standing, pk=offer.subject, owner_id=offer.person_id).first()
    return item is not None and specialist_sees(offer.specialist_id, offer.person_id, kind.category, item)


def newest_of(offer: Offer) -> Offer:
    """Return the last word of an exchange: the offer itself, or the counter-offer at the end of it."""
    while later := Offer.objects.filter(answers=offer).select_related("offered_by", "offered_to").first():
        offer = later
    return offer


def exchange_before(offer: Offer) -> list[Offer]:
    """Return the offers that led to this one, first to last, without it."""
    found: list[Offer] = []
    while offer.answers_id:
        offer = Offer.objects.select_related("offered_by", "offered_to").get(pk=offer.answers_id)
        found.insert(0, offer)
    return found


def agreed_about(subjects: Iterable[UUID], *kinds: str) -> QuerySet[Agreed]:
    """Return what was agreed, in offers of these kinds, about some things, oldest first. The caller has passed the gate for them."""
    found = Agreed.objects.filter(kind__in=kinds, subject__in=list(subjects))
    return found.select_related("offer").order_by("at", "id")
