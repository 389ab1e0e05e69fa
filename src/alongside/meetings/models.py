"""Meetings, what is talked about, the note with its two sides, and what comes next."""

from uuid import UUID

from django.db import models
from django.db.models import F, Q

from alongside.decisions.models import Agreed
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard
from alongside.meetings import rules
from alongside.meetings.rules import Channel, Stage
from alongside.partnership.models import Partnership
from alongside.people.models import Account
from alongside.vault.fields import SealedTextField

PLAN, MOVE, NOTE = "meetings.plan", "meetings.move", "meetings.note"
CHANNELS = [(channel.value, channel.value) for channel in Channel]


class Meeting(models.Model):
    """Two who walk together meet. When, how and where is what `agreed` says, in both voices."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="meetings")
    agreed = models.OneToOneField(Agreed, models.PROTECT, related_name="+")
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


_AGREED = """NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 JOIN partnership_partnership p ON p.id = NEW.partnership_id
 WHERE a.id = NEW.{column} AND a.subject = NEW.id AND a.kind IN ({kinds}) AND o.space = p.id
 AND (a.offered_by_id = p.person_id OR a.answered_by_id = p.person_id)
 AND (a.offered_by_id = p.specialist_id OR a.answered_by_id = p.specialist_id))"""
_PLANNED_BY_TWO = _AGREED.format(column="agreed_id", kinds=f"'{PLAN}', '{MOVE}'")
_CONFIRMED_BY_TWO = _AGREED.format(column="note_agreed_id", kinds=f"'{NOTE}'")
_PLANNED = ("partnership_id", "starts_at", "ends_at", "channel", "place")
_MOVED = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _PLANNED)
_CLOSED = "EXISTS (SELECT 1 FROM meetings_meeting m WHERE m.id = NEW.meeting_id AND m.note_agreed_id IS NOT NULL)"

GUARDS = (
    Guard("meeting_needs_two", "meetings_meeting", "INSERT", "A meeting is planned by two.", _PLANNED_BY_TWO),
    Guard("meeting_is_moved_by_two", "meetings_meeting", "UPDATE", "A meeting is planned by two.", _PLANNED_BY_TWO),
    Guard(
        "meeting_stays_as_agreed", "meetings_meeting", "UPDATE", "A meeting is planned by two.",
        f"NEW.agreed_id = OLD.agreed_id AND ({_MOVED})",
    ),
    Guard(
        "note_needs_two", "meetings_meeting", "UPDATE", "A note is confirmed by two.",
        f"NEW.note_agreed_id IS NOT NULL AND {_CONFIRMED_BY_TWO}",
    ),
    Guard(
        "note_stays_confirmed", "meetings_meeting", "UPDATE", "A confirmed note stands.",
        "OLD.note_agreed_id IS NOT NULL AND NEW.note_agreed_id IS DISTINCT FROM OLD.note_agreed_id",
    ),
    Guard("note_side_closed", "meetings_noteside", "UPDATE", "A confirmed note stands.", _CLOSED),
    Guard("note_side_not_added", "meetings_noteside", "INSERT", "A confirmed note stands.", _CLOSED),
)  # fmt: skip
