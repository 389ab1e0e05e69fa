"""A page as a PDF, made in memory and kept nowhere, within a bounded time.

The words go to the press through a pipe and come back through one: no file, no cache, no other host. A press that takes
too long is ended.
"""

import os
import subprocess
import sys
from pathlib import Path

from alongside.ui import press

SECONDS = 30.0
PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
"""What Debian calls the libraries that the press needs."""


class NoPress(RuntimeError):
    """A library of the system is missing; `PACKAGES` names it."""


class NotPrinted(RuntimeError):
    """The press took longer than it may, or broke."""


def pdf(html: str, *, seconds: float = SECONDS) -> bytes:
    """Return the PDF of a whole HTML page. Its fonts are named `font:NAME.woff2`.

    Args:
        html: the page; `lang` and `title` become the document's.
        seconds: how long it may take, the start of the process included.

    Raises:
        NoPress: pango is not on this machine.
        NotPrinted: it took too long, or broke.
    """
    try:
        done = subprocess.run(
            [sys.executable, "-m", press.__name__],
            input=html.encode(), capture_output=True, timeout=seconds, check=False, env=_surroundings(),
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise NotPrinted from None
    if done.returncode == press.NO_LIBRARY:
        raise NoPress
    if done.returncode or not done.stdout.startswith(b"%PDF-"):
        raise NotPrinted
    return done.stdout


def _surroundings() -> dict[str, str]:
    """Return the little that the press knows of where it runs: no key, no database, no address."""
    kept = {
        name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "FONTCONFIG_FILE") if name in os.environ
    }
    source = str(Path(press.__file__).resolve().parents[2])
    return {**kept, "LC_ALL": "C.UTF-8", "PYTHONPATH": source, "HOME": "/nonexistent"}
