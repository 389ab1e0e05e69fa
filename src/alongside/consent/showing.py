"""Keys and looks made ready to draw."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.audit.models import Entry
from alongside.consent import access, items, stopping, trail
from alongside.consent.models import Grant
from alongside.consent.rules import BY_TWO, BY_WALKING, Audience, Basis, Category, last_moment
from alongside.consent.wording import AS_A_KIND, SHARED_ELSEWHERE, YOUR_CATEGORIES, listed, sentence
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people.access import names
from alongside.programme.viewer import Viewer
from alongside.programme.wording import ROLE_NAMES
from alongside.ui import components
from alongside.ui.dates import as_day, plain_day


@dataclass(frozen=True)
class Share:
    """One thing that somebody may see now, the last moment of it, and what `goes` for good when it is stopped, in words.

    What two agreed on is not changed here but at its `url`.
    """

    id: UUID
    what: str
    url: str
    purpose: str
    until: datetime
    category: Category
    whole: bool
    goes: str

    @property
    def by_two(self) -> bool:
        """Say whether two agreed on it, its last day too."""
        return self.category in BY_TWO


@dataclass(frozen=True)
class Kept:
    """What of a kind stays with its owner: all there is of it, or some; and, in words, what does until it is chosen otherwise."""

    whole: bool
    some: bool
    close: str


@dataclass(frozen=True)
class Keyholder:
    """Somebody who can see something of mine now: what, what not, what for, until when."""

    id: UUID
    name: str
    about: str
    shares: list[Share]
    chosen: str
    cannot: str
    stays: str
    may_add: list[tuple[str, str]]

    @property
    def goes(self) -> list[str]:
        """Say what goes for good when everything with them is stopped, each once."""
        return list(dict.fromkeys(share.goes for share in self.shares if share.goes))

    @property
    def facts(self) -> list[components.Fact]:
        """Return the same in terms and values; what ends on one day for one purpose is said together."""
        cannot = _("Cannot see, apart from that") if self.chosen else _("Cannot see")
        stays = [components.Fact(_("Stays with you"), self.stays)] if self.stays else []
        return [*self._can(), *stays, *([components.Fact(cannot, self.cannot)] if self.cannot else [])]

    def _can(self) -> list[components.Fact]:
        groups: dict[tuple[str, str], list[Share]] = {}
        for share in self.shares:
            groups.setdefault((share.purpose, plain_day(share.until)), []).append(share)
        found: list[components.Fact] = []
        for (purpose, day), shares in groups.items():
            found.append(components.Fact(_("Can see"), sentence(listed([s.what for s in shares]))))
            found.append(components.Fact(_("What for"), purpose))
            found.append(components.Fact(_("Until"), day, as_day(shares[0].until)))
        return found + ([components.Fact(_("And also"), self.chosen)] if self.chosen else [])


def keyholders(viewer: Viewer) -> list[Keyholder]:
    """Return who can see something of the viewer's now: those who walk with them first, then by name."""
    at = now()
    walking = access.walkers(viewer.id)
    by_holder: dict[UUID, list[Grant]] = {holder: [] for holder in walking}
    for grant in access.as_agreed(access.standing_grants(viewer.id, at)):
        if grant.basis == Basis.PERSON or grant.recipient_id in by_holder:
            by_holder.setdefault(grant.recipient_id, []).append(grant)
    held = [grant for grants in by_holder.values() for grant in grants]
    titles = items.shown(viewer.id, {g.item: Category(g.category) for g in held if g.item})
    places = stopping.places(viewer, {Category(g.category) for g in held})
    counted = {c: items.chosen(viewer.id, c) for c in Category}
    called, roles, chosen, kept = (
        names(by_holder),
        _roles(viewer),
        _chosen_for_specialist(counted),
        _kept(viewer.id, counted, held),
    )
    found = []
    for holder, grants in by_holder.items():
        walks = holder in walking
        about = _("walks alongside you") if walks else roles.get(holder, "")
        shares = [_share(grant, called[holder], titles, places, walks=walks) for grant in grants]
        found.append(_keyholder(holder, called[holder], shares, chosen if walks else "", about, kept, walks=walks))
    return sorted(found, key=lambda one: (one.id not in walking, one.name.casefold()))


def _roles(viewer: Viewer) -> dict[UUID, str]:
    return {m.account_id: str(ROLE_NAMES[Who(m.role)]).lower() for m in access.those_to_share_with(viewer)}


_ORDER = list(Category)
Places = Mapping[tuple[Category, UUID], str]
"""Where a kind is agreed, by kind and by the other's account."""


def _keyholder(
    holder: UUID, name: str, shares: list[Share], chosen: str, about: str, kept: dict[Category, Kept], *, walks: bool
) -> Keyholder:
    whole = {share.category for share in shares if share.whole}
    missing = [c for c in Category if c not in whole and c not in SHARED_ELSEWHERE]
    cannot = sentence(listed([str(YOUR_CATEGORIES[c]) for c in missing]))
    may_add = [(c.value, str(YOUR_CATEGORIES[c])) for c in missing if c in AS_A_KIND and (walks or c not in BY_WALKING)]
    stays = _stays({c: kept[c] for c in _ORDER if c in whole and c in kept})
    in_order = sorted(shares, key=lambda s: (_ORDER.index(s.category), s.until))
    return Keyholder(holder, name, about, in_order, chosen, cannot, stays, may_add)


def _kept(owner: UUID, counted: dict[Category, dict[str, int]], held: list[Grant]) -> dict[Category, Kept]:
    """Return what stays with the owner of the kinds that are shared as a whole."""
    found = {}
    for category in {Category(grant.category) for grant in held if grant.item is None}:
        alone, every = counted[category].get(Audience.ONLY_ME, 0), sum(counted[category].values())
        found[category] = Kept(0 < alone == every, 0 < alone < every, items.stays_close(owner, category))
    return found


def _stays(kept: dict[Category, Kept]) -> str:
    whole = listed([str(YOUR_CATEGORIES[c]) for c, one in kept.items() if one.whole])
    some = listed([str(YOUR_CATEGORIES[c]) for c, one in kept.items() if one.some])
    said = [
        _("All of this is set to “only me” now: %(kinds)s.") % {"kinds": whole} if whole else "",
        _("What is set to “only me” in %(kinds)s.") % {"kinds": some} if some else "",
        *(one.close for one in kept.values()),
    ]
    return " ".join(filter(None, said))


def _share(grant: Grant, name: str, titles: dict[UUID, tuple[str, str]], places: Places, *, walks: bool) -> Share:
    category = Category(grant.category)
    what, url = str(YOUR_CATEGORIES[category]), places.get((category, grant.recipient_id), "")
    if category in BY_WALKING and not walks:
        what = _("%(kind)s, only if you walk together") % {"kind": what}
    if grant.item is not None:
        title, url = titles.get(grant.item, ("", ""))
        what = _("only this from %(kind)s: %(title)s") % {"kind": what, "title": title or "…"}
    until, goes = last_moment(grant.until), stopping.before(category, name)
    return Share(grant.id, what, url, str(grant.purpose), until, category, grant.item is None, goes)


def _chosen_for_specialist(counted: dict[Category, dict[str, int]]) -> str:
    """Say which single things the person chose to show those who walk with them, whatever they share of the kind."""
    kinds = [str(YOUR_CATEGORIES[c]) for c, chosen in counted.items() if chosen.get(Audience.MY_SPECIALIST)]
    return _("single things that you chose, from %(kinds)s") % {"kinds": listed(kinds)} if kinds else ""


@dataclass(frozen=True)
class Over:
    """Something that somebody could see and no longer can; `again` is where it could begin anew, or nothing."""

    name: str
    what: str
    ended: datetime
    stopped: bool
    again: str
    by_two: bool


def over(viewer: Viewer, most: int = 6) -> list[Over]:
    """Return what ended last, the newest first."""
    ended = access.ended_grants(viewer.id, now(), most)
    called = names(grant.recipient_id for grant in ended)
    places = stopping.places(viewer, {Category(grant.category) for grant in ended})
    return [_over(grant, called[grant.recipient_id], places) for grant in ended]


def _over(grant: Grant, name: str, places: Places) -> Over:
    category = Category(grant.category)
    again = places.get((category, grant.recipient_id), "")
    if category in AS_A_KIND:
        again = f"{reverse('share')}?{urlencode({'who': grant.recipient_id, 'what': category.value})}"
    stopped = grant.withdrawn_at if grant.withdrawn_at and grant.withdrawn_at < grant.until else None
    ended = stopped or last_moment(grant.until)
    return Over(name, str(YOUR_CATEGORIES[category]), ended, stopped is not None, again, category in BY_TWO)


def said(viewer: Viewer, entries: Iterable[Entry]) -> list[components.Entry]:
    """Return entries of the trail as lines of a log, in sentences."""
    found = list(entries)
    called = names(e.actor for e in found if e.actor and e.actor != viewer.id)
    return [_line(viewer, entry, called) for entry in found]


def _line(viewer: Viewer, entry: Entry, called: dict[UUID, str]) -> components.Entry:
    mine = entry.actor == viewer.id
    who = trail.you() if mine else called.get(entry.actor, _("Somebody")) if entry.actor else _("Somebody")
    text = trail.says(entry.act, entry.facts, who, mine)
    voice = "mine" if mine else "theirs" if entry.role == Who.SPECIALIST else "none"
    return components.Entry(text, moment=entry.at, voice=voice)
