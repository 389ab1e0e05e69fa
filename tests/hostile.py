"""A hostile place to run in: no network, no order that was not asked for, no template variable that is not there."""

import random
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from django.db.models import QuerySet


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


@pytest.fixture(autouse=True)
def _mail_and_cache_are_empty(request: pytest.FixtureRequest) -> None:
    """Start each test that uses the database with an empty cache: rate limits count from nought."""
    if {"db", "transactional_db"} & set(request.fixturenames):
        request.getfixturevalue("db" if "transactional_db" not in request.fixturenames else "transactional_db")
        from django.core.cache import cache

        cache.clear()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give each database test both databases, and leave the embedded database's own tests out elsewhere."""
    from django.conf import settings

    embedded = settings.DATABASES["default"]["ENGINE"] == "alongside.config.sqlite"
    for item in items:
        _open_both_databases(item)
        if not embedded and item.get_closest_marker("sqlite_only"):
            item.add_marker(pytest.mark.skip(reason="about the embedded database"))


DATABASE_FIXTURES = {"db", "transactional_db", "client", "live_server", "cast"}


def _open_both_databases(item: pytest.Item) -> None:
    marker = item.get_closest_marker("django_db")
    if marker is None and not DATABASE_FIXTURES & set(getattr(item, "fixturenames", ())):
        return
    kept = {**(marker.kwargs if marker else {}), "databases": "__all__"}
    item.add_marker(pytest.mark.django_db(*(marker.args if marker else ()), **kept), append=False)
