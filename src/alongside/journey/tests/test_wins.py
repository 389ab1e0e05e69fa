"""The journal of wins and setbacks: one press, private until shared, linked to one's own, found again, never rewritten."""

import html
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.db import Error, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.consent.access import readers_of
from alongside.consent.actions import NotYours, choose_audience, let_see, stop
from alongside.consent.rules import Audience, Category
from alongside.journey import actions
from alongside.journey.access import own_sight
from alongside.journey.access import wins as access
from alongside.journey.actions.wins import Line, change_win, put_win_away, write_win
from alongside.journey.models import Win, WinWords
from alongside.journey.rules.wins import Was, holds, plain
from alongside.kernel import clock
from alongside.programme.actions import end_assignment

WORDS = "Woke at 4:40, by myself"


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def get(pair, who, name, *args, **data):
    return pair.client(who).get(reverse(name, args=args), data)


@pytest.fixture
def win(maya) -> Win:
    return write_win(maya, Line(WORDS, Was.WIN))


# ── rules ──


@given(st.text(max_size=40), st.text(max_size=40))
def test_what_stands_in_a_text_is_found_in_it_whatever_case_and_accents(before, words):
    assert holds(words.upper() if plain(words.upper()) == plain(words) else words, before + words)


@pytest.mark.parametrize(("asked", "found"), [("mañana", True), ("MANANA", True), ("pan mañana", True), ("pan tarde", False)])
def test_each_word_is_looked_for_without_accents(asked, found):
    assert holds(asked, "Mañana hago pan", None) is found


# ── one press ──


@pytest.mark.parametrize("where", ["today", "journey", "wins"])
@pytest.mark.parametrize("was", list(Was))
def test_a_line_is_one_field_and_one_press(pair, where, was):
    browser = pair.client("maya")
    assert 'name="was" value="setback"' in text(browser.get(reverse(where)))
    answer = browser.post(reverse("wins"), {"words": " Burnt the rolls, said so. ", "was": was.value, "next": reverse(where)})
    assert answer.status_code == 302
    assert answer.url == reverse(where)
    kept = Win.objects.get()
    assert (kept.words, kept.was, kept.audience) == ("Burnt the rolls, said so.", was, Audience.USUAL)
    assert readers_of(kept, Category.WINS) == []
    assert "Burnt the rolls, said so." in text(browser.get(reverse("wins")))


def test_nothing_is_kept_of_nothing(pair):
    answer = pair.client("maya").post(reverse("wins"), {"words": "  ", "was": "win"})
    assert "Write a few words first" in text(answer)
    assert not Win.objects.exists()


def test_a_press_is_undone_and_brought_back(pair, win):
    browser = pair.client("maya")
    browser.post(reverse("win_put_away", args=[win.id]))
    shown = text(browser.get(reverse("wins")))
    assert "Lines that you put away" in shown
    browser.post(reverse("win_bring_back", args=[win.id]))
    assert "Lines that you put away" not in text(browser.get(reverse("wins")))


# ── what I take from it ──


def test_what_a_line_was_before_is_said_with_its_earlier_words(pair, maya):
    line = write_win(maya, Line("I said no", Was.SETBACK))
    browser, url = pair.client("maya"), reverse("win", args=[line.id])
    assert "the year 26." in text(browser.post(url, {"words": "I said no", "was": "win", "on": "0026-11-28"}))
    browser.post(url, {"words": "I said no", "was": "win", "on": line.on.isoformat()})
    assert "A setback" in text(browser.get(url)).split("Earlier words")[1]


def test_what_one_takes_from_a_setback_comes_later_and_the_earlier_words_stay(pair, maya):
    setback = write_win(maya, Line("Slept through both alarms", Was.SETBACK))
    goal = actions.write_goal(maya, "Open on Saturdays")
    strength = actions.name_strength(maya, "I come back")
    form = {
        "words": setback.words,
        "was": "setback",
        "learned": "The second alarm goes in the kitchen.",
        "on": setback.on.isoformat(),
    }
    answer = pair.client("maya").post(
        reverse("win", args=[setback.id]), {**form, "goal": str(goal.id), "strength": str(strength.id)}
    )
    assert answer.status_code == 302
    shown = text(get(pair, "maya", "wins"))
    assert "The second alarm goes in the kitchen." in shown
    assert "For: Open on Saturdays" in shown
    assert "With: I come back" in shown
    assert [v.learned for v in WinWords.objects.filter(win=setback).order_by("at", "id")] == [
        None, "The second alarm goes in the kitchen."
    ]  # fmt: skip


@pytest.mark.parametrize("field", ["goal", "strength"])
def test_a_line_is_not_linked_to_somebody_elses(pair, win, field):
    wes = pair.viewer("wes")
    thing = actions.write_goal(wes, "Sleep") if field == "goal" else actions.name_strength(wes, "Quiet")
    form = {"words": WORDS, "was": "win", "on": win.on.isoformat(), field: str(thing.id)}
    assert pair.client("maya").post(reverse("win", args=[win.id]), form).status_code == 200
    link: dict[str, Any] = {field: thing}
    with pytest.raises(NotYours):
        change_win(pair.viewer("maya"), win, replace(Line(WORDS, Was.WIN), **link))
    with pytest.raises(Error), transaction.atomic():
        Win.objects.filter(pk=win.id).update(**{field: thing})


def test_a_day_that_is_still_to_come_is_not_taken(pair, win):
    form = {"words": WORDS, "was": "win", "on": (win.on + timedelta(days=1)).isoformat()}
    assert "still to come" in text(pair.client("maya").post(reverse("win", args=[win.id]), form))


def test_the_database_keeps_what_was_written(win):
    with pytest.raises(Error), transaction.atomic():
        WinWords.objects.filter(win=win).delete()
    with pytest.raises(Error), transaction.atomic():
        Win.objects.filter(pk=win.id).delete()


# ── long ──


def test_a_long_journal_is_paged_newest_first_and_searched(pair, maya, queries):
    for day in range(70):
        with clock.at(clock.now() - timedelta(days=70 - day)):
            write_win(maya, Line(f"Day {day}: " + ("Hablé con mi señora Bäcker" if day == 3 else "work"), Was.DAY))
    first = text(get(pair, "maya", "wins"))
    assert first.index("Day 69:") < first.index("Day 68:")
    assert "Day 3:" not in first
    assert 'name="q"' in first
    found = text(get(pair, "maya", "wins", q="senora BACKER"))
    assert "Day 3:" in found
    assert "Day 69:" not in found
    assert "No line says" in text(get(pair, "maya", "wins", q="tambourine"))
    assert [len(access.wins_with(own_sight(maya), "work", page)[0]) for page in (1, 2, 3, 4)] == [30, 30, 9, 0]
    assert "Day 3:" in text(get(pair, "maya", "wins", page=3))
    assert get(pair, "maya", "wins", page="x").status_code == 200


# ── who sees it ──


def share(maya, who, win):
    return let_see(maya, who.id, Category.WINS, purpose="So that you know", until=clock.now() + timedelta(days=9), item=win.id)


@pytest.mark.near_miss("win", "wins_of")
def test_a_line_is_private_until_it_is_shared(pair, maya, win):
    assert get(pair, "dana", "win", win.id).status_code == 404
    assert WORDS not in text(get(pair, "dana", "wins_of", maya.id))
    assert WORDS not in text(get(pair, "dana", "journey_of", maya.id))
    choose_audience(maya, win, Audience.MY_SPECIALIST)
    for name, thing in (("win", win.id), ("wins_of", maya.id), ("journey_of", maya.id)):
        assert WORDS in text(get(pair, "dana", name, thing)), name
    assert get(pair, "noor", "win", win.id).status_code == 404
    assert get(pair, "noor", "wins_of", maya.id).status_code == 404


@pytest.mark.near_miss("win", "wins_of")
def test_a_shared_line_is_gone_once_it_is_withdrawn_put_away_or_the_two_parted(pair, maya, win):
    choose_audience(maya, win, Audience.USUAL)
    grant = let_see(maya, pair.dana.id, Category.WINS, purpose="To walk well", until=clock.now() + timedelta(days=9))
    assert get(pair, "dana", "win", win.id).status_code == 200
    put_win_away(maya, win)
    assert get(pair, "dana", "win", win.id).status_code == 404
    put_win_away(maya, win, away=False)
    stop(maya, grant)
    assert get(pair, "dana", "win", win.id).status_code == 404
    choose_audience(maya, win, Audience.MY_SPECIALIST)
    assert get(pair, "dana", "win", win.id).status_code == 200
    end_assignment(person=maya.id, specialist=pair.dana.id)
    assert get(pair, "dana", "win", win.id).status_code == 404
    assert WORDS not in text(get(pair, "dana", "wins_of", maya.id))


def test_a_shared_line_does_not_show_a_goal_or_a_strength_that_is_kept(pair, maya, win):
    goal = actions.write_goal(maya, "Pay back Bev", audience=Audience.ONLY_ME)
    strength = actions.name_strength(maya, "I count twice", audience=Audience.ONLY_ME)
    change_win(maya, win, Line(WORDS, Was.WIN, goal=goal, strength=strength))
    choose_audience(maya, win, Audience.MY_SPECIALIST)
    for name, thing in (("win", win.id), ("wins_of", maya.id), ("journey_of", maya.id)):
        shown = text(get(pair, "dana", name, thing))
        assert WORDS in shown
        assert "Pay back Bev" not in shown
        assert "I count twice" not in shown
    choose_audience(maya, goal, Audience.MY_SPECIALIST)
    assert "Pay back Bev" in text(get(pair, "dana", "win", win.id))


def test_a_specialist_reads_and_does_not_write(pair, maya, win):
    choose_audience(maya, win, Audience.MY_SPECIALIST)
    answer = pair.client("dana").post(reverse("win", args=[win.id]), {"words": "Better", "was": "day", "on": win.on.isoformat()})
    assert answer.status_code == 404
    assert Win.objects.get().words == WORDS
