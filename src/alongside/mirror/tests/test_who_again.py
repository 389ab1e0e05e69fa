"""Who is who, said again for a talk that was read: nothing stands with the wrong voice, and nothing else is lost."""

import pytest
from django.urls import reverse

from alongside.decisions import actions as decisions
from alongside.mirror import access, actions, own_view
from alongside.mirror.long_reading import go_on, make_reading
from alongside.mirror.models import LongReading, OwnView, Reading, Reflection
from alongside.mirror.tests.conftest import read_talk
from alongside.mirror.tests.talks import TALK
from alongside.supervision import actions as supervision
from alongside.supervision.models import Bringing
from alongside.supervision.rules import Kind

SWAPPED = TALK.replace("Dana:", "X:").replace("Maya:", "Dana:").replace("X:", "Maya:")
RIGHT = {"specialist": "Maya", "person": "Dana"}


@pytest.fixture
def swapped(cast, meeting):
    """Return a reading in which the two were taken for one another, looked back at."""
    reading = read_talk(cast, meeting, SWAPPED)  # as Dana's stand the words that Maya said
    actions.look_back(cast.viewer("dana"), reading, felt="Tight.", meant="To slow down.")
    actions.try_next(cast.viewer("dana"), reading, "Ask first.")
    return reading


def who(reading):
    return reverse("transcript_who", args=[reading.transcript_id])


def say_again(cast, reading, told=RIGHT):
    return cast.client("dana").post(who(reading), told)


def test_it_says_who_is_who_now(cast, swapped):
    page = cast.client("dana").get(who(swapped)).content.decode()
    assert "This is how the talk was read." in page
    assert page.count("checked") == 2
    assert reverse("reading", args=[swapped.id]) in page


def test_the_address_and_ones_own_words_stay(cast, swapped):
    assert say_again(cast, swapped).url == reverse("reading", args=[swapped.id])
    assert Reading.objects.get().heard["speakers"]["specialist"] == "Maya"
    reflection = Reflection.objects.get()
    assert (reflection.felt, reflection.next_time, reflection.reading_id) == ("Tight.", "Ask first.", swapped.id)
    assert "The talk, as lines on a page" in cast.client("dana").get(reverse("reading", args=[swapped.id])).content.decode()


def test_no_correction_stands_in_the_wrong_voice(cast, swapped):
    actions.correct(cast.viewer("dana"), swapped, 1, frozenset({"open_question"}))
    say_again(cast, swapped)
    assert not access.corrections_to(Reading.objects.get()).tags


def test_saying_the_same_again_lets_nothing_go(cast, swapped):
    actions.correct(cast.viewer("dana"), swapped, 0, frozenset({"compassion"}))
    supervision.bring(
        cast.viewer("dana"), supervision.prepare(cast.viewer("dana"), Kind.READING, swapped.transcript_id, cast.sam, "I.")
    )
    say_again(cast, swapped, {"specialist": "Dana", "person": "Maya"})
    assert access.corrections_to(Reading.objects.get()).tags == {0: frozenset({"compassion"})}
    assert Bringing.objects.get().taken_back_at is None


def test_the_persons_words_do_not_stay_with_a_supervisor_as_the_specialists(cast, swapped):
    theirs = "Right. I didn't have to talk to anyone. Just the ovens, and the radio very low."
    dana = cast.viewer("dana")
    supervision.bring(dana, supervision.prepare(dana, Kind.READING, swapped.transcript_id, cast.sam, theirs))
    say_again(cast, swapped)
    assert Bringing.objects.get().taken_back_at
    assert Bringing.objects.get().words is None


def test_where_only_the_other_voice_was_wrong_the_specialists_own_stands(cast, meeting):
    reading = read_talk(cast, meeting, TALK + "Teo: I came in late, and I will wait outside for you two.\n")
    dana = cast.viewer("dana")
    actions.look_back(dana, reading, felt="", meant="")
    for turn, codes in ((0, {"compassion"}), (1, {"sustain"})):
        actions.correct(dana, reading, turn, frozenset(codes))
    supervision.bring(dana, supervision.prepare(dana, Kind.READING, reading.transcript_id, cast.sam, "I slowed down."))
    say_again(cast, reading, {"specialist": "Dana", "person": "Teo"})
    assert set(access.corrections_to(Reading.objects.get()).tags) == {0}
    assert Bringing.objects.get().taken_back_at is None


def test_the_persons_own_view_holds_the_persons_words_then(cast, swapped):
    cast.client("dana").post(reverse("own_words", args=[swapped.transcript_id]))
    offer = own_view.latest_offer(cast.viewer("maya"), swapped.transcript)
    assert offer
    decisions.accept(cast.viewer("maya"), offer)
    say_again(cast, swapped)
    lines = OwnView.objects.get().lines
    assert lines
    spoken = [turn["text"] for turn in Reading.objects.get().heard["turns"] if turn["label"] == "Dana"]
    assert all(any(line in said for said in spoken) for line in lines)


def test_a_long_talk_keeps_its_reading_until_the_new_one_is_there(cast, meeting, monkeypatch):
    reading = read_talk(cast, meeting, SWAPPED)
    actions.look_back(cast.viewer("dana"), reading, felt="Tight.", meant="")
    monkeypatch.setattr("alongside.mirror.rules.is_long", lambda _talk: True)
    begun = make_reading(cast.viewer("dana"), reading.transcript, "Maya", "Dana")
    assert isinstance(begun, LongReading)
    assert Reading.objects.get().heard["speakers"]["specialist"] == "Dana"
    made = go_on(begun)
    assert isinstance(made, Reading)
    assert (made.id, made.heard["speakers"]["specialist"]) == (reading.id, "Maya")
    assert Reflection.objects.get().reading_id == reading.id
