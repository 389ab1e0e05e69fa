"""How somebody is, and their plan for a hard day."""

from django.db import models

from alongside.consent.models import AUDIENCES, OwnedItem
from alongside.consent.rules import Audience
from alongside.journey.models.part import PartOfItem
from alongside.vault.fields import SealedTextField


class CheckIn(OwnedItem):
    """How somebody is, in one tap. Sealed too: it says more of a person than many a sentence."""

    audience = models.CharField(max_length=16, choices=AUDIENCES, default=Audience.ONLY_ME)
    how = SealedTextField()
    line = SealedTextField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "-made_at"], name="check_in_newest")]


class HardDayPlan(OwnedItem):
    """One human's plan for a hard day, shared or kept as a whole."""

    audience = models.CharField(max_length=16, choices=AUDIENCES, default=Audience.ONLY_ME)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner"], name="hard_day_plan_one_a_human")]


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
