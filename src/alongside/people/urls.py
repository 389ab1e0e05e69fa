"""The addresses of this room. Of the sign-in library only the pages that we use, each under a rule."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account import views as account
from allauth.mfa.base import views as second_factor
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as app
from allauth.mfa.webauthn import views as passkey
from django.http import HttpRequest, HttpResponseBase
from django.urls import URLPattern, URLResolver, path

from alongside.kernel.access import ROLES, Who, allows
from alongside.people import coming_back_pages, pages
from alongside.people.fresh import freshly

Page = Callable[..., HttpResponseBase]


def _ruled(page: Page, *who: Who, what: str) -> Page:
    @wraps(page)
    def ruled(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return page(request, *args, **kwargs)

    return allows(*who, what=what)(ruled)


def _door(page: Page, what: str) -> Page:
    return _ruled(page, Who.GUEST, what=f"Anybody: {what}.")


def _own(page: Page, what: str) -> Page:
    return _ruled(page, *ROLES, what=f"Oneself: {what}.")


def _fresh(page: Page, what: str) -> Page:
    return _ruled(freshly(page), *ROLES, what=f"Oneself, after giving the password, a passkey or a code once more: {what}.")


urlpatterns: list[URLPattern | URLResolver] = [
    path("sign-in/", _door(pages.SignInView.as_view(), "signing in"), name="account_login"),
    path("sign-in/demo/", pages.demo_sign_in, name="demo_sign_in"),
    path("sign-in/passkey/", _door(passkey.login_webauthn, "signing in with a passkey"), name="mfa_login_webauthn"),
    path("sign-in/second/", _door(second_factor.authenticate, "the second step of signing in"), name="mfa_authenticate"),
    path("sign-in/closed/", _door(account.account_inactive, "that an account is closed"), name="account_inactive"),
    path("sign-in/lost/", pages.lost, name="lost"),
    path("sign-in/lost/sent/", pages.lost_sent, name="lost_sent"),
    path(
        "sign-in/lost/<uidb64>/<token>/",
        _door(pages.NewPasswordView.as_view(), "choosing a new password, with the secret link from a letter"),
        name="new_password",
    ),
    path("sign-in/new-email/<str:token>/", coming_back_pages.new_address, name="new_address"),
    path("sign-in/let-in/<str:token>/", coming_back_pages.way_back_answer, name="way_back_answer"),
    path("sign-in/again/", _own(account.reauthenticate, "giving the password once more"), name="account_reauthenticate"),
    path("sign-in/again/code/", _own(second_factor.reauthenticate, "giving a code once more"), name="mfa_reauthenticate"),
    path(
        "sign-in/again/passkey/",
        _own(passkey.reauthenticate_webauthn, "showing a passkey once more"),
        name="mfa_reauthenticate_webauthn",
    ),
    path("sign-out/", _door(account.logout, "signing out"), name="account_logout"),
    path("language/", pages.set_language, name="set_language"),
    path("second-factor/", _own(pages.WaysInView.as_view(), "passkeys, an authenticator app, recovery codes"), name="mfa_index"),
    path("second-factor/passkeys/", _own(passkey.list_webauthn, "one’s passkeys"), name="mfa_list_webauthn"),
    path("second-factor/passkeys/add/", _fresh(pages.AddPasskeyView.as_view(), "adding a passkey"), name="mfa_add_webauthn"),
    path(
        "second-factor/passkeys/<int:pk>/remove/",
        _fresh(passkey.remove_webauthn, "removing a passkey"),
        name="mfa_remove_webauthn",
    ),
    path("second-factor/app/", _fresh(app.activate_totp, "adding an authenticator app"), name="mfa_activate_totp"),
    path("second-factor/app/remove/", _fresh(app.deactivate_totp, "removing the authenticator app"), name="mfa_deactivate_totp"),
    path("second-factor/codes/", _fresh(codes.view_recovery_codes, "one’s recovery codes"), name="mfa_view_recovery_codes"),
    path(
        "second-factor/codes/new/",
        _fresh(codes.generate_recovery_codes, "new recovery codes"),
        name="mfa_generate_recovery_codes",
    ),
    path(
        "second-factor/codes/file/",
        _fresh(codes.download_recovery_codes, "one’s recovery codes as a file"),
        name="mfa_download_recovery_codes",
    ),
    path("me/private/", pages.private, name="private"),
    path("me/private/email/<str:token>/", pages.confirm_address, name="confirm_address"),
    path("me/password/", pages.password, name="account_change_password"),
    path("me/sessions/", pages.sessions, name="usersessions_list"),
]
