"""Bringing a talk in: of two things handed in none is thrown away, a file without names is not lost work, a wrong one goes at once."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from alongside.mirror import rules
from alongside.mirror.models import Reading, Transcript
from alongside.mirror.tests.talks import TALK

WORDS = "How was your week? It was long. I slept badly."
LINES = "How was your week?\nIt was long.\nI slept badly."


def bring(cast, meeting, **sent):
    return cast.client("dana").post(reverse("transcript_new", args=[meeting.id]), sent)


def file(content, name="talk.txt"):
    return SimpleUploadedFile(name, content.encode())


def draft_of(page):
    return page.split('data-draft="', 1)[1].split('"', 1)[0]


# ── words and a file ──
def test_a_pasted_talk_is_not_thrown_away_for_a_file(cast, meeting):
    answer = bring(cast, meeting, words=TALK, file=file("Dana: Yes?\nMaya: No."))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "You pasted a talk and chose a file, too" in page
    assert "It&#x27;s the being seen to fail that is so heavy." in page
    assert not Transcript.objects.exists()


def test_blank_lines_are_no_pasted_talk(cast, meeting):
    assert bring(cast, meeting, words=" \n ", file=file("Dana: Yes?\nMaya: No.")).status_code == 302


# ── a file without names ──
@pytest.mark.parametrize(
    ("content", "name"),
    [
        (WORDS, "talk.txt"),
        (json.dumps({"segments": [{"start": 0, "end": 4, "text": WORDS}]}), "talk.json"),
        ("WEBVTT\n\n00:00.000 --> 00:04.000\n" + WORDS, "talk.vtt"),
        ("1\n00:00:00,000 --> 00:00:04,000\n" + WORDS, "talk.srt"),
    ],
)
def test_the_words_of_a_file_without_names_stand_in_the_box_a_sentence_a_line(cast, meeting, content, name):
    answer = bring(cast, meeting, file=file(content, name))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert f"{LINES}</textarea>" in page
    assert "Its words stand in the box now" in page
    assert not Transcript.objects.exists()


def test_sentences_of_other_writings_have_a_line_each_too(cast, meeting):
    page = bring(cast, meeting, file=file("你好吗？不太好。كيف كان أسبوعك؟ لم يكن جيدا.")).content.decode()
    assert "你好吗？\n不太好。\nكيف كان أسبوعك؟\nلم يكن جيدا.</textarea>" in page


def test_with_names_put_before_the_lines_it_is_read(cast, meeting):
    assert bring(cast, meeting, words="Dana: How was your week?\nMaya: It was long.\nI slept badly.").status_code == 302
    assert [turn["text"] for turn in Reading.objects.get().heard["turns"]] == [
        "How was your week?",
        "It was long. I slept badly.",
    ]


def test_no_draft_of_an_empty_box_lies_over_words_that_were_put_there(cast, meeting):
    usual = draft_of(cast.client("dana").get(reverse("transcript_new", args=[meeting.id])).content.decode())
    page = bring(cast, meeting, file=file(WORDS)).content.decode()
    filled = draft_of(page)
    assert filled != usual
    kept = page.split('name="filled" value="', 1)[1].split('"', 1)[0]
    later = bring(cast, meeting, words=f"Dana: {LINES}", filled=kept).content.decode()
    assert draft_of(later) == filled  # what was typed since is kept under its name
    assert draft_of(bring(cast, meeting, file=file(WORDS), filled=kept).content.decode()) != filled


def test_what_was_pasted_without_names_stays_as_it_was_pasted(cast, meeting):
    page = bring(cast, meeting, words=WORDS).content.decode()
    assert f"{WORDS}</textarea>" in page
    assert "Put a name before each turn" in page


def test_more_than_one_talk_without_names_is_too_much_for_the_box(cast, meeting):
    page = bring(cast, meeting, file=file("word " * (rules.MOST_WORDS + 10))).content.decode()
    assert "This is longer than one talk" in page
    assert len(page) < 50_000


# ── the wrong file ──
def test_before_the_look_back_a_wrong_file_can_go_and_another_be_brought(cast, meeting):
    browser = cast.client("dana")
    bring(cast, meeting, words=TALK)
    page = browser.get(reverse("reading", args=[Reading.objects.get().id])).content.decode()
    address = reverse("transcript_delete", args=[Transcript.objects.get().id])
    assert f'action="{address}"' in page
    assert "The wrong talk?" in page
    answer = browser.post(address, {"another": "1"})
    assert answer.url == reverse("transcript_new", args=[meeting.id])
    assert not Transcript.objects.exists()
    assert "Paste the talk here" in browser.get(answer.url).content.decode()


def test_or_go_for_good(cast, meeting):
    bring(cast, meeting, words=TALK)
    answer = cast.client("dana").post(reverse("transcript_delete", args=[Transcript.objects.get().id]))
    assert answer.url == reverse("mirror")


def test_a_talk_from_memory_can_go_before_the_look_back_too(cast, meeting):
    browser = cast.client("dana")
    told = browser.post(reverse("transcript_memory", args=[meeting.id]), {"first": "What helped?", "answered": "My garden."})
    page = browser.get(told.url).content.decode()
    assert f'action="{reverse("transcript_delete", args=[Transcript.objects.get().id])}"' in page
    assert "bring another" not in page  # there was no file
    assert "was taken as your voice" not in page
