"""Verbs on looks at a goal, alone or together. What one writes is kept as it was; a look together needs both voices."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.db import transaction

from alongside.consent.access import sight
from alongside.consent.actions import NotYours
from alongside.decisions.actions import make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.rules import State
from alongside.journey.access import space_between
from alongside.journey.access.goals import LOOK_KIND, sees_goal
from alongside.journey.access.reviews import review_of
from alongside.journey.actions.steps import whom_to_ask
from alongside.journey.actions.words import enter, must_own, note
from alongside.journey.models import Goal, GoalEntry, Review, ReviewSide
from alongside.journey.rules import What
from alongside.journey.rules.reviews import Marks, Plan, answers
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer

UNMARKED = Marks()


class WrittenAlready(ValueError):
    """The viewer has written their side, or the look did not come to be; what was said stays as it was."""


class AskedAlready(ValueError):
    """A look together at this goal waits for an answer already; `args[0]` is the id of the offer."""


def look_again(
    viewer: Viewer, goal: Goal, said: Mapping[str, str], marks: Marks = UNMARKED, *, again_on: date | None = None
) -> Review:
    """Look at a goal of one's own, alone: answers in own words, and where it stands now, each or nothing.

    Raises:
        NotYours: the goal is somebody else's.
    """
    must_own(viewer, goal.owner_id)
    review = Review(owner_id=goal.owner_id, goal=goal)
    with transaction.atomic():
        review.save(force_insert=True)
        _write(viewer, goal, review, said, marks)
        _stands(goal, marks, again_on)
    return review


def _write(viewer: Viewer, goal: Goal, review: Review, said: Mapping[str, str], marks: Marks) -> None:
    own = viewer.id == goal.owner_id
    then, here = (Marks(goal.importance, goal.confidence), marks) if own else (UNMARKED, UNMARKED)
    side = ReviewSide(
        owner_id=goal.owner_id, review=review, author_id=viewer.id,
        importance_then=then.importance, confidence_then=then.confidence,
        importance=here.importance, confidence=here.confidence,
    )  # fmt: skip
    side.words = answers(said)
    side.save(force_insert=True)
    enter(viewer, goal, What.STOOD, importance=here.importance, confidence=here.confidence, review=str(review.id))
    note(viewer, "goal_looked_at", review.id, goal.owner_id)


def look_on(viewer: Viewer, goal: Goal, again_on: date | None) -> None:
    """Choose another day to look at a goal of one's own again, or none. Raises NotYours."""
    must_own(viewer, goal.owner_id)
    with transaction.atomic():
        goal.look_again_on = again_on
        goal.save(update_fields=["look_again_on"])
        note(viewer, "goal_look_on", goal.id, goal.owner_id)


def _stands(goal: Goal, marks: Marks, again_on: date | None) -> None:
    goal.importance, goal.confidence, goal.look_again_on = marks.importance, marks.confidence, again_on
    goal.save(update_fields=["importance", "confidence", "look_again_on"])


def offer_to_look(viewer: Viewer, goal: Goal, plan: Plan, *, specialist: UUID | None = None, reason: str = "") -> Offer:
    """Offer to look at a goal together on a day. It asks something of the other, and so it waits for their answer.

    Raises:
        NotYours: the viewer neither owns the goal nor walks with its owner and sees it.
        NobodyToAsk, CannotSee: as `whom_to_ask`.
        AskedAlready: one of the two has offered it already, and the other has not answered.
    """
    view = sight(viewer, goal.owner_id)
    if view.asker.is_owner:
        other = whom_to_ask(goal, specialist)
    elif view.asker.walking and sees_goal(view, goal):
        other = goal.owner_id
    else:
        raise NotYours
    space = space_between(goal.owner_id, other if view.asker.is_owner else viewer.id)
    with transaction.atomic():
        Goal.objects.select_for_update().get(pk=goal.pk)  # what is sent twice at once is offered once
        if waits := Offer.objects.filter(kind=LOOK_KIND, subject=goal.id, space=space, state=State.WAITING).first():
            raise AskedAlready(waits.pk)
        return make_offer(viewer, other, LOOK_KIND, space=space, subject=goal.id, words=plan.for_offer(), reason=reason)


def plan_look(offer: Offer, agreed: Agreed) -> Review:
    """Keep a look together that both agreed on. Runs in the answer's transaction."""
    goal = Goal.objects.select_for_update().get(pk=offer.subject)
    plan = Plan.from_offer(offer.settled_words)
    review = Review(owner_id=goal.owner_id, goal=goal, planned_for=plan.day, specialist_id=offer.specialist_id, agreed=agreed)
    review.words, review.at = plan.text or None, agreed.at
    review.save(force_insert=True)
    entry = GoalEntry(owner_id=goal.owner_id, goal=goal, by_id=agreed.answered_by_id, what=What.LOOK_AGREED, agreed=agreed)
    entry.at, entry.words = agreed.at, {"day": plan.day.isoformat(), "review": str(review.id)}
    entry.save(force_insert=True)
    return review


def write_side(
    viewer: Viewer, review: Review, said: Mapping[str, str], marks: Marks = UNMARKED, *, again_on: date | None = None
) -> None:
    """Write one's own side of a look together. It is kept as it was written, beside the other's.

    Marks say where the goal stands for its owner now; they are of no meaning on the specialist's side.

    Raises:
        NotYours: the look is not the viewer's to see.
        WrittenAlready: the viewer wrote their side before, or it is nobody's to write any more.
    """
    with transaction.atomic():
        Review.objects.select_for_update().get(pk=review.pk)
        held = review_of(viewer, review.id)
        if held is None:
            raise NotYours
        _view, goal, look = held
        if not look.open_to(viewer):
            raise WrittenAlready
        _write(viewer, goal, review, said, marks)
        if viewer.id == goal.owner_id:
            _stands(goal, marks, again_on)


def drop_look(viewer: Viewer, review: Review) -> None:
    """Say that a planned look did not come to be. Either of the two may; nobody has to say why.

    Raises:
        NotYours: the look is not one of the viewer's.
        WrittenAlready: somebody has written about it, so it did come to be; or it was dropped before.
    """
    with transaction.atomic():
        Review.objects.select_for_update().get(pk=review.pk)
        held = review_of(viewer, review.id)
        if held is None or viewer.id not in (review.owner_id, review.specialist_id):
            raise NotYours
        _view, goal, look = held
        if look.sides or look.review.dropped_at:
            raise WrittenAlready
        look.review.dropped_at = now()
        look.review.save(update_fields=["dropped_at"])
        enter(viewer, goal, What.LOOK_DROPPED)
        note(viewer, "goal_look_dropped", review.id, goal.owner_id)
