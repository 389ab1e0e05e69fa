"""Everything that a first page shows, fetched through the rooms' own gates, in a number of queries that does not grow."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from alongside.consent.access import Ending, ending_soon
from alongside.decisions.access import waiting_for, waiting_with
from alongside.decisions.models import Offer
from alongside.journey import access as journey
from alongside.journey.access.story import chapters_in_two
from alongside.journey.models import Chapter, CheckIn, MeaningWords, Step, Strength
from alongside.kernel.access import Who
from alongside.meetings import access as meetings
from alongside.meetings.models import Meeting
from alongside.partnership.access import partner_of, partnership_of, partnerships_of, walking_offers
from alongside.partnership.access.presence import Here, who_is_there
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer
from alongside.today.quiet import Line, quiet_lines, records_to_answer
from alongside.today.rules import Order, in_order

NAMED = 6  # offers that a first page names; the rest is one link away


@dataclass(frozen=True)
class OwnDay:
    """What a person finds on their first page."""

    meaning: MeaningWords | None
    walks: list[Partnership]
    walked: bool
    asked_to_walk: list[Offer]
    meeting: Meeting | None
    check_in: CheckIn | None
    offers: list[Offer]
    more_offers: bool
    steps: list[Step]
    strength: Strength | None
    ending: list[Ending]
    there: list[Here]
    quiet: list[Line]
    records: list[Line]
    offered_a_time: str
    in_two: list[Chapter]


def own_day(viewer: Viewer) -> OwnDay:
    """Return a person's day."""
    waiting = list(waiting_for(viewer)[: NAMED + 1])
    latest = journey.latest_check_in(viewer)
    known = partnerships_of(viewer)
    walks = [walk for walk in known if walk.is_current]
    meeting = meetings.next_meeting(viewer)
    return OwnDay(
        meaning=journey.meaning_of(journey.own_sight(viewer)),
        walks=walks,
        walked=bool(known),
        asked_to_walk=[offer for offer in walking_offers(viewer) if offer.offered_by_id == viewer.id],
        meeting=meeting,
        check_in=latest if journey.tapped_now(latest) else None,
        offers=waiting[:NAMED],
        more_offers=len(waiting) > NAMED,
        steps=journey.next_steps(viewer),
        strength=journey.one_strength(viewer),
        ending=ending_soon(viewer),
        there=who_is_there(viewer, walks),
        quiet=quiet_lines(viewer, walks),
        records=records_to_answer(viewer),
        offered_a_time="" if meeting or not walks else _asked_to_meet(viewer, walks),
        in_two=chapters_in_two(viewer),
    )


def _asked_to_meet(viewer: Viewer, walks: list[Partnership]) -> str:
    """Return who was offered a time to meet and has not answered, or nothing."""
    names = {walk.specialist_id: str(walk.specialist.chosen_name) for walk in walks}
    asked = [offer.offered_to_id for offer in meetings.calendar_of(viewer).plans if offer.offered_by_id == viewer.id]
    return next((names[other] for other in asked if other in names), "")


@dataclass(frozen=True)
class Walk:
    """One person whom a specialist walks with: their name, what comes next, what waits on either side."""

    partnership: Partnership
    name: str
    meeting: Meeting | None
    for_me: tuple[Offer, ...]
    for_them: tuple[Offer, ...]

    @property
    def next_at(self) -> datetime | None:
        """Return when the two meet next."""
        return self.meeting.starts_at if self.meeting else None


@dataclass(frozen=True)
class Waiting:
    """What waits for a specialist's answer, and what they offered that waits for another's, oldest first."""

    for_me: list[Offer]
    for_them: list[Offer]


def waiting(viewer: Viewer) -> Waiting:
    """Return what waits on either side of a specialist's offers, asked for once."""
    found = waiting_with(viewer)
    return Waiting([o for o in found if o.offered_to_id == viewer.id], [o for o in found if o.offered_by_id == viewer.id])


def walks(viewer: Viewer, order: Order, waits: Waiting) -> list[Walk]:
    """Return the people whom a specialist walks with, by name or by next meeting and by nothing else."""
    next_meetings = meetings.next_meetings_by_partnership(viewer)
    found = [
        _walk(viewer, partnership, next_meetings, waits) for partnership in partnerships_of(viewer) if partnership.is_current
    ]
    return in_order(found, order, lambda walk: walk.name, lambda walk: walk.next_at)


def _walk(viewer: Viewer, partnership: Partnership, next_meetings: Mapping[UUID, Meeting], waits: Waiting) -> Walk:
    other = partner_of(viewer, partnership)
    return Walk(
        partnership, str(other.chosen_name), next_meetings.get(partnership.id),
        tuple(offer for offer in waits.for_me if offer.offered_by_id == other.id),
        tuple(offer for offer in waits.for_them if offer.offered_to_id == other.id),
    )  # fmt: skip


def newcomers(waits: Waiting, walking: list[Walk]) -> list[Offer]:
    """Return what waits for a specialist from somebody whom they do not walk with yet."""
    known = {walk.partnership.person_id for walk in walking}
    return [offer for offer in waits.for_me if offer.offered_by_id not in known]


def walk_of(viewer: Viewer, partnership_id: UUID) -> Walk | None:
    """Return one of a specialist's walks, or None where there is none for them."""
    if viewer.role is not Who.SPECIALIST:
        return None
    partnership = partnership_of(viewer, partnership_id)
    if partnership is None:
        return None
    next_meetings = meetings.next_meetings_by_partnership(viewer)
    return _walk(viewer, partnership, next_meetings, waiting(viewer))
