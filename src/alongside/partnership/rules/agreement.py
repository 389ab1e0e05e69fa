"""The clauses that a working agreement starts from, and their order; plain values."""

from collections.abc import Sequence

STARTER = ("purpose", "talk", "reach", "private", "do", "hard_day", "away", "ending")
STEP = 10  # between two starter clauses, so that a clause of one's own never has to be moved


def position_of(key: str, taken: Sequence[int]) -> int:
    """Return where a new clause stands: a starter clause in its own place, one of one's own after everything."""
    if key in STARTER:
        return (STARTER.index(key) + 1) * STEP
    return max([*taken, len(STARTER) * STEP]) + 1
