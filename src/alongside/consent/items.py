"""Which table holds the items of each kind of content. Rooms above say so when the program starts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Count, Q

from alongside.consent.models import OwnedItem
from alongside.consent.rules import Audience, Category


@dataclass(frozen=True)
class Kind:
    """A table of items: how one of them is named, and where its page is."""

    model: type[OwnedItem]
    title: Callable[[Any], str]
    url: Callable[[Any], str]
    close: Q | None
    close_words: Any
    among: Q

    def of(self, owner_id: UUID) -> Any:
        """Return somebody's rows that are items of this kind."""
        return self.model._default_manager.filter(self.among, owner_id=owner_id)


_kinds: dict[Category, list[Kind]] = {}


def _nothing(_item: Any) -> str:
    return ""


def register(
    category: Category, model: type[OwnedItem], *, title: Callable[[Any], str] = _nothing, url: Callable[[Any], str] = _nothing,
    close: Q | None = None, close_words: Any = "", among: Q | None = None,
) -> None:  # fmt: skip
    """Say that items of a kind live in a table, all or those `among` it; `title` and `url` take one item.

    Those under the condition `close` begin as their owner's alone, also where the kind is shared; `close_words` says so.
    """
    known = _kinds.setdefault(category, [])
    known[:] = [k for k in known if k.model is not model] + [Kind(model, title, url, close, close_words, among or Q())]


def known(category: Category) -> bool:
    """Say whether there is a table of a kind."""
    return bool(_kinds.get(category))


def find(owner_id: UUID, category: Category, item_id: UUID) -> OwnedItem | None:
    """Return somebody's own item, or None."""
    for kind in _kinds.get(category, ()):
        found: OwnedItem | None = kind.of(owner_id).filter(pk=item_id).first()
        if found:
            return found
    return None


def shown(owner_id: UUID, wanted: Mapping[UUID, Category]) -> dict[UUID, tuple[str, str]]:
    """Return names and addresses of somebody's items, in one query for each table; what is gone is left out."""
    found: dict[UUID, tuple[str, str]] = {}
    for category in sorted(set(wanted.values())):
        ids = [item for item, kind in wanted.items() if kind is category]
        for kind in _kinds.get(category, ()):
            rows = kind.of(owner_id).filter(pk__in=ids).order_by("pk")
            found.update({row.pk: (kind.title(row), kind.url(row)) for row in rows})
    return found


def kinds_of(category: Category) -> list[Kind]:
    """Return the tables of a kind."""
    return list(_kinds.get(category, ()))


def chosen(owner_id: UUID, category: Category) -> dict[str, int]:
    """Return how many of somebody's items of a kind there are with each audience, in one query for each table.

    Those that begin as their owner's alone are not among them while they are.
    """
    found: dict[str, int] = {}
    for kind in kinds_of(category):
        mine = kind.of(owner_id)
        if kind.close is not None:
            mine = mine.exclude(kind.close, audience=Audience.ONLY_ME)
        for audience, count in mine.order_by("audience").values_list("audience").annotate(Count("pk")):
            found[audience] = found.get(audience, 0) + count
    return found


def stays_close(owner_id: UUID, category: Category) -> str:
    """Say what of a kind stays with its owner until they choose otherwise for it, in words; "" where nothing does."""
    for kind in kinds_of(category):
        if kind.close is None:
            continue
        opened = kind.of(owner_id).filter(kind.close).exclude(audience=Audience.ONLY_ME)
        if not opened.exists():
            return str(kind.close_words)
    return ""
