"""Records of services, kept apart from what two write together: what a payer needs, and no narrative."""

from django.db import models
from django.db.models import F, Q

from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.meetings.models.meeting import CHANNELS, Meeting
from alongside.meetings.rules.records import MOST_IN_A_GROUP, Setting, Standing
from alongside.partnership.models import Partnership
from alongside.people.models import Account
from alongside.programme.models import Programme
from alongside.vault.fields import SealedJSONField, SealedTextField

SETTINGS = [(setting.value, setting.value) for setting in Setting]
STANDINGS = [(standing.value, standing.value) for standing in Standing]
_SIZE = Q(setting=Setting.ONE_TO_ONE, group_size=1) | Q(setting=Setting.GROUP, group_size__gte=2, group_size__lte=MOST_IN_A_GROUP)
_A_DAY = 24 * 60


class ServiceRules(models.Model):
    """What a programme's administrator has set about records, from a moment on: kinds of service, and how units are counted."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="service_rules")
    by = models.ForeignKey(Account, models.PROTECT, related_name="+")
    since = models.DateTimeField(default=now)
    words = SealedJSONField(owner="programme_id")

    class Meta:
        indexes = [models.Index(fields=["programme", "-since"], name="service_rules_newest")]


class ServiceRecord(models.Model):
    """A service to one person, as its newest version says. `session` is one for all who were in a group together."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="service_records")
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="service_records")
    meeting = models.ForeignKey(Meeting, models.PROTECT, null=True, related_name="service_records")
    person = models.ForeignKey(Account, models.PROTECT, related_name="+")
    specialist = models.ForeignKey(Account, models.PROTECT, related_name="+")
    session = models.UUIDField()
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    setting = models.CharField(max_length=12, choices=SETTINGS)
    group_size = models.PositiveSmallIntegerField(default=1)
    version = models.PositiveIntegerField(default=1)
    standing = models.CharField(max_length=10, choices=STANDINGS, default=Standing.WAITING)
    made_at = models.DateTimeField(default=now)
    taken_back_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="record_ends_after_it_starts"),
            models.CheckConstraint(condition=_SIZE, name="record_group_is_no_one_to_one"),
            models.UniqueConstraint(fields=["meeting"], condition=Q(taken_back_at=None), name="one_record_a_meeting"),
        ]
        indexes = [
            models.Index(fields=["specialist", "starts_at"], name="records_of_specialist"),
            models.Index(fields=["person", "-starts_at"], name="records_of_person"),
            models.Index(fields=["programme", "starts_at"], name="records_of_programme"),
        ]


class ServiceVersion(models.Model):
    """A record as it was written or corrected: never changed. `units` is empty where the programme has set no rule.

    Who made it, and when, is the specialist's signature.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    record = models.ForeignKey(ServiceRecord, models.PROTECT, related_name="versions")
    space = models.UUIDField()
    number = models.PositiveIntegerField(default=1)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField()
    channel = models.CharField(max_length=10, choices=CHANNELS)
    setting = models.CharField(max_length=12, choices=SETTINGS)
    group_size = models.PositiveSmallIntegerField(default=1)
    kind = SealedTextField(owner="space")
    name = SealedTextField(owner="space")
    credential = SealedTextField(owner="space")
    units = models.PositiveIntegerField(null=True)
    made_by = models.ForeignKey(Account, models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["record", "number"], name="record_version_is_kept_once"),
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="version_ends_after_it_starts"),
            models.CheckConstraint(condition=Q(ends_at__lte=F("made_at")), name="version_is_of_what_has_been"),
            models.CheckConstraint(condition=Q(minutes__gte=1, minutes__lte=_A_DAY), name="version_is_no_longer_than_a_day"),
            models.CheckConstraint(condition=_SIZE, name="version_group_is_no_one_to_one"),
        ]


class ServiceAnswer(models.Model):
    """The person confirms or contests a version, with own words beside it if they like. Never changed; a later one counts."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    version = models.ForeignKey(ServiceVersion, models.PROTECT, related_name="answers")
    by = models.ForeignKey(Account, models.PROTECT, related_name="+")
    confirms = models.BooleanField()
    space = models.UUIDField()
    words = SealedTextField(owner="space", null=True)
    at = models.DateTimeField(default=now)
