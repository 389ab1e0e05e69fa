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
.card {{ background: #fff; padding: 1rem }} .grey {{ background: #777 }} .faint {{ opacity: .3 }} .low {{ margin-block-start: -3rem }}
.big {{ font-size: 2rem }} .said {{ position: absolute; clip-path: inset(50%) }} .plain {{ background: none }} .mid {{ color: #888 }}
.striped {{ background: linear-gradient(#fff, #fff) }} .alike {{ color: #333; text-decoration: none }}
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
OVER = '<div class="grey" style="block-size: 3rem"></div><p class="plain {}">Words that were beside it.</p>'
LINK = '<span>Words all around a </span><a href="/" class="{}">link</a><span> in the middle of them.</span>'
ALONE = '<a href="/" class="alike">link</a>'
NAMED = '<b id="a">Name</b><input aria-labelledby="{}">'
ASIDES = '<nav aria-label="a">Words.</nav><nav aria-label="{}">Words.</nav>'
HIDDEN = '<span aria-hidden="true"><{0}>Words</{0}></span>'
# Well as it stands, and not with one thing about it changed: each hides in what is left out where two parts are compared.
PART = '<section><h2>Two</h2><div class="card {card}"><p class="plain {words}">{text}</p></div>{beside}</section>'
WELL = {"card": "", "words": "", "text": "Words to read.", "beside": ""}
NEAR_MISSES = {
    "a background further out": ({}, {"card": "grey", "words": "plain mid"}, "color-contrast"),
    "a background alone": ({"words": "mid big"}, {"words": "mid big", "card": "grey"}, "color-contrast"),
    "see-through": ({}, {"words": "faint"}, "color-contrast"),
    "see-through further out": ({}, {"card": "faint"}, "color-contrast"),
    "smaller": ({"words": "mid big"}, {"words": "mid"}, "color-contrast"),
    "no picture": ({"words": "mid", "card": "striped"}, {"words": "mid"}, "color-contrast"),
    "no longer clipped": ({"words": "mid said"}, {"words": "mid"}, "color-contrast"),
    "more than a letter": ({"words": "mid", "text": "A"}, {"words": "mid"}, "color-contrast"),
    "pushed over another": ({"beside": OVER.format("")}, {"beside": OVER.format("low")}, "color-contrast"),
    "not disabled": (
        {"text": "<button class=mid disabled>Press</button>"},
        {"text": "<button class=mid>Press</button>"},
        "color-contrast",
    ),
    "a link like the words": ({"text": LINK.format("")}, {"text": LINK.format("alike")}, "link-in-text-block"),
    "a link among words": ({"text": ALONE}, {"text": LINK.format("alike")}, "link-in-text-block"),
    "an empty button": ({"text": "<button>Press</button>"}, {"text": "<button> </button>"}, "button-name"),
    "a list with more than items": ({"text": "<ul><li>A</li></ul>"}, {"text": "<ul><li>A</li><div>B</div></ul>"}, "list"),
    "what it refers to is gone": ({"text": NAMED.format("a")}, {"text": NAMED.format("b")}, "label"),
    "alike by name": ({"beside": ASIDES.format("b")}, {"beside": ASIDES.format("a")}, "landmark-unique"),
    "a language that is none": ({"text": "<i lang=es>Sí</i>"}, {"text": "<i lang=zzz>Sí</i>"}, "valid-lang"),
    "hidden with a link inside": ({"text": HIDDEN.format("b")}, {"text": HIDDEN.format("a href=/")}, "aria-hidden-focus"),
}
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


@pytest.mark.parametrize(("well", "unwell", "what"), NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_what_is_nearly_as_something_known_is_looked_at(
    eyes: Eyes, page: Page, well: dict[str, str], unwell: dict[str, str], what: str
) -> None:
    look(eyes, page, PART.format(**WELL))
    look(eyes, page, PART.format(**WELL | well))
    with pytest.raises(AssertionError, match=what):
        look(eyes, page, PART.format(**WELL | unwell))
