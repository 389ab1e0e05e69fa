"""What it means to stop sharing a kind, beyond not being seen any more.

A room above that deletes something when a kind is stopped says so here, so that it is told before and after, wherever
somebody stops; and where the kind is agreed, for it is not shared on the page for all the others. Walking together that ends
stops everything, and either of the two can end it: both are told then.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from alongside.consent.rules import Category
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Stopping:
    """What is said of one kind.

    Attributes:
        before: says what goes for good, with the other's name, to somebody who has not stopped yet.
        after: says the same to somebody who has just stopped, and how it could begin again.
        parting: says what goes for good when the two stop walking together, to one of them: in which role, with the other's name.
        parted: says the same to somebody who has just ended it.
        places: returns where a person agrees to the kind now, by the account of whom it is let see.
    """

    before: Callable[[str], str]
    after: Callable[[str], str]
    parting: Callable[[Who, str], str]
    parted: Callable[[Who, str], str]
    places: Callable[[Viewer], Mapping[UUID, str]]


_known: dict[Category, Stopping] = {}


def register(category: Category, stopping: Stopping) -> None:
    """Say what stopping a kind means. Called by the room that keeps something because of it, as it starts."""
    _known[category] = stopping


def before(category: Category, name: str) -> str:
    """Return what goes for good when a kind is stopped; "" where nothing does."""
    return _known[category].before(name) if category in _known else ""


def after(categories: Collection[Category], name: str) -> str:
    """Return what has gone for good with the kinds that were just stopped; "" where nothing did."""
    return " ".join(known.after(name) for category, known in _known.items() if category in categories)


def parting(categories: Collection[Category], role: Who, name: str) -> str:
    """Return what of these kinds goes for good when two stop walking together, said to one of them; "" where nothing does."""
    return " ".join(known.parting(role, name) for category, known in _known.items() if category in categories)


def parted(categories: Collection[Category], role: Who, name: str) -> str:
    """Return what of these kinds has gone for good as two stopped walking together, said to one of them; "" where nothing did."""
    return " ".join(known.parted(role, name) for category, known in _known.items() if category in categories)


def places(viewer: Viewer, categories: Collection[Category]) -> dict[tuple[Category, UUID], str]:
    """Return the addresses at which these kinds are agreed, by kind and by the other's account; nothing is asked for the others."""
    asked = [(category, known.places(viewer)) for category, known in _known.items() if category in categories]
    return {(category, other): url for category, found in asked for other, url in found.items()}
