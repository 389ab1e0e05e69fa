"""Somebody whom a specialist invited to walk together has joined: the specialist's offer is there for them to answer."""

from typing import Any

from django.dispatch import receiver

from alongside.kernel.access import Who
from alongside.partnership.actions import AlreadyAsked, AlreadyTogether, MayNot, offer_to_walk
from alongside.programme.access import members
from alongside.programme.models import Invitation, Membership
from alongside.programme.signals import joined
from alongside.programme.viewer import Viewer


@receiver(joined)
def make_the_offer(membership: Membership, invitation: Invitation, **_: Any) -> None:
    """Make the offer in the specialist's voice, which they gave when they invited; the person still answers it."""
    if not invitation.walk_together or invitation.invited_by is None:
        return
    acting = members(membership.programme, Who.SPECIALIST).filter(account=invitation.invited_by).first()
    if acting is None:
        return
    try:
        offer_to_walk(Viewer(acting.account, acting, membership.programme), membership)
    except (AlreadyAsked, AlreadyTogether, MayNot):
        return  # they found each other before
