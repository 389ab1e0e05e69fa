"""Verbs on what a goal waits on and on what was tried for it."""

from django.db import transaction

from alongside.consent.actions import NotYours
from alongside.journey.access import step_to_do
from alongside.journey.access.reviews import step_waits_on, waiting_of, waits_on
from alongside.journey.actions.words import enter, must_own, note
from alongside.journey.models import Goal, Step, Tried, Waiting
from alongside.journey.rules import What
from alongside.journey.rules.reviews import Again
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer


def wait_on(viewer: Viewer, goal: Goal, words: str, step: Step | None = None) -> Waiting:
    """Say what a goal waits on, or one of its steps; what was said of it before is over then.

    Raises:
        NotYours: the goal is somebody else's, or the step is not the viewer's to do.
    """
    if step is None:
        must_own(viewer, goal.owner_id)
    elif step_to_do(viewer, step.id) is None:
        raise NotYours
    waiting = Waiting(owner_id=goal.owner_id, goal=goal, step=step, by_id=viewer.id)
    waiting.words = words
    with transaction.atomic():
        Goal.objects.select_for_update().get(pk=goal.pk)
        if before := step_waits_on(step) if step else waits_on(goal):
            before.over_at = now()
            before.save(update_fields=["over_at"])
        waiting.save(force_insert=True)
        enter(viewer, goal, What.WAITS, text=words, step=step.text if step else "")
        note(viewer, "goal_waits", waiting.id, goal.owner_id)
    return waiting


def stop_waiting(viewer: Viewer, waiting: Waiting) -> None:
    """Say that something is waited on no more.

    Raises:
        NotYours: it is not the viewer's to say, or it was over before.
    """
    with transaction.atomic():
        held = waiting_of(viewer, waiting.id)
        if held is None:
            raise NotYours
        held.over_at = now()
        held.save(update_fields=["over_at"])
        enter(viewer, held.goal, What.WAITS_NO_MORE, text=held.words, step=held.step.text if held.step else "")
        note(viewer, "goal_waits_no_more", held.id, held.owner_id)


def _fill(tried: Tried, what: str, went: str, again: Again | None) -> Tried:
    tried.what, tried.went, tried.again = what, went or None, again.value if again else None
    return tried


def add_tried(viewer: Viewer, goal: Goal, what: str, went: str = "", again: Again | None = None) -> Tried:
    """Say what one tried for a goal of one's own. Raises NotYours."""
    must_own(viewer, goal.owner_id)
    tried = _fill(Tried(owner_id=goal.owner_id, goal=goal), what, went, again)
    with transaction.atomic():
        tried.save(force_insert=True)
        enter(viewer, goal, What.TRIED, text=what, line=went)
        note(viewer, "goal_tried", tried.id, goal.owner_id)
    return tried


def change_tried(viewer: Viewer, tried: Tried, what: str, went: str = "", again: Again | None = None) -> Tried:
    """Put what was tried in other words; the earlier ones stay in the goal's story. Raises NotYours."""
    must_own(viewer, tried.owner_id)
    before = tried.what
    if (what, went, again.value if again else None) == (tried.what, tried.went or "", tried.again):
        return tried
    with transaction.atomic():
        _fill(tried, what, went, again).save(update_fields=["what", "went", "again"])
        enter(viewer, tried.goal, What.TRIED_CHANGED, before=before, text=what, line=went)
        note(viewer, "goal_tried_changed", tried.id, tried.owner_id)
    return tried


def take_out_tried(viewer: Viewer, tried: Tried, *, out: bool = True) -> None:
    """Take out what was tried, or put it back; that it stood there stays in the goal's story. Raises NotYours."""
    must_own(viewer, tried.owner_id)
    with transaction.atomic():
        tried.taken_out_at = now() if out else None
        tried.save(update_fields=["taken_out_at"])
        enter(viewer, tried.goal, What.TRIED_OUT if out else What.TRIED, text=tried.what)
        note(viewer, "goal_tried_out" if out else "goal_tried", tried.id, tried.owner_id)
