"""A meeting in a time when the specialist is away: it is said, to each in their words, and nothing is blocked."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone, translation
from hypothesis import given
from hypothesis import strategies as st

from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.meetings import access, actions
from alongside.meetings.actions.series import offer_series
from alongside.meetings.away import on_asking
from alongside.meetings.rules.away import meets, those_away
from alongside.meetings.tests.conftest import words_for
from alongside.partnership.actions.presence import come_back, write_absence

ZERO = datetime(2026, 11, 2, tzinfo=UTC)
SPANS = st.tuples(st.integers(0, 200), st.integers(1, 40)).map(
    lambda pair: (ZERO + timedelta(hours=pair[0]), ZERO + timedelta(hours=sum(pair)))
)


@given(SPANS, st.lists(SPANS, max_size=4))
def test_a_meeting_lies_in_an_absence_when_they_share_an_hour(span, away):
    hours = {(span[0] + timedelta(hours=n)) for n in range(round((span[1] - span[0]) / timedelta(hours=1)))}
    assert meets(span, away) == any(begins <= hour < until for hour in hours for begins, until in away)
    assert those_away([span], away) == ([span] if meets(span, away) else [])


@pytest.fixture
def away(cast, together):
    """Let Dana be away from in a day on, for ten days."""
    return write_absence(cast.viewer("dana"), now() + timedelta(days=1), now() + timedelta(days=11), "I paint a kitchen.")


def said(page):
    return re.sub(r"\s+", " ", page.text)


def test_who_plans_reads_it_before_and_after_and_is_not_stopped(cast, together, away):
    maya, url = cast.client("maya"), reverse("meeting_plan")
    assert "Dana is away from" in said(maya.get(url))
    answer = maya.post(url, {**words_for(now() + timedelta(days=3))}, follow=True)
    assert "Dana is away that day. You can leave it so, or choose another time." in said(answer)
    assert "Dana is away that day. You can still ask, or take it back and choose another time." in said(answer)
    assert "kitchen" not in answer.text
    (offer,) = access.calendar_of(cast.viewer("dana")).plans
    page = said(cast.client("dana").get(reverse("offer", args=[offer.id])))
    assert "You are away that day. You can still say yes, or suggest another time." in page
    decisions.accept(cast.viewer("dana"), offer)
    assert "is away that day" not in said(maya.get(reverse("offer", args=[offer.id])))


def test_the_days_are_told_to_their_last_one(cast, together):
    here = now().astimezone(ZoneInfo(cast.maya.time_zone)).replace(hour=0, minute=0, second=0, microsecond=0)
    write_absence(cast.viewer("dana"), here + timedelta(days=20), here + timedelta(days=25), "")
    assert re.search(r"Dana is away from [^.]* until the end of ", said(cast.client("maya").get(reverse("meeting_plan"))))


def test_the_person_reads_it_where_the_specialist_asks(cast, together, away):
    dana = cast.client("dana")
    assert "You are away from" in said(dana.get(reverse("meeting_plan")))
    answer = dana.post(reverse("meeting_plan"), {**words_for(now() + timedelta(days=3))}, follow=True)
    assert "You are away that day. You can leave it so, or choose another time." in said(answer)
    page = said(cast.client("maya").get(reverse("meetings")))
    assert "Dana is away that day. You can still say yes, or suggest another time." in page


def test_a_series_is_said_once_with_how_many(cast, together, away):
    words = words_for(now() + timedelta(days=3), rhythm="weekly", times="4", last_day="")
    page = said(cast.client("maya").post(reverse("meeting_plan"), words, follow=True))
    assert "2 of these meetings lie in the time when Dana is away. You can leave it so" in page
    (offer,) = access.calendar_of(cast.viewer("dana")).plans
    assert "2 of these meetings lie in the time when you are away." in said(cast.client("dana").get(reverse("meetings")))
    decisions.accept(cast.viewer("dana"), offer)
    page = said(cast.client("dana").get(reverse("meetings")))
    assert "2 meetings lie in the time when you are away." in page
    assert page.count(": 2 meetings") == 1
    assert reverse("meeting_series", args=[offer.subject]) in page


def test_another_time_that_lies_in_it(cast, together, away, planned):
    meeting = planned(hours=24 * 20)
    words = words_for(now() + timedelta(days=4))
    answer = said(cast.client("maya").post(reverse("meeting_move", args=[meeting.id]), words, follow=True))
    assert "Your meeting stays as it is until Dana says yes. Dana is away that day." in answer
    assert "You can still say yes" in said(cast.client("dana").get(reverse("meeting", args=[meeting.id])))


def test_a_specialist_finds_what_is_planned_in_it_and_the_way_to_another_time(cast, together, planned):
    meetings = [planned(hours=24 * days) for days in (2, 5, 8, 30)]
    dana, today = cast.client("dana"), reverse("today")
    assert "while you are away" not in said(dana.get(reverse("meetings"))).lower()
    absence = write_absence(cast.viewer("dana"), now() + timedelta(days=1), now() + timedelta(days=11))
    assert "3 meetings lie in the time when you are away." in said(dana.get(today))
    page = dana.get(reverse("meetings"))
    listed = page.text.split('id="away-h"', 1)[1].split("</section>", 1)[0]
    moves = [reverse("meeting_move", args=[meeting.id]) for meeting in meetings]
    assert [move in listed for move in moves] == [True, True, True, False]
    assert reverse("meetings") + "#away-h" in dana.get(reverse("absence", args=[absence.id])).text
    maya = cast.client("maya")
    told = "Dana is away that day. You can still meet, or offer another time."
    assert told in said(maya.get(today))
    assert told in said(maya.get(reverse("meeting", args=[meetings[0].id])))
    assert "is away that day" not in said(maya.get(reverse("meeting", args=[meetings[3].id])))
    assert "while you are away" not in said(maya.get(reverse("meetings"))).lower()
    actions.call_off(cast.viewer("dana"), meetings[0])
    assert "2 meetings lie in" in said(dana.get(today))
    come_back(cast.viewer("dana"), absence)
    assert "you are away" not in said(dana.get(today))
    assert "is away that day" not in said(maya.get(today))


def test_nobody_else_is_told(cast, together, away, planned):
    """Wes walks with Noor: that Dana is away is nothing to either."""
    planned(hours=72)
    cast.walk("wes", "noor")
    offer = actions.offer_meeting(cast.viewer("wes"), cast.wes.partnerships.get(), words_for(now() + timedelta(days=3)))
    for who in ("wes", "noor"):
        for page in ("meetings", "today", "meeting_plan"):
            assert not re.search("Dana|is away|are away|away-h", said(cast.client(who).get(reverse(page))))
    assert offer.waits


def test_in_spanish(cast, together, away):
    with translation.override("es"), timezone.override("America/Chicago"):
        assert on_asking(cast.viewer("maya"), together, words_for(now() + timedelta(days=3))) == (
            "Dana no está ese día. Puedes dejarlo así o elegir otro momento."
        )


def test_what_is_said_costs_no_more_with_many_meetings(cast, together, away, queries, planned):
    dana = cast.client("dana")

    def cost(name):
        dana.get(reverse(name))
        with queries() as asked:
            dana.get(reverse(name))
        return len(asked)

    planned(hours=48)
    offer_series(
        cast.viewer("maya"), together, words_for(now() + timedelta(days=2, hours=2), rhythm="weekly", times="4", last_day="")
    )
    few = [cost("meetings"), cost("today")]
    for hours in range(52, 80, 4):
        planned(hours=hours)
    offer_series(
        cast.viewer("maya"), together, words_for(now() + timedelta(days=4, hours=2), rhythm="weekly", times="4", last_day="")
    )
    assert [cost("meetings"), cost("today")] <= few


def test_a_person_who_walks_with_two_is_told_that_they_meet_the_other_then(cast, together):
    second, maya, at = cast.walk("maya", "noor"), cast.client("maya"), now() + timedelta(days=3)
    told = "You meet Dana at that time already."
    decisions.accept(cast.viewer("maya"), actions.offer_meeting(cast.viewer("dana"), together, words_for(at)))
    half_past = words_for(at + timedelta(minutes=30))
    offer = actions.offer_meeting(cast.viewer("noor"), second, half_past)
    page = said(maya.get(reverse("offer", args=[offer.id])))
    assert f"{told} You can still say yes, or suggest another time." in page
    assert "at that time already" not in said(cast.client("noor").get(reverse("offer", args=[offer.id])))
    decisions.decline(cast.viewer("maya"), offer)
    answer = maya.post(f"{reverse('meeting_plan')}?with={second.id}", half_past, follow=True)
    assert f"{told} You can leave it so, or choose another time." in said(answer)
    after = maya.post(f"{reverse('meeting_plan')}?with={second.id}", words_for(at + timedelta(hours=2)), follow=True)
    assert "You can leave it so" not in said(after)
    weekly = {**half_past, "rhythm": "weekly", "times": "3", "last_day": ""}
    assert "At one of these times you meet somebody else already." in on_asking(cast.viewer("maya"), second, weekly)
    assert on_asking(cast.viewer("noor"), second, weekly) == ""
