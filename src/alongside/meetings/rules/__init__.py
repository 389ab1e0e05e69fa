"""Decisions of this room on values and a clock: plans and notes here; series, records, reminders in modules of their own."""

from alongside.meetings.rules.plans import (
    FARTHEST,
    LEEWAY,
    LINGERS,
    LONGEST,
    MOST_WORDS,
    ONE_SITTING,
    SHORTEST,
    WRITING,
    CannotMeet,
    Channel,
    Kept,
    Plan,
    Stage,
    Trouble,
    check_plan,
    digest,
    keep,
    moment,
    only_adds,
    read_plan,
    stage,
    too_early,
    web_address,
)

__all__ = [
    "FARTHEST", "LEEWAY", "LINGERS", "LONGEST", "MOST_WORDS", "ONE_SITTING", "SHORTEST", "WRITING", "CannotMeet", "Channel",
    "Kept", "Plan", "Stage", "Trouble", "check_plan", "digest", "keep", "moment", "only_adds", "read_plan", "stage",
    "too_early", "web_address",
]  # fmt: skip
