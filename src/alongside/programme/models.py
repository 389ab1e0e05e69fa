"""Programmes, memberships (who holds which role), assignments (who walks with whom), invitations."""

from uuid import UUID

from django.db import models
from django.db.models import F, Q

from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.people.models import LANGUAGES, Account
from alongside.vault.fields import SealedTextField

ROLES = [(role.value, role.value) for role in Who if role is not Who.GUEST]


class Programme(models.Model):
    """A small peer-run programme.

    `keeps_years`: for how long the law makes it keep a record after somebody left (59 Ill. Adm. Code 132.60: ten).
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=120)
    language = models.CharField(max_length=5, choices=LANGUAGES, default="en")
    time_zone = models.CharField(max_length=64, default="America/Chicago")
    minimum_group = models.PositiveSmallIntegerField(default=10)
    keeps_years = models.PositiveSmallIntegerField(default=10)
    made_at = models.DateTimeField(default=now)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(minimum_group__gte=5), name="programme_group_never_tiny"),
            models.CheckConstraint(condition=Q(keeps_years__gte=1, keeps_years__lte=30), name="programme_keeps_for_some_years"),
        ]


class CrisisLine(models.Model):
    """Somebody to call or text right now, everywhere or in one region. 988 is there from the start, everywhere."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.CASCADE, related_name="crisis_lines")
    place = models.PositiveSmallIntegerField()
    address = models.CharField(max_length=60, help_text="tel:… or sms:…")
    label_en = models.CharField(max_length=80)
    label_es = models.CharField(max_length=80)
    hint_en = models.CharField(max_length=160, blank=True)
    hint_es = models.CharField(max_length=160, blank=True)
    region_en = models.CharField(max_length=60, blank=True)
    region_es = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["place"]
        constraints = [
            models.CheckConstraint(
                condition=Q(address__startswith="tel:") | Q(address__startswith="sms:"), name="crisis_line_can_be_called"
            )
        ]


class Membership(models.Model):
    """One human holds one role in a programme, from a day until a day."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="memberships")
    account = models.ForeignKey(Account, models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=16, choices=ROLES)
    started_at = models.DateTimeField(default=now)
    ended_at = models.DateTimeField(null=True)
    introduction = SealedTextField(null=True, owner="account_id")
    looking = models.BooleanField(default=False)
    region = SealedTextField(null=True, owner="account_id")  # whose crisis lines are shown: a region's English name

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "account", "role"], condition=Q(ended_at=None), name="one_current_membership_a_role"
            ),
            models.CheckConstraint(condition=Q(looking=False) | Q(role=Who.PERSON), name="only_a_person_looks_for_someone"),
        ]


class Assignment(models.Model):
    """A specialist walks with a person now. Made by the partnership when both have said yes."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="assignments")
    person = models.ForeignKey(Account, models.PROTECT, related_name="walked_with")
    specialist = models.ForeignKey(Account, models.PROTECT, related_name="walks_with")
    started_at = models.DateTimeField(default=now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "specialist"], condition=Q(ended_at=None), name="one_current_assignment_a_pair"
            ),
            models.CheckConstraint(condition=~Q(person=F("specialist")), name="nobody_walks_with_themself"),
        ]


class Invitation(models.Model):
    """A link by e-mail into one role. Only the digest of its secret is kept."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.CASCADE, related_name="invitations")
    role = models.CharField(max_length=16, choices=ROLES)
    email = SealedTextField()
    token_digest = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(Account, models.PROTECT, null=True, related_name="invited")
    walk_together = models.BooleanField(default=False)
    made_at = models.DateTimeField(default=now)
    answered_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    account = models.ForeignKey(Account, models.PROTECT, null=True, related_name="invitations")

    @property
    def owner_id(self) -> UUID:
        """Return whose key seals the address: the programme's, until there is an account."""
        return self.programme_id
