"""A specialist's hours, when they are away, who covers, and what each person lets the covering one see."""

from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import F, Q

from alongside.consent.models import Grant
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.kernel.triggers import Guard, append_only
from alongside.partnership.rules import presence as rules
from alongside.people.models import Account
from alongside.programme.models import Programme
from alongside.vault.fields import SealedTextField

YES, NO = "yes", "no"
ANSWERS = [(YES, YES), (NO, NO)]


class Hours(models.Model):
    """A specialist's week in a programme, in their own zone, and a line on what may be expected when. The newest counts.

    `spans` is a list of `[weekday, begins, ends]`: 0 is Monday, minutes after midnight.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="+")
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    zone = models.CharField(max_length=64)
    spans = models.JSONField(default=list)
    expects = SealedTextField(null=True)
    since = models.DateTimeField(default=now)
    replaced_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["programme", "owner"], condition=Q(replaced_at=None), name="one_week_a_specialist"),
        ]

    @property
    def week(self) -> list[rules.Span]:
        """Return the hours as the rule knows them."""
        return [rules.Span(*span) for span in self.spans]

    @property
    def place(self) -> ZoneInfo:
        """Return the zone in which the hours are meant."""
        return ZoneInfo(self.zone)


class Absence(models.Model):
    """A specialist is away from a moment until a moment, or until they are back before it.

    Its specialist may change it while it is not over; how it stood before is kept beside it.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="+")
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    starts = models.DateTimeField()
    until = models.DateTimeField()
    words = SealedTextField(null=True)
    made_at = models.DateTimeField(default=now)
    back_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(until__gt=F("starts")), name="absence_ends_after_it_starts")]
        indexes = [models.Index(fields=["owner", "until"], name="absence_of")]

    def as_rule(self) -> rules.Absence:
        """Return it as the rule knows it."""
        return rules.Absence(self.starts, self.until)


class AbsenceBefore(models.Model):
    """How an absence stood until it was changed: from when until when, and in which words."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    absence = models.ForeignKey(Absence, models.PROTECT, related_name="before")
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    starts = models.DateTimeField()
    until = models.DateTimeField()
    words = SealedTextField(null=True)
    replaced_at = models.DateTimeField(default=now)

    class Meta:
        indexes = [models.Index(fields=["absence", "-replaced_at"], name="absence_before")]

    def as_rule(self) -> rules.Absence:
        """Return the time that it was, as the rule knows it."""
        return rules.Absence(self.starts, self.until)


class Cover(models.Model):
    """One specialist asks another to be there while they are away. It holds from a yes until it is over or one of them ends it.

    `starts` and `until` are the days that were asked for, inside the absence: they can become fewer and never more, so that
    nobody covers, and nobody is seen, on a day to which they did not say yes. Days that are added are a cover of their own.
    `reach`: how people reach the covering one meanwhile, in one line of theirs, if they wrote one.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    absence = models.ForeignKey(Absence, models.PROTECT, related_name="covers")
    specialist = models.ForeignKey(Account, models.PROTECT, related_name="+")
    starts = models.DateTimeField()
    until = models.DateTimeField()
    asked_at = models.DateTimeField(default=now)
    answer = models.CharField(max_length=3, blank=True, choices=ANSWERS)
    answered_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    reach = SealedTextField(owner="specialist_id", null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(until__gt=F("starts")), name="cover_ends_after_it_starts"),
            models.CheckConstraint(
                condition=Q(answer="", answered_at=None) | Q(answer__in=[YES, NO], answered_at__isnull=False),
                name="cover_answered_when_it_was",
            ),
            models.CheckConstraint(condition=Q(reach__isnull=True) | Q(answer=YES), name="only_who_covers_is_reached"),
        ]

    def as_rule(self) -> rules.Absence:
        """Return its days, as the rule knows them."""
        return rules.Absence(self.starts, self.until)


class CoverChoice(models.Model):
    """What a person said to a cover: whether they want it at all. The newest counts; what they let be seen are grants."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    cover = models.ForeignKey(Cover, models.PROTECT, related_name="choices")
    person = models.ForeignKey(Account, models.PROTECT, related_name="+")
    says = models.CharField(max_length=3, choices=ANSWERS)
    at = models.DateTimeField(default=now)

    class Meta:
        indexes = [models.Index(fields=["cover", "person", "-at"], name="cover_choice_newest")]


class CoverGrant(models.Model):
    """A consent that was given for a cover, and ends with it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    cover = models.ForeignKey(Cover, models.PROTECT, related_name="grants")
    grant = models.OneToOneField(Grant, models.PROTECT, related_name="+")


_STAYS = "History is never rewritten."


def _changed(*columns: str) -> str:
    return " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns)


_HOURS_FIXED = _changed("id", "programme_id", "owner_id", "zone", "spans", "expects", "since") + " OR OLD.replaced_at IS NOT NULL"
_ABSENCE_FIXED = _changed("id", "programme_id", "owner_id", "starts", "until", "words", "made_at") + " OR OLD.back_at IS NOT NULL"
_COVER_FIXED = f"""{_changed("id", "absence_id", "specialist_id", "asked_at")} OR OLD.ended_at IS NOT NULL
 OR (OLD.answer <> '' AND ({_changed("answer", "answered_at")}))"""
_OWN_COVER = "EXISTS (SELECT 1 FROM partnership_absence a WHERE a.id = NEW.absence_id AND a.owner_id = NEW.specialist_id)"
_ANSWERED_AT_ONCE = "NEW.answer <> ''"
_NOT_ASKED = f"""NOT EXISTS (SELECT 1 FROM partnership_cover c JOIN partnership_absence a ON a.id = c.absence_id
 JOIN partnership_partnership p ON p.specialist_id = a.owner_id AND p.programme_id = a.programme_id AND p.ended_at IS NULL
 WHERE c.id = NEW.cover_id AND c.answer = '{YES}' AND c.ended_at IS NULL AND p.person_id = NEW.person_id
 AND c.specialist_id <> NEW.person_id)"""  # noqa: S608 - names of our own
_BEYOND = f"""NOT EXISTS (SELECT 1 FROM partnership_cover c JOIN partnership_absence a ON a.id = c.absence_id
 JOIN consent_grant g ON g.id = NEW.grant_id JOIN partnership_coverchoice o ON o.cover_id = c.id AND o.person_id = g.owner_id
 WHERE c.id = NEW.cover_id AND g.recipient_id = c.specialist_id AND g.starts >= a.starts AND g.until <= a.until
 AND g.basis = 'person' AND o.says = '{YES}')"""  # noqa: S608 - names of our own

PRESENCE_GUARDS = (  # the first ones; CHANGED_GUARDS take the place of three
    Guard("hours_stand", "partnership_hours", "UPDATE", _STAYS, _HOURS_FIXED),
    Guard("hours_stay", "partnership_hours", "DELETE", _STAYS),
    Guard("absence_stands", "partnership_absence", "UPDATE", _STAYS, _ABSENCE_FIXED),
    Guard("absence_stays", "partnership_absence", "DELETE", _STAYS),
    Guard("cover_is_by_another", "partnership_cover", "INSERT", "Nobody covers for themself.", _OWN_COVER),
    Guard("cover_starts_asked", "partnership_cover", "INSERT", "A cover waits for its answer.", _ANSWERED_AT_ONCE),
    Guard("cover_stands", "partnership_cover", "UPDATE", _STAYS, _COVER_FIXED),
    Guard("cover_stays", "partnership_cover", "DELETE", _STAYS),
    Guard("cover_choice_of_who_is_asked", "partnership_coverchoice", "INSERT", "This cover is not theirs to answer.", _NOT_ASKED),
    *append_only("partnership_coverchoice", _STAYS),
    Guard("cover_grant_within_it", "partnership_covergrant", "INSERT", "What is shared for a cover ends with it.", _BEYOND),
    *append_only("partnership_covergrant", _STAYS),
)

_CHANGES = f"""{_changed("id", "programme_id", "owner_id", "made_at")} OR OLD.back_at IS NOT NULL
 OR (({_changed("starts", "until", "words")}) AND NOT EXISTS (SELECT 1 FROM partnership_absencebefore b
 WHERE b.absence_id = OLD.id AND b.owner_id = OLD.owner_id AND b.starts = OLD.starts AND b.until = OLD.until))"""  # noqa: S608
_LEAVES_A_COVER = """(NEW.starts IS DISTINCT FROM OLD.starts OR NEW.until IS DISTINCT FROM OLD.until) AND EXISTS (
 SELECT 1 FROM partnership_cover c WHERE c.absence_id = OLD.id AND c.ended_at IS NULL AND c.answer <> 'no'
 AND (c.starts < NEW.starts OR c.until > NEW.until))"""
_COVER_GROWS = f"{_COVER_FIXED} OR NEW.starts < OLD.starts OR NEW.until > OLD.until"
_COVER_OUTSIDE = """NOT EXISTS (SELECT 1 FROM partnership_absence a WHERE a.id = NEW.absence_id
 AND NEW.starts >= a.starts AND NEW.until <= a.until)"""
_COVERED_TWICE = """EXISTS (SELECT 1 FROM partnership_cover c WHERE c.absence_id = NEW.absence_id AND c.ended_at IS NULL
 AND c.answer <> 'no' AND c.starts < NEW.until AND c.until > NEW.starts)"""
_BEYOND_ITS_DAYS = f"""NOT EXISTS (SELECT 1 FROM partnership_cover c JOIN consent_grant g ON g.id = NEW.grant_id
 JOIN partnership_coverchoice o ON o.cover_id = c.id AND o.person_id = g.owner_id
 WHERE c.id = NEW.cover_id AND g.recipient_id = c.specialist_id AND g.starts >= c.starts AND g.until <= c.until
 AND g.basis = 'person' AND o.says = '{YES}')"""  # noqa: S608 - names of our own
_ANOTHERS_BEFORE = "NOT EXISTS (SELECT 1 FROM partnership_absence a WHERE a.id = NEW.absence_id AND a.owner_id = NEW.owner_id)"

REPLACED = {"absence_stands", "cover_stands", "cover_grant_within_it"}
REPLACED_GUARDS = tuple(guard for guard in PRESENCE_GUARDS if guard.name in REPLACED)
CHANGED_GUARDS = (
    Guard("absence_stands", "partnership_absence", "UPDATE", _STAYS, _CHANGES),
    Guard("absence_keeps_its_covers", "partnership_absence", "UPDATE", "A cover lies within its absence.", _LEAVES_A_COVER),
    Guard("absence_before_is_its_owners", "partnership_absencebefore", "INSERT", "This absence is not theirs.", _ANOTHERS_BEFORE),
    *append_only("partnership_absencebefore", _STAYS),
    Guard("cover_stands", "partnership_cover", "UPDATE", _STAYS, _COVER_GROWS),
    Guard("cover_within_its_absence", "partnership_cover", "INSERT", "A cover lies within its absence.", _COVER_OUTSIDE),
    Guard("one_cover_a_day", "partnership_cover", "INSERT", "Somebody was asked already.", _COVERED_TWICE),
    Guard(
        "cover_grant_within_it", "partnership_covergrant", "INSERT", "What is shared for a cover ends with it.", _BEYOND_ITS_DAYS
    ),
)
