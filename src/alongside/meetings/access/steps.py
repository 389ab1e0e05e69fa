"""Finding what became of what one of the two said they will do next."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import Q
from django.db.models.functions import Coalesce

from alongside.consent.access import sight
from alongside.journey.access import goals_of, own_goal, sees_goal
from alongside.journey.models import Goal, Step
from alongside.journey.rules import GoalState
from alongside.kernel.access import Who
from alongside.meetings.models import Meeting, NextStep, NextThing
from alongside.programme.viewer import Viewer


def line_of(meeting: Meeting, line_id: UUID) -> NextThing | None:
    """Return one line of a meeting that the viewer may see."""
    return NextThing.objects.filter(pk=line_id, meeting=meeting, taken_back_at=None).first()


def goals_open(viewer: Viewer, meeting: Meeting) -> list[Goal]:
    """Return the person's open goals that the viewer may see: what a line could become a step of."""
    return goals_of(sight(viewer, meeting.partnership.person_id), GoalState.OPEN)


def became(lines: Iterable[NextThing]) -> dict[UUID, NextStep]:
    """Return the latest step or offer of each line that has one."""
    found = NextStep.objects.filter(line__in=list(lines)).select_related("goal", "offer__agreed", "step").order_by("at", "id")
    return {one.line_id: one for one in found}


def seen_goals(viewer: Viewer, steps: Iterable[NextStep]) -> set[UUID]:
    """Return which of the goals that lines became steps of the viewer may see."""
    goals = {one.goal_id: one.goal for one in steps}
    if not goals:
        return set()
    view = sight(viewer, next(iter(goals.values())).owner_id)
    return {goal.id for goal in goals.values() if sees_goal(view, goal)}


def goal_among(viewer: Viewer, meeting: Meeting, goal_id: UUID) -> Goal | None:
    """Return one of the goals that a line could become a step of, or None."""
    if viewer.role is Who.PERSON:
        found = own_goal(viewer, goal_id)
        return found if found and found.state == GoalState.OPEN else None
    return next((goal for goal in goals_open(viewer, meeting) if goal.id == goal_id), None)


class Talk(NamedTuple):
    """As much of a meeting as says where something came from."""

    id: UUID
    partnership_id: UUID
    met_at: datetime


def came_from(steps: Iterable[Step]) -> dict[UUID, Talk]:
    """Return, for steps that the viewer may see, the meeting at which each was thought of, where there was one."""
    wanted = list(steps)
    by_agreed = {step.agreed_id: step.id for step in wanted if step.agreed_id}
    became = NextStep.objects.filter(Q(step__in=[step.id for step in wanted]) | Q(offer__agreed__in=list(by_agreed)))
    met = Coalesce("line__meeting__started_at", "line__meeting__starts_at")
    talks = ("line__meeting__id", "line__meeting__partnership_id", "met")
    rows = became.annotate(met=met).order_by("at", "id").values_list("step_id", "offer__agreed__id", *talks)
    return {by_agreed[agreed] if agreed else step: Talk(*talk) for step, agreed, *talk in rows}
