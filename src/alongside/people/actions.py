"""Verbs on accounts."""

from django.contrib.auth.hashers import make_password
from django.db import transaction

from alongside.audit.actions import record
from alongside.people.models import Account
from alongside.vault.access import lookup_digest


class AddressTaken(ValueError):
    """Somebody has an account with this e-mail address already."""


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
