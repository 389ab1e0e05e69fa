"""What is long ago stays within reach, and a shared step is spoken of by names."""

from datetime import timedelta

from django.urls import reverse

from alongside.decisions.actions import decline
from alongside.journey import access, actions
from alongside.journey.rules import Mood, StepOwner, StepWords
from alongside.kernel import clock


def test_every_check_in_can_be_looked_back_on(pair, maya):
    for n in range(access.RECENT + 2):
        with clock.at(clock.now() - timedelta(days=40 - n)):
            tapped = actions.check_in(maya, Mood.STEADY)
            assert tapped
            actions.say_more(maya, tapped, f"Day no. {n}.")
    browser, here = pair.client("maya"), reverse("check_ins")
    assert "Day no. 1." not in browser.get(here).text
    assert "Day no. 0." in browser.get(f"{here}?page=2").text
    assert browser.get(f"{here}?page=x").status_code == browser.get(f"{here}?page=9999").status_code == 200


def test_all_that_made_a_goal_can_be_read(pair, maya, dana, goal):
    """Each line, and each step that was put away, stands on one page."""
    decline(maya, actions.offer_step(dana, goal, StepWords("The very first.")))
    away = 1
    for n in range(access.LINES + 1):
        actions.change_goal(maya, goal, f"Words no. {n}.", "")
        if n % 3 == 0:
            decline(maya, actions.offer_step(dana, goal, StepWords(f"Step no. {n}.")))
            away += 1
    browser, here = pair.client("dana"), reverse("goal", args=[goal.id])
    newest, older = browser.get(here).text, browser.get(f"{here}?page=2").text
    assert "?page=2#past-h" in newest
    assert "?page=1#past-h" in older
    assert "?page=3" not in older
    assert (newest + older).count("It was put away.") == away
    assert "It was put away." in older


def test_a_shared_step_is_adapted_by_names(pair, maya, dana, goal):
    offer = actions.offer_step(dana, goal, StepWords("Write to Teo", StepOwner.TOGETHER))
    form = pair.client("maya").get(reverse("offer_adapt", args=[offer.id])).text
    assert "Maya and Dana together" in form
    assert "The one whose goal it is" not in form
