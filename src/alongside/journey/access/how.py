"""Finding the words and the scales in which somebody says how they are: their own, and only ever for them."""

from uuid import UUID

from alongside.journey.models import OwnScale, TapWord
from alongside.journey.rules.how import STARTERS, Scale, Word
from alongside.programme.viewer import Viewer


def tap_words(viewer: Viewer, *, resting: bool = False) -> list[TapWord]:
    """Return the viewer's words to tap in their order (or those that rest); none before the viewer began to choose."""
    mine = TapWord.objects.filter(owner=viewer.account, replaced_at=None, rests_since__isnull=not resting)
    return list(mine.order_by("place", "id"))


def words_of(viewer: Viewer) -> list[Word]:
    """Return what the viewer can tap now: their own choice, or the words to start from."""
    return [as_word(one) for one in tap_words(viewer)] or list(STARTERS)


def as_word(word: TapWord) -> Word:
    """Return a word as the rules know it."""
    return Word(word.starter or str(word.id), word.words or "", word.shape)


def own_scales(viewer: Viewer, *, resting: bool = False) -> list[OwnScale]:
    """Return the viewer's own scales in their order, or those that rest."""
    mine = OwnScale.objects.filter(owner=viewer.account, replaced_at=None, rests_since__isnull=not resting)
    return list(mine.order_by("place", "id"))


def as_scale(scale: OwnScale) -> Scale:
    """Return a scale as the rules know it."""
    return Scale(str(scale.id), scale.name, scale.low, scale.high, scale.steps)


def scales_of(viewer: Viewer) -> list[Scale]:
    """Return the scales on which the viewer can say how they are now."""
    return [as_scale(one) for one in own_scales(viewer)]


def resting(viewer: Viewer) -> list[TapWord | OwnScale]:
    """Return the viewer's words and scales that rest, words first."""
    return [*tap_words(viewer, resting=True), *own_scales(viewer, resting=True)]


def own_way(viewer: Viewer, way_id: UUID) -> TapWord | OwnScale | None:
    """Return a word or a scale of the viewer's own that was not replaced, or None."""
    mine = {"pk": way_id, "owner": viewer.account, "replaced_at": None}
    word = TapWord.objects.filter(**mine).first()
    return word if word is not None else OwnScale.objects.filter(**mine).first()
