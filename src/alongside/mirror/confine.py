"""Shuts a program in before it begins: bounds of the system, no network where that is allowed, and then the program itself.

`python -m alongside.mirror.confine SECONDS PROGRAM ARGUMENT…`; with `--network` alone it says whether the network can be
left. It imports neither Django nor a room. The bounds are those of
setrlimit(2); the network is left behind by unshare(2), which some systems allow to root alone or to nobody: then the program
runs with it, and only the machine's own firewall keeps it in.
"""

import ctypes
import os
import resource
import sys

MEMORY = 6 * 2**30
LARGEST_FILE = 64 * 2**20
OPEN_FILES = 64
PROCESSES = 512
"""Processes and threads of the server's own account, this program's among them; the system does not count those of root."""
CUT_OFF = "cut off"
_NEW_USER, _NEW_NET = 0x10000000, 0x40000000


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


def leave_the_network() -> bool:
    """Go into a network with nothing in it; return whether the system allowed it."""
    try:
        unshare = ctypes.CDLL(None, use_errno=True).unshare
    except (AttributeError, OSError):
        return False
    return bool(unshare(_NEW_NET) == 0 or unshare(_NEW_USER | _NEW_NET) == 0)


def main(seconds: str, *program: str) -> None:
    """Become the program."""
    alone = leave_the_network()
    if seconds == "--network":
        print(CUT_OFF if alone else "with the network")
        return
    bound(int(seconds))
    os.execvp(program[0], program)  # no shell: each argument is one


if __name__ == "__main__":
    main(*sys.argv[1:])
