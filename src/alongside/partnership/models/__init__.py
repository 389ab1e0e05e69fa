"""Who walks together, and what they agreed. Nothing here exists without two voices, and none of it is rewritten."""

from alongside.partnership.models.agreement import AGREEMENT_GUARDS, CLAUSE, Clause, ClauseText
from alongside.partnership.models.ending import ENDING, ENDING_GUARDS, SUGGEST, EndingPlan, EndingWords
from alongside.partnership.models.presence import (
    CHANGED_GUARDS,
    PRESENCE_GUARDS,
    REPLACED_GUARDS,
    Absence,
    AbsenceBefore,
    Cover,
    CoverChoice,
    CoverGrant,
    Hours,
)
from alongside.partnership.models.pulse import (
    PULSE_GUARDS,
    REPAIR,
    KeptWords,
    Pulse,
    PulsePicture,
    PulseWays,
    Repair,
    RepairWords,
)
from alongside.partnership.models.review import AS_IT_IS, REVIEW_GUARDS, RHYTHM, Review, Rhythm
from alongside.partnership.models.walking import FORM, ROLE_ENDED, WALKING_GUARDS, Partnership

GUARDS = (*WALKING_GUARDS, *AGREEMENT_GUARDS)  # the first ones, as 0002 puts them in place; later ones stand beside their tables

__all__ = [
    "AS_IT_IS",
    "CHANGED_GUARDS",
    "CLAUSE",
    "ENDING",
    "ENDING_GUARDS",
    "FORM",
    "GUARDS",
    "PRESENCE_GUARDS",
    "PULSE_GUARDS",
    "REPAIR",
    "REPLACED_GUARDS",
    "REVIEW_GUARDS",
    "RHYTHM",
    "ROLE_ENDED",
    "SUGGEST",
    "Absence",
    "AbsenceBefore",
    "Clause",
    "ClauseText",
    "Cover",
    "CoverChoice",
    "CoverGrant",
    "EndingPlan",
    "EndingWords",
    "Hours",
    "KeptWords",
    "Partnership",
    "Pulse",
    "PulsePicture",
    "PulseWays",
    "Repair",
    "RepairWords",
    "Review",
    "Rhythm",
]
