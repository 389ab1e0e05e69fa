"""What stands on the sign-in page besides the form. The programme's room, a floor above, says it."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from alongside.ui.components import Call


@dataclass(frozen=True)
class CastMember:
    """Somebody whom a visitor of the demo may be: never shown or honoured outside it."""

    account: UUID
    name: str
    role: str
    about: str = ""
    voice: str = "none"


@dataclass(frozen=True)
class Door:
    """Whose door it is, whom one can call from it, and in the demo its cast."""

    programme: str = ""
    calls: tuple[Call, ...] = ()
    cast: tuple[CastMember, ...] = ()


_described: list[Callable[[], Door]] = []


def describe(by: Callable[[], Door]) -> None:
    """Let a room above say what stands on the sign-in page."""
    _described[:] = [by]


def door() -> Door:
    """Return what stands on the sign-in page now."""
    return _described[0]() if _described else Door()
