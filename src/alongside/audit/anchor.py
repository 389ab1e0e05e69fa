"""The head of the chain, sealed in a file outside the database, so that a cut-off tail is noticed.

The anchor is made with the tables, while nothing stands in them, and moves forward with each entry that was committed. It
never moves over a break: one that is missing, or that the chain does not bear out, is left as it is, for it is evidence.
Only `set_anew` makes another, and that is an act which stands in the trail itself.
"""

import fcntl
import json
import logging
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from threading import Lock

from django.conf import settings
from django.db import DatabaseError

from alongside.audit import rules

log = logging.getLogger(__name__)
CODE = re.compile("[0-9a-f]{64}")
_lock = Lock()
_told: set[str] = set()


def path() -> Path:
    """Return the anchor's file."""
    return Path(settings.DATA_DIR) / "audit.anchor"


def read() -> rules.Anchor | None:
    """Return the anchor, or None when there is none.

    Raises:
        ValueError: the file is not an anchor.
    """
    try:
        found = rules.Anchor(**json.loads(path().read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (TypeError, ValueError):
        raise _damaged() from None
    if type(found.position) is not int or not all(CODE.fullmatch(str(code)) for code in (found.code, found.seal)):
        raise _damaged()
    return found


def _damaged() -> ValueError:
    return ValueError(f"{path()} is not an audit anchor any more.")


def begin(key: bytes) -> None:
    """Anchor a chain in which nothing stands yet; leave an anchor that is there."""
    with _alone():
        if not path().exists():
            _seal(key, 0, rules.START)


def advance(key: bytes, position: int, code: str, code_at: Callable[[int], str | None]) -> None:
    """Move the anchor forward to a head that was committed, if the chain still holds where it was anchored before.

    It never moves back. Where it does not hold it stays, and the log says so once; nothing is raised, since what was
    written is kept and nobody's work is to stop.
    """
    try:
        with _alone():
            known = read()
            if trouble := rules.does_not_hold(key, known, code_at):
                _tell(trouble)
            elif known and known.position < position:
                _seal(key, position, code)
    except (OSError, ValueError, DatabaseError) as problem:
        _tell(f"The anchor was not moved: {str(problem).strip()}")


def set_anew(key: bytes, position: int, code: str) -> None:
    """Put an anchor at a head of the chain, whatever was there before; that is kept beside it."""
    with _alone():
        if path().exists():
            path().replace(path().with_suffix(f".before-{position}"))
        _seal(key, position, code)


def _tell(what: str) -> None:
    if what not in _told:
        _told.add(what)
        log.error("The audit trail needs looking into: %s Run `alongside audit verify`, and keep everything as it is.", what)


@contextmanager
def _alone() -> Iterator[None]:
    """Let one thread of one process look at the anchor and move it."""
    with _lock, path().with_suffix(".lock").open("a") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _seal(key: bytes, position: int, code: str) -> None:
    fresh = path().with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as file:
        file.write(json.dumps(asdict(rules.sealed_anchor(key, position, code))))
        file.flush()
        os.fsync(file.fileno())  # a power cut is not to leave an empty file, which would look like somebody's deed
    fresh.replace(path())
