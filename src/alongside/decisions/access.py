"""Offers, for the two whose offers they are and for nobody else."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import Q, QuerySet

from alongside.decisions.models import Agreed, Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer

PARTIES = (Who.PERSON, Who.SPECIALIST)


def offers_of(viewer: Viewer) -> QuerySet[Offer]:
    """Return the offers that the viewer made or received, newest first; nobody else's exist for them."""
    if viewer.role not in PARTIES:
        return Offer.objects.none()
    mine = Q(offered_by=viewer.account) | Q(offered_to=viewer.account)
    return Offer.objects.filter(mine).select_related("offered_by", "offered_to", "countered_by").order_by("-offered_at", "-id")


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


def agreed_about(kind: str, subjects: Iterable[UUID]) -> QuerySet[Agreed]:
    """Return what was agreed about some things, oldest first. The caller has passed the gate for them already."""
    found = Agreed.objects.filter(kind=kind, subject__in=list(subjects))
    return found.select_related("offer", "offered_by", "answered_by").order_by("at", "id")
