"""Common to the pages of the mirror."""

from datetime import datetime
from typing import TypeVar

from django.http import Http404, HttpRequest, QueryDict

from alongside.mirror import showing
from alongside.mirror.models import Transcript
from alongside.programme.viewer import Viewer

OWN = "Their own readings, while they walk with the person and the person’s agreement to transcripts stands"
AT_ONCE = 20
A_FEW = 5
Found = TypeVar("Found")


def viewer_of(request: HttpRequest) -> Viewer:
    """Return who looks, and in which role."""
    return request.viewer  # type: ignore[attr-defined,no-any-return]


def or_404(found: Found | None) -> Found:
    """Return what was found; what was not is not there."""
    if found is None:
        raise Http404
    return found


def sent(request: HttpRequest) -> QueryDict | None:
    """Return what a form was sent with; an empty one was sent too."""
    return request.POST if request.method == "POST" else None


def held(transcript: Transcript) -> datetime:
    """Return when the talk of a transcript was held."""
    return showing.held_at(transcript.meeting)
