"""A person's story in chapters, as text and as voice notes; every version stays."""

from uuid import UUID, uuid5

from django.db import models
from django.db.models import Q

from alongside.consent.models import OwnedItem
from alongside.journey.models.beside import WordsBeside
from alongside.journey.models.part import PartOfItem
from alongside.journey.rules.sound import Kind
from alongside.journey.rules.story import Took
from alongside.journey.rules.voice import LARGEST
from alongside.kernel.triggers import Guard, append_only
from alongside.people.models import Account
from alongside.vault.fields import SealedBytesField, SealedTextField

KINDS = [(kind.value, kind.value) for kind in Kind]
TOOK = [(took.value, took.value) for took in Took]


class Chapter(OwnedItem):
    """A chapter, in a place that the person gave it. Its words are those of the version whose number stands."""

    title = SealedTextField()
    told_when = SealedTextField(null=True)
    words = SealedTextField(null=True)
    number = models.PositiveIntegerField(default=1)
    place = models.PositiveIntegerField()
    put_away_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "place"], name="chapter_in_order")]


class ChapterWords(PartOfItem):
    """A version of a chapter. One that was written from an older version than stood then is kept `beside` what stood."""

    chapter = models.ForeignKey(Chapter, models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    started_from = models.PositiveIntegerField()
    beside = models.BooleanField(default=False)
    title = SealedTextField()
    told_when = SealedTextField(null=True)
    words = SealedTextField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["chapter", "number"], name="chapter_numbers_its_versions"),
            models.CheckConstraint(condition=Q(started_from__lt=models.F("number")), name="chapter_version_comes_after"),
        ]


class ChapterChoice(PartOfItem):
    """What the person made of a version that was kept beside."""

    version = models.OneToOneField(ChapterWords, models.PROTECT, related_name="choice")
    took = models.CharField(max_length=4, choices=TOOK)


class Recording(PartOfItem):
    """A voice note of a chapter: its kind, length and size. Erased, its sound is gone and only this line stays."""

    chapter = models.ForeignKey(Chapter, models.PROTECT, related_name="recordings")
    kind = models.CharField(max_length=4, choices=KINDS)
    seconds = models.PositiveIntegerField()
    size = models.PositiveIntegerField()
    put_away_at = models.DateTimeField(null=True)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(size__gt=0, size__lte=LARGEST), name="recording_is_bounded"),
            models.CheckConstraint(
                condition=Q(erased_at=None) | Q(put_away_at__isnull=False), name="recording_away_before_erased"
            ),
        ]
        indexes = [models.Index(fields=["chapter", "at"], name="recording_of_chapter")]


class RecordingPart(models.Model):
    """A stretch of a voice note. Its id follows from its place, and the seal binds the id: parts cannot change places."""

    id = models.UUIDField(primary_key=True, editable=False)
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    recording = models.ForeignKey(Recording, models.PROTECT, related_name="parts")
    sound = SealedBytesField()

    @staticmethod
    def id_at(recording: UUID, place: int) -> UUID:
        """Return the id of the part at a place, counted from 0."""
        return uuid5(recording, str(place))


class Beside(WordsBeside):
    """What somebody wrote beside a chapter."""

    chapter = models.ForeignKey(Chapter, models.PROTECT, related_name="replies")

    class Meta(WordsBeside.Meta):
        indexes = [models.Index(fields=["chapter", "-at"], name="chapter_newest_reply")]

    @property
    def item_id(self) -> UUID:
        """Return what it stands beside."""
        return self.chapter_id


_STAYS = "History is never rewritten."
_NOT_ERASED = "NOT EXISTS (SELECT 1 FROM journey_recording r WHERE r.id = OLD.recording_id AND r.erased_at IS NOT NULL)"
_NOT_BESIDE = "NOT EXISTS (SELECT 1 FROM journey_chapterwords w WHERE w.id = NEW.version_id AND w.beside)"
_OTHERS = "NOT EXISTS (SELECT 1 FROM journey_{0} o WHERE o.id = NEW.{0}_id AND o.owner_id = NEW.owner_id)"

STORY_GUARDS = (
    *append_only("journey_chapterwords", _STAYS),
    *append_only("journey_chapterchoice", _STAYS),
    *append_only("journey_beside", _STAYS),
    Guard("chapter_stays", "journey_chapter", "DELETE", _STAYS),
    Guard("chapter_goes_on", "journey_chapter", "UPDATE", "A chapter goes on to newer versions only.", "NEW.number < OLD.number"),
    Guard("chapter_chosen_of_two", "journey_chapterchoice", "INSERT", "Only what was kept beside is chosen about.", _NOT_BESIDE),
    Guard("recording_stays", "journey_recording", "DELETE", _STAYS),
    Guard("recording_of_own_chapter", "journey_recording", "INSERT", "A voice note is in a chapter of its speaker.", _OTHERS.format("chapter")),
    Guard("recording_part_as_spoken", "journey_recordingpart", "UPDATE", _STAYS),
    Guard("recording_part_until_erased", "journey_recordingpart", "DELETE", "A voice note is erased by its owner only.", _NOT_ERASED),
)  # fmt: skip
