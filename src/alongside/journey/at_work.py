"""This room's own places where a strength can be seen at work: goals, and lines of the journal."""

from collections.abc import Collection, Iterable
from uuid import UUID

from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy

from alongside.consent.rules import Category
from alongside.journey.models import Goal, Win
from alongside.journey.places import Found, Place, register

GOAL, WIN = "goal", "win"
LONGEST_TITLE = 80


def _goal(goal: Goal) -> Found:
    alone = goal.owner_id if goal.put_away_at else None
    return Found(goal.id, str(goal.title), reverse("goal", args=[goal.id]), goal.made_at, goal.audience, alone)


def _goals(owner_id: UUID, ids: Collection[UUID]) -> Iterable[Found]:
    return [_goal(goal) for goal in Goal.objects.filter(owner=owner_id, pk__in=ids).order_by("id")]


def _latest_goals(owner_id: UUID, most: int) -> Iterable[Found]:
    standing = Goal.objects.filter(owner=owner_id, put_away_at=None)
    return [_goal(goal) for goal in standing.order_by("-made_at", "-id")[:most]]


def _win(win: Win) -> Found:
    title = Truncator(win.words).chars(LONGEST_TITLE)
    return Found(win.id, title, reverse("win", args=[win.id]), win.made_at, win.audience)


def _wins(owner_id: UUID, ids: Collection[UUID]) -> Iterable[Found]:
    return [_win(win) for win in Win.objects.filter(owner=owner_id, pk__in=ids, put_away_at=None).order_by("id")]


def _latest_wins(owner_id: UUID, most: int) -> Iterable[Found]:
    standing = Win.objects.filter(owner=owner_id, put_away_at=None)
    return [_win(win) for win in standing.order_by("-on", "-made_at", "-id")[:most]]


def register_places() -> None:
    """Let strengths be seen at work at goals and at lines of the journal."""
    register(Place(WIN, Category.WINS, gettext_lazy("A line of the journal"), _wins, _latest_wins))
    register(Place(GOAL, Category.GOALS, gettext_lazy("A goal"), _goals, _latest_goals))
