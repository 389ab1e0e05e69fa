"""Meetings, what is talked about, the note with its two sides, and what comes next."""

from datetime import datetime
from uuid import UUID

from django.db import models
from django.db.models import F, Q

from alongside.decisions.models import Agreed
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.meetings import rules
from alongside.meetings.rules import Channel, Stage
from alongside.meetings.rules.series import Rhythm
from alongside.partnership.models import Partnership
from alongside.people.models import Account
from alongside.vault.fields import SealedTextField

PLAN, MOVE, NOTE, SERIES = "meetings.plan", "meetings.move", "meetings.note", "meetings.series"
RHYTHMS = [(rhythm.value, rhythm.value) for rhythm in Rhythm if rhythm is not Rhythm.ONCE]
CHANNELS = [(channel.value, channel.value) for channel in Channel]


class Series(models.Model):
    """A rhythm in which two meet, agreed by both as one. Its meetings are there from that moment on.

    `clock` is what clocks in `zone` show. Either of the two may let go of what is still to come.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="series")
    agreed = models.OneToOneField(Agreed, models.PROTECT, related_name="+")
    rhythm = models.CharField(max_length=12, choices=RHYTHMS)
    first_day = models.DateField()
    last_day = models.DateField()
    clock = models.TimeField()
    zone = models.CharField(max_length=64)
    let_go_at = models.DateTimeField(null=True)
    let_go_by = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    let_go_words = SealedTextField(owner="partnership_id", null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(last_day__gt=F("first_day")), name="series_comes_again"),
            models.CheckConstraint(
                condition=Q(let_go_at=None, let_go_by=None) | Q(let_go_at__isnull=False, let_go_by__isnull=False),
                name="series_is_let_go_by_somebody",
            ),
        ]


class Meeting(models.Model):
    """Two who walk together meet. When, how and where is what `agreed` says, in both voices.

    One of a series names it, and the `slot` (a day of its rhythm) that it is for, wherever it has been moved to.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="meetings")
    agreed = models.ForeignKey(Agreed, models.PROTECT, related_name="+")
    series = models.ForeignKey(Series, models.PROTECT, null=True, related_name="meetings")
    slot = models.DateField(null=True)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    channel = models.CharField(max_length=10, choices=CHANNELS)
    place = SealedTextField(owner="partnership_id", null=True)
    started_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    called_off_at = models.DateTimeField(null=True)
    called_off_by = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    called_off_words = SealedTextField(owner="partnership_id", null=True)
    note_agreed = models.OneToOneField(Agreed, models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="meeting_ends_after_it_starts"),
            models.UniqueConstraint(fields=["agreed"], condition=Q(series=None), name="one_meeting_a_plan"),
            models.UniqueConstraint(fields=["series", "slot"], name="one_meeting_a_slot"),
            models.CheckConstraint(
                condition=Q(series=None, slot=None) | Q(series__isnull=False, slot__isnull=False), name="a_slot_is_of_a_series"
            ),
            models.CheckConstraint(condition=Q(channel__in=[c.value for c in Channel]), name="meeting_has_a_known_channel"),
            models.CheckConstraint(
                condition=Q(ended_at=None) | Q(started_at__isnull=False, ended_at__gte=F("started_at")),
                name="meeting_starts_before_it_ended",
            ),
            models.CheckConstraint(
                condition=Q(called_off_at=None, called_off_by=None)
                | Q(called_off_at__isnull=False, called_off_by__isnull=False, started_at=None),
                name="meeting_called_off_by_somebody_before_it_began",
            ),
            models.CheckConstraint(
                condition=Q(note_agreed=None) | Q(ended_at__isnull=False), name="note_is_confirmed_after_the_meeting"
            ),
        ]
        indexes = [models.Index(fields=["partnership", "starts_at"], name="meeting_when")]

    @property
    def stage(self) -> Stage:
        """Say where the meeting stands."""
        return rules.stage(self.started_at, self.ended_at, self.called_off_at)

    @property
    def met_at(self) -> datetime:
        """Return when the two met, or are to meet: a talk that began on another day than was planned is named by its own."""
        return self.started_at or self.starts_at

    @property
    def sides(self) -> tuple[UUID, UUID]:
        """Return the two who meet: the person, the specialist."""
        return self.partnership.person_id, self.partnership.specialist_id

    @property
    def note_open(self) -> bool:
        """Say whether the sides of the note can still be written."""
        return self.note_agreed_id is None and self.called_off_at is None

    @property
    def minutes(self) -> int:
        """Return how long it was planned to last."""
        return round((self.ends_at - self.starts_at).total_seconds() / 60)


class Line(models.Model):
    """One line of somebody's, in their own words; `space` is the partnership whose key seals it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    space = models.UUIDField()
    words = SealedTextField(owner="space")
    made_at = models.DateTimeField(default=now)

    class Meta:
        abstract = True


class AgendaItem(Line):
    """Something to talk about. Without an author it came with the plan and is from both."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="agenda")
    author = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    taken_back_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["meeting", "made_at"], name="agenda_in_order")]


class NextThing(Line):
    """What one of the two will do next, said by that one."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="next_things")
    author = models.ForeignKey(Account, models.PROTECT, related_name="+")
    taken_back_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["meeting", "made_at"], name="next_things_in_order")]


class Reply(Line):
    """What one of the two wants to stand beside the note once both have said yes to it."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="replies")
    author = models.ForeignKey(Account, models.PROTECT, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["meeting", "made_at"], name="replies_in_order")]


class NoteSide(models.Model):
    """One of the two sides of a meeting's note, as its author last left it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="note_sides")
    author = models.ForeignKey(Account, models.PROTECT, related_name="+")
    space = models.UUIDField()
    words = SealedTextField(owner="space")
    revision = models.PositiveIntegerField(default=0)
    saved_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meeting", "author"], name="note_has_one_side_each")]


class NoteRevision(Line):
    """Words as they once stood on a side, or (without `revision`) as they came from a device that was behind.

    Words kept aside stay `open` until their author has put them together with the rest.
    """

    side = models.ForeignKey(NoteSide, models.CASCADE, related_name="history")
    base = models.PositiveIntegerField()
    revision = models.PositiveIntegerField(null=True)
    open = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["side", "revision"], name="note_revision_is_kept_once"),
            models.CheckConstraint(condition=Q(open=False) | Q(revision=None), name="only_words_aside_wait"),
        ]
        indexes = [models.Index(fields=["side", "made_at"], name="note_history")]
