"""A long time on one line: what is drawn, how much of it, and what of it somebody else may see."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from alongside.consent.actions import choose_audience, let_see, stop
from alongside.consent.rules import Audience, Category
from alongside.journey import actions
from alongside.journey.access.over_time import MOST_READ, Point
from alongside.journey.actions.wins import Line, write_win
from alongside.journey.rules import Mood, Verb
from alongside.journey.rules.over_time import MARKS_AT_MOST, TICKS_AT_MOST, Reach, Span, span_of, thinned, ticks
from alongside.journey.rules.wins import Was
from alongside.kernel import clock
from alongside.kernel.clock import now
from alongside.partnership.actions import pulse
from alongside.partnership.rules.pulse import Question, Shows

AT = datetime(2026, 11, 26, 15, tzinfo=UTC)
days_ago = some.integers(0, 2000).map(lambda days: AT - timedelta(days=days))
points = some.lists(days_ago.map(lambda at: Point(at, "tap")), max_size=300)


@given(points, some.integers(1, 60))
def test_a_thinned_line_stands_for_everything_and_invents_nothing(found, most):
    span = Span(AT - timedelta(days=1500), AT)
    kept = thinned(found, span, most)
    assert len(kept) <= most
    assert sum(one.stands_for for one in kept) == len(found)
    assert all(one.thing in found for one in kept)
    assert [one.thing.at for one in kept] == sorted(one.thing.at for one in kept)
    if len(found) == 1:
        assert kept[0].thing == found[0]
    if found:
        assert kept[-1].thing.at == max(point.at for point in found)


@given(some.sampled_from(Reach), some.none() | days_ago)
def test_a_line_ends_now_and_goes_no_farther_back_than_asked(reach, first):
    span = span_of(reach, first, AT)
    assert span.begins < span.ends == AT
    assert AT - span.begins <= timedelta(days=366 * 5)
    if first and span.begins > AT - timedelta(days=90):
        assert span.begins <= max(first, AT - timedelta(days=7))
    assert span.place(AT) == 100
    assert 0 <= span.place(AT - timedelta(days=4000)) <= span.place(AT - timedelta(days=1)) <= 100


@given(some.dates(date(2018, 1, 1), date(2030, 1, 1)), some.integers(1, 1900))
def test_a_few_days_help_to_read_a_line(first, days):
    last = first + timedelta(days=days)
    found = ticks(first, last)
    assert len(found) <= TICKS_AT_MOST
    assert found == sorted(set(found))
    assert all(first < day <= last and day.day == 1 for day in found)


# ── the page ──


def page(cast, who="maya", query="", of=""):
    answer = cast.client(who).get(f"/journey/{of}over-time/{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def lived(cast, maya):
    with clock.at(now() - timedelta(days=60)):
        early = actions.write_goal(maya, "Open the bakery on Saturdays", "For the quiet.")
        actions.check_in(maya, Mood.TIRED, "Double shift.", Audience.USUAL)
    with clock.at(now() - timedelta(days=20)):
        actions.move_on(maya, early, Verb.REACH)
        resting = actions.write_goal(maya, "Swim again", "")
    with clock.at(now() - timedelta(days=5)):
        actions.move_on(maya, resting, Verb.PAUSE)
        actions.check_in(maya, Mood.HOPEFUL)
    return early


def test_a_picture_and_a_table_that_says_the_same(cast, maya):
    lived(cast, maya)
    shown = page(cast)
    for words in (
        "Open the bakery on Saturdays",
        "Swim again",
        "Reached on",
        "Resting since",
        "Tired. “Double shift.”",
        "Hopeful.",
    ):
        assert words in shown
    for mark in ("begun", "reached", "paused", "tap"):
        assert f'href="#t-{mark}"' in shown
    assert shown.index("Hopeful.") < shown.index("Tired.")  # the newest first
    rows = re.findall(r'<svg role="img" aria-label="([^"]+)"', shown)
    assert len(rows) == 3  # two goals, one line of how it was; each said in words
    assert "2 marks" in rows[2]


def test_wins_and_setbacks_stand_on_the_days_they_were_of(cast, maya):
    write_win(maya, Line("Slept till noon", Was.SETBACK, on=now().date() - timedelta(days=12)))
    write_win(maya, Line("Woke at 4:40 by myself", Was.WIN, on=now().date() - timedelta(days=2)))
    shown = page(cast)
    assert "A win: “Woke at 4:40 by myself”" in shown
    assert shown.index('href="#t-setback"') < shown.index('href="#t-win"')
    assert "Slept till noon" not in page(cast, query="?show=goals")


def test_one_chooses_what_is_drawn_and_how_far_back(cast, maya):
    lived(cast, maya)
    assert "Swim again" not in page(cast, query="?show=check_ins")
    assert "Double shift" not in page(cast, query="?show=goals&show=nonsense")
    with clock.at(now() + timedelta(days=100)):
        assert "Double shift" not in page(cast, query="?reach=season")
        assert "Double shift" in page(cast, query="?reach=all")
        assert "Double shift" in page(cast, query="?reach=%00")


def test_an_empty_time_says_so(cast, maya):
    assert "Nothing in this stretch of time" in page(cast)


def test_many_taps_are_thinned_and_the_page_says_so(cast, maya):
    for day in reversed(range(150)):
        with clock.at(now() - timedelta(days=day)):
            actions.check_in(maya, Mood.STEADY, f"Day {day}.")
    shown = page(cast)
    assert "One mark shows several," in shown
    assert shown.count("<tr>") <= MARKS_AT_MOST + 1
    assert "Day 0." in shown
    assert "The last of" in shown
    assert MOST_READ >= 5 * 365


def test_of_several_lines_about_one_day_the_last_one_is_named(cast, maya):
    for words in ("First.", "Then.", "Last."):
        write_win(maya, Line(words))
    shown = page(cast)
    assert "“Last.” The last of 3." in shown
    assert not [words for words in ("First.", "Then.") if words in shown]


def test_there_is_no_average_and_no_total_on_the_page(cast, maya):
    lived(cast, maya)
    assert not re.search(r"average|total|score|percent|streak", page(cast).split("<main")[1], re.IGNORECASE)


# ── somebody else ──


@pytest.mark.near_miss("over_time_of")
def test_a_specialist_sees_what_the_gate_lets_through_and_nobody_else_anything(cast, pair, maya):
    goal = lived(cast, maya)
    of = f"of/{cast.maya.id}/"
    seen = page(cast, "dana", of=of)
    assert "Swim again" in seen
    assert "Double shift" not in seen  # how she was is not shared
    choose_audience(maya, goal, Audience.ONLY_ME)
    assert "Open the bakery" not in page(cast, "dana", of=of)
    grant = let_see(maya, cast.dana.id, Category.CHECK_INS, purpose="To talk about it", until=now() + timedelta(days=9))
    assert "Double shift" in page(cast, "dana", of=of)
    stop(maya, grant)
    assert "Double shift" not in page(cast, "dana", of=of)
    for who in ("noor", "wes", "sam", "alex"):
        assert cast.client(who).get(f"/journey/{of}over-time/").status_code == 404
    assert "Dana looked at your journey over time." in cast.client("maya").get("/who-sees/looked/").content.decode()


def test_a_pulse_is_on_the_line_of_its_owner_and_of_the_one_it_is_shown_to(cast, maya):
    first, second = cast.walk("maya", "dana"), cast.walk("maya", "noor")
    with clock.at(now() - timedelta(days=10)):
        pulse.say_pulse(maya, first, {Question.HEARD: 4}, "It was good", Shows.ALL)
    pulse.say_pulse(maya, second, {Question.HEARD: 4}, "It was odd", Shows.NOTHING)
    mine = page(cast)
    assert "How walking with Dana felt. “It was good”" in mine
    assert "It was odd" in mine
    of = f"of/{cast.maya.id}/"
    assert "It was good" in page(cast, "dana", of=of)
    for who in ("dana", "noor"):
        assert "It was odd" not in page(cast, who, of=of)
    assert "It was good" not in page(cast, "noor", of=of)
