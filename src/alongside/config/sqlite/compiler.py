"""How queries become SQL: exactly Django's SQL, with less work for whole rows."""

from collections.abc import Iterator
from typing import Any

from django.db.models.sql import compiler
from django.db.models.sql.compiler import SQLAggregateCompiler, SQLDeleteCompiler, SQLInsertCompiler, SQLUpdateCompiler

__all__ = ["SQLAggregateCompiler", "SQLCompiler", "SQLDeleteCompiler", "SQLInsertCompiler", "SQLUpdateCompiler"]


class SQLCompiler(compiler.SQLCompiler):
    """Django's own, that does not look for an order among columns that have no names of their own."""

    def _order_by_pairs(self) -> Iterator[Any]:  # type: ignore[override]
        """Return what rows are ordered by.

        Django first weighs every selected expression, so that an order by one of them can name its place. Among a model's
        own columns there is nothing to find, and the weighing costs a tenth of a page with thirty queries.
        """
        query, selected = self.query, self.select
        if query.default_cols and not (query.annotations or query.extra or query.combinator):
            self.select = []
        try:
            yield from super()._order_by_pairs()  # type: ignore[misc]
        finally:
            self.select = selected
