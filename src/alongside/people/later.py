"""What is done beside the answer, so that neither its words nor its time tell what came of it.

Two threads of each process do it, one thing after another, each a moment after it was asked for: by then the answer is
on its way, and nothing that is done here can slow it. What goes wrong is written to the log by its kind alone. A process
that is told to end finishes what was begun.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from django.conf import settings
from django.db import close_old_connections, transaction

log = logging.getLogger(__name__)
MOMENT = 0.2  # seconds
_hands = ThreadPoolExecutor(max_workers=2, thread_name_prefix="later")


class Logged(Exception):
    """It went wrong, and the log says so already."""


def later(job: Callable[[], object], what: str) -> None:
    """Do something once the change around it is kept, and let nobody wait for it. `what` is its name in the log."""

    def begin() -> None:
        if settings.WORK_BESIDE_REQUESTS:
            _hands.submit(_done_apart, job, what)
        else:
            _done(job, what)

    transaction.on_commit(begin)


def _done_apart(job: Callable[[], object], what: str) -> None:
    time.sleep(MOMENT)
    try:
        _done(job, what)
    finally:
        close_old_connections()


def _done(job: Callable[[], object], what: str) -> None:
    try:
        job()
    except Logged:
        return
    except Exception as problem:  # noqa: BLE001 - nobody waits for it to whom it could be told
        log.warning("Not done: %s (%s)", what, type(problem).__name__)
