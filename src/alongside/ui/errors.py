"""What somebody reads when a page cannot be given: what happened, what was kept, what to do next.

A refused page and a missing page are the same page, so that nobody learns what exists.
"""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.template.loader import get_template
from django.views.decorators.csrf import requires_csrf_token

from alongside.kernel.access import Who, allows
from alongside.ui.uploads import READ_AWAY, LeftOut, files_come_by

MOST_FIELDS = 60
MOST_CHARACTERS = 2_000_000  # as much as one form can send at all
LONG_FIELD = 80  # from here on a text gets a place of its own to be read and copied
SEND_AS_WRITTEN = "send_as_written"
"""The button that goes back to the role in which something was written, and sends it."""
_WITH_FILES = "multipart/form-data"
_SECRET = ("password", "csrfmiddlewaretoken", "code", "token", "secret", "otp", "credential")


@dataclass(frozen=True)
class KeptField:
    """A submitted text, given back; `shown` when it is somebody's writing rather than a choice or a number."""

    name: str
    value: str
    shown: bool


@dataclass(frozen=True)
class LostFiles:
    """The files that came along and are not kept: those with a name, and whether there was one without."""

    names: tuple[str, ...] = ()
    unnamed: bool = False

    def __bool__(self) -> bool:
        """Say whether any was lost."""
        return bool(self.names) or self.unnamed


def _is_secret(name: str) -> bool:
    return any(word in name.lower() for word in _SECRET)


def kept_fields(request: HttpRequest) -> list[KeptField]:
    """Return the submitted texts that may be given back: never secrets, and bounded in number and size."""
    found: list[KeptField] = []
    room = MOST_CHARACTERS
    for name, value in _submitted(request):
        room -= len(value)
        if len(found) == MOST_FIELDS or room < 0:
            break
        found.append(KeptField(name, value, shown="\n" in value or " " in value.strip() or len(value) > LONG_FIELD))
    return found


def _submitted(request: HttpRequest) -> list[tuple[str, str]]:
    return [(name, value) for name, value in _everything(request) if not _is_secret(name)]


def _everything(request: HttpRequest) -> list[tuple[str, str]]:
    lists = request.POST.lists() if _can_be_read(request) else []
    ours = ("csrfmiddlewaretoken", SEND_AS_WRITTEN)
    return [(name, str(value)) for name, values in lists if name not in ours for value in values]


def lost_files(request: HttpRequest) -> LostFiles:
    """Return which files came along, once the words were read. A name that only repeats its field's was given by a page.

    Of what was too large to be let in there may be no trace but its size: no form has so many words.
    """
    lists = request.FILES.lists() if _can_be_read(request) else []
    sent = [(field, str(file.name or "")) for field, files in lists for file in files]
    names = tuple(dict.fromkeys(name for field, name in sent if name not in {"", field}))
    most = READ_AWAY if _is_unread(request) else settings.FILE_UPLOAD_MAX_MEMORY_SIZE
    unseen = not sent and request.content_type == _WITH_FILES and _length(request) > most
    return LostFiles(names, unnamed=unseen or any(name in {"", field} for field, name in sent))


def _length(request: HttpRequest) -> int:
    said = str(request.META.get("CONTENT_LENGTH") or "")
    return int(said) if said.isascii() and said.isdecimal() else 0


def _is_unread(request: HttpRequest) -> bool:
    """Say whether something came that could not be read."""
    return _length(request) > 0 and not (_can_be_read(request) and (request.POST or request.FILES))


def _can_be_read(request: HttpRequest) -> bool:
    try:
        return request.POST is not None
    except (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent, MultiPartParserError, OSError):
        return False


def _given_back(request: HttpRequest, template: str, status: HTTPStatus, **more: object) -> HttpResponse:
    get_token(request)  # a fresh token goes with the answer, so that sending again works
    files_come_by(request, LeftOut(request))
    kept = kept_fields(request)
    context = {
        "kept": kept,
        "lost_files": lost_files(request),
        "address": request.get_full_path(),
        "more": _left_out(request, kept),
        **more,
    }
    return render(request, template, context, status=status)


def _left_out(request: HttpRequest, kept: list[KeptField]) -> bool:
    return len(_everything(request)) > len(kept) or _is_unread(request)


@allows(Who.GUEST, what="Anybody whose form came too late reads their own words back.")
@login_not_required
@requires_csrf_token
def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django gives it by name
    """Give back what was typed when a form's safety token no longer holds. `reason` is Django's, and stays unsaid."""
    return _given_back(request, "ui/errors/form_expired.html", HTTPStatus.FORBIDDEN)


@allows(Who.GUEST, what="Anybody who was signed out while writing reads their own words back.")
@login_not_required
@requires_csrf_token
def signed_out(request: HttpRequest) -> HttpResponse:
    """Give back what was typed when the sign-in ended before the form was sent."""
    return _given_back(request, "ui/errors/signed_out.html", HTTPStatus.UNAUTHORIZED)


@requires_csrf_token
def another_role(request: HttpRequest, wrote_as: str, here_as: str) -> HttpResponse:
    """Give back what was typed in a role other than the one that was chosen meanwhile; `wrote_as` is empty if it is none of theirs."""
    told = {"wrote_as": wrote_as, "here_as": here_as, "send_as_written": SEND_AS_WRITTEN}
    return _given_back(request, "ui/errors/another_role.html", HTTPStatus.CONFLICT, **told)


class FormsAreUtf8:
    """Refuses what says that it is written in anything but UTF-8: browsers never do, and some encodings spell what no page holds."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the rest of the chain."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Look at how the request says that it is written, before anything reads it."""
        written = (request.content_params or {}).get("charset", "utf-8")
        return self.get_response(request) if written.lower() in {"utf-8", "utf8"} else bad_request(request)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer a request that could not be understood. Nothing of it is read here, for that is what failed."""
    if isinstance(exception, RequestDataTooBig | TooManyFieldsSent | TooManyFilesSent):
        return _too_large(request, exception)
    return render(request, "ui/errors/bad_request.html", status=HTTPStatus.BAD_REQUEST)


def _too_large(request: HttpRequest, exception: Exception) -> HttpResponse:
    most = {"megabytes": settings.DATA_UPLOAD_MAX_MEMORY_SIZE // 1024**2, "fields": settings.DATA_UPLOAD_MAX_NUMBER_FIELDS}
    context = {"most": most, "by_size": isinstance(exception, RequestDataTooBig)}
    return render(request, "ui/errors/too_large.html", context, status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)


@requires_csrf_token
def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """Answer for a page that is not there, or is not the reader's to see: the same words for both.

    What somebody wrote for it is given back, as where it was closed to them while they wrote. No file is let in.
    """
    files_come_by(request, LeftOut(request))
    words = [field for field in kept_fields(request) if field.shown]
    context = {"words": words, "lost_files": lost_files(request)}
    return render(request, "ui/errors/not_found.html", context, status=HTTPStatus.NOT_FOUND)


def server_error(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """Answer when something broke on our side. Asks nothing of the database or the session."""
    return HttpResponse(get_template("ui/errors/server_error.html").render({}), status=HTTPStatus.INTERNAL_SERVER_ERROR)
