"""What somebody wrote beside one of the things that have no table of their own for it, and what the database keeps of it."""

from uuid import UUID

from django.db import models
from django.db.models import Q

from alongside.journey.models.beside import WordsBeside, as_written, taken_out_by_one_of_two
from alongside.journey.models.goals import Meaning, Strength
from alongside.journey.models.network import NetworkEntry
from alongside.journey.models.values import Value
from alongside.journey.models.wins import Win
from alongside.journey.rules.beside import Own
from alongside.kernel.triggers import Guard


def _beside_one() -> Q:
    found = Q()
    for kind in Own:
        found |= Q(**{f"{one}__isnull": one is not kind for one in Own})
    return found


class SetBeside(WordsBeside):
    """Words beside one thing: what recovery means, a value or a dream, a line of the journal, a strength, somebody in the network.

    A column for each kind, of which one is filled: so the database itself knows what the words stand beside, and whose it is.
    """

    meaning = models.ForeignKey(Meaning, models.PROTECT, null=True, related_name="replies")
    value = models.ForeignKey(Value, models.PROTECT, null=True, related_name="replies")
    win = models.ForeignKey(Win, models.PROTECT, null=True, related_name="replies")
    strength = models.ForeignKey(Strength, models.PROTECT, null=True, related_name="replies")
    entry = models.ForeignKey(NetworkEntry, models.PROTECT, null=True, related_name="replies")

    class Meta(WordsBeside.Meta):
        constraints = [
            *WordsBeside.Meta.constraints,
            models.CheckConstraint(condition=_beside_one(), name="set_beside_one_thing"),
        ]

    @property
    def kind(self) -> Own:
        """Return what kind of thing it stands beside."""
        return next(kind for kind in Own if getattr(self, f"{kind}_id"))

    @property
    def item_id(self) -> UUID:
        """Return what it stands beside."""
        found: UUID = getattr(self, f"{self.kind}_id")
        return found


_TABLE = "journey_setbeside"
_TABLES = {
    Own.MEANING: "journey_meaning",
    Own.VALUE: "journey_value",
    Own.WIN: "journey_win",
    Own.STRENGTH: "journey_strength",
    Own.ENTRY: "journey_networkentry",
}
_OTHERS = "NEW.{0}_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {1} o WHERE o.id = NEW.{0}_id AND o.owner_id = NEW.owner_id)"
_NOT_ITS_OWNERS = " OR ".join(f"({_OTHERS.format(kind, table)})" for kind, table in _TABLES.items())

SET_BESIDE_GUARDS = (
    as_written(_TABLE, *(f"{kind}_id" for kind in Own)),
    taken_out_by_one_of_two(_TABLE),
    Guard("set_beside_stays", _TABLE, "DELETE", "History is never rewritten."),
    Guard("set_beside_its_owners", _TABLE, "INSERT", "Words beside a thing are with the owner of that thing.", _NOT_ITS_OWNERS),
)
