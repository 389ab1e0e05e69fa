"""Finding values and dreams."""

from uuid import UUID

from alongside.consent.access import Sight
from alongside.consent.rules import Category
from alongside.journey.access.set_beside import has_words_beside
from alongside.journey.access.sight import page_before_now, page_of
from alongside.journey.models import Value, ValueWords
from alongside.journey.rules.beside import Own
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer


def values_of(view: Sight) -> list[Value]:
    """Return the values and dreams that the viewer may see, oldest first, each with whether words stand beside it."""
    standing = Value.objects.filter(put_away_at=None).annotate(words_beside=has_words_beside(Own.VALUE))
    return list(view.limit(standing.order_by("made_at", "id"), Category.VALUES))


def put_away_values(viewer: Viewer, page: int = 1) -> tuple[list[Value], bool]:
    """Return a page of the values and dreams that a person put away, the last first, and whether there is more."""
    mine = Value.objects.filter(owner=viewer.account, put_away_at__isnull=False)
    return page_of(mine.order_by("-put_away_at", "-id"), page)


def own_value(viewer: Viewer, value_id: UUID) -> Value | None:
    """Return a value or a dream of the viewer's own, put away or not, or None."""
    return Value.objects.filter(pk=value_id, owner=viewer.account).first() if viewer.role is Who.PERSON else None


def earlier_value_words(value: Value, page: int = 1) -> tuple[list[ValueWords], bool]:
    """Return a page of the words of a value or a dream before the present ones, newest first, and whether there is more."""
    return page_before_now(ValueWords.objects.filter(value=value).order_by("-at", "-id"), page)
