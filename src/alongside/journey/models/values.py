"""What matters to a person, and what they dream of."""

from django.db import models
from django.db.models import Q

from alongside.consent.models import OwnedItem
from alongside.journey.models.part import PartOfItem
from alongside.journey.rules.values import Holds
from alongside.kernel.triggers import Guard, append_only
from alongside.vault.fields import SealedTextField

HOLDS = [(one.value, one.value) for one in Holds]


class Value(OwnedItem):
    """A value or a dream in the person's words, with a line of why."""

    holds = models.CharField(max_length=5, choices=HOLDS)
    words = SealedTextField()
    why = SealedTextField(null=True)
    put_away_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(holds__in=[one.value for one in Holds]), name="value_or_dream")]
        indexes = [models.Index(fields=["owner", "put_away_at"], name="value_of")]


class ValueWords(PartOfItem):
    """The words of a value or a dream as they stood from a moment on."""

    value = models.ForeignKey(Value, models.PROTECT, related_name="versions")
    words = SealedTextField()
    why = SealedTextField(null=True)

    class Meta:
        indexes = [models.Index(fields=["value", "-at"], name="value_newest_words")]


_STAYS = "History is never rewritten."
VALUE_GUARDS = (*append_only("journey_valuewords", _STAYS), Guard("value_stays", "journey_value", "DELETE", _STAYS))
