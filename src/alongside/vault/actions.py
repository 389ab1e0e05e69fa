"""Verbs on keys."""

from uuid import UUID

from django.db import transaction

from alongside.vault import rules
from alongside.vault.access import current_version, forget, key_of, wrap
from alongside.vault.models import WrappedKey


def erase_key(owner: UUID) -> None:
    """Erase an owner's key: what only they held can never be opened again, in no copy of the database."""
    WrappedKey.objects.filter(owner=owner).delete()
    WrappedKey.objects.filter(holder=owner).delete()
    forget(owner)


def renew_key(owner: UUID) -> int:
    """Give an owner a new version of their key for what is written from now on; older words still open.

    Returns:
        The new version.
    """
    newest = current_version(owner)
    holders = WrappedKey.objects.filter(owner=owner, version=newest).order_by("id").values_list("holder", flat=True)
    key = rules.fresh_key()
    with transaction.atomic(using="keys"):
        WrappedKey.objects.bulk_create([wrap(owner, key, holder, newest + 1) for holder in holders])
    forget(owner)
    key_of(owner, newest + 1)
    return newest + 1
