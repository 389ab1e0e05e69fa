"""The press: a process of its own that makes one PDF of a page, from its standard input to its standard output.

It imports neither Django nor a room, fetches nothing but our own fonts, and ends. `ui.paper` starts it, in a folder that
is removed after it: WeasyPrint lays the fonts, and nothing else, into files on the way.
"""

import resource
import sys
from pathlib import Path
from typing import Any

FONTS = Path(__file__).parent / "static" / "ui" / "fonts"
STYLE = Path(__file__).parent / "paper.css"
SCHEME = "font:"
NO_LIBRARY = 3
"""The exit status when a library of the system is missing that the press needs (pango)."""
MEMORY = 2**30
CPU_SECONDS = 60
LARGEST_FILE = 2**22


def font(url: str) -> bytes:
    """Return one of our own fonts, by the name in `font:NAME.woff2`.

    Raises:
        ValueError: anything else is asked for: another host, a file, a picture.
    """
    name = url.removeprefix(SCHEME)
    known = {file.name: file for file in FONTS.glob("*.woff2")}
    if not url.startswith(SCHEME) or name not in known:
        raise ValueError("Nothing is fetched but our own fonts.")
    return known[name].read_bytes()


def press(html: str) -> bytes:
    """Return the PDF of a page: tagged (PDF/UA-1), with its title and language, its fonts inside.

    Raises:
        OSError: a library of the system is missing.
    """
    from weasyprint import CSS, HTML  # noqa: PLC0415 - half a second and a library of the system, for those who print
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415
    from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415

    class OnlyFonts(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
            return URLFetcherResponse(url, font(url), {"Content-Type": "font/woff2"})

    fetch, fonts = OnlyFonts(), FontConfiguration()
    look = CSS(string=STYLE.read_text("utf-8"), url_fetcher=fetch, font_config=fonts)
    made: bytes = HTML(string=html, url_fetcher=fetch).write_pdf(pdf_variant="pdf/ua-1", stylesheets=[look], font_config=fonts)
    return made


def bound() -> None:
    """Let the system end this process when it wants more than a page can need."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_FSIZE, LARGEST_FILE),
        (resource.RLIMIT_CORE, 0),  # what is in memory is somebody's words
    ):
        resource.setrlimit(what, (most, most))


def main() -> int:
    """Read a page, write its PDF."""
    bound()
    html = sys.stdin.buffer.read().decode()
    try:
        made = press(html)
    except OSError:
        return NO_LIBRARY
    sys.stdout.buffer.write(made)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
