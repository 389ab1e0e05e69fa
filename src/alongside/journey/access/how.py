"""Finding the words and the scales in which somebody says how they are: their own, in the role in which they act, and only ever for them."""

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from alongside.journey.access.care import at_work
from alongside.journey.models import CheckIn, OwnScale, TapWord
from alongside.journey.rules.how import STARTERS, Scale, Word
from alongside.programme.viewer import Viewer

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def as_seen(stands: CheckIn | None) -> str:
    """Return a mark of what stands there for how somebody is right now, by which a page knows later whether it still does."""
    kept = [str(stands.id), stands.how, stands.said, stands.line, stands.audience] if stands else []
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()[:16]


def _standing(viewer: Viewer, *, resting: bool) -> dict[str, Any]:
    return _own(viewer) | {"rests_since__isnull": not resting}


def _own(viewer: Viewer) -> dict[str, Any]:
    return {"owner": viewer.account, "at_work": at_work(viewer), "replaced_at": None}


def tap_words(viewer: Viewer, *, resting: bool = False) -> list[TapWord]:
    """Return the viewer's words to tap in their order (or those that rest); none before the viewer began to choose."""
    return list(TapWord.objects.filter(**_standing(viewer, resting=resting)).order_by("place", "id"))


def words_of(viewer: Viewer) -> list[Word]:
    """Return what the viewer can tap now: their own choice, or the words to start from."""
    return [as_word(one) for one in tap_words(viewer)] or list(STARTERS)


def as_word(word: TapWord) -> Word:
    """Return a word as the rules know it."""
    return Word(word.starter or str(word.id), word.words or "", word.shape)


def own_scales(viewer: Viewer, *, resting: bool = False) -> list[OwnScale]:
    """Return the viewer's own scales in their order, or those that rest."""
    return list(OwnScale.objects.filter(**_standing(viewer, resting=resting)).order_by("place", "id"))


def as_scale(scale: OwnScale) -> Scale:
    """Return a scale as the rules know it."""
    return Scale(str(scale.id), scale.name, scale.low, scale.high, scale.steps)


def scales_of(viewer: Viewer, *, marked: Iterable[str] = ()) -> list[Scale]:
    """Return the scales on which the viewer can say how they are now.

    Behind them stand those among `marked` (ids) that rest or were replaced: whoever has one before their eyes, or marked it
    within the hour, has said something on it.
    """
    standing = own_scales(viewer)
    older = _ids(marked) - {one.id for one in standing}
    mine = OwnScale.objects.filter(owner=viewer.account, at_work=at_work(viewer), pk__in=older)
    return [as_scale(one) for one in [*standing, *(mine.order_by("place", "id") if older else ())]]


def _ids(texts: Iterable[str]) -> set[UUID]:
    """Return those of a few texts that are ids."""
    return {UUID(text) for text in texts if _ID.fullmatch(text)}


def resting(viewer: Viewer) -> list[TapWord | OwnScale]:
    """Return the viewer's words and scales that rest, words first."""
    return [*tap_words(viewer, resting=True), *own_scales(viewer, resting=True)]


def own_way(viewer: Viewer, way_id: UUID) -> TapWord | OwnScale | None:
    """Return a word or a scale of the viewer's own that was not replaced, or None."""
    word = TapWord.objects.filter(**_own(viewer), pk=way_id).first()
    return word if word is not None else OwnScale.objects.filter(**_own(viewer), pk=way_id).first()
