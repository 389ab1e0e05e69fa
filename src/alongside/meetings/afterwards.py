"""The quiet question after a meeting: how was it between the two? Asked once, on Today and on the meeting's page."""

from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.kernel.clock import now
from alongside.meetings.access import calendar_of
from alongside.meetings.extensions import Way
from alongside.meetings.models import Meeting
from alongside.partnership.access import others_name
from alongside.partnership.access.pulse import invited, own_pulse_after
from alongside.partnership.rules.pulse import INVITES_FOR
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Invitation:
    """One quiet question on Today: with whom the talk was, where to answer, where to put it off."""

    partnership: UUID
    name: str
    url: str


def invitations(viewer: Viewer) -> list[Invitation]:
    """Return the questions that a viewer is asked now, one for each partnership, the latest meeting first."""
    calendar = calendar_of(viewer)
    lately = calendar.all.select_related(None).filter(partnership__ended_at=None, ended_at__gte=now() - INVITES_FOR)
    latest: dict[UUID, Meeting] = {}
    for meeting in calendar.placed(lately.order_by("-ended_at", "-id")):
        latest.setdefault(meeting.partnership_id, meeting)
    asked = invited(viewer, {space: meeting.ended_at for space, meeting in latest.items() if meeting.ended_at})
    return [_invitation(viewer, meeting) for space, meeting in latest.items() if space in asked]


def _invitation(viewer: Viewer, meeting: Meeting) -> Invitation:
    return Invitation(meeting.partnership_id, others_name(viewer, meeting.partnership), _address(meeting))


def _address(meeting: Meeting) -> str:
    return f"{reverse('pulse_new', args=[meeting.partnership_id])}?after={meeting.id}"


def ways(viewer: Viewer, meeting: Meeting) -> list[Way]:
    """Return the way from a meeting's page to the question, as long as it is asked, or to what one said then."""
    if meeting.ended_at is None or not meeting.partnership.is_current:
        return []
    if said := own_pulse_after(viewer, meeting.id):
        return [Way(reverse("pulse", args=[said.id]), _("How it was between the two of you"), _("As you said it then."))]
    if not invited(viewer, {meeting.partnership_id: meeting.ended_at}):
        return []
    note = _("A few taps, only if you like. %(name)s sees of it what you choose.")
    return [
        Way(_address(meeting), _("How was it between the two of you?"), note % {"name": others_name(viewer, meeting.partnership)})
    ]
