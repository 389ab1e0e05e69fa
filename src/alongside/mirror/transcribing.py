"""The hook for a transcribing program: it is given one recording, alone in a folder that is removed after it (ADR 0025)."""

import os
import shlex
import signal
import stat
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from threading import BoundedSemaphore

from alongside.mirror import confine

LARGEST_TEXT = 4 * 2**20
ONE_AT_A_TIME = BoundedSemaphore(1)
"""A transcription takes the machine's whole strength, so each worker does one and the others are told to come back."""
SAID = "said"
"""The file in a recording's folder that takes what the program says; it is there from the moment on in which the program begins."""
_WRITTEN = (".vtt", ".srt", ".json", ".txt", ".csv")
_SOUNDS = ((0, b"\x1a\x45\xdf\xa3"), (0, b"OggS"), (4, b"ftyp"), (0, b"ID3"), (0, b"\xff\xfb"), (8, b"WAVE"), (0, b"fLaC"))
"""How recordings begin: WebM (RFC 8794), Ogg (RFC 3533), MP4 (ISO/IEC 14496-12), MP3, WAV and FLAC (RFC 9639)."""


class NotTranscribed(RuntimeError):
    """No text came of it; `args[0]` is `busy`, `slow`, `failed`, `silent`, `large` or `missing`."""


def is_sound(start: bytes) -> bool:
    """Say whether bytes begin as a recording does."""
    return any(start[at : at + len(mark)] == mark for at, mark in _SOUNDS)


@cache
def allowed() -> frozenset[str]:
    """Return how far this system lets a program be shut in, in words of `confine`; asked once, of a process that ends at once."""
    ask = [sys.executable, "-I", confine.__file__, "--allowed"]
    try:
        answer = subprocess.run(ask, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    return frozenset(answer.stdout.split())


def is_cut_off() -> bool:
    """Say whether this system lets a program be cut off from the network."""
    return confine.CUT_OFF in allowed()


def stays_in() -> bool:
    """Say whether this system lets a program be kept in its folder."""
    return confine.ITS_FOLDER_ALONE in allowed()


def transcribe(audio: Path, command: str, *, seconds: float, closed: Sequence[Path] = ()) -> tuple[bytes, str]:
    """Return what a program made of a recording, and a name whose ending says what that is.

    The program runs without a shell, in the recording's own folder, with an empty environment, within bounds of time,
    memory and size, shut in as far as the system allows (`confine`); the whole group of its processes ends with it, and with this
    process, which holds its input for that alone. Its text is the one file that it wrote, else what it said.

    Args:
        audio: the recording, alone in its folder; the caller removes the folder.
        command: words as a shell would part them; `{audio}` stands for the recording.
        seconds: how long it may take.
        closed: files and folders that it cannot read, where the system allows that.

    Raises:
        NotTranscribed: and why.
    """
    if not ONE_AT_A_TIME.acquire(blocking=False):
        raise NotTranscribed("busy")
    try:
        return _text_of(audio, _run(audio, shlex.split(command), seconds, closed))
    finally:
        ONE_AT_A_TIME.release()


def _run(audio: Path, words: Sequence[str], seconds: float, closed: Sequence[Path]) -> Path:
    program = [word.replace("{audio}", str(audio)) for word in words]
    if not program or not Path(program[0]).is_file():
        raise NotTranscribed("missing")
    said, none_of_its_business = audio.parent / SAID, [str(path.resolve()) for path in closed]
    shut_in = [sys.executable, "-I", confine.__file__, str(int(seconds) + 1), str(len(closed)), *none_of_its_business]
    with said.open("wb") as out:
        process = subprocess.Popen(
            [*shut_in, *program],
            stdin=subprocess.PIPE, stdout=out, stderr=subprocess.DEVNULL,
            cwd=audio.parent, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(audio.parent), "TMPDIR": str(audio.parent)},
            start_new_session=True,
        )  # fmt: skip
        try:
            status = process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            raise NotTranscribed("slow") from None
        finally:
            _end(process)
    if status:
        raise NotTranscribed("failed")
    return said


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End the whole group: whatever the program started, too."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def read_plain(path: Path, most: int) -> bytes:
    """Return the first bytes of a plain file, at most so many: a program could leave a pipe there, or a link to what is not its own.

    Raises:
        OSError: no plain file is there.
    """
    with open(path, "rb", opener=_as_it_lies) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise FileNotFoundError(path)
        return file.read(most)


def _as_it_lies(path: str, how: int) -> int:
    return os.open(path, how | os.O_NOFOLLOW | os.O_NONBLOCK)


def _text_of(audio: Path, said: Path) -> tuple[bytes, str]:
    written = [file for file in audio.parent.iterdir() if file not in (audio, said) and file.suffix.lower() in _WRITTEN]
    found = written[0] if len(written) == 1 and written[0].is_file() and not written[0].is_symlink() else said
    try:
        text = read_plain(found, LARGEST_TEXT + 1)
    except OSError:  # the program took away what it said, or put something else there
        raise NotTranscribed("failed") from None
    if len(text) > LARGEST_TEXT:
        raise NotTranscribed("large")
    if not text:
        raise NotTranscribed("silent")
    return text, f"recording{found.suffix}" if found is not said else "recording.txt"
