"""Finding accounts."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.db.models import Exists, OuterRef

from alongside.audit.models import Entry
from alongside.people import rules
from alongside.people.models import Account
from alongside.vault.access import open_rings


def account(account_id: UUID) -> Account:
    """Return an account.

    Raises:
        Account.DoesNotExist: there is none.
    """
    return Account.objects.get(pk=account_id)


def not_in_the_trail() -> Iterator[str]:
    """Yield a sentence where accounts stand of whose opening the audit trail knows nothing."""
    opened = Entry.objects.filter(thing=OuterRef("pk"), act="people.account_opened")
    if unknown := Account.objects.exclude(Exists(opened)).count():
        accounts = "There is 1 account" if unknown == 1 else f"There are {unknown} accounts"
        yield f"{accounts} of whose opening the trail knows nothing."


def by_email(email: str) -> Account | None:
    """Return the account with this e-mail address, or None."""
    return Account.objects.by_email(email)


_met: ContextVar[dict[UUID, Account] | None] = ContextVar("met", default=None)


@contextmanager
def each_met_once(*first: Account) -> Iterator[None]:
    """Let each account be fetched once inside, as for a page that only reads; anywhere else it is fetched anew."""
    token = _met.set({})
    try:
        remember(first)
        yield
    finally:
        _met.reset(token)


def remember(found: Iterable[Account]) -> None:
    """Let accounts that came with something else, or with who asks, be the ones that a page meets."""
    met = _met.get()
    if met is not None:
        met.update({account.id: account for account in found})


def accounts(account_ids: Iterable[UUID]) -> dict[UUID, Account]:
    """Return several accounts, their names ready to be read, in two queries however many they are. Nobody may change them."""
    wanted, met = set(account_ids), _met.get()
    known = {} if met is None else met
    open_rings(wanted)
    if strange := wanted - known.keys():
        known.update({found.id: found for found in Account.objects.filter(pk__in=strange).order_by("pk")})
    return {account_id: known[account_id] for account_id in sorted(wanted & known.keys())}


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
