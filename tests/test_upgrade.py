"""An installation of yesterday can be brought up to date and is then what a new one is; guards stand as before."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, connections, models
from django.db.migrations.executor import MigrationExecutor

from alongside.config.new_database import build_if_empty
from alongside.consent.models import Grant
from alongside.decisions.models import Offer

GUARDS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"


def guards() -> list[tuple[str, str]]:
    with connection.cursor() as cursor:
        return list(cursor.execute(GUARDS).fetchall())


@pytest.mark.sqlite_only("it alone builds a table anew to change it")
@pytest.mark.django_db(transaction=True)
def test_a_table_that_guards_look_at_can_be_changed():
    """Change the table on which a transcript's guard rests, and one that has guards of its own; both hold afterwards."""
    before = guards()
    for model in (Grant, Offer):
        extra = models.CheckConstraint(condition=~models.Q(pk=None), name=f"{model._meta.model_name}_is_somebody_s")
        for change in ("add_constraint", "remove_constraint"):
            with connection.schema_editor() as editor:
                getattr(editor, change)(model, extra)
    assert guards() == before
    assert {"transcript_needs_agreement"} < {name for name, _ in before}


def built(folder: Path, way: Callable[[Any], object]) -> dict[str, tuple[str, ...]]:
    """Return what stands in a new database that was built in some way: each thing by name, its parts in no order."""
    main = connections["default"]
    new = type(main)({**main.settings_dict, "NAME": str(folder / way.__name__)}, "default")
    try:
        way(new)
        with new.cursor() as cursor:
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
            return {name: tuple(sorted(re.split(r', (?="|CONSTRAINT )|^[^(]+\(|\)$', sql))) for name, sql in cursor.fetchall()}
    finally:
        new.close()


def step_by_step(database: Any) -> None:
    executor = MigrationExecutor(database)
    executor.migrate(executor.loader.graph.leaf_nodes())


@pytest.mark.long
@pytest.mark.sqlite_only("compares what it keeps of each table's making")
@pytest.mark.django_db
def test_a_new_database_is_what_an_old_one_has_become(tmp_path):
    at_once, one_by_one = built(tmp_path, build_if_empty), built(tmp_path, step_by_step)
    assert {name: (at_once.get(name), one_by_one.get(name)) for name in at_once.keys() | one_by_one.keys()
            if at_once.get(name) != one_by_one.get(name)} == {}  # fmt: skip
    assert len(at_once) > 300


@pytest.mark.django_db
def test_what_was_built_at_once_lacks_no_migration_and_is_not_built_again():
    executor = MigrationExecutor(connection)
    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []
    assert not build_if_empty(connection)
