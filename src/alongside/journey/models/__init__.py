"""What a person's journey is kept in. Every word is sealed; what was once written stays, beside what came later."""

from alongside.journey.models.beside import (
    BESIDE_GUARDS,
    NEVER_CHANGED,
)
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
from alongside.journey.models.how import (
    HOW_GUARDS,
    HOW_SIDE_GUARDS,
    OwnScale,
    TapWord,
)
from alongside.journey.models.measures import RESPONSE_GUARDS, MeasureResponse
from alongside.journey.models.network import (
    NETWORK_GUARDS,
    NetworkEntry,
    NetworkWords,
)
from alongside.journey.models.part import (
    PartOfItem,
)
from alongside.journey.models.reviews import (
    REVIEW_GUARDS,
    Review,
    ReviewSide,
    Tried,
    Waiting,
)
from alongside.journey.models.set_beside import (
    SET_BESIDE_GUARDS,
    SetBeside,
)
from alongside.journey.models.story import (
    STORY_GUARDS,
    Beside,
    Chapter,
    ChapterChoice,
    ChapterWords,
    Recording,
    RecordingPart,
)
from alongside.journey.models.strengths import (
    SEEN_GUARDS,
    SeenAtWork,
)
from alongside.journey.models.values import (
    VALUE_GUARDS,
    Value,
    ValueWords,
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
    "BESIDE_GUARDS",
    "GUARDS",
    "HOW_GUARDS",
    "HOW_SIDE_GUARDS",
    "MARK",
    "NETWORK_GUARDS",
    "NEVER_CHANGED",
    "OWNERS",
    "RESPONSE_GUARDS",
    "REVIEW_GUARDS",
    "SEEN_GUARDS",
    "SET_BESIDE_GUARDS",
    "STATES",
    "STORY_GUARDS",
    "SURE",
    "VALUE_GUARDS",
    "WELLNESS_GUARDS",
    "WHATS",
    "WIN_GUARDS",
    "Beside",
    "Chapter",
    "ChapterChoice",
    "ChapterWords",
    "CheckIn",
    "Goal",
    "GoalEntry",
    "HardDayPlan",
    "Meaning",
    "MeaningWords",
    "MeasureResponse",
    "NetworkEntry",
    "NetworkWords",
    "OwnScale",
    "PartOfItem",
    "PlanLine",
    "PlanPart",
    "PlanPerson",
    "Recording",
    "RecordingPart",
    "Reply",
    "Review",
    "ReviewSide",
    "SeenAtWork",
    "SetBeside",
    "Step",
    "Strength",
    "StrengthWords",
    "TapWord",
    "Tried",
    "Value",
    "ValueWords",
    "Waiting",
    "WellnessLine",
    "WellnessPart",
    "Win",
    "WinWords",
]
