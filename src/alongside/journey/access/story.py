"""Finding chapters of a story, their versions, what was written beside them, and their voice notes."""

from collections.abc import Iterator
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Sum

from alongside.consent.access import Sight, sight
from alongside.consent.rules import Category
from alongside.journey.access.sight import page_of, there_for
from alongside.journey.models import Beside, Chapter, ChapterWords, Recording, RecordingPart
from alongside.journey.rules.voice import ROOM, Span
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer

PART_BYTES = 256 * 1024


def _waiting_in_two() -> Exists:
    return Exists(ChapterWords.objects.filter(chapter=OuterRef("pk"), beside=True, choice=None))


def _in_order() -> QuerySet[Chapter]:
    """Return chapters by their place, each with how many voice notes it has and whether two versions wait for a choice."""
    notes = Count("recordings", filter=Q(recordings__put_away_at=None))
    return Chapter.objects.defer("words").annotate(voices=notes, two=_waiting_in_two()).order_by("place", "id")


def chapters_of(view: Sight) -> list[Chapter]:
    """Return the chapters that the viewer may see, in the person's order, without their words."""
    return list(view.limit(_in_order().filter(put_away_at=None), Category.STORY))


def chapters_in_two(viewer: Viewer, limit: int = 2) -> list[Chapter]:
    """Return the first of a person's own chapters of which two versions wait for a choice, without their words."""
    if viewer.role is not Who.PERSON:
        return []
    mine = Chapter.objects.filter(_waiting_in_two(), owner=viewer.account, put_away_at=None)
    return list(mine.defer("words").order_by("place", "id")[:limit])


def put_away_chapters(viewer: Viewer, page: int = 1) -> tuple[list[Chapter], bool]:
    """Return a page of the chapters that a person put away, the last first, and whether there is more."""
    mine = Chapter.objects.filter(owner=viewer.account, put_away_at__isnull=False)
    return page_of(mine.defer("words").order_by("-put_away_at", "-id"), page)


def chapter_of(viewer: Viewer, chapter_id: UUID) -> tuple[Sight, Chapter] | None:
    """Return one chapter and what the viewer sees of its owner, or None when it is not theirs to see."""
    chapter = Chapter.objects.filter(pk=chapter_id).first()
    if chapter is None:
        return None
    view = sight(viewer, chapter.owner_id)
    if chapter.put_away_at and not view.asker.is_owner:
        return None
    return (view, chapter) if view.sees(Category.STORY, item=chapter.id, audience=chapter.audience) else None


def chapter_after(view: Sight, chapter: Chapter) -> Chapter | None:
    """Return the chapter that comes next in the person's order, if there is one that the viewer may see, without its words."""
    later = Q(place__gt=chapter.place) | Q(place=chapter.place, id__gt=chapter.id)
    found = view.limit(Chapter.objects.defer("words").filter(later, put_away_at=None), Category.STORY)
    return found.order_by("place", "id").first()


def own_chapter(viewer: Viewer, chapter_id: UUID) -> Chapter | None:
    """Return a chapter of the viewer's own, put away or not, or None."""
    return Chapter.objects.filter(pk=chapter_id, owner=viewer.account).first() if viewer.role is Who.PERSON else None


def waiting_beside(chapter: Chapter) -> ChapterWords | None:
    """Return the oldest version that was kept beside what stands and waits for its writer's choice, or None."""
    return ChapterWords.objects.filter(chapter=chapter, beside=True, choice=None).order_by("number").first()


def version_of(chapter: Chapter, number: int) -> ChapterWords | None:
    """Return a version of a chapter by its number, or None."""
    return ChapterWords.objects.filter(chapter=chapter, number=number).first()


def earlier_chapter_words(chapter: Chapter, page: int = 1) -> tuple[list[ChapterWords], bool]:
    """Return a page of a chapter's versions besides the one that stands, newest first, and whether there is more."""
    kept = ChapterWords.objects.filter(chapter=chapter).exclude(number=chapter.number)
    return page_of(kept.order_by("-number"), page)


def beside_chapter(viewer: Viewer, chapter: Chapter, page: int = 1) -> tuple[list[Beside], bool]:
    """Return a page of what was written beside a chapter, and whether there is more before it. The caller has passed the gate.

    The first page is the latest; each is told from the oldest on. What was taken away is there for whoever took it away.
    """
    rows, more = page_of(Beside.objects.filter(there_for(viewer), chapter=chapter).order_by("-at", "-id"), page)
    return rows[::-1], more


# ── voice notes ──


def recordings_of(chapter: Chapter, *, put_away: bool = False) -> list[Recording]:
    """Return a chapter's voice notes, oldest first (those that were put away, if asked for). The caller has passed the gate."""
    kept = Recording.objects.filter(chapter=chapter, erased_at=None, put_away_at__isnull=not put_away)
    return list(kept.order_by("at", "id"))


def recording_of(viewer: Viewer, recording_id: UUID) -> tuple[Sight, Recording] | None:
    """Return a voice note and what the viewer sees of its speaker, or None when it is not theirs to hear."""
    recording = Recording.objects.select_related("chapter").filter(pk=recording_id, erased_at=None).first()
    found = chapter_of(viewer, recording.chapter_id) if recording else None
    if recording is None or found is None or (recording.put_away_at and not found[0].asker.is_owner):
        return None
    return found[0], recording


def own_recording(viewer: Viewer, recording_id: UUID) -> Recording | None:
    """Return a voice note of the viewer's own that is still there, put away or not, or None."""
    if viewer.role is not Who.PERSON:
        return None
    return Recording.objects.filter(pk=recording_id, owner=viewer.account, erased_at=None).first()


def sound_of(recording: Recording, span: Span) -> Iterator[bytes]:
    """Yield a stretch of a voice note, opening one part after the other. The caller has passed the gate."""
    for place in range(span.first // PART_BYTES, span.last // PART_BYTES + 1):
        part = RecordingPart.objects.get(pk=RecordingPart.id_at(recording.id, place))
        begins = place * PART_BYTES
        yield bytes(part.sound[max(0, span.first - begins) : span.last + 1 - begins])


def room_taken(viewer: Viewer) -> int:
    """Return how many bytes a person's voice notes take, those that were put away among them."""
    return int(Recording.objects.filter(owner=viewer.account, erased_at=None).aggregate(all=Sum("size"))["all"] or 0)


def room_left(viewer: Viewer) -> int:
    """Return how many bytes of voice notes a person can still keep."""
    return max(0, ROOM - room_taken(viewer))
