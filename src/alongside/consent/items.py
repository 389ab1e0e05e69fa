"""Which table holds the items of each kind of content. Rooms above say so when the program starts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from alongside.consent.models import OwnedItem
from alongside.consent.rules import Category


@dataclass(frozen=True)
class Kind:
    """A table of items: how one of them is named, and where its page is."""

    model: type[OwnedItem]
    title: Callable[[Any], str]
    url: Callable[[Any], str]


_kinds: dict[Category, list[Kind]] = {}


def _nothing(_item: Any) -> str:
    return ""


def register(
    category: Category, model: type[OwnedItem], *, title: Callable[[Any], str] = _nothing, url: Callable[[Any], str] = _nothing
) -> None:
    """Say that items of a kind live in a table; `title` and `url` take one item."""
    known = _kinds.setdefault(category, [])
    known[:] = [k for k in known if k.model is not model] + [Kind(model, title, url)]


def known(category: Category) -> bool:
    """Say whether there is a table of a kind."""
    return bool(_kinds.get(category))


def find(owner_id: UUID, category: Category, item_id: UUID) -> OwnedItem | None:
    """Return somebody's own item, or None."""
    for kind in _kinds.get(category, ()):
        if found := kind.model._default_manager.filter(pk=item_id, owner_id=owner_id).first():
            return found
    return None


def shown(owner_id: UUID, wanted: Mapping[UUID, Category]) -> dict[UUID, tuple[str, str]]:
    """Return names and addresses of somebody's items, in one query for each table; what is gone is left out."""
    found: dict[UUID, tuple[str, str]] = {}
    for category in sorted(set(wanted.values())):
        ids = [item for item, kind in wanted.items() if kind is category]
        for kind in _kinds.get(category, ()):
            rows = kind.model._default_manager.filter(pk__in=ids, owner_id=owner_id).order_by("pk")
            found.update({row.pk: (kind.title(row), kind.url(row)) for row in rows})
    return found


def chosen_for_specialist(owner_id: UUID, category: Category, audience: str) -> int:
    """Return how many of somebody's items of a kind have an audience of their own."""
    counts = [k.model._default_manager.filter(owner_id=owner_id, audience=audience).count() for k in _kinds.get(category, ())]
    return sum(counts)
