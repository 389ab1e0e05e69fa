"""Where a script is led on, the browser goes the same way itself: a page says what has happened to the first who comes, and once."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Page, expect

STATIC = Path(__file__).parent.parent / "static"
FRAME = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A talk</title>
<script type="module">import {{ goOn }} from "/static/ui/goes_on.js"; goOn(document);</script></head>
<body><main id="page" tabindex="-1">{content}</main></body></html>"""
LONG = """<form method="post" data-goes-on><div class="work"><progress max="10" value="2"></progress><p>2 of 10</p></div>
<p data-status></p><p data-said></p><button>Read on</button></form>"""
UNDER_WAY = "<section data-under-way>Since 2 pm</section><p data-said></p>"
FORM = """<p data-said tabindex="-1"></p>
<div data-on-its-way hidden tabindex="-1"><div class="work"><progress max="100"></progress><p></p></div></div>
<form method="post" enctype="multipart/form-data" data-arrived="arrived"><input type="file" name="recording">
<button>Send</button></form>"""

pytestmark = pytest.mark.journey


class Handler(BaseHTTPRequestHandler):
    """Shows `/talk` once; then it leads to `/who`, which says why to the first who comes from there."""

    shows, stale, shown, untold = "", False, False, False

    def do_GET(self) -> None:
        if self.path.startswith("/static/"):
            return self.tell(200, (STATIC / self.path.removeprefix("/static/")).read_text("utf-8"), "text/javascript")
        if self.path == "/talk" and not self.shown:
            type(self).shown = True
            return self.page(self.shows)
        if self.path == "/talk":
            return self.lead_on()
        said, type(self).untold = self.untold, False
        return self.page("<h1>Why you are here</h1>" if said else "<h1>Nothing</h1>")

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        if self.stale:
            return self.tell(403, "<h1>No</h1>", "text/html")
        return self.page(f"<p data-problems tabindex='-1'>Refused</p>{FORM}") if "data-arrived" in self.shows else self.lead_on()

    def lead_on(self) -> None:
        type(self).untold = True
        self.tell(302, "", "text/plain", Location="/who")

    def page(self, content: str) -> None:
        self.tell(200, FRAME.format(content=content), "text/html; charset=utf-8")

    def tell(self, status: int, text: str, kind: str, **more: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(text.encode())), **more}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def house() -> Iterator[str]:
    """Return the address of a house in which nothing has happened yet."""
    Handler.shown = Handler.untold = Handler.stale = False
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(chromium) -> Iterator[Page]:
    page = chromium.new_page()
    yield page
    page.close()


@pytest.mark.parametrize("came_by", ["", "#page"])
@pytest.mark.parametrize(("shows", "stale"), [(LONG, False), (LONG, True), (UNDER_WAY, False)])
def test_what_is_said_where_it_leads_is_seen(page, house, shows, stale, came_by):
    Handler.shows, Handler.stale = shows, stale
    page.goto(f"{house}/talk{came_by}")
    expect(page.locator("h1")).to_have_text("Why you are here", timeout=10_000)


@pytest.mark.parametrize("came_by", ["", "#page"])
def test_what_was_refused_is_seen_by_who_skipped_to_the_page_as_well(page, house, tmp_path, came_by):
    Handler.shows = FORM
    file = tmp_path / "talk.ogg"
    file.write_bytes(b"OggS")
    page.goto(f"{house}/talk{came_by}")
    page.set_input_files("input[type=file]", file)
    page.click("button")
    expect(page.locator("[data-problems]")).to_be_focused()
