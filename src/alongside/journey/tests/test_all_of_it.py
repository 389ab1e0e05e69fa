"""All that was kept can be reached: long lists turn page by page, and what was put away stands in a list with a way back."""

import html
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from alongside.consent.rules import Audience
from alongside.journey import access, actions
from alongside.journey.actions import goals, story, strengths, values, wellness, wins
from alongside.journey.actions import measures as answering
from alongside.journey.models import Goal
from alongside.journey.rules.story import Telling
from alongside.journey.rules.strengths import Ref
from alongside.journey.rules.values import Holds
from alongside.journey.rules.wellness import Part
from alongside.measures.tests.conftest import bring

MANY = access.RECENT + 2
TURNS = re.compile(r'href="(\?\w+=\d+)#([\w-]+)"')


def line(n: int) -> str:
    return f"Line no. {n}."


def read_through(browser: Client, url: str) -> str:
    """Return the text of a page and of each page that it turns to."""
    waiting, read = [url], dict[str, str]()
    while waiting:
        at = waiting.pop()
        if at not in read:
            read[at] = html.unescape(browser.get(at).content.decode())
            waiting += [f"{url}{found}" for found, _place in TURNS.findall(read[at]) if not found.endswith("=1")]
            assert all(f'id="{place}"' in read[at] for _found, place in TURNS.findall(read[at]))
    return "".join(read.values())


def _strengths_away(maya: Any, _goal: Goal) -> str:
    for n in range(MANY):
        actions.put_strength_away(maya, actions.name_strength(maya, line(n)))
    return reverse("strengths")


def _values_away(maya: Any, _goal: Goal) -> str:
    for n in range(MANY):
        values.put_value_away(maya, values.write_value(maya, Holds.DREAM, line(n)))
    return reverse("values")


def _wins_away(maya: Any, _goal: Goal) -> str:
    for n in range(MANY):
        wins.put_win_away(maya, wins.write_win(maya, wins.Line(line(n))))
    return reverse("wins")


def _chapters_away(maya: Any, _goal: Goal) -> str:
    for n in range(MANY):
        story.put_chapter_away(maya, story.write_chapter(maya, Telling(line(n), "", "So it was.")))
    return reverse("story")


def _wellness_away(maya: Any, _goal: Goal) -> str:
    for n in range(MANY):
        wellness.put_away(maya, wellness.write(maya, list(Part)[n % 3], line(n)))
    return reverse("wellness")


def _plan_away(maya: Any, _goal: Goal) -> str:
    for n in range(MANY):
        actions.put_away(maya, actions.add_person(maya, line(n), "312 555 0100") if n % 2 else actions.add_line(maya, line(n)))
    return reverse("hard_day")


AWAY: list[Callable[[Any, Goal], str]] = [
    _strengths_away, _values_away, _wins_away, _chapters_away, _wellness_away, _plan_away,
]  # fmt: skip


@pytest.mark.parametrize("put_away", AWAY)
def test_what_was_put_away_stands_in_a_folded_list_with_a_way_back(pair, maya, goal, put_away, queries):
    browser, url = pair.client("maya"), put_away(maya, goal)
    told = read_through(browser, url)
    folded = "".join(re.findall(r'<details class="no-print" id="away".*?</details>', told, re.DOTALL))
    assert [n for n in range(MANY) if len(re.findall(rf"<(?:span|a [^>]*)>{re.escape(line(n))}", folded)) != 1] == []
    back = re.findall(r'<form method="post" action="([^"]+)"', folded)
    assert len(set(back)) == MANY
    answer = browser.post(back[0])
    assert answer.status_code == 302
    after = read_through(browser, url)
    assert len(re.findall(f'action="{back[0]}"', after)) == 0
    with queries() as first:
        browser.get(url)
    with queries() as second:
        browser.get(f"{url}?away=2")
    assert len(second) <= len(first)


def test_nothing_is_said_of_what_was_put_away_where_nothing_was(pair, maya, goal):
    for name in ("strengths", "values", "wins", "story", "wellness", "hard_day"):
        assert 'id="away"' not in pair.client("maya").get(reverse(name)).text


# ── what is written goes on for years ──
def _goal_words(maya: Any, goal: Goal) -> str:
    for n in range(MANY):
        actions.change_goal(maya, goal, goal.title, line(n))
    return reverse("goal_words", args=[goal.id])


def _beside_a_goal(maya: Any, goal: Goal) -> str:
    for n in range(MANY):
        actions.reply(maya, goal, line(n))
    return reverse("goal", args=[goal.id])


def _tried(maya: Any, goal: Goal) -> str:
    for n in range(MANY):
        goals.add_tried(maya, goal, "The Sunday group", line(n))
    return reverse("goal", args=[goal.id])


def _strengths_for_a_goal(maya: Any, goal: Goal) -> str:
    for n in range(MANY):
        strengths.see_at_work(maya, actions.name_strength(maya, f"No. {n}"), Ref("goal", goal.id), line(n))
    return reverse("goal", args=[goal.id])


def _strength_words(maya: Any, _goal: Goal) -> str:
    strength = actions.name_strength(maya, "I keep at things")
    for n in range(MANY):
        actions.change_strength(maya, strength, "I keep at things", line(n))
    return reverse("strength_words", args=[strength.id])


def _story_of_a_strength(maya: Any, _goal: Goal) -> str:
    strength = actions.name_strength(maya, line(0))
    for n in range(1, MANY):
        actions.change_strength(maya, strength, line(n), "")
    actions.change_strength(maya, strength, "Now.", "")
    return reverse("strength", args=[strength.id])


def _chapter_words(maya: Any, _goal: Goal) -> str:
    chapter = story.write_chapter(maya, Telling("The ovens", "", line(0)))
    for n in range(1, MANY):
        story.save_chapter(maya, chapter, Telling("The ovens", "", line(n)), n)
    return reverse("chapter", args=[chapter.id])


def _beside_a_chapter(maya: Any, _goal: Goal) -> str:
    chapter = story.write_chapter(maya, Telling("The ovens", "", "Up before everybody."))
    for n in range(MANY):
        story.write_beside(maya, chapter, line(n))
    return reverse("chapter", args=[chapter.id])


def _value_words(maya: Any, _goal: Goal) -> str:
    value = values.write_value(maya, Holds.VALUE, "Keeping my word", "")
    for n in range(MANY):
        values.change_value(maya, value, "Keeping my word", line(n))
    return reverse("value", args=[value.id])


def _win_words(maya: Any, _goal: Goal) -> str:
    win = wins.write_win(maya, wins.Line("Woke before the alarm"))
    for n in range(MANY):
        wins.change_win(maya, win, wins.Line(line(n)))
    return reverse("win", args=[win.id])


LONG: list[Callable[[Any, Goal], str]] = [
    _goal_words, _beside_a_goal, _tried, _strengths_for_a_goal, _strength_words, _story_of_a_strength, _chapter_words,
    _beside_a_chapter, _value_words, _win_words,
]  # fmt: skip


@pytest.mark.parametrize("write", LONG)
def test_all_that_was_written_can_be_read(pair, maya, goal, write, queries):
    browser, url = pair.client("maya"), write(maya, goal)
    told = read_through(browser, url)
    assert [n for n in range(MANY) if line(n) not in told] == []
    with queries() as first:
        turns = {found for found, _place in TURNS.findall(browser.get(url).text)}
    for later in turns:
        with queries() as second:
            browser.get(url + later)
        assert len(second) <= len(first)


def test_all_answers_to_measures_can_be_reached(pair, maya, goal):
    measure = bring(pair.viewer("alex"), pair.programme)
    done = [answering.finish(maya, answering.begin(maya, measure, language="en"), {}, "en") for _ in range(MANY)]
    told = read_through(pair.client("maya"), reverse("measures"))
    assert [one.pk for one in done if reverse("response", args=[one.pk]) not in told] == []


def test_somebody_else_turns_the_pages_only_of_what_they_may_see(pair, maya, goal):
    url = _beside_a_goal(maya, goal)
    assert line(0) in pair.client("dana").get(f"{url}?beside=2").text
    chapter = _chapter_words(maya, goal)
    assert pair.client("dana").get(f"{chapter}?page=2").status_code == 404
    strength = actions.name_strength(maya, "I keep at things", "", Audience.ONLY_ME)
    assert pair.client("dana").get(f"{reverse('strength', args=[strength.id])}?story=2").status_code == 404
