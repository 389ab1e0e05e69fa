"""Answers to measures: kept sealed while unfinished, and never changed once finished."""

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import F, Q

from alongside.consent.models import AUDIENCES, OwnedItem
from alongside.consent.rules import Audience
from alongside.kernel.triggers import Guard
from alongside.measures.models import Measure
from alongside.vault.fields import SealedJSONField

if TYPE_CHECKING:
    _Manager = models.Manager["MeasureResponse"]
else:
    _Manager = models.Manager


class WithTitles(_Manager):
    """Fetches a response with its measure's title, and without the measure's files."""

    def get_queryset(self) -> "models.QuerySet[MeasureResponse]":
        """Return all responses."""
        return super().get_queryset().select_related("measure").defer("measure__resource", "measure__scoring")


class MeasureResponse(OwnedItem):
    """One person's answers to one measure. `answers` is by linkId; `results` are as they were reckoned when it was finished.

    What turned out wrong is answered again in another response, whose `instead_of` names this one. Both stay. Putting a finished
    one away changes nothing of it: its owner alone reads it then, and no list or picture has it.
    """

    audience = models.CharField(max_length=16, choices=AUDIENCES, default=Audience.ONLY_ME)
    measure = models.ForeignKey(Measure, models.PROTECT, related_name="+")
    language = models.CharField(max_length=20)
    answers = SealedJSONField()
    results = SealedJSONField(null=True)
    finished_at = models.DateTimeField(null=True)
    instead_of = models.OneToOneField("self", models.PROTECT, null=True, related_name="again")
    put_away_at = models.DateTimeField(null=True)

    objects = WithTitles()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "measure"], condition=Q(finished_at=None), name="one_unfinished_response"),
            models.CheckConstraint(
                condition=Q(finished_at=None, results__isnull=True) | Q(finished_at__isnull=False, results__isnull=False),
                name="response_finished_has_results",
            ),
            models.CheckConstraint(
                condition=Q(put_away_at=None) | Q(finished_at__isnull=False), name="response_put_away_finished"
            ),
            models.CheckConstraint(condition=Q(instead_of=None) | ~Q(instead_of=F("id")), name="response_replaces_another"),
        ]
        indexes = [models.Index(fields=["owner", "-finished_at"], name="response_newest")]

    @property
    def is_set_aside(self) -> bool:
        """Say whether it was answered anew, where the query that fetched it has asked (`access.measures`)."""
        return bool(self.answered_anew)  # type: ignore[attr-defined]


_STAYS = "Answers that were given stay as they were."
_ELSE = " OR ".join(
    f"NEW.{column} IS DISTINCT FROM OLD.{column}"
    for column in ("owner_id", "measure_id", "language", "answers", "results", "finished_at", "instead_of_id", "made_at")
)
_NOT_MINE = """NEW.instead_of_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journey_measureresponse r
 WHERE r.id = NEW.instead_of_id AND r.owner_id = NEW.owner_id AND r.measure_id = NEW.measure_id AND r.finished_at IS NOT NULL)"""

RESPONSE_GUARDS = (
    Guard("response_stays", "journey_measureresponse", "DELETE", _STAYS, "OLD.finished_at IS NOT NULL"),
    Guard("response_never_changes", "journey_measureresponse", "UPDATE", _STAYS, f"OLD.finished_at IS NOT NULL AND ({_ELSE})"),
    Guard("response_replaces_own", "journey_measureresponse", "INSERT", "Answers stand in for the same human’s own.", _NOT_MINE),
)
