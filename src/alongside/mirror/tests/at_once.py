"""Several do something at the same moment, each with a connection of their own."""

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

from django.db import connections

PATIENCE = 60


def at_once(*jobs: Callable[[], Any]) -> list[Any]:
    """Return what came of each, a trouble of it too. One that is not done within `PATIENCE` seconds fails the test."""
    gate, came = Barrier(len(jobs)), list[Any]([None] * len(jobs))

    def run(place: int, job: Callable[[], Any]) -> None:
        gate.wait(timeout=10)
        try:
            came[place] = job()
        except Exception as trouble:  # noqa: BLE001 - it is told
            came[place] = trouble
        finally:
            connections.close_all()

    threads = [Thread(target=run, args=one, daemon=True) for one in enumerate(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=PATIENCE)
    assert not any(thread.is_alive() for thread in threads), "somebody still waits"
    return came


def pressed(browser: Any, address: str, sent: dict[str, Any]) -> Callable[[], int]:
    """Return one press of a form: it answers with the status, also where something broke."""
    browser.raise_request_exception = False
    return lambda: browser.post(address, sent).status_code
