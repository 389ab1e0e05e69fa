"""How two end well: a plan that both agreed, and what each says was gained and what remains. None of it is rewritten."""

from django.db import models
from django.db.models import Q

from alongside.decisions.models import Agreed
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard, append_only
from alongside.partnership.models.walking import Partnership
from alongside.people.models import Account
from alongside.vault.fields import SealedTextField

ENDING, SUGGEST = "partnership.ending", "partnership.suggest"


class EndingPlan(models.Model):
    """By when two want to end walking together, as both agreed. The newest holds; one without a day takes the plan back.

    Nothing ends by itself on the day: ending is always an act of one of the two.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="+")
    agreed = models.OneToOneField(Agreed, models.PROTECT, related_name="+")
    by_day = models.DateField(null=True)
    last_meeting = SealedTextField(owner="partnership_id", null=True)
    since = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["partnership", "-since"], name="ending_plan_newest")]


class EndingWords(models.Model):
    """What one of the two says was gained and what remains, as they left it at a moment. The newest holds."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="+")
    author = models.ForeignKey(Account, models.PROTECT, related_name="+")
    gained = SealedTextField(owner="partnership_id", null=True)
    remains = SealedTextField(owner="partnership_id", null=True)
    at = models.DateTimeField(default=now)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(gained__isnull=False) | Q(remains__isnull=False), name="ending_words_say_something"
            )
        ]
        indexes = [models.Index(fields=["partnership", "author", "-at"], name="ending_words_newest")]


_BY_TWO = f"""NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 JOIN partnership_partnership p ON p.id = NEW.partnership_id
 WHERE a.id = NEW.agreed_id AND a.kind = '{ENDING}' AND a.subject = p.id AND o.space = p.id AND o.state = 'accepted'
 AND (a.offered_by_id = p.person_id OR a.answered_by_id = p.person_id)
 AND (a.offered_by_id = p.specialist_id OR a.answered_by_id = p.specialist_id))"""  # noqa: S608 - names of our own
_OF_THE_TWO = """NOT EXISTS (SELECT 1 FROM partnership_partnership p WHERE p.id = NEW.partnership_id
 AND p.ended_at IS NULL AND (p.person_id = NEW.author_id OR p.specialist_id = NEW.author_id))"""
_HISTORY = "History is never rewritten."

ENDING_GUARDS = (
    Guard("ending_plan_needs_two", "partnership_endingplan", "INSERT", "Nothing is agreed by one voice.", _BY_TWO),
    *append_only("partnership_endingplan", _HISTORY),
    Guard(
        "ending_words_of_the_two",
        "partnership_endingwords",
        "INSERT",
        "These words are for the two, while they walk.",
        _OF_THE_TWO,
    ),
    *append_only("partnership_endingwords", _HISTORY),
)
