"""Finding somebody's support network, for them and for whom they let see it."""

from uuid import UUID

from alongside.consent.access import Sight
from alongside.consent.rules import Category
from alongside.journey.access.set_beside import has_words_beside
from alongside.journey.access.sight import page_of
from alongside.journey.models import NetworkEntry, NetworkWords
from alongside.journey.rules.beside import Own
from alongside.journey.rules.network import in_order
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer


def network_of(view: Sight) -> list[NetworkEntry]:
    """Return the entries that the viewer may see, from the inside out, the oldest of a circle first.

    Each comes with whether words stand beside it.
    """
    standing = NetworkEntry.objects.filter(put_away_at=None).annotate(words_beside=has_words_beside(Own.ENTRY))
    found = list(view.limit(standing.order_by("made_at", "id"), Category.NETWORK))
    return [found[at] for at in in_order(one.circle for one in found)]


def any_network_of(view: Sight) -> bool:
    """Say whether the viewer may see anybody in a person's network."""
    return view.limit(NetworkEntry.objects.filter(put_away_at=None), Category.NETWORK).exists()


def own_entry(viewer: Viewer, entry_id: UUID) -> NetworkEntry | None:
    """Return one entry of the viewer's own, put away or not, or None."""
    return NetworkEntry.objects.filter(pk=entry_id, owner=viewer.account).first() if viewer.role is Who.PERSON else None


def put_away_entries(viewer: Viewer, page: int = 1) -> tuple[list[NetworkEntry], bool]:
    """Return a page of the viewer's own entries that were put away, the last first, and whether there is more."""
    away = NetworkEntry.objects.filter(owner=viewer.account, put_away_at__isnull=False)
    return page_of(away.order_by("-put_away_at", "-id"), page)


def earlier_entry_words(entry: NetworkEntry, page: int = 1) -> tuple[list[NetworkWords], bool]:
    """Return a page of how an entry stood before now, newest first, and whether there is more. The caller owns it."""
    versions = NetworkWords.objects.filter(entry=entry).order_by("-at", "-id")
    present = versions.values_list("pk", flat=True)[:1]
    return page_of(versions.exclude(pk__in=list(present)), page)
