"""What the sign-in library tells us about, written down."""

from typing import Any

from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.signals import user_logged_in as entered
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authentication_failed, authenticator_added, authenticator_removed, authenticator_reset
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.dispatch import receiver
from django.http import HttpRequest

from alongside.people.access import sessions_to_end
from alongside.people.actions import end_sessions, note, note_failed_second_step
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
def _signed_in(request: HttpRequest, user: Any, **_: Any) -> None:
    note("signed_in", user.pk, **_shown_last(request, user))


def _shown_last(request: HttpRequest, user: Any) -> dict[str, str]:
    """Return as `how` what somebody showed last to come in; nothing for one who came by an invitation."""
    shown = get_authentication_records(request, user)
    return {"how": _kind(shown[-1]["type"]) if "type" in shown[-1] else shown[-1]["method"]} if shown else {}


def _kind(known_as: str) -> str:
    return _KINDS[Authenticator.Type(known_as)]


@receiver(authentication_failed)
def _second_step_failed(user: Any, authenticator: Authenticator, *, reauthentication: bool = False, **_: Any) -> None:
    note_failed_second_step(user.pk, how=_kind(authenticator.type), again=reauthentication)


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
    """Write it down, and end every other session: it may rest on what is no longer there."""
    request.session.pop("second_factor", None)
    note(f"{_KINDS[Authenticator.Type(authenticator.type)]}_removed", user.pk)
    end_sessions(user, sessions_to_end(user, request.session.session_key, "others"))
