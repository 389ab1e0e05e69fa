"""SQLite changes a table by making it anew; guards must neither stand in the way of that nor be lost by it.

A trigger that speaks of a table, on whichever table it lies, makes the renaming of the new one fail; and a table's own
triggers go with the old one. So those that speak of it are lifted first and put back, word for word, afterwards.
"""

from typing import Any

from django.db.backends.sqlite3.schema import DatabaseSchemaEditor
from django.db.models import Model


class GuardedSchemaEditor(DatabaseSchemaEditor):
    """Django's own, with the guards kept."""

    def _remake_table(self, model: type[Model], *args: Any, **kwargs: Any) -> None:
        lifted = self._speaking_of(model._meta.db_table)
        for name, _ in lifted:
            self.execute(f"DROP TRIGGER {self.quote_name(name)}", params=None)
        super()._remake_table(model, *args, **kwargs)  # type: ignore[misc]
        for _, sql in lifted:
            self.execute(sql, params=None)

    def _speaking_of(self, table: str) -> list[tuple[str, str]]:
        """Return the triggers on a table, and those elsewhere that name it, with their words."""
        with self.connection.cursor() as cursor:
            cursor.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND instr(sql, %s) > 0 ORDER BY name", [table]
            )
            return list(cursor.fetchall())
