"""Puts a room's guards into the database, and takes them away: what each `0002_guards` migration does."""

from collections.abc import Iterable
from typing import Any

from django.db.migrations import RunPython

from alongside.kernel.triggers import Guard


def _create(guards: Iterable[Guard], schema_editor: Any) -> None:
    for statement in (one for guard in guards for one in guard.create(schema_editor.connection.vendor)):
        schema_editor.execute(statement)


def _drop(guards: Iterable[Guard], schema_editor: Any) -> None:
    for statement in (one for guard in guards for one in guard.drop(schema_editor.connection.vendor)):
        schema_editor.execute(statement)


def guarding(guards: Iterable[Guard]) -> RunPython:
    """Return the step of a migration that creates guards, and drops them when it is undone."""
    kept = tuple(guards)
    return RunPython(lambda _apps, editor: _create(kept, editor), lambda _apps, editor: _drop(kept, editor))


def lifting(guards: Iterable[Guard]) -> RunPython:
    """Return the step that drops guards whose place others take, and creates them again when it is undone."""
    kept = tuple(guards)
    return RunPython(lambda _apps, editor: _drop(kept, editor), lambda _apps, editor: _create(kept, editor))
