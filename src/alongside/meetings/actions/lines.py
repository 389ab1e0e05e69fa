"""Lines at a meeting: what to talk about, what comes next, a reply."""

from typing import TypeVar
from uuid import UUID

from django.db import transaction

from alongside.kernel.clock import now
from alongside.meetings.actions.ground import NotNow, Why, hold_still, open_for, tell
from alongside.meetings.models import AgendaItem, Meeting, NextThing, Reply
from alongside.programme.viewer import Viewer

MOST_LINES = 40
OwnLine = TypeVar("OwnLine", AgendaItem, NextThing)


def add_point(viewer: Viewer, meeting: Meeting, words: str) -> AgendaItem:
    """Add something to talk about. Raises NotNow (OVER, CLOSED, EMPTY, TOO_MANY), NotYours."""
    return _add(viewer, meeting, AgendaItem, words)


def add_next(viewer: Viewer, meeting: Meeting, words: str) -> NextThing:
    """Say what the viewer themself will do next. Raises as `add_point`."""
    return _add(viewer, meeting, NextThing, words)


def _add(viewer: Viewer, meeting: Meeting, kind: type[OwnLine], words: str) -> OwnLine:
    with transaction.atomic():
        held = open_for(viewer, meeting)
        if not words:
            raise NotNow(Why.EMPTY)
        if kind.objects.filter(meeting=held, taken_back_at=None).count() >= MOST_LINES:
            raise NotNow(Why.TOO_MANY)
        line = kind(meeting=held, space=held.partnership_id, author_id=viewer.id, words=words)
        line.save(force_insert=True)
        tell(viewer, held, f"{kind.__name__.lower()}_added", line=str(line.id))
    return line


def take_back(viewer: Viewer, meeting: Meeting, kind: type[OwnLine], line_id: UUID, *, back: bool = True) -> bool:
    """Take back one of the viewer's own lines, or with `back=False` bring it back.

    Returns:
        Whether there was such a line of theirs.

    Raises:
        NotYours, NotNow: as `add_point`.
    """
    with transaction.atomic():
        held = open_for(viewer, meeting)
        own = kind.objects.filter(pk=line_id, meeting=held, author_id=viewer.id, taken_back_at__isnull=back)
        changed = own.update(taken_back_at=now() if back else None)
        if changed:
            tell(viewer, held, "line_taken_back" if back else "line_brought_back", line=str(line_id))
    return bool(changed)


def reply(viewer: Viewer, meeting: Meeting, words: str) -> Reply:
    """Put a reply beside a note to which both have said yes. Raises NotNow (OVER, NOT_CLOSED, EMPTY, TOO_MANY), NotYours."""
    with transaction.atomic():
        held = hold_still(viewer, meeting)
        if not held.note_agreed_id:
            raise NotNow(Why.NOT_CLOSED)
        if not words:
            raise NotNow(Why.EMPTY)
        if held.replies.count() >= MOST_LINES:
            raise NotNow(Why.TOO_MANY)
        line = Reply(meeting=held, space=held.partnership_id, author_id=viewer.id, words=words)
        line.save(force_insert=True)
        tell(viewer, held, "replied", line=str(line.id))
    return line
