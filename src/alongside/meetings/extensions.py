"""Where rooms above this one put a way into their own pages on the page of a meeting."""

from collections.abc import Callable
from dataclasses import dataclass

from alongside.meetings.models import Meeting
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Way:
    """A way to somewhere: its address and its words. What is `own` is for whoever looks alone, and stands where they prepare."""

    url: str
    label: str
    note: str = ""
    own: bool = False


Ways = Callable[[Viewer, Meeting], list[Way]]
_registered: list[Ways] = []


def register(ways: Ways) -> None:
    """Let a room say, for who looks and which meeting, where one can go from there. Called as the room starts."""
    if ways not in _registered:
        _registered.append(ways)


def ways_from(viewer: Viewer, meeting: Meeting) -> list[Way]:
    """Return every way from a meeting's page, in the order in which rooms registered."""
    return [way for ways in _registered for way in ways(viewer, meeting)]
