"""What is in a copy: one sheet for each table of things that are a person's, as this room's `contents` say when it starts.

A sheet says which rows are a viewer's, which of their fields stay out and why, and in which words a reader meets them.
Machines get every other field. A table with sealed words that is on no sheet has to say why not (`leave_out`): a test
walks them all.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db.models import Model, Q

from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer

Whose = Callable[[Viewer], Q]


@dataclass(frozen=True)
class Line:
    """One line of a row: its label (or none), and the field or function that says it."""

    label: Any
    says: str | Callable[[Any], Any]

    def of(self, row: Any) -> Any:
        """Return what a row says here."""
        return getattr(row, self.says) if isinstance(self.says, str) else self.says(row)


@dataclass(frozen=True)
class File:
    """Something that is taken along as a file: its name, and how to open its bytes when its turn comes."""

    name: str
    opens: Callable[[], bytes]


@dataclass(frozen=True)
class Sheet:
    """One kind of thing that a person takes along.

    Attributes:
        name: as it stands in file names, in addresses and in what machines read; never changed once given.
        model: the table.
        whose: the condition under which rows are a viewer's to take.
        title: what the page or the part is called.
        group: under which heading a list of sheets has it; empty for one that stands inside another.
        order: the order of rows.
        heading: the line that names a row; none for one that is named by its day.
        when: the field with the day or moment of a row.
        lines: what a reader meets, in order; empty ones are left out.
        told: lines that need to know who reads, and names by account, besides `lines`.
        author: the field with the account whose words a row holds; empty when all are the person's own.
        both: whether a row is of both voices.
        left_out: the fields that stay out, each with why.
        parent: the field by which a row hangs on the row above it.
        inside: what hangs on each row.
        related: what is fetched together with the rows.
        humans: fields that hold an account's id without a reference.
        ready: is handed the rows before any is read, so that what their lines need is fetched once.
        files: the files of a row.
        role: in which role it is one's own.
    """

    name: str
    model: type[Model]
    whose: Whose
    title: Any
    group: Any = ""
    order: tuple[str, ...] = ("made_at", "id")
    heading: Line | None = None
    when: str = ""
    lines: tuple[Line, ...] = ()
    told: Callable[[Viewer, Any, Mapping[UUID, str]], Iterable[tuple[Any, Any]]] = field(default=lambda _viewer, _row, _known: ())
    author: str = ""
    both: bool = False
    left_out: Mapping[str, str] = field(default_factory=dict)
    parent: str = ""
    inside: tuple["Sheet", ...] = ()
    related: tuple[str, ...] = ()
    humans: tuple[str, ...] = ()
    ready: Callable[[list[Any]], None] = field(default=lambda _rows: None)
    files: Callable[[Any], Iterable[File]] | None = None
    role: Who = Who.PERSON

    def all(self) -> Iterator["Sheet"]:
        """Yield the sheet and every one inside it."""
        yield self
        for one in self.inside:
            yield from one.all()


_sheets: dict[str, Sheet] = {}
_left_out: dict[type[Model], str] = {}


def register(*sheets: Sheet) -> None:
    """Add sheets, in the order in which a copy lists them."""
    _sheets.update({sheet.name: sheet for sheet in sheets})


def leave_out(why: str, *models: type[Model]) -> None:
    """Say that tables with sealed words are in no copy of a person's, and why."""
    _left_out.update(dict.fromkeys(models, why))


def every() -> list[Sheet]:
    """Return the sheets of a copy, in their order."""
    return list(_sheets.values())


def sheet(name: str, role: Who) -> Sheet | None:
    """Return the sheet of a name if it is one of that role's, or None."""
    found = _sheets.get(name)
    return found if found and found.role is role else None


def left_out() -> Mapping[type[Model], str]:
    """Return which tables stay out, and why."""
    return dict(_left_out)


def own(viewer: Viewer) -> Q:
    """Return the condition of what a person owns."""
    return Q(owner=viewer.account)


def together(viewer: Viewer) -> Q:
    """Return the condition of what belongs to a partnership in which the viewer is the person."""
    return Q(partnership__person=viewer.account)


def whatever_hangs(_viewer: Viewer) -> Q:
    """Return the condition of what hangs on a row that is the viewer's: all of it."""
    return Q()


def may_take(viewer: Viewer) -> bool:
    """Say whether there is a copy for somebody: for persons, also for those who have left, and for specialists of their own care."""
    return viewer.role in {sheet.role for sheet in _sheets.values()}
