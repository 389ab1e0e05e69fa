"""What the two agreed, clause by clause. Nothing here exists without two voices, and none of it is rewritten."""

from django.db import models
from django.db.models import Q

from alongside.decisions.models import Agreed
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard, append_only
from alongside.partnership.models.walking import Partnership
from alongside.vault.fields import SealedTextField

CLAUSE = "partnership.clause"


class Clause(models.Model):
    """A part of a working agreement. `key` names one of the starter's; a clause of one's own has a title instead.

    The row is made by the first agreement about it; what it says is the newest of its texts.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="clauses")
    begun = models.OneToOneField(Agreed, models.PROTECT, related_name="+")
    key = models.CharField(max_length=20, blank=True)
    title = SealedTextField(owner="partnership_id", null=True)
    position = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["partnership", "key"], condition=~Q(key=""), name="one_clause_a_key"),
            models.CheckConstraint(condition=~Q(key="") | Q(title__isnull=False), name="clause_has_a_title"),
        ]


class ClauseText(models.Model):
    """What a clause says from a moment on; no text means that it was taken out. The earlier ones stay."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="+")
    clause = models.ForeignKey(Clause, models.PROTECT, related_name="texts")
    agreed = models.OneToOneField(Agreed, models.PROTECT, related_name="+")
    text = SealedTextField(owner="partnership_id", null=True)
    since = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["partnership", "clause", "-since"], name="clause_text_newest")]


def _agreed_between(agreed: str, subject: str) -> str:
    return f"""NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 JOIN partnership_partnership p ON p.id = NEW.partnership_id
 WHERE a.id = {agreed} AND a.kind = '{CLAUSE}' AND a.subject = {subject} AND o.space = p.id
 AND (a.offered_by_id = p.person_id OR a.answered_by_id = p.person_id)
 AND (a.offered_by_id = p.specialist_id OR a.answered_by_id = p.specialist_id))"""  # noqa: S608 - names of our own


_ELSEWHERE = (
    "NOT EXISTS (SELECT 1 FROM partnership_clause c WHERE c.id = NEW.clause_id AND c.partnership_id = NEW.partnership_id)"
)
_TWO, _HISTORY = "Nothing is agreed by one voice.", "History is never rewritten."

AGREEMENT_GUARDS = (
    Guard("clause_needs_two", "partnership_clause", "INSERT", _TWO, _agreed_between("NEW.begun_id", "NEW.id")),
    *append_only("partnership_clause", _HISTORY),
    Guard("clause_text_needs_two", "partnership_clausetext", "INSERT", _TWO, _agreed_between("NEW.agreed_id", "NEW.clause_id")),
    Guard("clause_text_in_its_place", "partnership_clausetext", "INSERT", _TWO, _ELSEWHERE),
    *append_only("partnership_clausetext", _HISTORY),
)
