"""What holds in a partnership, as functions of values and a clock."""

from alongside.partnership.rules.agreement import (
    LOOK_AGAIN,
    STARTER,
    STEP,
    look_again_on,
    position_of,
)

__all__ = [
    "LOOK_AGAIN",
    "STARTER",
    "STEP",
    "look_again_on",
    "position_of",
]
