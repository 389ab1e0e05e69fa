"""Verbs by which an administrator lets a member of their programme in again who has lost every way in."""

from django.db import transaction

from alongside.kernel.access import Who
from alongside.people import coming_back
from alongside.people import coming_back_mail as letters
from alongside.people.coming_back import Helper
from alongside.people.mail import NobodyThere, NotSent
from alongside.people.models import Account
from alongside.people.rules import WayBack
from alongside.programme.access import current, memberships_of
from alongside.programme.actions import MayNot
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer


def may_let_in(viewer: Viewer, membership: Membership) -> bool:
    """Say whether the viewer administers the programme in which somebody else holds this role, both at this moment."""
    if viewer.role is not Who.ADMINISTRATOR or viewer.id == membership.account_id:
        return False
    both = Membership.objects.filter(current(), pk__in=[viewer.membership.pk, membership.pk], programme=viewer.programme)
    return both.count() == 2


def let_in_again(viewer: Viewer, membership: Membership) -> bool:
    """Remove what only a lost phone could answer, and send the link for a new password to the address that the account has.

    Returns:
        Whether the letter went out. If not, its owner can still ask for the link by themself.

    Raises:
        MayNot: only an administrator does that, for another member of their own programme.
    """
    with transaction.atomic():
        account = coming_back.let_in(membership.account, _helper(viewer, membership))
    try:
        letters.tell_let_in(account, _called(viewer))
    except NotSent:
        return False
    return True


def give_address(viewer: Viewer, membership: Membership, email: str) -> None:
    """Give a new address for somebody, and tell the old one. Nothing else changes before the days are over.

    Raises:
        MayNot: as above.
        coming_back.Waits: one was given already.
        NotSent: the old address could not be told, though it may be read; then nothing is begun.
    """
    with transaction.atomic():
        account = coming_back.give_address(membership.account, email, _helper(viewer, membership))
    found = coming_back.help_for(account)
    try:
        _tell_given(account, found, _called(viewer))
    except NotSent:
        coming_back.take_back(account, _helper(viewer, membership))
        raise


def _tell_given(account: Account, found: WayBack | None, who: str) -> None:
    if found is None:
        return
    try:
        letters.tell_given(account, found, who)
    except NobodyThere:
        return  # it is gone, as the administrator says; whoever is signed in is told on every page


def take_back(viewer: Viewer, membership: Membership) -> bool:
    """Take back the new address that an administrator of this programme gave, and tell the old one.

    Returns:
        Whether there was one to take back.

    Raises:
        MayNot: as above.
    """
    with transaction.atomic():
        taken = coming_back.take_back(membership.account, _helper(viewer, membership))
    if taken:
        letters.tell_taken_back_later(membership.account, _called(viewer))
    return taken


def _helper(viewer: Viewer, membership: Membership) -> Helper:
    if not may_let_in(viewer, membership):
        raise MayNot
    houses = tuple(dict.fromkeys(one.programme_id for one in memberships_of(membership.account)))
    return Helper(viewer.id, viewer.role.value, viewer.programme.id, houses)


def _called(viewer: Viewer) -> str:
    return f"{viewer.name} ({viewer.programme.name})"
