"""Voice notes: heard through the gate, in as many pieces as a browser asks for; put away, brought back, erased."""

from http import HTTPStatus
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from alongside.consent.access import looked, looked_just_now
from alongside.journey.access import story as access
from alongside.journey.actions import voice as actions
from alongside.journey.pages.asking import or_404, viewer_of
from alongside.journey.rules.sound import MEDIA_TYPES, Kind
from alongside.journey.rules.voice import NoSuchSpan, Span, span_asked
from alongside.kernel.access import Who, allows
from alongside.ui.notices import say

SEEN_VOICE = (
    "A voice note of their own, or one in a chapter that the person lets them see; that somebody else listens is written down"
)


@allows(Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, what=SEEN_VOICE)
@require_safe
def voice(request: HttpRequest, recording_id: UUID) -> HttpResponseBase:
    """The sound of a voice note, or a part of it (RFC 9110, section 14). It passes the gate each time and is never stored."""
    view, found = or_404(access.recording_of(viewer_of(request), recording_id))
    if not looked_just_now(view, "journey.voice", found.id):  # a browser asks for a voice note in pieces
        looked(view, "journey.voice", item=found.id)
    try:
        span = span_asked(request.headers.get("Range", ""), found.size)
    except NoSuchSpan:
        return HttpResponse(status=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, headers={"Content-Range": f"bytes */{found.size}"})
    part = span or Span(0, found.size - 1)
    # Sound is packed already; packed once more it could no longer be asked for in parts.
    request.META["HTTP_ACCEPT_ENCODING"] = "identity"
    answer = StreamingHttpResponse(access.sound_of(found, part), content_type=MEDIA_TYPES[Kind(found.kind)])
    answer["Accept-Ranges"], answer["Content-Length"] = "bytes", str(part.size)
    answer["Cache-Control"] = "private, no-store"
    if span:
        answer.status_code = HTTPStatus.PARTIAL_CONTENT
        answer["Content-Range"] = f"bytes {span.first}-{span.last}/{found.size}"
    return answer


@allows(Who.PERSON, what="Putting away a voice note of their own")
@require_POST
def voice_put_away(request: HttpRequest, recording_id: UUID) -> HttpResponse:
    """Put a voice note away, with a way back."""
    viewer = viewer_of(request)
    found = or_404(access.own_recording(viewer, recording_id))
    actions.put_voice_away(viewer, found)
    say(request, _("Put away. Nobody else hears it now."), undo=reverse("voice_bring_back", args=[found.id]))
    return redirect("chapter", found.chapter_id)


@allows(Who.PERSON, what="Bringing back a voice note of their own")
@require_POST
def voice_bring_back(request: HttpRequest, recording_id: UUID) -> HttpResponse:
    """Bring a voice note back."""
    viewer = viewer_of(request)
    found = or_404(access.own_recording(viewer, recording_id))
    actions.put_voice_away(viewer, found, away=False)
    return redirect("chapter", found.chapter_id)


@allows(Who.PERSON, what="Erasing a voice note of their own that they put away")
@require_POST
def voice_erase(request: HttpRequest, recording_id: UUID) -> HttpResponse:
    """Erase a voice note for good."""
    viewer = viewer_of(request)
    found = or_404(access.own_recording(viewer, recording_id))
    or_404(found.put_away_at)
    actions.erase_voice(viewer, found)
    say(request, _("Deleted for good. Its room is free again."), calm=True)
    return redirect("chapter", found.chapter_id)
