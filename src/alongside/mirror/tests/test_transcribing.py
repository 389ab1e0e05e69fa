"""The hook for a transcribing program, with stand-ins that behave and that do not."""

import stat
import time
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from alongside.mirror import confine, transcribing, uploads
from alongside.mirror.models import Reading, Transcript
from alongside.mirror.transcribing import NotTranscribed, transcribe

OGG = b"OggS" + b"\x00" * 60
SAYS = "printf 'Specialist: What helped?\\nPerson: My sister came by and we cooked.\\n'"


@pytest.fixture
def stand_in(tmp_path):
    def made(body: str) -> str:
        program = tmp_path / "stand-in"
        program.write_text(f"#!/bin/sh\n{body}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        return f"{program} -f {{audio}}"

    return made


@pytest.fixture
def audio(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "recording").write_bytes(OGG)
    return folder / "recording"


def test_what_it_says_is_the_text(stand_in, audio):
    text, name = transcribe(audio, stand_in(SAYS), seconds=10)
    assert text.startswith(b"Specialist: What helped?")
    assert name == "recording.txt"


def test_the_one_file_that_it_wrote_goes_before_what_it_said(stand_in, audio):
    text, name = transcribe(audio, stand_in("echo progress; printf 'WEBVTT\\n' > recording.vtt"), seconds=10)
    assert (text, name) == (b"WEBVTT\n", "recording.vtt")


def test_it_knows_nothing_of_where_it_runs(stand_in, audio, monkeypatch):
    monkeypatch.setenv("ALONGSIDE_MASTER_KEY", "a" * 64)
    text, _ = transcribe(audio, stand_in('env; pwd; echo "$2"'), seconds=10)
    assert b"ALONGSIDE" not in text
    assert str(audio.parent).encode() in text


def test_an_argument_is_never_a_command(stand_in, audio, tmp_path):
    command = stand_in(SAYS) + " '; touch broken-out' $(touch broken-out)"
    transcribe(audio, command, seconds=10)
    assert not list(tmp_path.rglob("broken-out"))


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


def test_what_it_started_ends_with_it(stand_in, audio, tmp_path):
    mark = tmp_path / "still-there"
    with pytest.raises(NotTranscribed, match="slow"):
        transcribe(audio, stand_in(f"(sleep 3; touch {mark}) & sleep 60"), seconds=1)
    time.sleep(3)
    assert not mark.exists()


def test_a_program_that_is_not_there_is_named(audio):
    with pytest.raises(NotTranscribed, match="missing"):
        transcribe(audio, "/nowhere/whisper -f {audio}", seconds=5)


def test_one_at_a_time(stand_in, audio):
    with transcribing.ONE_AT_A_TIME, pytest.raises(NotTranscribed, match="busy"):
        transcribe(audio, stand_in(SAYS), seconds=5)


def test_it_has_few_processes_to_start_and_small_files_to_write(stand_in, audio):
    text, _ = transcribe(audio, stand_in("cat /proc/self/limits"), seconds=10)
    told = {line[:26].strip(): line[26:].split()[0] for line in text.decode().splitlines()}
    assert int(told["Max processes"]) <= confine.PROCESSES
    assert (told["Max open files"], told["Max core file size"]) == (str(confine.OPEN_FILES), "0")
    assert int(told["Max file size"]) == confine.LARGEST_FILE


def test_where_the_system_allows_it_there_is_no_network(stand_in, audio):
    text, _ = transcribe(audio, stand_in("cat /proc/net/dev | grep -c : ; true"), seconds=10)
    others = int(text) - 1  # besides the loopback that each network has
    assert others == 0 or not transcribing.is_cut_off()


def test_a_place_in_memory_is_taken_only_where_there_is_room(monkeypatch, tmp_path):
    monkeypatch.setattr(transcribing, "IN_MEMORY", tmp_path)
    assert transcribing.place_for_recordings() == tmp_path
    monkeypatch.setattr(transcribing, "ROOM", 2**62)
    assert transcribing.place_for_recordings() is None
    monkeypatch.setattr(transcribing, "IN_MEMORY", tmp_path / "gone")
    assert transcribing.place_for_recordings() is None


# ── the page ──
def address(meeting):
    return reverse("transcript_recording", args=[meeting.id])


def sent(content=OGG):
    return {"recording": SimpleUploadedFile("talk with maya.ogg", content)}


def test_without_a_program_the_page_says_how_to_add_one(cast, meeting, settings):
    settings.TRANSCRIBE = ""
    browser = cast.client("dana")
    assert "ALONGSIDE_TRANSCRIBE=" in browser.get(address(meeting)).content.decode()
    browser.post(address(meeting), sent())
    assert not Transcript.objects.exists()


def test_a_recording_becomes_a_reading_and_is_kept_by_nobody(cast, meeting, settings, stand_in, monkeypatch, tmp_path):
    monkeypatch.setattr(transcribing, "IN_MEMORY", tmp_path)
    settings.TRANSCRIBE = stand_in('ls -d "$PWD" > ' + str(tmp_path / "where") + "; " + SAYS)
    answer = cast.client("dana").post(address(meeting), sent())
    assert answer.url == reverse("reading", args=[Reading.objects.get().id])
    told = cast.client("maya").get(reverse("mirror_agreed", args=[meeting.partnership_id])).content.decode()
    assert "brought a recording on" in told
    assert str(tmp_path / "alongside-recording-") in (tmp_path / "where").read_text()
    assert not list(Path(tmp_path).glob("alongside-recording-*"))


@pytest.mark.parametrize(
    ("content", "says"), [(b"just words", "not a recording that we know"), (OGG, "could not do it with this one")]
)
def test_what_cannot_be_read_is_refused_in_a_sentence(cast, meeting, settings, stand_in, content, says):
    settings.TRANSCRIBE = stand_in("exit 1")
    answer = cast.client("dana").post(address(meeting), sent(content))
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert not Transcript.objects.exists()


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


@pytest.mark.parametrize(("cut_off", "says"), [(True, "has no network"), (False, "own firewall decides")])
def test_the_page_says_whether_the_program_could_send_anything(cast, meeting, settings, stand_in, monkeypatch, cut_off, says):
    settings.TRANSCRIBE = stand_in(SAYS)
    monkeypatch.setattr("alongside.mirror.pages.record.is_cut_off", lambda: cut_off)
    assert says in cast.client("dana").get(address(meeting)).content.decode()


@pytest.mark.near_miss("transcript_recording")
@pytest.mark.parametrize("who", ["noor", "maya", "sam"])
def test_nobody_else_brings_one(cast, meeting, settings, stand_in, who):
    settings.TRANSCRIBE = stand_in(SAYS)
    assert cast.client(who).post(address(meeting), sent()).status_code == 404
    assert not Transcript.objects.exists()


def test_without_agreement_no_recording_is_taken(cast, meet, settings, stand_in):
    settings.TRANSCRIBE = stand_in(SAYS)
    assert cast.client("dana").post(address(meet()), sent()).status_code == 404
