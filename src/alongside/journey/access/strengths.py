"""Finding one strength, where it was seen at work, and what was leaned on at a goal."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from alongside.consent.access import Sight, sight
from alongside.consent.rules import Category
from alongside.decisions.access import about
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.journey import places
from alongside.journey.access.sight import RECENT, page_of
from alongside.journey.models import SeenAtWork, Strength, StrengthWords, Win
from alongside.journey.places import Found
from alongside.journey.rules.strengths import Came, Event, Ref, newest_first
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer

SEEN_KIND = "journey.seen"
TO_CHOOSE = 12  # the latest things of each kind that a form offers
_POINTS_TO = "_points_to"  # where an offer's card finds it, once it was read ahead
AT_ONCE = 10  # how many places a page shows before "Earlier"


def strength_of(viewer: Viewer, strength_id: UUID) -> tuple[Sight, Strength] | None:
    """Return one strength and what the viewer sees of its owner, or None when it is not theirs to see.

    One that was put away is its owner's alone.
    """
    strength = Strength.objects.filter(pk=strength_id).first()
    if strength is None:
        return None
    view = sight(viewer, strength.owner_id)
    open_to = view.sees(Category.STRENGTHS, item=strength.id, audience=strength.audience)
    return (view, strength) if open_to and (view.asker.is_owner or strength.put_away_at is None) else None


def put_away_strengths(viewer: Viewer, page: int = 1) -> tuple[list[Strength], bool]:
    """Return a page of the strengths that a person put away, the last first, and whether there is more."""
    mine = Strength.objects.filter(owner=viewer.account, put_away_at__isnull=False)
    return page_of(mine.order_by("-put_away_at", "-id"), page)


@dataclass(frozen=True)
class Seen:
    """Where a strength was seen at work: the row, and the thing if the viewer may see it."""

    row: SeenAtWork
    found: Found | None


def seen_at_work(view: Sight, strength: Strength, page: int = 1) -> tuple[list[Seen], bool]:
    """Return a page of where a strength was seen, newest first, and whether there is more.

    Somebody else is shown nothing of what was seen at a thing that they may not see, also not the line about it.
    """
    standing = SeenAtWork.objects.filter(strength=strength, taken_away_at=None).select_related("agreed")
    rows, more = page_of(standing.order_by("-at", "-id"), page, AT_ONCE)
    return _resolved(view, rows), more


def _resolved(view: Sight, rows: Iterable[SeenAtWork]) -> list[Seen]:
    told = list(rows)
    found = places.shown(view, [row.ref for row in told if row.ref])
    seen = [Seen(row, found.get(row.ref) if row.ref else None) for row in told]
    return [one for one in seen if view.asker.is_owner or one.found or not one.row.ref]


def leaned_on(view: Sight, ref: Ref, page: int = 1) -> tuple[list[tuple[Strength, SeenAtWork]], bool]:
    """Return a page of the strengths that were seen at a thing, if the viewer may see them, and whether there is more.

    They have passed the gate for the thing.
    """
    strengths = view.limit(Strength.objects.filter(put_away_at=None), Category.STRENGTHS)
    seen = SeenAtWork.objects.filter(place=ref.place, thing=ref.thing, taken_away_at=None, strength__in=strengths)
    rows, more = page_of(seen.select_related("strength").order_by("at", "id"), page)
    return [(row.strength, row) for row in rows], more


def wins_showing(view: Sight, strength: Strength) -> list[Win]:
    """Return the latest lines of the journal that name a strength, if the viewer may see them, newest first."""
    named = view.limit(Win.objects.filter(strength=strength, put_away_at=None), Category.WINS)
    return list(named.order_by("-on", "-made_at", "-id")[:AT_ONCE])


def own_seen(viewer: Viewer, seen_id: UUID, *, taken_away: bool = False) -> SeenAtWork | None:
    """Return where one of the viewer's own strengths was seen (one that was taken away, if asked for), or None."""
    if viewer.role is not Who.PERSON:
        return None
    mine = SeenAtWork.objects.filter(pk=seen_id, owner=viewer.account, taken_away_at__isnull=not taken_away)
    return mine.select_related("strength").first()


def came_to_be(view: Sight, strength: Strength, page: int = 1) -> tuple[list[Event], bool]:
    """Return a page of what happened to a strength, newest first, as far as the viewer may see it, and whether there is more.

    The rows are `StrengthWords` for words, `Seen` for places. As many queries for a late page as for the first.
    """
    until = RECENT * page + 1
    versions = list(StrengthWords.objects.filter(strength=strength).order_by("-at", "-id")[: until + 1])
    events = [Event(one.at, Came.WORDS, one) for one in reversed(versions[:until])]
    if events and len(versions) <= until:
        events[0] = Event(events[0].at, Came.NAMED, events[0].row)
    events += _of_places(view, strength, until)
    if strength.put_away_at:
        events.append(Event(strength.put_away_at, Came.PUT_AWAY))
    told = list(newest_first(events, until))
    return told[RECENT * (page - 1) : RECENT * page], len(told) == until


def _of_places(view: Sight, strength: Strength, until: int) -> list[Event]:
    """Return where it was seen; what was taken away again is told to its owner only."""
    rows = SeenAtWork.objects.filter(strength=strength).select_related("agreed")
    if not view.asker.is_owner:
        standing = _resolved(view, rows.filter(taken_away_at=None).order_by("-at", "-id")[:until])
        return [Event(one.row.at, Came.SEEN, one) for one in reversed(standing)]
    added = _resolved(view, rows.order_by("-at", "-id")[:until])
    gone = _resolved(view, rows.exclude(taken_away_at=None).order_by("-taken_away_at", "-id")[:until])
    told = [Event(one.row.at, Came.SEEN, one) for one in reversed(added)]
    return told + [Event(one.row.taken_away_at, Came.NOT_SEEN, one) for one in reversed(gone) if one.row.taken_away_at]


def seen_offers(viewer: Viewer, strength: Strength) -> list[Offer]:
    """Return the viewer's offers about where a strength was seen that wait for an answer, oldest first."""
    return list(about(viewer, SEEN_KIND, [strength.id]).filter(state=State.WAITING).order_by("offered_at", "id")[:RECENT])


# ── what an offer points to, for a card that both sides read ──


def strength_stands(person_id: UUID, strength_id: UUID) -> bool:
    """Say whether a strength is a person's and not put away."""
    return Strength.objects.filter(pk=strength_id, owner=person_id, put_away_at=None).exists()


def read_places_ahead(offers: list[Offer]) -> None:
    """Find what offers point to, at once: only what the specialist may see now, so that a card shows neither of the two more."""
    pairs = {(offer.specialist_id, offer.person_id) for offer in offers}
    for pair in sorted(pairs):
        between = [
            (offer, Ref.read(offer.words.get("place", ""))) for offer in offers if (offer.specialist_id, offer.person_id) == pair
        ]
        found = places.shown_to(*pair, [ref for _offer, ref in between if ref])
        for offer, ref in between:
            offer.__dict__[_POINTS_TO] = found[ref].title if ref in found else ""


def points_to(offer: Offer) -> str:
    """Return the name of what an offer points to, if the specialist may see it, else nothing."""
    if _POINTS_TO not in offer.__dict__:
        read_places_ahead([offer])
    return str(offer.__dict__[_POINTS_TO])
