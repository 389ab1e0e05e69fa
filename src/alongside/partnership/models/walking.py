"""Who walks together. Nothing here exists without two voices, and none of it is rewritten."""

from uuid import UUID

from django.db import models
from django.db.models import F, Q

from alongside.decisions.models import Agreed
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard
from alongside.people.models import Account
from alongside.programme.models import Programme

FORM = "partnership.form"
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


_FORMED_BY_BOTH = f"""NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 WHERE a.id = NEW.formed_id AND a.kind = '{FORM}' AND a.subject = NEW.id AND (
 (o.offered_as = 'person' AND a.offered_by_id = NEW.person_id AND a.answered_by_id = NEW.specialist_id)
 OR (o.offered_as = 'specialist' AND a.offered_by_id = NEW.specialist_id AND a.answered_by_id = NEW.person_id)))"""  # noqa: S608 - names of our own


_STANDS = ("id", "programme_id", "person_id", "specialist_id", "formed_id", "formed_at")
_REWRITTEN = " OR ".join([*(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _STANDS), "OLD.ended_at IS NOT NULL"])


def _holds(side: str) -> str:
    return f"""EXISTS (SELECT 1 FROM programme_membership m WHERE m.programme_id = NEW.programme_id
 AND m.account_id = NEW.{side}_id AND m.role = '{side}' AND m.ended_at IS NULL)"""  # noqa: S608 - names of our own


_BOTH_HOLD = f"NEW.ended_because = '{ROLE_ENDED}' AND {_holds('person')} AND {_holds('specialist')}"
_TWO, _HISTORY = "Nothing is agreed by one voice.", "History is never rewritten."

WALKING_GUARDS = (
    Guard("partnership_needs_two", "partnership_partnership", "INSERT", _TWO, _FORMED_BY_BOTH),
    Guard("partnership_stands", "partnership_partnership", "UPDATE", _HISTORY, _REWRITTEN),
    Guard("partnership_role_stands", "partnership_partnership", "UPDATE", "Both still hold their roles.", _BOTH_HOLD),
    Guard("partnership_stays", "partnership_partnership", "DELETE", _HISTORY),
)
