"""What holds for roles and invitations."""

from datetime import datetime, timedelta

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
