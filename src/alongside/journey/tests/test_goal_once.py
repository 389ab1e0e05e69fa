"""A goal that is sent twice in a moment was written once."""

from datetime import timedelta
from threading import Barrier, Thread

import pytest
from django.db import connections
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.consent.rules import Audience
from alongside.journey import actions
from alongside.journey.models import Goal, GoalEntry
from alongside.journey.rules import Verb
from alongside.kernel.clock import at, now

SENT = {
    "title": "Open the bakery on Saturdays",
    "why": "For the quiet.",
    "importance": "7",
    "confidence": "",
    "audience": "only_me",
}


def send(browser, **other):
    return browser.post(reverse("goal_new"), SENT | other)


def written() -> int:
    assert Goal.objects.count() == GoalEntry.objects.count() == Entry.objects.filter(act="journey.goal_written").count()
    return Goal.objects.count()


def test_the_second_press_is_answered_as_the_first_and_leaves_nothing(pair):
    browser = pair.client("maya")
    first, second = send(browser), send(browser)
    assert (
        (first.status_code, first.url) == (second.status_code, second.url) == (302, reverse("goal", args=[Goal.objects.get().id]))
    )
    assert written() == 1


@pytest.mark.parametrize("other", [
    {"title": "Open the bakery on Sundays"}, {"why": ""}, {"why": "For the Quiet."}, {"importance": "8"}, {"confidence": "3"},
    {"audience": "my_specialist"},
])  # fmt: skip
def test_anything_else_that_was_sent_is_a_goal_of_its_own(pair, other):
    browser = pair.client("maya")
    assert send(browser).url != send(browser, **other).url
    assert written() == 2
    assert {one.audience for one in Goal.objects.all()} == {"only_me", other.get("audience", "only_me")}


@pytest.mark.parametrize(("seconds", "goals"), [(59, 1), (61, 2)])
def test_it_is_one_act_for_a_minute(pair, seconds, goals):
    browser = pair.client("maya")
    send(browser)
    with at(now() + timedelta(seconds=seconds)):
        send(browser)
    assert written() == goals


def test_two_humans_may_want_the_same(pair):
    send(pair.client("maya"))
    send(pair.client("wes"))
    assert written() == 2


def test_who_put_it_away_means_it_anew(pair, maya):
    browser = pair.client("maya")
    send(browser)
    actions.put_goal_away(maya, Goal.objects.get())
    send(browser)
    assert written() == 2


def test_one_that_went_on_meanwhile_is_still_the_same(pair, maya):
    goal = actions.write_goal(maya, "Sleep", audience=Audience.ONLY_ME)
    actions.move_on(maya, goal, Verb.PAUSE)
    assert actions.write_goal_once(maya, "Sleep", audience=Audience.ONLY_ME).pk == goal.pk


@pytest.mark.django_db(transaction=True)
def test_two_at_once_are_one(transactional_db, cast):
    """A double click sends both before either is answered."""
    start, went = Barrier(2), []
    browsers = [cast.client("maya") for _ in range(2)]

    def press(browser) -> None:
        start.wait(timeout=10)
        went.append(send(browser).url)
        connections.close_all()

    threads = [Thread(target=press, args=(browser,)) for browser in browsers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert went == [reverse("goal", args=[Goal.objects.get().id])] * 2
    assert written() == 1
