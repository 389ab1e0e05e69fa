"""What every verb on a meeting stands on: who may, when it is too late, and what the trail is told."""

from enum import StrEnum

from alongside.audit.actions import record
from alongside.decisions import actions as decisions
from alongside.decisions.models import Offer
from alongside.kernel.access import Who
from alongside.meetings.models import Meeting
from alongside.meetings.rules import Stage
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer


class Why(StrEnum):
    """Why something cannot be done at a meeting now."""

    OVER = "over"
    UNSEEN = "unseen"
    WAITING = "waiting"
    NOT_PLANNED = "not_planned"
    NOT_STARTED = "not_started"
    NOT_ENDED = "not_ended"
    CLOSED = "closed"
    NOT_CLOSED = "not_closed"
    EMPTY = "empty"
    CHANGED = "changed"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"


class NotNow(ValueError):
    """The meeting, or the partnership, is not at the point at which this can be done; `args[0]` is a `Why`."""


class NotYours(PermissionError):
    """Only the two who meet act on a meeting, each on what is theirs."""


def side_of(viewer: Viewer, partnership: Partnership) -> None:
    """Refuse everyone but the two, each on their own side.

    Raises:
        NotYours: the viewer is not one of them.
    """
    mine = {Who.PERSON: partnership.person_id, Who.SPECIALIST: partnership.specialist_id}.get(viewer.role)
    if mine != viewer.id:
        raise NotYours


def hold_still(viewer: Viewer, meeting: Meeting, stage: Stage | None = None) -> Meeting:
    """Return the meeting with its row locked, for one of its two, while they walk together."""
    held = Meeting.objects.select_for_update(of=("self",)).select_related("partnership").get(pk=meeting.pk)
    side_of(viewer, held.partnership)
    if not held.partnership.is_current:
        raise NotNow(Why.OVER)
    if stage is not None and held.stage is not stage:
        raise NotNow(Why.NOT_PLANNED if stage is Stage.PLANNED else Why.NOT_STARTED)
    return held


def open_for(viewer: Viewer, meeting: Meeting, *, started: bool = False) -> Meeting:
    """Return the meeting locked, while its note and lines can still be written."""
    held = hold_still(viewer, meeting)
    if started and held.stage is Stage.PLANNED:
        raise NotNow(Why.NOT_STARTED)
    if not held.note_open:
        raise NotNow(Why.CLOSED)
    return held


def put_away(viewer: Viewer, meeting: Meeting, kind: str) -> bool:
    """Put away what of one kind waits about a meeting. Returns whether something did."""
    return bool(decisions.lapse(viewer, meeting.partnership_id, kind=kind, subject=meeting.id))


def tell(viewer: Viewer, meeting: Meeting, act: str, **facts: str | int) -> None:
    """Tell the trail what somebody did at a meeting."""
    about = meeting.partnership.person_id
    record(f"meetings.{act}", actor=viewer.id, role=viewer.role, about=about, thing=meeting.id, **facts)


def tell_of_answer(offer: Offer, act: str, meeting: Meeting) -> None:
    """Tell the trail what a second voice has put into effect."""
    side = Who.PERSON if offer.answered_by_id == offer.person_id else Who.SPECIALIST
    record(act, actor=offer.answered_by_id, role=side, about=offer.person_id, thing=meeting.id)
