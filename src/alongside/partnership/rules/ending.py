"""What holds for an ending that two plan, as functions of values and a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

FURTHEST = timedelta(days=366)
NEAR = timedelta(days=14)  # from here on first pages tell of a planned ending


class Stage(StrEnum):
    """Where two are with their ending. No stage ends anything: only an act of one of the two does."""

    OPEN = "open"
    PLANNED = "planned"
    DAY_IS_HERE = "day_is_here"
    ENDED = "ended"


def stage(by: date | None, today: date, *, ended: bool) -> Stage:
    """Return where two are, by the day they planned (None: none is planned)."""
    if ended:
        return Stage.ENDED
    if by is None:
        return Stage.OPEN
    return Stage.DAY_IS_HERE if today >= by else Stage.PLANNED


def near(by: date, today: date) -> bool:
    """Say whether a planned day is near enough to be told of, or is here."""
    return by - today <= NEAR


def why_not(by: date, today: date) -> str | None:
    """Return the code of what keeps a day from being planned (`past`, `too_far`), or None."""
    if by < today:
        return "past"
    return "too_far" if by > today + FURTHEST else None


@dataclass(frozen=True)
class Proposal:
    """A plan as it is offered: by which day (None: no ending after all), and how the last meeting should be."""

    by: date | None
    last_meeting: str = ""

    def words(self, before: date | None) -> dict[str, str]:
        """Return it as an offer carries it, beside the day that held before."""
        return {
            "by": self.by.isoformat() if self.by else "",
            "last_meeting": self.last_meeting.strip(),
            "before": before.isoformat() if before else "",
        }


def read(words: Mapping[str, str]) -> Proposal:
    """Return the plan that an offer carries."""
    return Proposal(day(words.get("by", "")), words.get("last_meeting", ""))


def day(text: str) -> date | None:
    """Return the day that a text names, or None for no text."""
    return date.fromisoformat(text) if text else None
