"""The same words offered twice within a moment are one offer."""

from uuid import UUID

from django.db import transaction

from alongside.decisions.actions import make_offer
from alongside.decisions.kinds import Words
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.ids import new_id
from alongside.people.models import Account
from alongside.programme.once import done_just_now
from alongside.programme.viewer import Viewer

STANDS = (State.WAITING, State.ACCEPTED, State.ADAPTED)  # who took it back, or was told “not for me”, means it anew


def offered_just_now(
    viewer: Viewer, kind: str, *, space: UUID, words: Words, reason: str = "", subject: UUID | None = None
) -> Offer | None:
    """Return the viewer's offer of a moment ago with these very words, or None; without a `subject`, about any thing.

    Asked as `done_just_now`, inside of the transaction that would make it.
    """
    about = {} if subject is None else {"subject": subject}
    mine = Offer.objects.filter(kind=kind, space=space, offered_by=viewer.id, offered_as=viewer.role, state__in=STANDS, **about)
    said = (dict(words), reason.strip())
    return done_just_now(viewer, mine, "offered_at", lambda offer: (offer.words, offer.reason or "") == said)


def make_offer_once(
    viewer: Viewer,
    to: Account | UUID,
    kind: str,
    *,
    space: UUID,
    words: Words,
    subject: UUID | None = None,
    reason: str = "",
    owner: UUID | None = None,
) -> Offer:
    """Make an offer as `make_offer` does, unless the very same was made a moment ago and still waits: then it is that one.

    Without a `subject` it is about a new thing. The viewer's account is held until the transaction ends.
    """
    with transaction.atomic():
        made = offered_just_now(viewer, kind, space=space, words=words, reason=reason, subject=subject)
        if made and made.waits:  # what was answered meanwhile may have been undone since, and is meant anew
            return made
        return make_offer(viewer, to, kind, space=space, subject=subject or new_id(), words=words, reason=reason, owner=owner)
