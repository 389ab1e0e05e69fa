"""A specialist's Monday: who comes next, when one is there, what is prepared together, and one's own keeping well."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.journeys import two
from tests.journeys.conftest import Way
from tests.journeys.entering import sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place

pytestmark = pytest.mark.journey


@pytest.mark.parametrize("way", [Way("desk", "en"), Way("desk", "es", scripts=False, keyboard=True)], ids=str)
def test_a_specialists_monday(place: Place, hands: Callable[[Place, Way], Hand], way: Way) -> None:
    known = two.enter(place, way.language)
    maya, dana = hands(place, Way("phone", way.language)), hands(place, way)
    sign_in(dana, known["dana"])
    sign_in(maya, known["maya"])
    she_says_when_she_is_there(dana)
    maya.open("/today/")
    maya.sees("Who is there now")
    maya.looks_right()
    she_looks_at_who_comes_next(dana, known)
    she_offers_what_she_noticed(dana, maya)
    they_find_a_rhythm(dana, maya)
    she_looks_after_herself(dana)


def she_says_when_she_is_there(dana: Hand) -> None:
    dana.open("/today/")
    dana.looks_right()
    dana.follow("My hours and absences")
    dana.looks_right()
    dana.choose(dana.says("Monday").capitalize(), exact=True)
    dana.write("From", "09:00")
    dana.write("To", "17:00")
    dana.press("Add these hours")
    dana.looks_right()


def she_looks_at_who_comes_next(dana: Hand, known: dict[str, str]) -> None:
    dana.open("/today/")
    dana.follow("Maya", exact=False)
    dana.looks_right()
    dana.open(known["meeting"])
    dana.write("Add something to talk about", "How Saturday felt")
    dana.press("Add")
    dana.reads("How Saturday felt")


def she_offers_what_she_noticed(dana: Hand, maya: Hand) -> None:
    dana.open("/today/")
    dana.follow("Maya", exact=False)
    dana.follow("The journey, as %(name)s shares it", name="Maya")
    dana.follow("Offer a strength that I notice")
    dana.looks_right()
    dana.write("The strength", "You ask before you decide")
    dana.press("Offer it")
    maya.open("/journey/strengths/")
    maya.reads("You ask before you decide")
    maya.press("Accept")
    maya.open("/journey/strengths/")
    maya.reads("You ask before you decide")


def they_find_a_rhythm(dana: Hand, maya: Hand) -> None:
    dana.open("/meetings/new/")
    dana.write("Day", (date.today() + timedelta(days=7)).isoformat())  # noqa: DTZ011 - as a human counts days
    dana.write("Time", "15:00")
    dana.looks_right()
    dana.choose("Every week")
    dana.write("How many times", "4")
    dana.press("Offer this time")
    maya.open("/meetings/")
    maya.press("Accept")
    maya.open("/meetings/")
    maya.looks_right()


def she_looks_after_herself(dana: Hand) -> None:
    dana.open("/today/")
    dana.press("Tired")
    dana.follow("Keep myself well")
    dana.looks_right()
