"""What a person said before, took out or put away is theirs to read: whoever sees a goal or a strength reads what stands."""

import html

import pytest
from django.urls import reverse

from alongside.consent.actions import choose_audience
from alongside.consent.rules import Audience
from alongside.decisions.actions import accept, adapt
from alongside.journey import access, actions
from alongside.journey.actions import goals as trying
from alongside.journey.actions import strengths as seeing
from alongside.journey.rules import StepOwner, StepWords, Verb
from alongside.programme.actions import assign


def story(pair, who, one, name="goal") -> str:
    """Return how it came to be as somebody reads it, both pages."""
    browser, url = pair.client(who), reverse(name, args=[one.id])
    shown = [str(html.unescape(browser.get(url, {"page": page}).content.decode())) for page in (1, 2)]
    return "".join(page.split('id="past-h"')[1] for page in shown)


@pytest.fixture
def goal(maya):
    """Write a goal that nobody else sees, change all of it, and let it be seen then."""
    goal = actions.write_goal(maya, "Before court", "The judge.", audience=Audience.ONLY_ME)
    actions.change_goal(maya, goal, "In between", "Nobody.")
    actions.change_goal(maya, goal, "Be there on Saturdays")
    step = actions.add_step(maya, goal, StepWords("Ask the lawyer", by_when="before the hearing"))
    actions.change_step(maya, step, StepWords("Ask Teo", by_when="tonight"))
    actions.mark_step(maya, step, done=True, line="First I was afraid.")
    actions.mark_step(maya, step, done=True, line="He said yes.")
    actions.take_out_step(maya, actions.add_step(maya, goal, StepWords("Call the ex")))
    undone = actions.add_step(maya, goal, StepWords("Bake at four"))
    for done in (True, False):  # the form sends the line with either button
        actions.mark_step(maya, undone, done=done, line="I made that up.")
    tried = trying.add_tried(maya, goal, "The early bus", "I overslept.")
    trying.change_tried(maya, tried, "The early bus", "It works.")
    trying.take_out_tried(maya, trying.add_tried(maya, goal, "Two pills", "Never again."))
    trying.stop_waiting(maya, trying.wait_on(maya, goal, "the verdict"))
    trying.wait_on(maya, goal, "the end of the month")
    actions.move_on(maya, goal, Verb.PAUSE, "I need a rest.")
    choose_audience(maya, goal, Audience.MY_SPECIALIST)
    return goal


GONE = ("Before court", "In between", "lawyer", "before the hearing", "First I was", "Call the ex", "overslept", "Two pills",
        "Never again", "the verdict", "I made that up")  # fmt: skip
STANDS = ("“Be there on Saturdays”", "“Ask Teo”", "“He said yes.”", "“The early bus”", "Not done after all: “Bake at four”",
          "“It works.”", "“the end of the month”",
          "“I need a rest.”")  # fmt: skip


def test_somebody_else_reads_what_stands_and_that_something_changed(pair, goal):
    told = story(pair, "dana", goal)
    assert [words for words in STANDS if words not in told] == []
    assert [words for words in GONE if words in told] == []
    assert "Maya put it in other words." in told
    assert "Maya took out a step." in told


def test_its_owner_reads_all_of_it(pair, goal):
    told = story(pair, "maya", goal)
    assert [
        words for words in (*STANDS, *GONE[1:]) if words not in told
    ] == []  # the first words are on the page that changes them


def test_what_two_agreed_on_is_theirs_to_read_also_when_it_was_taken_out(pair, maya, dana, goal):
    offer = actions.offer_step(dana, goal, StepWords("Open every Saturday"))
    adapt(maya, offer, {**offer.words, "text": "Open one Saturday"})
    actions.take_out_step(maya, access.steps_of(goal)[-1])
    assign(pair.programme, person=pair.maya.id, specialist=pair.noor.id)
    assert "Maya had changed your “every” to “one”." in story(pair, "dana", goal)
    third = story(pair, "noor", goal)
    assert "Maya and Dana agreed on a step." in third
    assert "Saturday”" not in third.replace("“Be there on Saturdays”", "")


@pytest.mark.parametrize(
    ("after", "says"),
    [
        (
            StepWords("Ask Teo", by_when="on Friday"),
            "You gave a step another time: “Ask Teo”. Before: “tonight”. Now: “on Friday”.",
        ),
        (StepWords("Ask Rosa"), "You changed a step from “Ask Teo” to “Ask Rosa”. Before: “tonight”."),
    ],
)
def test_also_by_when_is_part_of_what_was_said_before(pair, maya, after, says):
    goal = actions.write_goal(maya, "Bake")
    actions.change_step(maya, actions.add_step(maya, goal, StepWords("Ask Teo", by_when="tonight")), after)
    assert says in story(pair, "maya", goal)


def test_a_step_that_is_taken_on_alone_reads_so(pair, maya, dana):
    goal = actions.write_goal(maya, "Bake")
    accept(dana, actions.ask_for_step(maya, goal, StepWords("Ask Teo", StepOwner.TOGETHER)))
    actions.change_step(maya, access.steps_of(goal)[0], StepWords("Ask Teo"))
    assert "You made a step yours alone: “Ask Teo”." in story(pair, "maya", goal)


def test_a_strengths_earlier_words_are_its_owners(pair, maya):
    strength = actions.name_strength(maya, "I hide it well", audience=Audience.ONLY_ME)
    actions.change_strength(maya, strength, "I notice early")
    seeing.take_away(maya, seeing.see_at_work(maya, strength, line="At the clinic"))
    seeing.see_at_work(maya, strength, line="At the bakery")
    choose_audience(maya, strength, Audience.MY_SPECIALIST)
    told, own = story(pair, "dana", strength, "strength"), story(pair, "maya", strength, "strength")
    for gone in ("I hide it well", "At the clinic"):
        assert gone in own
        assert gone not in told
    assert "“I notice early”" in told
    assert "“At the bakery”" in told
