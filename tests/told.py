"""Stories that many tests begin with, told once in a process.

Each lies in databases of its own, cloned from those in which what went before it lies. A test opens them, goes on from
there, and takes back what it did. A test that commits has its story told for itself, and so has one marked `told_anew`.
"""

import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from pytest_django import DjangoDbBlocker

Found = dict[str, Any]
Databases = dict[str, BaseDatabaseWrapper]
Tell = Callable[[Found], Any]
STORIES: dict[str, tuple[str, Tell]] = {}
COMMITS = {"transactional_db", "live_server"}


def story(after: str = "") -> Callable[[Tell], Tell]:
    """Let a function tell a story, after another: what fixtures return so far goes in, what the one of its name returns comes out."""

    def keep(tell: Tell) -> Tell:
        STORIES[tell.__name__] = after, tell
        return tell

    return keep


def tell(name: str, found: Found) -> Any:
    """Tell a story here and now, with what goes before it; return what its fixture returns."""
    after, told = STORIES[name]
    if after and after not in found:
        tell(after, found)
    found[name] = told(found)
    return found[name]


@dataclass(frozen=True)
class Told:
    """A story in its databases, and what its fixtures return."""

    databases: Databases
    found: Found


class Shelf:
    """The stories told so far in this process. They are told again each hour: no test is to begin with yesterday's."""

    def __init__(self) -> None:
        self.plain: Databases = {alias: connections[alias] for alias in connections}
        self._told: dict[str, Told] = {}
        self._hour = _this_hour()

    def take(self, name: str) -> Told:
        """Return a story."""
        if self._hour != _this_hour():
            self.clear()
        if name not in self._told:
            self._told[name] = self._tell(name)
        return self._told[name]

    def _tell(self, name: str) -> Told:
        after, told = STORIES[name]
        before = self.take(after) if after else Told(self.plain, {})
        number = str(list(STORIES).index(name))  # PostgreSQL's names are short, and this one is added to those before it
        from tests.hostile import anchor_anew  # once Django is there

        databases = {alias: _clone(database, number) for alias, database in before.databases.items()}
        found = copy.deepcopy(before.found)
        with self.open(databases):
            anchor_anew()
            found[name] = told(found)
        return Told(databases, found)

    @contextmanager
    def open(self, databases: Databases) -> Iterator[None]:
        """Let everything inside be asked of these."""
        _use(databases)
        _forget_keys()  # those that a test made and took back here would seal words that nobody can open later
        try:
            yield
        finally:
            _use(self.plain)

    def clear(self) -> None:
        """Take the databases away."""
        for told in self._told.values():
            for database in told.databases.values():
                database.creation.destroy_test_db(verbosity=0)
        self._told, self._hour = {}, _this_hour()


def _this_hour() -> datetime:
    return datetime.now(UTC).replace(minute=0, second=0, microsecond=0)


def _use(databases: Databases) -> None:
    for alias, database in databases.items():
        connections[alias] = database


def _forget_keys() -> None:
    from alongside.vault import access  # once Django is there

    access._open.clear()
    access._current.clear()


def _clone(database: BaseDatabaseWrapper, number: str) -> BaseDatabaseWrapper:
    database.close()  # so that all of it is in its file; and PostgreSQL clones nothing that somebody has open
    database.creation.clone_test_db(number, verbosity=0)
    return type(database)(database.creation.get_test_db_clone_settings(number), database.alias)


@pytest.fixture(scope="session")
def _shelf(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Shelf]:
    shelf = Shelf()
    yield shelf
    with django_db_blocker.unblock():
        shelf.clear()


@pytest.fixture
def story_so_far(request: pytest.FixtureRequest, django_db_blocker: DjangoDbBlocker) -> Iterator[Found]:
    """Open the longest of the stories that a test asks for; return what its fixtures return."""
    name = next((name for name in reversed(STORIES) if name in request.fixturenames), "")
    if not name or _tells_its_own(request):
        yield {}
        return
    shelf: Shelf = request.getfixturevalue("_shelf")
    with django_db_blocker.unblock():
        told = shelf.take(name)
        with shelf.open(told.databases):
            yield copy.deepcopy(told.found)


@pytest.fixture(name="_django_db_helper")
def _begin(story_so_far: Found, _django_db_helper: None) -> None:
    """Open the story's databases before pytest-django opens the transaction that takes back what the test does."""


def _tells_its_own(request: pytest.FixtureRequest) -> bool:
    marker = request.node.get_closest_marker("django_db")
    commits = bool(marker and marker.kwargs.get("transaction")) or bool(COMMITS & set(request.fixturenames))
    return commits or request.node.get_closest_marker("told_anew") is not None
