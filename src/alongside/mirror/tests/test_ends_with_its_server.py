"""A server that is killed leaves neither a program that goes on nor a recording."""

import fcntl
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from alongside.kernel.clock import at, now
from alongside.mirror import recordings
from alongside.mirror.tests.talks import OGG, SAYS
from alongside.mirror.transcribing import SAID, transcribe

SERVER = """
import os, sys
from pathlib import Path
from uuid import UUID
from alongside.mirror import confine, recordings, transcribing
recordings.IN_MEMORY, command, meeting = Path(sys.argv[1]), sys.argv[2], UUID(sys.argv[3])
with recordings.taken_in(meeting) as taken:
    (taken.folder / "recording").write_bytes(b"OggS")
    transcribing.transcribe(taken.folder / "recording", command, seconds=60)
"""
TICKS = 'while :; do date +%s%N > "$PWD/tick"; echo said; sleep 0.1; done'
AT_MOST = 10.0


@pytest.fixture
def memory(monkeypatch, tmp_path: Path) -> Path:
    """Return a folder that stands in for the machine's memory, in which there is room."""
    memory = tmp_path / "memory"
    memory.mkdir()
    monkeypatch.setattr(recordings, "IN_MEMORY", memory)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    return memory


def wait_for(true) -> bool:
    until = time.monotonic() + AT_MOST
    while not (held := true()) and time.monotonic() < until:
        time.sleep(0.05)
    return bool(held)


def killed(memory: Path, command: str, meeting, *, with_its_watcher: bool = False) -> Path:
    """Let a server take a recording in, kill it while the program runs, and return the recording's folder."""
    server = subprocess.Popen([sys.executable, "-c", SERVER, str(memory), command, str(meeting)], start_new_session=True)
    try:
        assert wait_for(lambda: list(memory.glob("*/tick")))
        if with_its_watcher:
            [watcher] = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
            os.kill(int(watcher), signal.SIGSTOP)  # so that it can do nothing before it is killed, too
            os.kill(int(watcher), signal.SIGKILL)
    finally:
        server.kill()
        server.wait()
    [tick] = memory.glob("*/tick")
    return tick.parent


def still(folder: Path) -> bool:
    """Say whether the program has stopped to write."""
    before = (folder / "tick").read_bytes()
    time.sleep(0.5)
    return (folder / "tick").read_bytes() == before


@pytest.mark.parametrize("program", [TICKS, f"({TICKS}) & wait"])
def test_the_program_ends_with_its_server_and_all_that_it_started(stand_in, memory, program):
    folder = killed(memory, stand_in(program), uuid4())
    assert wait_for(lambda: still(folder))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone ends a process with the one that began it.")
def test_it_ends_where_what_watches_it_is_killed_as_well(stand_in, memory):
    folder = killed(memory, stand_in(TICKS), uuid4(), with_its_watcher=True)
    assert wait_for(lambda: still(folder))


def test_what_a_killed_server_left_is_gone_at_the_next_look_and_is_known(stand_in, memory):
    meeting = uuid4()
    folder = killed(memory, stand_in(TICKS), meeting)
    assert wait_for(lambda: still(folder))
    assert (folder / "recording").exists()
    recordings.forget_left_behind()
    assert [path.name for path in folder.iterdir()] == ["became"]
    assert recordings.known()[meeting].became == recordings.ENDED
    recordings.let_go(meeting)
    assert not list(memory.iterdir())


def test_nothing_that_somebody_holds_is_cleared(memory):
    meeting = uuid4()
    with recordings.taken_in(meeting) as taken:
        (taken.folder / "recording").write_bytes(OGG)
        recordings.forget_left_behind()
        assert not recordings.known()  # it is still arriving
        (taken.folder / SAID).touch()
        recordings.forget_left_behind()
        assert recordings.known()[meeting].became == ""
    assert not list(memory.iterdir())


def test_what_was_left_while_it_arrived_is_gone_for_good(memory):
    for left in (f"{recordings.FOLDER}{uuid4().hex}-abc", f"{recordings.FOLDER}old"):
        (memory / left).mkdir()
        (memory / left / "recording").write_bytes(OGG)
    (memory / "another").mkdir()
    recordings.forget_left_behind()
    assert [path.name for path in memory.iterdir()] == ["another"]


def test_what_became_of_it_is_known_for_a_day_and_the_latest_alone(memory):
    meeting = uuid4()
    for became in ("slow", "failed"):
        with recordings.taken_in(meeting) as taken:
            (taken.folder / "recording").write_bytes(OGG)
            (taken.folder / SAID).write_text("every word")
            taken.became = became
    assert recordings.known()[meeting].became == "failed"
    [note] = memory.rglob("*/*")
    assert note.read_text() == "failed"
    with at(now() + timedelta(hours=25)):
        recordings.forget_left_behind()
    assert not list(memory.iterdir())


def test_a_note_of_a_time_that_no_calendar_has_is_known_for_a_day_as_well(memory):
    note = memory / f"{recordings.FOLDER}{uuid4().hex}-abc" / "became"
    note.parent.mkdir()
    note.write_text("slow")
    os.utime(note, (1e12, 1e12))
    assert len(recordings.known()) == 1
    with at(now() + timedelta(hours=25)):
        recordings.forget_left_behind()
    assert not list(memory.iterdir())


@pytest.fixture
def hurry() -> Iterator[None]:
    """End what waits for ever."""

    def end(*_: object) -> None:
        raise AssertionError("It waits for ever.")  # no OSError, which would be passed over

    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(5)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def pipe(at_place: Path, _: Path) -> None:
    os.mkfifo(at_place)


def folder(at_place: Path, _: Path) -> None:
    at_place.mkdir()


def link(at_place: Path, memory: Path) -> None:
    (memory / "elsewhere").write_text("slow")
    at_place.symlink_to(memory / "elsewhere")


@pytest.mark.usefixtures("hurry")
@pytest.mark.parametrize("left", [pipe, link, folder])
def test_a_note_that_is_no_plain_file_is_none_and_nobody_waits_for_it(memory, left):
    own = memory / f"{recordings.FOLDER}{uuid4().hex}-abc"
    own.mkdir()
    left(own / "became", memory)
    assert not recordings.known()
    recordings.forget_left_behind()
    assert not own.exists()


@pytest.mark.usefixtures("hurry")
def test_nor_is_one_that_the_program_left_in_place_of_all_else(memory):
    with recordings.taken_in(uuid4()) as taken:
        os.mkfifo(taken.folder / "became")
    assert not list(memory.iterdir())


@pytest.mark.usefixtures("hurry")
@pytest.mark.parametrize("left", [pipe, link])
def test_what_is_called_so_and_is_no_folder_is_left_alone(memory, left):
    place = memory / f"{recordings.FOLDER}{uuid4().hex}-abc"
    left(place, memory)
    recordings.forget_left_behind()
    assert not recordings.known()
    assert os.path.lexists(place)


def test_what_lies_in_the_folder_of_another_account_is_nothing_of_ours(memory, monkeypatch):
    meeting = uuid4()
    with recordings.taken_in(meeting) as taken:
        (taken.folder / SAID).touch()
        taken.became = "slow"
    assert recordings.known()
    ours = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: ours + 1)
    assert not recordings.known()
    recordings.let_go(meeting)
    with at(now() + timedelta(hours=25)):
        recordings.forget_left_behind()
    assert list(memory.iterdir())


def test_nothing_is_noted_through_a_link_that_a_program_lays_meanwhile(memory, monkeypatch):
    another, unlink = memory / "another", Path.unlink
    another.write_text("theirs")

    def lay_a_link(path: Path, **more: bool) -> None:
        unlink(path, **more)
        (path.parent / "became").symlink_to(another)

    with recordings.taken_in(uuid4()) as taken:
        (taken.folder / SAID).touch()
        taken.became = "slow"
        monkeypatch.setattr(Path, "unlink", lay_a_link)
    assert another.read_text() == "theirs"
    assert [path.name for path in memory.iterdir()] == ["another"]


def test_a_note_that_the_program_wrote_is_none(memory):
    meeting = uuid4()
    with recordings.taken_in(meeting) as taken:
        for name in ("recording", SAID, "became"):
            (taken.folder / name).write_text("slow")
    assert not recordings.known()
    assert not list(memory.iterdir())


def test_what_is_cleared_before_it_is_held_is_made_once_more(memory, monkeypatch):
    lock, times = fcntl.flock, []

    def cleared_first(held, how):
        times.append(how)
        if len(times) == 1:
            next(memory.iterdir()).rmdir()
        lock(held, how)

    monkeypatch.setattr(fcntl, "flock", cleared_first)
    with recordings.taken_in(uuid4()) as taken:
        assert taken.folder.is_dir()


def test_a_program_that_reads_what_it_is_given_finds_nothing(stand_in, audio):
    text, _ = transcribe(audio, stand_in(f"cat; {SAYS}"), seconds=10)
    assert text.startswith(b"Specialist: What helped?")
