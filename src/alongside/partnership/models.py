"""Who walks together, and what they agreed. Nothing here exists without two voices, and none of it is rewritten."""

from uuid import UUID

from django.db import models
from django.db.models import F, Q

from alongside.decisions.models import Agreed
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard, append_only
from alongside.people.models import Account
from alongside.programme.models import Programme
from alongside.vault.fields import SealedTextField

FORM = "partnership.form"
CLAUSE = "partnership.clause"
ROLE_ENDED = "role_ended"


class Partnership(models.Model):
    """A person and a specialist walk together, from the moment both said yes until one of them ends it.

    It also ends, by nobody's choice, when one of the two no longer has the role in which they walk; then
    `ended_because` says so and `ended_by` is nobody.

    Its id is also the space whose key, held by both, seals what they share.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="partnerships")
    person = models.ForeignKey(Account, models.PROTECT, related_name="partnerships")
    specialist = models.ForeignKey(Account, models.PROTECT, related_name="partnerships_as_specialist")
    formed = models.OneToOneField(Agreed, models.PROTECT, related_name="+")
    formed_at = models.DateTimeField(default=now)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    ended_because = models.CharField(max_length=12, blank=True, choices=[(ROLE_ENDED, ROLE_ENDED)])

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "specialist"], condition=Q(ended_at=None), name="one_current_partnership_a_pair"
            ),
            models.CheckConstraint(condition=~Q(person=F("specialist")), name="partnership_is_of_two"),
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_by=None, ended_because="")
                | (
                    Q(ended_at__gte=F("formed_at"), ended_by__isnull=False, ended_because="")
                    & (Q(ended_by=F("person")) | Q(ended_by=F("specialist")))
                )
                | Q(ended_at__gte=F("formed_at"), ended_by=None, ended_because=ROLE_ENDED),
                name="partnership_is_ended_by_one_of_the_two_or_with_a_role",
            ),
        ]

    @property
    def is_current(self) -> bool:
        """Say whether the two walk together now."""
        return self.ended_at is None

    def others_id(self, role: Who) -> UUID:
        """Return the account of the other side, for somebody on the side of `role`."""
        return self.specialist_id if role is Who.PERSON else self.person_id


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


_FORMED_BY_BOTH = f"""NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 WHERE a.id = NEW.formed_id AND a.kind = '{FORM}' AND a.subject = NEW.id AND (
 (o.offered_as = 'person' AND a.offered_by_id = NEW.person_id AND a.answered_by_id = NEW.specialist_id)
 OR (o.offered_as = 'specialist' AND a.offered_by_id = NEW.specialist_id AND a.answered_by_id = NEW.person_id)))"""  # noqa: S608 - names of our own


def _agreed_between(agreed: str, subject: str) -> str:
    return f"""NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 JOIN partnership_partnership p ON p.id = NEW.partnership_id
 WHERE a.id = {agreed} AND a.kind = '{CLAUSE}' AND a.subject = {subject} AND o.space = p.id
 AND (a.offered_by_id = p.person_id OR a.answered_by_id = p.person_id)
 AND (a.offered_by_id = p.specialist_id OR a.answered_by_id = p.specialist_id))"""  # noqa: S608 - names of our own


_STANDS = ("id", "programme_id", "person_id", "specialist_id", "formed_id", "formed_at")
_REWRITTEN = " OR ".join([*(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _STANDS), "OLD.ended_at IS NOT NULL"])


def _holds(side: str) -> str:
    return f"""EXISTS (SELECT 1 FROM programme_membership m WHERE m.programme_id = NEW.programme_id
 AND m.account_id = NEW.{side}_id AND m.role = '{side}' AND m.ended_at IS NULL)"""  # noqa: S608 - names of our own


_BOTH_HOLD = f"NEW.ended_because = '{ROLE_ENDED}' AND {_holds('person')} AND {_holds('specialist')}"
_ELSEWHERE = (
    "NOT EXISTS (SELECT 1 FROM partnership_clause c WHERE c.id = NEW.clause_id AND c.partnership_id = NEW.partnership_id)"
)
_TWO, _HISTORY = "Nothing is agreed by one voice.", "History is never rewritten."

GUARDS = (
    Guard("partnership_needs_two", "partnership_partnership", "INSERT", _TWO, _FORMED_BY_BOTH),
    Guard("partnership_stands", "partnership_partnership", "UPDATE", _HISTORY, _REWRITTEN),
    Guard("partnership_role_stands", "partnership_partnership", "UPDATE", "Both still hold their roles.", _BOTH_HOLD),
    Guard("partnership_stays", "partnership_partnership", "DELETE", _HISTORY),
    Guard("clause_needs_two", "partnership_clause", "INSERT", _TWO, _agreed_between("NEW.begun_id", "NEW.id")),
    *append_only("partnership_clause", _HISTORY),
    Guard("clause_text_needs_two", "partnership_clausetext", "INSERT", _TWO, _agreed_between("NEW.agreed_id", "NEW.clause_id")),
    Guard("clause_text_in_its_place", "partnership_clausetext", "INSERT", _TWO, _ELSEWHERE),
    *append_only("partnership_clausetext", _HISTORY),
)
