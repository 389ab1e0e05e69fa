"""Meetings that come again: on the right days, at the same time of the clock, agreed as one and let go by either."""

import itertools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.meetings import access, actions
from alongside.meetings.access.series import its_meetings, series_of
from alongside.meetings.actions import NotNow, Why
from alongside.meetings.actions.series import let_go, offer_series
from alongside.meetings.models import SERIES, Meeting, Series
from alongside.meetings.rules import CannotMeet, Trouble
from alongside.meetings.rules.series import MOST, Rhythm, check_series, days, moment_on, nth_weekday, read_series
from alongside.meetings.tests.conftest import words_for

ZONES = ["America/Chicago", "Europe/Madrid", "America/Puerto_Rico"]
DAYS = st.dates(date(2025, 1, 1), date(2029, 1, 1))
AGAIN = st.sampled_from([Rhythm.WEEKLY, Rhythm.FORTNIGHTLY, Rhythm.MONTHLY])


@given(DAYS, AGAIN, st.integers(2, MOST))
@settings(max_examples=60)
def test_a_rhythm_keeps_its_weekday_and_its_number(first, rhythm, times):
    found = days(first, rhythm, times=times)
    assert len(found) == times
    assert found == sorted(set(found))
    assert {day.weekday() for day in found} == {first.weekday()}
    if rhythm is Rhythm.MONTHLY:
        assert {(day.year, day.month) for day in found} == {months_on(first, number) for number in range(times)}
        assert (
            {nth_weekday(day) for day in found} <= {nth_weekday(first), 4, -1}
            if nth_weekday(first) == -1
            else {nth_weekday(first)}
        )
    else:
        gap = timedelta(weeks=1 if rhythm is Rhythm.WEEKLY else 2)
        assert {after - before for before, after in itertools.pairwise(found)} == {gap}


def months_on(day, number):
    months = day.year * 12 + day.month - 1 + number
    return months // 12, months % 12 + 1


@given(DAYS, AGAIN, st.integers(1, 300))
@settings(max_examples=60)
def test_a_rhythm_ends_on_its_last_day(first, rhythm, more):
    last = first + timedelta(days=more)
    found = days(first, rhythm, last_day=last)
    assert found[0] == first
    assert found[-1] <= last
    assert len(days(first, rhythm, times=len(found) + 1)) == len(found) + 1
    assert days(first, rhythm, times=len(found) + 1)[-1] > last or len(found) == MOST


@pytest.mark.parametrize("zone", ZONES)
@given(clock=st.times(time(4), time(23, 59)), first=DAYS)
@settings(max_examples=25)
def test_the_clock_shows_the_same_time_all_year(zone, clock, first):
    clock = clock.replace(second=0, microsecond=0)
    for day in days(first, Rhythm.WEEKLY, times=MOST):
        shown = moment_on(day, clock, zone).astimezone(ZoneInfo(zone))
        assert (shown.date(), shown.time()) == (day, clock)


def test_a_time_that_clocks_skip_is_an_hour_later_and_one_shown_twice_is_the_first():
    assert moment_on(date(2026, 3, 8), time(2, 30), "America/Chicago") == datetime(2026, 3, 8, 8, 30, tzinfo=UTC)
    assert moment_on(date(2026, 11, 1), time(1, 30), "America/Chicago") == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(("day", "nth"), [(1, 1), (7, 1), (8, 2), (22, 4), (28, 4), (29, -1), (31, -1)])
def test_which_weekday_of_the_month(day, nth):
    assert nth_weekday(date(2026, 12, day)) == nth


def weekly(hours=48, **changed):
    return words_for(now() + timedelta(hours=hours), rhythm="weekly", times="4", last_day="", **changed)


@pytest.mark.parametrize(
    ("changed", "trouble"),
    [
        ({"times": ""}, Trouble.NO_END),
        ({"last_day": "2027-01-01"}, Trouble.TWO_ENDS),
        ({"times": "54"}, Trouble.TOO_MANY),
        ({"times": "1"}, Trouble.NO_END),
        ({"times": "", "last_day": "2026-01-01"}, Trouble.NO_END),
        ({"rhythm": "monthly", "times": "20"}, Trouble.TOO_FAR),
        ({"channel": "video", "place": "javascript:alert(1)"}, Trouble.NO_ADDRESS),
    ],
)
def test_nobody_can_keep_that_rhythm(changed, trouble):
    with pytest.raises(CannotMeet) as refused:
        check_series(read_series({**weekly(), **changed}), now(), [])
    assert refused.value.args[0] is trouble


@pytest.fixture
def series(cast, together):
    offer = offer_series(cast.viewer("maya"), together, weekly(about="How the week was", place="The river"))
    assert not Meeting.objects.exists()
    decisions.accept(cast.viewer("dana"), offer)
    found = series_of(cast.viewer("maya"), offer.subject)
    assert found
    return found


def test_a_series_is_agreed_as_one(cast, series):
    meetings = list(its_meetings(series))
    slots = [meeting.slot for meeting in meetings if meeting.slot]
    assert len(slots) == len(meetings) == 4
    assert {after - before for before, after in itertools.pairwise(slots)} == {timedelta(weeks=1)}
    assert {meeting.agreed_id for meeting in meetings} == {series.agreed_id}
    assert [line.words for line in access.agenda_of(meetings[0])] == ["How the week was"]
    assert access.next_meetings_by_partnership(cast.viewer("dana")) == {series.partnership_id: meetings[0]}
    assert list(access.calendar_of(cast.viewer("maya")).coming) == [meetings[0]]


def test_one_of_a_series_is_moved_or_let_go_and_the_others_stay(cast, series):
    first, second, *_ = its_meetings(series)
    later = words_for(second.starts_at + timedelta(hours=3))
    decisions.accept(cast.viewer("maya"), actions.offer_move(cast.viewer("dana"), second, later))
    actions.call_off(cast.viewer("maya"), first, "My bus does not run.")
    moved = its_meetings(series)[1]
    assert (moved.starts_at, moved.slot) == (second.starts_at + timedelta(hours=3), second.slot)
    assert [m.stage.value for m in its_meetings(series)] == ["called_off", "planned", "planned", "planned"]
    assert len(access.calendar_of(cast.viewer("maya")).coming) == 1


@pytest.mark.parametrize("by", ["maya", "dana"])
def test_either_lets_go_of_the_rest_with_a_line(cast, series, by):
    with time_machine.travel(series.meetings.earliest("starts_at").ends_at):
        assert let_go(cast.viewer(by), series, "I start a new shift.") == 3
    gone = series_of(cast.viewer("maya"), series.id)
    assert gone
    assert (gone.let_go_words, gone.let_go_by_id) == ("I start a new shift.", cast.accounts[by].id)
    assert [m.called_off_at is None for m in its_meetings(gone)] == [True, False, False, False]
    assert Entry.objects.filter(act="meetings.series_let_go", about=cast.maya.id).count() == 1
    with pytest.raises(NotNow, match=Why.NOT_PLANNED):
        let_go(cast.viewer(by), gone)


def test_a_series_names_the_day_on_which_the_specialist_is_busy(cast, together, planned):
    taken = planned(hours=48 + 24 * 14)
    with pytest.raises(CannotMeet) as refused:
        offer_series(cast.viewer("maya"), together, weekly())
    assert refused.value.args == (Trouble.BUSY, taken.starts_at.astimezone(ZoneInfo("America/Chicago")).date())
    page = cast.client("maya").post(reverse("meeting_plan"), weekly())
    assert "Dana already has something at that time on" in page.text


def test_a_series_by_plain_forms_from_either_side(cast, together):
    maya, dana = cast.client("maya"), cast.client("dana")
    assert dana.post(reverse("meeting_plan"), weekly(channel="video", place="https://talk.example/room?a=1")).status_code == 302
    offer = next(iter(access.calendar_of(cast.viewer("maya")).plans))
    page = maya.get(reverse("meetings"))
    assert "Every week: " in page.text
    assert "4 times, until" in page.text
    assert maya.get(reverse("offer_adapt", args=[offer.id])).status_code == 200
    assert maya.post(reverse("offer_answer", args=[offer.id]), {"answer": "accept"}).status_code == 302
    series = Series.objects.get()
    page = maya.get(reverse("meeting_series", args=[series.id])).text
    assert 'href="https://talk.example/room?a=1" rel="noreferrer noopener nofollow"' in page
    assert page.count("<li>") >= 4
    assert maya.post(reverse("meeting_series_let_go", args=[series.id]), {"words": "Not now."}).status_code == 302
    assert "Not now." in dana.get(reverse("meeting_series", args=[series.id])).text
    assert maya.get(reverse("meeting_series_let_go", args=[series.id])).status_code == 302


@pytest.mark.parametrize("place", ["javascript:alert(1)", "ftp://x.example", "https://a:b@x.example", "my link", "https://"])
def test_an_online_meeting_takes_a_web_address_and_nothing_else(cast, together, place):
    page = cast.client("maya").post(reverse("meeting_plan"), weekly(channel="video", place=place))
    assert page.status_code == 200
    assert "begins with https://" in page.text
    assert not cast.viewer("maya").account.offers_made.filter(kind=SERIES).exists()


def test_what_the_database_refuses_about_a_series(cast, series):
    def refused(change):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()

    meeting = series.meetings.earliest("starts_at")
    fields = {f.attname: getattr(meeting, f.attname) for f in meeting._meta.concrete_fields if f.attname != "id"}
    refused(lambda: Meeting(**fields).save(force_insert=True))  # the same slot twice
    refused(lambda: Meeting.objects.filter(pk=meeting.pk).update(ends_at=meeting.ends_at + timedelta(hours=1)))
    refused(lambda: Meeting.objects.filter(pk=meeting.pk).update(slot=date(2030, 1, 1)))
    refused(lambda: Series.objects.filter(pk=series.pk).update(clock=time(3)))
    refused(lambda: Series(pk=None, partnership=series.partnership, agreed=series.partnership.formed, rhythm="weekly",
                           first_day=date(2030, 1, 1), last_day=date(2030, 2, 1), clock=time(3), zone="UTC").save())  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM meetings_series")
        assert cursor.fetchone() == (1,)


def test_what_is_to_come_ends_with_the_partnership(cast, series):
    from alongside.partnership.actions import end

    end(cast.viewer("maya"), series.partnership)
    assert list(access.upcoming(cast.viewer("maya"))) == []
    assert list(access.calendar_of(cast.viewer("maya")).earlier) == []
    assert series_of(cast.viewer("dana"), series.id) is None
