"""What the person wrote of their days, in short: for the home of a journey, and for whoever may see some of it."""

from typing import Any

from alongside.consent.access import Sight, looked
from alongside.journey.access import wins as win_access
from alongside.journey.forms.wins import WinNowForm
from alongside.journey.showing.wins import win_rows

A_FEW = 4


def told(view: Sight) -> dict[str, Any]:
    """Return the latest lines of a person, as far as the viewer may see it. A look by somebody else is written down."""
    wins, more_wins = win_access.wins_of(view, limit=A_FEW)
    if wins:
        looked(view, "journey.wins")
    return {"wins": win_rows(view, wins), "more_wins": more_wins, "win_now": WinNowForm()}
