"""Holding a meeting: either says that it has started and ended."""

from django.db import transaction

from alongside.kernel.clock import now
from alongside.meetings.actions.ground import NotNow, Why, hold_still, put_away, tell
from alongside.meetings.models import MOVE, NOTE, Meeting
from alongside.meetings.rules import Stage
from alongside.programme.viewer import Viewer


def start(viewer: Viewer, meeting: Meeting) -> None:
    """Say that the two have started. Raises NotNow (OVER, NOT_PLANNED), NotYours."""
    with transaction.atomic():
        held = hold_still(viewer, meeting, Stage.PLANNED)
        held.started_at = now()
        held.save(update_fields=["started_at"])
        put_away(viewer, held, MOVE)
        tell(viewer, held, "started")


def end(viewer: Viewer, meeting: Meeting) -> None:
    """Say that the talk has ended. Raises NotNow (OVER, NOT_STARTED), NotYours."""
    with transaction.atomic():
        held = hold_still(viewer, meeting, Stage.NOW)
        held.ended_at = now()
        held.save(update_fields=["ended_at"])
        tell(viewer, held, "ended")


def go_back(viewer: Viewer, meeting: Meeting) -> None:
    """Undo the last of "we have started" and "end our talk", as after a slip of the finger.

    Raises:
        NotYours: the viewer is not one of the two.
        NotNow: OVER, NOT_STARTED, or CLOSED once both have said yes to the note.
    """
    with transaction.atomic():
        held = hold_still(viewer, meeting)
        if held.stage not in (Stage.NOW, Stage.ENDED):
            raise NotNow(Why.NOT_STARTED)
        if held.note_agreed_id:
            raise NotNow(Why.CLOSED)
        undone = "ended_at" if held.ended_at else "started_at"
        setattr(held, undone, None)
        held.save(update_fields=[undone])
        put_away(viewer, held, NOTE)
        tell(viewer, held, "gone_back", undone=undone)
