"""Which static files a page cannot do without: what it needs to be kept whole, to be read without a network."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from posixpath import dirname, join, normpath

from django.contrib.staticfiles.finders import find
from django.templatetags.static import static

_IMPORTED = re.compile(r"""(?:from|import)\s*["'](\.{1,2}/[^"']+\.js)["']""")
FRAME = (
    "ui/alongside.css",
    "ui/icon.svg",
    "ui/theme.js",
    "ui/app.js",
    "ui/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    "ui/fonts/literata-latin-wght-italic.woff2",
)
"""What every page loads (ui/page.html), and the fonts of English and Spanish."""


@cache
def source(name: str) -> str:
    """Return the text of a static file by the name that templates give it.

    Raises:
        FileNotFoundError: there is none of that name.
    """
    found = find(name)
    if not isinstance(found, str):
        raise FileNotFoundError(name)
    return Path(found).read_text("utf-8")


def files_of(*names: str) -> list[str]:
    """Return the addresses of some static files and of every module that they import, each once."""
    return [static(name) for name in dict.fromkeys(_with_imports(names))]


def _with_imports(names: tuple[str, ...]) -> Iterator[str]:
    waiting, seen = list(names), set[str]()
    while waiting:
        name = waiting.pop(0)
        if name in seen:
            continue
        seen.add(name)
        yield name
        if name.endswith(".js"):
            waiting += [normpath(join(dirname(name), one)) for one in _IMPORTED.findall(source(name))]
