"""The words and the scales in which somebody says how they are. Each is theirs, and stays as it was once it is replaced."""

from django.db import models
from django.db.models import Q

from alongside.journey import rules
from alongside.journey.models.part import PartOfItem
from alongside.journey.rules.how import FEWEST_STEPS, MOST_STEPS, SHAPES
from alongside.kernel.triggers import Guard
from alongside.vault.fields import SealedTextField

STARTERS = [(mood.value, mood.value) for mood in rules.Mood]


class OwnWay(PartOfItem):
    """A word or a scale in its place. It rests while it is not wanted; put in other words, another one replaces it.

    Those that somebody made as a specialist, `at_work`, are not among those of the same human as a person.
    """

    at_work = models.BooleanField(default=False)
    place = models.PositiveSmallIntegerField()
    rests_since = models.DateTimeField(null=True)
    replaced_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True


class TapWord(OwnWay):
    """A way to be that can be tapped: one of the words to start from, or a word of one's own with a drawn shape."""

    starter = models.CharField(max_length=16, choices=STARTERS, blank=True)
    words = SealedTextField(null=True)
    shape = models.CharField(max_length=8, choices=[(shape, shape) for shape in SHAPES])

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(shape__in=SHAPES), name="tap_word_can_be_drawn"),
            models.CheckConstraint(
                condition=Q(starter="", words__isnull=False) | (~Q(starter="") & Q(words__isnull=True)), name="tap_word_is_one"
            ),
        ]
        indexes = [models.Index(fields=["owner", "place"], name="tap_word_in_order")]


class OwnScale(OwnWay):
    """A small scale of one's own making: its name, and the words of both ends."""

    name = SealedTextField()
    low = SealedTextField()
    high = SealedTextField()
    steps = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(steps__gte=FEWEST_STEPS, steps__lte=MOST_STEPS), name="own_scale_has_few_steps")
        ]
        indexes = [models.Index(fields=["owner", "place"], name="own_scale_in_order")]


_STAYS = "History is never rewritten."
_WORD = ("id", "owner_id", "at", "starter", "words", "shape")
_SCALE = ("id", "owner_id", "at", "name", "low", "high", "steps")


def _rewritten(columns: tuple[str, ...]) -> str:
    changed = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns)
    return f"OLD.replaced_at IS NOT NULL OR {changed}"


HOW_GUARDS = (
    Guard("tap_word_stays_as_it_was", "journey_tapword", "UPDATE", _STAYS, _rewritten(_WORD)),
    Guard("tap_word_stays", "journey_tapword", "DELETE", _STAYS),
    Guard("own_scale_stays_as_it_was", "journey_ownscale", "UPDATE", _STAYS, _rewritten(_SCALE)),
    Guard("own_scale_stays", "journey_ownscale", "DELETE", _STAYS),
)
_SIDE = "NEW.at_work IS DISTINCT FROM OLD.at_work"
HOW_SIDE_GUARDS = (  # later than the others: the two sides were one before
    Guard("tap_word_stays_on_its_side", "journey_tapword", "UPDATE", _STAYS, _SIDE),
    Guard("own_scale_stays_on_its_side", "journey_ownscale", "UPDATE", _STAYS, _SIDE),
)
