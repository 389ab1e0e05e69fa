"""What is on a journey, said in words and made ready to draw. "You" is whoever reads; ink goes by role."""

from alongside.journey.showing.care import (
    call,
    plan_items,
    seen,
)
from alongside.journey.showing.history import (
    entry,
    history,
    put_away_entry,
    told_of,
)
from alongside.journey.showing.how import (
    MOODS,
    mood,
    taps,
)
from alongside.journey.showing.naming import (
    and_me,
    called,
)
from alongside.journey.showing.steps import (
    STATES,
    VERBS,
    StepRow,
    by_when,
    owner_words,
    sides_of,
    standing,
    step_row,
)

__all__ = [
    "MOODS",
    "STATES",
    "VERBS",
    "StepRow",
    "and_me",
    "by_when",
    "call",
    "called",
    "entry",
    "history",
    "mood",
    "owner_words",
    "plan_items",
    "put_away_entry",
    "seen",
    "sides_of",
    "standing",
    "step_row",
    "taps",
    "told_of",
]
