"""The same words offered twice within a moment are one offer."""

from uuid import UUID

from alongside.decisions.kinds import Words
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
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
