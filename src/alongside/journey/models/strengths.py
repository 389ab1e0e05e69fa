"""Where a strength was seen at work."""

from django.db import models
from django.db.models import Q

from alongside.decisions.models import Agreed
from alongside.journey.models.goals import Strength
from alongside.journey.models.part import PartOfItem
from alongside.journey.rules.strengths import Ref
from alongside.kernel.triggers import Guard
from alongside.vault.fields import SealedTextField


class SeenAtWork(PartOfItem):
    """A strength was seen at work: at a thing of the person's, in a line of own words, or both.

    `place` is the kind of thing as a room registered it (see `journey.places`). With `agreed` somebody else pointed to
    it and the person took it. Taken away, the row stays as it was.
    """

    strength = models.ForeignKey(Strength, models.PROTECT, related_name="seen_at_work")
    place = models.CharField(max_length=16, blank=True)
    thing = models.UUIDField(null=True)
    line = SealedTextField(null=True)
    agreed = models.ForeignKey(Agreed, models.PROTECT, null=True, related_name="+")
    taken_away_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(place="", thing=None, line__isnull=False) | (~Q(place="") & Q(thing__isnull=False)),
                name="seen_at_work_says_where",
            ),
            models.UniqueConstraint(
                fields=["strength", "thing"], condition=Q(taken_away_at=None), name="seen_at_work_once_at_a_thing"
            ),
        ]
        indexes = [
            models.Index(fields=["strength", "-at"], name="seen_newest"),
            models.Index(fields=["thing"], name="seen_at_thing"),
        ]

    @property
    def ref(self) -> Ref | None:
        """Return which thing it was seen at, or None when only words say where."""
        return Ref(self.place, self.thing) if self.thing else None


_FIXED = ("id", "owner_id", "at", "strength_id", "place", "thing", "line", "agreed_id")
_REWRITTEN = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _FIXED)
_NOT_TAKEN = """NEW.agreed_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decisions_agreed a
 WHERE a.id = NEW.agreed_id AND a.kind = 'journey.seen' AND a.subject = NEW.strength_id)"""
_NOT_OWN = "NOT EXISTS (SELECT 1 FROM journey_strength s WHERE s.id = NEW.strength_id AND s.owner_id = NEW.owner_id)"
_STAYS = "History is never rewritten."

SEEN_GUARDS = (
    Guard("seen_stays_as_it_was", "journey_seenatwork", "UPDATE", _STAYS, f"{_REWRITTEN} OR OLD.taken_away_at IS NOT NULL"),
    Guard("seen_stays", "journey_seenatwork", "DELETE", _STAYS),
    Guard("seen_taken_here", "journey_seenatwork", "INSERT", "Where it was seen rests on the yes of its owner.", _NOT_TAKEN),
    Guard("seen_is_the_owners", "journey_seenatwork", "INSERT", "A strength is seen at its owner’s own things.", _NOT_OWN),
)
