"""Puts a room's guards into the database, and takes them away: what each `0002_guards` migration does."""

from collections.abc import Iterable
from typing import Any

from django.db.migrations import RunPython

from alongside.kernel.triggers import Guard


def guarding(guards: Iterable[Guard]) -> RunPython:
    """Return the step of a migration that creates guards, and drops them when it is undone."""
    kept = tuple(guards)

    def put(_apps: Any, schema_editor: Any) -> None:
        for guard in kept:
            for statement in guard.create(schema_editor.connection.vendor):
                schema_editor.execute(statement)

    def take(_apps: Any, schema_editor: Any) -> None:
        for guard in kept:
            for statement in guard.drop(schema_editor.connection.vendor):
                schema_editor.execute(statement)

    return RunPython(put, take)


def lifting(guards: Iterable[Guard]) -> RunPython:
    """Return the step that drops guards whose place others take, and creates them again when it is undone."""
    back = guarding(guards)
    return RunPython(back.reverse_code, back.code)
