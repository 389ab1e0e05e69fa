"""What each will do next becomes a step of a goal: of one's own by the person's act, else by an offer."""

from dataclasses import replace

from django.db import transaction

from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.journey.actions.steps import add_step, ask_for_step, offer_step
from alongside.journey.models import Goal, Step
from alongside.journey.rules import StepOwner, StepWords
from alongside.kernel.access import Who
from alongside.meetings.access.steps import became
from alongside.meetings.actions.ground import NotNow, Why, hold_still, tell
from alongside.meetings.models import Meeting, NextStep, NextThing
from alongside.programme.viewer import Viewer

STANDS = (State.WAITING, State.ACCEPTED, State.ADAPTED)


def make_step(viewer: Viewer, meeting: Meeting, line: NextThing, goal: Goal, words: StepWords, reason: str = "") -> NextStep:
    """Let a line become a step of a goal of the person's.

    What the person said they will do becomes a step of theirs at once when they do this, and an offer to them when
    the specialist does. What the specialist said they will do becomes an offer to whichever of the two did not do this.
    Whose step it is, is whose line it is.

    Raises:
        NotYours: the viewer is not one of the two, or the goal is not within their sight.
        NotNow: OVER, or WAITING when the line is a step or an offer of one that waits already.
    """
    with transaction.atomic():
        held = hold_still(viewer, meeting)
        before = became([line]).get(line.id)
        if before and (before.step_id or (before.offer and before.offer.state in STANDS)):
            raise NotNow(Why.WAITING)
        mine = line.author_id == held.partnership.person_id
        meant = replace(words, step_owner=StepOwner.ME if mine else StepOwner.SPECIALIST)
        made = _made(viewer, held, goal, meant, reason)
        kept = NextStep(line=line, goal=goal, by_id=viewer.id)
        kept.step, kept.offer = (made, None) if isinstance(made, Step) else (None, made)
        kept.save(force_insert=True)
        tell(viewer, held, "next_became_step", line=str(line.id))
    return kept


def _made(viewer: Viewer, meeting: Meeting, goal: Goal, words: StepWords, reason: str) -> Step | Offer:
    if viewer.role is Who.SPECIALIST:
        return offer_step(viewer, goal, words, reason)
    if words.step_owner is StepOwner.ME:
        return add_step(viewer, goal, words)
    return ask_for_step(viewer, goal, words, specialist=meeting.partnership.specialist_id, reason=reason)
