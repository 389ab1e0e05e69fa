"""How somebody is, and their plan for a hard day."""

from django.db import models

from alongside.consent.models import OwnedItem
from alongside.consent.rules import Audience
from alongside.journey.models.part import PartOfItem
from alongside.vault.fields import SealedJSONField, SealedTextField


class CheckIn(OwnedItem):
    """How somebody is, in a few taps. Sealed too: it says more of a person than many a sentence.

    `how` names the word that was tapped: one of `rules.Mood`, the id of a word of their own, or nothing. `said` keeps the
    word and the marks on their own scales as these were then (`rules.how.Said`); None where a starter word says it all.
    What somebody says as a specialist, `at_work`, is theirs alone: it is on no list of theirs as a person.
    One that is put away is seen by nobody else, and is drawn nowhere.
    """

    at_work = models.BooleanField(default=False)
    how = SealedTextField()
    said = SealedJSONField(null=True)
    line = SealedTextField(null=True)
    put_away_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "-made_at"], name="check_in_newest")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(at_work=False) | models.Q(audience=Audience.ONLY_ME), name="check_in_at_work_is_only_mine"
            )
        ]


class HardDayPlan(OwnedItem):
    """One human's plan for a hard day, shared or kept as a whole.

    What somebody keeps as a specialist, `at_work`, is a plan of its own and theirs alone: a human who holds both roles may
    share the one as a person, and never the other.
    """

    at_work = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "at_work"], name="hard_day_plan_one_a_side"),
            models.CheckConstraint(
                condition=models.Q(at_work=False) | models.Q(audience=Audience.ONLY_ME), name="hard_day_plan_at_work_is_only_mine"
            ),
        ]


class PlanPart(PartOfItem):
    """A part of the plan in its place; changed or taken out, it is put away and stays as it was."""

    place = models.PositiveSmallIntegerField()
    put_away_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True


class PlanLine(PlanPart):
    """Something that helps, in own words."""

    plan = models.ForeignKey(HardDayPlan, models.PROTECT, related_name="lines")
    words = SealedTextField()

    class Meta:
        indexes = [models.Index(fields=["plan", "place"], name="plan_line_in_order")]


class PlanPerson(PlanPart):
    """Somebody to call: who they are, when they answer, and their number as it was written."""

    plan = models.ForeignKey(HardDayPlan, models.PROTECT, related_name="people")
    name = SealedTextField()
    note = SealedTextField(null=True)
    phone = SealedTextField()

    class Meta:
        indexes = [models.Index(fields=["plan", "place"], name="plan_person_in_order")]
