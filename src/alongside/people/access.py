"""Finding accounts."""

from collections.abc import Iterable
from uuid import UUID

from allauth.mfa.models import Authenticator

from alongside.people.models import Account
from alongside.vault.access import open_rings


def account(account_id: UUID) -> Account:
    """Return an account.

    Raises:
        Account.DoesNotExist: there is none.
    """
    return Account.objects.get(pk=account_id)


def by_email(email: str) -> Account | None:
    """Return the account with this e-mail address, or None."""
    return Account.objects.by_email(email)


def names(account_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Return the chosen names of several people, in two queries however many they are."""
    wanted = set(account_ids)
    open_rings(wanted)
    return {found.id: found.chosen_name for found in Account.objects.filter(pk__in=wanted).order_by("pk")}


def has_second_factor(holder: Account) -> bool:
    """Say whether a human has a passkey or an authenticator app besides a password."""
    return Authenticator.objects.filter(
        user=holder, type__in=[Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
    ).exists()
