"""A goal of many years shows what is still to do, and of what is done the latest."""

from django.urls import reverse

from alongside.journey import actions
from alongside.journey.rules import StepWords


def test_steps_done_long_ago_are_one_link_away(pair, maya, goal):
    for n in range(13):
        actions.mark_step(maya, actions.add_step(maya, goal, StepWords(f"Step no. {n} of them")), done=True)
    browser, here = pair.client("maya"), reverse("goal", args=[goal.id])
    shown = browser.get(here).text.partition("past-h")[0]
    assert "3 earlier steps that are done" in shown
    assert "Step no. 2 of" not in shown
    assert "Step no. 3 of" in shown
    every = browser.get(f"{here}?steps=all").text.partition("past-h")[0]
    assert "Step no. 0 of" in every
    assert "earlier steps" not in every
