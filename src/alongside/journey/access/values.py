"""Finding values and dreams."""

from uuid import UUID

from alongside.consent.access import Sight
from alongside.consent.rules import Category
from alongside.journey.access.sight import RECENT
from alongside.journey.models import Value, ValueWords
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer


def values_of(view: Sight) -> list[Value]:
    """Return the values and dreams that the viewer may see, oldest first."""
    return list(view.limit(Value.objects.filter(put_away_at=None).order_by("made_at", "id"), Category.VALUES))


def put_away_values(viewer: Viewer) -> list[Value]:
    """Return the values and dreams that a person put away last."""
    mine = Value.objects.filter(owner=viewer.account, put_away_at__isnull=False)
    return list(mine.order_by("-put_away_at", "-id")[:RECENT])


def own_value(viewer: Viewer, value_id: UUID) -> Value | None:
    """Return a value or a dream of the viewer's own, put away or not, or None."""
    return Value.objects.filter(pk=value_id, owner=viewer.account).first() if viewer.role is Who.PERSON else None


def earlier_value_words(value: Value) -> list[ValueWords]:
    """Return the words of a value or a dream before the present ones, newest first."""
    return list(ValueWords.objects.filter(value=value).order_by("-at", "-id")[: RECENT + 1])[1:]
