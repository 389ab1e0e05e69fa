"""Finding looks at a goal, what it waits on, and what was tried for it. Whoever may see the goal may see these."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from alongside.consent.access import Sight, condition_of, sights
from alongside.consent.rules import Category
from alongside.journey.access.goals import goal_of, own_goal, step_to_do
from alongside.journey.access.sight import RECENT, page_of, page_of_several
from alongside.journey.models import Goal, Review, ReviewSide, Step, Tried, Waiting
from alongside.journey.rules import GoalState
from alongside.journey.rules.reviews import may_write
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer
from alongside.ui.dates import today

LATEST = 3  # looks that a goal's page names; all of them stand in its story
VOICES = 2  # a look has a side of each of the two at most
STILL = (GoalState.OPEN, GoalState.PAUSED)  # a goal that is reached or let go asks for no look
SOON, LATELY = timedelta(days=3), timedelta(days=14)  # how near the day of a look together is when a first page tells of it
AT_ONCE = 3  # goals that a first page asks about


@dataclass(frozen=True)
class Look:
    """A review with its sides, the owner's first."""

    review: Review
    sides: list[ReviewSide]

    def written_by(self, author: UUID) -> bool:
        """Say whether somebody has written their side."""
        return any(side.author_id == author for side in self.sides)

    def open_to(self, viewer: Viewer) -> bool:
        """Say whether the viewer may write their side now."""
        one = self.review
        written, dropped = self.written_by(viewer.id), one.dropped_at is not None
        return may_write(viewer.id, one.owner_id, one.specialist_id, written=written, dropped=dropped)


def _with_sides(reviews: list[Review], sides: list[ReviewSide]) -> list[Look]:
    mine = {one.id: [side for side in sides if side.review_id == one.id] for one in reviews}
    return [Look(one, sorted(mine[one.id], key=lambda side: side.author_id != side.owner_id)) for one in reviews]


def review_of(viewer: Viewer, review_id: UUID) -> tuple[Sight, Goal, Look] | None:
    """Return one look at a goal, and what the viewer sees of its owner, or None when it is not theirs to see."""
    review = Review.objects.filter(pk=review_id).first()
    held = goal_of(viewer, review.goal_id) if review else None
    if review is None or held is None:
        return None
    sides = list(ReviewSide.objects.filter(review=review).order_by("at", "id"))
    return (*held, _with_sides([review], sides)[0])


def planned_looks(goal: Goal) -> list[Look]:
    """Return the looks together that are planned and that nobody has written about yet, the nearest first."""
    waiting = Review.objects.filter(goal=goal, dropped_at=None, sides=None).exclude(planned_for=None)
    return [Look(review, []) for review in waiting.order_by("planned_for", "id")[:RECENT]]


def latest_looks(goal: Goal) -> list[Look]:
    """Return the latest looks at a goal that somebody has written about, newest first."""
    written = ReviewSide.objects.filter(review__goal=goal).select_related("review")
    sides = list(written.order_by("-review__at", "-review_id", "at", "id")[: LATEST * VOICES])
    reviews = {side.review_id: side.review for side in sides}
    return _with_sides(list(reviews.values())[:LATEST], sides)


# ── for first pages ──


def wanted_again(viewer: Viewer) -> list[Goal]:
    """Return the goals of a person's own whose day to look at them again has come, the longest ago first."""
    if viewer.role is not Who.PERSON:
        return []
    mine = Goal.objects.filter(owner=viewer.account, put_away_at=None, state__in=STILL, look_again_on__lte=today())
    return list(mine.order_by("look_again_on", "id")[:AT_ONCE])


def looks_near(viewer: Viewer, others: Iterable[UUID]) -> list[Review]:
    """Return the looks together that are near, which the viewer has not written about: with those they walk with now.

    Args:
        viewer: a person or a specialist.
        others: the other sides of the partnerships in which the viewer walks.
    """
    sides = {Who.PERSON: ("owner", "specialist_id__in"), Who.SPECIALIST: ("specialist", "owner_id__in")}
    if viewer.role not in sides:
        return []
    (mine, theirs), walked = sides[viewer.role], list(others)
    seen = sights(viewer, [viewer.id] if viewer.role is Who.PERSON else walked).values()
    goals = Goal.objects.filter(condition_of(seen, Category.GOALS), state__in=STILL, put_away_at=None)
    near = Review.objects.filter(planned_for__gte=today() - LATELY, planned_for__lte=today() + SOON, dropped_at=None)
    near = near.filter(**{mine: viewer.account, theirs: walked}, goal__in=goals).exclude(sides__author=viewer.account)
    return list(near.select_related("goal").order_by("planned_for", "id")[:AT_ONCE])


# ── waiting ──


def waits_on(goal: Goal) -> Waiting | None:
    """Return what a goal as a whole waits on, or None. The caller has passed the gate."""
    return Waiting.objects.filter(goal=goal, step=None, over_at=None).first()


def step_waits_on(step: Step) -> Waiting | None:
    """Return what a step waits on, or None. The caller has passed the gate."""
    return Waiting.objects.filter(step=step, over_at=None).first()


def waiting_of(viewer: Viewer, waiting_id: UUID) -> Waiting | None:
    """Return what a goal or a step waits on if the viewer may say that it is over: it is theirs, or their step's."""
    waiting = Waiting.objects.filter(pk=waiting_id, over_at=None).select_related("goal", "step").first()
    if waiting is None or (viewer.role is Who.PERSON and waiting.owner_id != viewer.id):
        return None
    if waiting.step_id is None:
        return waiting if own_goal(viewer, waiting.goal_id) else None
    return waiting if step_to_do(viewer, waiting.step_id) else None


# ── what was tried ──


def tried_for(goal: Goal, page: int = 1) -> tuple[list[Tried], bool]:
    """Return a page of what was tried for a goal, and whether there is more before it. The caller has passed the gate.

    The first page is the latest; each is told from the oldest on.
    """
    rows, more = page_of(Tried.objects.filter(goal=goal, taken_out_at=None).order_by("-at", "-id"), page)
    return rows[::-1], more


def taken_out_of(goal: Goal, page: int = 1) -> tuple[list[Step | Tried], bool]:
    """Return a page of the steps and of what was tried that a person took out of a goal of theirs, the last first, and whether there is more."""
    out = {"goal": goal, "taken_out_at__isnull": False}
    return page_of_several([Step.objects.filter(**out), Tried.objects.filter(**out)], page, "taken_out_at")


def own_tried(viewer: Viewer, tried_id: UUID, *, taken_out: bool = False) -> Tried | None:
    """Return something that was tried for a goal of the viewer's own (one taken out, if asked for), or None."""
    if viewer.role is not Who.PERSON:
        return None
    mine = Tried.objects.filter(pk=tried_id, owner=viewer.account, taken_out_at__isnull=not taken_out)
    return mine.select_related("goal").first()
