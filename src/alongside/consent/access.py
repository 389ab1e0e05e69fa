"""The gate: fetching and authorising as one act."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from django.db.models import Model, Q, QuerySet

from alongside.audit.actions import record
from alongside.consent import rules
from alongside.consent.models import Grant, OwnedItem
from alongside.consent.rules import Audience, Basis, Category
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.programme.access import current, walks_with
from alongside.programme.models import Assignment
from alongside.programme.viewer import Viewer

Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True)
class Sight:
    """What one viewer may see of one person at one moment. Every page, file and job asks it."""

    viewer: Viewer
    owner_id: UUID
    at: datetime
    asker: rules.Asker
    grants: tuple[rules.Grant, ...]

    def sees(self, category: Category, *, item: UUID | None = None, audience: str = Audience.USUAL) -> bool:
        """Say whether the viewer may see a kind of content, or one item of it."""
        return rules.may_see(self.asker, category, self.grants, self.at, item=item, audience=Audience(audience))

    def limit(self, items: QuerySet[Row], category: Category) -> QuerySet[Row]:
        """Return only those of the person's items that the viewer may see; the same answer as `sees`, in SQL."""
        mine = items.filter(owner_id=self.owner_id)
        if self.asker.is_owner:
            return mine
        standing = [g for g in self.grants if g.category is category and g.holds(self.at)]
        walking = self.asker.walking and self.asker.role is Who.SPECIALIST
        allowed = Q(pk__in=[g.item for g in standing if g.item])
        if walking:
            allowed |= Q(audience=Audience.MY_SPECIALIST)
        if any(g.item is None and (g.basis is Basis.PERSON or walking) for g in standing):
            allowed |= Q(audience=Audience.USUAL)
        return mine.filter(allowed).exclude(audience=Audience.ONLY_ME)


def sight(viewer: Viewer, owner_id: UUID) -> Sight:
    """Return what a viewer may see of a person now, in at most two queries."""
    is_owner = viewer.id == owner_id and viewer.role is Who.PERSON
    if is_owner:
        return Sight(viewer, owner_id, now(), rules.Asker(True, viewer.role, False), ())
    held = Grant.objects.filter(owner_id=owner_id, recipient_id=viewer.id, withdrawn_at=None).order_by("id")
    walking = viewer.role is Who.SPECIALIST and walks_with(viewer.id, owner_id)
    asker = rules.Asker(False, viewer.role, walking)
    return Sight(viewer, owner_id, now(), asker, tuple(g.as_rule() for g in held))


def sights(viewer: Viewer, owners: Iterable[UUID]) -> dict[UUID, Sight]:
    """Return what a viewer may see of several people now, in two queries however many they are."""
    wanted, at = set(owners), now()
    held: dict[UUID, list[rules.Grant]] = {}
    for grant in Grant.objects.filter(owner_id__in=wanted, recipient_id=viewer.id, withdrawn_at=None).order_by("id"):
        held.setdefault(grant.owner_id, []).append(grant.as_rule())
    walked = Assignment.objects.filter(current(at), person_id__in=wanted, specialist_id=viewer.id).order_by("id")
    walking = set(walked.values_list("person_id", flat=True)) if viewer.role is Who.SPECIALIST else set()
    return {owner: Sight(viewer, owner, at, _asker(viewer, owner, walking), tuple(held.get(owner, ()))) for owner in wanted}


def _asker(viewer: Viewer, owner: UUID, walking: set[UUID]) -> rules.Asker:
    return rules.Asker(viewer.id == owner and viewer.role is Who.PERSON, viewer.role, owner in walking)


def specialist_sees(specialist: UUID, person: UUID, category: Category) -> bool:
    """Say whether a specialist may see a kind of content of a person now, for what is decided without either looking."""
    asker = rules.Asker(False, Who.SPECIALIST, walks_with(specialist, person))
    grants = Grant.objects.filter(owner_id=person, recipient_id=specialist, withdrawn_at=None).order_by("id")
    return rules.may_see(asker, category, [g.as_rule() for g in grants], now())


def looked(view: Sight, thing: str, item: UUID | None = None) -> None:
    """Write down that somebody looked at something of a person's, for the person to read. One's own looks are not kept."""
    if not view.asker.is_owner:
        record("consent.looked", actor=view.viewer.id, role=view.viewer.role, about=view.owner_id, thing=item, what=thing)


def grants_by(owner_id: UUID) -> QuerySet[Grant]:
    """Return everything a person ever let somebody see, newest first."""
    return Grant.objects.filter(owner_id=owner_id).select_related("recipient").order_by("-starts", "-id")


def own_grant(viewer: Viewer, grant_id: UUID) -> Grant | None:
    """Return one grant that the viewer gave, or None."""
    return Grant.objects.filter(pk=grant_id, owner_id=viewer.id).first() if viewer.role is Who.PERSON else None


def readers_of(item: OwnedItem, category: Category) -> list[UUID]:
    """Return the accounts, besides the owner, that the gate would let see an item now."""
    at, readers = now(), []
    grants = Grant.objects.filter(owner_id=item.owner_id, withdrawn_at=None, starts__lte=at, until__gt=at).order_by("id")
    by_recipient: dict[UUID, list[rules.Grant]] = {}
    for grant in grants:
        by_recipient.setdefault(grant.recipient_id, []).append(grant.as_rule())
    walking = set(walkers(item.owner_id))
    for reader in dict.fromkeys([*by_recipient, *walking]):
        asker = rules.Asker(False, Who.SPECIALIST, reader in walking)
        held = by_recipient.get(reader, [])
        if rules.may_see(asker, category, held, at, item=item.pk, audience=Audience(item.audience)):
            readers.append(reader)
    return readers


def walkers(person_id: UUID) -> list[UUID]:
    """Return the specialists who walk with a person now."""

    found = Assignment.objects.filter(current(), person_id=person_id).order_by("started_at", "id")
    return list(found.values_list("specialist_id", flat=True))
