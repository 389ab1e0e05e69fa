"""Who no longer walk together do not meet: what was planned is called off, written down, and goes from letters and calendars."""

from datetime import timedelta

import pytest
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.decisions import actions as decisions
from alongside.kernel import clock
from alongside.kernel.clock import now
from alongside.meetings import access
from alongside.meetings.access.reach import due, meetings_for
from alongside.meetings.actions.reach import choose_reminder
from alongside.meetings.actions.series import offer_series
from alongside.meetings.models import Meeting, Series
from alongside.meetings.rules.reminders import Ahead
from alongside.meetings.tests.conftest import words_for
from alongside.partnership.actions import end
from alongside.programme.actions import end_role


@pytest.mark.parametrize("who", ["maya", "dana"])
def test_a_meeting_to_come_is_called_off_and_stands_there_as_such(cast, together, planned, who):
    meeting = planned()
    end(cast.viewer(who), together)
    held = Meeting.objects.get(pk=meeting.pk)
    assert (held.called_off_at is not None, held.called_off_by_id) == (True, cast.viewer(who).id)
    calendar = access.calendar_of(cast.viewer("maya"))
    assert list(calendar.upcoming) == []
    assert [one.id for one in calendar.earlier] == [meeting.id]
    page = cast.client("maya").get(reverse("meeting", args=[meeting.id])).content.decode()
    assert "when walking together ended" in page
    assert cast.client("dana").get(reverse("meeting", args=[meeting.id])).status_code == 404
    assert Entry.objects.filter(act="meetings.called_off", about=cast.maya.id, thing=meeting.id).count() == 1


def test_before_anybody_ends_it_the_page_says_so(cast, together, planned):
    planned()
    for who in ("maya", "dana"):
        page = cast.client(who).get(reverse("partnership_end", args=[together.id])).content.decode()
        assert "Meetings planned for later are called off." in page


def test_no_letter_and_no_calendar_tells_of_it(cast, together, planned):
    planned(hours=30)
    for who in ("maya", "dana"):
        choose_reminder(cast.viewer(who), Ahead.DAY)
    span = (now() - timedelta(days=1), now() + timedelta(days=30))
    assert len(meetings_for(cast.viewer("maya"), *span)) == 1
    end(cast.viewer("dana"), together)
    for who in ("maya", "dana"):
        assert meetings_for(cast.viewer(who), *span) == []
    with clock.at(now() + timedelta(hours=20)):
        assert list(due(now())) == []


def test_a_time_is_free_again(cast, together, planned):
    meeting = planned()
    assert access.busy(cast.dana.id, meeting.starts_at, meeting.ends_at)
    end(cast.viewer("maya"), together)
    assert access.busy(cast.dana.id, meeting.starts_at, meeting.ends_at) == []


def test_what_has_begun_or_been_stays_as_it_was(cast, together, ended):
    end(cast.viewer("maya"), together)
    held = Meeting.objects.get(pk=ended.pk)
    assert held.called_off_at is None


def test_a_role_that_ends_calls_off_too(cast, together, planned):
    meeting = planned()
    end_role(cast.viewer("alex"), cast.memberships["dana"])
    assert Meeting.objects.get(pk=meeting.pk).called_off_by_id == cast.alex.id
    page = cast.client("maya").get(reverse("meeting", args=[meeting.id])).content.decode()
    assert "when walking together ended" in page
    assert "Dana called off" not in page


def test_a_series_is_let_go_whole(cast, together):
    first = words_for(now() + timedelta(hours=30))
    offer = offer_series(cast.viewer("maya"), together, {**first, "rhythm": "weekly", "times": "4"})
    decisions.accept(cast.viewer("dana"), offer)
    end(cast.viewer("dana"), together)
    held = Series.objects.get(pk=offer.subject)
    assert held.let_go_by_id == cast.dana.id
    assert not Meeting.objects.filter(series=held, called_off_at=None).exists()
    assert Entry.objects.filter(act="meetings.series_let_go", about=cast.maya.id).count() == 1
    page = cast.client("maya").get(reverse("meeting_series", args=[held.id])).content.decode()
    assert "when walking together ended" in page
    assert "Dana called off" not in page


def test_a_neighbours_meeting_goes_on(cast, together, planned):
    meeting = planned()
    end(cast.viewer("wes"), cast.walk("wes", "dana"))
    assert Meeting.objects.get(pk=meeting.pk).called_off_at is None
