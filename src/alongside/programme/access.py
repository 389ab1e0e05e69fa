"""Finding memberships, assignments and invitations."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people.models import Account
from alongside.programme import rules
from alongside.programme.models import Assignment, CrisisLine, Invitation, Membership, Programme
from alongside.programme.viewer import Viewer
from alongside.vault.access import lookup_digest, open_rings


def current(at: datetime | None = None) -> Q:
    """Return the condition under which a membership or an assignment holds."""
    at = at or now()
    return Q(started_at__lte=at) & (Q(ended_at=None) | Q(ended_at__gt=at))


def memberships_of(account: Account) -> list[Membership]:
    """Return the roles that a human holds now, oldest first."""
    held = account.memberships.filter(current()).select_related("programme").order_by("started_at", "id")
    return list(held)


def notebooks_of(account: Account) -> list[Membership]:
    """Return where a human was a person and is none any more, the last left first: what they wrote there stays theirs to read."""
    left = account.memberships.filter(role=Who.PERSON, ended_at__lte=now()).select_related("programme")
    still = account.memberships.filter(current(), role=Who.PERSON).values("programme")
    found: dict[UUID, Membership] = {}
    for membership in left.exclude(programme__in=still).order_by("-ended_at", "-id"):
        found.setdefault(membership.programme_id, membership)
    return list(found.values())


def viewer_for(account: Account, membership_id: UUID | None = None) -> Viewer | None:
    """Return who somebody is while acting in a chosen role (or their oldest).

    Whoever holds no role now, and once was a person, is that person still, as one who has left (`Viewer.has_left`);
    None for somebody who never was one.
    """
    held = memberships_of(account)
    chosen = next((m for m in held if m.id == membership_id), None)
    if chosen is None and (membership_id or not held):
        left = notebooks_of(account)
        chosen = next((m for m in left if m.id == membership_id), None if held else next(iter(left), None))
    chosen = chosen or next(iter(held), None)
    return Viewer(account, chosen, chosen.programme, tuple(held)) if chosen else None


def holds(account_id: UUID, role: Who, programme: Programme) -> bool:
    """Say whether a human holds a role in a programme now."""
    return Membership.objects.filter(current(), account_id=account_id, role=role, programme=programme).exists()


def members(programme: Programme, role: Who) -> QuerySet[Membership]:
    """Return those who hold a role in a programme now."""
    return (
        Membership.objects.filter(current(), programme=programme, role=role)
        .select_related("account")
        .order_by("started_at", "id")
    )


def walks_with(specialist_id: UUID, person_id: UUID) -> bool:
    """Say whether a specialist is assigned to a person now."""
    return Assignment.objects.filter(current(), specialist_id=specialist_id, person_id=person_id).exists()


def crisis_lines(programme: Programme) -> list[CrisisLine]:
    """Return the programme's crisis lines in their order."""
    return list(programme.crisis_lines.order_by("place"))


def lines_for(viewer: Viewer) -> list[CrisisLine]:
    """Return the crisis lines for somebody, of the region that they chose."""
    return rules.lines_in(crisis_lines(viewer.programme), viewer.membership.region or "")


def regions_of(programme: Programme) -> list[tuple[str, str]]:
    """Return the regions of a programme's crisis lines: English and Spanish name, in the order of the lines."""
    spanish: dict[str, str] = {}
    lines = crisis_lines(programme)
    for line in lines:
        spanish[line.region_en] = spanish.get(line.region_en) or line.region_es
    return [(name, spanish[name] or name) for name in rules.regions(lines)]


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


@dataclass(frozen=True)
class InvitationRow:
    """One invitation as the list shows it; `state` is open, accepted, withdrawn or old."""

    id: UUID
    email: str
    role: Who
    state: str
    made_at: datetime
    until: datetime
    by: UUID | None


def invitation_rows(viewer: Viewer, most: int = 100) -> list[InvitationRow]:
    """Return the newest invitations that a viewer may look after."""
    return [_row(one) for one in invitations_by(viewer)[:most]]


def _row(one: Invitation) -> InvitationRow:
    state = rules.invitation_state(one.made_at, one.answered_at, one.withdrawn_at, now())
    return InvitationRow(
        one.id, str(one.email), Who(one.role), state, one.made_at, one.made_at + rules.INVITATION_LASTS, one.invited_by_id
    )


def own_invitation(viewer: Viewer, invitation_id: UUID) -> Invitation | None:
    """Return an invitation that the viewer may look after, or None."""
    return invitations_by(viewer).filter(pk=invitation_id).first()


def own_membership(account: Account, membership_id: UUID) -> Membership | None:
    """Return a role that a human holds now, or the notebook of one they have left as a person, or None."""
    return next((m for m in [*memberships_of(account), *notebooks_of(account)] if m.id == membership_id), None)


def everybody(viewer: Viewer) -> list[Membership]:
    """Return who holds which role in an administrator's programme now, and nobody for anybody else."""
    if viewer.role is not Who.ADMINISTRATOR:
        return []
    held = Membership.objects.filter(current(), programme=viewer.programme).select_related("account")
    found = list(held.order_by("started_at", "id"))
    open_rings(m.account_id for m in found)
    return sorted(found, key=lambda m: (str(m.account.chosen_name).casefold(), m.account_id, rules.ORDER.index(Who(m.role))))


def membership_in(viewer: Viewer, membership_id: UUID) -> Membership | None:
    """Return a current role in an administrator's programme, or None."""
    return next((m for m in everybody(viewer) if m.id == membership_id), None)


def only_programme() -> Programme | None:
    """Return the programme whose door this is, when there is exactly one."""
    found = list(Programme.objects.order_by("made_at", "id")[:2])
    return found[0] if len(found) == 1 else None


def cast() -> list[list[Membership]]:
    """Return the current roles of everybody, for the demo's door, the role that asks most of them first.

    Persons come first, then specialists, supervisors, administrators; each human once. Who was a person and holds no role
    any more is among them with what they left: they keep their sign-in.
    """
    known = Membership.objects.filter(account__is_active=True).select_related("account", "programme")
    held: dict[UUID, list[Membership]] = {}
    for membership in known.filter(current()).order_by("started_at", "id"):
        held.setdefault(membership.account_id, []).append(membership)
    for membership in (
        known.filter(role=Who.PERSON, ended_at__lte=now()).exclude(account__in=list(held)).order_by("-ended_at", "-id")
    ):
        held.setdefault(membership.account_id, [membership])
    open_rings(held)
    roles = [sorted(one, key=_place, reverse=True) for one in held.values()]
    return sorted(roles, key=lambda one: _place(one[0]))


def _place(membership: Membership) -> int:
    return rules.ORDER.index(Who(membership.role))
