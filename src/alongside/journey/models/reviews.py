"""Looking at a goal again, what it waits on, and what was tried for it."""

from django.db import models
from django.db.models import F, Q

from alongside.decisions.models import Agreed
from alongside.journey.models.goals import Goal, Step
from alongside.journey.models.part import PartOfItem
from alongside.journey.rules.reviews import Marks
from alongside.kernel.triggers import Guard, append_only
from alongside.people.models import Account
from alongside.vault.fields import SealedJSONField, SealedTextField

_FROM_0_TO_10 = Q()
for _mark in ("importance", "confidence", "importance_then", "confidence_then"):
    _FROM_0_TO_10 &= Q(**{f"{_mark}__isnull": True}) | Q(**{f"{_mark}__lte": 10})


class Review(PartOfItem):
    """A look at a goal: alone, or planned by both and held together. Its sides say what was said."""

    goal = models.ForeignKey(Goal, models.PROTECT, related_name="reviews")
    planned_for = models.DateField(null=True)
    words = SealedTextField(null=True)
    specialist = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    agreed = models.OneToOneField(Agreed, models.PROTECT, null=True, related_name="+")
    dropped_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(specialist=None, agreed=None, planned_for=None)
                | Q(specialist__isnull=False, agreed__isnull=False, planned_for__isnull=False),
                name="review_together_is_agreed",
            )
        ]
        indexes = [models.Index(fields=["goal", "-at"], name="review_newest")]


class ReviewSide(PartOfItem):
    """What one of the two wrote when they looked at a goal: answers by question, and the owner's marks then and now."""

    review = models.ForeignKey(Review, models.PROTECT, related_name="sides")
    author = models.ForeignKey(Account, models.PROTECT, related_name="+")
    words = SealedJSONField()
    importance_then = models.PositiveSmallIntegerField(null=True)
    confidence_then = models.PositiveSmallIntegerField(null=True)
    importance = models.PositiveSmallIntegerField(null=True)
    confidence = models.PositiveSmallIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["review", "author"], name="review_side_once_a_voice"),
            models.CheckConstraint(condition=_FROM_0_TO_10, name="review_marks_up_to_ten"),
            models.CheckConstraint(
                condition=Q(author=F("owner")) | Q(importance=None, confidence=None, importance_then=None, confidence_then=None),
                name="review_marks_are_the_owners",
            ),
        ]

    @property
    def then(self) -> Marks:
        """Return the marks before the look."""
        return Marks(self.importance_then, self.confidence_then)

    @property
    def now(self) -> Marks:
        """Return the marks that were made at the look."""
        return Marks(self.importance, self.confidence)


class Waiting(PartOfItem):
    """What a goal, or one of its steps, waits on, in the words of whose it is."""

    goal = models.ForeignKey(Goal, models.PROTECT, related_name="waits")
    step = models.ForeignKey(Step, models.PROTECT, null=True, related_name="waits")
    by = models.ForeignKey(Account, models.PROTECT, related_name="+")
    words = SealedTextField()
    over_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["goal"], condition=Q(step=None, over_at=None), name="goal_waits_on_one_thing"),
            models.UniqueConstraint(fields=["step"], condition=Q(over_at=None), name="step_waits_on_one_thing"),
        ]


class Tried(PartOfItem):
    """Something that was tried for a goal: what it was, how it went, and whether its owner would go again.

    The words are the present ones; the goal's entries keep all of them.
    """

    goal = models.ForeignKey(Goal, models.PROTECT, related_name="tried")
    what = SealedTextField()
    went = SealedTextField(null=True)
    again = SealedTextField(null=True)
    taken_out_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["goal", "at"], name="tried_in_order")]


def _changed(*columns: str) -> str:
    return " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns)


_STAYS = "History is never rewritten."
_GOAL = "NOT EXISTS (SELECT 1 FROM journey_goal g WHERE g.id = NEW.goal_id AND g.owner_id = NEW.owner_id)"
_AGREED = """NEW.agreed_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decisions_agreed a
 JOIN decisions_offer o ON o.id = a.offer_id WHERE a.id = NEW.agreed_id AND a.kind = 'journey.review' AND a.subject = NEW.goal_id
 AND o.state = 'accepted' AND NEW.specialist_id IN (o.offered_by_id, o.offered_to_id))"""
_SIDE = """NOT EXISTS (SELECT 1 FROM journey_review r WHERE r.id = NEW.review_id AND r.owner_id = NEW.owner_id
 AND r.dropped_at IS NULL AND (NEW.author_id = r.owner_id OR NEW.author_id = r.specialist_id))"""
_HELD = "NEW.dropped_at IS NOT NULL AND EXISTS (SELECT 1 FROM journey_reviewside s WHERE s.review_id = NEW.id)"
_REVIEW = _changed("id", "owner_id", "at", "goal_id", "planned_for", "words", "specialist_id", "agreed_id")
_WAITING = _changed("id", "owner_id", "at", "goal_id", "step_id", "by_id", "words")
_STEP = """NEW.step_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journey_step s
 WHERE s.id = NEW.step_id AND s.goal_id = NEW.goal_id)"""

REVIEW_GUARDS = (
    *append_only("journey_reviewside", _STAYS),
    Guard("review_is_the_owners", "journey_review", "INSERT", "A goal is looked at with its owner.", _GOAL),
    Guard("review_agreed_here", "journey_review", "INSERT", "A look together rests on what both agreed.", _AGREED),
    Guard("review_stays_as_it_was", "journey_review", "UPDATE", _STAYS, f"OLD.dropped_at IS NOT NULL OR {_REVIEW}"),
    Guard("review_held_is_not_dropped", "journey_review", "UPDATE", _STAYS, _HELD),
    Guard("review_stays", "journey_review", "DELETE", _STAYS),
    Guard("review_side_by_its_two", "journey_reviewside", "INSERT", "A look is written by those whose it is.", _SIDE),
    Guard("waiting_is_the_owners", "journey_waiting", "INSERT", "Waiting belongs to its goal.", f"{_GOAL} OR ({_STEP})"),
    Guard("waiting_stays_as_it_was", "journey_waiting", "UPDATE", _STAYS, f"OLD.over_at IS NOT NULL OR {_WAITING}"),
    Guard("waiting_stays", "journey_waiting", "DELETE", _STAYS),
    Guard("tried_is_the_owners", "journey_tried", "INSERT", "What was tried belongs to its goal.", _GOAL),
    Guard("tried_stays", "journey_tried", "DELETE", _STAYS),
)
