"""Offers, and the record of what two voices agreed.

Constraints and triggers refuse what must never be; what somebody with the whole database can still do, the trail gives away.
"""

from uuid import UUID

from django.db import models
from django.db.models import F, Q

from alongside.decisions import rules
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard
from alongside.people.models import Account
from alongside.vault.fields import SealedJSONField, SealedTextField

STATES = [(state.value, state.value) for state in State]
SIDES = [(Who.PERSON.value, Who.PERSON.value), (Who.SPECIALIST.value, Who.SPECIALIST.value)]
ANSWERED = [State.ACCEPTED, State.ADAPTED, State.DECLINED]


class Offer(models.Model):
    """Somebody offers a change to a thing; the other side answers.

    `kind` names what it would change, as a room registered it. `space` is whose key seals the words (a
    partnership, or a person). `subject` is the thing. `words` is a small structure of what is offered.
    `offered_as` is the side that offers: one human may be a person here and a specialist there.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    kind = models.CharField(max_length=40)
    space = models.UUIDField()
    subject = models.UUIDField()
    owner = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    offered_by = models.ForeignKey(Account, models.PROTECT, related_name="offers_made")
    offered_as = models.CharField(max_length=16, choices=SIDES)
    offered_to = models.ForeignKey(Account, models.PROTECT, related_name="offers_received")
    words = SealedJSONField(owner="space")
    reason = SealedTextField(owner="space", null=True)
    offered_at = models.DateTimeField(default=now)
    state = models.CharField(max_length=10, choices=STATES, default=State.WAITING)
    answered_by = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)
    answer_words = SealedJSONField(owner="space", null=True)
    answers = models.OneToOneField("self", models.PROTECT, null=True, related_name="countered_by")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(offered_by=F("offered_to")), name="offer_has_two_sides"),
            models.CheckConstraint(condition=Q(offered_as__in=[side for side, _ in SIDES]), name="offer_comes_from_a_side"),
            models.CheckConstraint(
                condition=Q(state=State.WAITING, answered_by=None, answered_at=None)
                | Q(state__in=ANSWERED, answered_by__isnull=False, answered_by=F("offered_to"), answered_at__isnull=False)
                | Q(state=State.WITHDRAWN, answered_by__isnull=False, answered_by=F("offered_by"), answered_at__isnull=False)
                | Q(state=State.LAPSED, answered_by=None, answered_at__isnull=False),
                name="offer_is_answered_by_the_other_side",
            ),
        ]
        indexes = [
            models.Index(fields=["offered_to", "state"], name="offer_waits_for"),
            models.Index(fields=["offered_by", "state"], name="offer_made_by"),
            models.Index(fields=["kind", "subject"], name="offer_about"),
        ]

    @property
    def waits(self) -> bool:
        """Say whether it can still be answered."""
        return self.state == State.WAITING

    @property
    def person_id(self) -> UUID:
        """Return which of the two is the person."""
        return self.offered_by_id if self.offered_as == Who.PERSON else self.offered_to_id

    @property
    def specialist_id(self) -> UUID:
        """Return which of the two is the specialist."""
        return self.offered_to_id if self.offered_as == Who.PERSON else self.offered_by_id

    @property
    def settled_words(self) -> dict[str, str]:
        """Return the words that took effect: the adapted ones where the owner adapted, else the offered ones."""
        return self.answer_words if self.state == State.ADAPTED and self.answer_words else self.words  # type: ignore[no-any-return]

    def as_rule(self) -> rules.Offered:
        """Return the offer as the rules know it."""
        return rules.Offered(self.offered_by_id, self.offered_to_id, self.owner_id, State(self.state))


class Agreed(models.Model):
    """Two voices, and what they agreed. A shared thing can only take effect by pointing at one of these."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    offer = models.OneToOneField(Offer, models.PROTECT, related_name="agreed")
    kind = models.CharField(max_length=40)
    subject = models.UUIDField()
    offered_by = models.ForeignKey(Account, models.PROTECT, related_name="+")
    answered_by = models.ForeignKey(Account, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(offered_by=F("answered_by")), name="agreed_by_two_voices")]
        indexes = [models.Index(fields=["kind", "subject"], name="agreed_about")]


_FIXED = (
    "id",
    "kind",
    "space",
    "subject",
    "owner_id",
    "offered_by_id",
    "offered_as",
    "offered_to_id",
    "words",
    "reason",
    "offered_at",
    "answers_id",
)
_SAME = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _FIXED)
_ANSWERED_BY_BOTH = """NOT EXISTS (SELECT 1 FROM decisions_offer o WHERE o.id = NEW.offer_id
 AND o.kind = NEW.kind AND o.subject = NEW.subject
 AND o.offered_by_id = NEW.offered_by_id AND o.offered_to_id = NEW.answered_by_id AND o.answered_by_id = NEW.answered_by_id
 AND (o.state = 'accepted' OR (o.state = 'adapted' AND o.owner_id = o.offered_to_id)))"""

# Each voice must also stand in the audit trail: an answer that was written into the table alone, by our own code or by a
# shell, agrees nothing. A guard cannot tell an entry of the program's from one that a shell put in beside it, for that
# takes the trail's key. `alongside audit verify` can: by the entry's code, and by `voices.py` once the entry is gone.
_BOTH_IN_THE_TRAIL = """NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.thing = NEW.offer_id
 AND e.actor = NEW.offered_by_id AND e.act = 'decisions.offered')
 OR NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.thing = NEW.offer_id
 AND e.actor = NEW.answered_by_id AND e.act IN ('decisions.accepted', 'decisions.adapted'))"""
_NOT_IN_THE_TRAIL = """NEW.state <> 'waiting' AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.thing = NEW.id
 AND e.act = 'decisions.' || NEW.state AND (NEW.answered_by_id IS NULL OR e.actor = NEW.answered_by_id))"""

GUARDS = (
    Guard(
        "offer_starts_waiting", "decisions_offer", "INSERT", "An offer starts waiting for its answer.", "NEW.state <> 'waiting'"
    ),
    Guard("offer_answered_once", "decisions_offer", "UPDATE", "An answered offer does not change.", "OLD.state <> 'waiting'"),
    Guard("offer_answer_in_the_trail", "decisions_offer", "UPDATE", "Nobody answers for somebody else.", _NOT_IN_THE_TRAIL),
    Guard("offer_words_stand", "decisions_offer", "UPDATE", "What was offered does not change.", _SAME),
    Guard("offer_stays", "decisions_offer", "DELETE", "History is never rewritten."),
    Guard("agreed_needs_two", "decisions_agreed", "INSERT", "Nothing is agreed by one voice.", _ANSWERED_BY_BOTH),
    Guard("agreed_in_the_trail", "decisions_agreed", "INSERT", "Nothing is agreed by one voice.", _BOTH_IN_THE_TRAIL),
    Guard("agreed_stands", "decisions_agreed", "UPDATE", "History is never rewritten."),
    Guard("agreed_stays", "decisions_agreed", "DELETE", "History is never rewritten."),
)
