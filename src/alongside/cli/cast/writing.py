"""Lets the cast write what they tell of themselves, each thing on its day."""

from functools import partial
from pathlib import Path

from alongside.cli.cast.story import Walk
from alongside.cli.cast.telling import Telling
from alongside.cli.cast.told import Chapter as ChapterTold
from alongside.cli.cast.told import Line, Told, Value
from alongside.cli.cast.walking import sides
from alongside.consent.actions import choose_audience
from alongside.consent.rules import Audience
from alongside.journey.access import wins as win_access
from alongside.journey.actions import story, values, voice, wins
from alongside.journey.actions.beside import set_beside
from alongside.journey.models import Chapter, Win
from alongside.journey.models import Value as ValueWritten
from alongside.journey.rules.beside import Own
from alongside.journey.rules.sound import hear
from alongside.journey.rules.story import Telling as ChapterWords
from alongside.journey.rules.values import Holds
from alongside.journey.rules.wins import Was


def write(telling: Telling, walk: Walk, told: Told) -> None:
    """Put what a person tells on the line of time."""
    for line in told.lines:
        _Line(telling, walk, line).tell()
    for chapter in told.chapters:
        _Chapter(telling, walk, chapter).tell()
    for one in told.values:
        _Value(telling, walk, one).tell()


class _Value:
    """A value or a dream, and what the specialist wrote beside it."""

    value: ValueWritten

    def __init__(self, telling: Telling, walk: Walk, told: Value) -> None:
        self.telling, self.walk, self.told = telling, walk, told

    def tell(self) -> None:
        """Write it; let the specialist write beside it some days later."""
        self.telling.then(self.told.day, 22, self._write)
        if self.told.beside:
            self.telling.then(max(self.told.day - 3, 1), 12, self._beside)

    def _write(self) -> None:
        person, told = self.telling.viewer(self.walk.person, "person"), self.told
        audience = Audience.MY_SPECIALIST if told.shared else None
        self.value = values.write_value(person, Holds.DREAM if told.dream else Holds.VALUE, told.words, told.why, audience)

    def _beside(self) -> None:
        set_beside(sides(self.telling, self.walk)["specialist"], Own.VALUE, self.value, self.told.beside)


class _Chapter:
    """One chapter, from its first words on."""

    chapter: Chapter

    def __init__(self, telling: Telling, walk: Walk, told: ChapterTold) -> None:
        self.telling, self.walk, self.told = telling, walk, told

    def tell(self) -> None:
        """Write it, let the specialist write beside it, and go on with it on one device or two."""
        self.telling.then(self.told.day, 21, self._write)
        if self.told.beside:
            self.telling.then(max(self.told.day - 3, 1), 11, self._beside)
        if self.told.later:
            self.telling.then(max(self.told.day - 26, 1), 20, self._go_on)

    def _write(self) -> None:
        person = self.telling.viewer(self.walk.person, "person")
        audience = Audience.MY_SPECIALIST if self.told.shared else None
        self.chapter = story.write_chapter(person, ChapterWords(self.told.title, self.told.when, self.told.words), audience)
        if self.told.hummed:
            sound = Path(__file__).with_name("hum.webm").read_bytes()
            voice.keep_voice(person, self.chapter, sound, hear(sound))

    def _beside(self) -> None:
        story.write_beside(sides(self.telling, self.walk)["specialist"], self.chapter, self.told.beside)

    def _go_on(self) -> None:
        person, first = self.telling.viewer(self.walk.person, "person"), self.chapter.number
        for words in filter(None, (self.told.later, self.told.other)):
            story.save_chapter(person, self.chapter, ChapterWords(self.told.title, self.told.when, words), first)


class _Line:
    """One line of a journal, from the press on."""

    win: Win

    def __init__(self, telling: Telling, walk: Walk, line: Line) -> None:
        self.telling, self.walk, self.line = telling, walk, line

    def tell(self) -> None:
        """Write the line on its day, on a later one what is taken from it, and let the specialist write beside it."""
        self.telling.then(self.line.day, 21.5, self._write)
        if self.line.learned or self.line.goal or self.line.strength or self.line.shared:
            later = self.line.day if self.line.later is None else self.line.later
            self.telling.then(later, 21.8, partial(self._go_on, self.line))
        if self.line.beside:
            self.telling.then(max(self.line.day - 1, 1), 9, self._beside)

    def _write(self) -> None:
        person = self.telling.viewer(self.walk.person, "person")
        self.win = wins.write_win(person, wins.Line(self.line.words, Was(self.line.was)))

    def _beside(self) -> None:
        set_beside(sides(self.telling, self.walk)["specialist"], Own.WIN, self.win, self.line.beside)

    def _go_on(self, line: Line) -> None:
        person = self.telling.viewer(self.walk.person, "person")
        goals, strengths = win_access.links_for(person)
        goal = next((one for one in goals if one.title == line.goal), None)
        strength = next((one for one in strengths if one.name == line.strength), None)
        wins.change_win(person, self.win, wins.Line(line.words, Was(line.was), line.learned, self.win.on, goal, strength))
        if line.shared:
            choose_audience(person, self.win, Audience.MY_SPECIALIST)
