"""A person's first week: a little each day, all of it theirs, and on the seventh day it is all there."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.journeys import two
from tests.journeys.conftest import Way
from tests.journeys.entering import sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place

pytestmark = pytest.mark.journey


@pytest.mark.parametrize("way", [Way("phone", "en"), Way("phone", "es", scripts=False, keyboard=True)], ids=str)
def test_a_first_week(place: Place, hands: Callable[[Place, Way], Hand], way: Way) -> None:
    known = two.enter(place, way.language)
    maya = hands(place, way)
    sign_in(maya, known["maya"])
    monday_how_i_am_and_a_line(maya)
    tuesday_a_strength(maya)
    wednesday_what_keeps_me_well(maya)
    thursday_who_is_around_me(maya)
    friday_how_it_is_between_us(maya)
    saturday_a_chapter(maya)
    sunday_it_is_all_there(maya, known["dana"])


def monday_how_i_am_and_a_line(maya: Hand) -> None:
    maya.open("/today/")
    maya.press("Steady")
    maya.open("/today/")
    maya.write("A line about today", "I woke before the alarm.")
    maya.press("A win")
    maya.follow("My earlier lines")
    maya.reads("I woke before the alarm.")
    maya.looks_right()


def tuesday_a_strength(maya: Hand) -> None:
    maya.open("/today/")
    maya.follow("Name one")
    maya.follow("One question at a time")
    maya.looks_right()
    maya.follow("Another question")
    maya.write("The strength in it, in my words", "I keep at things")
    maya.write("What happened, or who saw it", "Forty loaves, alone.")
    maya.unfold("Who will see this:")
    maya.choose("Only me")
    maya.press("Keep it")
    maya.open("/journey/strengths/")
    maya.reads("I keep at things")
    maya.looks_right()


def wednesday_what_keeps_me_well(maya: Hand) -> None:
    maya.open("/journey/")
    maya.follow("My wellness plan")
    maya.looks_right()
    maya.follow("What keeps me well")
    maya.write("A line, in my words", "Bread, sitting down.")
    maya.press("Add this line")
    maya.reads("Bread, sitting down.")
    maya.looks_right()
    maya.open("/journey/wellness-plan/")
    maya.follow("A sheet for the fridge")
    maya.reads("Bread, sitting down.")
    maya.looks_right()


def thursday_who_is_around_me(maya: Hand) -> None:
    maya.open("/journey/")
    maya.follow("My support network")
    maya.looks_right()
    maya.open("/journey/network/new/")
    maya.write("What I call them", "Rosa")
    maya.choose("A person")
    maya.choose("Close: knows how I really am")
    maya.write("Number", "312 555 0142")
    maya.choose("They said yes to that")
    maya.press("Keep this")
    maya.reads("Rosa")
    maya.looks_right()


def friday_how_it_is_between_us(maya: Hand) -> None:
    maya.open("/together/")
    maya.follow("How walking together feels", exact=False)
    maya.looks_right()
    maya.open(maya.page.url + "new/")
    maya.choose_it(maya.page.locator("input[name=heard][value='5']"))
    maya.write("One line, in your own words", "She waited for me to finish.")
    maya.choose_it(maya.page.locator("input[name=shows][value=nothing]"))
    maya.press("Keep this")
    maya.reads("She waited for me to finish.")
    maya.looks_right()


def saturday_a_chapter(maya: Hand) -> None:
    maya.open("/journey/story/new/")
    maya.write("What you call it", "The ovens")
    maya.write("When", "when I was twenty")
    maya.write("In my words", "Up before everybody, and glad.")
    maya.press("Keep this chapter")
    maya.reads("Up before everybody, and glad.")
    maya.looks_right()


def sunday_it_is_all_there(maya: Hand, dana: dict[str, str]) -> None:
    """See the week on one line, who may see what of it, and that support is one press away with Rosa on it."""
    maya.open("/journey/")
    maya.reads("I keep at things")
    maya.reads("The ovens")
    maya.reads("I woke before the alarm.")
    maya.follow("My support network")
    maya.reads("Rosa")
    maya.open("/journey/")
    maya.follow("Over time")
    maya.unfold("The same as a table")
    maya.reads("I woke before the alarm.")
    maya.looks_right()
    maya.open("/who-sees/")
    maya.reads("Dana")
    maya.looks_right()
    maya.follow("Everything that others did", exact=False)
    maya.looks_right()
    maya.open("/journey/")
    maya.follow("I need support now", exact=False)
    expect(maya.page.locator("main a[href^='tel:']").first).to_be_visible()
    maya.looks_right()
    assert dana["email"] not in maya.page.content()
