"""Long work on an open page, in a real browser: its progress, and what the page says when there is none."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

STATIC = Path(__file__).parent.parent / "static"
HOME = "https://alongside.example"
FRAME = """<!doctype html><html lang="en"><head><title>Being read · Alongside</title>
<script type="module">import {{ goOn }} from "/static/ui/goes_on.js"; goOn(document);</script></head><body><main>{content}</main></body></html>"""
LONG = """<h1><span data-while>Being read</span><span data-after hidden>Over</span></h1><p id="lede" data-while>It goes on by itself.</p>
<form method="post" data-goes-on data-slow="takes long" data-lost="nobody answers" data-failed="it failed" data-gave-up="it failed for good"
data-elsewhere="another role" data-over="it is over">
<input type="hidden" name="csrfmiddlewaretoken" value="{token}">
<div data-while><div class="work"><progress max="10" value="2"></progress><p>2 of 10</p></div></div><p class="vh" role="status" data-status></p>
<div role="status" data-said>{said}</div><div data-after hidden><a href="/mirror/">My mirror</a></div>
<p data-while><button>Read on</button></p></form>"""

pytestmark = pytest.mark.journey

Answer = Callable[[Route], None]


def tells(done: int) -> Answer:
    return lambda route: route.fulfill(
        body=json.dumps({"done": done, "total": 10, "text": f"{done} of 10"}), content_type="application/json"
    )


def refuses(status: int) -> Answer:
    return lambda route: route.fulfill(status=status, body="<h1>No</h1>", content_type="text/html")


def gone(route: Route) -> None:
    route.abort("connectionrefused")


def silent(route: Route) -> None:
    """Never answer."""


class Reading:
    """Answers what is sent, the last answer again and again; `there` is whether the page itself can still be had."""

    def __init__(self) -> None:
        self.answers: list[Answer] = [silent]
        self.there, self.token, self.said = True, "old", ""
        self.sent: list[str] = []

    def answer(self, route: Route) -> None:
        path = route.request.url.removeprefix(HOME)
        if path.startswith("/static/"):
            route.fulfill(path=STATIC / path.removeprefix("/static/"), content_type="text/javascript")
        elif route.request.method == "POST":
            self.sent.append(route.request.post_data or "")
            (self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])(route)
        elif path == "/long" and self.there:
            content = LONG.format(token=self.token, said=self.said)
            route.fulfill(body=FRAME.format(content=content), content_type="text/html; charset=utf-8")
        else:
            route.fulfill(status=404, body="<h1>Nothing here</h1>", content_type="text/html")


@pytest.fixture
def reading() -> Reading:
    return Reading()


@pytest.fixture
def page(chromium, reading) -> Iterator[Page]:
    context: BrowserContext = chromium.new_context()
    context.route("**/*", reading.answer)
    page = context.new_page()
    page.clock.install()
    yield page
    context.close()


def opened(page: Page) -> None:
    page.goto(f"{HOME}/long")


def says(page: Page, words: str) -> None:
    expect(page.locator("[data-said]")).to_have_text(words)


def wait(page: Page, seconds: int) -> None:
    """Let time pass on the page, and what it then asked for arrive."""
    page.clock.run_for(seconds * 1000)
    page.wait_for_timeout(200)


def test_each_part_is_told_and_nothing_else(page, reading):
    reading.answers = [tells(4), tells(6), silent]
    opened(page)
    expect(page.locator(".work p")).to_have_text("4 of 10")
    wait(page, 1)
    expect(page.locator("[data-status]")).to_have_text("6 of 10")
    assert page.locator("progress").evaluate("bar => bar.value") == 6
    says(page, "")
    assert not page.is_visible("button")


@pytest.mark.parametrize("status", [404, 410])
def test_what_is_over_is_said_to_be_over_and_where_to_go(page, reading, status):
    reading.answers = [tells(4), refuses(status)]
    opened(page)
    expect(page.locator(".work p")).to_have_text("4 of 10")
    wait(page, 1)
    expect(page.locator("h1")).to_have_text("Over", use_inner_text=True)
    assert page.title() == "Over · Alongside"
    says(page, "it is over")
    assert page.is_visible("text=My mirror")
    assert not page.is_visible("progress")
    assert not page.is_visible("#lede")
    wait(page, 300)
    assert len(reading.sent) == 2  # nobody asks for it again


def test_who_acts_in_another_role_now_is_told_so(page, reading):
    reading.answers = [refuses(409)]
    opened(page)
    says(page, "another role")
    wait(page, 300)
    assert len(reading.sent) == 1


@pytest.mark.parametrize("trouble", [gone, refuses(502), refuses(503)])
def test_a_lost_connection_is_said_and_tried_again_with_growing_pauses(page, reading, trouble):
    reading.answers = [trouble]
    opened(page)
    says(page, "nobody answers")
    tries = [len(reading.sent)]
    for _ in range(5):
        wait(page, 60)
        tries.append(len(reading.sent))
    assert tries[1] - tries[0] <= 5
    assert tries[5] - tries[4] == 1
    reading.answers = [tells(4), silent]
    wait(page, 60)
    expect(page.locator(".work p")).to_have_text("4 of 10")
    says(page, "")


def test_a_part_that_fails_is_no_lost_connection_and_after_a_few_times_it_is_left_to_whoever_reads(page, reading):
    reading.answers = [tells(4), refuses(500)]
    opened(page)
    wait(page, 1)
    says(page, "it failed")
    assert not page.is_visible("button")
    for _ in range(5):
        wait(page, 60)
    says(page, "it failed for good")
    tries = len(reading.sent)
    assert tries == 6
    expect(page.get_by_text("Read on")).to_be_visible()
    wait(page, 300)
    assert len(reading.sent) == tries


def test_a_part_that_failed_once_goes_on(page, reading):
    reading.answers = [refuses(500), tells(4), silent]
    opened(page)
    says(page, "it failed")
    wait(page, 5)
    expect(page.locator(".work p")).to_have_text("4 of 10")
    says(page, "")


def test_who_has_a_connection_again_need_not_wait(page, reading):
    reading.answers = [gone, tells(4), silent]
    opened(page)
    says(page, "nobody answers")
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator(".work p")).to_have_text("4 of 10")


def test_a_part_that_takes_long_is_said_to_take_long(page, reading):
    reading.answers = [tells(4), tells(4)]  # it is heard elsewhere, or who began with it is gone
    opened(page)
    expect(page.locator(".work p")).to_have_text("4 of 10")
    wait(page, 10)
    says(page, "")
    wait(page, 10)
    says(page, "takes long")
    reading.answers = [tells(6), silent]
    wait(page, 1)
    says(page, "")


def test_an_answer_that_never_comes_is_not_waited_for_for_ever(page, reading):
    opened(page)
    wait(page, 20)
    says(page, "takes long")
    reading.answers = [tells(4), silent]
    wait(page, 60)
    wait(page, 5)
    expect(page.locator(".work p")).to_have_text("4 of 10")


def test_who_signed_in_again_in_another_tab_goes_on_with_the_newer_token(page, reading):
    reading.answers = [refuses(403), tells(4), silent]
    opened(page)
    reading.token = "new"
    wait(page, 5)
    expect(page.locator(".work p")).to_have_text("4 of 10")
    assert ["old" in sent for sent in reading.sent[:2]] == [True, False]


def test_a_refusal_of_what_is_not_there_any_more_is_the_end(page, reading):
    reading.answers = [refuses(403)]
    opened(page)
    reading.there = False
    wait(page, 5)
    expect(page.locator("h1")).to_have_text("Over", use_inner_text=True)


def test_what_the_page_said_when_it_came_stays_until_there_is_progress(page, reading):
    reading.said = "takes long"
    opened(page)
    wait(page, 1)
    says(page, "takes long")
