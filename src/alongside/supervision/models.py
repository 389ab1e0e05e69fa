"""What a specialist keeps about their own part, and what of it they brought.

Every word is sealed under the key of the one who wrote it. What a note is about, and what a line of the boundary log is
about, are sealed too: no table says of whom a specialist wrote, nor how often about what.
"""

from django.db import models
from django.db.models import F, Q

from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard, append_only
from alongside.people.models import Account
from alongside.programme.models import Programme
from alongside.supervision import rules
from alongside.supervision.rules import Boundary, Kind, Prompt, Side, Standing
from alongside.vault.fields import SealedJSONField, SealedTextField

KINDS = [(kind.value, kind.value) for kind in Kind]
SIDES = [(side.value, side.value) for side in Side]


class OwnCare(models.Model):
    """Something of a specialist's own; `owner` is whose it is, and whose key seals it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=now)

    class Meta:
        abstract = True


class OwnNote(OwnCare):
    """An entry of the reflective journal. `about` is the id of a partnership, if the specialist chose to name one."""

    prompt = SealedTextField(null=True)
    words = SealedTextField()
    about = SealedTextField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "programme", "-made_at"], name="own_notes_newest")]

    @property
    def began(self) -> Prompt | None:
        """Return the prompt with which it was begun, if any."""
        return Prompt(self.prompt) if self.prompt else None


class OwnNoteVersion(models.Model):
    """The words of a note before they were changed; they go when the note goes."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    note = models.ForeignKey(OwnNote, models.CASCADE, related_name="versions")
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    words = SealedTextField()
    at = models.DateTimeField(default=now)


class CareWord(OwnCare):
    """A word of a specialist's own for what gives or what weighs, beside the ones that everybody finds there."""

    side = models.CharField(max_length=8, choices=SIDES)
    words = SealedTextField()
    rests_since = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(side__in=[side for side, _ in SIDES]), name="care_word_has_a_side")]


class CareCheck(OwnCare):
    """How a specialist was: the words that were tapped, as they read on that day, and a line of their own."""

    said = SealedJSONField()
    line = SealedTextField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "programme", "-made_at"], name="care_checks_newest")]

    @property
    def gives(self) -> list[str]:
        """Return the words for what gave."""
        return list(self.said[Side.GIVES])

    @property
    def weighs(self) -> list[str]:
        """Return the words for what weighed."""
        return list(self.said[Side.WEIGHS])


class BoundaryEntry(OwnCare):
    """A line of the boundary log: on which day, what it was about, what happened, what was decided, what is still a question."""

    on = models.DateField()
    kind = SealedTextField()
    own_kind = SealedTextField(null=True)
    happened = SealedTextField()
    decided = SealedTextField(null=True)
    asks = SealedTextField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "programme", "-on", "-made_at"], name="boundaries_latest")]

    @property
    def of(self) -> Boundary:
        """Return what it is about."""
        return Boundary(self.kind)


class BoundaryAddition(models.Model):
    """What was added to a line of the boundary log after it was brought, beside it and never over it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    entry = models.ForeignKey(BoundaryEntry, models.PROTECT, related_name="additions")
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    words = SealedTextField()
    at = models.DateTimeField(default=now)


class Bringing(OwnCare):
    """What a specialist brings to a supervisor: these words and nothing else of the thing that they come from.

    It is prepared first, and seen as the supervisor would see it; `brought_at` is when the specialist then brought it.
    """

    supervisor = models.ForeignKey(Account, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=8, choices=KINDS)
    thing = models.UUIDField()
    words = SealedTextField(null=True)
    brought_at = models.DateTimeField(null=True)
    opened_at = models.DateTimeField(null=True)
    talked_at = models.DateTimeField(null=True)
    taken_back_at = models.DateTimeField(null=True)
    replies_read_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=[kind for kind, _ in KINDS]), name="bringing_is_of_a_kind"),
            models.CheckConstraint(condition=~Q(supervisor=F("owner")), name="nobody_brings_to_themself"),
            models.UniqueConstraint(fields=["owner", "thing"], condition=Q(brought_at=None), name="one_bringing_prepared"),
        ]
        indexes = [
            models.Index(fields=["supervisor", "programme", "-brought_at"], name="brought_newest"),
            models.Index(fields=["thing"], name="bringings_of_a_thing"),
        ]

    @property
    def standing(self) -> Standing:
        """Return how it stands."""
        return rules.standing(
            brought=self.brought_at is not None, talked=self.talked_at is not None, taken_back=self.taken_back_at is not None
        )

    @property
    def stands(self) -> bool:
        """Say whether the supervisor sees it now."""
        return rules.supervisor_sees(self.standing)


class BringingReply(models.Model):
    """What the supervisor wrote beside what was brought to them."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    bringing = models.ForeignKey(Bringing, models.PROTECT, related_name="replies")
    author = models.ForeignKey(Account, models.PROTECT, related_name="+")
    words = SealedTextField(owner="author_id")
    at = models.DateTimeField(default=now)


def _changed(*columns: str) -> str:
    return " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns)


_HISTORY = "What was written stands."
_WAS_BROUGHT = "EXISTS (SELECT 1 FROM supervision_bringing b WHERE b.thing = OLD.id AND b.brought_at IS NOT NULL)"
_NOT_BROUGHT_BY_THEM = """NOT EXISTS (SELECT 1 FROM supervision_bringing b
 WHERE b.thing = NEW.entry_id AND b.owner_id = NEW.owner_id AND b.brought_at IS NOT NULL)"""
_NO_SUPERVISOR_THERE = """OLD.brought_at IS NULL AND NEW.brought_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM programme_membership m
 WHERE m.account_id = NEW.supervisor_id AND m.programme_id = NEW.programme_id AND m.role = 'supervisor' AND m.ended_at IS NULL)"""
_REWRITTEN = f"""OLD.brought_at IS NOT NULL AND ({_changed("owner_id", "programme_id", "supervisor_id", "kind", "thing", "made_at", "brought_at")}
 OR (NEW.words IS DISTINCT FROM OLD.words AND (NEW.words IS NOT NULL OR NEW.taken_back_at IS NULL)))"""
_TAKEN_BACK = "OLD.taken_back_at IS NOT NULL AND NEW.taken_back_at IS DISTINCT FROM OLD.taken_back_at"
_NOT_TO_THEM = """NOT EXISTS (SELECT 1 FROM supervision_bringing b WHERE b.id = NEW.bringing_id
 AND b.supervisor_id = NEW.author_id AND b.brought_at IS NOT NULL AND b.taken_back_at IS NULL)"""

GUARDS = (
    Guard("own_note_version_stays", "supervision_ownnoteversion", "UPDATE", _HISTORY),
    Guard("care_check_stays", "supervision_carecheck", "UPDATE", _HISTORY),
    Guard("boundary_stands_once_brought", "supervision_boundaryentry", "UPDATE", _HISTORY, _WAS_BROUGHT),
    Guard("boundary_stays_once_brought", "supervision_boundaryentry", "DELETE", _HISTORY, _WAS_BROUGHT),
    Guard("boundary_is_added_to_once_brought", "supervision_boundaryaddition", "INSERT", "Only to what was brought.", _NOT_BROUGHT_BY_THEM),
    *append_only("supervision_boundaryaddition", _HISTORY),
    Guard("nothing_is_brought_unseen", "supervision_bringing", "INSERT", "It is looked at before it is brought.", "NEW.brought_at IS NOT NULL"),
    Guard("brought_to_a_supervisor", "supervision_bringing", "UPDATE", "Only a supervisor is brought something.", _NO_SUPERVISOR_THERE),
    Guard("brought_words_stand", "supervision_bringing", "UPDATE", _HISTORY, _REWRITTEN),
    Guard("taken_back_stays_so", "supervision_bringing", "UPDATE", "What was taken back stays so.", _TAKEN_BACK),
    Guard("brought_stays", "supervision_bringing", "DELETE", _HISTORY, "OLD.brought_at IS NOT NULL"),
    Guard("reply_is_the_supervisor_s", "supervision_bringingreply", "INSERT", "Only whom it was brought to replies.", _NOT_TO_THEM),
    *append_only("supervision_bringingreply", _HISTORY),
)  # fmt: skip
