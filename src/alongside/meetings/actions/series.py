"""Meetings that come again: offered and agreed as one, and let go by either."""

from datetime import date
from uuid import UUID

from django.db import transaction

from alongside.audit.actions import record
from alongside.decisions import actions as decisions
from alongside.decisions.kinds import Words
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.once import make_offer_once
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.meetings import access
from alongside.meetings.access.series import still_to_come
from alongside.meetings.actions.ground import NotNow, Why, put_away, side_of
from alongside.meetings.models import MOVE, SERIES, AgendaItem, Meeting, Series
from alongside.meetings.rules import CannotMeet, Plan
from alongside.meetings.rules.series import check_series, occurrences, read_series, span
from alongside.partnership.access import still_walks
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer

Meetings = list[tuple[date, Plan]]


def offer_series(viewer: Viewer, partnership: Partnership, words: Words) -> Offer:
    """Offer a rhythm of meetings, for the other side to answer as one. `words` are those of `rules.series.read_series`.

    The same words twice in a moment are one offer.

    Raises:
        NotYours: the viewer is not one of the two.
        NotNow: OVER, or UNSEEN when the specialist could not see the meetings.
        CannotMeet: nobody can keep that rhythm; `args[1]` names the day where it is one of the later ones.
    """
    side_of(viewer, partnership)
    if not partnership.is_current:
        raise NotNow(Why.OVER)
    if not access.both_see(partnership):
        raise NotNow(Why.UNSEEN)
    _check(partnership.specialist_id, words)
    other = partnership.others_id(viewer.role)
    return make_offer_once(viewer, other, SERIES, space=partnership.id, words=words)


def _check(specialist: UUID, words: Words) -> Meetings:
    series = read_series(words)
    return check_series(series, now(), access.busy(specialist, *span(occurrences(series))))


def can_still_begin(offer: Offer) -> bool:
    """Say whether a series can still be answered. Whether its times work is asked when it is agreed."""
    return still_walks(offer.space)


def series_agreed(offer: Offer, agreed: Agreed) -> None:
    """Put all meetings of a series into the calendar of the two. Runs in the transaction of the answer.

    Raises:
        NoLongerOffered: its first time has gone by, or the specialist meets somebody else at one of them by now.
    """
    words = offer.settled_words
    try:
        found = _check(offer.specialist_id, words)
    except CannotMeet as trouble:
        raise decisions.NoLongerOffered(*trouble.args) from trouble
    series = read_series(words)
    made = Series(
        id=offer.subject, partnership_id=offer.space, agreed=agreed, rhythm=series.rhythm, clock=series.clock,
        zone=series.zone, first_day=found[0][0], last_day=found[-1][0],
    )  # fmt: skip
    made.save(force_insert=True)
    meetings = Meeting.objects.bulk_create([_meeting(made, day, plan, agreed) for day, plan in found])
    if series.first.about:
        AgendaItem(meeting=meetings[0], space=offer.space, words=series.first.about).save(force_insert=True)
    _tell_agreed(offer, made)


def _meeting(series: Series, day: date, plan: Plan, agreed: Agreed) -> Meeting:
    made = Meeting(partnership_id=series.partnership_id, series=series, slot=day, agreed=agreed)
    made.starts_at, made.ends_at, made.channel, made.place = plan.starts, plan.ends, plan.channel, plan.place or None
    return made


def _tell_agreed(offer: Offer, series: Series) -> None:
    side = Who.PERSON if offer.answered_by_id == offer.person_id else Who.SPECIALIST
    record("meetings.series_planned", actor=offer.answered_by_id, role=side, about=offer.person_id, thing=series.id)


def let_go(viewer: Viewer, series: Series, words: str = "") -> int:
    """Let go of what is still to come of a series, with a line for the other side. Either may, alone.

    Returns:
        How many meetings it was.

    Raises:
        NotYours: the viewer is not one of the two.
        NotNow: OVER, or NOT_PLANNED when nothing of it is to come.
    """
    with transaction.atomic():
        held = Series.objects.select_for_update(of=("self",)).select_related("partnership").get(pk=series.pk)
        side_of(viewer, held.partnership)
        if not held.partnership.is_current:
            raise NotNow(Why.OVER)
        ahead = list(still_to_come(held).select_for_update(of=("self",)).select_related(None))
        if held.let_go_at or not ahead:
            raise NotNow(Why.NOT_PLANNED)
        held.let_go_at, held.let_go_by_id, held.let_go_words = now(), viewer.id, words or None
        held.save(update_fields=["let_go_at", "let_go_by", "let_go_words"])
        for meeting in ahead:
            meeting.partnership = held.partnership
            _call_off(viewer, meeting, words)
        about = held.partnership.person_id
        record("meetings.series_let_go", actor=viewer.id, role=viewer.role, about=about, thing=held.id, meetings=len(ahead))
    return len(ahead)


def _call_off(viewer: Viewer, meeting: Meeting, words: str) -> None:
    meeting.called_off_at, meeting.called_off_by_id, meeting.called_off_words = now(), viewer.id, words or None
    meeting.save(update_fields=["called_off_at", "called_off_by", "called_off_words"])
    put_away(viewer, meeting, MOVE)
