"""Verbs on voice notes: kept sealed in parts, put away, and erased for good by nobody but their speaker."""

from django.db import transaction

from alongside.journey.access.story import PART_BYTES, room_taken
from alongside.journey.actions.words import must_own, note
from alongside.journey.models import Chapter, Recording, RecordingPart
from alongside.journey.rules.sound import Sound
from alongside.journey.rules.voice import TooMuch, why_not
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


class DoesNotFit(ValueError):
    """The recording is too large or too long, or there is no room for it; `args[0]` says which."""

    reason: TooMuch

    def __init__(self, reason: TooMuch) -> None:
        super().__init__(reason)
        self.reason = reason


def keep_voice(viewer: Viewer, chapter: Chapter, data: bytes | memoryview, sound: Sound) -> Recording:
    """Keep a recording with a chapter, sealed part by part.

    Raises:
        NotYours: the chapter is somebody else's.
        DoesNotFit: it is too large or too long, or the person's room is taken.
    """
    must_own(viewer, chapter.owner_id)
    with transaction.atomic():
        list(Chapter.objects.select_for_update().filter(owner=viewer.account).order_by("id").values_list("id"))  # one at a time
        if trouble := why_not(len(data), sound.seconds, room_taken(viewer)):
            raise DoesNotFit(trouble)
        kept = Recording(owner_id=chapter.owner_id, chapter=chapter, kind=sound.kind, size=len(data))
        kept.seconds = max(1, round(sound.seconds))
        kept.save(force_insert=True)
        for place, begins in enumerate(range(0, len(data), PART_BYTES)):
            part = RecordingPart(id=RecordingPart.id_at(kept.id, place), owner_id=kept.owner_id, recording=kept)
            part.sound = bytearray(data[begins : begins + PART_BYTES])
            part.save(force_insert=True)
        note(viewer, "voice_kept", kept.id, kept.owner_id)
    return kept


def put_voice_away(viewer: Viewer, recording: Recording, *, away: bool = True) -> None:
    """Put a voice note away, or bring it back. Raises NotYours."""
    must_own(viewer, recording.owner_id)
    with transaction.atomic():
        recording.put_away_at = now() if away else None
        recording.save(update_fields=["put_away_at"])
        note(viewer, "voice_put_away" if away else "voice_brought_back", recording.id, recording.owner_id)


def erase_voice(viewer: Viewer, recording: Recording) -> None:
    """Erase the sound of a voice note that was put away, for good; that there was one stays. Raises NotYours."""
    must_own(viewer, recording.owner_id)
    with transaction.atomic():
        recording.erased_at = now()
        recording.save(update_fields=["erased_at"])
        RecordingPart.objects.filter(recording=recording).delete()
        note(viewer, "voice_erased", recording.id, recording.owner_id)
