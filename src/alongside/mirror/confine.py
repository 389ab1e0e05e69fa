"""Shuts a program in before it begins, as far as the system allows it, and then becomes that program.

`python -m alongside.mirror.confine SECONDS HOW_MANY CLOSED… PROGRAM ARGUMENT…`, where CLOSED is as many files and folders that are
none of the program's business, an argument each, for a path may hold any sign that could set them apart; with `--allowed` alone
it says what the system allows. It imports neither Django nor a room. The bounds are those of setrlimit(2). unshare(2) gives the
program a network with nothing in it and processes of its own, which end with it; Landlock (landlock(7)) keeps it in its folder.
Some systems allow that to root alone or to nobody: then the program runs without, and the page says so.

Who began the program holds the other end of this process's input as long as they live. It stays beside the program and watches:
when that end is let go of, because the server ended or was killed, it ends its whole group of processes. Linux would do that by
itself for one process and for the thread that began it (PR_SET_PDEATHSIG); a group, on any Unix, ends only so. Linux's way holds
besides, for the case that this process is killed, too.
"""

import ctypes
import os
import resource
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from threading import Thread

MEMORY = 6 * 2**30
LARGEST_FILE = 64 * 2**20
OPEN_FILES = 64
PROCESSES = 512
"""Processes and threads of the server's own account, this program's among them; the system does not count those of root."""
CUT_OFF, PROCESSES_OF_ITS_OWN, ITS_FOLDER_ALONE = "cut-off", "processes-of-its-own", "its-folder-alone"
"""What a system may allow."""

_NEW_USER, _NEW_NET, _NEW_PID = 0x10000000, 0x40000000, 0x20000000
_SIGNAL_WHEN_PARENT_ENDS, _NO_NEW_PRIVILEGES = 1, 38
_MAKE_RULES, _ADD_RULE, _RESTRICT = 444, 445, 446  # landlock(7): the same numbers on all machines
_EXECUTE, _WRITE, _READ, _LIST, _TRUNCATE, _ASK_DEVICE = 1, 2, 4, 8, 1 << 14, 1 << 15
_MAKE_DEVICES = 1 << 6 | 1 << 11
_KNOWN = (0, 13, 14, 15, 15, 16)
"""How many ways to use a file Landlock knows, by its version; from the last one on no more."""
_OF_FILES = _EXECUTE | _WRITE | _READ | _TRUNCATE | _ASK_DEVICE
_SIGNALS_AND_SOCKETS, _SCOPED_SINCE = 3, 6
_LOOK = _EXECUTE | _READ | _LIST
_DEVICES = ("null", "zero", "full", "random", "urandom", "nvidia*", "dri", "kfd")
"""What a program may need of /dev: nothing, chance, and a graphics processor."""


class _Rules(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def bound(seconds: int) -> None:
    """Let the system end this process, and what it starts, when it wants more than a recording can need."""
    for what, most in (
        (resource.RLIMIT_CPU, seconds * (os.cpu_count() or 1)),
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, LARGEST_FILE),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_NPROC, PROCESSES),
        (resource.RLIMIT_CORE, 0),
    ):
        _soft, hard = resource.getrlimit(what)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (allowed, allowed))


def _asked(call: str, *words: object) -> int:
    """Ask the system's library for something; -1 where it is refused or not known."""
    try:
        return int(getattr(ctypes.CDLL(None), call)(*words))
    except (AttributeError, OSError):
        return -1


def leave() -> list[str]:
    """Leave the network, and the processes of the house from the next child on; return what of it the system allowed.

    Where it can be, root is left behind, too: in a user namespace of its own even root may do no more than any account.
    """
    for apart, allowed in ((_NEW_NET | _NEW_PID, [CUT_OFF, PROCESSES_OF_ITS_OWN]), (_NEW_NET, [CUT_OFF])):
        if _asked("unshare", _NEW_USER | apart) == 0 or _asked("unshare", apart) == 0:
            return allowed
    return []


def go_on_as_a_child(*, watched: bool = False) -> None:
    """Go on as a child. Who began waits for it and ends as it does; with `watched`, both end with whoever holds the input."""
    child = os.fork()
    if child:
        if watched:
            Thread(target=_end_with_the_server, daemon=True).start()
        _, status = os.waitpid(child, 0)
        os._exit(1 if status else 0)
    _asked("prctl", _SIGNAL_WHEN_PARENT_ENDS, signal.SIGKILL, 0, 0, 0)
    if watched:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)


def _end_with_the_server() -> None:
    """Wait until nobody holds the other end of the input, then end the whole group of processes, this one among them."""
    while os.read(0, 1):
        pass
    os.killpg(0, signal.SIGKILL)


def stay_in(own: Path, closed: Iterable[Path], named: Iterable[Path]) -> bool:
    """Let this process write in one folder alone, and read what is neither closed nor beside that folder, or what is named.

    Return whether the system allowed it. Nor can it then send a signal to a process that was there before (Linux 6.12).
    """
    version = _asked("syscall", _MAKE_RULES, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return False
    known = (1 << _KNOWN[min(version, len(_KNOWN) - 1)]) - 1
    rules = _Rules(known, 0, _SIGNALS_AND_SOCKETS if version >= _SCOPED_SINCE else 0)
    held = _asked("syscall", _MAKE_RULES, ctypes.byref(rules), ctypes.c_size_t(ctypes.sizeof(rules)), 0)
    shut = {*closed, own.parent, Path("/dev")}
    for path in _all_but(Path("/"), shut):
        _allow(held, path, _LOOK & known)
    for path in named:
        if not any(closed_one.is_relative_to(path) for closed_one in shut):
            _allow(held, path, _LOOK & known)
    for path in (device for name in _DEVICES for device in Path("/dev").glob(name)):
        _allow(held, path, (_LOOK | _WRITE | _ASK_DEVICE) & known)
    _allow(held, own, known & ~_MAKE_DEVICES)
    _asked("prctl", _NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    return _asked("syscall", _RESTRICT, held, 0) == 0


def _all_but(folder: Path, shut: Iterable[Path]) -> Iterator[Path]:
    """Yield the files and folders that together are all of a folder but what is shut."""
    for path in _in(folder):
        if path.is_symlink() or path in shut:
            continue
        if any(one.is_relative_to(path) for one in shut):
            yield from _all_but(path, shut)
        else:
            yield path


def _in(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _allow(held: int, path: Path, ways: int) -> None:
    try:
        file = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:  # gone, or not this account's to look at
        return
    rule = _Beneath(ways if path.is_dir() else ways & _OF_FILES, file)
    _asked("syscall", _ADD_RULE, held, 1, ctypes.byref(rule), 0)
    os.close(file)


def tell() -> None:
    """Print what the system allows, a word a line."""
    for word in leave():
        print(word)
    if stay_in(Path.cwd(), (), ()) and not _reads_its_parent():
        print(ITS_FOLDER_ALONE)


def _reads_its_parent() -> bool:
    """Say whether the environment of the process that began this one, in which a key may stand, can still be read."""
    try:
        return bool(Path(f"/proc/{os.getppid()}/environ").read_bytes())
    except OSError:
        return False


def main(seconds: str, how_many: str = "0", *words: str) -> None:
    """Become the program."""
    if seconds == "--allowed":
        tell()
        return
    closed, program = words[: int(how_many)], words[int(how_many) :]
    bound(int(seconds))
    go_on_as_a_child(watched=True)  # before it leaves: who has left for processes of its own can begin no thread
    if PROCESSES_OF_ITS_OWN in leave():
        go_on_as_a_child()  # the first of its own kind: the system ends all others with it, wherever they went
        go_on_as_a_child()  # and the program is an ordinary one
    stay_in(Path.cwd(), map(Path, closed), _named(program))
    os.execvp(program[0], program)  # no shell: each argument is one


def _named(words: Sequence[str]) -> Iterator[Path]:
    """Yield the files and folders that a command names by their whole path, where they really lie, and the program's folder."""
    yield Path(words[0]).resolve().parent
    yield from (path.resolve() for path in map(Path, words) if path.is_absolute() and path.exists())


if __name__ == "__main__":
    main(*sys.argv[1:])
