"""How two small things are drawn, in a real browser as wide as a phone that is given its pages by hand."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.template.loader import get_template
from playwright.sync_api import Browser, Page

import alongside

pytestmark = pytest.mark.journey

ROOMS = Path(alongside.__file__).parent
STYLES = (ROOMS / "ui" / "static" / "ui" / "alongside.css").read_text("utf-8")
HOW_WIDE = "selector => document.querySelector(selector).getBoundingClientRect().width"
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
            "phone": "312 555 0142", "when": "Any hour.", "on_plan": False}  # fmt: skip
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
