"""How the sign-in library meets our accounts: names without e-mail, second-factor secrets sealed."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.http import HttpRequest

from alongside.people.models import Account
from alongside.vault import rules
from alongside.vault.access import secret_for


def display_name(account: Account) -> str:
    """Return the name somebody chose."""
    return str(account.chosen_name)


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts come by invitation only."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Say no: nobody signs up by themself."""
        return False


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Seals authenticator secrets under a key derived from the master key."""

    def encrypt(self, text: str) -> str:
        """Return a secret sealed."""
        nonce_and_body = rules.seal(secret_for("second-factor"), 1, text.encode(), _PLACE)
        return nonce_and_body.hex()

    def decrypt(self, encrypted_text: str) -> str:
        """Return a sealed secret."""
        return rules.unseal(secret_for("second-factor"), bytes.fromhex(encrypted_text), _PLACE).decode()

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Return who asks for a passkey: this programme's own address."""
        return {"id": settings.PASSKEY_DOMAIN, "name": "Alongside"}


_PLACE = rules.Place("mfa_authenticator", "data", rules.UUID(int=0), rules.UUID(int=0))
