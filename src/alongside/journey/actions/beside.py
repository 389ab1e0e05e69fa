"""Writing beside something of a person's, taking that away from there, and bringing it back."""

from django.db import transaction

from alongside.consent.actions import NotYours
from alongside.consent.models import OwnedItem
from alongside.journey.access.beside import Written, own_beside
from alongside.journey.access.set_beside import own_thing
from alongside.journey.actions.words import note
from alongside.journey.models import Beside, Reply, SetBeside
from alongside.journey.rules.beside import Own
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


def set_beside(viewer: Viewer, kind: Own, item: OwnedItem, words: str) -> SetBeside:
    """Write beside a thing, never over it.

    Raises:
        NotYours: the viewer may not see the thing.
    """
    if own_thing(viewer, kind, item.pk) is None:
        raise NotYours
    written = SetBeside(owner_id=item.owner_id, author=viewer.account, **{kind.value: item})
    written.words = words
    with transaction.atomic():
        written.save(force_insert=True)
        note(viewer, f"{kind}_replied", item.pk, item.owner_id)
    return written


def take_away(viewer: Viewer, written: Written, *, away: bool = True) -> None:
    """Take back what one wrote beside something, or put away what stands beside something of one's own; or bring it back.

    Raises:
        NotYours: the viewer neither wrote it nor owns what it stands beside, or another of the two took it away.
    """
    with transaction.atomic():
        type(written)._default_manager.select_for_update().get(pk=written.pk)  # the other of the two may be at it, too
        if own_beside(viewer, written.id, away=not away) is None:
            raise NotYours
        written.taken_out_at, written.taken_out_by = (now(), viewer.account) if away else (None, None)
        written.save(update_fields=["taken_out_at", "taken_out_by"])
        done = "taken_away" if away else "brought_back"
        note(viewer, f"{_named(written)}_{done}", written.item_id, written.owner_id)


def _named(written: Written) -> str:
    """Return how the trail calls what stands beside a thing."""
    if isinstance(written, Reply):
        return "reply"
    return "chapter_reply" if isinstance(written, Beside) else f"{written.kind}_reply"
