"""Builds an empty database in one go.

Migrations tell how an installation came to be what it is; somebody who begins today need not live through it. Django draws
each table anew in memory after each small change, which on some sixty migrations takes longer than everything else that a
new installation does. So an empty database gets each table as it stands at the end, and then the guards. That both ways
lead to the same is held by `tests/test_upgrade.py`.
"""

from collections.abc import Iterator
from typing import Any

from django.db import router
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations import RunPython
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.db.migrations.state import ProjectState

OURS = "alongside."


def build_if_empty(connection: BaseDatabaseWrapper) -> bool:
    """Build every table and guard, if the database has no table yet, and note all migrations as applied; say whether it did."""
    if connection.introspection.table_names():
        return False
    loader = MigrationLoader(connection)
    state: ProjectState = loader.project_state()
    with connection.schema_editor() as editor:
        for model in _tables(connection, state):
            editor.create_model(model)
    with connection.schema_editor() as editor:
        for app_label, step in _guards(loader):
            step.database_forwards(app_label, editor, state, state)
    recorder = MigrationRecorder(connection)
    recorder.ensure_schema()
    recorder.migration_qs.bulk_create(recorder.Migration(app=app, name=name) for app, name in loader.graph.nodes)
    return True


def _tables(connection: BaseDatabaseWrapper, state: ProjectState) -> Iterator[Any]:
    for model in state.apps.get_models():
        if model._meta.can_migrate(connection) and router.allow_migrate_model(connection.alias, model):
            yield model


def _guards(loader: MigrationLoader) -> Iterator[tuple[str, RunPython]]:
    """Yield what our own migrations do beside changing tables, in their order. They only put guards, and take them away."""
    seen: set[Any] = set()
    for leaf in loader.graph.leaf_nodes():
        for node in loader.graph.forwards_plan(leaf):
            migration = loader.graph.nodes[node]
            if node in seen or not type(migration).__module__.startswith(OURS):
                continue
            seen.add(node)
            yield from ((migration.app_label, step) for step in migration.operations if isinstance(step, RunPython))
