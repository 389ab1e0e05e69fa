"""The lens looks along while a specialist writes, and where no script runs it has a page of its own."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Way
from tests.journeys.entering import sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place
from tests.journeys.two import enter

pytestmark = pytest.mark.journey

Hands = Callable[[Place, Way], Hand]
# The same words stand in a quotation before: those are left as they are.
QUOTED = {"en": "She wrote “I was non-compliant”.", "es": "Escribió “soy una adicta”."}
WRITTEN = {"en": "She was non-compliant. The garden helped.", "es": "Es una adicta. El jardín ayudó."}


@pytest.mark.parametrize("way", [Way("phone", "en"), Way("desk", "es", keyboard=True, dark=True)], ids=str)
def test_a_thought_stands_under_the_field_and_leaves_the_words_to_their_writer(place: Place, hands: Hands, way: Way) -> None:
    two, dana = enter(place, way.language), hands(place, way)
    sign_in(dana, two["dana"])
    dana.open(two["goal"])
    dana.follow("Offer a step")
    quoted = QUOTED[way.language]
    written = f"{quoted} {WRITTEN[way.language]}"
    dana.write("The step", written)
    said, box = dana.page.get_by_role("status").first, dana.page.locator("textarea").first
    instead = said.locator("[data-instead]")
    expect(instead.first).to_be_visible()
    dana.looks_right()
    kinder = instead.first.get_attribute("data-instead")
    dana.do(instead.first)
    expect(box).not_to_have_value(written)
    assert kinder
    assert kinder in box.input_value()
    assert box.input_value().startswith(quoted)
    expect(said).to_be_empty()
    dana.write("The step", written)
    dana.press("Leave it", exact=False)
    expect(said).to_be_empty()
    expect(box).to_have_value(written)
    dana.press("Offer this step")
    dana.reads(written)


@pytest.mark.parametrize("way", [Way("phone", "en", scripts=False), Way("desk", "es", off=True)], ids=str)
def test_without_scripts_words_are_looked_at_on_a_page(place: Place, hands: Hands, way: Way) -> None:
    two, dana = enter(place, way.language), hands(place, way)
    sign_in(dana, two["dana"])
    dana.open(two["meeting"])
    dana.follow("How my words read")
    dana.looks_right()
    dana.press("Look at my words")
    dana.sees("Write a few words first. One is enough.")
    dana.write("My words", WRITTEN[way.language])
    dana.press("Look at my words")
    expect(dana.page.locator("mark")).to_have_count(1)
    dana.looks_right()
    dana.write("My words", "“Maya said it best.”")
    dana.press("Look again")
    dana.sees("Nothing to think about here")
