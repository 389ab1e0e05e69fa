"""What holds for finding strengths and for where they were seen, as functions of values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Question(StrEnum):
    """Questions to oneself from which a strength may come. Each can be passed over; the order is only an order."""

    THROUGH = "through"
    FRIEND = "friend"
    TIME = "time"
    ASKED = "asked"
    THANKED = "thanked"
    CHILD = "child"
    AGAIN = "again"
    SMALL = "small"
    UNSEEN = "unseen"


def question_after(asked: Question | None) -> Question | None:
    """Return the question that comes next: the first one when none was asked, None after the last."""
    every = list(Question)
    at = every.index(asked) + 1 if asked else 0
    return every[at] if at < len(every) else None


@dataclass(frozen=True)
class Ref:
    """Which thing a strength was seen at: the kind of place, as a room registered it, and the thing's id."""

    place: str
    thing: UUID

    def __str__(self) -> str:
        """Return it as a form carries it."""
        return f"{self.place}:{self.thing}"

    @classmethod
    def read(cls, text: str) -> "Ref | None":
        """Return what `str` made of one, or None for anything else."""
        place, _colon, thing = text.partition(":")
        try:
            return cls(place, UUID(thing)) if place else None
        except ValueError:
            return None


class Came(StrEnum):
    """The kinds of lines in "The story of this strength"."""

    NAMED = "named"
    WORDS = "words"
    SEEN = "seen"
    NOT_SEEN = "not_seen"
    PUT_AWAY = "put_away"


@dataclass(frozen=True)
class Event:
    """One thing that happened to a strength: what, when, and which row tells it."""

    at: datetime
    came: Came
    row: object = None


def newest_first(events: Iterable[Event], most: int) -> Sequence[Event]:
    """Return the newest events; of two at the same moment the one that was given later comes first."""
    told = list(enumerate(events))
    return [event for _, event in sorted(told, key=lambda one: (one[1].at, one[0]), reverse=True)][:most]
