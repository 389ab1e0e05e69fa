"""Pages behind the links of somebody who is let in again."""

from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from alongside.kernel.access import Who, allows
from alongside.people import access, coming_back, forms
from alongside.people import coming_back_mail as letters
from alongside.people.actions import AddressTaken
from alongside.people.later import later
from alongside.people.mail import tell_old_address
from alongside.people.models import Account
from alongside.people.rules import LIVE, NEW_ADDRESS_LASTS, Stage
from alongside.ui.notices import say


def _named(token: str, salt: str, lasts: timedelta | None = None) -> tuple[Account, str] | None:
    try:
        account, key = letters.named_in(token, salt, lasts)
        return access.account(account), key
    except (signing.BadSignature, ValueError, Account.DoesNotExist):
        return None


@allows(Who.GUEST, what="Whoever holds the secret link that went to the new email which an administrator gave, while it lasts.")
@never_cache
def new_address(request: HttpRequest, token: str) -> HttpResponse:
    """Choose a new password, and sign in with the new email from then on."""
    found = _named(token, letters.TAKE_SALT, NEW_ADDRESS_LASTS)
    if found is None or not _stands(*found, frozenset({Stage.OPEN})):
        return _over(request)
    account, key = found
    form = forms.NewPasswordForm(account, request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "people/new_address.html", {"form": form})
    try:
        left = coming_back.take_address(account, key, form.cleaned_data["password"])
    except coming_back.Over:
        return _over(request)
    except AddressTaken:
        return render(request, "people/new_address_taken.html", status=409)
    later(lambda: tell_old_address(access.account(account.pk), left), "word to an address that was left")
    say(request, _("Your new password is kept. From now on you sign in with your new email."))
    return redirect("account_login")


@allows(Who.GUEST, what="Whoever holds the secret link about being let in again: reading that, or stopping a new email.")
@never_cache
def way_back_answer(request: HttpRequest, token: str) -> HttpResponse:
    """Stop a new email with one press, or put away the word that one was let in again."""
    found = _named(token, letters.ANSWER_SALT)
    if found is None:
        return _over(request)
    if request.method != "POST":
        return render(request, "people/stop_new_address.html") if _stands(*found, LIVE) else _over(request)
    if coming_back.stop(*found):
        say(request, _("Stopped. Your email stays as it is."))
    elif not coming_back.have_read(*found):
        return _over(request)
    return redirect(_back(request))


def _stands(account: Account, key: str, stages: frozenset[Stage]) -> bool:
    found = coming_back.help_for(account)
    return found is not None and found.key == key and coming_back.stage_of(account, found) in stages


def _over(request: HttpRequest) -> HttpResponse:
    return render(request, "people/way_back_over.html", status=410)


def _back(request: HttpRequest) -> str:
    back = request.POST.get("next", "")
    ours = url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure())
    return back if ours else str(settings.LOGIN_REDIRECT_URL)
