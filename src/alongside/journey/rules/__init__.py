"""What holds on a journey, as functions of values and a clock."""

from alongside.journey.rules.care import (
    LONGEST_NUMBER,
    SHORTEST_NUMBER,
    TAKE_BACK_WITHIN,
    Mood,
    dialable,
    fresh,
    reached_by,
)
from alongside.journey.rules.goals import (
    LEADS_TO,
    SAYS,
    GoalState,
    NotFromHere,
    StepOwner,
    StepWords,
    Verb,
    What,
    after,
    as_day,
    changed_part,
    done_since,
    verbs_from,
)
from alongside.journey.rules.order import (
    Thing,
    of_the_day,
    swapped,
)

__all__ = [
    "LEADS_TO",
    "LONGEST_NUMBER",
    "SAYS",
    "SHORTEST_NUMBER",
    "TAKE_BACK_WITHIN",
    "GoalState",
    "Mood",
    "NotFromHere",
    "StepOwner",
    "StepWords",
    "Thing",
    "Verb",
    "What",
    "after",
    "as_day",
    "changed_part",
    "dialable",
    "done_since",
    "fresh",
    "of_the_day",
    "reached_by",
    "swapped",
    "verbs_from",
]
