"""What was taken out of a goal stands folded on its page for its owner, and each thing has a way back at any time."""

import html

import pytest
from django.urls import reverse

from alongside.journey import access, actions
from alongside.journey.access import reviews as finding
from alongside.journey.access.sight import RECENT
from alongside.journey.actions import goals as trying
from alongside.journey.models import Step
from alongside.journey.rules import StepOwner, StepWords

TITLE = "What I took out of this goal"


def page(browser, goal, **asked) -> str:
    return str(html.unescape(browser.get(reverse("goal", args=[goal.id]), asked).content.decode()))


@pytest.fixture
def out(maya, goal):
    """Take a step and something tried out of a goal, and let others stay."""
    step, tried = actions.add_step(maya, goal, StepWords("Ask Teo")), trying.add_tried(maya, goal, "The early bus")
    actions.add_step(maya, goal, StepWords("Set two alarms"))
    actions.take_out_step(maya, step)
    trying.take_out_tried(maya, tried)
    return step, tried


def folded(shown: str) -> str:
    return shown.split(TITLE)[1].split("</details>", maxsplit=1)[0]


def test_what_was_taken_out_is_there_with_a_way_back(pair, goal, out):
    step, tried = out
    browser = pair.client("maya")
    listed = folded(page(browser, goal))
    assert listed.index("Tried: The early bus") < listed.index("Step: Ask Teo")
    assert "Set two alarms" not in listed
    for name, one, at in (("step_put_back", step, "#steps"), ("tried_put_back", tried, "#tried")):
        address = reverse(name, args=[one.id])
        assert f'action="{address}"' in listed
        assert browser.post(address).url == reverse("goal", args=[goal.id]) + at
    assert [one.text for one in access.steps_of(goal)] == ["Ask Teo", "Set two alarms"]
    assert [one.what for one in finding.tried_for(goal)[0]] == ["The early bus"]
    assert TITLE not in page(browser, goal)


def test_nobody_else_finds_what_was_taken_out(pair, goal, out):
    shown = page(pair.client("dana"), goal)
    assert TITLE not in shown
    assert "/put-back/" not in shown


def test_a_goal_names_only_what_was_taken_out_of_it(pair, maya, goal, out):
    other = actions.write_goal(maya, "Walk to the river")
    assert TITLE not in page(pair.client("maya"), other)


def test_a_long_list_goes_on_page_by_page(pair, maya, goal):
    for n in range(RECENT + 1):
        actions.take_out_step(maya, actions.add_step(maya, goal, StepWords(f"Step no. {n}.", StepOwner.ME)))
    assert Step.objects.filter(goal=goal).count() == RECENT + 1
    first, second = folded(page(pair.client("maya"), goal)), folded(page(pair.client("maya"), goal, away=2))
    assert f"Step no. {RECENT}." in first
    assert "Step no. 0." not in first
    assert "Earlier" in first
    assert "Step no. 0." in second
    assert "Newer" in second
