"""What the program counts for a while, such as wrong passwords, in a table of the database."""

from datetime import datetime
from typing import Any

from django.core.cache.backends.db import DatabaseCache
from django.db import connections

TIDY_FROM = 300  # entries; Django's own measure


class Counters(DatabaseCache):
    """Lets go of what is over as soon as there are a few hundred entries, and of what still counts only beyond MAX_ENTRIES.

    Django lets go of either at the same number. Where it is small, tries under made-up names wash out the count of wrong
    passwords for a real one; where it is large, what is long over stays: who was looked for, and from where.
    """

    _table: str

    def __init__(self, table: str, params: dict[str, Any]) -> None:
        super().__init__(table, params)
        self._most, self._max_entries = self._max_entries, TIDY_FROM

    def _cull(self, db: str, cursor: Any, now: datetime, num: int) -> None:
        """Let go of what is over, and where far too much still counts, of a third of it."""
        operations = connections[db].ops
        over = f"DELETE FROM {operations.quote_name(self._table)} WHERE {operations.quote_name('expires')} < %s"  # noqa: S608
        cursor.execute(over, [operations.adapt_datetimefield_value(now)])
        living = num - cursor.rowcount
        if living > self._most:
            super()._cull(db, cursor, now, living)  # type: ignore[misc] # the stubs know only what is public
