"""How two small things are drawn, in a real browser as wide as a phone that is given its pages by hand."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.template.loader import get_template
from playwright.sync_api import Browser, Page

import alongside
from alongside.kernel.ids import new_id

pytestmark = pytest.mark.journey

ROOMS = Path(alongside.__file__).parent
STYLES = (ROOMS / "ui" / "static" / "ui" / "alongside.css").read_text("utf-8")
HOW_WIDE = "selector => document.querySelector(selector).getBoundingClientRect().width"
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
COLOUR = "() => getComputedStyle(document.querySelector('input')).accentColor"


@pytest.fixture
def phone(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 375, "height": 800})
    yield context.new_page()
    context.close()


def drawn(phone: Page, content: str) -> Page:
    phone.set_content(f'<!doctype html><html lang="en"><head><style>{STYLES}</style></head><body>{content}</body></html>')
    return phone


def test_whoever_is_around_somebody_has_the_width_of_a_phone(phone: Page):
    rosa = {"number": 1, "name": "Rosa from downstairs", "kind": "Person", "good_for": "Soup. The truth.", "href": "tel:1",
            "phone": "312 555 0142", "when": "Any hour.", "on_plan": False, "one": {"id": new_id(), "words_beside": True}}  # fmt: skip
    shown = SimpleNamespace(circles=[{"title": "Close", "rows": [rosa]}])
    page = drawn(phone, get_template("journey/network_table.html").render({"shown": shown, "mine": False}))
    assert page.evaluate(HOW_WIDE, ".around tbody th[scope=row]") > 280
    assert page.evaluate(HOW_WIDE, ".around tbody td:last-child") > 280
    table = page.get_by_role("table")
    assert table.get_by_role("rowheader", name="Rosa from downstairs").count() == 1
    assert table.get_by_role("columnheader", name="When to call").count() == 1


def test_leaving_a_word_open_is_no_mark_in_a_colour_of_the_browsers_own(phone: Page):
    written = (ROOMS / "journey" / "templates" / "journey" / "check_in_full.html").read_text("utf-8")
    assert '<fieldset class="field field--wide">' in written
    assert '<label class="places__open"><input type="radio"' in written
    open_word = '<fieldset class="field field--wide"><label class="places__open"><input type="radio" checked></label></fieldset>'
    assert drawn(phone, open_word).evaluate(COLOUR) != "auto"


@pytest.mark.parametrize(
    "around",
    [
        '<p class="row soft small"><span>{0}</span><span>{0}</span></p>', '<p class="step__meta row"><span>{0}</span></p>',
        '<p class="crumb"><a href="/">{0}</a></p>', '<label class="choice"><input type="radio"><span>{0}</span></label>',
        '<div class="strengths"><div><p class="strength"><b>{0}</b><span>{0}</span></p></div></div>',
        '<div class="msgs"><div class="msg msg--mine ink ink--mine"><p>{0}</p></div></div>',
        '<div class="duet"><section class="duet__side"><p class="hand">{0}</p></section></div>',
        '<div class="timeline__row"><span class="timeline__own">{0}</span></div>',
        '<table><tr><td class="long-words">{0}</td></tr></table>', '<h1 class="own__words">{0}</h1>',
    ],
)  # fmt: skip
def test_a_word_as_long_as_an_address_of_the_web_stays_on_the_page(phone: Page, around: str):
    assert drawn(phone, around.format("W" * 200)).evaluate(TOO_WIDE) <= 0


def test_words_are_drawn_as_their_lines_were_set_in(phone: Page):
    page = drawn(phone, '<blockquote class="own__words"><p id="far"><b>    a</b></p><p id="near"><b>a</b></p></blockquote>')
    assert page.evaluate(HOW_WIDE, "#far b") > page.evaluate(HOW_WIDE, "#near b") + 8
