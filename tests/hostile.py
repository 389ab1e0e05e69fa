"""A hostile place to run in: no network, no order that was not asked for, no template variable that is not there."""

import random
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connections
from django.db.backends.base.operations import BaseDatabaseOperations
from django.db.models import QuerySet
from django.utils import translation
from hypothesis import HealthCheck
from hypothesis import settings as trying

from alongside.audit import anchor
from alongside.vault import access as vault

# A property is judged, not how busy the machine is on which it is tried.
trying.register_profile("anywhere", deadline=None, suppress_health_check=[HealthCheck.too_slow])
trying.load_profile("anywhere")
DATABASE_FIXTURES = {"db", "transactional_db", "live_server", "cast", "together", "life"}


class NetworkRefused(RuntimeError):
    """A test tried to reach another machine."""


def _is_local(address: Any) -> bool:
    if not isinstance(address, tuple):
        return True  # a Unix socket
    host = str(address[0])
    return host in {"localhost", "::1", "0.0.0.0", ""} or host.startswith("127.")  # noqa: S104


@pytest.fixture(autouse=True, scope="session")
def _network_is_blocked() -> Iterator[None]:
    """Refuse each connection that would leave this machine."""
    plain = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        if not _is_local(address):
            raise NetworkRefused(f"A test may not reach {address}.")
        plain(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect)
        yield


@pytest.fixture(autouse=True, scope="session")
def _unordered_is_shuffled() -> Iterator[None]:
    """Hand out the rows of an unordered query in a random order: a database promises no other."""
    fetch = QuerySet._fetch_all

    def fetch_shuffled(self: "QuerySet[Any]") -> None:
        fresh = self._result_cache is None
        fetch(self)
        if fresh and not self.ordered and self._result_cache:
            random.shuffle(self._result_cache)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QuerySet, "_fetch_all", fetch_shuffled)
        yield


@pytest.fixture(autouse=True, scope="session")
def _guards_step_aside_between_tests() -> Iterator[None]:
    """Let SQLite's tables be emptied after a test that commits: triggers refuse that, so they are lifted and put back.

    PostgreSQL empties by TRUNCATE, which asks no trigger.
    """
    flush = BaseDatabaseOperations.execute_sql_flush

    def flush_unguarded(self: Any, sql_list: list[str]) -> None:
        if self.connection.vendor != "sqlite":
            flush(self, sql_list)
            return
        with self.connection.cursor() as cursor:
            guards = cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        flush(self, [*(f'DROP TRIGGER "{name}"' for name, _ in guards), *sql_list, *(sql for _, sql in guards)])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BaseDatabaseOperations, "execute_sql_flush", flush_unguarded)
        yield


@pytest.fixture(autouse=True)
def _nothing_is_left_over(request: pytest.FixtureRequest) -> None:
    """Start each test in the program's first language, its trail anchored anew, and without cached counts or open keys of the one before."""
    translation.activate(settings.LANGUAGE_CODE)
    if not DATABASE_FIXTURES & set(request.fixturenames) and not request.node.get_closest_marker("django_db"):
        return
    request.getfixturevalue("_django_db_helper")
    cache.clear()
    for opened in (vault._open, vault._current):
        opened.clear()
    anchor._told.clear()
    anchor_anew()


def anchor_anew() -> None:
    """Begin the anchor of another database than the one before: that one belongs to a trail that is gone."""
    for file in anchor.path().parent.glob("audit.*"):
        file.unlink()
    anchor.begin(vault.secret_for("audit"))


@pytest.hookimpl(tryfirst=True)  # before `-m` chooses by these marks
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give each database test both databases; say which need not be asked of every database, and leave out which cannot be."""
    for item in items:
        _open_both_databases(item)
        if not item.get_closest_marker("django_db"):
            item.add_marker(pytest.mark.once("opens no database"))
        elif "queries" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.once("counts what is asked, whoever answers"))
        if connections["default"].vendor != "sqlite" and item.get_closest_marker("sqlite_only"):
            item.add_marker(pytest.mark.skip(reason="about the embedded database"))


def _open_both_databases(item: pytest.Item) -> None:
    marker = item.get_closest_marker("django_db")
    if marker is None and not DATABASE_FIXTURES & set(getattr(item, "fixturenames", ())):
        return
    kept = {**(marker.kwargs if marker else {}), "databases": "__all__"}
    item.add_marker(pytest.mark.django_db(*(marker.args if marker else ()), **kept), append=False)
