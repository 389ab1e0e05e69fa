"""The map of pages: what can be opened, by whom, and what for, room by room."""

from collections.abc import Iterator
from inspect import getdoc, unwrap
from itertools import groupby
from typing import Any

from alongside.cli.addresses import Address, addresses

HEAD = """# Map of pages

Every page and file that somebody can open, by the room that answers, with the roles it is open to. What else must hold
for each stands in [Who may open what](access.md); addresses that only take what a form sends are listed there too.
"""


def page() -> str:
    """Return the map as Markdown."""
    return HEAD + "".join(_section(room, list(found)) for room, found in groupby(opened(), key=_room))


def opened() -> list[Address]:
    """Return every address that can be opened, room by room."""
    found = (one for one in addresses() if _opens(one.pattern.callback))
    return sorted(found, key=lambda one: (_room(one), one.path))


def _section(room: str, found: list[Address]) -> str:
    rows = "".join(f"| `{one.path}` | {', '.join(one.rule.who) if one.rule else '—'} | {_what_for(one)} |\n" for one in found)
    return f"\n## {room}\n\n| page | open to | what for |\n|---|---|---|\n{rows}"


def _room(one: Address) -> str:
    """Return the package that answers; what libraries answer belongs to the people's room, which sets them up."""
    package, room, *_ = f"{unwrap(one.pattern.callback).__module__}.".split(".")
    return room if package == "alongside" else "people"


def _what_for(one: Address) -> str:
    ours = unwrap(one.pattern.callback).__module__.startswith("alongside.")
    told = (getdoc(unwrap(one.pattern.callback)) or "") if ours else ""
    return (told.split("\n\n")[0].replace("\n", " ") or (one.rule.what if one.rule else "")).replace("|", "\\|")


def _opens(page: Any) -> bool:
    """Say whether an address answers when it is opened, and not only when a form is sent."""
    return all("GET" in methods for methods in _methods(page))


def _methods(page: Any) -> Iterator[list[str]]:
    """Yield what each of Django's `require_http_methods` around a page lets through; it keeps that in its closure alone."""
    while page is not None:
        if "request_method_list" in (names := page.__code__.co_freevars if hasattr(page, "__code__") else ()):
            yield page.__closure__[names.index("request_method_list")].cell_contents
        page = getattr(page, "__wrapped__", None)
