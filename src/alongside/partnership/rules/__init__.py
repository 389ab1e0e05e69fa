"""What holds in a partnership, as functions of values and a clock."""

from alongside.partnership.rules.agreement import (
    STARTER,
    STEP,
    position_of,
)

__all__ = [
    "STARTER",
    "STEP",
    "position_of",
]
