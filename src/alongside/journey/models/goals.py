"""What recovery means to somebody, their goals with steps, and their strengths."""

from datetime import datetime
from uuid import UUID

from django.db import models
from django.db.models import F, Q

from alongside.consent.models import OwnedItem
from alongside.decisions.models import Agreed
from alongside.journey import rules
from alongside.journey.models.beside import WordsBeside
from alongside.journey.models.part import PartOfItem
from alongside.people.models import Account
from alongside.vault.fields import SealedJSONField, SealedTextField

STATES = [(state.value, state.value) for state in rules.GoalState]
OWNERS = [(owner.value, owner.value) for owner in rules.StepOwner]
WHATS = [(what.value, what.value) for what in rules.What]
MARK = Q(importance__isnull=True) | Q(importance__lte=10)
SURE = Q(confidence__isnull=True) | Q(confidence__lte=10)


class Meaning(OwnedItem):
    """What recovery means to one person. Its words are the newest of its versions; while it is put away, none are shown as today's."""

    put_away_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner"], name="meaning_one_a_person")]


class MeaningWords(PartOfItem):
    """The words as they stood from a moment on; `changed` is what changed since the ones before, in the person's words."""

    item = models.ForeignKey(Meaning, models.PROTECT, related_name="versions")
    words = SealedTextField()
    changed = SealedTextField(null=True)

    class Meta:
        indexes = [models.Index(fields=["item", "-at"], name="meaning_newest")]

    @property
    def since(self) -> datetime:
        """Return the moment from which on these were the words."""
        return self.at


class Goal(OwnedItem):
    """A goal in the person's words. Title and reason are the present ones; its entries keep all of them.

    Letting a goal go is a part of its story, and is told to whoever sees it. Putting it away is for its owner's eyes: nobody
    else finds it then, with all that hangs on it.
    """

    title = SealedTextField()
    why = SealedTextField(null=True)
    state = models.CharField(max_length=8, choices=STATES, default=rules.GoalState.OPEN)
    importance = models.PositiveSmallIntegerField(null=True)
    confidence = models.PositiveSmallIntegerField(null=True)
    look_again_on = models.DateField(null=True)
    put_away_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=MARK & SURE, name="goal_marks_up_to_ten")]
        indexes = [models.Index(fields=["owner", "state"], name="goal_of")]


class GoalEntry(PartOfItem):
    """One line of how a goal came to be: added, never changed."""

    goal = models.ForeignKey(Goal, models.PROTECT, related_name="entries")
    by = models.ForeignKey(Account, models.PROTECT, related_name="+")
    what = models.CharField(max_length=16, choices=WHATS)
    words = SealedJSONField()
    agreed = models.ForeignKey(Agreed, models.PROTECT, null=True, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["goal", "-at"], name="goal_newest_entry")]


class Step(PartOfItem):
    """One step of a goal. A step that asks something of the specialist exists only by what both agreed."""

    goal = models.ForeignKey(Goal, models.PROTECT, related_name="steps")
    place = models.PositiveSmallIntegerField()
    text = SealedTextField()
    step_owner = models.CharField(max_length=10, choices=OWNERS, default=rules.StepOwner.ME)
    specialist = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    by_when = SealedTextField(null=True)
    by_day = models.DateField(null=True)
    agreed = models.ForeignKey(Agreed, models.PROTECT, null=True, related_name="+")
    done_at = models.DateTimeField(null=True)
    done_line = SealedTextField(null=True)
    taken_out_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(step_owner=rules.StepOwner.ME) | Q(agreed__isnull=False, specialist__isnull=False),
                name="step_that_asks_needs_two",
            ),
            models.CheckConstraint(condition=Q(specialist=None) | ~Q(specialist=F("owner")), name="step_names_somebody_else"),
            models.CheckConstraint(
                condition=Q(done_line__isnull=True) | Q(done_at__isnull=False), name="step_line_is_of_the_done"
            ),
        ]
        indexes = [models.Index(fields=["goal", "place"], name="step_in_order")]

    @property
    def words(self) -> rules.StepWords:
        """Return the step as it would be offered."""
        return rules.StepWords(self.text, rules.StepOwner(self.step_owner), self.by_when or "", self.by_day)


class Reply(WordsBeside):
    """What somebody wrote beside a goal."""

    goal = models.ForeignKey(Goal, models.PROTECT, related_name="replies")

    class Meta(WordsBeside.Meta):
        indexes = [models.Index(fields=["goal", "-at"], name="goal_newest_reply")]

    @property
    def item_id(self) -> UUID:
        """Return what it stands beside."""
        return self.goal_id


class Strength(OwnedItem):
    """A strength: found by the person, or noticed by somebody else and taken by the person."""

    name = SealedTextField()
    seen = SealedTextField(null=True)
    noticed_by = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    agreed = models.OneToOneField(Agreed, models.PROTECT, null=True, related_name="+")
    put_away_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(noticed_by=None, agreed=None) | Q(noticed_by__isnull=False, agreed__isnull=False),
                name="strength_noticed_is_taken",
            )
        ]
        indexes = [models.Index(fields=["owner", "put_away_at"], name="strength_of")]


class StrengthWords(PartOfItem):
    """A strength's words as they stood from a moment on."""

    strength = models.ForeignKey(Strength, models.PROTECT, related_name="versions")
    name = SealedTextField()
    seen = SealedTextField(null=True)
