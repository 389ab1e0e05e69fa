"""What holds for goals and their steps, as functions of values."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class GoalState(StrEnum):
    """Where a goal is. Each is as honourable as the others."""

    OPEN = "open"
    PAUSED = "paused"
    LET_GO = "let_go"
    REACHED = "reached"


class Verb(StrEnum):
    """What a person can do with a goal as a whole."""

    PAUSE = "pause"
    LET_GO = "let_go"
    REACH = "reach"
    TAKE_UP = "take_up"


LEADS_TO = {
    Verb.PAUSE: GoalState.PAUSED,
    Verb.LET_GO: GoalState.LET_GO,
    Verb.REACH: GoalState.REACHED,
    Verb.TAKE_UP: GoalState.OPEN,
}


class NotFromHere(ValueError):
    """The goal is not where this verb starts from; `args[0]` is the state it is in."""


def after(state: GoalState, verb: Verb) -> GoalState:
    """Return the state that a verb leads to.

    Raises:
        NotFromHere: the goal is there already, or only an open goal can be paused.
    """
    to = LEADS_TO[verb]
    if state is to or (verb is Verb.PAUSE and state is not GoalState.OPEN):
        raise NotFromHere(state)
    return to


def verbs_from(state: GoalState) -> tuple[Verb, ...]:
    """Return the verbs that a goal in this state can take, in the order in which they are shown."""
    if state is GoalState.OPEN:
        return (Verb.REACH, Verb.PAUSE, Verb.LET_GO)
    return (Verb.TAKE_UP, Verb.REACH, Verb.LET_GO) if state is GoalState.PAUSED else (Verb.TAKE_UP,)


class What(StrEnum):
    """The kinds of lines in "The story of this goal"."""

    WRITTEN = "written"
    CHANGED = "changed"
    STOOD = "stood"
    PAUSED = "paused"
    LET_GO = "let_go"
    REACHED = "reached"
    TAKEN_UP = "taken_up"
    STEP_ADDED = "step_added"
    STEP_AGREED = "step_agreed"
    STEP_CHANGED = "step_changed"
    STEP_DONE = "step_done"
    STEP_NOT_DONE = "step_not_done"
    STEP_TAKEN_OUT = "step_taken_out"
    WAITS = "waits"
    WAITS_NO_MORE = "waits_no_more"
    LOOK_AGREED = "look_agreed"
    LOOK_DROPPED = "look_dropped"
    TRIED = "tried"
    TRIED_CHANGED = "tried_changed"
    TRIED_OUT = "tried_out"


SAYS = {Verb.PAUSE: What.PAUSED, Verb.LET_GO: What.LET_GO, Verb.REACH: What.REACHED, Verb.TAKE_UP: What.TAKEN_UP}


class StepOwner(StrEnum):
    """Whose step it is, as the person says it."""

    ME = "me"
    SPECIALIST = "specialist"
    TOGETHER = "together"


@dataclass(frozen=True)
class StepWords:
    """A step as it is written or offered. `by_when` is in own words; `by_day` is a calendar day, or None."""

    text: str
    step_owner: StepOwner = StepOwner.ME
    by_when: str = ""
    by_day: date | None = None

    @classmethod
    def from_offer(cls, words: Mapping[str, str]) -> "StepWords":
        """Read a step from an offer's words. A `by_when` that is an ISO day counts as one."""
        by_when, by_day = words.get("by_when", ""), as_day(words.get("by_day", ""))
        if by_day is None and (by_day := as_day(by_when)):
            by_when = ""
        return cls(words["text"], StepOwner(words.get("step_owner") or StepOwner.ME), by_when, by_day)

    def for_offer(self) -> dict[str, str]:
        """Return the step as an offer carries it."""
        return {
            "text": self.text,
            "step_owner": self.step_owner.value,
            "by_when": self.by_when,
            "by_day": self.by_day.isoformat() if self.by_day else "",
        }


def as_day(text: str) -> date | None:
    """Return the day that ISO text names, or None when it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


LATEST_DONE = 10


def done_since(done: Iterable[datetime], most: int = LATEST_DONE) -> datetime | None:
    """Return the moment since which what was done is shown with what is still to do, or None where all of it is."""
    latest = sorted(done, reverse=True)
    return latest[most - 1] if len(latest) > most else None


def changed_part(before: str, after: str) -> tuple[str, str]:
    """Return the words in which two texts differ, as ("every", "one"); the whole texts when nothing stands between."""
    old, new = before.split(), after.split()
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    cut_old, cut_new = old[start : len(old) - end], new[start : len(new) - end]
    return (" ".join(cut_old), " ".join(cut_new)) if cut_old and cut_new else (before, after)


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Return with how many same words two lists begin."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count
