"""What the server does by itself every minute: one quiet thread beside the requests.

Each job is safe to run twice and at once, so that several processes, or a timer beside them, do no harm. What goes
wrong is written to the log by its kind alone, and tried again a minute later.
"""

import logging
import threading
from collections.abc import Callable

from django.db import close_old_connections

EVERY = 60.0  # seconds
log = logging.getLogger(__name__)
Job = Callable[[], object]


def jobs() -> list[Job]:
    """Return what there is to do."""
    from alongside.meetings.actions.reach import remind  # noqa: PLC0415 - only once the apps are ready
    from alongside.mirror.long_reading import read_on  # noqa: PLC0415
    from alongside.mirror.recordings import forget_left_behind  # noqa: PLC0415
    from alongside.people.coming_back_mail import send_links_due  # noqa: PLC0415

    return [remind, read_on, forget_left_behind, send_links_due]


def run_once() -> None:
    """Do everything once; one job's trouble stops no other."""
    for job in jobs():
        try:
            job()
        except Exception as problem:  # noqa: BLE001 - a job's trouble must not end the thread
            log.warning("A job of the schedule did not run: %s", type(problem).__name__)
        finally:
            close_old_connections()


def start(every: float = EVERY) -> threading.Event:
    """Start the thread; it ends with the process, or when the event that is returned is set."""
    stop = threading.Event()

    def tick() -> None:
        while not stop.wait(every):
            run_once()

    threading.Thread(target=tick, name="schedule", daemon=True).start()
    return stop
