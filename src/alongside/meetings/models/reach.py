"""How a human is reached about meetings: letters before them, and a calendar of their own elsewhere."""

from django.db import models
from django.db.models import Q

from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.meetings.models.meeting import Meeting
from alongside.meetings.rules.reminders import Ahead
from alongside.people.models import Account
from alongside.programme.models import Membership

AHEAD = [(ahead.value, ahead.value) for ahead in Ahead]


class ReminderChoice(models.Model):
    """Whether a human wants a letter before a meeting, and how long before. Without one: none."""

    account = models.OneToOneField(Account, models.CASCADE, primary_key=True, related_name="+")
    ahead = models.CharField(max_length=4, choices=AHEAD, default=Ahead.NONE)


class ReminderSent(models.Model):
    """A letter about a meeting at a time went to somebody: once, whatever is run twice or at once. It holds no words."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="+")
    account = models.ForeignKey(Account, models.CASCADE, related_name="+")
    starts_at = models.DateTimeField()
    sent_at = models.DateTimeField(default=now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meeting", "account", "starts_at"], name="reminded_once")]


class Feed(models.Model):
    """A secret address under which a calendar elsewhere reads when somebody meets, in one role of theirs.

    Only the keyed digest of the secret is kept. Replacing it ends the one before.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    membership = models.ForeignKey(Membership, models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    with_names = models.BooleanField(default=False)
    made_at = models.DateTimeField(default=now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["membership"], condition=Q(ended_at=None), name="one_feed_a_role")]
