"""A working agreement made ready to draw: what is agreed, what is on offer beside it, and what could still be written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from alongside.decisions.cards import cards
from alongside.decisions.models import Offer
from alongside.partnership import rules, starter
from alongside.partnership.access import Agreement, Standing
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer
from alongside.ui import components
from alongside.ui.components import Signature


@dataclass(frozen=True)
class Place:
    """One clause on the page: what it says now (or nothing yet), and the offers that would change it."""

    clause: UUID
    title: str
    text: str
    offers: tuple[components.Offer, ...]
    position: int


def starter_ids(partnership: Partnership) -> dict[UUID, str]:
    """Return the starter's keys by the id that each has in this partnership."""
    return {uuid5(partnership.id, key): key for key in rules.STARTER}


def places(viewer: Viewer, partnership: Partnership, agreement: Agreement, waiting: Sequence[Offer], back: str) -> list[Place]:
    """Return the clauses in their order, each with what is offered about it; new ones stand where they would stand."""
    drawn = cards(viewer, waiting, back=back)
    offered: dict[UUID, list[components.Offer]] = {}
    for offer, card in zip(waiting, drawn, strict=True):
        offered.setdefault(offer.subject, []).append(card)
    name = str(partnership.specialist.chosen_name)
    standing = [_place(clause, name, offered.pop(clause.clause, [])) for clause in agreement.clauses]
    taken = [place.position for place in standing]
    new = [_new_place(offer, name, offered.pop(offer.subject), taken) for offer in waiting if offer.subject in offered]
    return sorted([*standing, *new], key=lambda place: place.position)


def _place(clause: Standing, specialist: str, offered: list[components.Offer]) -> Place:
    return Place(clause.clause, title_of(clause, specialist), clause.text, tuple(offered), clause.position)


def _new_place(offer: Offer, specialist: str, offered: list[components.Offer], taken: list[int]) -> Place:
    words: Mapping[str, str] = offer.words
    title = starter.title_of(words["key"], words["title"], specialist)
    return Place(offer.subject, title, "", tuple(offered), rules.position_of(words["key"], taken))


def title_of(clause: Standing, specialist: str) -> str:
    """Return the title of an agreed clause."""
    return starter.title_of(clause.key, clause.own_title, specialist)


def unwritten(partnership: Partnership, agreement: Agreement, waiting: Sequence[Offer]) -> dict[str, UUID]:
    """Return the starter's clauses that are neither agreed nor on offer, by key, in their order."""
    known = {clause.clause for clause in agreement.clauses} | {offer.subject for offer in waiting}
    return {key: clause for clause, key in starter_ids(partnership).items() if clause not in known}


@dataclass(frozen=True)
class Part:
    """One clause in force: its words, who offered them and who said yes, each when."""

    clause: UUID
    title: str
    text: str
    offered_by: str
    offered_at: datetime
    answered_by: str
    agreed_at: datetime


def parts(partnership: Partnership, agreement: Agreement) -> list[Part]:
    """Return what is agreed, in its order, with both voices."""
    person, specialist = str(partnership.person.chosen_name), str(partnership.specialist.chosen_name)
    voices = {partnership.person_id: (person, specialist), partnership.specialist_id: (specialist, person)}
    return [_part(clause, specialist, *voices[clause.offered_by]) for clause in agreement.clauses]


def _part(clause: Standing, specialist: str, offered_by: str, answered_by: str) -> Part:
    title = title_of(clause, specialist)
    return Part(clause.clause, title, clause.text, offered_by, clause.offered_at, answered_by, clause.agreed_at)


def signatures(partnership: Partnership, agreement: Agreement) -> list[Signature]:
    """Return the two yeses: when each last said yes to something that stands."""
    return [
        Signature(str(partnership.person.chosen_name), "mine", _last_yes(agreement, partnership.person_id)),
        Signature(str(partnership.specialist.chosen_name), "theirs", _last_yes(agreement, partnership.specialist_id)),
    ]


def _last_yes(agreement: Agreement, account: UUID) -> datetime | None:
    given = [clause.offered_at if clause.offered_by == account else clause.agreed_at for clause in agreement.clauses]
    return max(given, default=None)
