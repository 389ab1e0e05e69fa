"""Letting somebody in again, and taking back a new email that was given for them."""

from typing import Any
from uuid import UUID

from allauth.core import ratelimit
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from alongside.kernel.access import Who, allows
from alongside.people import coming_back
from alongside.people.access import names
from alongside.people.forms import AddressForm
from alongside.people.fresh import freshly
from alongside.people.mail import NotSent
from alongside.people.rules import LIVE, NEW_ADDRESS_LASTS, NEW_ADDRESS_WAITS, WayBack
from alongside.programme import access
from alongside.programme import let_in as verbs
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.ui.notices import say

MOST = {"let_in": "20/h/user"}


def _found(request: HttpRequest, membership_id: UUID) -> tuple[Viewer, Membership]:
    viewer: Viewer = request.viewer  # type: ignore[attr-defined]
    found = access.membership_in(viewer, membership_id)
    if found is None or not verbs.may_let_in(viewer, found):
        raise Http404
    return viewer, found


@allows(
    Who.ADMINISTRATOR,
    what="An administrator, after giving the password once more: letting another member of their own programme in again. "
    "They see and open nothing of theirs by it.",
)
@freshly
@never_cache
def let_in(request: HttpRequest, membership: UUID) -> HttpResponse:
    """Let somebody in again whose phone is gone, or give a new email for them."""
    viewer, found = _found(request, membership)
    if request.method != "POST":
        return render(request, "programme/let_in.html", _shown(viewer, found, AddressForm()))
    if refused := ratelimit.consume_or_429(request, action="let_in", config=MOST, user=viewer.account):
        return refused  # type: ignore[no-any-return]
    if "email" in request.POST:
        return _give_address(request, viewer, found)
    if verbs.let_in_again(viewer, found):
        say(request, _("Done. A link to choose a new password is on its way to the email of their account."))
    else:
        told = _(
            "Done, but the email could not be sent. Tell them to choose “I can’t get in” in a little while: that sends the link."
        )
        say(request, told, calm=True)
    return redirect("accounts")


def _give_address(request: HttpRequest, viewer: Viewer, found: Membership) -> HttpResponse:
    form = AddressForm(request.POST)
    if form.is_valid():
        try:
            verbs.give_address(viewer, found, form.cleaned_data["email"])
        except coming_back.Waits:
            form.add_error(None, _("A new email was given already. Nothing was changed."))
        except NotSent:
            form.add_error(
                None, _("The old email could not be told just now, so nothing was begun. Try again in a little while.")
            )
        else:
            say(request, _("The new email is kept. It can be stopped for three days; then a link goes there."))
            return redirect("let_in", found.id)
    return render(request, "programme/let_in.html", _shown(viewer, _found(request, found.id)[1], form))


@allows(
    Who.ADMINISTRATOR,
    what="An administrator, after giving the password once more: taking back a new email given in their own programme.",
)
@require_POST
@freshly
def let_in_take_back(request: HttpRequest, membership: UUID) -> HttpResponse:
    """Take back a new email that waits."""
    viewer, found = _found(request, membership)
    if verbs.take_back(viewer, found):
        say(request, _("Taken back. Their email stays as it is."))
    else:
        say(request, _("There was nothing to take back."), calm=True)
    return redirect("let_in", found.id)


def _shown(viewer: Viewer, found: Membership, form: AddressForm) -> dict[str, Any]:
    account = found.account
    given = coming_back.help_for(account)
    stage = coming_back.stage_of(account, given)
    shown = {"name": account.chosen_name, "membership": found, "form": form, "stage": ""}
    return shown | (_given(viewer, given, stage) if given and stage in LIVE else {})


def _given(viewer: Viewer, given: WayBack, stage: str) -> dict[str, Any]:
    """Return what the page tells of a new email: when, and by whom, never which."""
    return {
        "stage": stage,
        "at": given.at,
        "who": names([given.by]).get(given.by, "") if given.by else "",
        "due": given.at + NEW_ADDRESS_WAITS,
        "until": given.sent + NEW_ADDRESS_LASTS if given.sent else None,
        "ours": given.house == viewer.programme.id,
    }
