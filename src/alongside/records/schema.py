"""What the data of a copy looks like, for whoever reads it with a program: the page docs/export.md, written from the sheets."""

from collections.abc import Iterator
from typing import Any

from django.db.models import BooleanField, DateField, DateTimeField, Field, IntegerField, JSONField, TimeField
from django.utils import translation

from alongside.kernel.access import Who
from alongside.records import rules
from alongside.records.access import fields_of, is_account
from alongside.records.sheets import Sheet, every, left_out
from alongside.vault.fields import SealedJSONField

KINDS: tuple[tuple[type[Any], str], ...] = (
    (DateTimeField, "moment"),
    (DateField, "day"),
    (TimeField, "time"),
    (BooleanField, "yes or no"),
    (IntegerField, "number"),
    (SealedJSONField, "structure"),
    (JSONField, "structure"),
)
HEAD = f"""# The copy that a person takes along

`/records/copy/` gives a person one ZIP file with everything that is theirs, and everything shared in which they are one of
the two; a specialist gets their own care (the sheets marked so). It is made while it is sent; nothing is kept on the server.

- `{rules.START["en"]}` (Spanish: `{rules.START["es"]}`): where to begin reading. Then `read/SHEET.html`, one page a sheet, in
  the person's language, with its look inside and nothing to fetch.
- `{rules.INDEX}`: `format` ("{rules.FORMAT}"), `version` ({rules.VERSION}), `made_at`, `programme`, `language`, and `sheets`:
  for each its `title`, `data` and `page`. A sheet without rows is left out.
- `data/SHEET.json`: `format`, `version`, `sheet`, and `rows`.
- `files/…`: recordings and other files; a row names its own in `files`.

Text is UTF-8. A *moment* is ISO 8601 in UTC, a *day* and a *time* of day ISO 8601, an *id* a UUID, a *human* `{{"name": …, "me": true or false}}`;
anything may be null. Within a version fields are only ever added.

"""


def page() -> str:
    """Return the page, in English whoever writes it."""
    with translation.override("en"):
        return HEAD + "".join(_section(sheet) for sheet in every()) + _stays_out()


def _section(sheet: Sheet) -> str:
    rows = "\n".join(_rows(sheet, ""))
    whose = "" if sheet.role is Who.PERSON else " (a specialist’s own)"
    return f"## `{sheet.name}`: {sheet.title}{whose}\n\n| field | kind |\n|---|---|\n{rows}\n\n"


def _rows(sheet: Sheet, above: str) -> Iterator[str]:
    for field in fields_of(sheet):
        yield f"| `{above}{field.name}` | {_kind(sheet, field)} |"
    for name, why in sheet.left_out.items():
        yield f"| ~~`{above}{name}`~~ | not taken: {why} |"
    for inner in sheet.inside:
        yield f"| `{above}{inner.name}[]` | {inner.title} |"
        yield from _rows(inner, f"{above}{inner.name}[].")


def _kind(sheet: Sheet, field: "Field[Any, Any]") -> str:
    if is_account(sheet, field):
        return "human"
    if field.is_relation or field.primary_key or field.get_internal_type() == "UUIDField":
        return "id"
    return next((kind for known, kind in KINDS if isinstance(field, known)), "text")


def _stays_out() -> str:
    rows = "\n".join(
        f"| {model._meta.label} | {why} |" for model, why in sorted(left_out().items(), key=lambda one: one[0]._meta.label)
    )
    return f"## What stays out\n\n| table | why |\n|---|---|\n{rows}\n"
