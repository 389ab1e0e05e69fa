"""Lets the cast write what they tell of themselves, each line on its day."""

from functools import partial

from alongside.cli.cast.story import Walk
from alongside.cli.cast.telling import Telling
from alongside.cli.cast.told import Line, Told
from alongside.consent.actions import choose_audience
from alongside.consent.rules import Audience
from alongside.journey.access import wins as win_access
from alongside.journey.actions import wins
from alongside.journey.models import Win
from alongside.journey.rules.wins import Was


def write(telling: Telling, walk: Walk, told: Told) -> None:
    """Put what a person tells on the line of time."""
    for line in told.lines:
        _Line(telling, walk, line).tell()


class _Line:
    """One line of a journal, from the press on."""

    win: Win

    def __init__(self, telling: Telling, walk: Walk, line: Line) -> None:
        self.telling, self.walk, self.line = telling, walk, line

    def tell(self) -> None:
        """Write the line on its day, and on a later one what is taken from it."""
        self.telling.then(self.line.day, 21.5, self._write)
        if self.line.learned or self.line.goal or self.line.strength or self.line.shared:
            later = self.line.day if self.line.later is None else self.line.later
            self.telling.then(later, 21.8, partial(self._go_on, self.line))

    def _write(self) -> None:
        person = self.telling.viewer(self.walk.person, "person")
        self.win = wins.write_win(person, wins.Line(self.line.words, Was(self.line.was)))

    def _go_on(self, line: Line) -> None:
        person = self.telling.viewer(self.walk.person, "person")
        goals, strengths = win_access.links_for(person)
        goal = next((one for one in goals if one.title == line.goal), None)
        strength = next((one for one in strengths if one.name == line.strength), None)
        wins.change_win(person, self.win, wins.Line(line.words, Was(line.was), line.learned, self.win.on, goal, strength))
        if line.shared:
            choose_audience(person, self.win, Audience.MY_SPECIALIST)
