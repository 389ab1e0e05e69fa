"""A recording that is under way, or came to nothing, can be found again by whoever brought it, and by nobody else."""

import shutil
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from alongside.mirror import actions, recordings, transcribing
from alongside.mirror.models import Transcript
from alongside.mirror.on_its_way import recordings_of
from alongside.mirror.tests.talks import OGG, SAYS
from alongside.mirror.transcribing import SAID


@pytest.fixture(autouse=True)
def memory(monkeypatch, tmp_path: Path, settings, stand_in) -> Path:
    """Return a folder that stands in for the machine's memory, where a program is there."""
    memory = tmp_path / "memory"
    memory.mkdir()
    monkeypatch.setattr(recordings, "IN_MEMORY", memory)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    settings.TRANSCRIBE = stand_in(SAYS)
    return memory


def address(meeting):
    return reverse("transcript_recording", args=[meeting.id])


def page_of(cast, meeting, who="dana"):
    return cast.client(who).get(address(meeting)).content.decode()


def send(cast, meeting):
    return cast.client("dana").post(address(meeting), {"recording": SimpleUploadedFile("talk.ogg", OGG)})


@contextmanager
def under_way(meeting):
    with recordings.taken_in(meeting.id) as taken:
        (taken.folder / "recording").write_bytes(OGG)
        (taken.folder / SAID).touch()
        yield


def fail(cast, meeting, settings, stand_in, body="exit 3"):
    settings.TRANSCRIBE = stand_in(body)
    return send(cast, meeting)


def test_its_page_says_that_it_is_under_way_and_takes_no_second_one(cast, meeting, settings):
    settings.TRANSCRIBE_SECONDS = 900
    with under_way(meeting):
        page = page_of(cast, meeting)
        assert "It is being turned into text" in page
        assert "after 15 minutes it is ended" in page
        assert 'type="file"' not in page
        answer = send(cast, meeting)
    assert answer.status_code == 409
    assert "A recording of this talk is being turned into text already" in answer.content.decode()
    assert not Transcript.objects.exists()
    assert 'type="file"' in page_of(cast, meeting)


def test_the_mirror_knows_since_when(cast, meeting):
    with under_way(meeting):
        [one] = recordings_of(cast.viewer("dana"))
        assert (one.meeting, one.person, one.became) == (meeting, "Maya", "")
        assert abs((datetime.now(UTC) - one.since).total_seconds()) < 60
    assert recordings_of(cast.viewer("dana")) == []


def test_ones_own_is_not_called_another(cast, meeting, meet):
    other = meet(days=5)
    with transcribing.ONE_AT_A_TIME, under_way(other):
        page = send(cast, meeting).content.decode()
    assert "Your recording of the talk with Maya" in page
    assert "Another recording" not in page
    with transcribing.ONE_AT_A_TIME:
        assert "Another recording is being turned into text just now." in send(cast, meeting).content.decode()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("exit 3", "could not do it with this one"),
        ("true", "No words were found"),
        ("head -c 3000 /dev/urandom", "cannot be read as text"),
        ("printf 'How was your week? It was long.'", "they do not name both voices"),
        ("printf 'Dana: How was your week? It was long.'", "they do not name both voices"),
    ],
)
def test_what_it_came_to_can_be_read_later_until_it_is_taken_away(cast, meeting, settings, stand_in, memory, body, says):
    fail(cast, meeting, settings, stand_in, body)
    [one] = recordings_of(cast.viewer("dana"))
    assert says in one.became
    page = page_of(cast, meeting)
    assert says in page
    assert 'type="file"' in page
    assert [path.name for path in memory.rglob("*/*")] == ["became"]
    assert cast.client("dana").post(address(meeting), {"seen": "1"}).url == reverse("mirror")
    assert recordings_of(cast.viewer("dana")) == []
    assert not list(memory.iterdir())


def test_the_page_that_tells_of_a_failure_does_not_call_it_under_way(cast, meeting, settings, stand_in):
    page = fail(cast, meeting, settings, stand_in).content.decode()
    assert "could not do it with this one" in page
    assert "data-under-way" not in page


def test_a_talk_that_is_there_leaves_nothing_to_find(cast, meeting, settings, stand_in, memory):
    fail(cast, meeting, settings, stand_in)
    settings.TRANSCRIBE = stand_in(SAYS)
    send(cast, meeting)
    assert not list(memory.iterdir())


def test_what_was_chosen_wrongly_is_told_at_once_and_not_again(cast, meeting):
    cast.client("dana").post(address(meeting), {"recording": SimpleUploadedFile("talk.ogg", b"just words")})
    assert recordings_of(cast.viewer("dana")) == []


def test_after_its_server_was_killed_its_page_says_that_it_does_not_go_on(cast, meeting, memory):
    with under_way(meeting):
        shutil.copytree(next(memory.iterdir()), memory / f"{recordings.FOLDER}{meeting.id.hex}-left")
    page = page_of(cast, meeting)
    assert "stopped while it was turned into text" in page
    assert [path.name for path in memory.rglob("*/*")] == ["became"]


@pytest.mark.parametrize("who", ["noor", "maya", "sam"])
def test_nobody_else_finds_it(cast, meeting, who):
    with under_way(meeting):
        assert recordings_of(cast.viewer(who)) == []
        assert cast.client(who).get(address(meeting)).status_code == 404


def test_nor_does_anybody_once_the_person_has_stopped(cast, meeting, together):
    with under_way(meeting):
        actions.stop_transcripts(cast.viewer("maya"), together)
        assert recordings_of(cast.viewer("dana")) == []


def mirror_of(cast):
    return cast.client("dana").get(reverse("mirror")).content.decode()


def test_it_stands_in_the_mirror_while_it_is_under_way_and_after_it_came_to_nothing(cast, meeting, settings, stand_in):
    assert "Recordings that you brought" not in mirror_of(cast)
    with under_way(meeting):
        page = mirror_of(cast)
        assert "is being turned into text" in page
        assert f'href="{address(meeting)}"' in page
    fail(cast, meeting, settings, stand_in)
    page = mirror_of(cast)
    assert "the recording could not be read" in page
    assert "could not do it with this one" in page
    assert 'name="seen"' in page
