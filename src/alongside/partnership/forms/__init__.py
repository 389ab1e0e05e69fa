"""What people write in a partnership."""

from alongside.partnership.forms.agreement import (
    LONGEST_CLAUSE,
    LONGEST_TITLE,
    ClauseChange,
    ClauseWords,
    OwnClause,
    Reason,
    Starter,
)
from alongside.partnership.forms.walking import (
    LONGEST_NOTE,
    WalkingNote,
)

__all__ = [
    "LONGEST_CLAUSE",
    "LONGEST_NOTE",
    "LONGEST_TITLE",
    "ClauseChange",
    "ClauseWords",
    "OwnClause",
    "Reason",
    "Starter",
    "WalkingNote",
]
