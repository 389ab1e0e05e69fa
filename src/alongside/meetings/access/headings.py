"""Finding the headings that two have named for their notes."""

from alongside.decisions.access import offers_of
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.meetings.models import HEADINGS, Meeting, NoteHeadings
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer


def headings_now(partnership: Partnership) -> list[str]:
    """Return the headings of the next note of two whose meetings the viewer may see."""
    newest = NoteHeadings.objects.filter(partnership=partnership).order_by("-since", "-id").first()
    return list(newest.words) if newest else []


def headings_of(meeting: Meeting) -> list[str]:
    """Return the headings of a meeting's note: those that stood when it started."""
    if meeting.started_at is None:
        return []
    stood = NoteHeadings.objects.filter(partnership=meeting.partnership_id, since__lte=meeting.started_at)
    newest = stood.order_by("-since", "-id").first()
    return list(newest.words) if newest else []


def waiting_headings(viewer: Viewer, partnership: Partnership) -> Offer | None:
    """Return the offer of headings that waits for an answer, or None."""
    return offers_of(viewer, HEADINGS).filter(subject=partnership.id, state=State.WAITING).first()
