"""Somebody's support network: people, groups and places around them, in their words; and what the database keeps of it."""

from django.db import models
from django.db.models import Q

from alongside.consent.models import OwnedItem
from alongside.journey.models.part import PartOfItem
from alongside.journey.rules.network import Agreed, Circle, Kind
from alongside.kernel.triggers import Guard, append_only
from alongside.vault.fields import SealedJSONField, SealedTextField

KINDS = [(kind.value, kind.value) for kind in Kind]
CIRCLES = [(circle.value, circle.value) for circle in Circle]
ANSWERS = [(answer.value, answer.value) for answer in Agreed]


class NetworkEntry(OwnedItem):
    """A person, group or place. Its words are the present ones; its versions keep all of them."""

    kind = models.CharField(max_length=8, choices=KINDS)
    circle = models.CharField(max_length=8, choices=CIRCLES)
    name = SealedTextField()
    good_for = SealedTextField(null=True)
    phone = SealedTextField(null=True)
    hours = SealedTextField(null=True)
    agreed = models.CharField(max_length=10, choices=ANSWERS, blank=True)
    put_away_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=[kind.value for kind in Kind]), name="network_kind_is_known"),
            models.CheckConstraint(condition=Q(circle__in=[circle.value for circle in Circle]), name="network_circle_is_known"),
            models.CheckConstraint(condition=Q(agreed__in=["", *(a.value for a in Agreed)]), name="network_answer_is_known"),
        ]
        indexes = [models.Index(fields=["owner", "put_away_at"], name="network_of")]


class NetworkWords(PartOfItem):
    """An entry as it stood from a moment on: everything that was said of it, sealed as one."""

    entry = models.ForeignKey(NetworkEntry, models.PROTECT, related_name="versions")
    words = SealedJSONField()

    class Meta:
        indexes = [models.Index(fields=["entry", "-at"], name="network_newest")]


_STAYS = "History is never rewritten."
NETWORK_GUARDS = (
    *append_only("journey_networkwords", _STAYS),
    Guard("network_entry_stays", "journey_networkentry", "DELETE", _STAYS),
)
