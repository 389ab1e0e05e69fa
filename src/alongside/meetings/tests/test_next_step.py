"""What each will do next becomes a step: of one's own at once, of the other's by an offer, and it leads back to the talk."""

import pytest
from django.urls import reverse

from alongside.consent.actions import choose_audience
from alongside.consent.rules import Audience
from alongside.decisions import actions as decisions
from alongside.journey import actions as journey
from alongside.journey.models import Step
from alongside.journey.rules import StepWords
from alongside.meetings import actions
from alongside.meetings.access.steps import became
from alongside.meetings.actions import NotNow
from alongside.meetings.actions.steps import make_step


@pytest.fixture
def goal(cast, together):
    return journey.write_goal(cast.viewer("maya"), "Open the bakery on Saturdays", "For the quiet.")


def step_url(meeting, line):
    return reverse("meeting_next_step", args=[meeting.id, line.id])


def form(goal, text):
    return {"goal": str(goal.id), "text": text, "by_when": "Tonight"}


def test_what_i_said_i_will_do_becomes_my_step_and_leads_back(cast, goal, ended):
    line = actions.add_next(cast.viewer("maya"), ended, "Call Rosa at five")
    maya = cast.client("maya")
    assert "Make it a step" in maya.get(reverse("meeting", args=[ended.id])).text
    assert maya.post(step_url(ended, line), form(goal, line.words)).status_code == 302
    step = Step.objects.get()
    assert (step.text, step.step_owner, step.by_when) == ("Call Rosa at five", "me", "Tonight")
    page = maya.get(reverse("meeting", args=[ended.id])).text
    assert "It is a step of a goal now." in page
    for who in ("maya", "dana"):
        assert reverse("meeting", args=[ended.id]) in cast.client(who).get(reverse("goal", args=[goal.id])).text
    assert maya.post(step_url(ended, line), form(goal, "Again")).status_code == 200
    with pytest.raises(NotNow):
        make_step(cast.viewer("dana"), ended, line, goal, StepWords("Again"))


@pytest.mark.parametrize(
    ("author", "by", "owner"), [("maya", "dana", "me"), ("dana", "dana", "specialist"), ("dana", "maya", "specialist")]
)
def test_the_others_becomes_a_step_by_offer_only(cast, goal, ended, author, by, owner):
    line = actions.add_next(cast.viewer(author), ended, "Ask about the bus")
    made = make_step(cast.viewer(by), ended, line, goal, StepWords(line.words), "From our talk")
    assert not Step.objects.exists()
    assert made.offer
    other = "dana" if by == "maya" else "maya"
    assert made.offer.offered_to_id == cast.accounts[other].id
    decisions.accept(cast.viewer(other), made.offer)
    assert Step.objects.get().step_owner == owner
    assert reverse("meeting", args=[ended.id]) in cast.client("maya").get(reverse("goal", args=[goal.id])).text


def test_what_was_put_away_can_be_offered_again(cast, goal, ended):
    line = actions.add_next(cast.viewer("dana"), ended, "Ask about the bus")
    made = make_step(cast.viewer("dana"), ended, line, goal, StepWords(line.words))
    assert made.offer
    decisions.decline(cast.viewer("maya"), made.offer)
    page = cast.client("dana").get(reverse("meeting", args=[ended.id])).text
    assert "Offered as a step, and put away." in page
    assert step_url(ended, line) in page
    assert make_step(cast.viewer("dana"), ended, line, goal, StepWords(line.words)).offer
    assert len(became([line])) == 1


def test_a_goal_that_is_not_shared_is_offered_nothing(cast, goal, ended):
    choose_audience(cast.viewer("maya"), goal, Audience.ONLY_ME)
    line = actions.add_next(cast.viewer("dana"), ended, "Ask about the bus")
    page = cast.client("dana").get(step_url(ended, line))
    assert "There is no goal to add it to" in page.text
    assert "bakery" not in page.text
    forged = cast.client("dana").post(step_url(ended, line), form(goal, "x"))
    assert forged.status_code == 200
    with pytest.raises(journey.CannotSee):
        make_step(cast.viewer("maya"), ended, line, goal, StepWords(line.words))
    assert "Dana cannot see this goal" in cast.client("maya").post(step_url(ended, line), form(goal, "x")).text
    assert not Step.objects.exists()
    assert reverse("goal", args=[goal.id]) not in cast.client("dana").get(reverse("meeting", args=[ended.id])).text


def test_an_offer_about_a_goal_that_was_put_away_is_not_said_to_wait(cast, goal, ended):
    line = actions.add_next(cast.viewer("dana"), ended, "Ask about the bus")
    make_step(cast.viewer("dana"), ended, line, goal, StepWords(line.words))
    here, waits = reverse("meeting", args=[ended.id]), "It waits for an answer."
    for away in (False, True, False):
        journey.put_goal_away(cast.viewer("maya"), goal, away=away)
        goal.refresh_from_db()
        for who in ("maya", "dana"):
            page = cast.client(who).get(here).text
            assert "Offered as a step." in page
            assert (waits in page) is not away
