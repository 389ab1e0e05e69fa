"""Verbs on programmes: found, invite, join, assign."""

import secrets
from uuid import UUID

from django.db import transaction

from alongside.audit.actions import record
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people.actions import open_account
from alongside.people.models import Account
from alongside.programme import rules
from alongside.programme.models import Assignment, CrisisLine, Invitation, Membership, Programme
from alongside.programme.signals import joined, role_ended
from alongside.programme.viewer import Viewer
from alongside.vault.access import lookup_digest

FIRST_LINES = (
    ("tel:988", "Call 988", "Llama al 988", "Crisis line. Free, all day, all night. Press 2 for Spanish.",
     "Línea de crisis. Gratis, de día y de noche. Marca 2 para español."),
    ("sms:988", "Text 988", "Escribe al 988", "If talking is too much.", "Si hablar es demasiado."),
    ("tel:911", "Call 911", "Llama al 911", "If someone may die or be badly hurt.", "Si alguien puede morir o hacerse mucho daño."),
)  # fmt: skip


class MayNot(PermissionError):
    """Somebody asked for what their role does not allow."""


class NoLongerOpen(ValueError):
    """The invitation was used, withdrawn, or is too old."""


class NobodyToCall(ValueError):
    """A programme would be left without a single crisis line."""


class LastAdministrator(ValueError):
    """A programme would be left without an administrator."""


def found_programme(name: str, *, language: str = "en", time_zone: str = "America/Chicago") -> Programme:
    """Make a programme with its crisis lines."""
    with transaction.atomic():
        programme = Programme.objects.create(name=name, language=language, time_zone=time_zone)
        CrisisLine.objects.bulk_create(
            CrisisLine(programme=programme, place=i, address=a, label_en=en, label_es=es, hint_en=hen, hint_es=hes)
            for i, (a, en, es, hen, hes) in enumerate(FIRST_LINES, 1)
        )
        record("programme.founded", thing=programme.id)
    return programme


def _invite(programme: Programme, role: Who, email: str, by: Account | None, acting: str, walk: bool) -> tuple[Invitation, str]:
    token = secrets.token_urlsafe(32)
    invitation = Invitation(programme=programme, role=role, token_digest=lookup_digest(token), invited_by=by, walk_together=walk)
    invitation.email = email.strip()
    with transaction.atomic():
        invitation.save(force_insert=True)
        record("programme.invited", actor=by.id if by else None, role=acting, thing=invitation.id, into=role.value)
    return invitation, token


def invite_first_administrator(programme: Programme, email: str) -> tuple[Invitation, str]:
    """Invite a programme's first administrator, from the command line. Returns the invitation and its secret."""
    return _invite(programme, Who.ADMINISTRATOR, email, None, "command line", walk=False)


def invite(viewer: Viewer, *, email: str, role: Who, walk_together: bool = False) -> tuple[Invitation, str]:
    """Invite somebody into a role. Returns the invitation and the secret of its link, which is kept nowhere.

    `walk_together` lets a specialist say that they would like to walk with the person they invite; the person
    still answers that offer for themself.

    Raises:
        MayNot: the viewer's role does not invite into that one.
    """
    if not rules.may_invite(viewer.role, role):
        raise MayNot
    walk = walk_together and viewer.role is Who.SPECIALIST and role is Who.PERSON
    return _invite(viewer.programme, role, email, viewer.account, viewer.role, walk)


def withdraw_invitation(viewer: Viewer, invitation: Invitation) -> bool:
    """Take back an invitation that nobody has used. Returns whether its link is of no use now: not if they have said yes meanwhile."""
    asked = Invitation.objects.filter(pk=invitation.pk)
    with transaction.atomic():
        if asked.filter(answered_at=None, withdrawn_at=None).update(withdrawn_at=now()):
            record("programme.invitation_withdrawn", actor=viewer.id, role=viewer.role, thing=invitation.id)
        return asked.filter(answered_at=None).exists()


def accept_invitation(
    invitation: Invitation, *, chosen_name: str, password: str, language: str, account: Account | None = None
) -> Membership:
    """Open an account for the invited human (or take the one they are signed in with) and give them their role.

    Raises:
        NoLongerOpen: the invitation cannot be accepted any more.
        AddressTaken: the address has an account; they can sign in and open the link again.
    """
    with transaction.atomic():
        held = Invitation.objects.select_for_update().select_related("programme").get(pk=invitation.pk)
        if not rules.invitation_open(held.made_at, held.answered_at, held.withdrawn_at, now()):
            raise NoLongerOpen
        human = account or open_account(
            email=held.email, chosen_name=chosen_name, password=password, language=language,
            time_zone=held.programme.time_zone,
        )  # fmt: skip
        held.answered_at, held.account = now(), human
        held.save(update_fields=["answered_at", "account"])
        membership = give_role(held.programme, human, Who(held.role))
        joined.send(sender=Membership, membership=membership, invitation=held)
    return membership


def give_role(programme: Programme, account: Account, role: Who) -> Membership:
    """Let a human hold a role from now on; holding it already changes nothing."""
    with transaction.atomic():
        membership, made = Membership.objects.get_or_create(programme=programme, account=account, role=role, ended_at=None)
        if made:
            record("programme.role_given", actor=account.id, role=role.value, about=account.id, thing=membership.id)
    return membership


def end_role(viewer: Viewer, membership: Membership) -> None:
    """End somebody's role in the viewer's programme from now on; what has ended already stays as it is.

    Raises:
        MayNot: only an administrator ends a role, and only in their own programme.
        LastAdministrator: nobody would be left to look after the programme.
    """
    if viewer.role is not Who.ADMINISTRATOR or membership.programme_id != viewer.programme.id:
        raise MayNot
    with transaction.atomic():
        if membership.role == Who.ADMINISTRATOR and not _another_administrator(membership):
            raise LastAdministrator
        if not Membership.objects.filter(pk=membership.pk, ended_at=None).update(ended_at=now()):
            return
        record("programme.role_ended", actor=viewer.id, role=viewer.role, about=membership.account_id, thing=membership.id)
        _end_walks(viewer, membership)
        role_ended.send(sender=Membership, membership=membership, by=viewer)


def leave(viewer: Viewer) -> None:
    """Leave a programme as a person, from now on. The account stays, and what they wrote stays theirs to read and take along.

    Raises:
        MayNot: the viewer is no person there now.
    """
    if viewer.role is not Who.PERSON:
        raise MayNot
    with transaction.atomic():
        left = now()
        if not Membership.objects.filter(pk=viewer.membership.pk, ended_at=None).update(ended_at=left, looking=False):
            raise MayNot
        viewer.membership.ended_at = left
        record("programme.left", actor=viewer.id, role=viewer.role, about=viewer.id, thing=viewer.membership.id)
        _end_walks(viewer, viewer.membership)
        role_ended.send(sender=Membership, membership=viewer.membership, by=viewer)


def _end_walks(viewer: Viewer, membership: Membership) -> None:
    """Nobody walks on with somebody in a role that ended."""
    side = {Who.PERSON: "person", Who.SPECIALIST: "specialist"}.get(Who(membership.role))
    if side is None:
        return
    held = Assignment.objects.filter(programme_id=membership.programme_id, ended_at=None, **{side: membership.account_id})
    for assignment in held.order_by("id"):
        Assignment.objects.filter(pk=assignment.pk).update(ended_at=now())
        record("programme.assignment_ended", actor=viewer.id, role=viewer.role, about=assignment.person_id, thing=assignment.id)


def _another_administrator(membership: Membership) -> bool:
    held = Membership.objects.select_for_update().filter(
        programme_id=membership.programme_id, role=Who.ADMINISTRATOR, ended_at=None
    )
    return any(one.pk != membership.pk for one in held.order_by("pk"))


def assign(programme: Programme, *, person: UUID, specialist: UUID) -> Assignment:
    """Let a specialist walk with a person from now on. Called by the partnership once both have said yes."""
    assignment, _ = Assignment.objects.get_or_create(
        programme=programme, person_id=person, specialist_id=specialist, ended_at=None
    )
    record("programme.assigned", actor=specialist, about=person, thing=assignment.id)
    return assignment


def end_assignment(*, person: UUID, specialist: UUID, by: Viewer | None = None) -> None:
    """End an assignment from now on: the specialist's sight ends with it. `by` is whoever ended it."""
    Assignment.objects.filter(person_id=person, specialist_id=specialist, ended_at=None).update(ended_at=now())
    record("programme.assignment_ended", actor=by.id if by else None, role=by.role if by else "", about=person)


def introduce(viewer: Viewer, words: str) -> None:
    """Keep a specialist's own words to persons who look for somebody; empty ones are taken away.

    Raises:
        MayNot: only a specialist introduces themself.
    """
    if viewer.role is not Who.SPECIALIST:
        raise MayNot
    membership = Membership.objects.get(pk=viewer.membership.pk)
    membership.introduction = words or None
    with transaction.atomic():
        membership.save(update_fields=["introduction"])
        record("programme.introduced", actor=viewer.id, role=viewer.role, about=viewer.id, thing=membership.id)


def change_settings(viewer: Viewer, *, name: str, language: str, time_zone: str, minimum_group: int, keeps_years: int) -> None:
    """Change a programme's settings.

    Raises:
        MayNot: only its administrator does.
    """
    if viewer.role is not Who.ADMINISTRATOR:
        raise MayNot
    with transaction.atomic():
        Programme.objects.filter(pk=viewer.programme.pk).update(
            name=name, language=language, time_zone=time_zone, minimum_group=minimum_group, keeps_years=keeps_years
        )
        record("programme.settings_changed", actor=viewer.id, role=viewer.role, thing=viewer.programme.id)


def choose_region(viewer: Viewer, region: str) -> None:
    """Choose in which region's crisis lines one reads; an empty one shows those of all regions."""
    membership = Membership.objects.get(pk=viewer.membership.pk)
    membership.region = region or None
    with transaction.atomic():
        membership.save(update_fields=["region"])
        record("programme.region_chosen", actor=viewer.id, role=viewer.role, about=viewer.id, thing=membership.id)


def set_crisis_lines(viewer: Viewer, lines: list[CrisisLine]) -> None:
    """Replace a programme's crisis lines by these, in this order.

    Raises:
        MayNot: only its administrator does.
        NobodyToCall: there must always be one line.
    """
    if viewer.role is not Who.ADMINISTRATOR:
        raise MayNot
    if not lines:
        raise NobodyToCall
    with transaction.atomic():
        CrisisLine.objects.filter(programme=viewer.programme).delete()
        for place, line in enumerate(lines, 1):
            line.programme, line.place = viewer.programme, place
        CrisisLine.objects.bulk_create(lines)
        record("programme.crisis_lines_changed", actor=viewer.id, role=viewer.role, thing=viewer.programme.id, lines=len(lines))
