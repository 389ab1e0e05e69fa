"""Taking words away from beside a goal or a chapter, and bringing them back."""

from django.db import transaction

from alongside.consent.actions import NotYours
from alongside.journey.access.beside import own_beside
from alongside.journey.actions.words import note
from alongside.journey.models import Beside, Reply
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


def take_away(viewer: Viewer, written: Reply | Beside, *, away: bool = True) -> None:
    """Take back what one wrote beside something, or put away what stands beside something of one's own; or bring it back.

    Raises:
        NotYours: the viewer neither wrote it nor owns what it stands beside, or another of the two took it away.
    """
    with transaction.atomic():
        type(written)._default_manager.select_for_update().get(pk=written.pk)  # the other of the two may be at it, too
        if own_beside(viewer, written.id, away=not away) is None:
            raise NotYours
        written.taken_out_at, written.taken_out_by = (now(), viewer.account) if away else (None, None)
        written.save(update_fields=["taken_out_at", "taken_out_by"])
        if isinstance(written, Reply):
            note(viewer, "reply_taken_away" if away else "reply_brought_back", written.goal_id, written.owner_id)
        else:
            note(
                viewer, "chapter_reply_taken_away" if away else "chapter_reply_brought_back", written.chapter_id, written.owner_id
            )
