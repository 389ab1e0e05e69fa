"""A large file on its way, in a real browser and over a real connection: its page says when it has arrived, and what came of it."""

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest
from playwright.sync_api import Page, expect

STATIC = Path(__file__).parent.parent / "static"
FRAME = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<script type="module">import {{ goOn }} from "/static/ui/goes_on.js"; goOn(document);</script></head>
<body><main tabindex="-1">{content}</main></body></html>"""
FORM = """<h1>Bring it</h1>{problem}<p role="status" data-said tabindex="-1"></p>
<div data-on-its-way hidden tabindex="-1"><div class="work"><progress max="100" value="0"></progress><p>0 %</p></div></div>
<form method="post" enctype="multipart/form-data"
data-sending="on its way" data-arrived="it has arrived" data-lost="lost" data-left="does it go on?"
data-gone="it does not go on" data-refused="was not taken">
<input type="file" name="recording"><button>Send</button></form>"""
UNDER_WAY = "<h1>Bring it</h1><section data-under-way>Since 2 pm</section><p data-said></p>"
BECAME = '<section tabindex="-1" data-became>It took too long</section>'
PROBLEM = '<div data-problems tabindex="-1">Nothing was kept</div>'
LARGE = 40 * 2**20

pytestmark = pytest.mark.journey

Act = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Reads what is sent only once it may, or hangs up, and answers only once it may."""

    reads, answers = Event(), Event()
    hangs_up = False
    act: Act
    looks: Act

    def do_GET(self) -> None:
        path = self.path.removeprefix("/static/")
        if path != self.path:
            self.tell(200, (STATIC / path).read_text("utf-8"), "text/javascript")
        else:
            type(self).looks(self)

    def reading(self) -> None:
        self.page(200, "Bring", FORM.format(problem="") if self.path == "/bring" else "<h1>The reading</h1>")

    def do_POST(self) -> None:
        left = int(self.headers["Content-Length"])
        self.reads.wait(20)
        if self.hangs_up:
            return
        while left > 0 and (piece := self.rfile.read(min(left, 2**20))):
            left -= len(piece)
        self.answers.wait(20)
        type(self).act(self)

    def page(self, status: int, title: str, content: str) -> None:
        self.tell(status, FRAME.format(title=title, content=content), "text/html; charset=utf-8")

    def tell(self, status: int, text: str, kind: str, **more: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(text.encode())), **more}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def house() -> Iterator[type[Handler]]:
    Handler.reads, Handler.answers, Handler.hangs_up = Event(), Event(), False
    Handler.looks = Handler.reading
    yield Handler
    Handler.reads.set()
    Handler.answers.set()


@pytest.fixture
def page(chromium, house) -> Iterator[Page]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), house)
    Thread(target=server.serve_forever, daemon=True).start()
    page = chromium.new_page()
    page.goto(f"http://127.0.0.1:{server.server_address[1]}/bring")
    yield page
    page.close()
    house.reads.set()
    house.answers.set()
    server.shutdown()
    server.server_close()


def choose(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "talk.ogg"
    file.write_bytes(b"OggS" + bytes(LARGE))
    page.set_input_files("input[type=file]", file)


def send(page: Page, tmp_path: Path) -> None:
    choose(page, tmp_path)
    page.click("button")


def says(page: Page, words: str) -> None:
    expect(page.locator("[data-said]")).to_have_text(words)


def test_the_page_says_when_it_may_be_left_and_leads_to_what_came_of_it(page, house, tmp_path):
    house.act = lambda to: to.tell(303, "", "text/plain", Location="/reading")
    send(page, tmp_path)
    says(page, "on its way")
    assert page.is_visible("progress")
    assert not page.is_visible("form")
    house.reads.set()
    says(page, "it has arrived")
    assert page.locator("progress").get_attribute("value") is None  # how long it still takes is known to nobody
    house.answers.set()
    expect(page.locator("h1")).to_have_text("The reading")
    assert page.url.endswith("/reading")


def test_what_was_refused_is_shown_as_without_scripts_and_it_can_be_sent_again(page, house, tmp_path):
    house.act = lambda to: to.page(422, "Not kept", FORM.format(problem=PROBLEM))
    house.reads.set()
    house.answers.set()
    for _ in range(2):
        send(page, tmp_path)
        expect(page.locator("[data-problems]")).to_be_focused()
        assert page.title() == "Not kept"


def test_a_connection_that_is_lost_on_the_way_gives_the_form_back(page, house, tmp_path):
    send(page, tmp_path)
    says(page, "on its way")
    house.hangs_up = True
    house.reads.set()
    says(page, "lost")
    assert page.is_visible("form")
    assert not page.is_visible("progress")


def test_a_connection_that_is_lost_later_is_told_another_way(page, house, tmp_path):
    house.act = lambda to: to.connection.close()
    house.reads.set()
    send(page, tmp_path)
    says(page, "it has arrived")
    house.answers.set()
    says(page, "does it go on?")
    expect(page.locator("[data-said]")).to_be_focused()
    assert not page.is_visible("form")


@pytest.mark.parametrize("status", [413, 400, 500, 503])
def test_what_somebody_in_between_refused_was_not_taken_and_can_be_sent_again(page, house, tmp_path, status):
    house.act = lambda to: to.tell(status, "<html><h1>Refused</h1></html>", "text/html")
    house.reads.set()
    house.answers.set()
    for _ in range(2):
        send(page, tmp_path)
        says(page, "was not taken")
        expect(page.get_by_text("Send")).to_be_focused()
        assert page.is_visible("form")
        assert not page.is_visible("progress")


@pytest.mark.parametrize("status", [502, 504])
def test_where_somebody_in_between_lost_the_house_it_may_go_on(page, house, tmp_path, status):
    house.act = lambda to: to.tell(status, "<html><h1>Bad gateway</h1></html>", "text/html")
    house.reads.set()
    house.answers.set()
    send(page, tmp_path)
    says(page, "does it go on?")
    assert not page.is_visible("form")


def leads_on(to: Handler) -> None:
    to.reading() if to.path == "/reading" else to.tell(302, "", "text/plain", Location="/reading")


def test_after_a_lost_connection_the_page_asks_whether_it_goes_on_and_leads_to_what_came_of_it(page, house, tmp_path):
    house.act = lambda to: to.connection.close()
    house.looks = lambda to: to.page(200, "Bring", UNDER_WAY)
    house.reads.set()
    house.answers.set()
    send(page, tmp_path)
    says(page, "does it go on?")
    expect(page.get_by_text("Since 2 pm")).to_be_visible(timeout=10_000)
    house.looks = leads_on
    expect(page.locator("h1")).to_have_text("The reading", timeout=10_000)


def test_where_nobody_has_it_any_more_the_page_says_that_it_does_not_go_on(page, house, tmp_path):
    house.act = lambda to: to.connection.close()
    house.reads.set()
    house.answers.set()
    send(page, tmp_path)
    expect(page.locator("[data-said]")).to_have_text("it does not go on", timeout=10_000)
    assert page.is_visible("form")


@pytest.mark.parametrize("then", ["became", "reading"])
def test_who_comes_back_while_it_is_under_way_is_told_what_came_of_it(page, house, then):
    house.looks = lambda to: to.page(200, "Bring", UNDER_WAY)
    page.reload()
    expect(page.get_by_text("Since 2 pm")).to_be_visible()
    house.looks = leads_on if then == "reading" else lambda to: to.page(200, "Bring", BECAME + FORM.format(problem=""))
    if then == "reading":
        expect(page.locator("h1")).to_have_text("The reading", timeout=10_000)
    else:
        expect(page.locator("[data-became]")).to_be_focused(timeout=10_000)
        says(page, "")


def test_by_keyboard_one_stays_where_it_goes_on_and_comes_back_to_the_button(page, house, tmp_path):
    choose(page, tmp_path)
    page.get_by_text("Send").press("Enter")
    says(page, "on its way")
    expect(page.locator("[data-on-its-way]")).to_be_focused()
    house.hangs_up = True
    house.reads.set()
    says(page, "lost")
    expect(page.get_by_text("Send")).to_be_focused()


def test_who_went_elsewhere_meanwhile_is_not_fetched_back(page, house, tmp_path):
    send(page, tmp_path)
    says(page, "on its way")
    page.evaluate("document.querySelector('main').focus()")
    house.hangs_up = True
    house.reads.set()
    says(page, "lost")
    expect(page.locator("main")).to_be_focused()


def test_who_chose_nothing_is_told_by_the_house(page, house):
    house.act = lambda to: to.page(422, "Not kept", FORM.format(problem=PROBLEM))
    house.reads.set()
    house.answers.set()
    page.click("button")
    expect(page.locator("[data-problems]")).to_be_visible()
