"""How walking together feels to each of two: sealed under the one's own key who said it, and never rewritten."""

from django.db import models
from django.db.models import Q

from alongside.consent.rules import Audience
from alongside.decisions.models import Agreed
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard, append_only
from alongside.partnership.models.walking import Partnership
from alongside.partnership.rules.pulse import Question, Shows, Values
from alongside.people.models import Account
from alongside.programme.models import Programme
from alongside.vault.fields import SealedJSONField, SealedTextField

REPAIR = "partnership.repair"
SIDES = [(side.value, side.value) for side in (Who.PERSON, Who.SPECIALIST)]
SHOWS = [(shows.value, shows.value) for shows in Shows]


class BetweenTwo(models.Model):
    """Something that one of two who walk together keeps or writes; `owner` is who it is of, and whose key seals it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=now)

    class Meta:
        abstract = True


class Pulse(BetweenTwo):
    """What one of the two said of walking together: up to four places on lines, and a line of their own.

    `said` holds the places by question, and which of them lie clearly below the owner's own usual. `shows` is what the
    other may see of it; `after` the meeting that it looks back on, if any.
    """

    side = models.CharField(max_length=16, choices=SIDES)
    said = SealedJSONField()
    line = SealedTextField(null=True)
    shows = models.CharField(max_length=8, choices=SHOWS, default=Shows.NOTHING)
    after = models.UUIDField(null=True)
    taken_back_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(side__in=[side for side, _ in SIDES]), name="pulse_is_of_a_side"),
            models.CheckConstraint(condition=Q(shows__in=[shows for shows, _ in SHOWS]), name="pulse_shows_what_is_known"),
        ]
        indexes = [models.Index(fields=["partnership", "owner", "-made_at"], name="pulse_newest")]

    @property
    def values(self) -> Values:
        """Return the places by question; what was left open is not among them."""
        return {Question(question): place for question, place in self.said["values"].items()}

    @property
    def dipped(self) -> frozenset[Question]:
        """Return the questions on which it lay clearly below the owner's own usual."""
        return frozenset(Question(question) for question in self.said["dipped"])

    @property
    def audience(self) -> Audience:
        """Return its audience as the gate knows it; `shows` says how much of it that is."""
        return Audience.ONLY_ME if self.shows == Shows.NOTHING else Audience.MY_SPECIALIST


class PulseWays(BetweenTwo):
    """How one of the two wants it: what the other usually sees, whether they are asked after a meeting, whether they count."""

    usual = models.CharField(max_length=8, choices=SHOWS, default=Shows.NOTHING)
    invites = models.BooleanField(default=True)
    put_off_at = models.DateTimeField(null=True)
    counted = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "partnership"], name="pulse_ways_one_a_side")]


class KeptWords(BetweenTwo):
    """Words that somebody would say to the other, and keeps for now."""

    words = SealedTextField()
    put_away_at = models.DateTimeField(null=True)


class Repair(models.Model):
    """A talk that both said yes to, about how it is between them."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="repairs")
    agreed = models.OneToOneField(Agreed, models.PROTECT, related_name="+")
    since = models.DateTimeField()


class RepairWords(models.Model):
    """What one of the two wrote about such a talk, beside the other's words and never over them."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="+")
    repair = models.ForeignKey(Repair, models.PROTECT, related_name="voices")
    author = models.ForeignKey(Account, models.PROTECT, related_name="+")
    words = SealedTextField(owner="partnership_id")
    at = models.DateTimeField(default=now)


class PulsePicture(models.Model):
    """How walking together felt in a quarter that is over, drawn once: for each question who stands behind it, and the spread.

    A question that may not be shown has no spread. Later pictures are held against the earlier ones.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="+")
    quarter = models.DateField()
    minimum = models.PositiveSmallIntegerField()
    drawn = SealedJSONField(owner="programme_id")
    made_at = models.DateTimeField(default=now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["programme", "quarter"], name="pulse_picture_once_a_quarter")]


_HISTORY, _TWO = "History is never rewritten.", "Nothing is agreed by one voice."
_STANDS = ("id", "owner_id", "partnership_id", "side", "said", "line", "after", "made_at")
_REWRITTEN = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _STANDS)
_NOT_OF_THE_TWO = """NOT EXISTS (SELECT 1 FROM partnership_partnership p WHERE p.id = NEW.partnership_id AND p.ended_at IS NULL
 AND ((NEW.side = 'person' AND p.person_id = NEW.owner_id) OR (NEW.side = 'specialist' AND p.specialist_id = NEW.owner_id)))"""
_NOT_AGREED = f"""NOT EXISTS (SELECT 1 FROM decisions_agreed a JOIN decisions_offer o ON o.id = a.offer_id
 WHERE a.id = NEW.agreed_id AND a.kind = '{REPAIR}' AND a.subject = NEW.id AND o.space = NEW.partnership_id)"""  # noqa: S608 - names of our own
_FOREIGN_VOICE = """NOT EXISTS (SELECT 1 FROM partnership_repair r JOIN partnership_partnership p ON p.id = r.partnership_id
 WHERE r.id = NEW.repair_id AND p.id = NEW.partnership_id AND NEW.author_id IN (p.person_id, p.specialist_id))"""

PULSE_GUARDS = (
    Guard("pulse_of_the_two", "partnership_pulse", "INSERT", "A pulse is of one of two who walk together.", _NOT_OF_THE_TWO),
    Guard("pulse_stands", "partnership_pulse", "UPDATE", _HISTORY, _REWRITTEN),
    Guard("pulse_stays", "partnership_pulse", "DELETE", _HISTORY),
    Guard("repair_needs_two", "partnership_repair", "INSERT", _TWO, _NOT_AGREED),
    *append_only("partnership_repair", _HISTORY),
    Guard("repair_words_of_the_two", "partnership_repairwords", "INSERT", "Only the two write here.", _FOREIGN_VOICE),
    *append_only("partnership_repairwords", _HISTORY),
    *append_only("partnership_pulsepicture", _HISTORY),
)
