"""The places where a strength can be seen at work. Rooms above register theirs when the program starts.

A room says how its things are found and named, without deciding who sees them: that is the gate's, here, for all of them
alike. What the gate withholds is left out, so that nothing shows that it exists.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from alongside.consent.access import Sight, readers
from alongside.consent.rules import Audience, Category
from alongside.journey.rules.strengths import Ref


@dataclass(frozen=True)
class Found:
    """One thing as its room knows it: its name, its page, its day.

    `audience` is the person's choice for it, where there is one. `only_with`: of two, it is the person's and this one
    specialist's alone.
    """

    id: UUID
    title: str
    url: str
    on: datetime
    audience: str = Audience.USUAL
    only_with: UUID | None = None


@dataclass(frozen=True)
class Place:
    """A kind of place.

    Attributes:
        name: at most 16 characters, kept with each link.
        category: the kind of content that it is, for the gate.
        label: what one of them is called ("A goal"), translated.
        find: the things with these ids that are a person's, by the person's id, in one query or a few.
        recent: a person's latest ones, at most so many.
    """

    name: str
    category: Category
    label: Any
    find: Callable[[UUID, Collection[UUID]], Iterable[Found]]
    recent: Callable[[UUID, int], Iterable[Found]]


_places: dict[str, Place] = {}


def register(place: Place) -> None:
    """Let strengths be seen at a kind of place. Called by each room as it starts."""
    _places[place.name] = place


def label_of(name: str) -> str:
    """Return what a kind of place is called."""
    return str(_places[name].label) if name in _places else ""


def _seen(view: Sight, place: Place, found: Found) -> bool:
    if found.only_with and not view.asker.is_owner and view.viewer.id != found.only_with:
        return False
    return view.sees(place.category, item=found.id, audience=found.audience)


def _found(owner_id: UUID, refs: Collection[Ref]) -> Iterable[tuple[Place, Found]]:
    for name, place in _places.items():
        ids = {ref.thing for ref in refs if ref.place == name}
        for thing in place.find(owner_id, ids) if ids else ():
            yield place, thing


def shown(view: Sight, refs: Collection[Ref]) -> dict[Ref, Found]:
    """Return those of a person's things that the viewer may see, by reference: as many queries for many as for one of each kind."""
    found = _found(view.owner_id, refs)
    return {Ref(place.name, thing.id): thing for place, thing in found if _seen(view, place, thing)}


def shown_to(specialist: UUID, owner_id: UUID, refs: Collection[Ref]) -> dict[Ref, Found]:
    """Return those of a person's things that a specialist may see now, for what is decided without the specialist looking."""
    if not refs:
        return {}
    reading = readers(owner_id)
    return {
        Ref(place.name, thing.id): thing
        for place, thing in _found(owner_id, refs)
        if thing.only_with in (None, specialist)
        and specialist in reading.would_see(place.category, item=thing.id, audience=thing.audience)
    }


def recent(view: Sight, most: int) -> list[tuple[str, list[tuple[Ref, Found]]]]:
    """Return a person's latest things that the viewer may see, by the label of their kind; a kind without any is left out."""
    choices = []
    for name, place in sorted(_places.items()):
        things = [(Ref(name, one.id), one) for one in place.recent(view.owner_id, most) if _seen(view, place, one)]
        if things:
            choices.append((str(place.label), things))
    return choices
