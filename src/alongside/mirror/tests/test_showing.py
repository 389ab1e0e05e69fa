"""How a reading is shown: with the doubt that it has everywhere, in times and numbers that can be read, and in whole words."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from alongside.kernel.clock import at, now
from alongside.listening.notices import say
from alongside.listening.reading import ReadTurn
from alongside.mirror import access, actions, rules, showing, totals
from alongside.mirror.ribbon import ribbon
from alongside.mirror.tests.conftest import read_talk
from alongside.mirror.tests.test_over_time import look_at
from alongside.mirror.tests.test_telling import reading_of, said, told

LEANS = (told(0, "I want it.", "change"), told(1, "Not now.", "sustain"), told(2, "It rained.", "neutral"))


# ── doubt ──
def test_that_somebody_leans_is_said_with_the_same_doubt_wherever_it_is_said():
    voices = showing.Voices("Maya")
    table = showing.table(LEANS, voices, "/")
    assert [voices.heard_in(turn) for turn in LEANS] == ["may be toward change", "may be away from change", "neither"]
    assert [voices.did(turn) for turn in LEANS] == ["may be: toward change", "may be: away from change", "neither"]
    assert table.count("may be") == 2
    assert [showing.cite(turn, voices) for turn in LEANS] == [
        "Maya, 3 words. May be toward change.",
        "Maya, 2 words. May be away from change.",
        "Maya, 2 words.",
    ]


def test_what_the_specialist_heard_stands_without_doubt_wherever_it_is_said():
    voices = showing.Voices("Maya", yours=frozenset({0}))
    assert [voices.heard_in(turn) for turn in LEANS[:2]] == ["toward change", "may be away from change"]
    assert voices.did(LEANS[0]) == "toward change"
    assert showing.cite(LEANS[0], voices) == "Maya, 3 words. Toward change, as you heard it."
    assert "may be toward change" not in showing.table(LEANS, voices, "/")


# ── times ──
def rows_of(seconds: float, turns: int = 24) -> list[str]:
    """Return what stands beside the lines of a talk that lasts so long."""
    step = seconds / turns
    spoken = [
        replace(one(index, "So it went on and on, and then on again. " * 2), start=index * step, end=(index + 1) * step)
        for index, one in ((index, told if index % 2 else asks) for index in range(turns))
    ]
    reading = reading_of(*spoken)
    return [row.label for row in ribbon(reading, showing.Voices("Maya"), {}, rules.part_of(turns, ""))]


def asks(index: int, text: str) -> ReadTurn:
    return said(index, text, "other")


@pytest.mark.parametrize("seconds", [40, 120, 400, 560])
def test_in_a_short_talk_no_two_rows_begin_at_the_same_time(seconds):
    rows = rows_of(seconds)
    assert rows[0] == "0:00"
    assert len(set(rows)) == len(rows) > 2


def test_in_a_longer_talk_minutes_are_enough():
    assert rows_of(3000)[0] == "0 min"


@given(st.floats(0, 599))
def test_a_second_is_said_as_on_a_clock(seconds):
    assert re.fullmatch(r"\d:[0-5]\d", showing.Clock(0.0, seconds=True).at(seconds))


def test_a_moment_of_a_short_talk_names_its_second(cast, meeting):
    reading = read_talk(cast, meeting)  # seven minutes
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    page = cast.client("dana").get(reverse("reading", args=[reading.id])).content.decode()
    assert "at 1:54" in page
    assert " min</span>" not in page


# ── numbers ──
@pytest.mark.parametrize(("language", "shown"), [("en", "71,720 words"), ("es", "71\xa0720 palabras")])
def test_the_thousands_of_many_words_are_set_apart(language, shown):
    with translation.override(language):
        assert showing.Voices("Maya").long(71_720) == shown


def test_the_head_of_a_long_talk_sets_them_apart():
    long = reading_of(told(0, "Word. " * 71_720), said(1, "Mm.", "other"))
    assert "Maya said 71,720." in showing.head(long, showing.Voices("Maya"))


# ── what to take it with ──
def test_a_talk_is_not_called_short_and_very_long_together():
    few = reading_of(told(0, "So."))
    told_both = replace(few, warnings=(say("short"), say("long")))
    assert [one for one in showing.warnings(told_both) if "short" in one] == []
    assert showing.warnings(replace(few, warnings=(say("short"),))) == [say("short")]


# ── whole words ──
def test_a_turn_of_its_own_page_is_whole_however_long_it_is(cast, meeting):
    reading = read_talk(
        cast, meeting, f"Dana: How was it?\nMaya: {'We went on. ' * 4000}And that was the end of it.\nDana: Mm.\n"
    )
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    browser = cast.client("dana")
    whole, beside = (browser.get(reverse("reading_turn", args=[reading.id, number])).content.decode() for number in (2, 3))
    assert whole.count("We went on.") == 4000
    assert "And that was the end of it." in whole
    assert " …" not in whole
    assert " …" in beside  # an excerpt beside another turn is marked as one


# ── over time, and which day ──
def test_talks_over_time_are_told_in_the_order_in_which_they_are_drawn(cast, agree, meet):
    agree()
    page = look_at(cast, [meet(days=2), meet(days=3), meet(days=4)])
    days = re.findall(r'<time class="when" datetime="([^"]+)"', page)
    assert "the oldest above" in page
    assert days == sorted(days)
    assert len(days) == 3


def test_a_meeting_that_is_over_is_named_by_its_date(cast, agree, meet):
    agree()
    meeting = meet(days=0.1)
    with at(now() + timedelta(days=5)):
        assert access.meeting_of(cast.viewer("dana"), meeting.id)
        page = cast.client("dana").get(reverse("mirror")).content.decode()
    (line,) = re.findall(r'<a class="tap-link" href="/mirror/new/[^>]*>([^<]*)</a>', page)
    assert re.match(r"\w+day, \d+ \w+, .*, with Maya", line)


# ── totals ──
def test_no_total_is_said_with_nothing_in_it():
    silent = reading_of(said(0, "Hello.", "other"), told(1, "Hi."))
    assert "Reflections and questions: none were heard" in [one.title for one in totals.measures(silent)]


def test_a_turn_that_leans_is_counted_in_words_and_what_was_not_heard_is_left_out():
    turns = [said(0, "Hello.", "other"), *(told(at, "Not now.", "sustain") for at in range(1, 4))]
    assert totals.talk(reading_of(*turns), showing.Voices("Maya")) == (
        "About 3 turns of Maya’s may lean away from change. Take this as a hint only."
    )


def test_an_answer_that_went_on_is_not_quoted_as_if_it_were_whole():
    turns = [
        said(0, "How was it?", "question"),
        told(1, "Long and " * 9 + "loud."),
        said(2, "Mm.", "other"),
        told(3, "And late. " * 8),
    ]
    (opening,) = totals.openings(reading_of(*turns), "/")
    assert opening.words == 35
    assert opening.said.endswith("loud. …")
