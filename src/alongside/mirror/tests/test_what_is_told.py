"""What the person reads of the mirror is true, and so is what the mirror says that the person reads."""

import re
from html import unescape

import pytest
from django.urls import reverse
from django.utils import translation

from alongside.consent import trail
from alongside.listening import parse_content
from alongside.mirror import access, actions
from alongside.mirror.models import Transcript
from alongside.mirror.tests.conftest import read_talk
from alongside.mirror.tests.test_memory import WORDS

READ = re.compile(r"\b(read|reading|readings|mirror|lectura|espejo)\b", re.IGNORECASE)
TALK = "Dana: How was the week?\nMaya: Long.\n"


def told(cast) -> str:
    """Return what Maya reads of who did what."""
    page = cast.client("maya").get(reverse("who_looked")).content.decode()
    return unescape(str(page).split("<main", 1)[1].split("</main>", 1)[0])


@pytest.mark.parametrize("how", ["", "text", "recording", "memory"])
@pytest.mark.parametrize("act", ["transcript_added", "transcript_deleted"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_no_sentence_of_a_transcript_tells_of_a_reading(act, how, language):
    with translation.override(language):
        said = trail.says(f"mirror.{act}", {"how": how} if how else {}, "Dana", mine=False)
    assert not READ.search(said)


def test_what_was_written_from_memory_is_called_no_transcript():
    added, deleted = (
        trail.says(f"mirror.{act}", {"how": "memory"}, "Dana", mine=False) for act in ("transcript_added", "transcript_deleted")
    )
    assert added == "Dana wrote down for themself, from memory, what was said in a talk with you."
    assert deleted == "What was written down of a talk from memory was deleted."


@pytest.mark.parametrize("how", ["text", "recording"])
def test_of_a_transcript_only_that_it_was_deleted_is_said(how):
    assert trail.says("mirror.transcript_deleted", {"how": how}, "Dana", mine=False) == "A transcript of a talk was deleted."


def test_an_older_entry_says_only_what_holds_however_the_words_came():
    said = trail.says("mirror.transcript_added", {}, "Dana", mine=False)
    assert said == "Dana brought a transcript of a talk with you, or wrote the talk down from memory."


def test_a_wrong_upload_that_was_read_and_deleted_tells_maya_of_no_reading(cast, meeting):
    before = told(cast)
    reading = read_talk(cast, meeting, TALK)
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    cast.client("dana").post(reverse("transcript_delete", args=[reading.transcript_id]))
    after = told(cast)
    assert "brought a transcript of a talk with you" in after
    assert len(READ.findall(after)) == len(READ.findall(before))


@pytest.mark.parametrize(
    ("came", "added", "deleted"),
    [
        ({}, "Dana brought a transcript of a talk with you.", "A transcript of a talk was deleted."),
        ({"from_recording": True}, "Dana brought a recording of a talk with you.", "A transcript of a talk was deleted."),
        ({"from_memory": True}, "Dana wrote down for themself, from memory,", "What was written down of a talk from memory"),
    ],
)
def test_maya_reads_how_the_words_of_a_talk_came_and_that_they_are_gone(cast, meeting, came, added, deleted):
    found = access.meeting_of(cast.viewer("dana"), meeting.id)
    assert found
    actions.add_transcript(cast.viewer("dana"), found, parse_content(TALK)[0], **came)
    assert added in told(cast)
    actions.delete(cast.viewer("dana"), Transcript.objects.get())
    assert deleted in told(cast)


def shown(cast, meeting) -> str:
    """Return the page of a reading."""
    reading = Transcript.objects.get(meeting=meeting).reading
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    return unescape(str(cast.client("dana").get(reverse("reading", args=[reading.id])).content.decode()))


def why(page: str) -> str:
    """Return what a reading says of who sees it."""
    found = re.search(r'<details class="sees".*?</details>', page, re.DOTALL)
    assert found
    return found[0]


def test_a_reading_says_what_the_person_does_see_of_it(cast, meeting):
    read_talk(cast, meeting, TALK)
    said = why(shown(cast, meeting))
    assert "Only you can open this reading: not Maya, not your supervisor, not the programme." in said
    assert "Maya can see that you brought a transcript of this talk, and when it is deleted" in said
    assert "corrections that you take along as a file" in said
    assert "Maya’s own words of this talk, if you both agree to that" in said


def test_a_reading_of_what_was_written_from_memory_says_so_and_names_no_transcript(cast, meeting):
    cast.client("dana").post(reverse("transcript_memory", args=[meeting.id]), WORDS)
    page = shown(cast, meeting)
    said = why(page)
    assert "Maya can see that you wrote this talk down from memory, and when that is deleted" in said
    assert "transcript" not in said
    assert "own words of this talk" not in said  # of a remembered talk there are none
    assert "Delete this reading and what you wrote from memory" in page


def test_the_mirror_says_the_same_of_all_readings(cast, meeting):
    page = unescape(cast.client("dana").get(reverse("mirror")).content.decode())
    assert "The person can see that you brought a transcript or wrote a talk down from memory" in page
    assert "Two things would tell that you made a reading, and you have a hand in both: corrections that you take along" in page
