"""A talk of hours is read a part at a time while its progress is shown, and its reading is leafed through the same way."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from alongside.mirror.rules import SLICE_TURNS
from tests.journeys.conftest import Way
from tests.journeys.entering import sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place
from tests.journeys.two import enter

pytestmark = pytest.mark.journey

TURNS = 600
LINES = (
    "Dana: What was week {week} like for you, all in all?\n"
    "Maya: Long. I worked late, and on Thursday I sat in the car for a while.\n"
    "Dana: You sat there for a while.\n"
    "Maya: Yes. I want to sleep again, that is all.\n"
)
TALK = "".join(LINES.format(week=week) for week in range(1, TURNS // 4 + 1))


@pytest.mark.parametrize("way", [Way("phone", "en"), Way("desk", "es", scripts=False, keyboard=True, dark=True)], ids=str)
def test_a_long_talk_is_read_in_parts_can_be_left_and_is_leafed_through(
    place: Place, hands: Callable[[Place, Way], Hand], way: Way
) -> None:
    two, dana = enter(place, way.language), hands(place, way)
    sign_in(dana, two["dana"])
    dana.open(two["transcript"])
    dana.write("Paste the talk here", TALK)
    dana.press("Read it")
    if dana.page.locator("input[name=specialist]").count():
        dana.press("Read it")
    dana.sees("A long talk is being read")
    leave_and_come_back(dana)
    read_to_the_end(dana)
    dana.write("How did the talk feel?", "Long, and good.")
    dana.press("Keep this and look")
    dana.sees("The talk is long, so it is shown a part at a time; the moments and the totals are those of the whole talk.")
    dana.looks_right()
    for first, end in ((201, 400), (401, TURNS)):
        dana.follow("Later turns")
        dana.sees("Turns %(first)s to %(end)s of %(total)s.", first=str(first), end=str(end), total=str(TURNS))
    dana.looks_right()
    dana.follow("Earlier turns")
    dana.sees("Turns %(first)s to %(end)s of %(total)s.", first="201", end="400", total=str(TURNS))


def leave_and_come_back(dana: Hand) -> None:
    """The mirror names the talk that is not read to its end, and leads back to it."""
    dana.open("/mirror/")
    dana.do(dana.page.locator("main a[href*='/mirror/long/']").first)


def read_to_the_end(dana: Hand) -> None:
    """With scripts each part follows the one before; without, each is asked for, unless it was read meanwhile."""
    question = dana.page.get_by_label(dana.says("How did the talk feel?"))
    if not dana.scripts:
        dana.looks_right()
        go_on = dana.page.locator("form[data-goes-on] button")
        for _ in range(TURNS // SLICE_TURNS + 1):
            if go_on.count():
                dana.do(go_on)
    expect(question).to_be_visible()
