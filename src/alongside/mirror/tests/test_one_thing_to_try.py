"""One thing to try is the specialist's alone, whomever they meet next, and no name of another comes with it."""

import re

import pytest
from django.urls import reverse
from django.utils import translation

from alongside.listening import parse
from alongside.listening import read as read_by
from alongside.listening.engine import Rules
from alongside.meetings.models import Meeting
from alongside.mirror import actions, rules, trying
from alongside.mirror.tests.conftest import plan
from alongside.programme.actions import assign

KEPT = "After three sentences, stop and ask what Maya makes of it."
TALK = "Dana: Did you sleep?\nZaphira: No.\n"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("idea", rules.Idea)
def test_what_the_mirror_suggests_names_nobody(monkeypatch, idea, language):
    monkeypatch.setattr(rules, "idea_from", lambda _reading: idea)
    heard = read_by(parse(TALK)[0].with_speakers("Dana", "Zaphira"), listener=Rules())
    with translation.override(language):
        found = trying.suggestion(heard)
    assert "Zaphira" not in found.title + found.example


@pytest.fixture
def before_wes(cast, reading) -> Meeting:
    """Return Dana's next meeting, which is with Wes, after they kept something that names Maya."""
    actions.try_next(cast.viewer("dana"), reading, KEPT)
    assign(cast.programme, person=cast.wes.id, specialist=cast.dana.id)
    partnership = cast.walk("wes", "dana")
    return plan(cast, partnership, 1, "wes")


def page(cast, who: str, meeting: Meeting) -> str:
    return str(cast.client(who).get(reverse("meeting", args=[meeting.id])).content.decode())


def test_before_a_meeting_with_somebody_else_it_is_folded_and_says_that_one_sees_it_alone(cast, before_wes):
    html = page(cast, "dana", before_wes)
    section = re.search(r'<section[^>]*aria-labelledby="oneself-h">.*?</section>', html, re.DOTALL)
    assert section
    assert "Only you see this." in section[0]
    folded = re.search(r"<details>.*?</details>", section[0], re.DOTALL)
    assert folded
    assert KEPT in folded[0]
    assert html.count(KEPT) == 1
    assert "no-print" in section[0]


def test_it_stands_where_one_prepares_and_not_beside_what_both_see(cast, before_wes):
    html = page(cast, "dana", before_wes)
    assert html.index('id="plan-h"') < html.index(KEPT) < html.index('id="agenda-h"')
    assert "More about this talk" not in html


def test_wes_finds_neither_the_words_nor_that_there_are_any(cast, before_wes):
    html = page(cast, "wes", before_wes)
    assert "Maya" not in html
    assert "oneself-h" not in html


def test_nobody_is_said_to_have_written_what_they_kept(cast, before_wes):
    html = cast.client("dana").get(reverse("today")).content.decode()
    assert KEPT in html
    assert "You kept this after a talk. Only you can read it." in html
    assert "You wrote this" not in html
