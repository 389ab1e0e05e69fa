"""Measures that a programme has loaded, and the records of by whose right they are used."""

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q

from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard, append_only
from alongside.people.models import Account
from alongside.programme.models import Programme
from alongside.vault.fields import SealedTextField


class Measure(models.Model):
    """One questionnaire as its file came, with the rules of its results. Its words never change; another version is another measure.

    `title` is kept beside the file so that a list need not read it.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="measures")
    url = models.CharField(max_length=500, blank=True)
    version = models.CharField(max_length=60, blank=True)
    title = models.JSONField(encoder=DjangoJSONEncoder)
    resource = models.TextField()
    scoring = models.TextField(blank=True)
    digest = models.CharField(max_length=64)
    loaded_by = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    loaded_at = models.DateTimeField(default=now)
    opened_at = models.DateTimeField(null=True)
    retired_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["programme", "digest"], name="measure_loaded_once"),
            models.CheckConstraint(condition=Q(retired_at=None) | Q(opened_at__isnull=False), name="measure_retired_was_open"),
        ]


class Licence(models.Model):
    """Who gave the right to use a measure, until when, and how one knows. The one recorded last holds; the others stay."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    measure = models.ForeignKey(Measure, models.PROTECT, related_name="licences")
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="+")
    given_by = SealedTextField(owner="programme_id")
    evidence = SealedTextField(owner="programme_id")
    until = models.DateField()
    recorded_by = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=now)

    class Meta:
        indexes = [models.Index(fields=["measure", "-at"], name="licence_newest")]


_CHANGED = " OR ".join(
    f"NEW.{column} IS DISTINCT FROM OLD.{column}"
    for column in ("programme_id", "url", "version", "title", "resource", "scoring", "digest", "loaded_at")
)
_NO_RIGHT = "NEW.opened_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM measures_licence l WHERE l.measure_id = NEW.id)"

GUARDS = (
    *append_only("measures_licence", "What was recorded of a right stays."),
    Guard("measure_stays", "measures_measure", "DELETE", "A measure that was loaded stays."),
    Guard("measure_words_stay", "measures_measure", "UPDATE", "A measure never changes its words.", _CHANGED),
    Guard("measure_opens_by_right", "measures_measure", "UPDATE", "A measure opens only with a right on record.", _NO_RIGHT),
    Guard("measure_begins_closed", "measures_measure", "INSERT", "A measure opens only with a right on record.", "NEW.opened_at IS NOT NULL"),
)  # fmt: skip
