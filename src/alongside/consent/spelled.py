"""A condition that is written out as SQL once, however many questions of a page are asked under it.

Who may see what is one condition for all the lists of a page, and writing it out costs the program more than answering
it costs the database.
"""

from typing import TYPE_CHECKING, Any, Self

from django.db.models import BooleanField, ExpressionWrapper, Q
from django.db.models.sql.compiler import SQLCompiler

if TYPE_CHECKING:
    _Wrapper = ExpressionWrapper[Any]
else:
    _Wrapper = ExpressionWrapper


class SpelledOnce(_Wrapper):
    """A condition on the columns of one table of one database: every question that grows from that one shares its SQL.

    It is to filter by, not to exclude by, and says nothing of the question around it (no `OuterRef`).
    """

    _spelled: tuple[str, Any] | None = None

    def __init__(self, condition: Q) -> None:
        """Take the condition."""
        super().__init__(condition, BooleanField())

    def resolve_expression(self, *args: Any, **kwargs: Any) -> Self:
        """Return the condition with its columns found in a question, or itself where they were found before."""
        return super().resolve_expression(*args, **kwargs) if isinstance(self.expression, Q) else self

    def relabeled_clone(self, change_map: Any) -> Self:
        """Return the condition to be written anew: inside another question its table goes by another name."""
        clone: Self = super().relabeled_clone(change_map)
        clone._spelled = None
        return clone

    def as_sql(self, compiler: SQLCompiler, connection: Any) -> tuple[str, Any]:
        """Return the condition as SQL, written at the first asking."""
        if self._spelled is None:
            self._spelled = super().as_sql(compiler, connection)
        return self._spelled
