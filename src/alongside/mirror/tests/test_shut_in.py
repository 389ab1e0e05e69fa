"""How a transcribing program is shut in: what it may read, write, start and reach, as far as the system allows it."""

import os
import shlex
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from alongside.mirror import confine, transcribing
from alongside.mirror.tests.talks import SAYS
from alongside.mirror.transcribing import NotTranscribed, allowed, transcribe


def test_it_knows_nothing_of_where_it_runs(stand_in, audio, monkeypatch):
    monkeypatch.setenv("ALONGSIDE_MASTER_KEY", "a" * 64)
    text, _ = transcribe(audio, stand_in('env; pwd; echo "$2"'), seconds=10)
    assert b"ALONGSIDE" not in text
    assert str(audio.parent).encode() in text


def test_an_argument_is_never_a_command(stand_in, audio, tmp_path):
    command = stand_in(SAYS) + " '; touch broken-out' $(touch broken-out)"
    transcribe(audio, command, seconds=10)
    assert not list(tmp_path.rglob("broken-out"))


@pytest.mark.parametrize("begun", ["(sleep 3; touch still-there) &", "setsid sh -c 'sleep 3; touch still-there' &"])
@pytest.mark.parametrize(("then", "why"), [("sleep 60", "slow"), ("exit 3", "failed")])
def test_what_it_started_ends_with_it(stand_in, audio, begun, then, why):
    """Also what left its group, where the system lets a program have processes of its own."""
    with pytest.raises(NotTranscribed, match=why):
        transcribe(audio, stand_in(f"{begun} {then}"), seconds=1)
    time.sleep(3)
    assert not (audio.parent / "still-there").exists() or ("setsid" in begun and confine.PROCESSES_OF_ITS_OWN not in allowed())


@pytest.mark.parametrize("elsewhere", ["beside", "beside/it", "/dev/shm/alongside-still-there"])
def test_it_writes_nowhere_but_in_its_folder(stand_in, audio, tmp_path, elsewhere):
    (tmp_path / "beside").mkdir()
    place = tmp_path / elsewhere
    program = stand_in(f'cp "$2" {place} 2>/dev/null; cp "$2" here && rm here && echo ok > /dev/null; {SAYS}')
    assert transcribe(audio, program, seconds=10)[0].startswith(b"Specialist")
    kept = (place / "recording" if place.is_dir() else place).exists()
    assert not (kept and confine.ITS_FOLDER_ALONE in allowed())


@pytest.mark.parametrize("name", ["house", "ho:use", ":", "two\nlines", "-5", "a b'"])
def test_it_reads_nothing_that_is_closed_to_it(stand_in, audio, name):
    with tempfile.TemporaryDirectory(dir="/var/tmp") as open_to_all:  # beside the recording, and in /dev, all is closed anyway
        house = Path(open_to_all, name)
        house.mkdir()
        (house / "master.key").write_text("7e" * 32)
        kept = shlex.quote(str(house))
        looks = f"cat {kept}/master.key; ls {kept}; ls {audio.parent.parent}; tr '\\0' '\\n' < /proc/{os.getpid()}/environ"
        text, _ = transcribe(audio, stand_in(f"{looks}; {SAYS}"), seconds=10, closed=[house, house / "none"])
    assert text.startswith(b"Specialist") or confine.ITS_FOLDER_ALONE not in allowed()


def test_what_the_command_names_may_lie_where_all_else_is_closed(audio, tmp_path):
    house = tmp_path / "house"
    house.mkdir()
    (house / "bin").mkdir(parents=True)
    (house / "bin/program").write_text('#!/bin/sh\ncat "$2" "${0%/*}/part"\n')
    (house / "bin/program").chmod(0o700)
    (house / "bin/part").write_text(" And then?")
    (house / "model").write_text("Specialist: What helped?")
    text, _ = transcribe(audio, f"{house}/bin/program -m {house}/model", seconds=10, closed=[house])
    assert text == b"Specialist: What helped? And then?"


def test_a_system_that_allows_nothing_of_it_is_not_said_to(monkeypatch, tmp_path):
    monkeypatch.setattr(confine, "_asked", lambda *_: -1)
    assert confine.leave() == []
    assert not confine.stay_in(tmp_path, (), ())


def test_where_it_could_read_the_environment_of_the_house_it_is_not_said_to_stay_in(monkeypatch, capsys):
    monkeypatch.setattr(confine, "leave", list)
    monkeypatch.setattr(confine, "stay_in", lambda *_: True)
    for reads, told in ((True, ""), (False, f"{confine.ITS_FOLDER_ALONE}\n")):
        monkeypatch.setattr(confine, "_reads_its_parent", lambda reads=reads: reads)
        confine.tell()
        assert capsys.readouterr().out == told


def test_a_system_that_gives_it_no_processes_may_still_take_the_network(monkeypatch):
    monkeypatch.setattr(confine, "_asked", lambda _call, apart: -1 if apart & 0x20000000 else 0)
    assert confine.leave() == [confine.CUT_OFF]


def test_it_ends_no_process_of_the_house(stand_in, audio):
    other = subprocess.Popen(["/bin/sleep", "30"])
    try:
        transcribe(audio, stand_in(f"kill -9 {other.pid}; {SAYS}"), seconds=10)
        assert (other.poll() is None) is (confine.PROCESSES_OF_ITS_OWN in allowed())
    finally:
        other.kill()
        other.wait()


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
