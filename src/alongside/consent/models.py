"""Grants, and what every item that a person owns has in common."""

from django.db import models
from django.db.models import F, Q

from alongside.consent import rules
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard
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


_FIXED = ("id", "owner_id", "recipient_id", "category", "item", "basis", "purpose")
_TIMES = ("starts", "until", "withdrawn_at")
_HISTORY = "History is never rewritten."
# As for answers: the guard asks that the owner's own act stands in the trail, and `voices.py` finds one that was made up.
_NOT_RENEWED = """NEW.until > OLD.until AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.thing = NEW.id
 AND e.actor = NEW.owner_id AND e.act = 'consent.renewed')"""


def _changed(columns: tuple[str, ...]) -> str:
    return " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns)


GUARDS = (
    Guard("grant_says_what_was_given", "consent_grant", "UPDATE", "What was given does not change.", _changed(_FIXED)),
    Guard(
        "grant_stays_withdrawn", "consent_grant", "UPDATE", "What was withdrawn stays withdrawn.",
        f"OLD.withdrawn_at IS NOT NULL AND ({_changed(_TIMES)})",
    ),
    Guard("grant_renewed_by_its_owner", "consent_grant", "UPDATE", "Only its owner lets something be seen longer.", _NOT_RENEWED),
    Guard("grant_stays", "consent_grant", "DELETE", _HISTORY),
)  # fmt: skip
