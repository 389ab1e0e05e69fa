"""Several do something at the same moment, each with a connection of their own."""

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

from django.db import connections


def at_once(*jobs: Callable[[], Any]) -> list[Any]:
    """Return what came of each, a trouble of it too."""
    gate, came = Barrier(len(jobs)), list[Any]([None] * len(jobs))

    def run(place: int, job: Callable[[], Any]) -> None:
        gate.wait(timeout=10)
        try:
            came[place] = job()
        except Exception as trouble:  # noqa: BLE001 - it is told
            came[place] = trouble
        finally:
            connections.close_all()

    threads = [Thread(target=run, args=one) for one in enumerate(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return came


def pressed(browser: Any, address: str, sent: dict[str, Any]) -> Callable[[], int]:
    """Return one press of a form: it answers with the status, also where something broke."""
    browser.raise_request_exception = False
    return lambda: browser.post(address, sent).status_code
