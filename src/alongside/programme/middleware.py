"""The gatekeeper: no page runs before its declared rule has been held against who asks."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from alongside.kernel.access import Who, rule_of
from alongside.people.access import each_met_once, has_second_factor
from alongside.people.middleware import READING
from alongside.programme.access import viewer_for
from alongside.programme.viewer import Viewer
from alongside.programme.written_as import ACTING, act, written_elsewhere
from alongside.ui.errors import signed_out

STAFF = (Who.SPECIALIST, Who.SUPERVISOR, Who.ADMINISTRATOR)
# The pages on which a second factor is set up, and the way to another role of one's own.
BEFORE_SECOND_FACTOR = frozenset(
    {
        "mfa_index", "mfa_add_webauthn", "mfa_list_webauthn", "mfa_activate_totp", "mfa_view_recovery_codes",
        "mfa_download_recovery_codes", "account_reauthenticate", "mfa_reauthenticate", "mfa_reauthenticate_webauthn", "act_as",
    }
)  # fmt: skip
# What stays open to somebody who has left: to read what is theirs, take it along, see who looked, get support, and come in.
AFTER_LEAVING = BEFORE_SECOND_FACTOR | {
    "records", "records_sheet", "records_copy", "who_sees", "who_looked", "support_now", "me", "private", "confirm_address",
    "account_change_password", "usersessions_list", "mfa_remove_webauthn", "mfa_deactivate_totp", "mfa_generate_recovery_codes",
}  # fmt: skip


class Gatekeeper:
    """Sets `request.viewer` and refuses every page that does not say whom it is open to."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep the rest of the chain."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Say who asks, then go on."""
        viewer = _viewer(request)
        act(request, viewer)
        if viewer is None or request.method not in READING:
            return self.get_response(request)
        with each_met_once(viewer.account):
            return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any) -> HttpResponse | None:
        """Let the page run only when its rule admits the role in which the human acts."""
        rule = rule_of(view)
        if rule is None:
            raise Http404
        if answer := written_elsewhere(request, view):
            return answer
        viewer: Viewer | None = request.viewer  # type: ignore[attr-defined]
        if viewer and viewer.has_left and Who.GUEST not in rule.who:
            return _after_leaving(request)
        if rule.admits(viewer.role if viewer else None):
            return _second_factor_first(request, viewer, guest=Who.GUEST in rule.who)
        if viewer is None and not request.user.is_authenticated:
            return signed_out(request) if request.method == "POST" else redirect_to_login(request.get_full_path())
        raise Http404


def _viewer(request: HttpRequest) -> Viewer | None:
    if not request.user.is_authenticated:
        return None
    chosen = request.session.get(ACTING)
    viewer = viewer_for(request.user, UUID(chosen) if chosen else None)
    return viewer.reading() if viewer and request.method in READING else viewer


def _after_leaving(request: HttpRequest) -> HttpResponse | None:
    """Let somebody who has left come to what is theirs; nothing new is written, and nobody else is met."""
    name = request.resolver_match.url_name if request.resolver_match else ""
    if name == "today":
        return redirect("records")
    if name not in AFTER_LEAVING:
        raise Http404
    return None


def _second_factor_first(request: HttpRequest, viewer: Viewer | None, *, guest: bool) -> HttpResponse | None:
    """Ask staff for a passkey or an authenticator before anything else."""
    if settings.DEMO or guest or viewer is None or viewer.role not in STAFF or request.session.get("second_factor"):
        return None
    if request.resolver_match is not None and request.resolver_match.url_name in BEFORE_SECOND_FACTOR:
        return None
    if has_second_factor(viewer.account):
        request.session["second_factor"] = True
        return None
    return redirect("mfa_index")
