"""What a phone may keep, as functions of values."""

import hashlib
import hmac
from collections.abc import Iterable
from enum import StrEnum
from uuid import UUID

from alongside.journey.rules.wellness import Part


class Kept(StrEnum):
    """What somebody chose to keep on their own phone."""

    PLAN = "plan"
    LINES = "lines"


def what_kept(name: str) -> Kept | None:
    """Return the choice with a name, or None."""
    return next((one for one in Kept if one.value == name), None)


def parts_kept(what: Kept | None, asked: Iterable[str]) -> tuple[Part, ...]:
    """Return which parts of a wellness plan are kept besides, in its order: those asked for by name, and only with the own plan."""
    wanted = set(asked) if what is Kept.PLAN else set()
    return tuple(part for part in Part if part.value in wanted)


def owner_tag(key: bytes, account: UUID) -> str:
    """Return by what a phone knows again whose plan it keeps: a keyed digest that names nobody (HMAC-SHA256, 32 hex digits)."""
    return hmac.new(key, account.bytes, hashlib.sha256).hexdigest()[:32]
