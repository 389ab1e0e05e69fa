"""A support network in words, and its map ready to draw."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from alongside.journey import rules
from alongside.journey.models import NetworkEntry, NetworkWords, PlanPerson
from alongside.journey.rules.network import Agreed, Circle, Kind, Map, drawn

KINDS: Mapping[Kind, Any] = {
    Kind.PERSON: gettext_lazy("Person"),
    Kind.GROUP: gettext_lazy("Group"),
    Kind.PLACE: gettext_lazy("Place"),
}
CIRCLES: Mapping[Circle, Any] = {
    Circle.INNER: gettext_lazy("Close"),
    Circle.MIDDLE: gettext_lazy("Nearby"),
    Circle.OUTER: gettext_lazy("Around"),
}
_KNOWS: Mapping[Agreed, Any] = {
    Agreed.YES: gettext_lazy("Said yes to being called."),
    Agreed.NOT_ASKED: gettext_lazy("Not asked yet."),
}


@dataclass(frozen=True)
class EntryRow:
    """One row of the table beside the map. `href` dials; `on_plan` says that they stand on the plan for a hard day."""

    one: NetworkEntry
    number: int
    name: str
    kind: str
    good_for: str
    phone: str
    href: str
    when: str
    on_plan: bool


@dataclass(frozen=True)
class CircleRows:
    """The rows of one circle, under what it is called."""

    name: str
    title: str
    rows: list[EntryRow]


@dataclass(frozen=True)
class Drawn:
    """A network ready to draw: the map, the same in a sentence, and the table by circles."""

    map: Map
    alt: str
    circles: list[CircleRows]


def network(entries: Sequence[NetworkEntry], plan: Iterable[PlanPerson] = ()) -> Drawn:
    """Return a network ready to draw; `plan` are those on its owner's plan for a hard day."""
    known = {rules.reached_by(somebody.name, somebody.phone) for somebody in plan}
    rows = [_row(number, one, known) for number, one in enumerate(entries, 1)]
    by_circle = [(circle, [row for row in rows if row.one.circle == circle]) for circle in Circle]
    circles = [CircleRows(circle.value, str(CIRCLES[circle]), found) for circle, found in by_circle if found]
    made = drawn([(Kind(one.kind), Circle(one.circle), str(one.name)) for one in entries])
    return Drawn(made, _alt(by_circle), circles)


def _row(number: int, one: NetworkEntry, known: set[tuple[str, str | None]]) -> EntryRow:
    dialled = rules.dialable(one.phone) if one.phone else None
    when = " ".join(filter(None, (one.hours, str(_KNOWS[Agreed(one.agreed)]) if one.agreed else "")))
    return EntryRow(
        one, number, str(one.name), str(KINDS[Kind(one.kind)]), one.good_for or "", one.phone or "",
        f"tel:{dialled}" if dialled else "", when, dialled is not None and rules.reached_by(one.name, one.phone) in known,
    )  # fmt: skip


def _alt(by_circle: Sequence[tuple[Circle, list[EntryRow]]]) -> str:
    """Say what the map shows; the table beside it has every word."""
    told = [f"{CIRCLES[circle]}: {_names(rows)}." for circle, rows in by_circle if rows]
    return " ".join([_("A map of circles around me."), *told])


MOST_NAMES = 6


def _names(rows: list[EntryRow]) -> str:
    said = ", ".join(row.name for row in rows[:MOST_NAMES])
    more = len(rows) - MOST_NAMES
    return said if more <= 0 else said + " " + ngettext("and %(n)s more", "and %(n)s more", more) % {"n": more}


def earlier(found: Iterable[NetworkWords]) -> list[tuple[NetworkWords, str]]:
    """Return how an entry stood before, each in one line."""
    return [(version, _told(version.words)) for version in found]


def _told(words: Mapping[str, str]) -> str:
    parts = [words["name"], str(KINDS[Kind(words["kind"])]), str(CIRCLES[Circle(words["circle"])])]
    parts += [words[name] for name in ("good_for", "phone", "hours") if words.get(name)]
    return " · ".join([*parts, str(_KNOWS[Agreed(words["agreed"])])] if words.get("agreed") else parts)
