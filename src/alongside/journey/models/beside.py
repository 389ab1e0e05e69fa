"""What somebody writes beside another's words. It never touches those, and can be taken away from beside them."""

from django.db import models
from django.db.models import Q

from alongside.journey.models.part import PartOfItem
from alongside.kernel.triggers import Guard
from alongside.people.models import Account
from alongside.vault.fields import SealedTextField


class WordsBeside(PartOfItem):
    """Words beside an item: its writer can take them back, and the item's owner can put them away; who did alone brings them back."""

    author = models.ForeignKey(Account, models.PROTECT, related_name="+")
    words = SealedTextField()
    taken_out_at = models.DateTimeField(null=True)
    taken_out_by = models.ForeignKey(Account, models.PROTECT, null=True, related_name="+")

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(taken_out_at=None, taken_out_by=None) | Q(taken_out_at__isnull=False, taken_out_by__isnull=False),
                name="%(class)s_taken_out_by_somebody",
            )
        ]


def as_written(table: str, *items: str) -> Guard:
    """Return the guard that keeps the words, their writer and the columns that say what they stand beside."""
    kept = ("id", "owner_id", "at", "author_id", "words", *items)
    changed = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in kept)
    return Guard(f"{table}_as_written", table, "UPDATE", "What was written beside stays as it was written.", changed)


def taken_out_by_one_of_two(table: str) -> Guard:
    """Return the guard that lets nobody but their writer and the owner of the thing take the words away."""
    strange = "NEW.taken_out_by_id IS NOT NULL AND NEW.taken_out_by_id NOT IN (NEW.author_id, NEW.owner_id)"
    return Guard(
        f"{table}_taken_out_by_one_of_two", table, "UPDATE", "Its writer or its owner takes it away, nobody else.", strange
    )


BESIDE_GUARDS = (
    as_written("journey_reply", "goal_id"),
    as_written("journey_beside", "chapter_id"),
    taken_out_by_one_of_two("journey_reply"),
    taken_out_by_one_of_two("journey_beside"),
)
NEVER_CHANGED = (  # what these take the place of
    Guard("journey_reply_no_update", "journey_reply", "UPDATE", "History is never rewritten."),
    Guard("journey_beside_no_update", "journey_beside", "UPDATE", "History is never rewritten."),
)
