"""The ways from a meeting's page into the mirror."""

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.meetings.access import upcoming
from alongside.meetings.extensions import Way
from alongside.meetings.models import Meeting
from alongside.mirror.access import Agreement, agreement_of, latest_line, transcript_for
from alongside.mirror.models import Transcript
from alongside.programme.viewer import Viewer


def ways(viewer: Viewer, meeting: Meeting) -> list[Way]:
    """Return where somebody can go from a meeting: to the agreement about transcripts, or to their own mirror."""
    agreement = agreement_of(viewer, meeting.partnership_id)
    if agreement is None:
        return []
    agreed = reverse("mirror_agreed", args=[meeting.partnership_id])
    if viewer.role is Who.PERSON:
        known = agreement.until or agreement.waits
        return [Way(agreed, _("Transcripts of your talks"), _("What you agreed to, and how to stop."))] if known else []
    if meeting.called_off_at:
        return []
    if meeting.started_at is None and meeting.starts_at > now():
        return _before(viewer, meeting)
    return [_for_specialist(viewer, meeting, agreement, agreed)]


def _before(viewer: Viewer, meeting: Meeting) -> list[Way]:
    """Return what the specialist wanted to try, on the page of the next meeting with anybody; it is theirs alone."""
    soonest = upcoming(viewer).filter(started_at=None).first()
    line = latest_line(viewer) if soonest and soonest.id == meeting.id else ""
    return [Way(reverse("mirror"), _("What you would like to try"), line, own=True)] if line else []


def _for_specialist(viewer: Viewer, meeting: Meeting, agreement: Agreement, agreed: str) -> Way:
    if not agreement.until:
        person = str(agreement.partnership.person.chosen_name)
        note = _("A transcript of this talk needs %(person)s’s agreement first.") % {"person": person}
        return Way(agreed, _("Look into your mirror"), note)
    found = transcript_for(viewer, meeting)
    if found is None:
        url = reverse("transcript_new", args=[meeting.id])
        return Way(url, _("Bring the transcript of this talk"), _("Only you see what the mirror shows."))
    return Way(address_of(found), _("Look into your mirror"), _("Only you see what the mirror shows."))


def address_of(transcript: Transcript) -> str:
    """Return where a transcript goes on: its reading, how far that has come, or the question who is who."""
    reading = getattr(transcript, "reading", None)
    if reading:
        return reverse("reading", args=[reading.id])
    name = "transcript_long" if getattr(transcript, "long_reading", None) else "transcript_who"
    return reverse(name, args=[transcript.id])
