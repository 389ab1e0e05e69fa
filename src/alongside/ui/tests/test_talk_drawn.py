"""A talk as it is drawn, in a real browser: its words are in sight when a mark is touched, and a long word widens nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import Page, Route

from alongside.ui.components import Quote, RibbonRow, Turn

STATIC = Path(__file__).parent.parent / "static"
HOME = "https://alongside.example"
KINDS = {".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2"}
FRAME = """<!doctype html><html lang="en"><head><title>A talk</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/static/ui/alongside.css"><script type="module" src="/static/ui/app.js"></script></head>
<body><main class="page" id="page"><div class="flow">{content}</div><p>Below</p></main></body></html>"""
LONG_WORD = f"https://example.org/{'and-on/' * 20}{'x' * 90}"
TABLE = f"""<table><tr><th>Who</th><th>What was heard</th><th>The words</th></tr><tr><td class="turn-by">1. {LONG_WORD}<br>1 word</td>
<td>advice without asking first</td><td class="long-words"><a href="#">{LONG_WORD}</a></td></tr></table>"""
ROWS = 16

pytestmark = pytest.mark.journey


def ribbon() -> str:
    """Return the lines of a long talk: in each row a short turn and a longer one, longer from row to row."""
    rows = [
        RibbonRow("", "", (Turn("open", 0, 40, "Dana", "open question", "And then?"),
                           Turn("neutral", 50, 40, "Maya", "neither", "and so it went on " * number)))
        for number in range(1, ROWS + 1)
    ]  # fmt: skip
    return _drawn(rows)


def ribbon_with_ways() -> str:
    turns = (
        Turn("open", 0, 40, "Dana", "open question", "And then?", "turn/1/"),
        Turn("neutral", 50, 40, "Maya", "neither", "Well.", "turn/2/"),
    )
    return _drawn([RibbonRow("", "", turns)])


def _drawn(rows: list[RibbonRow]) -> str:
    return render_to_string("ui/ribbon.html", {"rows": rows, "above": "you", "below": "Maya", "first": rows[0].turns[0]})


def moment() -> str:
    quotes = [Quote("theirs", LONG_WORD, LONG_WORD), Quote("mine", LONG_WORD, "Maya, 1 word.")]
    return render_to_string("ui/moment.html", {"number": 1, "title": "You asked openly", "where": "at 0:20", "quotes": quotes})


PAGES = {
    "/ribbon": ribbon,
    "/mirror/": ribbon_with_ways,
    "/mirror/turn/1/": moment,
    "/mirror/turn/2/": moment,
    "/said": lambda: moment() + TABLE,
}


def answer(route: Route) -> None:
    path = route.request.url.removeprefix(HOME)
    if path.startswith("/static/"):
        file = STATIC / path.removeprefix("/static/")
        route.fulfill(path=file, content_type=KINDS[file.suffix])
    else:
        route.fulfill(body=FRAME.format(content=PAGES[path]()), content_type="text/html; charset=utf-8")


@pytest.fixture
def page(chromium) -> Iterator[Page]:
    context = chromium.new_context()
    context.route("**/*", answer)
    yield context.new_page()
    context.close()


def opened(page: Page, name: str, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.goto(f"{HOME}/{name}")
    page.wait_for_load_state("networkidle")


BOX = "one => (({top, bottom}) => [top, bottom])(one.getBoundingClientRect())"


def places(page: Page, mark: int) -> tuple[float, float, float]:
    """Return where a mark ends, and where its words begin and end, from the top of the screen."""
    _top, ends = page.locator(".ribbon rect").nth(mark).evaluate(BOX)
    begin, end = page.locator("#heard").evaluate(BOX)
    return ends, begin, end


@pytest.mark.parametrize(("width", "height"), [(375, 812), (320, 640), (1280, 620)])
def test_the_words_of_a_touched_turn_are_in_sight_and_its_mark_is_not_under_them(page, width, height):
    opened(page, "ribbon", width, height)
    assert places(page, 0)[2] > height  # the lines are longer than the screen
    for mark in (0, 11, 5, 17, 9, 31, 3):
        page.locator(".ribbon rect").nth(mark).click()
        ends, begin, end = places(page, mark)
        assert ends <= begin
        assert end <= height


@pytest.mark.parametrize(("width", "height"), [(375, 812), (1280, 620)])
def test_arrow_keys_go_down_a_long_talk_and_no_mark_is_under_its_words(page, width, height):
    opened(page, "ribbon", width, height)
    page.locator(".ribbon rect").first.focus()
    for mark in range(1, 2 * ROWS):
        page.keyboard.press("ArrowRight")
        ends, begin, end = places(page, mark)
        assert ends <= begin + 0.5
        assert end <= height


def test_the_words_stay_where_they_stand_until_a_mark_is_touched_and_on_a_screen_too_low_for_both(page):
    opened(page, "ribbon", 375, 812)
    stands = "getComputedStyle(document.getElementById('heard')).position"
    assert page.evaluate(stands) == "static"
    page.locator(".ribbon rect").first.click()
    assert page.evaluate(stands) == "sticky"
    page.set_viewport_size({"width": 320, "height": 256})  # as at 400 %
    assert page.evaluate(stands) == "static"


def test_a_finger_that_scrolls_over_a_talk_opens_no_words(page):
    opened(page, "ribbon", 375, 812)
    page.locator(".ribbon rect").nth(9).dispatch_event("pointerdown", {"bubbles": True})
    assert page.inner_text("[data-h=say]") == "“And then?”"
    assert page.locator(".ribbon [aria-current]").count() == 0


@pytest.mark.parametrize("width", [320, 375, 1280])
def test_a_long_word_makes_no_page_wider_and_takes_no_column_from_the_others(page, width):
    opened(page, "said", width, 640)
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    widths = page.locator("th").evaluate_all("all => all.map(one => one.getBoundingClientRect().width)")
    assert min(widths) >= 64


def test_enter_on_a_mark_leads_to_its_turn_and_so_do_the_words_shown(page):
    opened(page, "mirror/", 375, 812)
    way = page.get_by_role("link", name="To this turn")
    assert way.get_attribute("href") == "turn/1/"  # of the words that are shown at first
    page.locator(".ribbon rect").first.focus()
    page.keyboard.press("ArrowRight")
    assert way.get_attribute("href") == "turn/2/"
    page.keyboard.press("Enter")
    page.wait_for_url(f"{HOME}/mirror/turn/2/")
    page.go_back()
    page.locator(".ribbon rect").first.click()
    way.click()
    page.wait_for_url(f"{HOME}/mirror/turn/1/")


def test_a_mark_that_leads_nowhere_shows_no_way(page):
    opened(page, "ribbon", 375, 812)
    page.locator(".ribbon rect").first.focus()
    page.keyboard.press("Enter")
    assert page.url == f"{HOME}/ribbon"
    assert not page.get_by_text("To this turn").is_visible()
