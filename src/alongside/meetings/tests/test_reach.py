"""Letters before meetings: once at most, and free of narrative. A calendar elsewhere: at the right time, by a secret alone."""

import threading
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import connections
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from alongside.cli import remind as command
from alongside.config import schedule
from alongside.consent.actions import stop
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.meetings import actions
from alongside.meetings.actions.reach import Sent, choose_reminder, end_feed, make_feed, name_in_feed, remind
from alongside.meetings.actions.series import offer_series
from alongside.meetings.models import Feed, Meeting, ReminderSent
from alongside.meetings.rules.reminders import LEAD, Ahead, is_due
from alongside.meetings.tests.conftest import words_for
from alongside.programme.actions import end_role

MOMENTS = st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2026-12-31"))


@given(st.sampled_from(Ahead), MOMENTS, MOMENTS, MOMENTS)
def test_a_letter_is_due_from_its_moment_until_the_meeting(ahead, starts, agreed, at):
    found = is_due(ahead, starts, agreed, at)
    assert found == (ahead in LEAD and agreed <= starts - LEAD.get(ahead, timedelta()) and starts - LEAD[ahead] <= at < starts)


@pytest.fixture
def meeting(cast, planned):
    choose_reminder(cast.viewer("maya"), Ahead.DAY)
    choose_reminder(cast.viewer("dana"), Ahead.HOUR)
    return planned(hours=48, about="The words for Teo", place="The bench")


def at(meeting, **before):
    return time_machine.travel(meeting.starts_at - timedelta(**before))


def test_each_letter_goes_once_in_the_readers_language_and_zone(cast, meeting):
    cast.maya.language, cast.maya.time_zone = "es", "America/Puerto_Rico"
    cast.maya.save()
    assert remind() == Sent()
    with at(meeting, hours=23):
        assert [remind(), remind()] == [Sent(1, 0), Sent()]
    with at(meeting, minutes=59):
        assert [remind(), remind()] == [Sent(1, 0), Sent()]
    to_maya, to_dana = mail.outbox
    assert (to_maya.to, to_dana.to) == (["maya@example.org"], ["dana@example.org"])
    assert (to_maya.subject, to_dana.subject) == ("Algo que planeaste", "Something you planned")
    here = meeting.starts_at.astimezone(ZoneInfo("America/Puerto_Rico"))
    assert f"{here.hour % 12 or 12}" in to_maya.body
    assert reverse("meeting", args=[meeting.id]) in to_maya.body
    for letter in mail.outbox:
        whole = str(letter.message())
        for word in ("Maya", "Dana", "Teo", "bench", "phone", "recovery", "meeting with"):
            assert word not in whole.replace("/meetings/", "")


def test_no_letter_after_it_was_called_off_or_moved_on_or_begun(cast, meeting):
    actions.call_off(cast.viewer("dana"), meeting)
    with at(meeting, hours=3):
        assert remind() == Sent()


def test_a_moved_meeting_is_told_anew(cast, meeting):
    with at(meeting, hours=23):
        remind()
        offer = actions.offer_move(cast.viewer("dana"), meeting, words_for(meeting.starts_at + timedelta(days=3)))
        decisions.accept(cast.viewer("maya"), offer)
        assert remind() == Sent()
    moved = Meeting.objects.get(pk=meeting.id)
    with at(moved, hours=23):
        assert remind() == Sent(1, 0)


def test_a_letter_about_what_was_agreed_after_its_moment_is_not_needed(cast, together, planned):
    choose_reminder(cast.viewer("maya"), Ahead.DAY)
    planned(hours=5)
    assert remind() == Sent()


def test_a_specialist_who_sees_it_no_more_gets_no_letter(cast, meeting):
    stop(cast.viewer("maya"), Grant.objects.get(owner=cast.maya, recipient=cast.dana, category=Category.MEETINGS))
    with at(meeting, minutes=30):
        assert remind() == Sent(1, 0)
    assert [letter.to for letter in mail.outbox] == [["maya@example.org"]]


def test_an_unreachable_mail_server_loses_nothing(meeting, monkeypatch, capsys):
    def gone(self):
        raise OSError("no route")

    with at(meeting, hours=2):
        with monkeypatch.context() as patch:
            patch.setattr(EmailBackend, "open", gone)
            patch.setattr(schedule, "close_old_connections", lambda: None)
            assert command.run([]) == 1
            schedule.run_once()
        assert not ReminderSent.objects.exists()
        assert command.run([]) == 0
        assert "Emails sent: 1." in capsys.readouterr().out


def test_a_letter_that_was_not_taken_is_not_sent_twice(meeting, monkeypatch):
    def refuse(self, letters):
        raise OSError("refused")

    with at(meeting, hours=2):
        with monkeypatch.context() as patch:
            patch.setattr(EmailBackend, "send_messages", refuse)
            assert remind() == Sent(0, 1)
        assert remind() == Sent()


@pytest.mark.django_db(transaction=True)
def test_two_runs_at_once_send_one_letter(meeting):
    def run():
        try:
            remind()
        finally:
            connections.close_all()

    with at(meeting, hours=2):
        runs = [threading.Thread(target=run) for _ in range(3)]
        for one in runs:
            one.start()
        for one in runs:
            one.join(timeout=30)
    assert len(mail.outbox) == 1


def test_the_schedule_runs_by_itself_and_stops(monkeypatch):
    ran = threading.Event()
    monkeypatch.setattr(schedule, "run_once", ran.set)
    stopped = schedule.start(every=0.01)
    assert ran.wait(5)
    stopped.set()


def test_choosing_by_the_page(cast):
    maya, url = cast.client("maya"), reverse("meeting_reminders")
    assert maya.post(url, {"ahead": "hour"}).status_code == 302
    assert maya.get(url).context["form"].initial == {"ahead": "hour"}
    assert maya.post(url, {"ahead": "often"}).status_code == 200
    assert cast.client("alex").get(url).status_code == 404


# ── a calendar elsewhere ──


def feed_at(client, secret, **headers):
    return client.get(reverse("calendar_feed", args=[secret]), headers=headers)


def hold_that_clocks_change_when_they_do(found: Any, zone: ZoneInfo) -> None:
    for change in (*found.walk("DAYLIGHT"), *found.walk("STANDARD")):
        before, after = change["TZOFFSETFROM"].td, change["TZOFFSETTO"].td
        onsets = [change.DTSTART, *(each.dt for each in change["RDATE"].dts)] if before != after else []
        for onset in onsets:
            moment = (onset - before).replace(tzinfo=UTC)
            assert (moment - timedelta(seconds=1)).astimezone(zone).utcoffset() == before
            assert moment.astimezone(zone).utcoffset() == after


@pytest.mark.parametrize("zone", ["America/Chicago", "Europe/Madrid", "America/Puerto_Rico"])
@pytest.mark.near_miss("calendar_feed")
def test_every_occurrence_stands_at_its_local_time_all_year(cast, together, client, zone):
    cast.maya.time_zone = zone
    cast.maya.save()
    first = now().astimezone(ZoneInfo(zone)).date() + timedelta(days=2)
    words = {
        "date": first.isoformat(),
        "time": "14:00",
        "zone": zone,
        "minutes": "45",
        "channel": "phone",
        "place": "",
        "about": "Teo",
    }
    together.person.refresh_from_db()
    offer = offer_series(cast.viewer("dana"), together, {**words, "rhythm": "weekly", "times": "52", "last_day": ""})
    decisions.accept(cast.viewer("maya"), offer)
    secret = make_feed(cast.viewer("maya"))
    answer = feed_at(client, secret)
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert len(answer.content) < 40_000
    found = Calendar.from_ical(answer.content)
    assert {str(one["TZID"]) for one in found.walk("VTIMEZONE")} == {zone}
    every: list[Any] = list(found.walk("VEVENT"))
    events = sorted(every, key=lambda event: event["DTSTART"].dt)
    for number, event in enumerate(events):
        shown = event["DTSTART"].dt
        assert (shown.date(), shown.time()) == (first + timedelta(weeks=number), time(14))
        assert event["DTEND"].dt - shown == timedelta(minutes=45)
        assert str(event["SUMMARY"]) == "Meeting"
    assert len(events) == 52
    hold_that_clocks_change_when_they_do(found, ZoneInfo(zone))
    asked_first = client.head(reverse("calendar_feed", args=[secret]))
    assert (asked_first.status_code, asked_first["ETag"], asked_first.content) == (200, answer["ETag"], b"")
    kept = sorted(Meeting.objects.values_list("starts_at", flat=True))
    assert [event["DTSTART"].dt for event in events] == kept
    for word in (b"Dana", b"Maya", b"Teo", b"phone", b"LOCATION", b"DESCRIPTION"):
        assert word not in answer.content
    assert feed_at(client, secret[:-1] + ("0" if secret[-1] != "0" else "1")).status_code == 404


def test_a_calendar_is_as_it_was_before(cast, planned, client):
    planned()
    secret = make_feed(cast.viewer("dana"))
    first = feed_at(client, secret)
    assert feed_at(client, secret, **{"if-none-match": first["ETag"]}).status_code == 304
    planned(hours=90)
    assert feed_at(client, secret, **{"if-none-match": first["ETag"]}).status_code == 200


def test_a_secret_is_kept_as_a_digest_and_ends_at_once(cast, planned, client):
    planned()
    maya = cast.viewer("maya")
    first = make_feed(maya, with_names=True)
    assert first not in str(list(Feed.objects.values()))
    assert b"Meeting with Dana" in feed_at(client, first).content
    name_in_feed(maya, with_names=False)
    assert b"Dana" not in feed_at(client, first).content
    second = make_feed(maya)
    assert [feed_at(client, one).status_code for one in (first, second)] == [404, 200]
    assert end_feed(maya)
    assert not end_feed(maya)
    assert feed_at(client, second).status_code == 404


def test_a_calendar_passes_the_same_gate(cast, planned, client):
    meeting = planned()
    secret = make_feed(cast.viewer("dana"))
    assert str(meeting.id).encode() in feed_at(client, secret).content
    stop(cast.viewer("maya"), Grant.objects.get(owner=cast.maya, recipient=cast.dana, category=Category.MEETINGS))
    assert b"VEVENT" not in feed_at(client, secret).content
    end_role(cast.viewer("alex"), cast.memberships["dana"])
    assert feed_at(client, secret).status_code == 404


def test_a_called_off_meeting_is_not_told(cast, planned, client):
    meeting = planned()
    actions.call_off(cast.viewer("maya"), meeting)
    assert b"VEVENT" not in feed_at(client, make_feed(cast.viewer("maya"))).content


def test_who_asks_too_often_waits(cast, client, settings):
    settings.ACCOUNT_RATE_LIMITS = {"calendar_feed": "3/m/key"}
    secret = make_feed(cast.viewer("maya"))
    assert [feed_at(client, secret).status_code for _ in range(4)] == [200, 200, 200, 429]


def test_the_page_shows_the_address_once(cast):
    maya, url = cast.client("maya"), reverse("meeting_calendar")
    assert "You have no address" in maya.get(url).text
    page = maya.post(url, {"act": "make", "with_names": "on"})
    assert ".ics" in page.text
    assert ".ics" not in maya.get(url).text
    maya.post(url, {"act": "names"})
    assert not Feed.objects.get().with_names
    maya.post(url, {"act": "end"})
    assert "You have no address" in maya.get(url).text
