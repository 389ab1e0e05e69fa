"""Finding everything that recovery ever meant to a person, in their words."""

from alongside.journey.access.sight import page_of
from alongside.journey.models import Meaning, MeaningWords
from alongside.programme.viewer import Viewer

AT_ONCE = 12


def meaning_now(viewer: Viewer) -> MeaningWords | None:
    """Return a person's own present words, or None."""
    return MeaningWords.objects.filter(owner=viewer.account).order_by("-at", "-id").first()


def newest_words(item: Meaning) -> str:
    """Return what recovery means to somebody in the words that stand now. The caller has passed the gate."""
    return str(MeaningWords.objects.filter(item=item).order_by("-at", "-id")[0].words)


def earlier_meanings_paged(viewer: Viewer, page: int) -> tuple[list[MeaningWords], bool]:
    """Return a page of the words before the present ones, newest first, and whether there are more."""
    kept = MeaningWords.objects.filter(owner=viewer.account).order_by("-at", "-id")
    now = kept.first()
    return page_of(kept.exclude(pk=now.pk) if now else kept, page, AT_ONCE)


def meaning_after(earlier: MeaningWords) -> MeaningWords:
    """Return the words that came next."""
    return MeaningWords.objects.filter(item=earlier.item_id, at__gte=earlier.at).exclude(pk=earlier.pk).order_by("at", "id")[0]
