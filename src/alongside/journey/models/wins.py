"""A journal of wins, setbacks and just days, written in seconds."""

from django.db import models

from alongside.consent.models import OwnedItem
from alongside.journey.models.goals import Goal, Strength
from alongside.journey.models.part import PartOfItem
from alongside.kernel.triggers import Guard, append_only
from alongside.vault.fields import SealedTextField


class Win(OwnedItem):
    """One line of the journal: what happened, what it was for the person, and what they take from it.

    What it was is sealed too: it says more of a person than many a sentence. `on` is the day it happened.
    """

    was = SealedTextField()
    words = SealedTextField()
    learned = SealedTextField(null=True)
    on = models.DateField()
    goal = models.ForeignKey(Goal, models.PROTECT, null=True, related_name="wins")
    strength = models.ForeignKey(Strength, models.PROTECT, null=True, related_name="wins")
    put_away_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "-on", "-made_at"], name="win_newest")]


class WinWords(PartOfItem):
    """A line's words as they stood from a moment on."""

    win = models.ForeignKey(Win, models.PROTECT, related_name="versions")
    was = SealedTextField()
    words = SealedTextField()
    learned = SealedTextField(null=True)

    class Meta:
        indexes = [models.Index(fields=["win", "-at"], name="win_newest_words")]


_STAYS = "History is never rewritten."
_LINK = (
    "NEW.{0}_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journey_{0} o WHERE o.id = NEW.{0}_id AND o.owner_id = NEW.owner_id)"
)

WIN_GUARDS = (
    *append_only("journey_winwords", _STAYS),
    Guard("win_stays", "journey_win", "DELETE", _STAYS),
    *(
        Guard(
            f"win_{thing}_own_{event.lower()}",
            "journey_win",
            event,
            "A line is linked to what its writer owns.",
            _LINK.format(thing),
        )
        for thing in ("goal", "strength")
        for event in ("INSERT", "UPDATE")
    ),
)
