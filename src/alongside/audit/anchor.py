"""The head of the chain, sealed in a file outside the database, so that a cut-off tail is noticed."""

import json
import os
from dataclasses import asdict
from pathlib import Path
from threading import Lock

from django.conf import settings

from alongside.audit import rules

_lock = Lock()


def path() -> Path:
    """Return the anchor's file."""
    return Path(settings.DATA_DIR) / "audit.anchor"


def read() -> rules.Anchor | None:
    """Return the anchor, or None when none was ever written.

    Raises:
        ValueError: the file is not an anchor.
    """
    try:
        return rules.Anchor(**json.loads(path().read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (TypeError, json.JSONDecodeError, UnicodeDecodeError):
        raise ValueError(f"{path()} is not an audit anchor any more.") from None


def write(key: bytes, position: int, code: str) -> None:
    """Move the anchor forward to a head of the chain; it never moves back."""
    with _lock:
        try:
            known = read()
        except ValueError:
            return  # a damaged anchor is evidence: leave it for `audit verify` to report
        if known and known.position >= position:
            return
        fresh = path().with_suffix(f".{os.getpid()}.new")
        fresh.write_text(json.dumps(asdict(rules.sealed_anchor(key, position, code))), "utf-8")
        fresh.replace(path())
