"""A page as a PDF, made in memory and kept nowhere, within bounds of time, size and number.

The words go to the press through a pipe and come back through one: no file, no cache, no other host. A press that takes
too long is ended.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from threading import BoundedSemaphore

from alongside.ui import press

SECONDS = 30.0
LARGEST = 1_000_000
"""The most bytes of a page: some hundred sheets of words."""
AT_ONCE = BoundedSemaphore(2)
"""How many presses one worker lets run beside each other; the others wait for their turn."""
PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
"""What Debian calls the libraries that the press needs."""
_KEPT = ("PATH", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "FONTCONFIG_FILE")


class NoPress(RuntimeError):
    """A library of the system is missing; `PACKAGES` names it."""


class NotPrinted(RuntimeError):
    """The press took longer than it may, or broke, or the page is larger than it may be."""


def pdf(html: str, *, seconds: float = SECONDS) -> bytes:
    """Return the PDF of a whole HTML page. Its fonts are named `font:NAME.woff2`; nothing else is fetched.

    Args:
        html: the page; `lang` and `title` become the document's. Whatever anybody wrote is escaped in it.
        seconds: how long it may take, from its turn on, the start of the process included.

    Raises:
        NoPress: pango is not on this machine.
        NotPrinted: it took too long, is too large, or broke.
    """
    page = html.encode()
    if len(page) > LARGEST or not AT_ONCE.acquire(timeout=seconds):
        raise NotPrinted
    try:
        return _printed(page, seconds)
    finally:
        AT_ONCE.release()


def _printed(page: bytes, seconds: float) -> bytes:
    with tempfile.TemporaryDirectory(prefix="alongside-press-") as place:
        try:
            done = subprocess.run(
                [sys.executable, "-m", press.__name__],
                input=page, capture_output=True, timeout=seconds, check=False, env=surroundings(place), cwd=place,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise NotPrinted from None
    if done.returncode == press.NO_LIBRARY:
        raise NoPress
    if done.returncode or not done.stdout.startswith(b"%PDF-"):
        raise NotPrinted
    return done.stdout


def surroundings(place: str) -> dict[str, str]:
    """Return the little that the press knows of where it runs: no key, no database, no address."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    source = str(Path(press.__file__).resolve().parents[2])
    return {**kept, "LC_ALL": "C.UTF-8", "PYTHONPATH": source, "HOME": place, "TMPDIR": place}
