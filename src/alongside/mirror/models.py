"""Transcripts, what was heard in them, and what a specialist wrote about their own part.

A transcript has a key of its own, which only the specialist holds. The words of the transcript and its reading are
sealed under it, not under the partnership's key: when the person's agreement ends, that key is erased with the rows, so
that no copy of the database can show them again, while everything else that the two share stays readable. Nor can the
person's key open the reading, which is the specialist's alone.
"""

from django.db import models
from django.db.models import F, Q

from alongside.decisions.models import Agreed
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard
from alongside.meetings.models import Meeting
from alongside.people.models import Account
from alongside.vault.fields import SealedJSONField, SealedTextField


class Transcript(models.Model):
    """What was said in one meeting, as the specialist brought it. The name of the file it came from is not kept.

    `words` is `{"turns": [[label, text, start, end], …], "warnings": [sentence, …]}`, times in seconds or None.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    meeting = models.OneToOneField(Meeting, models.PROTECT, related_name="+")
    person = models.ForeignKey(Account, models.PROTECT, related_name="+")
    specialist = models.ForeignKey(Account, models.PROTECT, related_name="+")
    words = SealedJSONField(owner="id")
    format = models.CharField(max_length=8)
    from_memory = models.BooleanField(default=False)
    """Typed from memory by the specialist, not taken down while it was said."""
    from_recording = models.BooleanField(default=False)
    """Turned into text here, from a recording that is gone."""
    made_at = models.DateTimeField(default=now)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(person=F("specialist")), name="transcript_is_of_two")]
        indexes = [models.Index(fields=["specialist", "person"], name="transcripts_of_a_pair")]


class LongReading(models.Model):
    """A long transcript on its way to a reading: `done` of `total` turns are heard, in the slices that lie beside it.

    `who` is `{"specialist": label, "person": label}`. `claimed_at` is when somebody began with the next slice, and `tries`
    how often it was begun.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    transcript = models.OneToOneField(Transcript, models.CASCADE, related_name="long_reading")
    who = SealedJSONField(owner="transcript_id")
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField()
    claimed_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)


class Slice(models.Model):
    """What was heard in some turns of a long transcript, from turn `first` on: `rules.told` of its hearings, sealed."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    transcript = models.ForeignKey(Transcript, models.CASCADE, related_name="slices")
    first = models.PositiveIntegerField()
    heard = SealedJSONField(owner="transcript_id")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["transcript", "first"], name="a_slice_is_read_once")]


class Reading(models.Model):
    """What was heard in a transcript: `alongside.listening.Reading.as_dict()`, sealed whole.

    `corrected` is what the specialist heard another way, by `rules.as_text`, sealed as one: which turn they heard so, and
    that one was set aside from words of danger or put among them, is as much of the talk as its words.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    transcript = models.OneToOneField(Transcript, models.CASCADE, related_name="reading")
    heard = SealedJSONField(owner="transcript_id")
    corrected = SealedTextField(owner="transcript_id", null=True)
    made_at = models.DateTimeField(default=now)


class OwnView(models.Model):
    """What the person said in a talk that leans towards something they want: theirs to take up, once both have agreed.

    `lines` are sentences of the person's own, sealed under the person's key, or None until the talk has been read: the
    person is not told when that is. `agreed` holds both voices. It goes when the transcript goes.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    transcript = models.OneToOneField(Transcript, models.CASCADE, related_name="own_view")
    person = models.ForeignKey(Account, models.PROTECT, related_name="+")
    agreed = models.ForeignKey(Agreed, models.PROTECT, null=True, related_name="+")
    lines = SealedJSONField(owner="person_id", null=True)
    made_at = models.DateTimeField(default=now)


class Reflection(models.Model):
    """The specialist's own words about their own part, sealed under their own key.

    `felt` and `meant` come before any figure (both may be left out), `next_time` after it. They are not the person's
    words, so they stay with the specialist when the transcript and its reading go.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    reading = models.OneToOneField(Reading, models.SET_NULL, null=True, related_name="reflection")
    felt = SealedTextField(null=True)
    meant = SealedTextField(null=True)
    next_time = SealedTextField(null=True)
    made_at = models.DateTimeField(default=now)

    class Meta:
        indexes = [models.Index(fields=["owner", "-made_at"], name="reflections_newest")]


_AGREED_TO = """NOT EXISTS (SELECT 1 FROM consent_grant g WHERE g.category = 'transcript' AND g.withdrawn_at IS NULL
 AND g.owner_id = NEW.person_id AND g.recipient_id = NEW.specialist_id AND g.until > NEW.made_at)"""
_THEIR_MEETING = """NOT EXISTS (SELECT 1 FROM meetings_meeting m JOIN partnership_partnership p ON p.id = m.partnership_id
 WHERE m.id = NEW.meeting_id AND p.person_id = NEW.person_id AND p.specialist_id = NEW.specialist_id AND p.ended_at IS NULL)"""
_MOVED = "NEW.meeting_id <> OLD.meeting_id OR NEW.person_id <> OLD.person_id OR NEW.specialist_id <> OLD.specialist_id"

GUARDS = (
    Guard("transcript_needs_agreement", "mirror_transcript", "INSERT", "The person has not agreed to a transcript.", _AGREED_TO),
    Guard("transcript_of_their_meeting", "mirror_transcript", "INSERT", "That is a meeting of others.", _THEIR_MEETING),
    Guard("transcript_stays_theirs", "mirror_transcript", "UPDATE", "A transcript does not change hands.", _MOVED),
)

_BY_BOTH = """NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN mirror_transcript t ON t.id = a.subject
 WHERE a.id = NEW.agreed_id AND a.kind = 'mirror.own_view' AND t.id = NEW.transcript_id AND NOT t.from_memory
 AND t.person_id = NEW.person_id AND t.person_id IN (a.offered_by_id, a.answered_by_id)
 AND t.specialist_id IN (a.offered_by_id, a.answered_by_id))"""
_ANOTHER = "NEW.transcript_id <> OLD.transcript_id OR NEW.person_id <> OLD.person_id"

OWN_VIEW_GUARDS = (
    Guard("own_view_by_both", "mirror_ownview", "INSERT", "Own words of a talk are agreed by both.", _BY_BOTH),
    Guard("own_view_stays_theirs", "mirror_ownview", "UPDATE", "An own view does not change hands.", _ANOTHER),
)
