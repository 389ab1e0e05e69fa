"""Who will see what is kept in one press: how one is, and a line of the journal."""

from dataclasses import dataclass

from alongside.consent.pieces import others_who_would_see
from alongside.consent.rules import Audience, Category
from alongside.journey.models import CheckIn
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class AtOnce:
    """Who will see a tap and a line, in words; empty where only their writer will."""

    tap: str
    line: str


def at_once(viewer: Viewer, here: CheckIn | None) -> AtOnce:
    """Return who will see what a person keeps in one press. A tap goes on as what was said within the hour (`here`)."""
    tapped = here.audience if here else Audience.USUAL
    return AtOnce(*others_who_would_see(viewer, (Category.CHECK_INS, tapped), (Category.WINS, Audience.USUAL)))
