"""A few own words of a talk for a supervisor: never the other's, never the reading, and gone when the transcript goes."""

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

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


def test_at_most_three_turns_go_at_once(cast, reading):
    numbers = [turn.index + 1 for turn in Heard.from_dict(reading.heard).turns if turn.speaker == "specialist"]
    page = cast.client("dana").get(bring(reading) + "?" + "&".join(f"turn={n}" for n in numbers)).content.decode()
    assert page.count("What I said: ") == rules.MOST_TURNS


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
    assert "not your own words" in answer.content.decode()
    with pytest.raises(actions.TheirWords):
        actions.prepare(cast.viewer("dana"), Kind.READING, reading.transcript_id, cast.sam, words)
    assert not Bringing.objects.exists()


def test_a_whole_talk_is_no_excerpt(cast, reading):
    answer = cast.client("dana").post(bring(reading), {"supervisor": str(cast.sam.id), "words": "mine " * 600})
    assert answer.status_code == 422
    assert "too long for an excerpt" in answer.content.decode()


def test_when_the_person_stops_it_is_gone_from_the_supervisor_with_its_words(cast, together, brought):
    assert access.brought_of(cast.viewer("sam"), brought.id)
    mirroring.stop_transcripts(cast.viewer("maya"), together)
    assert access.brought_of(cast.viewer("sam"), brought.id) is None
    held = Bringing.objects.get()
    assert held.words is None
    assert held.taken_back_at
    assert "These words went with the transcript." in cast.client("dana").get(reverse("bringings")).content.decode()


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


WORD = st.sampled_from(["a", "bread", "door", "early", "Friday", "give", "held"])
TEXT = st.lists(WORD, max_size=14).map(" ".join)


@given(TEXT, TEXT, TEXT)
def test_six_words_in_a_row_of_another_are_found_whatever_stands_between(before, hers, after):
    text = f"{before}. {hers.upper()}! {after}"
    found = rules.others_words(text, [hers], [])
    assert bool(found) or len(hers.split()) < rules.RUN
    assert not found or found in f"{before} {hers} {after}".casefold()


@given(TEXT, TEXT)
def test_what_one_said_oneself_can_always_go(mine, hers):
    assert rules.others_words(mine, [hers], [mine]) == ""
