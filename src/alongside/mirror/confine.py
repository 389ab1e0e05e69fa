"""Shuts a program in before it begins: bounds of the system, no network where that is allowed, and then the program itself.

`python -m alongside.mirror.confine SECONDS PROGRAM ARGUMENT…`. It imports neither Django nor a room. The bounds are those of
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
_NEW_USER, _NEW_NET = 0x10000000, 0x40000000


def bound(seconds: int) -> None:
    """Let the system end this process, and what it starts, when it wants more than a recording can need."""
    for what, most in (
        (resource.RLIMIT_CPU, seconds * (os.cpu_count() or 1)),
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, LARGEST_FILE),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def leave_the_network() -> bool:
    """Go into a network with nothing in it; return whether the system allowed it."""
    try:
        unshare = ctypes.CDLL(None, use_errno=True).unshare
    except (AttributeError, OSError):
        return False
    return bool(unshare(_NEW_NET) == 0 or unshare(_NEW_USER | _NEW_NET) == 0)


def main(seconds: str, *program: str) -> None:
    """Become the program."""
    leave_the_network()
    bound(int(seconds))
    os.execvp(program[0], program)  # no shell: each argument is one


if __name__ == "__main__":
    main(*sys.argv[1:])
