"""Lines of the journal, in words and ready to draw."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy

from alongside.consent.access import Sight
from alongside.consent.rules import Category
from alongside.journey.models import Goal, Strength, Win
from alongside.journey.rules.wins import Was

WAS = {
    Was.WIN: (gettext_lazy("A win"), "win"),
    Was.SETBACK: (gettext_lazy("A setback"), "learn"),
    Was.DAY: (gettext_lazy("Just a day"), "today"),
}


@dataclass(frozen=True)
class WinRow:
    """A line as a page shows it; a goal or a strength only where the reader may see that too."""

    one: Win
    was: Any
    mark: str
    goal: Goal | None
    strength: Strength | None


def win_row(view: Sight, win: Win) -> WinRow:
    """Return one line ready to draw for whoever reads."""
    was, mark = WAS[Was(win.was)]
    goal, strength = win.goal, win.strength
    if goal and (goal.put_away_at or not view.sees(Category.GOALS, item=goal.id, audience=goal.audience)):
        goal = None
    if strength and (strength.put_away_at or not view.sees(Category.STRENGTHS, item=strength.id, audience=strength.audience)):
        strength = None
    return WinRow(win, was, mark, goal, strength)


def win_rows(view: Sight, wins: Iterable[Win]) -> list[WinRow]:
    """Return lines ready to draw."""
    return [win_row(view, win) for win in wins]
