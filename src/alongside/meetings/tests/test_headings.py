"""Headings for notes: named by two, over the notes to come, and no word lost under them."""

from pathlib import Path

import pytest
import time_machine
from django.db import DatabaseError, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.meetings import access, actions
from alongside.meetings.access.headings import headings_now, headings_of
from alongside.meetings.actions import NotNow, Why
from alongside.meetings.actions.headings import offer_headings
from alongside.meetings.models import NoteHeadings
from alongside.meetings.rules.headings import apart, in_order
from alongside.meetings.rules.headings import together as put_together
from alongside.meetings.tests.conftest import found

THREE = ["What stays", "Next", "Thanks"]
LINES = st.lists(st.sampled_from(["a", "b b", "", "  c", "Next", "Thanks", "What stays", "What stays "]), max_size=12)


def said(text):
    return sorted(line.strip() for line in text.split("\n") if line.strip() and line.strip() not in THREE)


@given(LINES)
def test_no_line_is_lost_and_keeping_twice_changes_nothing(lines):
    text = "\n".join(lines)
    kept = in_order(text, THREE)
    assert said(kept) == said(text)
    assert in_order(kept, THREE) == kept
    under, free = apart(kept, THREE)
    assert put_together(under, free, THREE) == kept


@given(st.lists(st.text(alphabet="ab \n", max_size=6), min_size=4, max_size=4))
def test_each_box_comes_back_as_it_was(boxes):
    *under, free = (box.strip() for box in boxes)
    assert apart(put_together(under, free, THREE), THREE) == (under, free)


@pytest.fixture
def named(cast, together):
    decisions.accept(cast.viewer("maya"), offer_headings(cast.viewer("dana"), together, THREE))
    return together


def test_headings_take_two_and_stand_over_the_notes_to_come(cast, together, begun):
    offer = offer_headings(cast.viewer("dana"), together, THREE)
    with pytest.raises(NotNow, match=Why.WAITING):
        offer_headings(cast.viewer("maya"), together, ["Other"])
    assert headings_now(together) == []
    decisions.adapt(cast.viewer("maya"), offer, {"heading_1": "Mornings", "heading_2": "", "heading_3": "Mornings"})
    decisions.accept(cast.viewer("dana"), offer.countered_by)
    assert headings_now(together) == ["Mornings"]
    assert headings_of(begun) == []


def test_what_stands_is_never_rewritten(named):
    with pytest.raises(DatabaseError), transaction.atomic():
        NoteHeadings.objects.update(since=now())
    with pytest.raises(DatabaseError), transaction.atomic():
        NoteHeadings(partnership=named, agreed=named.formed, words=["x"], since=now()).save()


def test_a_note_under_headings_by_the_plain_form_and_by_the_live_page(cast, named, planned):
    meeting = planned()
    actions.start(cast.viewer("dana"), meeting)
    maya, url = cast.client("maya"), reverse("meeting_note", args=[meeting.id])
    page = maya.get(reverse("meeting", args=[meeting.id])).text
    assert page.count('name="under"') == 3
    maya.post(url, {"under": ["The ovens", "", "To Rosa"], "words": "It rained.", "base": "0"})
    kept = access.note_of(found(cast, meeting.id)).person.words
    assert kept == "It rained.\n\nWhat stays\nThe ovens\n\nThanks\nTo Rosa"
    page = cast.client("dana").get(reverse("meeting", args=[meeting.id])).text
    assert page.index("It rained.") < page.index("<h3>What stays</h3>") < page.index("The ovens") < page.index("<h3>Thanks</h3>")
    assert "It rained." not in page.split("<h3>", 1)[1]
    again = maya.post(url, {"under": ["The ovens", "", "To Rosa"], "words": "It rained.", "base": "1"})
    assert again.status_code == 302
    assert access.note_of(found(cast, meeting.id)).person.revision == 1
    told = maya.post(url, {"words": kept + "\n\nNext\nCall", "base": "1"}, headers={"accept": "application/json"}).json()
    assert told["own"]["words"] == "It rained.\n\nWhat stays\nThe ovens\n\nNext\nCall\n\nThanks\nTo Rosa"
    late = maya.post(url, {"under": ["Other", "", ""], "words": "", "base": "0"})
    assert late.status_code == 409
    assert "Other</textarea>" in late.text


def test_offering_by_the_page(cast, together):
    dana, url = cast.client("dana"), reverse("meeting_headings", args=[together.id])
    assert "What I take with me" in dana.get(url).text
    assert dana.post(url, {"heading_1": "Ovens", "heading_2": "", "heading_3": ""}).status_code == 302
    page = cast.client("maya").get(url)
    assert "Ovens" in page.text
    assert "Offer these headings" not in page.text
    offer = access.calendar_of(cast.viewer("maya")).viewer.account.offers_received.latest("offered_at")
    decisions.accept(cast.viewer("maya"), offer)
    with time_machine.travel(now()):
        assert "These are the headings that you have" in dana.post(url, {"heading_1": "Ovens"}).text


# ── the same in the page ──

MODULE = Path(__file__).parent.parent / "static/meetings/headings.js"


@pytest.mark.journey
def test_the_page_puts_words_in_the_same_places(chromium):
    page = chromium.new_page()
    page.goto("about:blank")
    code = MODULE.read_text("utf-8").replace("export function", "function")
    page.evaluate(f"() => {{ {code}\nwindow.h = {{ apart, together, merged }}; }}")
    texts = ["", "a", "a\n\nNext\nb", "Next\n\nNext\nx\n\nNext\ny", "  What stays \nq\n", "Thanks\n1\nWhat stays\n2\n\n\n3"]
    for text in texts:
        told = page.evaluate("([w, h]) => window.h.apart(w, h)", [text, THREE])
        assert (told["under"], told["free"]) == apart(text, THREE)
        whole = page.evaluate("([u, f, h]) => window.h.together(u, f, h)", [told["under"], told["free"], THREE])
        assert whole == in_order(text, THREE)
    both = page.evaluate("(h) => window.h.merged('a\\n\\nNext\\nb', 'c\\n\\nNext\\nd', h)", THREE)
    assert both == "a\n\nc\n\nNext\nb\n\nd"
    page.close()
