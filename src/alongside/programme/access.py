"""Finding memberships, assignments and invitations."""

from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people.models import Account
from alongside.programme import rules
from alongside.programme.models import Assignment, CrisisLine, Invitation, Membership, Programme
from alongside.programme.viewer import Viewer
from alongside.vault.access import lookup_digest


def current(at: datetime | None = None) -> Q:
    """Return the condition under which a membership or an assignment holds."""
    at = at or now()
    return Q(started_at__lte=at) & (Q(ended_at=None) | Q(ended_at__gt=at))


def memberships_of(account: Account) -> list[Membership]:
    """Return the roles that a human holds now, oldest first."""
    held = account.memberships.filter(current()).select_related("programme").order_by("started_at", "id")
    return list(held)


def viewer_for(account: Account, membership_id: UUID | None = None) -> Viewer | None:
    """Return who somebody is while acting in a chosen role (or their oldest), or None when they hold none now."""
    held = memberships_of(account)
    chosen = next((m for m in held if m.id == membership_id), held[0] if held else None)
    return Viewer(account, chosen, chosen.programme) if chosen else None


def holds(account_id: UUID, role: Who, programme: Programme) -> bool:
    """Say whether a human holds a role in a programme now."""
    return Membership.objects.filter(current(), account_id=account_id, role=role, programme=programme).exists()


def members(programme: Programme, role: Who) -> QuerySet[Membership]:
    """Return those who hold a role in a programme now."""
    return Membership.objects.filter(current(), programme=programme, role=role).select_related("account").order_by("started_at", "id")


def walks_with(specialist_id: UUID, person_id: UUID) -> bool:
    """Say whether a specialist is assigned to a person now."""
    return Assignment.objects.filter(current(), specialist_id=specialist_id, person_id=person_id).exists()


def crisis_lines(programme: Programme) -> list[CrisisLine]:
    """Return the programme's crisis lines in their order."""
    return list(programme.crisis_lines.order_by("place"))


def invitation_by_token(token: str) -> Invitation | None:
    """Return the invitation that a link opens, if it can still be accepted."""
    found = Invitation.objects.filter(token_digest=lookup_digest(token)).select_related("programme", "invited_by").first()
    if found and rules.invitation_open(found.made_at, found.answered_at, found.withdrawn_at, now()):
        return found
    return None


def invitations_by(viewer: Viewer) -> QuerySet[Invitation]:
    """Return the invitations that a viewer may look after: their own, or all of them for an administrator."""
    every = Invitation.objects.filter(programme=viewer.programme).order_by("-made_at", "-id")
    return every if viewer.role is Who.ADMINISTRATOR else every.filter(invited_by=viewer.account)
