"""Offers, for the two whose offers they are and for nobody else."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q, QuerySet

from alongside.decisions.kinds import before_walking
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.programme.access import current
from alongside.programme.models import Assignment
from alongside.programme.viewer import Viewer

PARTIES = (Who.PERSON, Who.SPECIALIST)


def offers_of(viewer: Viewer) -> QuerySet[Offer]:
    """Return the offers that the viewer made or received on the side on which they act now, newest first.

    A person keeps all of theirs. A specialist has those with people they walk with now, and besides them only
    what comes before walking together, as long as it was not agreed.
    """
    if viewer.role not in PARTIES:
        return Offer.objects.none()
    made = Q(offered_by=viewer.account, offered_as=viewer.role)
    received = Q(offered_to=viewer.account, offered_as=_other_side(viewer.role))
    found = Offer.objects.select_related("offered_by", "offered_to", "countered_by").order_by("-offered_at", "-id")
    if viewer.role is Who.PERSON:
        return found.filter(made | received)
    walked = Assignment.objects.filter(current(), programme=viewer.programme, specialist=viewer.account).values("person_id")
    with_walked = Q(made, offered_to__in=walked) | Q(received, offered_by__in=walked)
    before = (made | received) & Q(kind__in=before_walking()) & ~Q(state=State.ACCEPTED)
    return found.filter(with_walked | before)


def _other_side(role: Who) -> Who:
    return Who.SPECIALIST if role is Who.PERSON else Who.PERSON


def waiting_for(viewer: Viewer) -> QuerySet[Offer]:
    """Return what waits for the viewer's answer, oldest first."""
    return offers_of(viewer).filter(offered_to=viewer.account, state=State.WAITING).order_by("offered_at", "id")


def waiting_from(viewer: Viewer) -> QuerySet[Offer]:
    """Return what the viewer offered and the other side has not answered yet, oldest first."""
    return offers_of(viewer).filter(offered_by=viewer.account, state=State.WAITING).order_by("offered_at", "id")


def offer_of(viewer: Viewer, offer_id: UUID) -> Offer | None:
    """Return one offer if the viewer is one of its two sides."""
    return offers_of(viewer).filter(pk=offer_id).first()


def about(viewer: Viewer, kind: str, subjects: Iterable[UUID]) -> QuerySet[Offer]:
    """Return the viewer's offers of one kind about some things, newest first."""
    return offers_of(viewer).filter(kind=kind, subject__in=list(subjects))


def earlier(viewer: Viewer) -> QuerySet[Offer]:
    """Return what does not wait any more, the last answered first; a counter-offer stands for what it answers."""
    return offers_of(viewer).exclude(state=State.WAITING).filter(countered_by=None).order_by("-answered_at", "-id")


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


def agreed_about(kind: str, subjects: Iterable[UUID]) -> QuerySet[Agreed]:
    """Return what was agreed about some things, oldest first. The caller has passed the gate for them already."""
    found = Agreed.objects.filter(kind=kind, subject__in=list(subjects))
    return found.select_related("offer", "offered_by", "answered_by").order_by("at", "id")
