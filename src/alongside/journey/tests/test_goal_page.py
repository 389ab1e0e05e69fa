"""A goal from its first words on: how it stands, what becomes of it, and when it is to be looked at again, each if one likes."""

import html

import pytest
from django.urls import reverse

from alongside.consent.rules import Audience
from alongside.journey import access, actions
from alongside.journey.actions.story import write_chapter
from alongside.journey.actions.values import write_value
from alongside.journey.actions.wins import Line, write_win
from alongside.journey.models import Goal
from alongside.journey.rules import Verb
from alongside.journey.rules.story import Telling
from alongside.journey.rules.values import Holds


def page(browser, name, /, *args, **data):
    address = reverse(name, args=args)
    return browser.post(address, data) if data else browser.get(address)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def test_a_new_goal_says_how_much_it_matters_only_if_one_likes(pair):
    browser = pair.client("maya")
    for told in ("11", "-1", "1e9", "seven"):
        page(browser, "goal_new", title="Bake", importance=told)
    assert not Goal.objects.exists()
    page(browser, "goal_new", title="Bake", importance="7", confidence="")
    page(browser, "goal_new", title="Sleep")
    marks = Goal.objects.order_by("made_at", "id").values_list("importance", "confidence")
    assert list(marks) == [(7, None), (None, None)]


def test_a_goal_can_be_let_go_or_taken_up_from_its_own_page(pair, maya, goal):
    browser, way = pair.client("maya"), reverse("goal_review", args=[goal.id]) + "#becomes-h"
    for words in ("I reached it, let it rest or let it go", "Take it up again"):
        assert f'href="{way}">{words}' in text(page(browser, "goal", goal.id))
        actions.move_on(maya, goal, Verb.LET_GO if goal.state == "open" else Verb.TAKE_UP)


def test_when_a_goal_is_to_be_looked_at_again_stands_in_the_list_of_its_owner_only(pair, maya, goal):
    page(pair.client("maya"), "goal_review", goal.id, moved="x", again_on="2030-01-04")
    assert "To look at again around" in text(page(pair.client("maya"), "journey"))
    assert "To look at again around" in text(page(pair.client("maya"), "goals"))
    assert "To look at again around" not in text(page(pair.client("dana"), "journey_of", maya.id))


def test_saying_the_same_once_more_is_no_earlier_version(maya):
    strength = actions.name_strength(maya, "I notice early")
    for _again in range(2):
        actions.change_strength(maya, strength, "I notice early")
        actions.write_meaning(maya, "Peace")
    assert access.earlier_strength_words(strength)[0] == []
    assert access.earlier_meanings(maya) == []
    actions.write_meaning(maya, "Peace", changed="Now I mean it.")
    assert len(access.earlier_meanings(maya)) == 1


@pytest.mark.parametrize(("name", "where"), [("step_new", "by_day"), ("goal_review", "again_on"), ("review_plan", "by_day")])
@pytest.mark.parametrize(("day", "year"), [("0026-11-28", 26), ("9999-12-31", 9999)])
def test_a_year_far_from_any_life_is_asked_about(pair, goal, name, where, day, year):
    sent = page(pair.client("maya"), name, goal.id, text="Call", moved="x", **{where: day})
    assert f"This says the year {year}." in text(sent)


@pytest.mark.parametrize("name", ["chapter", "goal", "strength", "value", "win"])
def test_what_is_put_away_says_that_nobody_else_sees_it(pair, maya, name):
    one = {
        "chapter": lambda: write_chapter(maya, Telling("The ovens"), Audience.MY_SPECIALIST),
        "goal": lambda: actions.write_goal(maya, "Swim again", audience=Audience.MY_SPECIALIST),
        "strength": lambda: actions.name_strength(maya, "I come back", audience=Audience.MY_SPECIALIST),
        "value": lambda: write_value(maya, Holds.DREAM, "Fly", audience=Audience.MY_SPECIALIST),
        "win": lambda: write_win(maya, Line("Slept"), Audience.MY_SPECIALIST),
    }[name]()
    browser, says = pair.client("maya"), "Put away: only you see it now. Once it is back: <b>You and Dana"
    assert says not in text(page(browser, name, one.id))
    page(browser, f"{name}_put_away", one.id, x="1")
    assert says in text(page(browser, name, one.id))
    assert page(pair.client("dana"), name, one.id).status_code == 404
