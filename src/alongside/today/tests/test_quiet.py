"""First pages tell in a quiet line what it may be time for, to whom it is, and no longer than it is."""

import html
from datetime import date, datetime, timedelta

import pytest
from django.urls import reverse

from alongside.consent.actions import choose_audience, stop
from alongside.consent.models import Grant
from alongside.consent.rules import Audience, Category
from alongside.decisions import actions as decisions
from alongside.decisions.models import Offer
from alongside.journey.actions import move_on, put_goal_away, write_goal
from alongside.journey.actions import reviews as looking
from alongside.journey.models import Goal
from alongside.journey.models import Review as Look
from alongside.journey.rules import Verb
from alongside.journey.rules.reviews import Plan
from alongside.kernel import clock
from alongside.kernel.clock import now
from alongside.meetings.actions import offer_meeting, records
from alongside.meetings.actions.records import Told
from alongside.meetings.models import ServiceRecord
from alongside.meetings.rules import Channel
from alongside.partnership.actions import Draft, end, offer_clause
from alongside.partnership.actions import ending as endings
from alongside.partnership.actions import review as agreements
from alongside.partnership.models import Partnership
from alongside.partnership.rules.ending import Proposal
from alongside.supervision import actions as supervision
from alongside.supervision.rules import Kind
from alongside.ui.dates import today
from tests.cast import Cast

DAY = timedelta(days=1)
AGAIN = "You wanted to look at “Open the bakery” again"
TOGETHER = "You and {} planned to look at “Open the bakery” together"


def page(cast: Cast, name: str, later: timedelta = timedelta()) -> str:
    with clock.at(now() + later):
        return html.unescape(cast.client(name).get(reverse("today")).content.decode())


def share_no_more(cast: Cast, category: Category) -> None:
    for grant in Grant.objects.filter(owner=cast.maya, category=category, withdrawn_at=None):
        stop(cast.viewer("maya"), grant)


@pytest.fixture
def goal(cast: Cast, together: Partnership) -> Goal:
    return write_goal(cast.viewer("maya"), "Open the bakery")


# ── goals ──


def test_a_goal_is_told_of_from_the_day_on_that_its_owner_chose(cast: Cast, goal: Goal) -> None:
    looking.look_again(cast.viewer("maya"), goal, {"moved": "A little."}, again_on=today() + 9 * DAY)
    assert AGAIN not in page(cast, "maya", 7 * DAY)
    told = page(cast, "maya", 10 * DAY)
    assert AGAIN in told
    assert reverse("goal_review", args=[goal.id]) in told
    for neighbour in ("dana", "wes", "noor", "sam"):
        assert AGAIN not in page(cast, neighbour, 10 * DAY)
    move_on(cast.viewer("maya"), goal, Verb.REACH)
    assert AGAIN not in page(cast, "maya", 10 * DAY)


@pytest.mark.parametrize("days", [30, None])
def test_another_day_or_none_is_enough_and_is_no_look(cast: Cast, goal: Goal, days: int | None) -> None:
    looking.look_again(cast.viewer("maya"), goal, {"moved": "A little."}, again_on=today())
    assert AGAIN in page(cast, "maya")
    chosen: date | None = today() + timedelta(days=days) if days else None
    sent = {"again_on": chosen.isoformat() if chosen else "", "importance": "", "confidence": ""}
    answer = cast.client("maya").post(reverse("goal_review", args=[goal.id]), sent)
    assert answer.headers["Location"] == reverse("goal", args=[goal.id])
    goal.refresh_from_db()
    assert (goal.look_again_on, Look.objects.count()) == (chosen, 1)
    assert AGAIN not in page(cast, "maya")


def test_the_same_day_with_nothing_said_keeps_nothing(cast: Cast, goal: Goal) -> None:
    looking.look_again(cast.viewer("maya"), goal, {"moved": "A little."}, again_on=today())
    sent = {"again_on": today().isoformat(), "importance": "", "confidence": ""}
    told = cast.client("maya").post(reverse("goal_review", args=[goal.id]), sent)
    assert "Without any there is nothing to keep" in told.content.decode()
    assert Look.objects.count() == 1


def planned_look(cast: Cast, goal: Goal, days: int = 5) -> Look:
    decisions.accept(cast.viewer("dana"), looking.offer_to_look(cast.viewer("maya"), goal, Plan(today() + days * DAY)))
    return Look.objects.get()


def test_a_look_together_is_told_to_both_until_each_has_written(cast: Cast, goal: Goal) -> None:
    look = planned_look(cast, goal)
    for name, other in (("maya", "Dana"), ("dana", "Maya")):
        assert TOGETHER.format(other) not in page(cast, name, DAY)
        assert TOGETHER.format(other) in page(cast, name, 3 * DAY)
    looking.write_side(cast.viewer("dana"), look, {"moved": "She asked Rosa."})
    assert TOGETHER.format("Maya") not in page(cast, "dana", 5 * DAY)
    assert TOGETHER.format("Dana") in page(cast, "maya", 5 * DAY)
    assert TOGETHER.format("Dana") not in page(cast, "maya", 30 * DAY)


def test_a_goal_that_is_put_away_is_told_to_nobody(cast: Cast, goal: Goal) -> None:
    planned_look(cast, goal, days=1)
    looking.look_again(cast.viewer("maya"), goal, {"moved": "A little."}, again_on=today())
    told = {"maya": AGAIN, "dana": TOGETHER.format("Maya")}
    assert all(words in page(cast, name) for name, words in told.items())
    put_goal_away(cast.viewer("maya"), goal)
    assert not any(words in page(cast, name) for name in told for words in (AGAIN, "planned to look"))


@pytest.mark.near_miss("today")
@pytest.mark.parametrize("ends", [True, False])
def test_a_look_at_what_one_may_not_see_any_more_is_not_told_of(cast: Cast, goal: Goal, ends: bool) -> None:
    planned_look(cast, goal, days=1)
    cast.walk("wes", "noor")
    for neighbour in ("wes", "noor", "sam"):
        assert "planned to look" not in page(cast, neighbour)
    assert TOGETHER.format("Maya") in page(cast, "dana")
    if ends:
        end(cast.viewer("maya"), Partnership.objects.get(person=cast.maya))
    else:
        share_no_more(cast, Category.GOALS)
    assert "planned to look" not in page(cast, "dana")


def test_looks_that_one_may_not_see_take_no_room_from_one_that_one_may(cast: Cast, together: Partnership) -> None:
    maya = cast.viewer("maya")
    for name in ("One", "Two", "Three", "Four", "Open the bakery"):
        goal = write_goal(maya, name)
        offer = looking.offer_to_look(maya, goal, Plan(today() + (2 if name == "Open the bakery" else 1) * DAY))
        decisions.accept(cast.viewer("dana"), offer)
        if name != "Open the bakery":
            choose_audience(maya, goal, Audience.ONLY_ME)
    told = page(cast, "dana")
    assert TOGETHER.format("Maya") in told
    assert told.count("planned to look") == 1
    assert page(cast, "maya").count("planned to look") == 3


# ── agreements and endings ──


def test_who_has_looked_at_the_agreement_is_not_asked_to_look(cast: Cast, together: Partnership) -> None:
    decisions.accept(cast.viewer("maya"), offer_clause(cast.viewer("dana"), together, Draft("We meet.", key="purpose")))
    later = 100 * DAY
    assert "It may be time to look at your agreement with Maya" in page(cast, "dana", later)
    with clock.at(now() + later):
        offer = agreements.offer_as_it_is(cast.viewer("maya"), together)
    for name in ("maya", "dana"):
        assert "It may be time to look at your agreement" not in page(cast, name, later)
    with clock.at(now() + later):
        decisions.decline(cast.viewer("dana"), offer)
    assert "It may be time to look at your agreement with Dana" in page(cast, "maya", later)


def test_a_planned_ending_is_told_of_when_its_day_is_near(cast: Cast, together: Partnership) -> None:
    plan = Proposal(today() + 40 * DAY, "By the lake.")
    decisions.accept(cast.viewer("maya"), endings.offer_ending(cast.viewer("dana"), together, plan))
    for name, other in (("maya", "Dana"), ("dana", "Maya")):
        assert "plan to end by" not in page(cast, name, 20 * DAY)
        assert f"You and {other} plan to end by" in page(cast, name, 27 * DAY)
        assert f"The day that you and {other} planned for your ending is here" in page(cast, name, 40 * DAY)
    for neighbour in ("wes", "noor", "sam"):
        assert "to end by" not in page(cast, neighbour, 27 * DAY)
    share_no_more(cast, Category.AGREEMENT)
    assert "to end by" not in page(cast, "dana", 27 * DAY)
    assert "to end by" in page(cast, "maya", 27 * DAY)


def test_that_the_other_has_ended_it_is_told_where_one_looks_first(cast: Cast, together: Partnership) -> None:
    end(cast.viewer("maya"), together)
    assert "Maya ended walking together" in page(cast, "dana")
    again = cast.walk("wes", "noor")
    end(cast.viewer("noor"), again)
    assert "Noor ended walking together" in page(cast, "wes")
    assert "ended walking together" not in page(cast, "maya")
    assert "ended walking together" not in page(cast, "noor")
    assert "ended walking together" not in page(cast, "dana", 20 * DAY)
    cast.walk("maya", "dana")
    cast.walk("wes", "noor")
    for name in ("dana", "wes"):
        assert "ended walking together" not in page(cast, name)


# ── meetings and records ──


def test_a_time_that_was_offered_waits_for_the_other(cast: Cast, together: Partnership) -> None:
    assert "Either of you can offer a time" in page(cast, "maya")
    assert f'href="{reverse("meeting_plan")}"' in page(cast, "maya")
    at = now() + 2 * DAY
    words = {
        "date": at.date().isoformat(),
        "time": "15:00",
        "zone": "UTC",
        "minutes": "50",
        "channel": "phone",
        "place": "",
        "about": "",
    }
    offer = offer_meeting(cast.viewer("maya"), together, words)
    told = page(cast, "maya")
    assert "You offered a time. It waits for Dana’s answer." in told
    assert "Either of you can offer a time" not in told
    decisions.decline(cast.viewer("dana"), offer)
    assert "Either of you can offer a time" in page(cast, "maya")
    offer_meeting(cast.viewer("dana"), together, words)
    assert "You offered a time" not in page(cast, "maya")
    assert Offer.objects.filter(state="waiting").count() == 1


def recorded(cast: Cast, walk: Partnership, at: datetime) -> ServiceRecord:
    told = Told(at, at + timedelta(minutes=45), channel=Channel.PHONE, kind="Peer support", name="Dana Reyes", credential="CRSS")
    return records.write(cast.viewer("dana"), walk, told)


@pytest.mark.near_miss("today")
def test_a_record_waits_on_the_first_page_of_whose_word_it_is(cast: Cast, together: Partnership) -> None:
    noon = (now() + 3 * DAY).replace(hour=18, minute=0, second=0, microsecond=0)
    waits, contested = "The record of a service on", "was not as you recorded it"
    with clock.at(noon + timedelta(hours=2)):
        record = recorded(cast, together, noon)
        assert waits in page(cast, "maya")
        assert reverse("record", args=[record.id]) in page(cast, "maya")
        for neighbour in ("dana", "wes", "noor", "sam", "alex"):
            assert waits not in page(cast, neighbour)
            assert contested not in page(cast, neighbour)
        records.answer(cast.viewer("maya"), record, 1, confirms=False)
        assert waits not in page(cast, "maya")
        told = page(cast, "dana")
        assert "Maya says that the service on" in told
        assert "Nothing waits for you." not in told
        assert contested not in page(cast, "noor")
        records.take_back(cast.viewer("dana"), record)
        assert contested not in page(cast, "dana")


# ── supervision ──


@pytest.mark.near_miss("today")
def test_a_reply_to_what_was_brought_is_told_to_whoever_brought_it(cast: Cast, together: Partnership) -> None:
    dana, sam = cast.viewer("dana"), cast.viewer("sam")
    note = supervision.write_note(dana, "I wanted to call the landlord myself.")
    brought = supervision.prepare(dana, Kind.NOTE, note.id, cast.sam, "How do I help without doing it?")
    supervision.bring(dana, brought)
    brought.refresh_from_db()
    assert "wrote beside something" not in page(cast, "dana")
    supervision.reply(sam, brought, "You put the phone in a drawer.")
    told = page(cast, "dana")
    assert "Sam wrote beside something that you brought" in told
    assert reverse("bringing", args=[brought.id]) in told
    for neighbour in ("noor", "maya", "sam", "alex"):
        assert "wrote beside something" not in page(cast, neighbour)
    assert "wrote beside something" not in page(cast, "dana", 20 * DAY)


def test_a_reply_that_was_read_is_told_no_more_until_another_comes(cast: Cast, together: Partnership) -> None:
    dana, sam = cast.viewer("dana"), cast.viewer("sam")
    note = supervision.write_note(dana, "I wanted to call the landlord myself.")
    brought = supervision.prepare(dana, Kind.NOTE, note.id, cast.sam, "How do I help without doing it?")
    supervision.bring(dana, brought)
    brought.refresh_from_db()
    supervision.reply(sam, brought, "You put the phone in a drawer.")
    assert "wrote beside something" in page(cast, "dana")
    cast.client("sam").get(reverse("brought", args=[brought.id]))
    assert "wrote beside something" in page(cast, "dana")
    cast.client("dana").get(reverse("bringing", args=[brought.id]))
    assert "wrote beside something" not in page(cast, "dana")
    supervision.reply(sam, brought, "And what was it like, in the drawer?")
    assert "wrote beside something" in page(cast, "dana")
