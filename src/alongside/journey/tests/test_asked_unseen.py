"""What asks something of a specialist about a goal reaches them: one that they may not see is not asked about, and the page says so."""

import html
from datetime import timedelta

import pytest
from django.urls import reverse

from alongside.consent.actions import choose_audience
from alongside.consent.rules import Audience
from alongside.decisions.access import waiting_for
from alongside.decisions.models import Offer
from alongside.journey import actions
from alongside.journey.actions import reviews as looking
from alongside.journey.models import Goal
from alongside.journey.rules import StepOwner, StepWords
from alongside.journey.rules.reviews import Plan
from alongside.ui.dates import today

UNSEEN = "Dana cannot see this goal, so the question would never arrive."


def asking(name: str) -> dict[str, str]:
    day = (today() + timedelta(days=5)).isoformat()
    if name == "review_plan":
        return {"by_day": day, "text": "Whether Saturdays are still it", "reason": ""}
    return {"text": "Whether Saturdays are still it", "step_owner": "together", "by_when": "", "by_day": day, "reason": ""}


@pytest.mark.parametrize("name", ["review_plan", "step_new"])
def test_who_may_not_see_a_goal_is_not_asked_about_it(pair, maya, dana, goal, name):
    choose_audience(maya, goal, Audience.ONLY_ME)
    browser, url = pair.client("maya"), reverse(name, args=[goal.id])
    told = html.unescape(browser.post(url, asking(name)).text)
    assert UNSEEN in told
    assert "Whether Saturdays are still it" in told
    assert not Offer.objects.exists()
    seen_now = {"audience": "my_specialist", "audience_was": "only_me"}
    assert browser.post(url, asking(name) | seen_now).headers["Location"] == reverse("goal", args=[goal.id])
    assert [offer.subject for offer in waiting_for(dana)] == [goal.id]


def test_a_step_is_not_shared_with_whom_its_goal_is_not(pair, maya, goal):
    choose_audience(maya, goal, Audience.ONLY_ME)
    goal = Goal.objects.get()
    step = actions.add_step(maya, goal, StepWords("Tell Rosa what I want"))
    sent = asking("step_new") | {"step_owner": "specialist"}
    assert UNSEEN in html.unescape(pair.client("maya").post(reverse("step", args=[step.id]), sent).text)
    step.refresh_from_db()
    assert (step.text, step.step_owner) == ("Tell Rosa what I want", StepOwner.ME)
    assert not Offer.objects.exists()


def test_a_look_together_is_offered_once_at_a_time(pair, maya, dana, goal):
    first = looking.offer_to_look(maya, goal, Plan(today() + timedelta(days=3)))
    for viewer in (maya, dana):
        with pytest.raises(looking.AskedAlready) as again:
            looking.offer_to_look(viewer, goal, Plan(today() + timedelta(days=4)))
        assert again.value.args == (first.id,)
    for name in ("maya", "dana"):
        answer = pair.client(name).post(reverse("review_plan", args=[goal.id]), asking("review_plan"))
        assert answer.headers["Location"] == reverse("offer", args=[first.id])
    assert Offer.objects.count() == 1


def test_what_waits_about_a_goal_is_put_away_when_its_owner_keeps_it_back(pair, maya, dana, goal):
    mine = looking.offer_to_look(maya, goal, Plan(today() + timedelta(days=3)))
    hers = actions.offer_step(dana, goal, StepWords("Ask Rosa", StepOwner.ME), "You said so.")
    choose_audience(maya, goal, Audience.MY_SPECIALIST)
    assert [offer.id for offer in waiting_for(dana)] == [mine.id]
    choose_audience(maya, Goal.objects.get(), Audience.ONLY_ME)
    for offer, state in ((mine, "lapsed"), (hers, "waiting")):
        offer.refresh_from_db()
        assert offer.state == state
    assert [offer.id for offer in waiting_for(maya)] == [hers.id]
