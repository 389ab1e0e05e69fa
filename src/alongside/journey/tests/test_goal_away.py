"""A goal can be put away: then its owner alone finds it, with all that hangs on it, and can bring it back as it was."""

import html
from datetime import timedelta

import pytest
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.consent.access import sight
from alongside.consent.actions import NotYours, choose_audience
from alongside.consent.rules import Audience
from alongside.decisions.access import waiting_for, waiting_from
from alongside.decisions.actions import NoLongerOffered, accept, adapt
from alongside.journey import access, actions
from alongside.journey.access.over_time import stretches
from alongside.journey.access.strengths import seen_at_work
from alongside.journey.access.wins import links_for
from alongside.journey.actions import reviews
from alongside.journey.actions.steps import CannotSee
from alongside.journey.actions.strengths import offer_seen, see_at_work
from alongside.journey.actions.wins import Line, write_win
from alongside.journey.at_work import GOAL
from alongside.journey.models import Goal, Step
from alongside.journey.rules import StepOwner, StepWords
from alongside.journey.rules.reviews import Plan
from alongside.journey.rules.strengths import Ref
from alongside.journey.showing.wins import win_row
from alongside.kernel.clock import now
from alongside.ui.dates import today

TOGETHER = StepWords("Call Teo", StepOwner.TOGETHER)


@pytest.fixture
def step(maya, goal) -> Step:
    return actions.add_step(maya, goal, StepWords("Ask Teo"))


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def pages_with(browser, goal: Goal, *addresses: str) -> list[str]:
    return [address for address in addresses if goal.title in text(browser.get(address))]


def test_nobody_else_finds_it_anywhere_until_it_is_back_as_it_was(pair, maya, goal, step):
    browser, dana, here = pair.client("maya"), pair.client("dana"), reverse("goal", args=[goal.id])
    lists = [reverse(name) for name in ("goals", "journey", "over_time")]
    theirs = [reverse(name, args=[maya.id]) for name in ("journey_of", "over_time_of")]
    assert pages_with(browser, goal, *lists) == lists
    assert pages_with(dana, goal, *theirs) == theirs
    before = Goal.objects.values().get()
    told = text(browser.post(reverse("goal_put_away", args=[goal.id]), follow=True))
    assert "Put away. Nobody else sees it now." in told
    assert "Goals that you put away" in told
    assert pages_with(browser, goal, *lists[1:]) == pages_with(dana, goal, *theirs) == []
    assert dana.get(here).status_code == dana.get(reverse("review_plan", args=[goal.id])).status_code == 404
    assert access.next_steps(maya) == []
    assert "Bring it back" in text(browser.get(here))
    assert browser.post(reverse("goal_bring_back", args=[goal.id])).url == here
    assert Goal.objects.values().get() == before
    assert access.next_steps(maya) == [step]
    assert dana.get(here).status_code == 200


def test_what_points_to_it_no_longer_does(pair, maya, dana, goal):
    win = write_win(maya, Line("Forty buns", goal=goal))
    strength = actions.name_strength(maya, "Steady hands")
    see_at_work(maya, strength, Ref(GOAL, goal.id), "Not one was crooked.")
    hers = sight(dana, maya.id)
    assert win_row(hers, win).goal == goal
    assert [one.row.line for one in seen_at_work(hers, strength)[0]] == ["Not one was crooked."]
    actions.put_goal_away(maya, goal)
    assert win_row(hers, win).goal is None
    assert seen_at_work(hers, strength)[0] == []
    assert goal not in links_for(maya)[0]
    see_at_work(maya, actions.name_strength(maya, "Patience"), Ref(GOAL, goal.id), "A year.")  # its owner goes on with it
    assert [one.found is not None for one in seen_at_work(access.own_sight(maya), strength)[0]] == [True]
    assert stretches(hers, now() - timedelta(days=9))[0] == []


def test_its_owner_answers_what_was_offered_for_it_and_nobody_else_goes_on(maya, dana, goal):
    waits = [actions.offer_step(dana, goal, StepWords("Write to Teo")), actions.ask_for_step(maya, goal, TOGETHER)]
    actions.put_goal_away(maya, goal)
    accept(maya, waits[0])
    assert [one.text for one in access.steps_of(goal)] == ["Write to Teo"]
    with pytest.raises(NoLongerOffered):
        accept(dana, waits[1])
    with pytest.raises(NotYours):
        actions.offer_step(dana, goal, StepWords("Call Teo"))
    actions.put_goal_away(maya, goal, away=False)
    accept(dana, waits[1])


@pytest.mark.near_miss("goal_put_away", "goal_bring_back")
def test_only_its_owner_puts_it_away(pair, dana, goal):
    for name in ("goal_put_away", "goal_bring_back"):
        for who in ("dana", "noor", "wes", "sam", "alex"):
            assert pair.client(who).post(reverse(name, args=[goal.id])).status_code in {403, 404}, (who, name)
    with pytest.raises(NotYours):
        actions.put_goal_away(dana, goal)
    assert Goal.objects.get().put_away_at is None


def test_its_owner_asks_nobody_about_it_and_is_told_why(pair, maya, goal):
    browser, here = pair.client("maya"), reverse("goal", args=[goal.id])
    plan_url = reverse("review_plan", args=[goal.id])
    assert plan_url in text(browser.get(here))
    actions.put_goal_away(maya, goal)
    page = text(browser.get(here))
    assert plan_url not in page
    assert "· Put away" in page
    sent = {"text": "Call Teo", "step_owner": "together", "by_day": (today() + timedelta(days=2)).isoformat()}
    for name in ("step_new", "review_plan"):
        told = text(browser.post(reverse(name, args=[goal.id]), sent))
        assert "You put this goal away, so nobody else sees it. Bring it back first." in told
        assert "Change who sees this goal" not in told
    with pytest.raises(CannotSee):
        actions.ask_for_step(maya, goal, TOGETHER)
    with pytest.raises(CannotSee):
        reviews.offer_to_look(maya, goal, Plan(today() + timedelta(days=2)))


def test_wherever_its_owner_writes_about_it_the_page_says_that_nobody_else_sees_it(pair, maya, goal, step):
    actions.put_goal_away(maya, goal)
    pages = [reverse("step", args=[step.id]), *(reverse(name, args=[goal.id]) for name in ("goal", "goal_review", "goal_words"))]
    for page in pages:
        told = text(pair.client("maya").get(page))
        assert "Put away: only you see it now." in told, page
        assert "Who will see this:" not in told, page
        assert reverse("review_plan", args=[goal.id]) not in told, page


def test_what_waits_about_it_is_with_its_owner_alone_until_it_is_back(pair, maya, dana, goal):
    asked = actions.ask_for_step(maya, goal, TOGETHER, reason="It is what I want most.")
    hers = actions.offer_step(dana, goal, StepWords("Write to Teo", StepOwner.TOGETHER))
    look = reviews.offer_to_look(maya, goal, Plan(today() + timedelta(days=2)))
    browser, here = pair.client("dana"), reverse("goal", args=[goal.id])
    assert [one.id for one in waiting_for(dana)] == [asked.id, look.id]
    actions.put_goal_away(maya, goal)
    assert [*waiting_for(dana), *waiting_from(dana)] == []
    assert not [words for words in ("Call Teo", "Write to Teo") if words in text(browser.get(reverse("offers")))]
    for offer in (asked, hers, look):
        assert browser.get(reverse("offer", args=[offer.id])).status_code == 404
    assert [one.id for one in waiting_for(maya)] == [hers.id]
    told = text(pair.client("maya").post(reverse("offer_answer", args=[hers.id]), {"answer": "accept"}, follow=True))
    assert "You put this goal away, so nobody else sees it. Bring it back first." in told
    with pytest.raises(NoLongerOffered):
        adapt(maya, hers, TOGETHER.for_offer())
    pair.client("maya").post(reverse("goal_bring_back", args=[goal.id]))
    assert [one.id for one in waiting_for(dana)] == [asked.id, look.id]
    assert "Write to Teo" in text(browser.get(here))


def test_what_waits_about_it_goes_for_good_only_where_it_is_kept_back(maya, dana, goal):
    asked = actions.ask_for_step(maya, goal, TOGETHER)
    actions.put_goal_away(maya, goal)
    for audience, state in ((Audience.MY_SPECIALIST, "waiting"), (Audience.ONLY_ME, "lapsed")):
        choose_audience(maya, goal, audience)
        asked.refresh_from_db()
        assert asked.state == state
    assert list(waiting_for(dana)) == []


def test_a_strength_that_is_put_away_is_named_in_no_offer_of_somebody_elses(pair, maya, dana):
    strength = actions.name_strength(maya, "Steady hands")
    offer = offer_seen(dana, strength, None, "Not one was crooked.")
    assert [one.id for one in waiting_from(dana)] == [offer.id]
    actions.put_strength_away(maya, strength)
    assert list(waiting_from(dana)) == []
    assert pair.client("dana").get(reverse("offer", args=[offer.id])).status_code == 404
    assert [one.id for one in waiting_for(maya)] == [offer.id]


def test_pressing_again_is_told_once(maya, goal):
    for _ in range(2):
        actions.put_goal_away(maya, goal)
    assert Entry.objects.filter(act="journey.goal_put_away").count() == 1
