"""Walking on with somebody else, only as the person chooses; and leaving, with sign-in and everything that is hers kept."""

import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.journeys import two
from tests.journeys.conftest import Way
from tests.journeys.entering import give_password, sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place

pytestmark = pytest.mark.journey

GOAL = "Open the bakery on Saturdays"
NOORS = {"en": "Noelle", "es": "Noelia"}  # in one place nobody else is called so
WAYS = [
    (Way("phone", "en", keyboard=True), Way("desk", "en", scripts=False)),
    (Way("phone", "es", scripts=False, dark=True), Way("desk", "es")),
]


@pytest.mark.parametrize(("maya_way", "staff_way"), WAYS, ids=str)
def test_a_person_walks_on_with_somebody_else_and_leaves_with_everything(
    place: Place, hands: Callable[[Place, Way], Hand], tmp_path: Path, maya_way: Way, staff_way: Way
) -> None:
    known, name = two.enter(place, maya_way.language), NOORS[maya_way.language]
    maya, dana, noor = hands(place, maya_way), hands(place, staff_way), hands(place, staff_way)
    sign_in(noor, place.enter(name, "specialist", maya_way.language))
    sign_in(dana, known["dana"])
    sign_in(maya, known["maya"])
    dana_suggests(dana, name)
    maya_does_not_like_the_idea(maya, name)
    nothing_was_passed_on(noor, known["goal"])
    maya_shares_her_goals(maya, name)
    what_is_shared_is_read(noor, known["goal"])
    maya_asks(maya, name)
    answers(noor, "Not for me")
    maya_asks(maya, name)
    answers(noor, "Accept")
    noor_reads(noor)
    maya_ends_with_dana(maya, dana, known["goal"])
    maya_leaves(maya)
    nobody_finds_anything(noor, known["goal"])
    maya_comes_back_for_a_copy(maya, known["maya"], tmp_path / "copy.zip")


def dana_suggests(dana: Hand, name: str) -> None:
    open_the_ending(dana)
    dana.follow("Suggest somebody")
    dana.looks_right()
    dana.choose(name)
    dana.press("Suggest it to %(other)s", other="Maya")


def maya_does_not_like_the_idea(maya: Hand, name: str) -> None:
    open_the_ending(maya)
    maya.sees("%(name)s could walk with you next", name=name)
    maya.looks_right()
    maya.press("Not for me")
    open_the_ending(maya)
    expect(maya.page.get_by_text(maya.says("%(name)s could walk with you next", name=name))).to_have_count(0)


def nothing_was_passed_on(noor: Hand, goal: str) -> None:
    noor.open("/today/")
    noor.sees("Nobody yet")
    assert status(noor, goal) == 404


def maya_shares_her_goals(maya: Hand, name: str) -> None:
    maya.open("/who-sees/")
    maya.follow("Share something with someone")
    maya.looks_right()
    maya.choose(name, exact=True)
    maya.choose(maya.says("my goals and steps").capitalize(), exact=True)
    maya.write("What for", "To see how she listens.")
    maya.write("Until the end of this day", (date.today() + timedelta(days=30)).isoformat())  # noqa: DTZ011 - as a human counts days
    maya.press("Share this")


def what_is_shared_is_read(noor: Hand, goal: str) -> None:
    noor.open("/today/")
    noor.sees("Shared with me")
    noor.looks_right()
    noor.follow("Maya")
    noor.follow(GOAL)
    assert noor.page.url.endswith(goal)
    noor.open("/shared/")
    noor.reads("Maya")
    noor.looks_right()


def maya_asks(maya: Hand, name: str) -> None:
    open_the_ending(maya)
    maya.follow("Ask somebody else to walk on with me")
    maya.looks_right()
    maya.choose(name, exact=True)
    maya.choose(maya.says("what recovery means to me").capitalize(), exact=True)
    maya.choose(maya.says("my goals and steps").capitalize(), exact=True)
    maya.press("Ask them")


def answers(noor: Hand, label: str) -> None:
    noor.open("/together/")
    noor.looks_right()
    noor.press(label)


def noor_reads(noor: Hand) -> None:
    noor.open("/today/")
    noor.follow("Maya", exact=False)
    noor.reads(GOAL)
    noor.looks_right()


def maya_ends_with_dana(maya: Hand, dana: Hand, goal: str) -> None:
    open_the_ending(maya, "Dana")
    maya.follow("End walking together")
    maya.press("End it now")
    assert status(dana, goal) == 404
    dana.open("/together/")
    dana.reads("Maya")


def maya_leaves(maya: Hand) -> None:
    maya.open("/me/")
    maya.follow("Leave the programme")
    maya.looks_right()
    maya.press("Leave the programme now")
    maya.sees("What is mine")
    maya.looks_right()


def nobody_finds_anything(noor: Hand, goal: str) -> None:
    assert status(noor, goal) == 404
    noor.open("/today/")
    noor.sees("Nobody yet")


def maya_comes_back_for_a_copy(maya: Hand, who: dict[str, str], copy: Path) -> None:
    """Sign in anew, weeks later; read what is hers, support one press away, and take it all along."""
    maya.page.context.clear_cookies()
    maya.open("/sign-in/")
    give_password(maya, who)
    maya.sees("What is mine")
    maya.follow("I need support now", exact=False)
    maya.looks_right()
    maya.open("/records/")
    maya.follow("Take a copy of everything")
    maya.write("Your password", who["password"])
    maya.press("Go on")
    with maya.page.expect_download() as taken:
        maya.press_in_vain("Take the copy now")
    taken.value.save_as(copy)
    with zipfile.ZipFile(copy) as archive:
        assert archive.testzip() is None
        assert GOAL in archive.read("read/goals.html").decode()


def status(hand: Hand, path: str) -> int:
    answer = hand.open(path)
    assert answer
    return answer.status


def open_the_ending(hand: Hand, name: str = "") -> None:
    hand.open("/together/")
    of_one = hand.page.locator("section", has=hand.page.get_by_role("heading", name=name, exact=True)) if name else None
    hand.follow("A good ending", exact=False, within=of_one)
