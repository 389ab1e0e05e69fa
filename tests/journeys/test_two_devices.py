"""One chapter on two devices, one of them without internet: both versions are kept, and the person chooses."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Way
from tests.journeys.entering import sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place

pytestmark = pytest.mark.journey

Hands = Callable[[Place, Way], Hand]
TITLE, BEGAN = "The ovens", "I was nine. The ovens ticked."
ON_THE_TRAIN, AT_HOME = "On the train I remembered the flour on her hands.", "My mother sang."
WAYS = [
    (Way("phone", "en"), Way("desk", "en", keyboard=True)),
    (Way("small", "es", keyboard=True), Way("desk", "es", dark=True)),
]


def both_devices(place: Place, hands: Hands, ways: tuple[Way, Way]) -> tuple[Hand, Hand]:
    """Let Maya begin a chapter, and open it for writing on two devices of hers."""
    who = place.enter("Maya", "person", ways[0].language)
    phone, desk = (hands(place, way) for way in ways)
    for device in (phone, desk):
        sign_in(device, who, own_device=True)
        device.sees("Sign out")
    phone.open("/journey/story/new/")
    phone.write("What you call it", TITLE)
    phone.write("In my words", BEGAN)
    phone.press("Keep this chapter")
    desk.open(phone.page.url)
    for device in (phone, desk):
        device.follow("Change it or add to it")
    return phone, desk


def written_apart(place: Place, hands: Hands, ways: tuple[Way, Way]) -> tuple[Hand, Hand]:
    """Let her write on in both, in one of them on a train, and send that when there is internet again."""
    phone, desk = both_devices(place, hands, ways)
    phone.page.context.set_offline(True)
    phone.write("In my words", f"{BEGAN} {ON_THE_TRAIN}")
    phone.press_in_vain("Keep this")
    phone.sees("No internet just now, so this is not sent yet.")
    phone.looks_right()
    desk.write("In my words", f"{BEGAN} {AT_HOME}")
    desk.press("Keep this")
    desk.sees("Your words are kept. The earlier ones are kept too.")
    phone.page.context.set_offline(False)
    phone.sees("The internet is back. You can press again.")
    phone.press("Keep this")
    expect(phone.page.get_by_role("heading", name=phone.says("Two versions of one chapter"))).to_be_visible()
    phone.looks_right()
    return phone, desk


def version(hand: Hand, heading: str) -> str:
    """Return what stands under one of the two headings."""
    return hand.page.get_by_role("region", name=hand.says(heading)).inner_text()


@pytest.mark.parametrize("ways", WAYS, ids=["en", "es"])
def test_each_version_is_named_for_what_it_is_and_chosen_where_it_stands(
    place: Place, hands: Hands, ways: tuple[Way, Way]
) -> None:
    phone, desk = written_apart(place, hands, ways)
    assert AT_HOME in version(phone, "This one counts now")
    waits = version(phone, "This one waits beside it")
    assert ON_THE_TRAIN in waits
    assert phone.says("you sent it just now") in waits

    desk.page.reload()
    desk.open("/journey/story/")
    desk.follow("Two versions wait for your choice")
    assert desk.says("you sent it just now") not in version(desk, "This one waits beside it")
    desk.looks_right()
    desk.press("Keep this one", within=desk.page.get_by_role("region", name=desk.says("This one waits beside it")))
    desk.sees("Kept as you chose. The other version stays under the earlier words.")
    desk.reads(ON_THE_TRAIN)
    desk.unfold("Earlier words")
    desk.reads(AT_HOME)

    phone.press("Keep this one", within=phone.page.get_by_role("region", name=phone.says("This one counts now")))
    phone.sees("This choice was made already. You are looking at what counts. The other version is under the earlier words.")
    phone.reads(ON_THE_TRAIN)


@pytest.mark.parametrize("ways", WAYS, ids=["en", "es"])
def test_both_are_put_together_and_nothing_stands_there_twice(place: Place, hands: Hands, ways: tuple[Way, Way]) -> None:
    phone, _desk = written_apart(place, hands, ways)
    phone.follow("Put them together")
    box = phone.page.locator("textarea[name=words]")
    expect(box).to_have_value(f"{BEGAN} {AT_HOME}\n\n{ON_THE_TRAIN}")
    phone.looks_right()
    phone.press("Keep this")
    phone.sees("Kept as you chose. The other version stays under the earlier words.")
    phone.reads(ON_THE_TRAIN)
