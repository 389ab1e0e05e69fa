"""Whether a measure may be answered: by whose right, until when."""

from datetime import date, timedelta
from enum import StrEnum

LONGEST = timedelta(days=3660)


class Standing(StrEnum):
    """How a measure stands in its programme."""

    NEW = "new"  # loaded, and nobody has recorded by whose right
    READY = "ready"  # the right is recorded; it waits to be opened
    OPEN = "open"  # people can answer it
    OVER = "over"  # the right has ended
    RETIRED = "retired"  # put away by the programme


def standing(*, opened: bool, retired: bool, until: date | None, today: date) -> Standing:
    """Return how a measure stands. `until` is the last day of the right that was recorded last, or None."""
    if retired:
        return Standing.RETIRED
    if until is None:
        return Standing.NEW
    if until < today:
        return Standing.OVER
    return Standing.OPEN if opened else Standing.READY


def why_not_until(until: date, today: date) -> str:
    """Return the code of what is wrong with a right's last day (`past`, `far`), or "" when it is fine."""
    if until < today:
        return "past"
    return "far" if until > today + LONGEST else ""
