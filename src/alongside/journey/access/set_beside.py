"""Finding the things that have their words beside them in one table, and those words."""

from uuid import UUID

from django.db.models import Exists, OuterRef

from alongside.consent.access import Sight, sight
from alongside.consent.models import OwnedItem
from alongside.consent.rules import Category
from alongside.journey.access.sight import page_of, there_for
from alongside.journey.models import Meaning, NetworkEntry, SetBeside, Strength, Value, Win
from alongside.journey.rules.beside import Own
from alongside.programme.viewer import Viewer

KINDS: dict[Own, tuple[type[OwnedItem], Category]] = {
    Own.MEANING: (Meaning, Category.MEANING),
    Own.VALUE: (Value, Category.VALUES),
    Own.WIN: (Win, Category.WINS),
    Own.STRENGTH: (Strength, Category.STRENGTHS),
    Own.ENTRY: (NetworkEntry, Category.NETWORK),
}


def own_thing(viewer: Viewer, kind: Own, item_id: UUID) -> tuple[Sight, OwnedItem] | None:
    """Return one thing of a kind and what the viewer sees of its owner, or None when it is not theirs to see.

    One that was put away is its owner's alone.
    """
    model, category = KINDS[kind]
    item = model._default_manager.filter(pk=item_id).first()
    if item is None:
        return None
    view = sight(viewer, item.owner_id)
    there = view.asker.is_owner or getattr(item, "put_away_at", None) is None
    return (view, item) if there and view.sees(category, item=item.pk, audience=item.audience) else None


def set_beside(viewer: Viewer, kind: Own, item: OwnedItem, page: int = 1) -> tuple[list[SetBeside], bool]:
    """Return a page of what was written beside a thing, and whether there is more before it. The caller has passed the gate.

    The first page is the latest; each is told from the oldest on. What was taken away is there for whoever took it away.
    """
    written = SetBeside.objects.filter(there_for(viewer), **{kind.value: item})
    rows, more = page_of(written.order_by("-at", "-id"), page)
    return rows[::-1], more


def has_words_beside(kind: Own, item: str = "pk") -> Exists:
    """Return, for a query of things of a kind (or of what names its thing by `item`), whether words stand beside each."""
    return Exists(SetBeside.objects.filter(**{kind.value: OuterRef(item)}, taken_out_at=None))
