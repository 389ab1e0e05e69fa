"""The gate: fetching and authorising as one act."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from django.db.models import Exists, Model, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, Least

from alongside.audit.access import about
from alongside.audit.actions import Fact, record_all
from alongside.audit.models import Entry
from alongside.consent import items, rules
from alongside.consent.models import Grant, OwnedItem
from alongside.consent.rules import Audience, Basis, Category
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people.access import names
from alongside.programme.access import current, walks_with
from alongside.programme.models import Assignment, Membership
from alongside.programme.viewer import Viewer, once_a_page
from alongside.vault.access import open_rings

Row = TypeVar("Row", bound=Model)
ONE_LOOK = timedelta(minutes=30)


@dataclass(frozen=True)
class Sight:
    """What one viewer may see of one person at one moment. Every page, file and job asks it."""

    viewer: Viewer
    owner_id: UUID
    at: datetime
    asker: rules.Asker
    grants: tuple[rules.Grant, ...]
    closed_until: datetime | None = None  # what two wrote with one another before: when they last stopped walking together

    def sees(self, category: Category, *, item: UUID | None = None, audience: str = Audience.USUAL) -> bool:
        """Say whether the viewer may see a kind of content, or one item of it."""
        return rules.may_see(self.asker, category, self.grants, self.at, item=item, audience=Audience(audience))

    def limit(self, items: QuerySet[Row], category: Category) -> QuerySet[Row]:
        """Return only those of the person's items that the viewer may see; the same answer as `sees`, in SQL."""
        return items.filter(self.condition(category))

    def condition(self, category: Category) -> Q:
        """Return the condition on items under which they are the person's and the viewer may see them."""
        return Q(owner_id=self.owner_id) & self.shown(category)

    def shown(self, category: Category) -> Q:
        """Return what the viewer may see among the person's items, as a condition that does not say whose they are."""
        if self.asker.is_owner:
            return Q()
        held = rules.standing(self.asker, category, self.grants, self.at)
        usual = [Audience.USUAL] if any(g.item is None for g in held) else []
        walked = [Audience.MY_SPECIALIST] if rules.walks(self.asker) else []
        allowed = Q(audience__in=[*usual, *walked])
        named = [g.item for g in held if g.item]
        return allowed | Q(pk__in=named) & ~Q(audience=Audience.ONLY_ME) if named else allowed


def condition_of(views: Iterable[Sight], category: Category) -> Q:
    """Return the condition under which items are one of several people's and the viewer may see them.

    People who show the same are named together, so that the condition stays as short for many as for one.
    """
    alike: dict[Q, list[UUID]] = {}
    for view in views:
        alike.setdefault(view.shown(category), []).append(view.owner_id)
    found = Q(pk__in=[])
    for shown, owners in alike.items():
        found |= Q(owner_id__in=owners) & shown
    return found


def _held_by(viewer: Viewer, at: datetime) -> QuerySet[Grant]:
    """Return what was given to a viewer by those who are persons of the programme in which the viewer acts now."""
    here = Membership.objects.filter(current(at), account=OuterRef("owner"), programme=viewer.programme, role=Who.PERSON)
    return Grant.objects.filter(Exists(here), recipient_id=viewer.id, withdrawn_at=None, until__gt=at).order_by("id")


def _as_rules(grants: QuerySet[Grant], side: str) -> Iterator[tuple[UUID, rules.Grant]]:
    """Return grants that nobody withdrew as the gate's rule knows them, each with the account on one side of it."""
    for account, category, item, basis, *time in grants.values_list(side, "category", "item", "basis", "starts", "until"):
        yield account, rules.Grant(Category(category), item, Basis(basis), *time)


@once_a_page
def sight(viewer: Viewer, owner_id: UUID) -> Sight:
    """Return what a viewer may see of a person now, in as many queries as of several."""
    return sights(viewer, [owner_id])[owner_id]


def sights(viewer: Viewer, owners: Iterable[UUID]) -> dict[UUID, Sight]:
    """Return what a viewer may see of several people now: one's own needs no query, others' at most three for any number."""
    wanted = set(owners)
    known = {viewer.id: _own(viewer)} if viewer.role is Who.PERSON else sights_walked(viewer)
    others = _sights(viewer, wanted - known.keys(), walking=False)
    return {owner: known[owner] for owner in wanted & known.keys()} | others


@once_a_page
def sights_walked(viewer: Viewer) -> dict[UUID, Sight]:
    """Return what a specialist may see of everybody they walk with now, in two queries; nothing in another role."""
    if viewer.role is not Who.SPECIALIST:
        return {}
    over = Assignment.objects.filter(person=OuterRef("person"), specialist=OuterRef("specialist"), ended_at__lte=now())
    walked = Assignment.objects.filter(current(), specialist_id=viewer.id, programme=viewer.programme)
    since = dict(walked.values_list("person_id", Subquery(over.order_by("-ended_at").values("ended_at")[:1])))
    return {
        person: replace(view, closed_until=since[person]) for person, view in _sights(viewer, set(since), walking=True).items()
    }


def _own(viewer: Viewer) -> Sight:
    return Sight(viewer, viewer.id, now(), rules.Asker(True, viewer.role, False), ())


def _sights(viewer: Viewer, owners: set[UUID], *, walking: bool) -> dict[UUID, Sight]:
    if not owners:
        return {}
    at, held = now(), dict[UUID, list[rules.Grant]]()
    for owner, grant in _as_rules(_held_by(viewer, at).filter(owner_id__in=owners), "owner_id"):
        held.setdefault(owner, []).append(grant)
    asker = rules.Asker(False, viewer.role, walking)
    return {owner: Sight(viewer, owner, at, asker, tuple(held.get(owner, ()))) for owner in owners}


def specialist_sees(specialist: UUID, person: UUID, category: Category, item: OwnedItem | None = None) -> bool:
    """Say whether a specialist may see a kind of content of a person now, or one item, for what is decided without either looking."""
    asker = rules.Asker(False, Who.SPECIALIST, walks_with(specialist, person))
    grants = Grant.objects.filter(owner_id=person, recipient_id=specialist, withdrawn_at=None).order_by("id")
    held = [grant for _, grant in _as_rules(grants, "owner_id")]
    if item is None:
        return rules.may_see(asker, category, held, now())
    return rules.may_see(asker, category, held, now(), item=item.pk, audience=Audience(item.audience))


def looked(view: Sight, *things: str, item: UUID | None = None) -> None:
    """Write down that somebody looked at something of a person's, for the person to read. One's own looks are not kept."""
    if not view.asker.is_owner:
        asks = view.viewer
        record_all([
            Fact(act="consent.looked", actor=asks.id, role=asks.role, about=view.owner_id, thing=item, facts={"what": thing})
            for thing in things
        ])  # fmt: skip


def looked_just_now(view: Sight, thing: str, item: UUID) -> bool:
    """Say whether a look is written down already, or is one's own: an open page asks for the same again and again."""
    if view.asker.is_owner:
        return True
    mine = about(view.owner_id).filter(actor=view.viewer.id, act="consent.looked", thing=item, facts__what=thing)
    return mine.filter(at__gt=now() - ONE_LOOK).exists()


def grants_by(owner_id: UUID) -> QuerySet[Grant]:
    """Return everything a person ever let somebody see, newest first."""
    return Grant.objects.filter(owner_id=owner_id).select_related("recipient").order_by("-starts", "-id")


def ended_grants(owner_id: UUID, at: datetime, most: int) -> list[Grant]:
    """Return what a person let somebody see that is over, the newest end first, each with when: `over_at`.

    What two agreed on is not over while they have agreed on it anew.
    """
    over = grants_by(owner_id).filter(Q(withdrawn_at__isnull=False) | Q(until__lte=at))
    anew = _agreed_too().filter(withdrawn_at=None, starts__lte=at, until__gt=at)
    return list(as_agreed(over).filter(~Exists(anew)).order_by("-over_at", "-id")[:most])


def as_agreed(grants: QuerySet[Grant]) -> QuerySet[Grant]:
    """Leave out, of what two agreed on, what they agreed on anew before it ended: together these end once, with the last of them.

    Each that stays says when it ends or ended: `over_at`.
    """
    last = Q(over_at__gt=OuterRef("over_at")) | Q(over_at=OuterRef("over_at"), pk__gt=OuterRef("pk"))
    anew = _agreed_too().annotate(over_at=_over_at()).filter(last, starts__lte=OuterRef("over_at"))
    return grants.annotate(over_at=_over_at()).filter(~Exists(anew))


def _over_at() -> Least:
    return Least(Coalesce("withdrawn_at", "until"), "until")  # what had run out may have been withdrawn since, with all the rest


def _agreed_too() -> QuerySet[Grant]:
    """Return what the same two agreed on of the same kind."""
    same = Grant.objects.filter(owner=OuterRef("owner"), recipient=OuterRef("recipient"), category=OuterRef("category"))
    return same.filter(category__in=rules.BY_TWO)


def kinds_let_see(owner_id: UUID, recipient_id: UUID) -> set[Category]:
    """Return the kinds of which one human lets another see something now by a grant, for saying what goes when all of them end."""
    standing = Grant.objects.filter(owner_id=owner_id, recipient_id=recipient_id, withdrawn_at=None, until__gt=now())
    return {Category(kind) for kind in standing.order_by("category").values_list("category", flat=True)}


def own_grant(viewer: Viewer, grant_id: UUID) -> Grant | None:
    """Return one grant that the viewer gave, or None."""
    return Grant.objects.filter(pk=grant_id, owner_id=viewer.id).first() if viewer.role is Who.PERSON else None


def own_standing(viewer: Viewer, recipient: UUID) -> list[Grant]:
    """Return everything of the viewer's own that one human may see now or on a day to come."""
    if viewer.role is not Who.PERSON:
        return []
    given = Grant.objects.filter(owner_id=viewer.id, recipient_id=recipient)
    return list(given.filter(withdrawn_at=None, until__gt=now()).order_by("id"))


def standing_grants(owner_id: UUID, at: datetime | None = None) -> QuerySet[Grant]:
    """Return what a person lets others see now, only for those who still hold a role of the person's programme in which they could."""
    at = at or now()
    home = Membership.objects.filter(current(at), account_id=owner_id, role=Who.PERSON).values("programme")
    role = Membership.objects.filter(
        current(at), account=OuterRef("recipient"), programme__in=home, role__in=[role.value for role in rules.READERS]
    )
    return Grant.objects.filter(Exists(role), owner_id=owner_id, withdrawn_at=None, starts__lte=at, until__gt=at).order_by("id")


def out_of_reach(account_id: UUID) -> QuerySet[Grant]:
    """Return what somebody let be seen, or was let see, in vain: in no programme is the giver a person and the other one who sees."""
    return _in_vain(now()).filter(Q(owner_id=account_id) | Q(recipient_id=account_id))


def stranded() -> QuerySet[Grant]:
    """Return what anybody let be seen in vain because a role has ended, the giver's or the other's."""
    at = now()
    over = Membership.objects.filter(ended_at__lte=at)
    giver = Exists(over.filter(account=OuterRef("owner"), role=Who.PERSON))
    other = Exists(over.filter(account=OuterRef("recipient"), role__in=[role.value for role in rules.READERS]))
    return _in_vain(at).filter(giver | other)


def _in_vain(at: datetime) -> QuerySet[Grant]:
    home = Membership.objects.filter(current(at), account=OuterRef(OuterRef("owner")), role=Who.PERSON).values("programme")
    role = Membership.objects.filter(
        current(at), account=OuterRef("recipient"), programme__in=home, role__in=[role.value for role in rules.READERS]
    )
    return Grant.objects.filter(~Exists(role), withdrawn_at=None, until__gt=at).order_by("id")


@dataclass(frozen=True)
class Given:
    """What somebody lets the viewer see now by an act of their own: each kind or single items of it, and its end."""

    owner: UUID
    name: str
    parts: tuple[tuple[Category, bool, datetime], ...]  # the kind, whether as a whole, the last moment of it


def given_to(viewer: Viewer) -> list[Given]:
    """Return what people let the viewer see who do not walk with them now, by name. Three queries, however many people there are."""
    if viewer.role not in rules.READERS:
        return []
    walked, at = sights_walked(viewer), now()
    asker, found = rules.Asker(False, viewer.role, False), dict[UUID, list[rules.Grant]]()
    for owner, grant in _as_rules(_held_by(viewer, at), "owner_id"):
        if owner not in walked and grant.category in rules.READ_BY_NAME:
            found.setdefault(owner, []).extend(rules.standing(asker, grant.category, [grant], at))
    given = {owner: _parts(grants) for owner, grants in found.items() if grants}
    called = names(given)
    return sorted((Given(one, called[one], parts) for one, parts in given.items()), key=lambda it: (it.name.casefold(), it.owner))


def _parts(grants: Iterable[rules.Grant]) -> tuple[tuple[Category, bool, datetime], ...]:
    """Return each kind once, as a whole where it is given so, with its last day, in the order of kinds."""
    best: dict[Category, tuple[bool, datetime]] = {}
    for grant in grants:
        last = rules.last_moment(grant.until)
        best[grant.category] = max(best.get(grant.category, (False, last)), (grant.item is None, last))
    return tuple((category, *best[category]) for category in Category if category in best)


@dataclass(frozen=True)
class Readers:
    """Everybody whom a person lets see something now, fetched once for any number of items."""

    at: datetime
    grants: dict[UUID, list[rules.Grant]]
    walking: frozenset[UUID]

    def asker(self, reader: UUID) -> rules.Asker:
        """Return a reader as the gate's rule knows them."""
        return rules.Asker(False, Who.SPECIALIST, reader in self.walking)

    def of(self, item: OwnedItem, category: Category) -> list[UUID]:
        """Return who would see one item now, those who walk with the person first."""
        return self.would_see(category, item=item.pk, audience=item.audience)

    def would_see(self, category: Category, *, item: UUID | None = None, audience: str = Audience.USUAL) -> list[UUID]:
        """Return who would see a kind of content, or an item with an audience, now."""
        everyone = dict.fromkeys([*sorted(self.walking), *self.grants])
        return [r for r in everyone if self._sees(r, category, item, Audience(audience))]

    def _sees(self, reader: UUID, category: Category, item: UUID | None, audience: Audience) -> bool:
        return rules.may_see(self.asker(reader), category, self.grants.get(reader, []), self.at, item=item, audience=audience)

    def until(self, reader: UUID, category: Category, item: UUID | None) -> datetime | None:
        """Return when a reader's sight ends, if it rests on an act of the person's own rather than on walking together."""
        held = rules.standing(self.asker(reader), category, self.grants.get(reader, []), self.at)
        own = [g.until for g in held if g.basis is Basis.PERSON and g.item in {None, item}]
        return max(own) if own and reader not in self.walking else None


def readers(owner_id: UUID) -> Readers:
    """Return everybody whom a person lets see something now, in two queries."""
    at = now()
    grants: dict[UUID, list[rules.Grant]] = {}
    for reader, grant in _as_rules(standing_grants(owner_id, at), "recipient_id"):
        grants.setdefault(reader, []).append(grant)
    return Readers(at, grants, frozenset(walkers(owner_id)))


def readers_of(item: OwnedItem, category: Category) -> list[UUID]:
    """Return the accounts, besides the owner, that the gate would let see an item now."""
    return readers(item.owner_id).of(item, category)


@dataclass(frozen=True)
class Ending:
    """Something that somebody will soon see no more, unless it is shared for longer. `until` is the last moment of it."""

    grant: UUID
    recipient: UUID
    name: str
    category: Category
    item: UUID | None
    until: datetime


def ending_soon(viewer: Viewer) -> list[Ending]:
    """Return what of the viewer's own ends within two weeks, the soonest first; nothing for somebody who is no person."""
    if viewer.role is not Who.PERSON:
        return []
    at = now()
    found = list(as_agreed(standing_grants(viewer.id, at)).filter(until__lt=at + rules.SOON).order_by("until", "id"))
    called = names(g.recipient_id for g in found)
    return [
        Ending(g.id, g.recipient_id, called[g.recipient_id], Category(g.category), g.item, rules.last_moment(g.until))
        for g in found
    ]


def those_to_share_with(viewer: Viewer) -> list[Membership]:
    """Return the specialists and supervisors of the viewer's programme, besides the viewer: whom a person may let see something."""
    held = Membership.objects.filter(current(), programme=viewer.programme, role__in=[r.value for r in rules.READERS])
    found = list(held.exclude(account_id=viewer.id).select_related("account").order_by("started_at", "id"))
    open_rings(m.account_id for m in found)
    return sorted(found, key=lambda m: (str(m.account.chosen_name).casefold(), m.account_id, m.role))


def own_item(viewer: Viewer, category: Category, item_id: UUID) -> OwnedItem | None:
    """Return one of the viewer's own items of a kind, or None."""
    return items.find(viewer.id, category, item_id) if viewer.role is Who.PERSON else None


def trail_about(person: UUID, *, by_others: bool, before: int | None, most: int) -> list[Entry]:
    """Return what was done about a person, newest first: a page of it, starting before a position.

    `by_others` leaves out what was done by nobody, but for a share that ended: that is the person's to know.
    """
    found = about(person)
    if by_others:
        found = found.exclude(actor=person).exclude(Q(actor=None) & ~Q(act="consent.withdrawn"))
    return list((found.filter(position__lt=before) if before else found)[:most])


def walkers(person_id: UUID) -> list[UUID]:
    """Return the specialists who walk with a person now."""
    found = Assignment.objects.filter(current(), person_id=person_id).order_by("started_at", "id")
    return list(found.values_list("specialist_id", flat=True))
