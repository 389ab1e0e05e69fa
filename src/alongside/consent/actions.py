"""Verbs on consent: let, let as usual, stop, choose for one item."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from alongside.audit.actions import hold_trail, record
from alongside.consent import rules
from alongside.consent.access import out_of_reach, stranded, walkers
from alongside.consent.models import Grant, OwnedItem
from alongside.consent.rules import Audience, Basis, Category
from alongside.consent.signals import audience_chosen, withdrawn
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer

ROLE_ENDED = "role_ended"


class NotYours(PermissionError):
    """Only the person themself decides who may see what is theirs."""


class GrantRefused(ValueError):
    """A grant lacks what the law and the gate ask for; `args[0]` is the rule's code."""


def _save(
    owner: UUID, recipient: UUID, category: Category, item: UUID | None, basis: Basis, purpose: str, until: datetime,
    starts: datetime | None = None,
) -> Grant:  # fmt: skip
    grant = Grant(owner_id=owner, recipient_id=recipient, category=category, item=item, basis=basis, until=until)
    grant.starts = starts or grant.starts
    grant.purpose = purpose.strip()
    grant.save(force_insert=True)
    return grant


def _said(until: datetime) -> str:
    """Return an end as the trail keeps it, by which `voices.py` knows one that nobody gave."""
    return until.astimezone(UTC).isoformat()


def let_see(
    viewer: Viewer, recipient: UUID, category: Category, *, purpose: str, until: datetime, item: UUID | None = None,
    starts: datetime | None = None,
) -> Grant:  # fmt: skip
    """Let somebody see one kind of content, or one item of it, for a purpose, until a day; from now on, or from a day to come.

    Raises:
        NotYours: the viewer does not act as a person.
        GrantRefused: there is no purpose, or no end within a year; or the kind stays between the person and one specialist,
            is let see one by one, or is only for those who walk with the person.
    """
    if viewer.role is not Who.PERSON:
        raise NotYours
    if problem := rules.why_not(purpose, until, now(), category) or _why_not_all(viewer, recipient, category, item):
        raise GrantRefused(problem)
    with transaction.atomic():
        grant = _save(viewer.id, recipient, category, item, Basis.PERSON, purpose, until, starts)
        record(
            "consent.given",
            actor=viewer.id,
            role=viewer.role,
            about=viewer.id,
            thing=grant.id,
            category=category.value,
            to=str(recipient),
            until=_said(until),
        )
    return grant


def _why_not_all(viewer: Viewer, recipient: UUID, category: Category, item: UUID | None) -> str | None:
    return rules.not_as_a_kind(category, walking=recipient in walkers(viewer.id)) if item is None else None


def also_let_see(viewer: Viewer, item: OwnedItem, recipient: UUID, category: Category, *, purpose: str, until: datetime) -> Grant:
    """Let one more human see one item. An item that only the person could see follows what is usual for them no more than before.

    Raises:
        NotYours: the item is somebody else's.
        GrantRefused: there is no purpose, or no end within a year.
    """
    if viewer.role is not Who.PERSON or item.owner_id != viewer.id:
        raise NotYours
    with transaction.atomic():
        if item.audience == Audience.ONLY_ME:
            item.audience = Audience.NAMED
            item.save(update_fields=["audience"])
        return let_see(viewer, recipient, category, purpose=purpose, until=until, item=item.pk)


def let_see_as_usual(
    person: UUID,
    specialist: UUID,
    *,
    purpose: str,
    categories: Iterable[Category] = rules.WITHIN_PARTNERSHIP,
    until: datetime | None = None,
) -> None:
    """Give what is usual within a partnership, or what the person chose for it. Called by the partnership once both said yes."""
    until = until or now() + rules.DEFAULT_LASTS
    for category in categories:
        grant = _save(person, specialist, category, None, Basis.PARTNERSHIP, purpose, until)
        record(
            "consent.given",
            actor=person,
            role=Who.PERSON.value,
            about=person,
            thing=grant.id,
            category=category.value,
            to=str(specialist),
            until=_said(until),
        )


def stop(viewer: Viewer, grant: Grant) -> None:
    """Stop sharing, at once. What was kept only because of the grant is gone in the same moment.

    Raises:
        NotYours: somebody else gave it.
    """
    if viewer.role is not Who.PERSON or grant.owner_id != viewer.id:
        raise NotYours
    with transaction.atomic():
        _withdraw(viewer, grant)


def share_longer(viewer: Viewer, grant: Grant, until: datetime) -> None:
    """Let what somebody sees stand until a later day.

    Raises:
        NotYours: somebody else gave it.
        GrantRefused: it is agreed by two, was stopped meanwhile, or the new end is past or more than a year away.
    """
    if viewer.role is not Who.PERSON or grant.owner_id != viewer.id:
        raise NotYours
    if problem := rules.not_longer_alone(Category(grant.category)) or rules.why_not(grant.purpose, until, now()):
        raise GrantRefused(problem)
    with transaction.atomic():
        hold_trail()  # before the row, as whoever stops it at this moment does
        standing = Grant.objects.select_for_update().filter(pk=grant.pk, withdrawn_at=None, until__gt=now())
        if standing.order_by("pk").first() is None:
            raise GrantRefused("over")
        record("consent.renewed", actor=viewer.id, role=viewer.role, about=viewer.id, thing=grant.id, category=grant.category,
               to=str(grant.recipient_id), until=_said(until))  # fmt: skip
        Grant.objects.filter(pk=grant.pk).update(until=until)  # then: nothing lasts longer that is not in the trail


def stop_seeing(viewer: Viewer, recipient: UUID) -> None:
    """Stop sharing anything with somebody, at once.

    Raises:
        NotYours: the viewer does not act as a person.
    """
    if viewer.role is not Who.PERSON:
        raise NotYours
    with transaction.atomic():
        stop_all(viewer, viewer.id, recipient)


def stop_all(viewer: Viewer, person: UUID, recipient: UUID) -> None:
    """Withdraw everything one other may see, as when a partnership ends. `viewer` is who ended it, in whichever role."""
    for grant in Grant.objects.filter(owner_id=person, recipient_id=recipient, withdrawn_at=None).order_by("id"):
        _withdraw(viewer, grant)


def stop_some(viewer: Viewer | None, grants: Iterable[Grant], **facts: str) -> None:
    """Withdraw what was given for something that has ended, as when a cover does.

    `viewer` is who ended it, in whichever role, or nobody; `facts` are what the trail is to say of it.
    """
    for grant in grants:
        _withdraw(viewer, grant, **facts)


def narrow(viewer: Viewer, grants: Iterable[Grant], starts: datetime, until: datetime) -> None:
    """Let what was given hold only inside some days, as when those of a cover become fewer: never before or after what was given.

    What has no moment inside them is withdrawn.
    """
    hold_trail()
    for grant in grants:
        since, ends = max(grant.starts, starts), min(grant.until, until)
        if ends <= max(since, now()):
            _withdraw(viewer, grant)
        elif (since, ends) != (grant.starts, grant.until):
            Grant.objects.filter(pk=grant.pk, withdrawn_at=None).update(starts=since, until=ends)
            record("consent.narrowed", actor=viewer.id, role=viewer.role, about=grant.owner_id, thing=grant.id,
                   category=grant.category, to=str(grant.recipient_id), until=_said(ends))  # fmt: skip


def stop_with_role(membership: Membership, by: Viewer, **_: Any) -> None:
    """Withdraw what nobody sees any more once a role has ended, the giver's or the other's, so that no new role brings it back.

    Hears `programme.signals.role_ended`.
    """
    for grant in list(out_of_reach(membership.account_id)):
        _withdraw(by, grant, because=ROLE_ENDED)


def stop_stranded() -> int:
    """Withdraw what was left standing when a role ended, as it was before `stop_with_role`. Nobody's act; done again, it finds nothing.

    Returns:
        How many shares stood.
    """
    found = list(stranded())
    with transaction.atomic():
        for grant in found:
            _withdraw(None, grant, because=ROLE_ENDED)
    return len(found)


def _withdraw(viewer: Viewer | None, grant: Grant, **facts: str) -> None:
    hold_trail()
    ended = Grant.objects.filter(pk=grant.pk, withdrawn_at=None).update(withdrawn_at=now())
    actor, role = (viewer.id, viewer.role.value) if viewer else (None, "")
    if ended:
        record("consent.withdrawn", actor=actor, role=role, about=grant.owner_id, thing=grant.id,
               category=grant.category, **facts)  # fmt: skip
        withdrawn.send(sender=Grant, grant=grant, by=viewer, facts=facts)


def choose_audience(viewer: Viewer, item: OwnedItem, audience: Audience) -> None:
    """Choose who may see one item. "Only me" also takes back what was given for this item alone.

    Raises:
        NotYours: the item is somebody else's.
    """
    if viewer.role is not Who.PERSON or item.owner_id != viewer.id:
        raise NotYours
    with transaction.atomic():
        item.audience = audience
        item.save(update_fields=["audience"])
        if audience is Audience.ONLY_ME:
            for grant in Grant.objects.filter(owner_id=viewer.id, item=item.pk, withdrawn_at=None).order_by("id"):
                _withdraw(viewer, grant)
        record(
            "consent.audience_chosen", actor=viewer.id, role=viewer.role, about=viewer.id, thing=item.pk, audience=audience.value
        )
        audience_chosen.send(sender=None, item=item, by=viewer)
