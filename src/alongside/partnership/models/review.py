"""On which rhythm the two look at their agreement, and when they found it good as it is. Both need two voices."""

from django.db import models
from django.db.models import Q

from alongside.decisions.models import Agreed
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard, append_only
from alongside.partnership.models.walking import Partnership
from alongside.partnership.rules.review import RHYTHMS
from alongside.vault.fields import SealedTextField

RHYTHM, AS_IT_IS = "partnership.rhythm", "partnership.as_it_is"


class Rhythm(models.Model):
    """From a moment on the two look at their agreement every so many months. The newest counts."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="rhythms")
    agreed = models.OneToOneField(Agreed, models.PROTECT, related_name="+")
    months = models.PositiveSmallIntegerField()
    since = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(months__in=RHYTHMS), name="rhythm_is_one_of_a_few")]
        indexes = [models.Index(fields=["partnership", "-since"], name="agreement_rhythm_newest")]


class Review(models.Model):
    """The two looked at their agreement and left it as it is, with what they noticed, if they wrote it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="reviews")
    agreed = models.OneToOneField(Agreed, models.PROTECT, related_name="+")
    noticed = SealedTextField(owner="partnership_id", null=True)
    since = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["partnership", "-since"], name="agreement_review_newest")]


_TWO, _HISTORY = "Nothing is agreed by one voice.", "History is never rewritten."


def _not_agreed(kind: str) -> str:
    return f"""NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 JOIN partnership_partnership p ON p.id = NEW.partnership_id
 WHERE a.id = NEW.agreed_id AND a.kind = '{kind}' AND o.space = p.id
 AND (a.offered_by_id = p.person_id OR a.answered_by_id = p.person_id)
 AND (a.offered_by_id = p.specialist_id OR a.answered_by_id = p.specialist_id))"""  # noqa: S608 - names of our own


REVIEW_GUARDS = (
    Guard("rhythm_needs_two", "partnership_rhythm", "INSERT", _TWO, _not_agreed(RHYTHM)),
    *append_only("partnership_rhythm", _HISTORY),
    Guard("review_needs_two", "partnership_review", "INSERT", _TWO, _not_agreed(AS_IT_IS)),
    *append_only("partnership_review", _HISTORY),
)
