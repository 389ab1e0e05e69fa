"""Signing in and out, what is private about oneself, and where one is signed in."""

from typing import Any
from urllib.parse import quote
from uuid import UUID

from allauth.account.utils import perform_login
from allauth.account.views import LoginView
from allauth.core import ratelimit
from allauth.mfa.base.views import IndexView
from allauth.mfa.webauthn.views import AddWebAuthnView
from django.conf import settings
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.views import PasswordResetConfirmView
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from django.views.i18n import set_language as keep_language_choice

from alongside.kernel.access import ROLES, Who, allows
from alongside.people import access, actions, forms, mail
from alongside.people.door import door
from alongside.people.fresh import freshly
from alongside.people.later import later
from alongside.people.models import LANGUAGES, Account
from alongside.ui.notices import say
from alongside.vault.access import lookup_digest

OWN_DEVICE = "own-device"
_YEAR = 365 * 24 * 60 * 60


class SignInView(LoginView):  # type: ignore[misc]
    """The door: password or passkey, somebody to call, and in the demo its cast."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add what stands on the page besides the form."""
        return {**super().get_context_data(**kwargs), "door": door(), "demo": settings.DEMO, "next": self.get_next_url() or ""}

    def form_valid(self, form: Any) -> HttpResponse:
        """Sign in, and remember whether this device is the human's own."""
        response: HttpResponse = super().form_valid(form)
        if form.cleaned_data["own_device"]:
            response.set_cookie(OWN_DEVICE, "1", max_age=_YEAR, secure=settings.SECURE, samesite="Lax")
        else:
            response.delete_cookie(OWN_DEVICE, samesite="Lax")
        return response


class WaysInView(IndexView):  # type: ignore[misc]
    """Passkeys, an authenticator app, recovery codes."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Say whether this role cannot go on without one of them."""
        viewer = self.request.viewer
        needed = not settings.DEMO and viewer.role is not Who.PERSON and not access.has_second_factor(viewer.account)
        return {**super().get_context_data(**kwargs), "needed": needed}


class AddPasskeyView(AddWebAuthnView):  # type: ignore[misc]
    """Add a passkey, named by us."""

    def get_form_class(self) -> type[forms.PasskeyForm]:
        """Return the form that takes no typed name."""
        return forms.PasskeyForm


@allows(Who.GUEST, what="Anybody, in the demo only: being one of its cast. Outside the demo there is no such page.")
@require_POST
def demo_sign_in(request: HttpRequest) -> HttpResponse:
    """Sign a visitor of the demo in as one of its cast."""
    if not settings.DEMO:
        raise Http404
    chosen = next((one for one in door().cast if str(one.account) == request.POST.get("account")), None)
    if chosen is None:
        raise Http404
    if request.user.is_authenticated:
        request.session.flush()
    response: HttpResponse = perform_login(request, access.account(chosen.account))
    return response


@allows(Who.GUEST, what="Anybody: asking for a link to choose a new password. The answer never says whether there is an account.")
@never_cache
def lost(request: HttpRequest) -> HttpResponse:
    """Send a way back in, if there is somebody to send it to. Looking and sending is done beside the answer."""
    form = forms.LostForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "people/lost.html", {"form": form, "calls": door().calls})
    address = form.cleaned_data["email"]
    if refused := ratelimit.consume_or_429(request, action="reset_password", key=lookup_digest(address)):
        return refused  # type: ignore[no-any-return]
    later(lambda: _send_way_back(address), "a way back in")
    return redirect("lost_sent")


def _send_way_back(address: str) -> None:
    if found := access.owner_of_reset_link(address):
        actions.note("way_back_asked", found.id)
        mail.send_reset_link(found)


@allows(Who.GUEST, what="Anybody: what happens after asking for a link.")
def lost_sent(request: HttpRequest) -> HttpResponse:
    """Say the same to everybody."""
    return render(request, "people/lost_sent.html", {"calls": door().calls})


class NewPasswordView(PasswordResetConfirmView):
    """Choose a new password from a link; the secret is taken out of the address at once."""

    template_name = "people/new_password.html"
    form_class = forms.NewPasswordForm
    success_url = reverse_lazy("account_login")
    reset_url_token = "new"  # noqa: S105

    def form_valid(self, form: Any) -> HttpResponse:
        """Keep it, and say so at the door."""
        response = super().form_valid(form)
        say(self.request, _("Your new password is kept. You can sign in with it now."))
        return response


@allows(
    *ROLES, what="Oneself, after giving the password, a passkey or a code once more: the name on one's papers and one's email."
)
@freshly
@never_cache
def private(request: HttpRequest) -> HttpResponse:
    """Show and change what is kept apart: the name on one's papers, and the address."""
    account: Account = request.viewer.account  # type: ignore[attr-defined]
    name = forms.LegalNameForm(request.POST if "legal_name" in request.POST else None, initial={"legal_name": account.legal_name})
    address = forms.AddressForm(request.POST if "email" in request.POST else None)
    if request.method == "POST" and name.is_bound and name.is_valid():
        actions.change_legal_name(account, name.cleaned_data["legal_name"])
        say(request, _("Kept. Only you can see it here."))
        return redirect("private")
    if request.method == "POST" and address.is_bound and address.is_valid():
        problem = _why_no_address_link(request, account, address.cleaned_data["email"])
        if not problem:
            say(request, _("We sent a message to your new email. It changes when you open the link in it."))
            return redirect("private")
        address.add_error(None, problem)
    if request.method == "GET":
        actions.note("private_opened", account.id)
    return render(request, "people/private.html", {"account": account, "name": name, "address": address})


def _why_no_address_link(request: HttpRequest, account: Account, wanted: str) -> str:
    """Remember the wanted address and send the link to it. Where it is not sent, return why; then nothing new is remembered."""
    if not ratelimit.consume(request, action="new_address", user=account, key=lookup_digest(wanted)):
        return _(
            "There were several tries already, so we sent nothing this time. Your email stays as it is. "
            "Look for our last message in your mail, also among the spam, or try again tomorrow."
        )
    digest = actions.want_address(account, wanted)
    try:
        mail.send_address_link(account, wanted, digest)
    except mail.NotSent:
        actions.want_no_address(account)
        return _("We could not send anything just now. Your email stays as it is. Try again in a little while.")
    return ""


@allows(*ROLES, what="Oneself: a link from a letter proves that the new email is theirs.")
def confirm_address(request: HttpRequest, token: str) -> HttpResponse:
    """Move to the wanted address, if this link is about the one who is signed in."""
    account: Account = request.viewer.account  # type: ignore[attr-defined]
    try:
        owner, digest = signing.loads(token, salt=mail.ADDRESS_SALT, max_age=mail.ADDRESS_LASTS)
        if owner != str(account.pk):
            raise Http404
        left = actions.move_to_address(account, digest)
    except (signing.BadSignature, ValueError):
        return render(request, "people/address_not_moved.html", status=410)
    later(lambda: mail.tell_old_address(account, left), "word to an address that was left")
    say(request, _("From now on you sign in with your new email."))
    return redirect("me")


@allows(*ROLES, what="Oneself, after giving the password once more: a new password.")
@freshly
@never_cache
def password(request: HttpRequest) -> HttpResponse:
    """Choose a new password; every other session ends."""
    account: Account = request.viewer.account  # type: ignore[attr-defined]
    form = forms.NewPasswordForm(account, request.POST or None)
    if request.method == "POST" and form.is_valid():
        update_session_auth_hash(request, form.save())
        say(request, _("Your new password is kept. You were signed out everywhere else."))
        return redirect("me")
    return render(request, "people/password.html", {"form": form})


@allows(*ROLES, what="Oneself: where one is signed in, and ending it.")
@never_cache
def sessions(request: HttpRequest) -> HttpResponse:
    """Show where one is signed in; end one place or all others."""
    account: Account = request.viewer.account  # type: ignore[attr-defined]
    key = request.session.session_key
    if request.method != "POST":
        return render(request, "people/sessions.html", {"sessions": access.open_sessions(account, key)})
    ended = access.sessions_to_end(account, key, request.POST.get("session", ""))
    actions.end_sessions(account, ended)
    if ended:
        count = len(ended)
        say(request, ngettext("Signed out there.", "Signed out in %(count)s places.", count) % {"count": count})
    return redirect("usersessions_list")


@allows(Who.GUEST, what="Anybody: the language in which the pages speak.")
def set_language(request: HttpRequest) -> HttpResponse:
    """Change the language; for somebody signed in it is remembered with their account."""
    chosen = request.POST.get("language", "")
    if request.method == "POST" and request.user.is_authenticated and chosen in dict(LANGUAGES):
        actions.change_language(request.user, chosen)
    return keep_language_choice(request)


def sign_in_address(back_to: str) -> str:
    """Return the address of the sign-in page that leads back to a page."""
    return f"{reverse('account_login')}?next={quote(back_to)}"


def sign_in(request: HttpRequest, account_id: UUID) -> HttpResponse:
    """Sign a human in who has just proved who they are, as by accepting an invitation."""
    response: HttpResponse = perform_login(request, access.account(account_id))
    return response
