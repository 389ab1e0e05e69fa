"""Verbs on steps. The person's own take effect at once; one that asks something of the specialist needs both voices."""

from dataclasses import replace
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from alongside.consent.access import sight, specialist_sees, walkers
from alongside.consent.actions import NotYours
from alongside.consent.rules import Category
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.once import make_offer_once
from alongside.journey import rules
from alongside.journey.access import STEP_KIND, sees_goal, space_between, step_to_do, steps_of
from alongside.journey.actions.words import enter, must_own, note
from alongside.journey.models import Goal, GoalEntry, Step
from alongside.journey.rules import StepOwner, StepWords, What
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


class NobodyToAsk(ValueError):
    """The step names a specialist, and the person does not walk with that one now."""


class CannotSee(NobodyToAsk):
    """Whom it asks may not see the goal, so the question would never reach them."""


def whom_to_ask(goal: Goal, specialist: UUID | None) -> UUID:
    """Return the specialist to ask about a goal: the one named, or the one its owner walks with longest.

    Raises:
        NobodyToAsk: its owner does not walk with that one.
        CannotSee: that one may not see the goal.
    """
    walking = walkers(goal.owner_id)
    asked = specialist or next(iter(walking), None)
    if asked is None or asked not in walking:
        raise NobodyToAsk
    if goal.put_away_at or not specialist_sees(asked, goal.owner_id, Category.GOALS, goal):
        raise CannotSee
    return asked


def _fill(step: Step, words: StepWords) -> Step:
    step.text, step.step_owner = words.text, words.step_owner
    step.by_when, step.by_day = words.by_when or None, words.by_day
    return step


class NobodyWasAsked(ValueError):
    """The step asks something of the specialist, and so it is theirs to answer first."""


_WORDS = ("text", "step_owner", "by_when", "by_day", "specialist", "agreed")


def _last_place(goal: Goal) -> int:
    return int(Step.objects.filter(goal=goal).aggregate(last=Max("place"))["last"] or 0)


def ask_for_step(
    viewer: Viewer,
    goal: Goal,
    words: StepWords,
    *,
    specialist: UUID | None = None,
    instead_of: Step | None = None,
    reason: str = "",
) -> Offer:
    """Offer the specialist a step that asks something of them: a new one, or a step's new words. They answer.

    Raises:
        NotYours: the goal is somebody else's.
        NobodyToAsk, CannotSee: as `whom_to_ask`.
    """
    must_own(viewer, goal.owner_id)
    asked = whom_to_ask(goal, specialist)
    offered = words.for_offer() | ({"step": str(instead_of.id), "before": instead_of.text} if instead_of else {})
    space = space_between(goal.owner_id, asked)
    return make_offer_once(viewer, asked, STEP_KIND, space=space, subject=goal.id, words=offered, reason=reason)


def add_step(viewer: Viewer, goal: Goal, words: StepWords) -> Step:
    """Add a step of one's own to one's goal, at once.

    Raises:
        NotYours: the goal is somebody else's.
        NobodyWasAsked: the words name the specialist; that is `ask_for_step`.
    """
    _must_be_for_me(viewer, goal.owner_id, words)
    with transaction.atomic():
        step = _fill(Step(owner_id=goal.owner_id, goal=goal, place=_last_place(goal) + 1), words)
        step.save(force_insert=True)
        enter(viewer, goal, What.STEP_ADDED, text=words.text)
        note(viewer, "step_added", step.id, goal.owner_id)
    return step


def change_step(viewer: Viewer, step: Step, words: StepWords) -> Step:
    """Put a step in other words as one's own, also one that was shared until now. Raises as `add_step`."""
    _must_be_for_me(viewer, step.owner_id, words)
    if words == step.words:
        return step
    before = step.words
    times = _times(before, words) | ({} if before.step_owner is StepOwner.ME else {"alone": "yes"})
    with transaction.atomic():
        step.specialist = None
        _fill(step, words).save(update_fields=_WORDS)
        enter(viewer, step.goal, What.STEP_CHANGED, None, before=before.text, text=words.text, **times)
        note(viewer, "step_changed", step.id, step.owner_id)
    return step


def _times(before: StepWords, after: StepWords) -> dict[str, str]:
    """Return by when a step was to be done before and after, where that changed."""
    if (before.by_when, before.by_day) == (after.by_when, after.by_day):
        return {}
    then, now_on = before.for_offer(), after.for_offer()
    return {"before_when": then["by_when"], "before_day": then["by_day"], "when": now_on["by_when"], "day": now_on["by_day"]}


def _must_be_for_me(viewer: Viewer, owner_id: UUID, words: StepWords) -> None:
    must_own(viewer, owner_id)
    if words.step_owner is not StepOwner.ME:
        raise NobodyWasAsked


def offer_step(viewer: Viewer, goal: Goal, words: StepWords, reason: str = "") -> Offer:
    """Offer a step for a person's goal. The person accepts it, changes it or leaves it.

    A step of the person's own is theirs to change, with effect at once. One that asks something of the specialist
    too is shared: changing it is a counter-offer.

    Raises:
        NotYours: the viewer does not walk with the person, or may not see the goal.
    """
    view = sight(viewer, goal.owner_id)
    if not view.asker.walking or not sees_goal(view, goal):
        raise NotYours
    person = goal.owner_id
    owner = person if words.step_owner is StepOwner.ME else None
    space = space_between(person, viewer.id)
    return make_offer_once(
        viewer, person, STEP_KIND, space=space, subject=goal.id, words=words.for_offer(), reason=reason, owner=owner
    )


def take_in_step(offer: Offer, agreed: Agreed) -> Step:
    """Put a step that both agreed on into its goal, or its new words in place of the old. Runs in the answer's transaction."""
    goal = Goal.objects.select_for_update().get(pk=offer.subject)
    words = StepWords.from_offer(offer.settled_words)
    if offer.owner_id is not None:  # the owner's own words settle it, so it may ask of nobody else
        words = replace(words, step_owner=StepOwner.ME)
    step, before = _agreed_on(offer, goal)
    _fill(step, words).agreed = agreed
    step.specialist_id = None if words.step_owner is StepOwner.ME else offer.specialist_id
    step.save(force_insert=True) if step._state.adding else step.save(update_fields=_WORDS)
    _enter_agreed(agreed, goal, words, before)
    return step


def _agreed_on(offer: Offer, goal: Goal) -> tuple[Step, str]:
    """Return the step that an offer changes and its words before, or a new step."""
    named = offer.words.get("step", "")
    standing = Step.objects.filter(pk=UUID(named), goal=goal, taken_out_at=None).first() if named else None
    if standing:
        return standing, standing.text
    return Step(owner_id=goal.owner_id, goal=goal, place=_last_place(goal) + 1), ""


def _enter_agreed(agreed: Agreed, goal: Goal, words: StepWords, before: str) -> None:
    entry = GoalEntry(owner_id=goal.owner_id, goal=goal, by_id=agreed.answered_by_id, what=What.STEP_AGREED, agreed=agreed)
    entry.at = agreed.at
    entry.words = {"text": words.text} | ({"before": before} if before else {})
    entry.save(force_insert=True)


def mark_step(viewer: Viewer, step: Step, *, done: bool, line: str = "") -> Step:
    """Say that a step is done, with a line about it if one likes, or that it is not done after all.

    Raises:
        NotYours: the step is not the viewer's to mark.
    """
    held = step_to_do(viewer, step.id)
    if held is None:
        raise NotYours
    if done == (held.done_at is not None) and not line:
        return held
    with transaction.atomic():
        held.done_at = (held.done_at or now()) if done else None
        held.done_line = (line or held.done_line) if done else None
        held.save(update_fields=["done_at", "done_line"])
        enter(viewer, held.goal, What.STEP_DONE if done else What.STEP_NOT_DONE, text=held.text, line=line)
        note(viewer, "step_done" if done else "step_not_done", held.id, held.owner_id)
    return held


def move_step(viewer: Viewer, step: Step, *, earlier: bool) -> None:
    """Move a step one place. Raises NotYours."""
    must_own(viewer, step.owner_id)
    with transaction.atomic():
        order = rules.swapped(steps_of(step.goal), step, earlier=earlier)
        for place, one in enumerate(order, 1):
            if one.place != place:
                one.place = place
                one.save(update_fields=["place"])
        note(viewer, "step_moved", step.id, step.owner_id)


def take_out_step(viewer: Viewer, step: Step, *, out: bool = True) -> None:
    """Take a step out of its goal, or put it back; its history stays. Raises NotYours."""
    must_own(viewer, step.owner_id)
    with transaction.atomic():
        step.taken_out_at = now() if out else None
        step.save(update_fields=["taken_out_at"])
        enter(viewer, step.goal, What.STEP_TAKEN_OUT if out else What.STEP_ADDED, text=step.text)
        note(viewer, "step_taken_out" if out else "step_put_back", step.id, step.owner_id)
