"""What the small modules do, in a real browser that is given its pages by hand and reaches no server."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import BrowserContext, Page, Route

STATIC = Path(__file__).parent.parent / "static"
HOME = "https://alongside.example"
KINDS = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}

FRAME = """<!doctype html><html lang="en"><head><title>{title}</title><meta name="referrer" content="same-origin">
<script type="module" src="/static/ui/app.js"></script></head><body><main id="page" data-whose="{whose}"><a href="about:blank" data-leave>Leave</a>
{content}</main><form method="post" action="/out" data-sign-out><button>Sign out</button></form><button data-theme-switch hidden>Theme</button>
<template id="draft-notice"><div class="notice"><button>Delete this draft</button></div></template>
<template id="sent-notice"><div data-sent>Sent</div></template></body></html>"""
WRITING = """<form method="post" action="/write" data-draft="story"><textarea name="words">as saved</textarea>
<input type="password" name="password"><button>Send</button></form>"""
TAPS = """<form method="post" action="/tap" data-taps><button class="tap" name="feeling" value="steady" aria-pressed="false">Steady
</button><button class="tap" name="feeling" value="tired" aria-pressed="true">Tired</button></form>"""
RIBBON = """<div data-ribbon><svg width="300" height="50"><rect x="0" y="5" width="90" height="19" data-who="Dana" data-did="reflection"
data-say="one"/><rect x="100" y="30" width="10" height="19" data-who="Maya" data-did="neither" data-say="two"/></svg></div>
<div id="heard"><p data-h="who"></p><p data-h="say"></p></div>"""
TAB = WRITING.replace("data-draft=", "data-draft-tab data-draft=")
FOLDED = f"<details><summary>Write beside it</summary>{WRITING}</details>"
PAGES = {
    "/write": WRITING,
    "/folded": FOLDED,
    "/tab": TAB,
    "/tap": TAPS,
    "/ribbon": RIBBON,
    "/done": "<h1>Done</h1>",
    "/out": "<h1>Bye</h1>",
}
SIGNED_IN = {"content-type": "text/html", "cache-control": "private, no-store"}
KEPT = "localStorage.getItem('draft:maya:story')"
NAMES = "Object.keys(localStorage).filter(key => key.startsWith('draft:'))"

pytestmark = pytest.mark.journey


class Desk:
    """Answers the browser; `takes` says whether words that are sent are taken, `whose` who is signed in."""

    def __init__(self) -> None:
        self.takes = True
        self.whose = "maya"
        self.sent: list[dict[str, list[str]]] = []

    def answer(self, route: Route) -> None:
        request, path = route.request, route.request.url.removeprefix(HOME).split("?")[0]
        file = STATIC / path.removeprefix("/static/")
        if path.startswith("/static/"):
            route.fulfill(path=file, content_type=KINDS[file.suffix]) if file.is_file() else route.abort()
        elif request.method == "POST" and path == "/write" and not self.takes:
            [words] = parse_qs(request.post_data or "")["words"]
            self.page(route, f"<p data-problems tabindex=-1>Mend</p>{WRITING.replace('as saved', words)}")
        elif request.method == "POST":
            self.sent.append(parse_qs(request.post_data or ""))
            # Answered at once: what a page given by hand leads on to would be asked of the network. Journeys redirect.
            self.page(route, PAGES["/done" if path == "/write" else path])
        else:
            self.page(route, PAGES.get(path, ""))

    def page(self, route: Route, content: str) -> None:
        route.fulfill(body=FRAME.format(title="Try", content=content, whose=self.whose), headers=SIGNED_IN)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def context(chromium, desk) -> Iterator[BrowserContext]:
    context = chromium.new_context()
    context.set_default_timeout(30_000)
    context.route("**/*", desk.answer)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture
def own(context) -> None:
    context.add_cookies([{"name": "own-device", "value": "1", "url": HOME}])


def write(page: Page, words: str) -> None:
    page.goto(f"{HOME}/write")
    page.fill("textarea", words)
    page.wait_for_timeout(600)


def test_nothing_is_kept_on_a_device_that_is_not_ones_own(page):
    write(page, "quiet I chose")
    assert page.evaluate("Object.keys(localStorage)") == []


def test_words_come_back_after_a_reload_and_can_be_put_away(page, own):
    write(page, "quiet I chose")
    page.fill("[type=password]", "four quiet herons")
    page.wait_for_timeout(600)
    assert "herons" not in page.evaluate(KEPT)
    page.reload()
    page.click("text=Delete this draft")
    assert page.input_value("textarea") == "as saved"
    assert page.evaluate(KEPT) is None


def test_words_that_come_back_into_a_folded_form_unfold_it(page, own):
    page.goto(f"{HOME}/folded")
    assert not page.is_visible("textarea")
    page.click("summary")
    page.fill("textarea", "quiet I chose")
    page.wait_for_function(f"() => {KEPT}")
    page.reload()
    page.wait_for_selector("text=Delete this draft")
    assert page.is_visible("textarea")
    assert page.input_value("textarea") == "quiet I chose"


def test_a_draft_goes_once_the_words_are_taken(page, own):
    write(page, "quiet I chose")
    page.click("text=Send")
    page.wait_for_selector("h1:text('Done')")
    page.wait_for_function(f"{KEPT} === null")


def test_a_draft_stays_when_the_form_needs_mending(page, own, desk):
    desk.takes = False
    write(page, "quiet I chose")
    page.click("text=Send")
    page.wait_for_selector("[data-problems]")
    assert "quiet I chose" in page.evaluate(KEPT)
    page.wait_for_function("document.activeElement.matches('[data-problems]')")


def test_the_way_back_to_a_form_that_needs_mending_finds_it_and_the_words(page, own, desk):
    """No cache keeps what was answered, so that a browser would ask whether to send all once more."""
    desk.takes = False
    write(page, "quiet I chose")
    page.click("text=Send")
    page.wait_for_function("document.activeElement.matches('[data-problems]')")
    page.goto(f"{HOME}/done")
    page.go_back()
    page.wait_for_selector("text=Delete this draft")
    assert page.input_value("textarea") == "quiet I chose"


def test_what_waits_in_its_tab_alone_lies_nowhere_else(page, own, context):
    page.goto(f"{HOME}/tab")
    page.fill("textarea", "what another said")
    page.wait_for_function("sessionStorage.getItem('draft:maya:story')")
    assert page.evaluate("Object.keys(localStorage)") == []
    page.reload()
    page.wait_for_selector("text=Delete this draft")
    assert page.input_value("textarea") == "what another said"
    other = context.new_page()
    other.goto(f"{HOME}/tab")
    assert other.input_value("textarea") == "as saved"
    page.click("text=Sign out")
    page.wait_for_url(f"{HOME}/out")
    assert page.evaluate("sessionStorage.getItem('draft:maya:story')") is None


def test_what_waits_in_its_tab_goes_once_it_is_taken(page, own):
    page.goto(f"{HOME}/tab")
    page.fill("textarea", "what another said")
    page.click("text=Send")
    page.wait_for_selector("h1:text('Done')")
    page.wait_for_function("sessionStorage.getItem('draft:maya:story') === null")


def test_a_draft_stays_when_the_connection_drops(page, own, context, desk):
    write(page, "quiet I chose")
    context.unroute("**/*")
    context.route("**/*", lambda route: route.abort("internetdisconnected"))
    page.click("text=Send")
    page.wait_for_timeout(400)
    context.unroute("**/*")
    context.route("**/*", desk.answer)
    page.goto(f"{HOME}/done")
    page.wait_for_timeout(200)
    page.goto(f"{HOME}/write")
    assert page.input_value("textarea") == "quiet I chose"


# Presses at each of the given moments (milliseconds, by the page's own clock, which is not waited for). What came of it is
# told from inside: a page that is on its way to another one answers no question.
PRESSES = """([moments, words]) => {
  const form = document.querySelector("form[data-draft]"), begun = Date.now();
  let at = 0;
  Date.now = () => begun + at;
  moments.forEach((moment, place) => setTimeout(() => {
    at = moment;
    if (place && words) {
      form.elements.words.value = words;
      form.elements.words.dispatchEvent(new Event("input", { bubbles: true }));
    }
    form.querySelector("button").click();
  }, place * 150));
  setTimeout(() => tells(document.querySelectorAll("[data-sent]").length), moments.length * 150);
}"""


class Slow:
    """A line on which nothing that is sent is answered: what was sent, and how many notices then stand on the page."""

    def __init__(self, page: Page, context: BrowserContext) -> None:
        self.page = page
        self.sent: list[Route] = []
        self.told: list[int] = []
        page.goto(f"{HOME}/write")
        page.expose_function("tells", self.tells)
        context.route("**/write", lambda route: self.sent.append(route) if route.request.method == "POST" else route.fallback())

    def tells(self, notices: int) -> None:
        self.told.append(notices)

    def press(self, moments: list[int], words: str = "") -> tuple[int, int]:
        self.page.evaluate(PRESSES, [moments, words])
        self.page.wait_for_timeout(150 * len(moments) + 400)
        return len(self.sent), self.told[0]

    def answer(self) -> None:
        self.sent[-1].fulfill(body="<h1>Done</h1>", content_type="text/html")
        self.page.wait_for_selector("h1:text('Done')")


@pytest.fixture
def slow(page, context) -> Slow:
    return Slow(page, context)


@pytest.mark.parametrize(("moments", "sent", "told"), [
    ([0, 200, 400, 9_900], 1, 0),  # once is meant
    ([0, 11_000], 1, 1),  # much later one is told first
    ([0, 11_000, 11_400, 11_900], 1, 1),  # who did not read it yet does not mean it
    ([0, 11_000, 12_500], 2, 0),  # nobody is locked out
    ([0, 11_000, 12_500, 12_900, 22_000], 2, 0),
    ([0, 11_000, 12_500, 23_000], 2, 1),
])  # fmt: skip
def test_who_presses_again_sends_once_until_they_were_told_and_mean_it(slow, moments, sent, told):
    assert slow.press(moments) == (sent, told)
    slow.answer()


def test_other_words_are_meant_anew(slow):
    assert slow.press([0, 200], "what I meant to say") == (2, 0)
    assert "what+I+meant" in (slow.sent[1].request.post_data or "")
    slow.answer()


def test_a_file_that_was_handed_out_is_asked_for_again_without_a_word(slow):
    slow.page.evaluate("document.querySelector('form[data-draft]').dataset.file = ''")
    assert slow.press([0, 400, 11_000]) == (2, 0)
    slow.answer()


def test_the_way_back_finds_a_form_that_can_be_sent(page, context, desk):
    page.goto(f"{HOME}/write")
    page.click("text=Send")
    page.wait_for_selector("h1:text('Done')")
    page.go_back()
    page.click("text=Send")
    page.wait_for_selector("h1:text('Done')")
    assert len(desk.sent) == 2


def test_what_was_changed_since_the_press_is_sent_with_the_next(page, context):
    held: list[Route] = []
    page.goto(f"{HOME}/write")
    context.route("**/write", lambda route: held.append(route) if route.request.method == "POST" else route.fallback())
    page.evaluate("""() => {
      const press = () => document.querySelector("form[data-draft] button").click();
      press();
      setTimeout(() => { const words = document.querySelector("textarea"); words.value = "one more line";
        words.dispatchEvent(new Event("input", { bubbles: true })); press(); }, 200);
    }""")
    page.wait_for_timeout(500)
    assert [parse_qs(route.request.post_data or "")["words"] for route in held] == [["as saved"], ["one more line"]]
    held[1].fulfill(body="<h1>Done</h1>", content_type="text/html")
    page.wait_for_selector("h1:text('Done')")


def test_signing_out_leaves_no_draft_behind(page, own):
    write(page, "quiet I chose")
    page.evaluate("localStorage.setItem('draft:story', 'of nobody who is known')")
    page.click("text=Sign out")
    page.wait_for_url(f"{HOME}/out")
    assert page.evaluate(NAMES) == []


def test_a_draft_waits_for_who_wrote_it_and_is_offered_to_nobody_else(page, own, desk):
    write(page, "quiet I chose")
    desk.whose = "jonah"
    page.reload()
    assert page.input_value("textarea") == "as saved"
    write(page, "loud, for once")
    page.click("text=Sign out")
    page.wait_for_url(f"{HOME}/out")
    assert page.evaluate(NAMES) == ["draft:maya:story"]
    desk.whose = ""
    page.goto(f"{HOME}/write")
    assert page.input_value("textarea") == "as saved"
    desk.whose = "maya"
    page.reload()
    assert page.input_value("textarea") == "quiet I chose"


def test_a_device_that_is_no_longer_ones_own_keeps_no_draft(page, own, context):
    write(page, "quiet I chose")
    context.clear_cookies(name="own-device")
    page.goto(f"{HOME}/done")
    page.wait_for_function(f"{NAMES}.length === 0")


@pytest.mark.parametrize("way", ["link", "keys"])
def test_leaving_quickly_shows_a_blank_page_and_no_way_back(page, way):
    page.goto(f"{HOME}/done")
    page.goto(f"{HOME}/write")
    if way == "link":
        page.click("[data-leave]")
    else:
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
    page.wait_for_url("about:blank")
    page.go_back()
    assert page.url == f"{HOME}/done"


def test_one_escape_is_not_leaving(page):
    page.goto(f"{HOME}/write")
    page.keyboard.press("Escape")
    page.wait_for_timeout(900)
    page.keyboard.press("Escape")
    page.wait_for_timeout(200)
    assert page.url == f"{HOME}/write"


def test_a_tap_is_sent_in_place_and_the_same_tap_takes_it_back(page, desk):
    page.goto(f"{HOME}/tap")
    page.click("text=Steady")
    assert page.locator("[aria-pressed=true]").inner_text() == "Steady"
    with page.expect_response("**/tap"):
        page.click("text=Steady")
    assert page.locator("[aria-pressed=true]").count() == 0
    assert len(desk.sent) == 2


def test_a_tap_that_was_not_taken_is_sent_the_plain_way(page, context, desk):
    page.goto(f"{HOME}/tap")
    context.route(
        "**/tap", lambda route: route.fulfill(status=503) if route.request.resource_type == "fetch" else route.fallback()
    )
    with page.expect_navigation():
        page.click("text=Steady")
    assert page.url == f"{HOME}/tap"


def test_a_turn_says_its_words_to_keys_and_to_a_finger_nearby(page):
    page.goto(f"{HOME}/ribbon")
    page.locator("rect").first.focus()
    assert page.inner_text("[data-h=say]") == "one"
    page.keyboard.press("ArrowRight")
    assert page.inner_text("[data-h=who]") == "Maya: neither"
    page.keyboard.press("Home")
    assert page.inner_text("[data-h=say]") == "one"
    page.locator("svg").click(position={"x": 125, "y": 40})
    assert page.inner_text("[data-h=say]") == "two"


def test_a_chosen_theme_is_kept(page):
    page.goto(f"{HOME}/done")
    page.click("[data-theme-switch]")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.evaluate("localStorage.getItem('theme')") == "dark"
