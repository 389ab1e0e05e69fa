"""Each signed-in human reads in their own language and time; nobody stays signed in for ever, and no cache keeps what they read."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.cache import patch_cache_control

from alongside.kernel.clock import now
from alongside.people.rules import session_over

BEGAN, SEEN = "signed_in_at", "seen_at"
READING = frozenset({"GET", "HEAD"})
_NOTE_EVERY = timedelta(minutes=1)  # each note of a visit is a write


def begin_session(session: Any) -> None:
    """Start both clocks of a session."""
    session[BEGAN] = session[SEEN] = now().isoformat()


def unattended(request: HttpRequest) -> None:
    """Say that a page asks by itself, with nobody's hand in it: such a question keeps no session alive."""
    request.unattended = True  # type: ignore[attr-defined]


class SessionLimits:
    """Ends a session that was quiet for an hour or open for twelve, before anybody asks whose it is."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the rest of the chain."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """End the session that is over, go on, and note the visit."""
        session = request.session
        if SESSION_KEY in session and _is_over(session):
            session.flush()
        response = self.get_response(request)
        if SESSION_KEY in session and not getattr(request, "unattended", False):
            _note_visit(session)
        return response


def _is_over(session: Any) -> bool:
    idle, longest = timedelta(seconds=settings.SESSION_IDLE_SECONDS), timedelta(seconds=settings.SESSION_COOKIE_AGE)
    return session_over(_moment(session.get(BEGAN)), _moment(session.get(SEEN)), now(), idle=idle, longest=longest)


def _note_visit(session: Any) -> None:
    seen, at = _moment(session.get(SEEN)), now()
    if seen is None or at - seen >= _NOTE_EVERY:
        session[SEEN] = at.isoformat()


def _moment(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None


class OwnLanguageAndTime:
    """Activates the account's language and time zone for one request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the rest of the chain."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Serve the request in the human's own language and time zone."""
        if not request.user.is_authenticated:
            return self.get_response(request)
        language = request.user.language
        with translation.override(language), timezone.override(ZoneInfo(request.user.time_zone)):
            response = self.get_response(request)
        _let_the_door_speak(request, response, language)
        return response


def _let_the_door_speak(request: HttpRequest, response: HttpResponse, language: str) -> None:
    """Keep the language on the device, so that the door and the page after an ended sign-in speak it too."""
    name = settings.LANGUAGE_COOKIE_NAME
    if name not in response.cookies and request.COOKIES.get(name) != language:
        response.set_cookie(name, language, samesite="Lax", secure=settings.SECURE)


class KeptNowhere:
    """Lets nobody in between, and no browser's disk, keep an answer that was for somebody signed in.

    So for every answer to what was sent: it can give words back, also to somebody whose sign-in has ended. What a page says
    to caches by itself stands besides, so that none of them can be laxer. Style and scripts are answered before this.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the rest of the chain."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Go on, and tell caches what they may not do."""
        was_signed_in = SESSION_KEY in request.session
        response = self.get_response(request)
        if was_signed_in or SESSION_KEY in request.session or request.method not in READING:
            patch_cache_control(response, private=True, no_store=True)
        return response
