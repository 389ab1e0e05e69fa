"""What people write on a journey, as they typed it."""

from alongside.journey.forms.care import (
    PlanLineForm,
    PlanPersonForm,
)
from alongside.journey.forms.goals import (
    GoalForm,
    LineForm,
    Mark,
    MeaningForm,
    NewGoalForm,
    ReasonForm,
    ReplyForm,
    StepForm,
    StrengthForm,
    VerbForm,
)
from alongside.journey.forms.words import (
    LONG,
    SHORT,
    TOO_LONG,
    Words,
)

__all__ = [
    "LONG",
    "SHORT",
    "TOO_LONG",
    "GoalForm",
    "LineForm",
    "Mark",
    "MeaningForm",
    "NewGoalForm",
    "PlanLineForm",
    "PlanPersonForm",
    "ReasonForm",
    "ReplyForm",
    "StepForm",
    "StrengthForm",
    "VerbForm",
    "Words",
]
