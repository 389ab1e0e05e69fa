"""Verbs on a support network. Each checks, changes and records in one transaction."""

from dataclasses import asdict, dataclass

from django.db import transaction

from alongside.consent.rules import Audience
from alongside.journey import rules
from alongside.journey.access import own_plan
from alongside.journey.actions.care import NotANumber, add_person
from alongside.journey.actions.words import must_own, note
from alongside.journey.models import NetworkEntry, NetworkWords, PlanPerson
from alongside.journey.rules.network import Agreed, Circle, Kind
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Said:
    """What somebody says of an entry of their network. `hours` says in own words when they may be called."""

    name: str
    kind: Kind
    circle: Circle
    good_for: str = ""
    phone: str = ""
    hours: str = ""
    agreed: Agreed | None = None


def _keep(entry: NetworkEntry, said: Said) -> None:
    version = NetworkWords(owner_id=entry.owner_id, entry=entry)
    version.words = {name: str(value) for name, value in asdict(said).items() if value}
    version.save(force_insert=True)


def _say(entry: NetworkEntry, said: Said) -> None:
    if said.phone and rules.dialable(said.phone) is None:
        raise NotANumber
    entry.name, entry.kind, entry.circle = said.name, said.kind.value, said.circle.value
    entry.good_for, entry.phone, entry.hours = said.good_for or None, said.phone or None, said.hours or None
    entry.agreed = said.agreed.value if said.agreed else ""


def add(viewer: Viewer, said: Said, audience: Audience | None = None) -> NetworkEntry:
    """Put a person, group or place into one's network.

    Raises:
        NotYours: the viewer does not act as a person.
        NotANumber: the telephone number cannot be dialled.
    """
    must_own(viewer, viewer.id)
    entry = NetworkEntry(owner=viewer.account)
    _say(entry, said)
    if audience is not None:
        entry.audience = audience
    with transaction.atomic():
        entry.save(force_insert=True)
        _keep(entry, said)
        note(viewer, "network_written", entry.id, viewer.id)
    return entry


def change(viewer: Viewer, entry: NetworkEntry, said: Said) -> NetworkEntry:
    """Say something else of an entry; how it stood before is kept. Raises as `add`."""
    must_own(viewer, entry.owner_id)
    _say(entry, said)
    with transaction.atomic():
        entry.save(update_fields=["name", "kind", "circle", "good_for", "phone", "hours", "agreed"])
        _keep(entry, said)
        note(viewer, "network_changed", entry.id, viewer.id)
    return entry


def put_away(viewer: Viewer, entry: NetworkEntry, *, away: bool = True) -> None:
    """Put an entry away, or put it back. Raises NotYours."""
    must_own(viewer, entry.owner_id)
    with transaction.atomic():
        entry.put_away_at = now() if away else None
        entry.save(update_fields=["put_away_at"])
        note(viewer, "network_put_away" if away else "network_put_back", entry.id, viewer.id)


def to_hard_day(viewer: Viewer, entry: NetworkEntry) -> PlanPerson | None:
    """Put an entry among the people to call on one's plan for a hard day; None if they stand there already.

    Raises:
        NotYours: it is somebody else's.
        NotANumber: there is no number to dial.
    """
    must_own(viewer, entry.owner_id)
    plan = own_plan(viewer)
    if plan and any(rules.reached_by(one.name, one.phone) == rules.reached_by(entry.name, entry.phone) for one in plan.people):
        return None
    return add_person(viewer, entry.name, entry.phone or "", entry.hours or "")
