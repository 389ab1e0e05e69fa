"""One thing of each kind that has its words beside it in one table, and where what stands beside anything is read."""

from django.urls import reverse

from alongside.consent.models import OwnedItem
from alongside.journey import actions
from alongside.journey.access.beside import Written
from alongside.journey.actions import network, values, wins
from alongside.journey.models import Beside, Reply
from alongside.journey.rules.beside import Own
from alongside.journey.rules.network import Circle, Kind
from alongside.journey.rules.values import Holds
from alongside.programme.viewer import Viewer


def write_thing(viewer: Viewer, kind: Own) -> OwnedItem:
    """Let a person write one of a kind."""
    ways = {
        Own.MEANING: lambda: actions.write_meaning(viewer, "Mornings that are mine.").item,
        Own.VALUE: lambda: values.write_value(viewer, Holds.VALUE, "Keeping my word", "Because nobody kept theirs."),
        Own.WIN: lambda: wins.write_win(viewer, wins.Line("Woke before the alarm")),
        Own.STRENGTH: lambda: actions.name_strength(viewer, "I keep at things"),
        Own.ENTRY: lambda: network.add(viewer, network.Said("Rosa", Kind.PERSON, Circle.INNER)),
    }
    return ways[kind]()


def beside_at(written: Written) -> str:
    """Return where what was written beside something is read: the page that leads each reader there."""
    if isinstance(written, Reply):
        return reverse("goal", args=[written.goal_id])
    if isinstance(written, Beside):
        return reverse("chapter", args=[written.chapter_id])
    return reverse("beside", args=[written.kind.value, written.item_id])


def written_to(written: Written) -> str:
    """Return where words beside the same thing are sent."""
    if isinstance(written, Reply):
        return reverse("goal_reply", args=[written.goal_id])
    return reverse("chapter_reply", args=[written.chapter_id]) if isinstance(written, Beside) else beside_at(written)


def thing_of(written: Written) -> OwnedItem:
    """Return what it stands beside."""
    if isinstance(written, Reply):
        return written.goal
    found: OwnedItem = written.chapter if isinstance(written, Beside) else getattr(written, written.kind)
    return found
