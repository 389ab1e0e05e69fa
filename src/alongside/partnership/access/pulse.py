"""Finding how walking together feels: one's own, and of the other's only what they show. Nobody else finds any of it.

The gate lets a person's pulse be seen at most by a specialist who walks with them (`consent.rules.BETWEEN_TWO`); this
room narrows it to the one whom it is about.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from alongside.consent.access import Sight, sight
from alongside.consent.rules import Audience, Category
from alongside.decisions.access import offers_of
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership.access.walking import partnership_of
from alongside.partnership.models import REPAIR, KeptWords, Partnership, Pulse, PulseWays, Repair, RepairWords
from alongside.partnership.rules import pulse as rules
from alongside.partnership.rules.pulse import Question, Shows, Values
from alongside.people.access import names
from alongside.programme.viewer import Viewer

AT_ONCE = 12  # how many pulses a page shows before "Earlier", and how far back one's own usual is looked for
SHOWN = 6


def own_pulses(viewer: Viewer, partnership: Partnership) -> QuerySet[Pulse]:
    """Return what the viewer said of one partnership of theirs, the newest first."""
    mine = Pulse.objects.filter(partnership=partnership, owner_id=viewer.id, side=viewer.role, taken_back_at=None)
    return mine.order_by("-made_at", "-id")


def own_pulse(viewer: Viewer, pulse_id: UUID, *, taken_back: bool = False) -> tuple[Pulse, Partnership] | None:
    """Return one of the viewer's own pulses (one that was taken back, if asked for) and its partnership, or None."""
    kept = {"pk": pulse_id, "owner_id": viewer.id, "side": viewer.role, "taken_back_at__isnull": not taken_back}
    found = Pulse.objects.filter(**kept).first()
    partnership = partnership_of(viewer, found.partnership_id) if found else None
    return (found, partnership) if found and partnership else None


def own_pulse_after(viewer: Viewer, meeting: UUID) -> Pulse | None:
    """Return the viewer's own latest pulse that looks back on a meeting, or None."""
    mine = Pulse.objects.filter(owner_id=viewer.id, side=viewer.role, after=meeting, taken_back_at=None)
    return mine.order_by("-made_at", "-id").first()


def earlier_values(viewer: Viewer, partnership: Partnership) -> list[Values]:
    """Return the viewer's own latest answers in a partnership, the newest first, for what is usual for them."""
    return [pulse.values for pulse in own_pulses(viewer, partnership)[:AT_ONCE]]


def ways_of(viewer: Viewer, partnership: Partnership) -> PulseWays:
    """Return how the viewer wants it in one partnership; as it is from the start where they never said."""
    found = PulseWays.objects.filter(owner_id=viewer.id, partnership=partnership).first()
    return found or PulseWays(owner_id=viewer.id, partnership=partnership)


@dataclass(frozen=True)
class Glimpse:
    """What one sees of the other's pulse: all of it, or no more than that it dipped."""

    at: datetime
    seen: Shows
    values: Mapping[Question, int]
    line: str
    dipped: bool


def glimpses(viewer: Viewer, partnership: Partnership, limit: int = SHOWN) -> list[Glimpse]:
    """Return what the other of the two lets the viewer see of their latest pulses, the newest first.

    What they do not show leaves no trace: nobody can tell it from what was never said.
    """
    other = partnership.others_id(viewer.role)
    if not partnership.is_current or not _may_be_shown(viewer, partnership):
        return []
    theirs = Pulse.objects.filter(partnership=partnership, owner_id=other, taken_back_at=None)
    newest = theirs.exclude(side=viewer.role).exclude(shows=Shows.NOTHING).order_by("-made_at", "-id")
    seen = (_glimpse(pulse) for pulse in newest[: 4 * limit])
    return [one for one in seen if one][:limit]


def shown_lately(viewer: Viewer, partnerships: Iterable[Partnership]) -> dict[UUID, datetime]:
    """Return when the other of the two last showed the viewer something, by partnership, while that is new. What it is stays closed."""
    open_to = [one.id for one in partnerships if one.is_current and _may_be_shown(viewer, one)]
    if not open_to:
        return {}
    lately = Pulse.objects.filter(partnership__in=open_to, taken_back_at=None, made_at__gte=now() - rules.TOLD_FOR)
    theirs = lately.exclude(owner_id=viewer.id).exclude(side=viewer.role).exclude(shows=Shows.NOTHING)
    return {pulse.partnership_id: pulse.made_at for pulse in theirs.order_by("made_at", "id") if _glimpse(pulse)}


def _may_be_shown(viewer: Viewer, partnership: Partnership) -> bool:
    """Say whether the viewer is one of the two, and ask the gate about what is the person's."""
    if viewer.role is Who.PERSON:
        return viewer.id == partnership.person_id
    gate = sight(viewer, partnership.person_id)
    return viewer.id == partnership.specialist_id and gate.sees(Category.PULSE, audience=Audience.MY_SPECIALIST)


def _glimpse(pulse: Pulse) -> Glimpse | None:
    dipped = bool(pulse.dipped)
    seen = rules.other_sees(Shows(pulse.shows), dipped=dipped, together=True)
    if seen is Shows.NOTHING:
        return None
    whole = seen is Shows.ALL
    return Glimpse(pulse.made_at, seen, pulse.values if whole else {}, (pulse.line or "") if whole else "", dipped)


def invited(viewer: Viewer, ended: Mapping[UUID, datetime]) -> set[UUID]:
    """Return the partnerships in which a meeting that ended still invites the viewer, in two queries however many.

    Args:
        viewer: a person or a specialist.
        ended: when the latest meeting ended, by partnership within the viewer's reach.
    """
    if not ended:
        return set()
    mine = {"owner_id": viewer.id, "partnership__in": list(ended)}
    ways = {one.partnership_id: one for one in PulseWays.objects.filter(**mine).order_by("id")}
    newest: dict[UUID, datetime] = {}
    for space, made_at in _made(mine):
        newest.setdefault(space, made_at)
    return {space for space, at in ended.items() if _invited(at, newest.get(space), ways.get(space))}


def _made(mine: Mapping[str, object]) -> Iterable[tuple[UUID, datetime]]:
    """Return when pulses were made lately: what is older invites as if it was not there."""
    lately = Pulse.objects.filter(**mine, taken_back_at=None, made_at__gte=now() - rules.INVITES_FOR)
    return lately.order_by("-made_at").values_list("partnership_id", "made_at")


def _invited(ended_at: datetime, answered_at: datetime | None, ways: PulseWays | None) -> bool:
    if ways and not ways.invites:
        return False
    put_off_at = ways.put_off_at if ways else None
    return rules.invites(ended_at, answered_at=answered_at, put_off_at=put_off_at, now=now())


# ── mending ──


def kept_words(viewer: Viewer, partnership: Partnership) -> list[KeptWords]:
    """Return what the viewer would say to the other and keeps for now, the newest first."""
    mine = KeptWords.objects.filter(owner_id=viewer.id, partnership=partnership, put_away_at=None)
    return list(mine.order_by("-made_at", "-id")[:AT_ONCE])


def own_words(viewer: Viewer, words_id: UUID) -> tuple[KeptWords, Partnership] | None:
    """Return words that the viewer keeps, and the partnership they are about, or None."""
    found = KeptWords.objects.filter(pk=words_id, owner_id=viewer.id, put_away_at=None).first()
    partnership = partnership_of(viewer, found.partnership_id) if found else None
    return (found, partnership) if found and partnership else None


def repair_offers(viewer: Viewer, partnership: Partnership) -> list[Offer]:
    """Return the talks about how it is between the two that one has offered and the other not answered, oldest first."""
    waiting = offers_of(viewer, REPAIR).filter(space=partnership.id, state=State.WAITING)
    return list(waiting.order_by("offered_at", "id"))


def repairs_of(partnership: Partnership) -> list[Repair]:
    """Return the talks that both said yes to, the newest first. The partnership is within the viewer's reach."""
    found = Repair.objects.filter(partnership=partnership).select_related("agreed__offer__offered_by")
    return list(found.order_by("-since", "-id")[:AT_ONCE])


def repair_of(viewer: Viewer, repair_id: UUID) -> tuple[Repair, Partnership] | None:
    """Return one such talk and its partnership, for the two and for nobody else."""
    found = Repair.objects.filter(pk=repair_id).select_related("agreed__offer__offered_by").first()
    partnership = partnership_of(viewer, found.partnership_id) if found else None
    return (found, partnership) if found and partnership else None


def voices_of(repair: Repair) -> list[RepairWords]:
    """Return what the two wrote about a talk, in the order in which they did. The caller may see the talk."""
    return list(RepairWords.objects.filter(repair=repair).order_by("-at", "-id")[: 4 * AT_ONCE])[::-1]


# ── over time ──


@dataclass(frozen=True)
class Felt:
    """One pulse of a person's on the line of time: when, about walking with whom, whether it dipped, and the line if it is shown."""

    at: datetime
    who: str
    dipped: bool
    line: str


def shown_since(view: Sight, since: datetime, limit: int) -> list[Felt]:
    """Return a person's pulses since a moment, the newest first: the person's own all, for a specialist what they are shown."""
    found = list(_shown(view).filter(made_at__gte=since).order_by("-made_at", "-id")[:limit])
    known = names({pulse.partnership.specialist_id for pulse in found})
    return [felt for pulse in found if (felt := _felt(view, pulse, known))]


def first_shown(view: Sight) -> datetime | None:
    """Return when the first pulse was that the viewer may know of. One that shows only a dip is left out: it tells nothing alone."""
    known = _shown(view) if view.asker.is_owner else _shown(view).filter(shows=Shows.ALL)
    return known.order_by("made_at").values_list("made_at", flat=True).first()


def _shown(view: Sight) -> QuerySet[Pulse]:
    mine = Pulse.objects.filter(owner_id=view.owner_id, side=Who.PERSON, taken_back_at=None).select_related("partnership")
    if view.asker.is_owner:
        return mine
    if not view.sees(Category.PULSE, audience=Audience.MY_SPECIALIST):
        return mine.none()
    return mine.filter(partnership__specialist=view.viewer.id, partnership__ended_at=None).exclude(shows=Shows.NOTHING)


def _felt(view: Sight, pulse: Pulse, known: Mapping[UUID, str]) -> Felt | None:
    dipped = bool(pulse.dipped)
    seen = Shows.ALL if view.asker.is_owner else rules.other_sees(Shows(pulse.shows), dipped=dipped, together=True)
    if seen is Shows.NOTHING:
        return None
    return Felt(
        pulse.made_at, known[pulse.partnership.specialist_id], dipped, (pulse.line or "") if seen is Shows.ALL else ""
    )  # fmt: skip
