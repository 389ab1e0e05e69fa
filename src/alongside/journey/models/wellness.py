"""A wellness plan: parts that are shared or kept one by one, each with its lines; and what the database keeps of it."""

from django.db import models
from django.db.models import Q

from alongside.consent.models import OwnedItem
from alongside.decisions.models import Agreed
from alongside.journey.models.part import PartOfItem
from alongside.journey.rules.wellness import Part
from alongside.kernel.triggers import Guard
from alongside.people.models import Account
from alongside.vault.fields import SealedTextField

PARTS = [(part.value, part.value) for part in Part]


class WellnessPart(OwnedItem):
    """One part of somebody's wellness plan, shared or kept for itself. All of them begin together."""

    part = models.CharField(max_length=10, choices=PARTS)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "part"], name="wellness_each_part_once"),
            models.CheckConstraint(condition=Q(part__in=[part.value for part in Part]), name="wellness_part_is_known"),
        ]


class WellnessLine(PartOfItem):
    """A line of a part, in own words. Put in other words, it is put away, and the new one says instead of which it stands.

    A line that a specialist offered stands only by the person's yes.
    """

    item = models.ForeignKey(WellnessPart, models.PROTECT, related_name="lines")
    place = models.PositiveSmallIntegerField()
    words = SealedTextField()
    put_away_at = models.DateTimeField(null=True)
    instead_of = models.ForeignKey("self", models.PROTECT, null=True, related_name="later")
    offered_by = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    agreed = models.OneToOneField(Agreed, models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(offered_by=None, agreed=None) | Q(offered_by__isnull=False, agreed__isnull=False),
                name="wellness_offered_is_taken",
            )
        ]
        indexes = [models.Index(fields=["item", "put_away_at", "place"], name="wellness_in_order")]


_STAYS = "History is never rewritten."
_FIXED = ("id", "owner_id", "item_id", "at", "words", "instead_of_id", "offered_by_id", "agreed_id")
_OTHER_WORDS = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _FIXED)
_NOT_TAKEN = """NEW.agreed_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decisions_agreed a
 WHERE a.id = NEW.agreed_id AND a.kind = 'journey.wellness' AND a.subject = NEW.item_id)"""
WELLNESS_GUARDS = (
    Guard("wellness_part_stays", "journey_wellnesspart", "DELETE", _STAYS),
    Guard("wellness_line_stays", "journey_wellnessline", "DELETE", _STAYS),
    Guard("wellness_line_words_stand", "journey_wellnessline", "UPDATE", _STAYS, _OTHER_WORDS),
    Guard("wellness_line_taken_here", "journey_wellnessline", "INSERT", "A line rests on the yes of its owner.", _NOT_TAKEN),
)
