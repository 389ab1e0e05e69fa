"""What tests look at when they search for a secret: what the log says, what sessions hold, and what an address carries."""

import logging

from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core import signing
from django.core.signing import JSONSerializer
from django.test import Client
from django.urls import resolve


class _AsItLies(JSONSerializer):
    """Reads a session no further than anybody can who holds the database."""

    def loads(self, kept: bytes) -> bytes:
        return kept


def as_written(records: list[logging.LogRecord]) -> str:
    """Return records as the log of an installation has them, with what went wrong to the last line."""
    (formatter,) = (handler.formatter for handler in logging.getLogger().handlers if handler.get_name() == "stderr")
    assert formatter
    return "\n".join(map(formatter.format, records))


def in_sessions() -> bytes:
    """Return what lies in all sessions, unpacked."""
    rows = Session.objects.values_list("session_data", flat=True)
    return b"\n".join(signing.loads(row, salt=SessionStore().key_salt, serializer=_AsItLies) for row in rows)


def ask_in_vain(path: str) -> set[str]:
    """Send a form without its safety token, which is refused and logged. Returns what in the address could be a secret."""
    assert Client(enforce_csrf_checks=True).post(path, {"code": "1"}).status_code == 403
    return {given for given in resolve(path).kwargs.values() if isinstance(given, str)}
