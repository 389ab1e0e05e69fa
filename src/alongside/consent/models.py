"""Grants, and what every item that a person owns has in common."""

from django.db import models
from django.db.models import F, Q

from alongside.consent import rules
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.people.models import Account
from alongside.vault.fields import SealedTextField

# What a person picks from; `named` is never picked, it comes of naming somebody.
AUDIENCES = [(a.value, a.value) for a in rules.Audience if a is not rules.Audience.NAMED]
CATEGORIES = [(c.value, c.value) for c in rules.Category]
BASES = [(b.value, b.value) for b in rules.Basis]


class Grant(models.Model):
    """A person lets somebody see something, for a purpose, until a day. Withdrawn, it stands no more."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    owner = models.ForeignKey(Account, models.PROTECT, related_name="grants_given")
    recipient = models.ForeignKey(Account, models.PROTECT, related_name="grants_held")
    category = models.CharField(max_length=16, choices=CATEGORIES)
    item = models.UUIDField(null=True)
    basis = models.CharField(max_length=12, choices=BASES)
    purpose = SealedTextField()
    starts = models.DateTimeField(default=now)
    until = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(owner=F("recipient")), name="grant_is_for_somebody_else"),
            models.CheckConstraint(condition=Q(until__gt=F("starts")), name="grant_ends_after_it_starts"),
            models.CheckConstraint(condition=Q(category__in=[c.value for c in rules.Category]), name="grant_names_a_category"),
            models.CheckConstraint(
                condition=~Q(category__in=[c.value for c in rules.BETWEEN_TWO]), name="grant_leaves_what_is_between_two"
            ),
        ]
        indexes = [models.Index(fields=["owner", "recipient"], name="grant_pair")]


class OwnedItem(models.Model):
    """Something that a person owns. Its audience is the person's choice for this one item."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    audience = models.CharField(max_length=16, choices=AUDIENCES, default=rules.Audience.USUAL)
    made_at = models.DateTimeField(default=now)

    class Meta:
        abstract = True
