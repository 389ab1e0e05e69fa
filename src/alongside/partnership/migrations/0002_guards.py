"""Puts the guards in place that the database itself keeps."""

from typing import Any

from django.db import migrations

from alongside.partnership.models import GUARDS


def put(apps: Any, schema_editor: Any) -> None:
    """Create every guard."""
    for guard in GUARDS:
        for statement in guard.create(schema_editor.connection.vendor):
            schema_editor.execute(statement)


def take(apps: Any, schema_editor: Any) -> None:
    """Drop every guard."""
    for guard in GUARDS:
        for statement in guard.drop(schema_editor.connection.vendor):
            schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Guards of the partnership room."""

    dependencies = [("partnership", "0001_initial"), ("decisions", "0002_guards")]
    operations = [migrations.RunPython(put, take)]
