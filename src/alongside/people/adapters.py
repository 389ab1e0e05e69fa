"""How the sign-in library meets our accounts: names without e-mail, second-factor secrets sealed."""

from ipaddress import ip_address
from typing import Any
from uuid import UUID

import qrcode  # type: ignore[import-untyped]
from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.core.signing import JSONSerializer
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from qrcode.image.svg import SvgPathFillImage  # type: ignore[import-untyped]

from alongside.people.actions import note_failed_sign_in
from alongside.people.models import Account
from alongside.vault import rules
from alongside.vault.access import secret_for

_PLACE = rules.Place("mfa_authenticator", "data", UUID(int=0), UUID(int=0))
_IN_SESSION = rules.Place("django_session", "session_data", UUID(int=0), UUID(int=0))


def display_name(account: Account) -> str:
    """Return the name somebody chose."""
    return str(account.chosen_name)


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts come by invitation only, and what goes wrong is said calmly."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": gettext_lazy(
            "This email and this password do not match. Check both, or choose “I can’t get in”."
        ),
        "too_many_login_attempts": gettext_lazy(
            "There were many tries in a short time. To keep what is yours safe, please wait five minutes, then try again."
        ),
        "incorrect_password": gettext_lazy("This is not the password that we know. Please try again."),
        "incorrect_code": gettext_lazy("This code is not right. Codes change every 30 seconds, so please try the newest one."),
        "rate_limited": gettext_lazy("That was very quick. Please wait a minute, then try again."),
        "account_inactive": gettext_lazy("This account is closed."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Say no: nobody signs up by themself."""
        return False

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Ask once more before what is most private; the demo's cast have no password that a visitor knows."""
        return not settings.DEMO

    def get_client_ip(self, request: HttpRequest) -> str:
        """Return from where somebody asks, as the trusted proxies tell it (`ALONGSIDE_PROXIES`).

        Who came past one of them, or through one that wrote no address, counts as whoever asks us directly.
        """
        try:
            return str(super().get_client_ip(request))
        except (ImproperlyConfigured, PermissionDenied):
            return str(ip_address(request.META["REMOTE_ADDR"]))

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Write down that it failed, for whoever's account it is, without the address that was tried."""
        note_failed_sign_in(str(credentials.get("username", "")))


class SealedSession:
    """Seals all that a session holds: the library keeps an app's secret there in clear while it is added, Django a reset link's."""

    def dumps(self, held: Any) -> bytes:
        """Return what a session holds, sealed."""
        return rules.seal(secret_for("session"), 1, JSONSerializer().dumps(held), _IN_SESSION)

    def loads(self, kept: bytes) -> Any:
        """Return what was sealed. What was kept before sessions were sealed is read as it is, and nobody is signed out by it.

        Raises:
            CannotOpen: the bytes were not sealed here. Django takes that for an empty session.
        """
        plain = kept if kept.startswith(b"{") else rules.unseal(secret_for("session"), kept, _IN_SESSION)
        return JSONSerializer().loads(plain)


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Seals authenticator secrets under a key derived from the master key."""

    error_messages = {**DefaultMFAAdapter.error_messages, "incorrect_code": AccountAdapter.error_messages["incorrect_code"]}

    def encrypt(self, text: str) -> str:
        """Return a secret sealed."""
        nonce_and_body = rules.seal(secret_for("second-factor"), 1, text.encode(), _PLACE)
        return nonce_and_body.hex()

    def decrypt(self, encrypted_text: str) -> str:
        """Return a sealed secret."""
        return rules.unseal(secret_for("second-factor"), bytes.fromhex(encrypted_text), _PLACE).decode()

    def send_notification_mail(self, *args: Any, **kwargs: Any) -> None:
        """Send nothing: the trail on the account's own pages tells of it."""

    def get_totp_label(self, user: Account) -> str:
        """Return what an authenticator app calls this entry."""
        return display_name(user)

    def build_totp_svg(self, url: str) -> str:
        """Return the square code on white, so that a camera reads it on a dark page too."""
        return str(qrcode.make(url, image_factory=SvgPathFillImage).to_string(encoding="unicode"))

    def generate_authenticator_name(self, user: Account, type: Authenticator.Type) -> str:  # noqa: A002
        """Return a passkey's name: never somebody's own words, because the library keeps it in clear."""
        known = Authenticator.objects.filter(user=user, type=type).count()
        return str(_("Passkey %(number)s") % {"number": known + 1})

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Return who asks for a passkey: this programme's own address."""
        return {"id": settings.PASSKEY_DOMAIN, "name": "Alongside"}

    def get_public_key_credential_user_entity(self, user: Account) -> dict[str, Any]:
        """Return for whom a passkey is, by the name they chose."""
        return {"id": str(user.pk).encode(), "display_name": display_name(user), "name": display_name(user)}
