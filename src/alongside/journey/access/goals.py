"""Finding what recovery means to somebody, goals with their steps, and strengths."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import F, Prefetch, Q, QuerySet
from django.utils import timezone

from alongside.consent.access import Sight, sight
from alongside.consent.rules import Category
from alongside.decisions.access import about, offers_of
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.journey import rules
from alongside.journey.access.set_beside import has_words_beside
from alongside.journey.access.sight import RECENT, page_before_now, page_of, there_for
from alongside.journey.models import (
    Goal,
    GoalEntry,
    Meaning,
    MeaningWords,
    Reply,
    Step,
    Strength,
    StrengthWords,
    Waiting,
)
from alongside.journey.rules import GoalState
from alongside.journey.rules.beside import Own
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer

STEP_KIND = "journey.step"
LOOK_KIND = "journey.review"
STRENGTH_KIND = "journey.strength"
LINES = 12  # how much of how a goal came to be a page shows before "Earlier"

# ── meaning ──


def meaning_of(view: Sight) -> MeaningWords | None:
    """Return the newest words of "what recovery means to me", if the viewer may see them, with whether others' stand beside."""
    item = view.limit(Meaning.objects.filter(put_away_at=None).order_by("id"), Category.MEANING).values("pk")
    found = MeaningWords.objects.filter(item__in=item).annotate(words_beside=has_words_beside(Own.MEANING, "item"))
    return found.select_related("item").order_by("-at", "-id").first()


def meaning_put_away(viewer: Viewer) -> MeaningWords | None:
    """Return the newest words of a person who put away what recovery means to them, or None."""
    away = MeaningWords.objects.filter(owner=viewer.account, item__put_away_at__isnull=False)
    return away.select_related("item").order_by("-at", "-id").first() if viewer.role is Who.PERSON else None


def earlier_meanings(viewer: Viewer) -> list[MeaningWords]:
    """Return a person's own earlier words, newest first."""
    kept = MeaningWords.objects.filter(owner=viewer.account).order_by("-at", "-id")[: RECENT + 1]
    return list(kept)[1:]


# ── goals and steps ──


def goals_of(view: Sight, *states: GoalState) -> list[Goal]:
    """Return the goals that the viewer may see, in these states (all when none is named), oldest first."""
    found = view.limit(Goal.objects.filter(put_away_at=None).order_by("made_at", "id"), Category.GOALS)
    return list(found.filter(state__in=states) if states else found)


def goal_of(viewer: Viewer, goal_id: UUID) -> tuple[Sight, Goal] | None:
    """Return one goal and what the viewer sees of its owner, or None when it is not theirs to see."""
    goal = Goal.objects.filter(pk=goal_id).first()
    if goal is None:
        return None
    view = sight(viewer, goal.owner_id)
    return (view, goal) if sees_goal(view, goal) else None


def sees_goal(view: Sight, goal: Goal) -> bool:
    """Say whether the viewer may see a goal of the person's; one that was put away is its owner's alone."""
    there = view.asker.is_owner or goal.put_away_at is None
    return there and view.sees(Category.GOALS, item=goal.id, audience=goal.audience)


def put_away_goals(viewer: Viewer, page: int = 1) -> tuple[list[Goal], bool]:
    """Return a page of the goals that a person put away, the last first, and whether there are more."""
    mine = Goal.objects.filter(owner=viewer.account, put_away_at__isnull=False)
    return page_of(mine.order_by("-put_away_at", "-id"), page)


def own_goal(viewer: Viewer, goal_id: UUID) -> Goal | None:
    """Return a goal of the viewer's own, or None."""
    return Goal.objects.filter(pk=goal_id, owner=viewer.account).first() if viewer.role is Who.PERSON else None


_WAITS = "waits_now"  # where a step that was fetched in order carries what it waits on


def _alone() -> QuerySet[Step]:
    return Step.objects.filter(taken_out_at=None).order_by("place", "id")


def _in_order() -> QuerySet[Step]:
    standing = Prefetch("waits", Waiting.objects.filter(over_at=None).order_by("id"), to_attr=_WAITS)
    return _alone().prefetch_related(standing)


def waits_now(step: Step) -> Waiting | None:
    """Return what a step waits on, or None.

    Raises:
        KeyError: it was neither fetched in order nor was read what its goal waits on.
    """
    standing: list[Waiting] = step.__dict__[_WAITS]
    return standing[0] if standing else None


def read_waits(goal: Goal, steps: Iterable[Step]) -> Waiting | None:
    """Return what a goal as a whole waits on, or None; its steps to do carry from then on what each of them waits on."""
    standing = Waiting.objects.filter(Q(step=None) | Q(step__done_at=None), goal=goal, over_at=None).order_by("id")
    by_step = {one.step_id: one for one in standing}
    for step in steps:
        step.__dict__[_WAITS] = [by_step[step.id]] if step.id in by_step else []
    return by_step.get(None)


def steps_of(goal: Goal) -> list[Step]:
    """Return a goal's steps in their order. The caller has passed the gate for the goal."""
    return list(_alone().filter(goal=goal))


def steps_lately(goal: Goal) -> tuple[list[Step], int]:
    """Return a goal's steps in their order without those that were done long ago, and how many those are."""
    every = _alone().filter(goal=goal)
    done = list(Step.objects.filter(goal=goal, taken_out_at=None).order_by("-done_at").values_list("done_at", flat=True))
    since = rules.done_since([at for at in done if at])
    if since is None:
        return list(every), 0
    shown = list(every.filter(Q(done_at=None) | Q(done_at__gte=since)))
    return shown, len(done) - len(shown)


def own_step(viewer: Viewer, step_id: UUID, *, taken_out: bool = False) -> Step | None:
    """Return a step of the viewer's own goals (one that was taken out, if asked for), or None."""
    if viewer.role is not Who.PERSON:
        return None
    mine = Step.objects.filter(pk=step_id, owner=viewer.account, taken_out_at__isnull=not taken_out)
    return mine.select_related("goal").first()


def step_to_do(viewer: Viewer, step_id: UUID) -> Step | None:
    """Return a step that the viewer may mark: the person any of theirs, a specialist what they themself took on."""
    if viewer.role is Who.PERSON:
        return own_step(viewer, step_id)
    taken = {"specialist": viewer.account, "step_owner": rules.StepOwner.SPECIALIST}
    step = _in_order().select_related("goal").filter(pk=step_id, **taken).first()
    return step if step and goal_of(viewer, step.goal_id) else None


def next_steps(viewer: Viewer, limit: int = 3) -> list[Step]:
    """Return a person's own next steps: the first ones not done of their open goals, in the person's order."""
    if viewer.role is not Who.PERSON:
        return []
    mine = Q(owner=viewer.account, goal__state=GoalState.OPEN, goal__put_away_at=None, done_at=None)
    found = _in_order().filter(mine).exclude(step_owner=rules.StepOwner.SPECIALIST)
    return list(found.order_by("place", "goal__made_at", "id")[:limit])


def next_step_of(view: Sight, goals: Iterable[Goal]) -> dict[UUID, Step]:
    """Return the first step not done of each goal, by goal. The goals came through the gate."""
    waiting = _alone().filter(goal__in=[goal.id for goal in goals], owner_id=view.owner_id, done_at=None)
    first: dict[UUID, Step] = {}
    for step in waiting:
        first.setdefault(step.goal_id, step)
    return first


def entries_of(goal: Goal, page: int = 1) -> tuple[list[GoalEntry], datetime | None]:
    """Return a page of how a goal came to be, newest first, and when the page after it begins, or None.

    The caller has passed the gate.
    """
    found = GoalEntry.objects.filter(goal=goal).select_related("agreed__offer__answers").order_by("-at", "-id")
    rows = list(found[LINES * (page - 1) : LINES * page + 1])
    return rows[:LINES], rows[LINES].at if len(rows) > LINES else None


def earlier_words(goal: Goal, page: int = 1) -> tuple[list[GoalEntry], bool]:
    """Return a page of a goal's words before the present ones, newest first, and whether there is more."""
    written = GoalEntry.objects.filter(goal=goal, what__in=[rules.What.WRITTEN, rules.What.CHANGED])
    return page_before_now(written.order_by("-at", "-id"), page)


def replies_to(viewer: Viewer, goal: Goal, page: int = 1) -> tuple[list[Reply], bool]:
    """Return a page of what was written beside a goal, and whether there is more before it. The caller has passed the gate.

    The first page is the latest; each is told from the oldest on. What was taken away is there for whoever took it away.
    """
    rows, more = page_of(Reply.objects.filter(there_for(viewer), goal=goal).order_by("-at", "-id"), page)
    return rows[::-1], more


@dataclass(frozen=True)
class GoalOffers:
    """The viewer's offers about a goal: of steps and of looks that wait, oldest first, and steps put away, newest first."""

    steps: list[Offer]
    looks: list[Offer]
    put_away: list[Offer]


def goal_offers(viewer: Viewer, goal: Goal, after: datetime | None = None, until: datetime | None = None) -> GoalOffers:
    """Return the viewer's offers about a goal that wait, and those of steps that were put away in a stretch of time."""
    away = Q(kind=STEP_KIND, state=State.DECLINED)
    away &= Q(answered_at__gt=after) if after else Q()
    away &= Q(answered_at__lte=until) if until else Q()
    asked = offers_of(viewer, STEP_KIND, LOOK_KIND).filter(away | Q(state=State.WAITING), subject=goal.id)
    waiting_first = F("answered_at").desc(nulls_first=True)
    found = list(asked.order_by(waiting_first, "-offered_at", "-id")[: 3 * RECENT])
    waiting = [offer for offer in reversed(found) if offer.state == State.WAITING]
    return GoalOffers(
        steps=[offer for offer in waiting if offer.kind == STEP_KIND][-RECENT:],
        looks=[offer for offer in waiting if offer.kind == LOOK_KIND][:RECENT],
        put_away=[offer for offer in found if offer.state == State.DECLINED][:RECENT],
    )


# ── strengths ──


def strengths_of(view: Sight) -> list[Strength]:
    """Return the strengths that the viewer may see, oldest first."""
    return list(view.limit(Strength.objects.filter(put_away_at=None).order_by("made_at", "id"), Category.STRENGTHS))


def own_strength(viewer: Viewer, strength_id: UUID) -> Strength | None:
    """Return a strength of the viewer's own, put away or not, or None."""
    return Strength.objects.filter(pk=strength_id, owner=viewer.account).first() if viewer.role is Who.PERSON else None


def earlier_strength_words(strength: Strength, page: int = 1) -> tuple[list[StrengthWords], bool]:
    """Return a page of a strength's words before the present ones, newest first, and whether there is more."""
    return page_before_now(StrengthWords.objects.filter(strength=strength).order_by("-at", "-id"), page)


def one_strength(viewer: Viewer) -> Strength | None:
    """Return one of a person's own strengths: the same all day in their time zone, another the next day.

    All are asked for at once, and the words of this one alone are opened.
    """
    if viewer.role is not Who.PERSON:
        return None
    mine = Strength.objects.filter(owner=viewer.account, put_away_at=None).order_by("made_at", "id")
    return rules.of_the_day(list(mine), timezone.localdate())


def strength_offers(viewer: Viewer, person_id: UUID) -> list[Offer]:
    """Return the viewer's offers of strengths for a person that wait for an answer, oldest first."""
    return list(about(viewer, STRENGTH_KIND, [person_id]).filter(state=State.WAITING).order_by("offered_at", "id")[:RECENT])
