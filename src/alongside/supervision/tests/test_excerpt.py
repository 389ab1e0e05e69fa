"""A few own words of a talk for a supervisor: never the other's, never the reading, and gone when the transcript goes."""

import html
import re

import pytest
from django.urls import reverse

from alongside.kernel.clock import at
from alongside.listening import Reading as Heard
from alongside.mirror import access as mirror
from alongside.mirror import actions as mirroring
from alongside.mirror.tests.conftest import read_talk
from alongside.supervision import access, actions, rules
from alongside.supervision.models import Bringing
from alongside.supervision.rules import Kind

OWN = "You miss the mornings, and the person you were in them."
HERS = "I keep thinking that I had mornings once. When I was at the bakery I was up before the street was"


@pytest.fixture
def brought(cast, reading):
    dana = cast.viewer("dana")
    made = actions.prepare(dana, Kind.READING, reading.transcript_id, cast.sam, OWN)
    actions.bring(dana, made)
    return made


def bring(reading, **chosen):
    return reverse("bring", args=["reading", reading.transcript_id])


def ticked(page):
    return set(re.findall(r'name="(\w+)" value="(\d+)" checked', page))


def text(answer):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())).split())


def test_the_specialist_chooses_among_their_own_turns_only(cast, reading):
    page = cast.client("dana").get(reverse("excerpt", args=[reading.transcript_id]) + "?turn=5").content.decode()
    heard = Heard.from_dict(reading.heard)
    for turn in heard.turns:
        if len(turn.text) > 30:
            said = turn.text[:28].replace("'", "&#x27;")
            assert (said in page) is (turn.speaker == "specialist"), turn.text
    assert "Your share" not in page


def test_what_was_chosen_is_what_would_go(cast, reading):
    page = cast.client("dana").get(bring(reading) + "?turn=5&turn=2&turn=999&turn=x&felt=1").content.decode()
    assert OWN in page
    assert "Tight in the middle." in page
    assert HERS[:40] not in page  # turn 2 is hers


def test_of_three_turns_each_would_go(cast, reading):
    page = cast.client("dana").get(bring(reading) + "?turn=3&turn=5&turn=7").content.decode()
    assert page.count("What I said: ") == rules.MOST_TURNS


def test_a_fourth_turn_is_not_dropped_without_a_word(cast, reading):
    answer = cast.client("dana").get(bring(reading) + "?turn=1&turn=3&turn=5&turn=7&felt=1", follow=True)
    assert answer.redirect_chain == [
        (reverse("excerpt", args=[reading.transcript_id]) + "?turn=1&turn=3&turn=5&turn=7&felt=1", 302)
    ]
    page = answer.content.decode()
    assert "You ticked 4 turns" in page
    assert ticked(page) == {("turn", "1"), ("turn", "3"), ("turn", "5"), ("turn", "7"), ("felt", "1")}


def test_turns_that_are_not_ones_own_are_not_counted(cast, reading):
    answer = cast.client("dana").get(bring(reading) + "?turn=1&turn=2&turn=3&turn=4&turn=5")
    assert answer.status_code == 200
    assert answer.content.decode().count("What I said: ") == rules.MOST_TURNS


def test_what_was_ticked_stays_ticked_on_the_next_page_of_a_talk(cast, reading, monkeypatch):
    monkeypatch.setattr("alongside.supervision.pages.bringing.AT_ONCE", 4)
    page = cast.client("dana").get(reverse("excerpt", args=[reading.transcript_id]) + "?turn=3&page=2").content.decode()
    assert ticked(page) == {("turn", "3")}
    assert page.count('name="turn"') == 5
    assert "Later in the talk" in page


def test_brought_it_is_read_and_taken_back(cast, reading):
    browser = cast.client("dana")
    made = browser.post(bring(reading), {"supervisor": str(cast.sam.id), "words": OWN})
    bringing = Bringing.objects.get()
    assert made.url == reverse("bringing", args=[bringing.id])
    assert "From a look into their mirror" in browser.get(made.url).content.decode()
    browser.post(reverse("bringing_bring", args=[bringing.id]))
    seen = cast.client("sam").get(reverse("brought", args=[bringing.id])).content.decode()
    assert OWN in seen
    for private in ("Tight in the middle.", "I want those back", "Your share", str(reading.id)):
        assert private not in seen
    browser.post(reverse("bringing_take_back", args=[bringing.id]))
    assert cast.client("sam").get(reverse("brought", args=[bringing.id])).status_code == 404


@pytest.mark.parametrize("words", [HERS, "She said: " + HERS.upper().replace(",", "") + "!", OWN + " " + HERS])
def test_what_the_person_said_cannot_go(cast, reading, words):
    answer = cast.client("dana").post(bring(reading), {"supervisor": str(cast.sam.id), "words": words})
    assert answer.status_code == 422
    assert "The other person said this: “I keep thinking that I had mornings once".casefold() in text(answer).casefold()
    with pytest.raises(actions.TheirWords):
        actions.prepare(cast.viewer("dana"), Kind.READING, reading.transcript_id, cast.sam, words)
    assert not Bringing.objects.exists()


def test_a_whole_talk_is_no_excerpt(cast, reading):
    answer = cast.client("dana").post(bring(reading), {"supervisor": str(cast.sam.id), "words": "mine " * 600})
    assert answer.status_code == 422
    assert "too long for an excerpt" in answer.content.decode()


def test_too_many_words_are_told_one_limit(cast, reading):
    page = text(cast.client("dana").post(bring(reading), {"supervisor": str(cast.sam.id), "words": "mine " * 4_000}))
    assert "there is room for 2500" in page
    assert "8000" not in page


def test_when_the_person_stops_it_is_gone_from_the_supervisor_with_its_words(cast, together, brought):
    assert access.brought_of(cast.viewer("sam"), brought.id)
    mirroring.stop_transcripts(cast.viewer("maya"), together)
    assert access.brought_of(cast.viewer("sam"), brought.id) is None
    held = Bringing.objects.get()
    assert held.words is None
    assert held.taken_back_at
    assert "These words went with the transcript." in cast.client("dana").get(reverse("bringings")).content.decode()
    page = text(cast.client("dana").get(reverse("bringing", args=[brought.id])))
    assert "Sam sees nothing of it any more." in page
    assert "Only you see it" not in page  # there is nothing to see


def test_what_was_only_prepared_goes_too(cast, together, reading):
    actions.prepare(cast.viewer("dana"), Kind.READING, reading.transcript_id, cast.sam, OWN)
    mirroring.delete(cast.viewer("dana"), reading.transcript)
    assert not Bringing.objects.exists()


def test_after_the_last_day_the_supervisor_finds_nothing_even_before_it_is_deleted(cast, together, brought):
    until = mirror.standing(together.person_id, together.specialist_id).values_list("until", flat=True)[0]
    with at(until):
        assert access.brought_of(cast.viewer("sam"), brought.id) is None
        assert access.still_to_talk(cast.viewer("sam")) == 0


def test_what_was_not_looked_at_is_not_brought(cast, meeting):
    found = read_talk(cast, meeting)
    assert cast.client("dana").get(reverse("excerpt", args=[found.transcript_id])).status_code == 404
    with pytest.raises(actions.NotYours):
        actions.prepare(cast.viewer("dana"), Kind.READING, found.transcript_id, cast.sam, OWN)


@pytest.mark.near_miss("excerpt", "bring")
@pytest.mark.parametrize("name", ["noor", "maya", "wes", "sam", "alex"])
def test_nobody_else_brings_of_it(cast, reading, name):
    browser = cast.client(name)
    assert browser.get(reverse("excerpt", args=[reading.transcript_id])).status_code == 404
    assert browser.get(bring(reading)).status_code == 404
