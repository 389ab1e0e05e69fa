"""What a person's journey held over time: of each strand the latest that a viewer may see. One function for each strand."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from django.db.models import Max, Min

from alongside.consent.access import Sight
from alongside.consent.rules import Audience, Category
from alongside.journey.access.care import persons_check_ins
from alongside.journey.access.measures import first_standing, standing_since
from alongside.journey.models import Goal, GoalEntry, Win
from alongside.journey.rules import GoalState, What
from alongside.journey.rules.over_time import Strand
from alongside.partnership.access.pulse import first_shown, shown_since

MOST_READ = 2000  # of one strand: five years of daily taps. Sealed words are opened only of what is drawn
GOALS_READ = 40


@dataclass(frozen=True)
class Point:
    """One thing on the line: when, what kind of mark, and what to say of it: words, or the thing itself."""

    at: datetime
    kind: str
    said: dict[str, str] = field(default_factory=dict)
    thing: Any = None


@dataclass(frozen=True)
class Stretch:
    """A goal from the day it was written on: when it was paused, and when it was reached or let go, if it was."""

    goal: Goal
    begins: datetime
    state: GoalState
    since: datetime | None

    @property
    def at(self) -> datetime:
        """Return the moment by which it is drawn in order."""
        return self.begins


@dataclass(frozen=True)
class Found:
    """What there is of one strand in a stretch of time; `cut` says that there is more than was read."""

    points: list[Point]
    cut: bool = False


Source = Callable[[Sight, datetime], Found]
First = Callable[[Sight], datetime | None]


def _found(rows: Iterable[Point]) -> Found:
    points = list(rows)
    return Found(points[:MOST_READ], len(points) > MOST_READ)


# ── goals ──

_TURNS = {GoalState.PAUSED: What.PAUSED, GoalState.LET_GO: What.LET_GO, GoalState.REACHED: What.REACHED}


def stretches(view: Sight, since: datetime) -> tuple[list[Stretch], bool]:
    """Return the goals that the viewer may see and that were not over before a moment, the latest written first, and whether more are.

    Three queries, however many goals and however long their stories.
    """
    seen = view.limit(Goal.objects.filter(put_away_at=None).order_by("-made_at", "-id"), Category.GOALS)
    goals = list(seen[: GOALS_READ + 1])
    turned = _turned(goals)
    found = [
        _stretch(goal, turned.get((goal.id, _TURNS.get(GoalState(goal.state), What.WRITTEN)))) for goal in goals[:GOALS_READ]
    ]
    ends = (GoalState.LET_GO, GoalState.REACHED)
    return [one for one in found if one.state not in ends or one.since is None or one.since >= since], len(goals) > GOALS_READ


def _turned(goals: list[Goal]) -> dict[tuple[object, object], datetime]:
    """Return when each goal was last paused, let go and reached."""
    lines = GoalEntry.objects.filter(goal__in=[goal.id for goal in goals], what__in=[what.value for what in _TURNS.values()])
    latest = lines.order_by("goal", "what").values_list("goal", "what").annotate(last=Max("at"))
    return {(goal, What(what)): last for goal, what, last in latest}


def _stretch(goal: Goal, since: datetime | None) -> Stretch:
    return Stretch(goal, goal.made_at, GoalState(goal.state), since)


def _first_goal(view: Sight) -> datetime | None:
    return _earliest(view.limit(Goal.objects.filter(put_away_at=None), Category.GOALS))


def _earliest(rows: object) -> datetime | None:
    found: datetime | None = rows.aggregate(first=Min("made_at"))["first"]  # type: ignore[attr-defined]
    return found


# ── the other strands, one function each ──


def _check_ins(view: Sight, since: datetime) -> Found:
    mine = view.limit(persons_check_ins().filter(made_at__gte=since), Category.CHECK_INS)
    return _found(Point(tap.made_at, "tap", thing=tap) for tap in mine[: MOST_READ + 1])


def _first_check_in(view: Sight) -> datetime | None:
    return _earliest(view.limit(persons_check_ins(), Category.CHECK_INS))


def _wins(view: Sight, since: datetime) -> Found:
    mine = view.limit(Win.objects.filter(put_away_at=None, on__gte=since.date()), Category.WINS).order_by(
        "-on", "-made_at", "-id"
    )
    return _found(Point(_noon(win.on), "win", thing=win) for win in mine[: MOST_READ + 1])


def _first_win(view: Sight) -> datetime | None:
    first = view.limit(Win.objects.filter(put_away_at=None), Category.WINS).aggregate(first=Min("on"))["first"]
    return _noon(first) if first else None


def _noon(day: date) -> datetime:
    """Return a moment that lies on a calendar day in every time zone that people here live in."""
    return datetime.combine(day, time(12), UTC)


def _pulses(view: Sight, since: datetime) -> Found:
    seen = shown_since(view, since, MOST_READ + 1)
    return _found(Point(one.at, "dip" if one.dipped else "pulse", {"who": one.who, "line": one.line}) for one in seen)


def _measures(view: Sight, since: datetime) -> Found:
    seen = standing_since(view, since, MOST_READ + 1)
    return _found(Point(one.finished_at, "measure", thing=one) for one in seen if one.finished_at)


SOURCES: dict[Strand, tuple[Source, First]] = {
    Strand.WINS: (_wins, _first_win),
    Strand.CHECK_INS: (_check_ins, _first_check_in),
    Strand.PULSES: (_pulses, first_shown),
    Strand.MEASURES: (_measures, first_standing),
}
"""The strands besides goals that there are: what each holds since a moment, and when its first thing was."""


@dataclass(frozen=True)
class Known:
    """Of which strands a viewer may see anything, in the order in which they are drawn, and when the earliest of it was."""

    strands: list[Strand]
    first: datetime | None


def known_of(view: Sight) -> Known:
    """Return what a viewer may look at: of their own journey every strand that there is, of another's those with something in them.

    A pulse that shows only a dip does not count as the first of anything, and can be drawn.
    """
    firsts = {Strand.GOALS: _first_goal(view)} | {strand: first(view) for strand, (_source, first) in SOURCES.items()}
    shown = {strand for strand, at in firsts.items() if at or view.asker.is_owner}
    if view.sees(Category.PULSE, audience=Audience.MY_SPECIALIST):
        shown.add(Strand.PULSES)
    return Known([strand for strand in Strand if strand in shown], min((at for at in firsts.values() if at), default=None))


def points_of(view: Sight, strand: Strand, since: datetime) -> Found:
    """Return what there is of a strand since a moment, the latest first."""
    source, _first = SOURCES[strand]
    return source(view, since)
