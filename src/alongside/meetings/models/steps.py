"""What became a step of a goal, out of what one of the two said they will do next."""

from django.db import models
from django.db.models import Q

from alongside.decisions.models import Offer
from alongside.journey.models import Goal, Step
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.meetings.models.meeting import NextThing
from alongside.people.models import Account


class NextStep(models.Model):
    """A line of a meeting became a step: at once, where the person made it one of their own, else by an offer."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    line = models.ForeignKey(NextThing, models.CASCADE, related_name="steps")
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="+")
    step = models.ForeignKey(Step, models.PROTECT, null=True, related_name="+")
    offer = models.ForeignKey(Offer, models.PROTECT, null=True, related_name="+")
    by = models.ForeignKey(Account, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(step=None, offer__isnull=False) | Q(step__isnull=False, offer=None),
                name="next_step_is_made_or_offered",
            )
        ]
