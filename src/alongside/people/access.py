"""Finding accounts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession

from alongside.people import rules
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


def accounts(account_ids: Iterable[UUID]) -> dict[UUID, Account]:
    """Return several accounts, their names ready to be read, in two queries however many they are."""
    wanted = set(account_ids)
    open_rings(wanted)
    return {found.id: found for found in Account.objects.filter(pk__in=wanted).order_by("pk")}


def names(account_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Return the chosen names of several people, in two queries however many they are."""
    return {account_id: found.chosen_name for account_id, found in accounts(account_ids).items()}


def has_second_factor(holder: Account) -> bool:
    """Say whether a human has a passkey or an authenticator app besides a password."""
    return bool(
        Authenticator.objects.filter(user=holder, type__in=[Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]).exists()
    )


def owner_of_reset_link(email: str) -> Account | None:
    """Return the open account to which a link for a new password may go, or None."""
    found = Account.objects.by_email(email)
    return found if found and found.is_active else None


@dataclass(frozen=True)
class OpenSession:
    """One place where somebody is signed in."""

    id: int
    since: datetime
    browser: str
    system: str
    address: str
    here: bool


def open_sessions(holder: Account, session_key: str | None) -> list[OpenSession]:
    """Return where an account is signed in now, this session first, then the newest."""
    found = UserSession.objects.purge_and_list(holder)
    shown = [
        OpenSession(s.pk, s.created_at, *rules.browser_and_system(s.user_agent), s.ip, s.session_key == session_key)
        for s in found
    ]
    return sorted(shown, key=lambda s: (not s.here, -s.since.timestamp()))


def sessions_to_end(holder: Account, session_key: str | None, chosen: str) -> list[UserSession]:
    """Return the chosen session of an account (by id), or with `others` all except this one. This one is never among them."""
    found = UserSession.objects.filter(user=holder).exclude(session_key=session_key).order_by("pk")
    if chosen != "others":
        found = found.filter(pk=int(chosen)) if chosen.isdecimal() and len(chosen) < 12 else found.none()
    return list(found)
