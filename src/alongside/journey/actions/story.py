"""Verbs on the chapters of a story: the person's own, on however many devices."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Max

from alongside.consent.actions import NotYours
from alongside.consent.rules import Audience
from alongside.journey import rules
from alongside.journey.access.story import chapter_of
from alongside.journey.actions.words import must_own, note
from alongside.journey.models import Beside, Chapter, ChapterChoice, ChapterWords
from alongside.journey.rules.story import Lands, Telling, Took, lands
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Saved:
    """Where something that was saved ended up; `version` is the version that was made, if one was."""

    lands: Lands
    version: ChapterWords | None = None


class Moved(ValueError):
    """What stands is no longer what the person saw when they chose. Nothing was changed."""


def telling_of(held: Chapter | ChapterWords) -> Telling:
    """Return the words of a chapter or of one of its versions."""
    return Telling(held.title, held.told_when or "", held.words or "")


def _fill(held: Any, telling: Telling) -> None:
    held.title, held.told_when, held.words = telling.title, telling.told_when or None, telling.words or None


def _keep(chapter: Chapter, telling: Telling, number: int, started_from: int, *, beside: bool = False) -> ChapterWords:
    version = ChapterWords(owner_id=chapter.owner_id, chapter=chapter, number=number, started_from=started_from, beside=beside)
    _fill(version, telling)
    version.save(force_insert=True)
    return version


def write_chapter(viewer: Viewer, telling: Telling, audience: Audience | None = None) -> Chapter:
    """Write a new chapter, at the end of the story for now.

    Raises:
        NotYours: the viewer does not act as a person.
    """
    must_own(viewer, viewer.id)
    with transaction.atomic():
        last = Chapter.objects.filter(owner=viewer.account).aggregate(last=Max("place"))["last"] or 0
        chapter = Chapter(owner=viewer.account, place=last + 1)
        if audience is not None:
            chapter.audience = audience
        _fill(chapter, telling)
        chapter.save(force_insert=True)
        _keep(chapter, telling, 1, 0)
        note(viewer, "chapter_written", chapter.id, viewer.id)
    return chapter


def save_chapter(viewer: Viewer, chapter: Chapter, telling: Telling, started_from: int) -> Saved:
    """Save a chapter that was written from a version. When a newer one stands, both are kept and nothing is replaced.

    Raises:
        NotYours: the chapter is somebody else's.
    """
    must_own(viewer, chapter.owner_id)
    with transaction.atomic():
        held = Chapter.objects.select_for_update().get(pk=chapter.pk)
        where = lands(telling_of(held), held.number, telling, started_from)
        if where is Lands.SAME:
            return Saved(where)
        return Saved(where, _go_on(viewer, held, telling, started_from, beside=where is Lands.BESIDE))


def _go_on(viewer: Viewer, held: Chapter, telling: Telling, started_from: int, *, beside: bool = False) -> ChapterWords:
    number = ChapterWords.objects.filter(chapter=held).aggregate(last=Max("number"))["last"] + 1
    version = _keep(held, telling, number, min(max(started_from, 0), number - 1), beside=beside)
    if not beside:
        _fill(held, telling)
        held.number = number
        held.save(update_fields=["title", "told_when", "words", "number"])
    note(viewer, "chapter_kept_beside" if beside else "chapter_changed", held.id, held.owner_id)
    return version


def choose(viewer: Viewer, version: ChapterWords, took: Took, seen: int, both: Telling | None = None) -> None:
    """Choose between what stands and a version that was kept beside it, or put the two together; every version stays.

    `seen` is the number of the version that stood when the person chose; `both` are the words of the two together.

    Raises:
        NotYours: the chapter is somebody else's.
        Moved: another version stands by now, or the choice was made already.
    """
    must_own(viewer, version.owner_id)
    with transaction.atomic():
        held = Chapter.objects.select_for_update().get(pk=version.chapter_id)
        if held.number != seen or not version.beside or ChapterChoice.objects.filter(version=version).exists():
            raise Moved
        telling = {Took.THIS: None, Took.THAT: telling_of(version), Took.BOTH: both}[took]
        if telling is not None and telling != telling_of(held):
            _go_on(viewer, held, telling, held.number)
        ChapterChoice(owner_id=version.owner_id, version=version, took=took).save(force_insert=True)
        note(viewer, "chapter_chosen", held.id, held.owner_id)


def move_chapter(viewer: Viewer, chapter: Chapter, *, earlier: bool) -> None:
    """Move a chapter one place. Raises NotYours."""
    must_own(viewer, chapter.owner_id)
    with transaction.atomic():
        standing = list(Chapter.objects.filter(owner=viewer.account, put_away_at=None).defer("words").order_by("place", "id"))
        for place, one in enumerate(rules.swapped(standing, chapter, earlier=earlier), 1):
            if one.place != place:
                one.place = place
                one.save(update_fields=["place"])
        note(viewer, "chapter_moved", chapter.id, chapter.owner_id)


def put_chapter_away(viewer: Viewer, chapter: Chapter, *, away: bool = True) -> None:
    """Put a chapter away, or bring it back to about where it stood. Raises NotYours."""
    must_own(viewer, chapter.owner_id)
    with transaction.atomic():
        chapter.put_away_at = now() if away else None
        chapter.save(update_fields=["put_away_at"])
        note(viewer, "chapter_put_away" if away else "chapter_brought_back", chapter.id, chapter.owner_id)


def write_beside(viewer: Viewer, chapter: Chapter, words: str) -> Beside:
    """Write beside a chapter, never over it.

    Raises:
        NotYours: the viewer may not see the chapter.
    """
    if chapter_of(viewer, chapter.id) is None:
        raise NotYours
    written = Beside(owner_id=chapter.owner_id, chapter=chapter, author=viewer.account)
    written.words = words
    with transaction.atomic():
        written.save(force_insert=True)
        note(viewer, "chapter_replied", chapter.id, chapter.owner_id)
    return written
