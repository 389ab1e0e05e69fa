"""A good ending: planned by one, agreed by both, said on both sides, ended; and the person leaves with everything."""

import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.journeys import two
from tests.journeys.conftest import Way
from tests.journeys.entering import sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place

pytestmark = pytest.mark.journey


WAYS = [
    (Way("phone", "en"), Way("desk", "en", scripts=False)),
    (Way("phone", "es", keyboard=True, dark=True), Way("desk", "es", keyboard=True, dark=True)),
]


@pytest.mark.parametrize(("maya_way", "dana_way"), WAYS, ids=str)
def test_two_end_well_and_the_person_takes_everything_along(
    place: Place, hands: Callable[[Place, Way], Hand], tmp_path: Path, maya_way: Way, dana_way: Way
) -> None:
    known = two.enter(place, maya_way.language)
    maya, dana = hands(place, maya_way), hands(place, dana_way)
    sign_in(dana, known["dana"])
    sign_in(maya, known["maya"])
    they_plan_it(maya, dana)
    each_says_what_was_gained(maya, dana)
    maya_ends_it(maya, dana)
    maya_takes_everything_along(maya, known["maya"]["password"], tmp_path / "copy.zip")


def they_plan_it(maya: Hand, dana: Hand) -> None:
    open_the_ending(dana)
    dana.looks_right()
    dana.follow("Offer a plan")
    dana.write("By which day", (date.today() + timedelta(days=20)).isoformat())  # noqa: DTZ011 - as a human counts days
    dana.write("Our last meeting", "On the bench behind the library.")
    dana.press("Offer this plan")
    open_the_ending(maya)
    maya.reads("On the bench behind the library.")
    maya.looks_right()
    maya.press("Accept")


def each_says_what_was_gained(maya: Hand, dana: Hand) -> None:
    maya.write("What I take with me", "Mornings that are mine.")
    maya.write("What remains, and what I will do", "The ovens. I will call Rosa first.")
    maya.press("Keep my side")
    maya.looks_right()
    open_the_ending(dana)
    dana.reads("Mornings that are mine.")
    dana.reads("The ovens. I will call Rosa first.")
    dana.looks_right()
    dana.write("What I take with me", "Her patience with me.")
    dana.write("What remains, and what I will do", "I put the bench back in the shed.")
    dana.press("Keep my side")


def maya_ends_it(maya: Hand, dana: Hand) -> None:
    maya.follow("End walking together")
    maya.press("End it now")
    maya.follow("How you ended", exact=False)
    maya.reads("Her patience with me.")
    maya.reads("I put the bench back in the shed.")
    maya.looks_right()
    dana.open("/together/")
    dana.sees("People who are looking for someone")


def maya_takes_everything_along(maya: Hand, password: str, copy: Path) -> None:
    maya.follow("Read everything that is mine, or take a copy")
    maya.looks_right()
    maya.follow("Take a copy of everything")
    maya.write("Your password", password)
    maya.press("Go on")
    maya.looks_right()
    with maya.page.expect_download() as taken:
        maya.press_in_vain("Take the copy now")
    taken.value.save_as(copy)
    with zipfile.ZipFile(copy) as archive:
        assert archive.testzip() is None
        page = archive.read("read/partnerships.html").decode()
        assert "Her patience with me." in page
        assert "Open the bakery on Saturdays" in archive.read("read/goals.html").decode()


def open_the_ending(hand: Hand) -> None:
    hand.open("/together/")
    hand.follow("A good ending", exact=False)
