"""The hook for a transcribing program, with stand-ins that behave and that do not."""

import re
import tempfile
import time
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from alongside.mirror import recordings, transcribing, uploads
from alongside.mirror.models import Reading, Transcript
from alongside.mirror.tests.talks import OGG, SAYS
from alongside.mirror.transcribing import NotTranscribed, transcribe


@pytest.fixture(autouse=True)
def _own_memory(monkeypatch, tmp_path_factory):
    """Let nothing that became of a recording here be known on this machine."""
    memory = str(tmp_path_factory.mktemp("memory"))
    monkeypatch.setattr(recordings, "IN_MEMORY", Path(memory))
    monkeypatch.setattr(tempfile, "tempdir", memory)


def test_what_it_says_is_the_text(stand_in, audio):
    text, name = transcribe(audio, stand_in(SAYS), seconds=10)
    assert text.startswith(b"Specialist: What helped?")
    assert name == "recording.txt"


def test_the_one_file_that_it_wrote_goes_before_what_it_said(stand_in, audio):
    text, name = transcribe(audio, stand_in("echo progress; printf 'WEBVTT\\n' > recording.vtt"), seconds=10)
    assert (text, name) == (b"WEBVTT\n", "recording.vtt")


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("exit 3", "failed"),
        ("true", "silent"),
        ("sleep 60", "slow"),
        ("while :; do :; done", "slow"),
        ("yes word", "failed"),  # the system ends what writes without end
        ("head -c 6000000 /dev/zero", "large"),
    ],
)
def test_what_goes_wrong_is_named_and_ended(stand_in, audio, body, why, monkeypatch):
    began = time.monotonic()
    with pytest.raises(NotTranscribed, match=why):
        transcribe(audio, stand_in(body), seconds=2 if why == "slow" else 20)
    assert time.monotonic() - began < 20


@pytest.mark.parametrize("left", ["ln -sf {secret} said", "rm said", "rm said; mkfifo said", "rm said; mkdir said"])
def test_what_it_said_is_read_from_a_plain_file_alone(stand_in, audio, tmp_path, left):
    secret = tmp_path / "secret"
    secret.write_text("nothing of its business")
    with pytest.raises(NotTranscribed, match="failed"):
        transcribe(audio, stand_in(left.format(secret=secret)), seconds=10)


def test_a_program_that_is_not_there_is_named(audio):
    with pytest.raises(NotTranscribed, match="missing"):
        transcribe(audio, "/nowhere/whisper -f {audio}", seconds=5)


def test_one_at_a_time(stand_in, audio):
    with transcribing.ONE_AT_A_TIME, pytest.raises(NotTranscribed, match="busy"):
        transcribe(audio, stand_in(SAYS), seconds=5)


def test_a_place_in_memory_is_taken_only_where_there_is_room(monkeypatch, tmp_path):
    monkeypatch.setattr(recordings, "IN_MEMORY", tmp_path)
    assert recordings.place_for_recordings() == tmp_path
    monkeypatch.setattr(recordings, "ROOM", 2**62)
    assert recordings.place_for_recordings() is None
    monkeypatch.setattr(recordings, "IN_MEMORY", tmp_path / "gone")
    assert recordings.place_for_recordings() is None


# ── the page ──
def address(meeting):
    return reverse("transcript_recording", args=[meeting.id])


def sent(content=OGG):
    return {"recording": SimpleUploadedFile("talk with maya.ogg", content)}


def test_without_a_program_the_page_says_how_to_add_one(cast, meeting, settings):
    settings.TRANSCRIBE = ""
    browser = cast.client("dana")
    page = browser.get(address(meeting)).content.decode()
    assert "ALONGSIDE_TRANSCRIBE=" in page
    assert "send the talk, or its words, to the company that made them" in page
    browser.post(address(meeting), sent())
    assert not Transcript.objects.exists()


def test_a_recording_becomes_a_reading_and_is_kept_by_nobody(cast, meeting, settings, stand_in, monkeypatch, tmp_path):
    monkeypatch.setattr(recordings, "IN_MEMORY", tmp_path)
    settings.TRANSCRIBE = stand_in(f'echo "Person: $PWD"; {SAYS}')
    answer = cast.client("dana").post(address(meeting), sent())
    assert answer.url == reverse("reading", args=[Reading.objects.get().id])
    told = cast.client("maya").get(reverse("mirror_agreed", args=[meeting.partnership_id])).content.decode()
    assert "brought a recording on" in told
    assert str(tmp_path / "alongside-recording-") in Transcript.objects.get().words["turns"][0][1]
    assert not list(Path(tmp_path).glob("alongside-recording-*"))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"just words", "not a recording that we know"),
        (b"", "not a recording that we know"),  # as of a phone that failed to record
        (OGG, "could not do it with this one"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(cast, meeting, settings, stand_in, content, says):
    settings.TRANSCRIBE = stand_in("exit 1")
    answer = cast.client("dana").post(address(meeting), sent(content))
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert not Transcript.objects.exists()


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("head -c 3000 /dev/urandom", "cannot be read as text"),
        ("printf '{\"segments\": [' > recording.json", "cannot be read as text"),
        ("printf 'WEBVTT\\n' > recording.vtt", "No words were found in this recording."),
        ("echo ' '", "No words were found in this recording."),
    ],
)
def test_what_the_program_wrote_is_not_told_of_as_if_it_were_the_recording(cast, meeting, settings, stand_in, program, says):
    settings.TRANSCRIBE = stand_in(program)
    answer = cast.client("dana").post(address(meeting), sent())
    assert answer.status_code == 422
    page = answer.content.decode()
    assert says in page
    assert "recording.txt" not in page
    assert "export it as plain text" not in page


@pytest.mark.parametrize(
    ("seconds", "says"),
    [(1, "1 second"), (12, "12 seconds"), (60, "1 minute"), (90, "90 seconds"), (150, "2 minutes"), (900, "15 minutes")],
)
def test_how_long_it_took_is_said_as_it_was(cast, meeting, settings, monkeypatch, seconds, says):
    def slow(*_, **__):
        raise NotTranscribed("slow")

    monkeypatch.setattr("alongside.mirror.pages.record.transcribe", slow)
    settings.TRANSCRIBE, settings.TRANSCRIBE_SECONDS = "/bin/true {audio}", seconds
    page = cast.client("dana").post(address(meeting), sent()).content.decode()
    assert f"It took longer than {says} and was ended." in page


def test_what_the_house_keeps_is_closed_to_the_program(cast, meeting, settings, monkeypatch, tmp_path):
    asked = {}

    def heard(*_, **words):
        asked.update(words)
        raise NotTranscribed("silent")

    monkeypatch.setattr("alongside.mirror.pages.record.transcribe", heard)
    monkeypatch.setenv("ALONGSIDE_MASTER_KEY_FILE", str(tmp_path / "master.key"))
    settings.TRANSCRIBE = "/bin/true {audio}"
    cast.client("dana").post(address(meeting), sent())
    assert {Path(settings.DATA_DIR), tmp_path / "master.key"} <= set(asked["closed"])


def test_a_recording_that_is_too_large_is_not_read_on(cast, meeting, settings, stand_in, monkeypatch):
    settings.TRANSCRIBE = stand_in(SAYS)
    monkeypatch.setattr(uploads, "LARGEST", 100)
    answer = cast.client("dana").post(address(meeting), sent(OGG * 100))
    assert answer.status_code == 422
    assert "larger than" in answer.content.decode()


def test_words_that_name_nobody_are_given_back_to_put_names_before(cast, meeting, settings, stand_in):
    settings.TRANSCRIBE = stand_in("printf 'How was your week? It was long.\\nI slept badly.\\n'")
    answer = cast.client("dana").post(address(meeting), sent())
    page = answer.content.decode()
    assert "How was your week?\nIt was long.\nI slept badly." in page
    assert f'action="{reverse("transcript_new", args=[meeting.id])}"' in page
    assert "put a name before each turn" in page
    assert not Transcript.objects.exists()


NAMED = "Dana: How was your week?\nMaya: It was long. I slept badly."


def sent_again(page, **more):
    """Return what the page that gave the words back sends."""
    hidden = dict(re.findall(r'<input type="hidden" name="(filled|from_recording)" value="([^"]*)"', page))
    assert hidden["from_recording"]
    return hidden | more


def how_it_came(cast, meeting):
    page = cast.client("maya").get(reverse("mirror_agreed", args=[meeting.partnership_id])).content.decode()
    return [how for how in ("brought a recording on", "brought its transcript on") if how in page]


def test_a_recording_whose_words_named_nobody_is_still_told_as_one(cast, meeting, settings, stand_in):
    settings.TRANSCRIBE = stand_in("printf 'How was your week? It was long.\\nI slept badly.\\n'")
    browser, to = cast.client("dana"), reverse("transcript_new", args=[meeting.id])
    page = browser.post(address(meeting), sent()).content.decode()
    assert "Maya sees that a recording was brought" in page
    page = browser.post(to, sent_again(page, words="Nobody is named.")).content.decode()  # once more in vain
    assert "Nobody is named in it" in page
    browser.post(to, sent_again(page, words=NAMED))
    assert how_it_came(cast, meeting) == ["brought a recording on"]


def test_another_file_that_is_chosen_instead_of_those_words_is_no_recording(cast, meeting, settings, stand_in):
    settings.TRANSCRIBE = stand_in("printf 'How was your week? It was long.\\nI slept badly.\\n'")
    browser = cast.client("dana")
    page = browser.post(address(meeting), sent()).content.decode()
    file = SimpleUploadedFile("talk.txt", NAMED.encode())
    browser.post(reverse("transcript_new", args=[meeting.id]), sent_again(page, words="", file=file))
    assert how_it_came(cast, meeting) == ["brought its transcript on"]


def test_words_that_name_one_voice_are_given_back_to_put_the_other_name_in(cast, meeting, settings, stand_in):
    settings.TRANSCRIBE = stand_in("printf 'Speaker 1: How was your week? It was long.\\nSpeaker 1: I slept badly.\\n'")
    answer = cast.client("dana").post(address(meeting), sent())
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Speaker 1: How was your week?\nSpeaker 1: It was long.\nSpeaker 1: I slept badly." in page
    assert f'action="{reverse("transcript_new", args=[meeting.id])}"' in page
    assert "names only one voice, Speaker 1:" in page
    assert not Transcript.objects.exists()


SAID = ("How was your week?", "My plan: to rest. It was long.", "I slept badly.")


@pytest.mark.parametrize(
    "program",
    [
        "printf '{}'".format("\\n".join(SAID)),
        "printf 'WEBVTT\\n\\n{}' > recording.vtt".format(
            "\\n\\n".join(f"00:0{at}.000 --> 00:0{at}.900\\n{said}" for at, said in enumerate(SAID))
        ),
        "printf '{}' > recording.srt".format(
            "\\n\\n".join(f"{at}\\n00:00:0{at},000 --> 00:00:0{at},900\\n{said}" for at, said in enumerate(SAID))
        ),
    ],
)
def test_no_word_before_what_only_looks_like_a_name_is_lost(cast, meeting, settings, stand_in, program):
    settings.TRANSCRIBE = stand_in(program)
    page = cast.client("dana").post(address(meeting), sent()).content.decode()
    assert "How was your week?\nMy plan: to rest.\nIt was long.\nI slept badly.</textarea>" in page
    assert "put a name before each turn" in page
    assert not Transcript.objects.exists()


SENDS = {True: "has no network", False: "own firewall decides"}
LEAVES = {True: "only into a folder that is deleted after it", False: "would stay there"}


@pytest.mark.parametrize("cut_off", [True, False])
def test_the_page_says_whether_the_program_could_send_anything(cast, meeting, settings, stand_in, monkeypatch, cut_off):
    settings.TRANSCRIBE = stand_in(SAYS)
    monkeypatch.setattr("alongside.mirror.pages.record.is_cut_off", lambda: cut_off)
    page = cast.client("dana").get(address(meeting)).content.decode()
    assert [says in page for says in (SENDS[cut_off], SENDS[not cut_off])] == [True, False]


@pytest.mark.parametrize("stays_in", [True, False])
def test_the_page_says_whether_the_program_could_leave_a_copy(cast, meeting, settings, stand_in, monkeypatch, stays_in):
    settings.TRANSCRIBE = stand_in(SAYS)
    monkeypatch.setattr("alongside.mirror.pages.record.stays_in", lambda: stays_in)
    page = cast.client("dana").get(address(meeting)).content.decode()
    assert [says in page for says in (LEAVES[stays_in], LEAVES[not stays_in])] == [True, False]
    assert "You can leave this page: it goes on" in page


@pytest.mark.near_miss("transcript_recording")
@pytest.mark.parametrize("who", ["noor", "maya", "sam"])
def test_nobody_else_brings_one(cast, meeting, settings, stand_in, who):
    settings.TRANSCRIBE = stand_in(SAYS)
    assert cast.client(who).post(address(meeting), sent()).status_code == 404
    assert not Transcript.objects.exists()


def test_without_agreement_no_recording_is_taken(cast, meet, settings, stand_in):
    settings.TRANSCRIBE = stand_in(SAYS)
    assert cast.client("dana").post(address(meet()), sent()).status_code == 404
