"""What the person tells, in short: for the home of a journey, and for whoever may see some of it."""

from typing import Any

from alongside.consent.access import Sight
from alongside.journey.access import story as story_access
from alongside.journey.access import values as value_access
from alongside.journey.access import wins as win_access
from alongside.journey.forms.wins import WinNowForm
from alongside.journey.showing.wins import win_rows

A_FEW = 4


def told(view: Sight) -> dict[str, Any]:
    """Return the latest of what a person tells, as far as the viewer may see it; `seen` names what there is to look at."""
    wins, more_wins = win_access.wins_of(view, limit=A_FEW)
    shown = {"story": story_access.chapters_of(view), "values": value_access.values_of(view), "wins": win_rows(view, wins)}
    seen = [name for name, found in shown.items() if found]
    return {**shown, "seen": seen, "more_wins": more_wins, "win_now": WinNowForm()}
