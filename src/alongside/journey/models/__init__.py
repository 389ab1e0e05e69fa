"""What a person's journey is kept in. Every word is sealed; what was once written stays, beside what came later."""

from alongside.journey.models.care import (
    CheckIn,
    HardDayPlan,
    PlanLine,
    PlanPart,
    PlanPerson,
)
from alongside.journey.models.goals import (
    MARK,
    OWNERS,
    STATES,
    SURE,
    WHATS,
    Goal,
    GoalEntry,
    Meaning,
    MeaningWords,
    Reply,
    Step,
    Strength,
    StrengthWords,
)
from alongside.journey.models.guards import (
    GUARDS,
)
from alongside.journey.models.network import (
    NETWORK_GUARDS,
    NetworkEntry,
    NetworkWords,
)
from alongside.journey.models.part import (
    PartOfItem,
)
from alongside.journey.models.wellness import (
    WELLNESS_GUARDS,
    WellnessLine,
    WellnessPart,
)
from alongside.journey.models.wins import (
    WIN_GUARDS,
    Win,
    WinWords,
)

__all__ = [
    "GUARDS",
    "MARK",
    "NETWORK_GUARDS",
    "OWNERS",
    "STATES",
    "SURE",
    "WELLNESS_GUARDS",
    "WHATS",
    "WIN_GUARDS",
    "CheckIn",
    "Goal",
    "GoalEntry",
    "HardDayPlan",
    "Meaning",
    "MeaningWords",
    "NetworkEntry",
    "NetworkWords",
    "PartOfItem",
    "PlanLine",
    "PlanPart",
    "PlanPerson",
    "Reply",
    "Step",
    "Strength",
    "StrengthWords",
    "WellnessLine",
    "WellnessPart",
    "Win",
    "WinWords",
]
