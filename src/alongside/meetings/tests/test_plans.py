"""A meeting is planned, moved and confirmed by two."""

from datetime import timedelta

import pytest
import time_machine

from alongside.consent.actions import stop
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.meetings import access, actions
from alongside.meetings.actions import NotNow, Why
from alongside.meetings.models import Meeting
from alongside.meetings.rules import CannotMeet, Stage, Trouble
from alongside.meetings.tests.conftest import found, words_for


def test_a_plan_becomes_a_meeting_when_the_other_says_yes(cast, together):
    offer = actions.offer_meeting(cast.viewer("maya"), together, words_for(now() + timedelta(days=1), about="The words for Teo"))
    assert not Meeting.objects.exists()
    decisions.accept(cast.viewer("dana"), offer)
    meeting = found(cast, offer.subject)
    assert meeting.stage is Stage.PLANNED
    assert meeting.minutes == 50
    assert [(item.words, item.author) for item in access.agenda_of(meeting)] == [("The words for Teo", None)]
    assert access.next_meeting(cast.viewer("dana")) == meeting
    assert access.next_meetings_by_partnership(cast.viewer("dana")) == {together.id: meeting}


def test_nobody_plans_alone(cast, together):
    offer = actions.offer_meeting(cast.viewer("maya"), together, words_for(now() + timedelta(days=1)))
    with pytest.raises(decisions.NotForYou):
        decisions.accept(cast.viewer("maya"), offer)


def test_the_neighbour_plans_nothing_here(cast, together):
    with pytest.raises(actions.NotYours):
        actions.offer_meeting(cast.viewer("noor"), together, words_for(now() + timedelta(days=1)))


def test_another_time_takes_two_as_well(cast, planned):
    meeting = planned(hours=24)
    later = words_for(meeting.starts_at + timedelta(days=1), place="The bakery")
    offer = actions.offer_move(cast.viewer("maya"), meeting, later)
    assert found(cast, meeting.id).starts_at == meeting.starts_at
    with pytest.raises(NotNow, match=Why.WAITING):
        actions.offer_move(cast.viewer("dana"), meeting, later)
    decisions.accept(cast.viewer("dana"), offer)
    moved = found(cast, meeting.id)
    assert (moved.starts_at - meeting.starts_at, moved.place) == (timedelta(days=1), "The bakery")


def test_a_specialist_is_not_at_two_places_at_once(cast, planned):
    meeting = planned(hours=24)
    other = cast.walk("wes", "dana")
    at_once = words_for(meeting.starts_at + timedelta(minutes=20))
    with pytest.raises(CannotMeet, match=Trouble.BUSY):
        actions.offer_meeting(cast.viewer("wes"), other, at_once)
    actions.call_off(cast.viewer("maya"), meeting, "My bus does not run.")
    actions.offer_meeting(cast.viewer("wes"), other, at_once)


def test_what_was_free_when_offered_may_be_taken_when_answered(cast, together, planned):
    other = cast.walk("wes", "dana")
    at = now() + timedelta(hours=24)
    offer = actions.offer_meeting(cast.viewer("wes"), other, words_for(at))
    planned(hours=24)
    with pytest.raises(decisions.NoLongerOffered):
        decisions.accept(cast.viewer("dana"), offer)
    decisions.decline(cast.viewer("dana"), offer)


def test_a_plan_is_not_agreed_after_its_time(cast, together):
    offer = actions.offer_meeting(cast.viewer("maya"), together, words_for(now() + timedelta(hours=1)))
    with time_machine.travel(now() + timedelta(hours=2)), pytest.raises(decisions.NoLongerOffered):
        decisions.accept(cast.viewer("dana"), offer)
    assert not Meeting.objects.exists()


def test_either_calls_off_and_says_why(cast, planned):
    meeting = planned()
    actions.call_off(cast.viewer("dana"), meeting, "I am ill.")
    off = found(cast, meeting.id)
    assert (off.stage, off.called_off_by_id, off.called_off_words) == (Stage.CALLED_OFF, cast.dana.id, "I am ill.")
    with pytest.raises(NotNow, match=Why.NOT_PLANNED):
        actions.start(cast.viewer("maya"), off)


def test_either_starts_and_ends_and_goes_back(cast, planned):
    meeting = planned()
    with pytest.raises(NotNow, match=Why.NOT_STARTED):
        actions.end(cast.viewer("maya"), meeting)
    actions.start(cast.viewer("maya"), meeting)
    actions.end(cast.viewer("dana"), meeting)
    assert found(cast, meeting.id).stage is Stage.ENDED
    actions.go_back(cast.viewer("maya"), meeting)
    actions.go_back(cast.viewer("maya"), meeting)
    assert found(cast, meeting.id).stage is Stage.PLANNED


def test_what_waits_goes_when_the_person_stops_sharing(cast, together, planned):
    meeting, maya = planned(), cast.viewer("maya")
    offer = actions.offer_move(cast.viewer("dana"), meeting, words_for(meeting.starts_at + timedelta(hours=2)))
    stop(maya, Grant.objects.get(owner=cast.maya, recipient=cast.dana, category=Category.MEETINGS))
    assert access.meeting_of(cast.viewer("dana"), meeting.id) is None
    assert access.next_meeting(cast.viewer("dana")) is None
    assert access.next_meeting(maya) == meeting
    offer.refresh_from_db()
    assert offer.state == "lapsed"
    with pytest.raises(NotNow, match=Why.UNSEEN):
        actions.offer_meeting(maya, together, words_for(now() + timedelta(days=3)))
