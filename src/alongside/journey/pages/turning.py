"""Long lists, page by page, and the folded list of what was put away."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from django.http import HttpRequest
from django.urls import reverse

from alongside.journey.pages.asking import page_asked, viewer_of
from alongside.programme.viewer import Viewer

Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Turn:
    """Where a long list goes on: its name in addresses, its place on the page, and the pages beside this one (0: none)."""

    name: str
    at: str
    newer: int
    older: int


def turn(request: HttpRequest, name: str, at: str, *, more: bool) -> Turn:
    """Return where a list goes on from the page that is asked for."""
    page = page_asked(request, name)
    return Turn(name, at, page - 1, page + 1 if more else 0)


@dataclass(frozen=True)
class Away:
    """One thing that was put away: its words, what brings it back, and its own page where it has one."""

    words: str
    back: str
    page: str


@dataclass(frozen=True)
class PutAway:
    """A page of what was put away, the last first."""

    rows: list[Away]
    turn: Turn

    @property
    def any(self) -> bool:
        """Say whether anything was ever put away: also a page past the last has a way back."""
        return bool(self.rows or self.turn.newer)


def put_away(
    request: HttpRequest,
    find: Callable[[Viewer, int], tuple[list[Thing], bool]],
    words: Callable[[Thing], str],
    back: str | Callable[[Thing], str],
    page: str = "",
) -> PutAway:
    """Return a page of what a person put away. `back` (for all, or of each) and `page` name the addresses that take a thing's id."""
    rows, more = find(viewer_of(request), page_asked(request, AWAY))
    backs = [back if isinstance(back, str) else back(one) for one in rows]
    shown = [
        Away(words(one), _address(name, one), _address(page, one) if page else "") for name, one in zip(backs, rows, strict=True)
    ]
    return PutAway(shown, turn(request, AWAY, AWAY, more=more))


AWAY = "away"


def _address(name: str, thing: object) -> str:
    return reverse(name, args=[thing.pk])  # type: ignore[attr-defined]
