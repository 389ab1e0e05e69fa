"""Puts the guards in place that the database itself keeps."""

from typing import Any

from django.db import migrations

from alongside.mirror.models import GUARDS


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
    """Guards of the mirror room."""

    dependencies = [("mirror", "0001_initial"), ("consent", "0001_initial"), ("meetings", "0001_initial"), ("partnership", "0001_initial")]
    operations = [migrations.RunPython(put, take)]
