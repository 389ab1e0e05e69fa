"""How walking together feels, as functions of somebody's own values and a clock. Nothing is ever added up.

The four questions are our own, for two who walk together as equals; they are no part of a licensed scale. Each answer
is one of five places on a line with words at both ends, or left open, and is only ever held beside the same human's
own earlier answers to the same question.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median


class Question(StrEnum):
    """What is asked of each side, in words of its own."""

    HEARD = "heard"
    RESPECTED = "respected"
    IN_CHARGE = "in_charge"
    HOPEFUL = "hopeful"


class Shows(StrEnum):
    """What of a pulse its owner lets the other of the two see; also what the other sees."""

    NOTHING = "nothing"
    DIP = "dip"
    ALL = "all"


Values = Mapping[Question, int]  # places on the line, 1 to 5; what was left open is not in it
PLACES = (1, 2, 3, 4, 5)
USUAL_OF, LEAST_FOR_USUAL, CLEAR_STEP = 5, 3, 2
TAKE_BACK_WITHIN = timedelta(hours=1)
INVITES_FOR = timedelta(days=3)
TOLD_FOR = timedelta(days=14)  # how long a page elsewhere says that the other showed something


def usual(earlier: Sequence[int]) -> float | None:
    """Return somebody's own usual place on a line: the middle of their latest five; None while there are fewer than three.

    Args:
        earlier: their earlier answers to one question, the newest first.
    """
    latest = earlier[:USUAL_OF]
    return median(latest) if len(latest) >= LEAST_FOR_USUAL else None


def dips(values: Values, earlier: Iterable[Values]) -> frozenset[Question]:
    """Return the questions on which an answer lies two places or more below what is usual for the same human.

    The first three answers to a question cannot dip, and one that was left open does not.

    Args:
        values: the answers now.
        earlier: the same human's earlier answers in the same partnership, the newest first.
    """
    before = list(earlier)
    return frozenset(
        question for question, value in values.items() if _below(value, [v[question] for v in before if question in v])
    )


def _below(value: int, earlier: Sequence[int]) -> bool:
    own = usual(earlier)
    return own is not None and value <= own - CLEAR_STEP


def other_sees(shows: Shows, *, dipped: bool, together: bool) -> Shows:
    """Return what the other of the two sees of a pulse: nothing once they no longer walk together.

    What is shown only when it dips leaves no trace while it does not.
    """
    if not together or (shows is Shows.DIP and not dipped):
        return Shows.NOTHING
    return shows


def fresh(made_at: datetime, now: datetime) -> bool:
    """Say whether a pulse is young enough to be taken back."""
    return now - made_at < TAKE_BACK_WITHIN


def invites(ended_at: datetime | None, *, answered_at: datetime | None, put_off_at: datetime | None, now: datetime) -> bool:
    """Say whether a meeting that ended still invites somebody to a pulse: for three days, and until they answer or put it off."""
    if ended_at is None or not ended_at <= now < ended_at + INVITES_FOR:
        return False
    return all(since is None or since < ended_at for since in (answered_at, put_off_at))
