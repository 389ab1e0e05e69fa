"""Finding everything that is a person's, for that person and for nobody else.

Each sheet says which rows are the viewer's; nothing here takes an id of somebody's from outside. It answers one who acts
as the person (a specialist: about their own care alone), and an empty list to everybody else.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from django.db.models import Field, ForeignKey, QuerySet

from alongside.consent.access import sight
from alongside.kernel.access import Who
from alongside.people.access import names
from alongside.people.models import Account
from alongside.programme.viewer import Viewer
from alongside.records.sheets import File, Sheet, every
from alongside.vault.access import open_rings
from alongside.vault.fields import SealedTextField

IMPLIED = {"owner", "space", "partnership_space"}  # whose it is: the person's own, or the two's


@dataclass(frozen=True)
class Row:
    """One thing, made ready: for a reader, and (`kept`) for machines."""

    heading: str
    when: date | None
    who: str
    ink: str
    lines: tuple[tuple[str, str], ...]
    inside: tuple[tuple[str, tuple["Row", ...]], ...]
    kept: dict[str, Any]
    files: tuple[File, ...] = ()

    def every_file(self) -> Iterator[File]:
        """Yield its files, and those of what hangs on it."""
        yield from self.files
        for _title, rows in self.inside:
            for row in rows:
                yield from row.every_file()


def _found(viewer: Viewer, sheet: Sheet) -> QuerySet[Any]:
    every_row = sheet.model._default_manager.all()
    if viewer.role is not sheet.role or (viewer.role is Who.PERSON and not sight(viewer, viewer.id).asker.is_owner):
        return every_row.none()
    return every_row.filter(sheet.whose(viewer)).select_related(*sheet.related).order_by(*sheet.order)


def how_many(viewer: Viewer, sheet: Sheet) -> int:
    """Return how many rows of a sheet are the viewer's."""
    return _found(viewer, sheet).count()


def filled(viewer: Viewer) -> list[Sheet]:
    """Return the sheets on which the viewer has anything."""
    return [sheet for sheet in every() if sheet.role is viewer.role and _found(viewer, sheet).exists()]


def rows(viewer: Viewer, sheet: Sheet, start: int, end: int) -> list[Row]:
    """Return some of the viewer's rows of a sheet, with what hangs on them, in as many queries for one as for many."""
    tops = list(_found(viewer, sheet)[start:end])
    return _Reader(viewer).rows(sheet, tops)


class _Reader:
    """Turns rows of tables into what a copy holds, fetching everything below them once for all."""

    def __init__(self, viewer: Viewer) -> None:
        self.viewer = viewer
        self.known: dict[UUID, str] = {}
        self.below: dict[tuple[str, UUID], list[Any]] = {}

    def rows(self, sheet: Sheet, tops: list[Any]) -> list[Row]:
        fetched = [(sheet, tops), *self._fetch(sheet, tops)]
        open_rings({owner for one, found in fetched for owner in _owners(one, found)})
        for one, found in fetched:
            one.ready(found)
        self.known = names({who for one, found in fetched for who in _accounts(one, found)})
        return [self._row(sheet, row) for row in tops]

    def _fetch(self, sheet: Sheet, above: list[Any]) -> Iterator[tuple[Sheet, list[Any]]]:
        for inner in sheet.inside:
            found = list(_found(self.viewer, inner).filter(**{f"{inner.parent}__in": [row.pk for row in above]}))
            for row in found:
                self.below.setdefault((inner.name, getattr(row, f"{inner.parent}_id")), []).append(row)
            yield inner, found
            yield from self._fetch(inner, found)

    def _row(self, sheet: Sheet, row: Any) -> Row:
        inside = [(inner, [self._row(inner, one) for one in self.below.get((inner.name, row.pk), ())]) for inner in sheet.inside]
        author = getattr(row, f"{sheet.author}_id") if sheet.author else None
        files = tuple(sheet.files(row)) if sheet.files else ()
        kept = {**self._kept(sheet, row), **({"files": [file.name for file in files]} if files else {})}
        return Row(
            heading=str(sheet.heading.of(row) or "") if sheet.heading else "",
            when=getattr(row, sheet.when) if sheet.when else None,
            who=self.known.get(author, "") if author and author != self.viewer.id else "",
            ink=self._ink(sheet, author),
            lines=tuple(self._lines(sheet, row)),
            inside=tuple((str(inner.title), tuple(found)) for inner, found in inside if found),
            kept={**kept, **{inner.name: [one.kept for one in found] for inner, found in inside}},
            files=files,
        )

    def _ink(self, sheet: Sheet, author: UUID | None) -> str:
        if sheet.both:
            return "both"
        return "mine" if not sheet.author or author == self.viewer.id else "theirs" if author else "both"

    def _lines(self, sheet: Sheet, row: Any) -> Iterator[tuple[str, str]]:
        for line in sheet.lines:
            if said := line.of(row):
                yield str(line.label), str(said)
        for label, said in sheet.told(self.viewer, row, self.known):
            if said:
                yield str(label), str(said)

    def _kept(self, sheet: Sheet, row: Any) -> dict[str, Any]:
        return {field.name: self._value(sheet, field, row) for field in fields_of(sheet)}

    def _value(self, sheet: Sheet, field: "Field[Any, Any]", row: Any) -> Any:
        value = getattr(row, field.attname)
        if value is not None and is_account(sheet, field):
            return {"name": self.known.get(value, ""), "me": value == self.viewer.id}
        return plain(value)


def plain(value: Any) -> Any:
    """Return a value as JSON has it: moments in UTC (ISO 8601), ids as text, structures as they are."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date | time | UUID):
        return str(value)
    return value


def is_account(sheet: Sheet, field: Any) -> bool:
    """Say whether a field names a human."""
    return field.name in sheet.humans or (isinstance(field, ForeignKey) and field.related_model is Account)


def fields_of(sheet: Sheet) -> "list[Field[Any, Any]]":
    """Return the fields of a table that machines get."""
    out = {*sheet.left_out, *IMPLIED, sheet.parent}
    return [field for field in sheet.model._meta.concrete_fields if field.name not in out]


def _owners(sheet: Sheet, found: Iterable[Any]) -> set[UUID]:
    sealed = {field.owner for field in sheet.model._meta.concrete_fields if isinstance(field, SealedTextField)}
    return {getattr(row, owner) for row in found for owner in sealed}


def _accounts(sheet: Sheet, found: Iterable[Any]) -> set[UUID]:
    named = [field.attname for field in fields_of(sheet) if is_account(sheet, field)]
    named += [f"{sheet.author}_id"] if sheet.author else []
    return {who for row in found for name in named if (who := getattr(row, name))}
