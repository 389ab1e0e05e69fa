"""Planning a meeting, moving it, calling it off: two voices to plan, either to call off."""

from uuid import UUID

from django.db import transaction

from alongside.decisions import actions as decisions
from alongside.decisions.kinds import Words
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.once import make_offer_once
from alongside.kernel.clock import now
from alongside.meetings import access, rules
from alongside.meetings.actions.ground import NotNow, Why, hold_still, put_away, side_of, tell, tell_of_answer
from alongside.meetings.models import MOVE, PLAN, AgendaItem, Meeting
from alongside.meetings.rules import CannotMeet, Plan, Stage
from alongside.partnership.access import still_walks
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer


def offer_meeting(viewer: Viewer, partnership: Partnership, words: Words) -> Offer:
    """Offer a meeting at a time, for the other side to answer. `words` are those of `rules.read_plan`.

    The same words twice in a moment are one offer.

    Raises:
        NotYours: the viewer is not one of the two.
        NotNow: OVER, or UNSEEN when the specialist could not see the meeting.
        CannotMeet: nobody can keep that time.
    """
    side_of(viewer, partnership)
    if not partnership.is_current:
        raise NotNow(Why.OVER)
    if not access.both_see(partnership):
        raise NotNow(Why.UNSEEN)
    _check_time(partnership.specialist_id, words)
    other = partnership.others_id(viewer.role)
    return make_offer_once(viewer, other, PLAN, space=partnership.id, words=words)


def offer_move(viewer: Viewer, meeting: Meeting, words: Words) -> Offer:
    """Offer another time or place for a planned meeting; until it is agreed the meeting stays as it is.

    Raises:
        NotYours, CannotMeet: as `offer_meeting`.
        NotNow: OVER, UNSEEN, NOT_PLANNED, or WAITING when one change waits already.
    """
    with transaction.atomic():
        held = hold_still(viewer, meeting, Stage.PLANNED)
        if not access.both_see(held.partnership):
            raise NotNow(Why.UNSEEN)
        if access.waiting_move(viewer, held):
            raise NotNow(Why.WAITING)
        _check_time(held.partnership.specialist_id, words, but=held.id)
        other = held.partnership.others_id(viewer.role)
        return decisions.make_offer(viewer, other, MOVE, space=held.partnership_id, subject=held.id, words=words)


def _check_time(specialist: UUID, words: Words, but: UUID | None = None) -> Plan:
    plan = rules.read_plan(words)
    rules.check_plan(plan, now(), access.busy(specialist, plan.starts, plan.ends, but))
    return plan


def can_still_meet(offer: Offer) -> bool:
    """Say whether a plan or a change of time can still be answered. Whether the time works is asked when it is agreed."""
    if not still_walks(offer.space):
        return False
    planned = Meeting.objects.filter(pk=offer.subject, started_at=None, ended_at=None, called_off_at=None)
    return offer.kind == PLAN or planned.exists()


def _agreed_time(offer: Offer) -> Plan:
    """Return the plan that was agreed.

    Raises:
        NoLongerOffered: the time has gone by, or the specialist meets somebody else then by now.
    """
    try:
        return _check_time(offer.specialist_id, offer.settled_words, but=offer.subject)
    except CannotMeet as trouble:
        raise decisions.NoLongerOffered(trouble.args[0]) from trouble


def plan_agreed(offer: Offer, agreed: Agreed) -> None:
    """Put a meeting into the calendar of the two. Runs in the transaction of the answer."""
    plan = _agreed_time(offer)
    meeting = Meeting(id=offer.subject, partnership_id=offer.space)
    _set_time(meeting, plan, agreed)
    meeting.save(force_insert=True)
    if plan.about:
        AgendaItem(meeting=meeting, space=offer.space, words=plan.about).save(force_insert=True)
    tell_of_answer(offer, "meetings.planned", meeting)


def move_agreed(offer: Offer, agreed: Agreed) -> None:
    """Give a meeting its new time or place. Runs in the transaction of the answer."""
    meeting = Meeting.objects.select_for_update().get(pk=offer.subject)
    _set_time(meeting, _agreed_time(offer), agreed)
    meeting.save(update_fields=["starts_at", "ends_at", "channel", "place", "agreed"])
    tell_of_answer(offer, "meetings.moved", meeting)


def _set_time(meeting: Meeting, plan: Plan, agreed: Agreed) -> None:
    meeting.starts_at, meeting.ends_at, meeting.channel = plan.starts, plan.ends, plan.channel
    meeting.place, meeting.agreed = plan.place or None, agreed


def call_off(viewer: Viewer, meeting: Meeting, words: str = "") -> None:
    """Call a planned meeting off, with a line for the other side. Either may, alone.

    Raises:
        NotYours: the viewer is not one of the two.
        NotNow: OVER, or NOT_PLANNED when it has begun or was called off before.
    """
    with transaction.atomic():
        held = hold_still(viewer, meeting, Stage.PLANNED)
        held.called_off_at, held.called_off_by_id = now(), viewer.id
        held.called_off_words = words or None
        held.save(update_fields=["called_off_at", "called_off_by", "called_off_words"])
        put_away(viewer, held, MOVE)
        tell(viewer, held, "called_off")
