"""What the sign-in library tells us about, written down."""

from typing import Any

from allauth.account.signals import user_logged_in as entered
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added, authenticator_removed, authenticator_reset
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.dispatch import receiver
from django.http import HttpRequest

from alongside.people.actions import note
from alongside.people.middleware import begin_session

_KINDS = {
    Authenticator.Type.WEBAUTHN: "passkey",
    Authenticator.Type.TOTP: "app",
    Authenticator.Type.RECOVERY_CODES: "recovery_codes",
}


@receiver(user_logged_in)
def _session_begins(request: HttpRequest, **_: Any) -> None:
    begin_session(request.session)


@receiver(entered)
def _signed_in(user: Any, **_: Any) -> None:
    note("signed_in", user.pk)


@receiver(user_logged_out)
def _signed_out(user: Any, **_: Any) -> None:
    if user is not None:
        note("signed_out", user.pk)


@receiver(authenticator_added)
def _added(user: Any, authenticator: Authenticator, **_: Any) -> None:
    note(f"{_KINDS[Authenticator.Type(authenticator.type)]}_added", user.pk)


@receiver(authenticator_reset)
def _renewed(user: Any, **_: Any) -> None:
    note("recovery_codes_renewed", user.pk)


@receiver(authenticator_removed)
def _removed(request: HttpRequest, user: Any, authenticator: Authenticator, **_: Any) -> None:
    request.session.pop("second_factor", None)
    note(f"{_KINDS[Authenticator.Type(authenticator.type)]}_removed", user.pk)
