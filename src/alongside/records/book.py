"""The pages of a copy: plain HTML that opens anywhere, with its look inside it and nothing to fetch."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.programme.viewer import Viewer
from alongside.records import rules
from alongside.records.access import Row
from alongside.records.sheets import Sheet


@lru_cache(maxsize=1)
def look() -> SafeString:
    """Return how the pages look: a file of ours, never anybody's words."""
    css = (Path(__file__).parent / "copy.css").read_text("utf-8")
    return mark_safe(f"<style>{css}</style>")  # noqa: S308


def groups(sheets: Iterable[Sheet]) -> list[tuple[str, list[Sheet]]]:
    """Return sheets under their headings, in their order."""
    return [(heading, list(found)) for heading, found in groupby(sheets, lambda sheet: str(sheet.group))]


def start(viewer: Viewer, sheets: list[Sheet]) -> str:
    """Return the first page."""
    listed = [(heading, [(one.title, rules.page_of(one.name)) for one in found]) for heading, found in groups(sheets)]
    said = {"look": look(), "name": viewer.name, "programme": viewer.programme.name, "made": now(), "groups": listed}
    said["own_care"] = viewer.role is Who.SPECIALIST
    return render_to_string("records/copy_start.html", said)


def top(sheet: Sheet) -> str:
    """Return what stands above the rows of a page."""
    back = rules.START[_language()]
    return render_to_string("records/copy_top.html", {"look": look(), "title": sheet.title, "back": f"../{back}"})


def rows(found: Iterable[Row]) -> str:
    """Return some rows."""
    return render_to_string("records/_rows.html", {"rows": found, "level": 2, "files_at": "../"})


def end() -> str:
    """Return what stands below the rows."""
    return render_to_string("records/copy_end.html")


def _language() -> str:
    return (get_language() or "en")[:2]
