"""The eyes of the journeys see what they are there for, also in what stands beside what they have seen before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.journeys.looking import Eyes

pytestmark = pytest.mark.journey

PAGE = """<!doctype html><html lang="en"><head><title>A page</title><style>
p, label {{ color: #111; background: #fff }}
.small {{ display: block; inline-size: 3rem; block-size: 3rem }}
@media (prefers-color-scheme: dark) {{ .pale {{ color: #ccc }} }}
@media (max-width: 30rem) {{ .wide {{ display: none }} .small {{ inline-size: 5px; block-size: 5px; overflow: hidden }} }}
</style></head><body><main><h1>A page</h1><section><h2>One</h2><p>Words.</p></section>{more}</main></body></html>"""
FAULTS = {
    "contrast": '<section><h2>Two</h2><p style="color:#ccc">Pale words.</p></section>',
    "unnamed field": "<section><h2>Two</h2><form><p><input></p></form></section>",
    "heading left out": "<section><h5>Two</h5><p>Words.</p></section>",
    "two of a kind": "</main><main><h2>Two</h2><p>Words.</p>",
    "too wide": '<section><h2>Two</h2><p style="inline-size:9999px">Words.</p></section>',
    "a hole": "<section><h2>Two</h2><p>{{ left_open }}</p></section>",
}
# Well on one kind of screen, and not on the other.
PALE_IN_THE_DARK = '<section><h2>Two</h2><p class="pale">Words.</p></section>'
PALE_ON_A_WIDE_PAGE = '<section><h2>Two</h2><p class="wide" style="color:#ccc">Words.</p></section>'
UNNAMED_ON_A_WIDE_PAGE = '<section><h2>Two</h2><p class="wide"><input></p></section>'
TOO_SMALL_ON_A_NARROW_PAGE = '<section><h2>Two</h2><a class="small" href="/a">A</a><a class="small" href="/b">B</a></section>'
NARROW, WIDE = ViewportSize(width=375, height=812), ViewportSize(width=1280, height=900)


def look(eyes: Eyes, page: Page, more: str) -> None:
    page.set_content(PAGE.format(more=more))
    eyes.hold_that_it_looks_right(page)


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    page = chromium.new_page()
    yield page
    page.close()


@pytest.fixture
def eyes(page: Page, tmp_path: Path) -> Eyes:
    """Return eyes that know the page, and one more part of it."""
    eyes = Eyes(tmp_path / "looked-at")
    for well in ("", "<section><h2>Two</h2><p>More words.</p></section>"):
        look(eyes, page, well)
    return eyes


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_beside_what_is_known_is_seen(eyes: Eyes, page: Page, fault: str) -> None:
    with pytest.raises(AssertionError):
        look(eyes, page, FAULTS[fault])


def test_what_is_well_in_the_light_is_looked_at_in_the_dark(eyes: Eyes, page: Page) -> None:
    look(eyes, page, PALE_IN_THE_DARK)
    page.emulate_media(color_scheme="dark")
    with pytest.raises(AssertionError, match="color-contrast"):
        look(eyes, page, PALE_IN_THE_DARK)


@pytest.mark.parametrize(
    ("well", "unwell", "part", "what"),
    [
        (NARROW, WIDE, PALE_ON_A_WIDE_PAGE, "color-contrast"),
        (NARROW, WIDE, UNNAMED_ON_A_WIDE_PAGE, "label"),
        (WIDE, NARROW, TOO_SMALL_ON_A_NARROW_PAGE, "target-size"),
    ],
    ids=("pale when wide", "unnamed when wide", "too small when narrow"),
)
def test_what_is_well_on_one_width_is_looked_at_on_the_other(
    eyes: Eyes, page: Page, well: ViewportSize, unwell: ViewportSize, part: str, what: str
) -> None:
    page.set_viewport_size(well)
    look(eyes, page, part)
    page.set_viewport_size(unwell)
    with pytest.raises(AssertionError, match=what):
        look(eyes, page, part)
