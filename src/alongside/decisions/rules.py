"""When an offer may be answered, by whom, and when something is agreed.

Nothing becomes agreed by one voice. What a person owns takes effect by that person's act alone: when the owner
adapts an offer about something of theirs, the adapted words take effect at once, and both voices are recorded.
When the thing is shared, adapting is a counter-offer, which waits for the other side in its turn.
"""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class State(StrEnum):
    """Where an offer stands. Only `waiting` can change, and only once.

    `lapsed` is nobody's answer: what the offer was about ended before there was one.
    """

    WAITING = "waiting"
    ACCEPTED = "accepted"
    ADAPTED = "adapted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Answer(StrEnum):
    """What can be done with an offer that waits."""

    ACCEPT = "accept"
    ADAPT = "adapt"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


BECOMES = {
    Answer.ACCEPT: State.ACCEPTED,
    Answer.ADAPT: State.ADAPTED,
    Answer.DECLINE: State.DECLINED,
    Answer.WITHDRAW: State.WITHDRAWN,
}


@dataclass(frozen=True)
class Offered:
    """An offer as the rules see it. `owner` is who owns the thing it would change; None when it is shared."""

    offered_by: UUID
    offered_to: UUID
    owner: UUID | None
    state: State


class NotForYou(PermissionError):
    """The answer belongs to somebody else."""


class AlreadyAnswered(ValueError):
    """The offer does not wait any more; `args[0]` is the state it reached."""


def check(offer: Offered, by: UUID, answer: Answer) -> State:
    """Return the state that an answer leads to.

    Raises:
        NotForYou: only the one it was offered to accepts, adapts or declines; only the one who offered withdraws.
        AlreadyAnswered: it was answered or withdrawn before.
    """
    if by != (offer.offered_by if answer is Answer.WITHDRAW else offer.offered_to):
        raise NotForYou
    if offer.state is not State.WAITING:
        raise AlreadyAnswered(offer.state)
    return BECOMES[answer]


def settles(offer: Offered, answer: Answer) -> bool:
    """Say whether an answer makes the thing agreed, so that it takes effect now."""
    return answer is Answer.ACCEPT or (answer is Answer.ADAPT and offer.owner == offer.offered_to)
