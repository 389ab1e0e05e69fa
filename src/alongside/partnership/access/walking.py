"""Finding who walks together, for the two and for nobody else."""

from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from alongside.decisions.access import offers_of
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership.models import FORM, Partnership
from alongside.people.access import names, remember
from alongside.people.models import Account
from alongside.programme.access import current, members
from alongside.programme.models import Assignment, Membership
from alongside.programme.viewer import Viewer, once_a_page
from alongside.vault.access import open_rings

TOLD_FOR = timedelta(days=14)


def _within_reach(viewer: Viewer) -> QuerySet[Partnership]:
    """Return what the viewer may know of: a person all of theirs, a specialist those in which they walk now."""
    if viewer.role is Who.PERSON:
        return Partnership.objects.filter(person=viewer.account).select_related("specialist")
    if viewer.role is not Who.SPECIALIST:
        return Partnership.objects.none()
    assigned = Assignment.objects.filter(
        current(), person=OuterRef("person"), specialist=OuterRef("specialist"), programme=OuterRef("programme")
    )
    mine = Partnership.objects.filter(Exists(assigned), specialist=viewer.account, programme=viewer.programme, ended_at=None)
    return mine.select_related("person")


@once_a_page
def partnerships_of(viewer: Viewer) -> list[Partnership]:
    """Return the viewer's partnerships, those that stand now first, then the last ended; names and keys are open."""
    found = list(_within_reach(viewer).order_by("-formed_at", "-id"))
    found.sort(key=lambda p: (not p.is_current, -(p.ended_at.timestamp() if p.ended_at else 0)))
    open_rings([*(p.id for p in found), *(p.person_id for p in found), *(p.specialist_id for p in found)])
    for partnership in found:
        setattr(partnership, viewer.role, viewer.account)
    remember(partner_of(viewer, partnership) for partnership in found)
    return found


def partnership_of(viewer: Viewer, partnership_id: UUID) -> Partnership | None:
    """Return one partnership if the viewer is one of its two: a specialist only while they walk together."""
    return next((found for found in partnerships_of(viewer) if found.id == partnership_id), None)


def current_between(person: UUID, specialist: UUID) -> Partnership | None:
    """Return the partnership in which these two walk together now, or None."""
    return Partnership.objects.filter(person_id=person, specialist_id=specialist, ended_at=None).first()


def still_walks(partnership_id: UUID) -> bool:
    """Say whether a partnership stands now, for whether something in it can still be decided."""
    return Partnership.objects.filter(pk=partnership_id, ended_at=None).exists()


def resting_on(membership: Membership) -> QuerySet[Partnership]:
    """Return the partnerships in which somebody walks now in one role of theirs; none for a role in which nobody walks."""
    standing = Partnership.objects.filter(programme=membership.programme_id, ended_at=None).order_by("id")
    side = Who(membership.role)
    if side is Who.PERSON:
        return standing.filter(person=membership.account_id)
    return standing.filter(specialist=membership.account_id) if side is Who.SPECIALIST else standing.none()


def walks_offered(membership: Membership) -> list[Offer]:
    """Return the offers to walk together that wait, of somebody in one role of theirs, whoever made them."""
    waiting = Offer.objects.filter(Q(offered_by=membership.account_id) | Q(offered_to=membership.account_id), kind=FORM)
    sides = {Who.PERSON: "person_id", Who.SPECIALIST: "specialist_id"}
    side = sides.get(Who(membership.role), "")
    found = [offer for offer in waiting.filter(state=State.WAITING).order_by("id") if side]
    here = str(membership.programme_id)
    return [o for o in found if getattr(o, side) == membership.account_id and o.words["programme"] == here]


def ended_lately(viewer: Viewer) -> list[Partnership]:
    """Return what ended in the last two weeks by no act of the viewer's, so that they are told: the name and the day, no more.

    Those who walk together again are told nothing of it.
    """
    since = now() - TOLD_FOR
    again = {walk.others_id(viewer.role) for walk in partnerships_of(viewer) if walk.is_current}
    return [walk for walk in _ended_since(viewer, since) if walk.others_id(viewer.role) not in again]


def _ended_since(viewer: Viewer, since: datetime) -> list[Partnership]:
    if viewer.role is Who.PERSON:  # all of theirs are in hand, the last ended first
        lately = [walk for walk in partnerships_of(viewer) if walk.ended_at and walk.ended_at >= since]
        return [walk for walk in lately if walk.programme_id == viewer.programme.id and walk.ended_by_id != viewer.id]
    if viewer.role is not Who.SPECIALIST:
        return []
    ended = Partnership.objects.filter(specialist=viewer.account, programme=viewer.programme, ended_at__gte=since)
    found = list(ended.exclude(ended_by=viewer.account).select_related("person", "specialist").order_by("-ended_at", "-id"))
    open_rings(partnership.others_id(viewer.role) for partnership in found)
    return found


@once_a_page
def walking_offers(viewer: Viewer) -> list[Offer]:
    """Return the offers to walk together that wait for either side, oldest first."""
    return list(offers_of(viewer, FORM).filter(state=State.WAITING).order_by("offered_at", "id"))


def partner_of(viewer: Viewer, partnership: Partnership) -> Account:
    """Return the account of the other side."""
    return partnership.specialist if viewer.role is Who.PERSON else partnership.person


def others_name(viewer: Viewer, partnership: Partnership) -> str:
    """Return the chosen name of the other side."""
    return str(partner_of(viewer, partnership).chosen_name)


def partners(viewer: Viewer) -> dict[UUID, str]:
    """Return the names of those with whom the viewer walks now, by account."""
    return names(partnership.others_id(viewer.role) for partnership in partnerships_of(viewer) if partnership.is_current)


def waits_between(viewer: Viewer, other: UUID) -> Offer | None:
    """Return the offer to walk together that waits between the viewer and somebody, whoever made it."""
    asked = offers_of(viewer, FORM).filter(state=State.WAITING)
    return asked.filter(Q(offered_by_id=other) | Q(offered_to_id=other)).first()


def could_walk(viewer: Viewer) -> list[Membership]:
    """Return those whom the viewer may ask to walk together, by name.

    For a person, the specialists of their programme. For a specialist, the people of their programme who let it be
    known that they look for someone, and who have not said "not for me" to this specialist: those ask by themselves.
    """
    if viewer.role is Who.PERSON:
        found = members(viewer.programme, Who.SPECIALIST).exclude(account=viewer.account)
    elif viewer.role is Who.SPECIALIST:
        refused = offers_of(viewer, FORM).filter(state=State.DECLINED, offered_by=viewer.account)
        found = members(viewer.programme, Who.PERSON).filter(looking=True).exclude(account=viewer.account)
        found = found.exclude(account__in=list(refused.values_list("offered_to", flat=True)))
    else:
        return []
    walking = {side for walk in partnerships_of(viewer) if walk.is_current for side in (walk.person_id, walk.specialist_id)}
    asked = {side for offer in walking_offers(viewer) for side in (offer.offered_by_id, offer.offered_to_id)}
    free = [member for member in found if member.account_id not in walking | asked]
    open_rings(member.account_id for member in free)
    return sorted(free, key=lambda member: str(member.account.chosen_name).casefold())


def may_be_asked(viewer: Viewer, membership_id: UUID) -> Membership | None:
    """Return one of those whom the viewer may ask to walk together, or None."""
    return next((member for member in could_walk(viewer) if member.id == membership_id), None)
