"""Where recordings lie while a program turns them into text, and what is still known of one that is gone.

Each has a folder of its own, which says in its name of which meeting it is, and the process that took it in holds a lock on it
(flock(2)). The system lets go of that lock when the process ends, however it ends: a folder that nobody holds was left behind.
Nothing of what lay there stays. What became of it is noted in the folder in one word, for a day, so that whoever brought the
recording can read that where they look for it. Every worker on the machine sees the same folders.

Others may write where they lie, and a program may leave what it likes in its own: only real folders of the server's account count,
and only a plain file is read.
"""

import fcntl
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from alongside.kernel.clock import now
from alongside.mirror.transcribing import SAID, read_plain

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder that no disk holds; what is made in it is open to its owner alone
ROOM = 2**29
"""Bytes that must be free there."""
FOLDER = "alongside-recording-"
A_DAY = timedelta(days=1)
ENDED = "ended"
"""What became of a recording whose server ended while it was turned into text."""
_NOTE = "became"
_LONGEST_NOTE = 32


def place_for_recordings() -> Path | None:
    """Return a folder in memory in which a recording may lie for a while, or None where there is no room: then on the disk."""
    if not os.access(IN_MEMORY, os.W_OK | os.X_OK) or shutil.disk_usage(IN_MEMORY).free < ROOM:
        return None
    return IN_MEMORY


@dataclass
class Taken:
    """A recording that is being taken in; `became` is what is to be known of it afterwards, in one word, if a program began with it."""

    folder: Path
    became: str = ""


@dataclass(frozen=True)
class Recording:
    """What is known of the recording of a meeting: since when it is turned into text, or when it `became` what it did."""

    meeting: UUID
    since: datetime
    became: str = ""


@contextmanager
def taken_in(meeting: UUID) -> Iterator[Taken]:
    """Give a recording a folder of its own for as long as it is needed. Nothing of it stays, but for what it became."""
    folder, held = _made(meeting)
    try:
        yield (taken := Taken(folder))
        if (folder / SAID).exists():
            let_go(meeting)  # what became of an earlier one
            if taken.became:
                with suppress(OSError):  # a program that got away writes there still: then nothing is known of it
                    _note(folder, taken.became)
    finally:
        if _became(folder) is None:
            shutil.rmtree(folder, ignore_errors=True)
        os.close(held)


def _made(meeting: UUID) -> tuple[Path, int]:
    """Return a new folder and a lock on it. One that was cleared away before it was held is made once more."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=f"{FOLDER}{meeting.hex}-", dir=place_for_recordings()))
        with suppress(FileNotFoundError):
            held = os.open(folder, os.O_RDONLY)
            fcntl.flock(held, fcntl.LOCK_EX)
            if folder.exists():
                return folder, held
            os.close(held)


def forget_left_behind() -> None:
    """Clear what a server left because it was killed, and what has been known for a day. Nothing that somebody holds."""
    for folder in _folders():
        with suppress(OSError), _free(folder) as is_free:  # another's, or gone just now
            if is_free:
                _clear(folder)


def _clear(folder: Path) -> None:
    if noted := _became(folder):
        if _at(folder / _NOTE) < now() - A_DAY:
            shutil.rmtree(folder)
    elif noted is None and (folder / SAID).exists() and _meeting(folder):
        _note(folder, ENDED)
    else:
        shutil.rmtree(folder)


def known() -> dict[UUID, Recording]:
    """Return what is known of recordings now, by meeting: of several of one meeting, that which is under way, else the latest."""
    found: dict[UUID, Recording] = {}
    for one in sorted(filter(None, map(_known, _folders())), key=lambda one: (not one.became, one.since)):
        found[one.meeting] = one
    return found


def let_go(meeting: UUID) -> None:
    """Let go of what is noted of the recordings of a meeting."""
    for folder in _folders():
        if _meeting(folder) == meeting and _became(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _known(folder: Path) -> Recording | None:
    meeting = _meeting(folder)
    if meeting is None:
        return None
    with suppress(OSError):  # another's, or gone just now
        if became := _became(folder):
            return Recording(meeting, _at(folder / _NOTE), became)
        with _free(folder) as is_free:
            if not is_free and (folder / SAID).exists():
                return Recording(meeting, _at(folder / "recording"))
    return None


@contextmanager
def _free(folder: Path) -> Iterator[bool]:
    """Say whether nobody holds a folder, and hold it meanwhile."""
    held = os.open(folder, os.O_RDONLY | os.O_NOFOLLOW | os.O_DIRECTORY)
    try:
        yield _locks(held)
    finally:
        os.close(held)


def _locks(held: int) -> bool:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _folders() -> Iterator[Path]:
    for place in {IN_MEMORY, Path(tempfile.gettempdir())}:
        yield from filter(_is_ours, place.glob(f"{FOLDER}*"))


def _is_ours(path: Path) -> bool:
    try:
        found = path.lstat()
    except OSError:  # gone just now
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid()


def _meeting(folder: Path) -> UUID | None:
    try:
        return UUID(folder.name.removeprefix(FOLDER).partition("-")[0])
    except ValueError:
        return None


def _became(folder: Path) -> str | None:
    """Return what is noted in a folder in which nothing else lies: a program could have written a note of its own."""
    try:
        if [path.name for path in folder.iterdir()] != [_NOTE]:
            return None
        return read_plain(folder / _NOTE, _LONGEST_NOTE).decode()
    except (OSError, ValueError):
        return None


def _note(folder: Path, became: str) -> None:
    for path in folder.iterdir():
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    with (folder / _NOTE).open("x") as note:
        note.write(became)


def _at(path: Path) -> datetime:
    """Return since when something lies as it does, by the machine's own clock: the other times of a file, a program can set."""
    return datetime.fromtimestamp(path.lstat().st_ctime, UTC)
