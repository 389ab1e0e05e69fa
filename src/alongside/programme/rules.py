"""What holds for roles and invitations."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from alongside.kernel.access import Who

INVITATION_LASTS = timedelta(days=14)

MAY_INVITE: dict[Who, frozenset[Who]] = {
    Who.ADMINISTRATOR: frozenset({Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, Who.ADMINISTRATOR}),
    Who.SUPERVISOR: frozenset({Who.PERSON, Who.SPECIALIST}),
    Who.SPECIALIST: frozenset({Who.PERSON}),
}


def may_invite(inviter: Who, invited: Who) -> bool:
    """Say whether somebody in one role may invite somebody into another."""
    return invited in MAY_INVITE.get(inviter, frozenset())


ORDER = (Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, Who.ADMINISTRATOR)


def roles_to_invite(inviter: Who) -> list[Who]:
    """Return the roles into which somebody in a role may invite, in the usual order."""
    return [role for role in ORDER if may_invite(inviter, role)]


def invitation_state(made_at: datetime, answered_at: datetime | None, withdrawn_at: datetime | None, now: datetime) -> str:
    """Return how an invitation stands: `open`, `accepted`, `withdrawn` or `old`."""
    if answered_at is not None:
        return "accepted"
    if withdrawn_at is not None:
        return "withdrawn"
    return "open" if invitation_open(made_at, answered_at, withdrawn_at, now) else "old"


def invitation_open(made_at: datetime, answered_at: datetime | None, withdrawn_at: datetime | None, now: datetime) -> bool:
    """Say whether an invitation can still be accepted."""
    return answered_at is None and withdrawn_at is None and now < made_at + INVITATION_LASTS


def is_current(started_at: datetime, ended_at: datetime | None, now: datetime) -> bool:
    """Say whether a membership or an assignment holds now."""
    return started_at <= now and (ended_at is None or now < ended_at)


class OfRegion(Protocol):
    """Something that holds in one region, by its English name, or everywhere, by none."""

    region_en: str


Line = TypeVar("Line", bound=OfRegion)


def regions(lines: Sequence[Line]) -> list[str]:
    """Return the regions that lines name, each once, in the order of the lines."""
    return [name for name in dict.fromkeys(line.region_en for line in lines) if name]


def lines_in(lines: Sequence[Line], region: str) -> list[Line]:
    """Return the lines for somebody in a region: those of everywhere and of that region, in their order.

    Where no region is chosen, or the chosen one is gone, they are all there: nobody is left without a number.
    """
    if region not in regions(lines):
        return list(lines)
    return [line for line in lines if line.region_en in {"", region}]


def rearranged(count: int, asked: str) -> list[int]:
    """Return the positions of so many things after `earlier-2`, `later-2` or `off-2`; anything else leaves them as they are."""
    order = list(range(count))
    verb, _dash, number = asked.partition("-")
    at = int(number) if number.isascii() and number.isdecimal() and len(number) < 4 else count
    if at >= count:
        return order
    if verb == "off":
        return [one for one in order if one != at]
    to = {"earlier": at - 1, "later": at + 1}.get(verb, at)
    if 0 <= to < count:
        order[at], order[to] = order[to], order[at]
    return order
