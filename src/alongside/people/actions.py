"""Verbs on accounts."""

from collections.abc import Iterable
from uuid import UUID

from allauth.usersessions.models import UserSession
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction

from alongside.audit.actions import record
from alongside.people.models import Account
from alongside.vault.access import lookup_digest


class AddressTaken(ValueError):
    """Somebody has an account with this e-mail address already."""


class NotWanted(ValueError):
    """The link to a new address is not the one that was asked for last."""


def open_account(
    *, email: str, chosen_name: str, password: str | None, language: str = "en", time_zone: str = "America/Chicago"
) -> Account:
    """Make an account for a human who accepted an invitation.

    Raises:
        AddressTaken: the address has an account.
    """
    address = email.strip()
    with transaction.atomic():
        if Account.objects.by_email(address):
            raise AddressTaken
        account = Account(username=lookup_digest(address), language=language, time_zone=time_zone)
        account.email, account.chosen_name = address, chosen_name.strip()
        account.password = make_password(password)
        account.save(force_insert=True)
        record("people.account_opened", actor=account.id, about=account.id, thing=account.id)
    return account


def change_profile(account: Account, *, chosen_name: str, language: str, time_zone: str) -> None:
    """Change how somebody is called, and the language and time in which they read."""
    account.chosen_name, account.language, account.time_zone = chosen_name, language, time_zone
    with transaction.atomic():
        account.save(update_fields=["chosen_name", "language", "time_zone"])
        record("people.profile_changed", actor=account.id, about=account.id, thing=account.id)


def change_language(account: Account, language: str) -> None:
    """Remember the language in which somebody reads."""
    Account.objects.filter(pk=account.pk).update(language=language)


def change_legal_name(account: Account, legal_name: str) -> None:
    """Keep the name on somebody's papers; an empty one is forgotten."""
    account.legal_name = legal_name or None
    with transaction.atomic():
        account.save(update_fields=["legal_name"])
        record("people.legal_name_changed", actor=account.id, about=account.id, thing=account.id)


def want_address(account: Account, email: str) -> str:
    """Remember the address to which somebody wants to move. Returns its digest, for the link that proves it.

    Whether another account has it is not said here: nobody may learn who is in a programme.
    """
    account.wanted_email = email.strip()
    with transaction.atomic():
        account.save(update_fields=["wanted_email"])
        record("people.address_wanted", actor=account.id, about=account.id, thing=account.id)
    return lookup_digest(email)


def want_no_address(account: Account) -> None:
    """Forget the address to which somebody wanted to move, as when no link could be sent to it."""
    account.wanted_email = None
    with transaction.atomic():
        account.save(update_fields=["wanted_email"])
        record("people.address_not_wanted", actor=account.id, about=account.id, thing=account.id)


def move_to_address(account: Account, digest: str) -> str:
    """Take the wanted address once its link was opened. Returns the address that was left.

    Raises:
        NotWanted: another address, or none, was wanted last.
        AddressTaken: somebody else has it.
    """
    wanted, left = account.wanted_email, str(account.email)
    if not wanted or lookup_digest(wanted) != digest:
        raise NotWanted
    account.email, account.username, account.wanted_email = wanted, digest, None
    try:
        with transaction.atomic():
            account.save(update_fields=["email", "username", "wanted_email"])
            record("people.address_changed", actor=account.id, about=account.id, thing=account.id)
    except IntegrityError:
        raise AddressTaken from None
    return left


def change_password(account: Account, password: str) -> None:
    """Give an account a new password: every other session of theirs ends with the old one."""
    account.set_password(password)
    with transaction.atomic():
        account.save(update_fields=["password"])
        record("people.password_changed", actor=account.id, about=account.id, thing=account.id)


def note(act: str, account_id: UUID, **facts: str) -> None:
    """Write down something that somebody did with their own account, such as `signed_in` or `passkey_added`."""
    record(f"people.{act}", actor=account_id, about=account_id, thing=account_id, **facts)


def note_failed_sign_in(username: str) -> None:
    """Write down that a sign-in failed, for the account it was meant for if there is one; never the address."""
    found = Account.objects.filter(username=username).values_list("pk", flat=True).first()
    record("people.sign_in_failed", about=found)


def note_failed_second_step(account_id: UUID, *, how: str, again: bool) -> None:
    """Write down that a code was wrong: in coming in, or `again`, in showing once more who it is. By whom is not known."""
    record("people.second_step_failed", about=account_id, how=how, again=again)


def end_sessions(account: Account, sessions: Iterable[UserSession]) -> None:
    """Sign somebody out in other places."""
    ended = list(sessions)
    with transaction.atomic():
        for session in ended:
            session.end()
        if ended:
            record("people.sessions_ended", actor=account.id, about=account.id, count=len(ended))
