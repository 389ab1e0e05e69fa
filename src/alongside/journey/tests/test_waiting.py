"""A goal or a step waits on something in own words, and what was tried for a goal is kept."""

import html

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from alongside.decisions.actions import accept
from alongside.journey import access, actions
from alongside.journey.access import reviews as finding
from alongside.journey.models import Tried, Waiting
from alongside.journey.rules import StepOwner, StepWords
from alongside.journey.rules.reviews import Again


def page(browser, name, /, *args, **data):
    address = reverse(name, args=args)
    return browser.post(address, data) if data else browser.get(address)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


# ── waiting ──


def test_a_goal_waits_and_waits_no_more(pair, maya, goal):
    browser = pair.client("maya")
    page(browser, "goal_waits", goal.id, words="Teo’s answer")
    page(browser, "goal_waits", goal.id, words="The end of the month")
    standing = finding.waits_on(goal)
    assert standing
    assert standing.words == "The end of the month"
    shown = text(page(browser, "goal", goal.id))
    assert "You wrote what it waits on: “Teo’s answer”." in shown
    page(browser, "waits_over", standing.id, x="1")
    assert finding.waits_on(goal) is None
    assert page(browser, "waits_over", standing.id, x="1").status_code == 404
    assert "Say what it waits on" in text(page(browser, "goal_waits", goal.id, words=" "))


def test_a_step_that_waits_says_so_wherever_it_stands(pair, maya, dana, goal):
    step = actions.add_step(maya, goal, StepWords("Ask Teo"))
    page(pair.client("maya"), "step_waits", step.id, words="a quiet morning")
    for browser, name, args in ((pair.client("maya"), "today", ()), (pair.client("dana"), "goal", (goal.id,))):
        assert "Waits on “a quiet morning”" in text(page(browser, name, *args))
    assert "waits_over" not in text(page(pair.client("dana"), "goal", goal.id))
    actions.mark_step(maya, step, done=True)
    assert "Waits on" not in text(page(pair.client("maya"), "goal", goal.id)).split("past-h")[0]


def test_dana_says_what_danas_own_step_waits_on(pair, maya, dana, goal):
    accept(dana, actions.ask_for_step(maya, goal, StepWords("Find out about try-outs", StepOwner.SPECIALIST)))
    (theirs,) = access.steps_of(goal)
    danas = pair.client("dana")
    page(danas, "step_waits", theirs.id, words="the manager’s reply")
    assert "Waits on “the manager’s reply”" in text(page(pair.client("maya"), "goal", goal.id))
    page(danas, "waits_over", Waiting.objects.get().id, x="1")
    assert Waiting.objects.get().over_at
    assert [entry.by_id for entry in access.entries_of(goal)[0]][:2] == [dana.id, dana.id]


# ── what was tried ──


def test_what_was_tried_is_kept_changed_and_taken_out(pair, maya, goal):
    browser = pair.client("maya")
    page(browser, "tried_new", goal.id, what="The Sunday group", went="Too loud, then not.", again="yes")
    tried = Tried.objects.get()
    assert "I would go again." in text(page(browser, "goal", goal.id))
    assert "Maya would go again." in text(page(pair.client("dana"), "goal", goal.id))
    page(browser, "tried", tried.id, what="The Sunday group on Elm", went="Too loud, then not.", again="perhaps")
    tried.refresh_from_db()
    assert (tried.what, tried.again) == ("The Sunday group on Elm", Again.PERHAPS)
    page(browser, "tried_take_out", tried.id, x="1")
    assert finding.tried_for(goal)[0] == []
    page(browser, "tried_put_back", tried.id, x="1")
    assert [one.id for one in finding.tried_for(goal)[0]] == [tried.id]
    shown = text(page(browser, "goal", goal.id))
    assert "“The Sunday group”" in shown
    with pytest.raises(DatabaseError), transaction.atomic():
        tried.delete()


def test_what_does_not_fit_is_said_plainly(pair, goal):
    browser = pair.client("maya")
    assert "Say what it was" in text(page(browser, "tried_new", goal.id, what=" ", went="kept words"))
    assert page(browser, "tried_new", goal.id, what="x", again="always").status_code == 200
    assert not Tried.objects.exists()
