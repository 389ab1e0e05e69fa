"""Words are taken in the role in which they were written: in another tab another role may have been chosen meanwhile.

Each form says for which membership its page was drawn (`ui.nodes.SafeForm`). If that is not the one in which its sender acts
now, the words are given back, with a way to change back and send them; it leads into no role but one that the sender holds.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec
from uuid import UUID

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware

from alongside.kernel.access import Who, rule_of
from alongside.programme.access import own_membership, viewer_for
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.programme.wording import ROLE_NAMES
from alongside.ui.errors import SEND_AS_WRITTEN, another_role
from alongside.ui.nodes import WRITTEN_AS
from alongside.ui.uploads import LeftOut, files_come_by

ACTING = "acting_membership"
IN_ANY_ROLE = frozenset({"act_as", "account_logout"})  # to choose a role, and to go

Asked = ParamSpec("Asked")
Page = Callable[Concatenate[HttpRequest, Asked], HttpResponse]


def act(request: HttpRequest, viewer: Viewer | None) -> None:
    """Let somebody act on this request."""
    request.viewer = viewer  # type: ignore[attr-defined]
    request.acting = str(viewer.membership.id) if viewer else ""  # type: ignore[attr-defined]


def written_elsewhere(request: HttpRequest, view: Callable[..., Any]) -> HttpResponse | None:
    """Return what answers words that were written in another role, or None if they are to be taken in the role acted in now.

    A page that decides itself how files arrive asks once they have, with `as_written`, if it is open to that role.
    """
    viewer: Viewer | None = request.viewer  # type: ignore[attr-defined]
    rule, match = rule_of(view), request.resolver_match
    if request.method != "POST" or viewer is None or rule is None or Who.GUEST in rule.who:
        return None
    if match is not None and match.url_name in IN_ANY_ROLE:
        return None
    if not getattr(view, "csrf_exempt", False):
        return _asked(request, viewer)
    if request.content_type == "multipart/form-data" and not rule.admits(viewer.role):
        files_come_by(request, LeftOut(request))
    elif request.content_type == "multipart/form-data" or _sent_too_much(request):
        return None
    return _asked(request, viewer)


def as_written(page: Page[Asked]) -> Page[Asked]:
    """Ask the same inside of a page that decides itself how what is sent to it arrives."""

    @wraps(page)
    def asking(request: HttpRequest, /, *args: Asked.args, **kwargs: Asked.kwargs) -> HttpResponse:
        viewer: Viewer = request.viewer  # type: ignore[attr-defined]
        written_as, _ = _said(request)
        if not _is_another(written_as, viewer):
            return page(request, *args, **kwargs)
        return _given_back(request, viewer, _held(viewer, written_as))

    return asking


def _asked(request: HttpRequest, viewer: Viewer) -> HttpResponse | None:
    written_as, again = _said(request)
    if not _is_another(written_as, viewer):
        return None
    held = _held(viewer, written_as)
    if held is None or not again:
        return _given_back(request, viewer, held)
    if refused := _forged(request):
        return refused
    request.session[ACTING] = str(held.id)
    act(request, viewer_for(viewer.account, held.id))
    return None


def _sent_too_much(request: HttpRequest) -> bool:
    """Say whether a page that looks at that itself will be asked in vain. This can be asked again: nothing was read."""
    try:
        return request.POST is None
    except (RequestDataTooBig, TooManyFieldsSent):
        return True


def _is_another(written_as: str, viewer: Viewer) -> bool:
    return bool(written_as) and written_as != str(viewer.membership.id)


def _given_back(request: HttpRequest, viewer: Viewer, held: Membership | None) -> HttpResponse:
    return another_role(request, _named(held, viewer) if held else "", _named(viewer.membership, viewer))


def _forged(request: HttpRequest) -> HttpResponse | None:
    """Return the refusal of what no page of this program sent, also where a page looks at that itself and later."""
    return CsrfViewMiddleware(lambda _: HttpResponse()).process_view(request, another_role, (), {})


def _said(request: HttpRequest) -> tuple[str, bool]:
    """Return in which role a form was drawn, and whether it is to be sent in that one.

    What is too large to be read is answered as such: whoever caught that here would leave an empty form to the page.
    """
    return request.POST.get(WRITTEN_AS, ""), SEND_AS_WRITTEN in request.POST


def _held(viewer: Viewer, written_as: str) -> Membership | None:
    try:
        return own_membership(viewer.account, UUID(written_as))
    except ValueError:
        return None


def _named(membership: Membership, viewer: Viewer) -> str:
    """Return the name of a role, with its programme where somebody has roles in several."""
    name = str(ROLE_NAMES[Who(membership.role)])
    several = len({held.programme_id for held in (*viewer.held, membership)}) > 1
    return f"{name}, {membership.programme.name}" if several else name
