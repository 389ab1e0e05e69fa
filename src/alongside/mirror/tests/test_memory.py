"""A talk typed from memory: needs the same agreement, and is marked as remembered wherever it is shown."""

import pytest
from django.urls import reverse

from alongside.mirror import actions, rules
from alongside.mirror.models import Reading, Transcript

WORDS = {
    "began": "I almost did not come today.",
    "first": "What made you come after all?",
    "answered": "My daughter asked where I go on Tuesdays.",
    "then": "You want to be able to tell her.\nHow did that feel?",
    "hard": "I was ashamed, and I was proud, both.",
    "said": "Both at once.",
    "ended": "I will tell her on Sunday.",
}


def address(meeting):
    return reverse("transcript_memory", args=[meeting.id])


def test_a_recollection_becomes_a_reading_that_says_so(cast, meeting):
    browser = cast.client("dana")
    answer = browser.post(address(meeting), WORDS)
    reading = Reading.objects.get()
    assert answer.url == reverse("reading", args=[reading.id])
    assert Transcript.objects.get().from_memory
    assert [turn["speaker"] for turn in reading.heard["turns"]] == [
        "person", "specialist", "person", "specialist", "specialist", "person", "specialist", "person"
    ]  # fmt: skip
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    page = browser.get(answer.url).content.decode()
    assert "From memory, as you wrote it down afterwards." in page
    assert "Your share of the words" not in page
    assert "You said" not in page
    assert "From memory." in browser.get(reverse("mirror")).content.decode()
    assert "Your share" not in browser.get(reverse("mirror_over_time")).content.decode()


def test_nothing_is_told_that_only_counting_could_tell(cast, meeting):
    speech = "So what I would do is call her and tell her everything and then go there and stay. " * 5
    cast.client("dana").post(
        address(meeting), {**WORDS, "said": speech, "hard": "I want to call her and say it, because I miss her. " * 6}
    )
    reading = Reading.objects.get()
    assert {moment["kind"] for moment in reading.heard["moments"]} & rules.MEASURED
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    page = cast.client("dana").get(reverse("reading", args=[reading.id])).content.decode()
    for measured in ("You spoke for a long stretch here", "the other spoke at length", "spoke longest", "long stretch"):
        assert measured not in page
    assert "not as what was said" in page
    turn = cast.client("dana").get(reverse("reading_turn", args=[reading.id, 1])).content.decode()
    assert "From memory" in turn


def test_the_person_reads_that_it_was_written_from_memory(cast, meeting):
    cast.client("dana").post(address(meeting), WORDS)
    page = cast.client("maya").get(reverse("mirror_agreed", args=[meeting.partnership_id])).content.decode()
    assert "wrote it down from memory" in page
    assert "My own words of it" not in page


def test_one_side_alone_is_no_talk_and_the_words_are_still_there(cast, meeting):
    answer = cast.client("dana").post(address(meeting), {"first": "What made you come after all?"})
    assert answer.status_code == 422
    assert "something that Maya said" in answer.content.decode()
    assert "What made you come after all?" in answer.content.decode()
    assert not Transcript.objects.exists()


def test_without_agreement_nothing_can_be_remembered_here(cast, meet):
    meeting = meet()
    assert cast.client("dana").get(address(meeting)).status_code == 404
    assert cast.client("dana").post(address(meeting), WORDS).status_code == 404
    assert not Transcript.objects.exists()


@pytest.mark.near_miss("transcript_memory")
@pytest.mark.parametrize("who", ["noor", "maya", "sam"])
def test_nobody_else_writes_it(cast, meeting, who):
    assert cast.client(who).post(address(meeting), WORDS).status_code == 404
    assert not Transcript.objects.exists()


def test_each_line_is_a_turn_in_the_order_of_a_talk():
    talk = rules.remembered({"then": "One?\n\n Two? ", "began": "Hello."}, "Dana", "Maya")
    assert [(turn.label, turn.text) for turn in talk.turns] == [("Maya", "Hello."), ("Dana", "One?"), ("Dana", "Two?")]
