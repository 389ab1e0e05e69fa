"""Identifiers are made before a row is saved, because the vault binds a row's words to its id."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """Return a fresh UUID of version 7 (RFC 9562): unguessable, and ordered by time for the index."""
    return uuid7()
