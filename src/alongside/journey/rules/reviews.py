"""What holds for looking at a goal again, for what it waits on, and for what was tried, as functions of values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from alongside.journey.rules.goals import as_day


class Asked(StrEnum):
    """The questions of a review, in their order. The last is the writer's own. Each may be left open."""

    MOVED = "moved"
    IN_THE_WAY = "in_the_way"
    HELPED = "helped"
    NEXT = "next"
    OWN = "own"


@dataclass(frozen=True)
class Marks:
    """How much a goal matters and how sure it feels, 0 to 10, each or neither."""

    importance: int | None = None
    confidence: int | None = None

    @property
    def fit(self) -> bool:
        """Say whether each mark that was made lies between 0 and 10."""
        return all(mark is None or 0 <= mark <= 10 for mark in (self.importance, self.confidence))

    @property
    def any(self) -> bool:
        """Say whether a mark was made."""
        return self.importance is not None or self.confidence is not None


def answers(given: Mapping[str, str]) -> dict[str, str]:
    """Return what was answered, by question, in their order; what was left open is left out.

    The words of a question of one's own are kept under `question`, also while it has no answer.
    """
    said = {asked.value: given[asked.value] for asked in Asked if given.get(asked.value)}
    return said | ({"question": given["question"]} if given.get("question") else {})


def may_write(author: UUID, owner: UUID, specialist: UUID | None, *, written: bool, dropped: bool) -> bool:
    """Say whether somebody may write their side of a review: its two, each once, and not of one that did not come to be."""
    return author in (owner, specialist) and not written and not dropped


@dataclass(frozen=True)
class Plan:
    """When two want to look at a goal together, and what at. `text` is in own words and may be empty."""

    day: date
    text: str = ""

    def for_offer(self) -> dict[str, str]:
        """Return the plan as an offer carries it."""
        return {"by_day": self.day.isoformat(), "text": self.text}

    @classmethod
    def from_offer(cls, words: Mapping[str, str]) -> "Plan":
        """Read a plan from an offer's words. Raises ValueError when they name no day."""
        day = as_day(words.get("by_day", ""))
        if day is None:
            raise ValueError("A plan to look at a goal together needs a day.")
        return cls(day, words.get("text", ""))


class Again(StrEnum):
    """Whether somebody would go to something again. No answer is better than another."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"
