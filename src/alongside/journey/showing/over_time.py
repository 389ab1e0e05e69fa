"""A journey over time, made ready to draw: a row for each goal and each strand, and a table that says the same."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from alongside.consent.access import Sight
from alongside.journey.access import over_time as access
from alongside.journey.access.over_time import Point, Stretch
from alongside.journey.rules import GoalState
from alongside.journey.rules.over_time import Kept, Span, Strand, thinned, ticks
from alongside.journey.rules.wins import Was
from alongside.journey.showing.how import in_words
from alongside.journey.showing.measures import in_short as measure_in_short
from alongside.journey.showing.wins import WAS
from alongside.ui.components import Bar, Dot, Tick, TimeRow
from alongside.ui.dates import as_day, plain_day, short_month
from alongside.ui.wording import said

GOALS_DRAWN, LABEL = 6, 60
STRANDS = {
    Strand.GOALS: gettext_lazy("Goals"),
    Strand.WINS: gettext_lazy("Wins and setbacks"),
    Strand.CHECK_INS: gettext_lazy("How I was"),
    Strand.PULSES: gettext_lazy("Walking together"),
    Strand.MEASURES: gettext_lazy("Measures"),
}
_OF_ANOTHER = {**STRANDS, Strand.CHECK_INS: gettext_lazy("How they were")}
MARKS = {
    "begun": gettext_lazy("a goal, written"),
    "reached": gettext_lazy("reached"),
    "paused": gettext_lazy("resting"),
    "let_go": gettext_lazy("let go"),
    "win": gettext_lazy("a win"),
    "setback": gettext_lazy("a setback"),
    "day": gettext_lazy("just a day"),
    "tap": gettext_lazy("how it was"),
    "taps": gettext_lazy("several, the last one named"),
    "pulse": gettext_lazy("how walking together felt"),
    "dip": gettext_lazy("lower than usual"),
    "measure": gettext_lazy("answers to a measure"),
}
SINCE = {
    GoalState.REACHED: gettext_lazy("Reached on %(day)s."),
    GoalState.LET_GO: gettext_lazy("Let go on %(day)s."),
    GoalState.PAUSED: gettext_lazy("Resting since %(day)s."),
}


@dataclass(frozen=True)
class Line:
    """One line of the table: when, of which strand, and what."""

    at: datetime
    strand: str
    what: str


@dataclass(frozen=True)
class Picture:
    """Everything that the page draws and says."""

    rows: list[TimeRow]
    ticks: list[Tick]
    key: list[tuple[str, str]]
    lines: list[Line]
    honest: list[str]

    @property
    def empty(self) -> bool:
        """Say whether there is nothing to draw."""
        return not self.lines


def named(mine: bool) -> Mapping[Strand, Any]:
    """Return how each strand is called, for the one whose journey it is or for somebody else."""
    return STRANDS if mine else _OF_ANOTHER


def picture(view: Sight, span: Span, wanted: list[Strand]) -> Picture:
    """Return what is to be drawn of the wanted strands, in a number of queries that does not grow with what there is."""
    drawing = _Drawing(view, span)
    for strand in wanted:
        drawing.add(strand)
    return drawing.done()


class _Drawing:
    """The picture while it is being put together."""

    def __init__(self, view: Sight, span: Span) -> None:
        self.view, self.span = view, span
        self.names = named(view.asker.is_owner)
        self.rows: list[TimeRow] = []
        self.lines: list[Line] = []
        self.honest: list[str] = []
        self.marks: set[str] = set()

    def add(self, strand: Strand) -> None:
        """Draw one strand, if there is anything of it."""
        if strand is Strand.GOALS:
            self._goals()
        else:
            self._points(strand)

    def done(self) -> Picture:
        """Return the whole, the newest line of the table first."""
        key = [(kind, str(words)) for kind, words in MARKS.items() if kind in self.marks]
        lines = sorted(self.lines, key=lambda line: line.at, reverse=True)
        return Picture(self.rows, _ticks(self.span), key, lines, self.honest)

    def _goals(self) -> None:
        found, cut = access.stretches(self.view, self.span.begins)
        shown = sorted(found, key=lambda one: (one.state is not GoalState.OPEN, -one.begins.timestamp()))[:GOALS_DRAWN]
        for one in sorted(shown, key=lambda one: one.begins):
            self._goal(one)
        self.lines += [Line(one.since or one.begins, str(self.names[Strand.GOALS]), _goal_words(one)) for one in found]
        if cut:
            told = _("%(name)s: only the latest %(count)d are looked at.")
            self.honest.append(told % {"name": self.names[Strand.GOALS], "count": access.GOALS_READ})
        if len(found) > len(shown):
            self.honest.append(_("Not every goal is drawn: open ones come first, then the latest. There are more in the table."))

    def _goal(self, one: Stretch) -> None:
        begins, now = self.span.place(one.begins), 100.0
        turned = self.span.place(one.since) if one.since else now
        ending = {GoalState.REACHED: "reached", GoalState.LET_GO: "let_go", GoalState.PAUSED: "paused"}.get(one.state)
        dots = ([Dot("begun", begins)] if one.begins >= self.span.begins else []) + ([Dot(ending, turned)] if ending else [])
        bars = [Bar("went" if one.state is GoalState.LET_GO else "goes", begins, turned)]
        if one.state is GoalState.PAUSED:
            bars.append(Bar("rests", turned, now))
        self.marks |= {dot.kind for dot in dots}
        self.rows.append(TimeRow(_short(one.goal.title), _goal_words(one), tuple(dots), tuple(bars), own=True))

    def _points(self, strand: Strand) -> None:
        found = access.points_of(self.view, strand, self.span.begins)
        if not found.points:
            return
        kept, name = thinned(found.points, self.span), str(self.names[strand])
        dots = tuple(Dot(_kind(one), self.span.place(one.thing.at)) for one in kept)
        self.marks |= {dot.kind for dot in dots}
        self.rows.append(TimeRow(name, _alt(name, found.points), dots))
        self.lines += [Line(one.thing.at, name, _point_words(strand, one, mine=self.view.asker.is_owner)) for one in kept]
        self._say_thinned(name, kept, cut=found.cut)

    def _say_thinned(self, name: str, kept: list[Kept[Point]], *, cut: bool) -> None:
        if any(one.stands_for > 1 for one in kept):
            told = _("%(name)s: there are too many to draw each one. One mark shows several, and the last of them is named.")
            self.honest.append(told % {"name": name})
        if cut:
            self.honest.append(
                _("%(name)s: only the latest %(count)d are looked at.") % {"name": name, "count": access.MOST_READ}
            )


def _kind(one: Kept[Point]) -> str:
    """Return the mark of one thing; what it was is sealed, and looked at only for what is drawn."""
    if one.thing.kind == "tap":
        return "taps" if one.stands_for > 1 else "tap"
    return str(one.thing.thing.was) if one.thing.kind == "win" else one.thing.kind


def _short(title: str) -> str:
    return title if len(title) <= LABEL else title[: LABEL - 1].rstrip() + "…"


def _goal_words(one: Stretch) -> str:
    told = _("%(title)s Written on %(day)s.") % {"title": said(str(one.goal.title)), "day": plain_day(one.begins)}
    since = SINCE.get(one.state)
    return f"{told} {since % {'day': plain_day(one.since)}}" if since and one.since else told


def _alt(name: str, points: list[Point]) -> str:
    days = sorted(point.at for point in points)
    told = ngettext("%(name)s: one mark, on %(first)s.", "%(name)s: %(count)d marks, from %(first)s to %(last)s.", len(days))
    return told % {"name": name, "count": len(days), "first": plain_day(days[0]), "last": plain_day(days[-1])}


def _ticks(span: Span) -> list[Tick]:
    days = ticks(as_day(span.begins), as_day(span.ends))
    whole = (as_day(span.ends) - as_day(span.begins)).days or 1
    return [Tick(round((day - as_day(span.begins)).days / whole * 100, 2), short_month(day)) for day in days]


# ── the words of each strand ──


def _tap_words(point: Point, _mine: bool) -> str:
    return in_words(point.thing)


def _felt_words(point: Point, mine: bool) -> str:
    who = {"who": point.said["who"]}
    told = _("How walking with %(who)s felt.") % who if mine else _("How walking with you felt.")
    low = [_("Lower than usual.")] if point.kind == "dip" else []
    return " ".join([told, *low, *([said(point.said["line"])] if point.said["line"] else [])])


def _win_words(point: Point, _mine: bool) -> str:
    return f"{WAS[Was(point.thing.was)][0]}: {said(point.thing.words)}"


def _measure_words(point: Point, _mine: bool) -> str:
    return measure_in_short(point.thing)


WORDS: dict[Strand, Callable[[Point, bool], str]] = {
    Strand.WINS: _win_words,
    Strand.CHECK_INS: _tap_words,
    Strand.PULSES: _felt_words,
    Strand.MEASURES: _measure_words,
}


def _point_words(strand: Strand, one: Kept[Point], *, mine: bool) -> str:
    told = WORDS[strand](one.thing, mine)
    if one.stands_for == 1:
        return told
    return _("%(told)s The last of %(count)d.") % {"told": told, "count": one.stands_for}
