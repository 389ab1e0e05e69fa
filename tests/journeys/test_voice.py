"""Saying a chapter aloud: recorded in the page with a browser's own test tone, kept, and heard again through the gate."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Playwright, expect

from tests.browser import CHROMIUM, QUIET
from tests.journeys.conftest import PATIENCE_MS, SIZES, Way
from tests.journeys.entering import give_password, sign_in
from tests.journeys.hand import Hand
from tests.journeys.looking import Eyes
from tests.journeys.place import Place

pytestmark = pytest.mark.journey

KEYS = Way("phone", "en", keyboard=True)
NEW, DONE, AGAIN = "/journey/story/new/", "Recorded. Listen to it", "What you recorded before is still here."
BASES = "async () => (await indexedDB.databases()).map(one => one.name)"
TITLE, OWN = "The song at the ovens", "There are no words to it."
DELETES_NOTHING = "() => { IDBObjectStore.prototype.delete = () => { throw new Error('the page closes'); }; }"
PLAYED = "audio => audio.play().then(() => new Promise(done => audio.addEventListener('ended', () => done(audio.currentTime))))"


@pytest.fixture(scope="module")
def with_microphone(playwright: Playwright) -> Iterator[Browser]:
    """Start a browser whose microphone hears a test tone."""
    hears = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required"]
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, *hears])
    yield browser
    browser.close()


@dataclass(frozen=True)
class Maya:
    """Maya at one device: what she does there, and how she signs in."""

    hand: Hand
    who: dict[str, str]


@pytest.fixture
def devices(with_microphone: Browser, eyes: Eyes, place: Place) -> Iterator[Callable[..., Maya]]:
    """Give Maya devices with a microphone, on which she is signed in and uses no finger."""
    opened: list[BrowserContext] = []

    def give(way: Way = KEYS, *, own_device: bool = True) -> Maya:
        width, height = SIZES[way.size]
        context = with_microphone.new_context(
            viewport={"width": width, "height": height},
            locale={"en": "en-US", "es": "es-US"}[way.language],
            color_scheme="dark" if way.dark else "light",
            reduced_motion="reduce",
        )
        opened.append(context)
        context.set_default_timeout(PATIENCE_MS)
        who = {name: value for name, value in place.enter("Maya", "person", way.language).items() if name != "secret"}
        maya = Maya(Hand(context.new_page(), eyes, way.language, keyboard=True, address=place.address), who)
        sign_in(maya.hand, who, own_device=own_device)
        maya.hand.sees("Sign out")
        return maya

    yield give
    for context in opened:
        context.close()


@pytest.fixture
def maya(devices: Callable[..., Maya]) -> Hand:
    """Let Maya sign in on a phone of her own."""
    return devices().hand


def test_a_chapter_is_said_aloud_survives_a_lost_connection_and_is_heard_again(maya: Hand) -> None:
    maya.open("/journey/story/new/")
    maya.write("What you call it", TITLE)
    maya.write("In my words", OWN)
    maya.press("Record")
    maya.sees("Recording. It stops by itself after 10 minutes.")
    maya.page.wait_for_timeout(1500)
    maya.press("Stop")
    maya.sees("Recorded. Listen to it, and keep the chapter when it is as you want it.")
    assert maya.page.locator("[data-hear]").evaluate(PLAYED) > 1
    maya.looks_right()

    maya.page.context.set_offline(True)
    maya.press_in_vain("Keep this chapter")
    maya.sees("Not sent. Your recording is still here. Press again when there is a connection, or save a copy on this device.")
    maya.page.context.set_offline(False)
    maya.press_in_vain("Keep this chapter")
    expect(maya.page.get_by_role("heading", name=TITLE)).to_be_visible()
    maya.sees("Your chapter is kept. You can change it, move it or put it away whenever you like.")
    maya.reads(OWN)
    heard: list[int] = []
    maya.page.on("response", lambda answer: heard.append(answer.status) if "/journey/voice/" in answer.url else None)
    assert maya.page.locator("main audio").evaluate(PLAYED) > 1
    assert set(heard) <= {200, 206}
    assert heard
    an_older_draft_meets_what_is_newer(maya)


def an_older_draft_meets_what_is_newer(maya: Hand) -> None:
    """Write on one device without sending it, save on another, come back and send: both are kept, and the person chooses."""
    maya.follow("Change it or add to it")
    address = maya.page.url
    maya.write("In my words", "There is one word: home.")
    maya.page.wait_for_function("() => Object.keys(localStorage).some(key => key.includes(':chapter'))")
    browser = maya.page.context.browser
    assert browser
    signed_in = maya.page.context.storage_state()
    signed_in["origins"] = []
    desk = browser.new_context(storage_state=signed_in)
    other = Hand(desk.new_page(), maya.eyes, keyboard=True, address=maya.address)
    other.open(address)
    other.write("In my words", "There are two words.")
    other.press("Keep this")
    other.reads("There are two words.")
    desk.close()
    maya.page.reload()
    maya.sees("You were away a while. Your draft is here, as you left it.")
    maya.press("Keep this")
    expect(maya.page.get_by_role("heading", name="Two versions of one chapter")).to_be_visible()
    maya.looks_right()


# ── a page that closes, a sign-in that ends ──
def record(maya: Hand, *, stop: bool = True) -> None:
    """Begin a chapter with a recording of a few seconds."""
    maya.open(NEW)
    maya.write("What you call it", TITLE)
    maya.press("Record")
    maya.sees("Recording. It stops by itself after 10 minutes.")
    maya.page.wait_for_timeout(2500)
    if stop:
        maya.press("Stop")


def asked_on_reload(maya: Hand) -> bool:
    """Load the page anew and go, whatever the browser asks; say whether it asked."""
    asked: list[Dialog] = []

    def go(dialog: Dialog) -> None:
        asked.append(dialog)
        dialog.accept()

    maya.page.on("dialog", go)
    maya.page.reload()
    maya.page.remove_listener("dialog", go)
    return bool(asked)


@pytest.mark.parametrize("stop", [False, True], ids=["while it is recorded", "once it is recorded"])
def test_a_page_that_is_loaded_anew_gives_the_recording_back(devices: Callable[..., Maya], stop: bool) -> None:
    maya = devices().hand
    record(maya, stop=stop)
    if stop:
        maya.sees("Until then it stays on this device, even if this page closes.")
    assert asked_on_reload(maya) is not stop
    maya.sees(AGAIN)
    maya.sees("You were away a while. Your draft is here, as you left it.")
    assert maya.page.locator("[data-hear]").evaluate(PLAYED) > 1
    maya.looks_right()
    maya.press_in_vain("Keep this chapter")
    maya.sees("Your chapter is kept.")
    assert maya.page.locator("main audio").evaluate(PLAYED) > 1
    maya.open(NEW)
    expect(maya.page.locator("[data-record]")).to_be_visible()
    expect(maya.page.locator("[data-hear]")).to_be_hidden()


def test_what_is_left_out_is_not_offered_again_and_what_waits_goes_with_signing_out(devices: Callable[..., Maya]) -> None:
    maya = devices().hand
    record(maya)
    maya.sees("Until then it stays on this device, even if this page closes.")
    maya.page.evaluate(DELETES_NOTHING)
    maya.press_in_vain("Leave it out")
    maya.page.reload()
    maya.page.wait_for_function("() => localStorage.getItem('held-left-out') === null")
    expect(maya.page.locator("[data-hear]")).to_be_hidden()
    record(maya)
    maya.sees("Until then it stays on this device, even if this page closes.")
    assert "alongside-held" in maya.page.evaluate(BASES)
    maya.press("Sign out")
    expect(maya.page).to_have_url(f"{maya.address}/sign-in/")
    assert maya.page.evaluate(BASES) == []


def test_a_device_that_is_no_longer_ones_own_holds_nothing(devices: Callable[..., Maya]) -> None:
    maya = devices().hand
    record(maya)
    maya.sees("Until then it stays on this device, even if this page closes.")
    maya.page.context.clear_cookies(name="own-device")
    maya.open("/today/")
    maya.page.wait_for_function("() => !localStorage.getItem('held-here')")
    assert maya.page.evaluate(BASES) == []


def test_on_a_device_of_others_nothing_is_held_and_the_browser_asks_before_it_goes(devices: Callable[..., Maya]) -> None:
    maya = devices(own_device=False).hand
    record(maya)
    maya.sees("Until then, leave this page open.")
    assert maya.page.evaluate(BASES) == []
    assert asked_on_reload(maya)
    expect(maya.page.locator("[data-record]")).to_be_visible()
    expect(maya.page.locator("[data-hear]")).to_be_hidden()
    record(maya, stop=False)
    maya.page.on("dialog", lambda dialog: pytest.fail(dialog.type))
    maya.follow("Leave quickly")
    maya.page.wait_for_url("about:blank")


WAYS = [
    KEYS,
    Way("phone", "es", dark=True, keyboard=True),
    Way("desk", "es", keyboard=True),
    Way("desk", "en", dark=True, keyboard=True),
]


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_sign_in_that_ended_while_recording_is_said_and_the_recording_is_kept_after_a_new_one(
    devices: Callable[..., Maya], way: Way
) -> None:
    maya = devices(way)
    hand = maya.hand
    record(hand)
    hand.page.context.clear_cookies(name="alongside")
    hand.press_in_vain("Keep this chapter")
    hand.sees(
        "Not sent, because you are signed out. Nothing is lost: your recording and your words are still here. Sign in, in a new "
        "tab. Then come back to this page and press the button once more."
    )
    hand.looks_right()
    with hand.page.context.expect_page() as opened:
        hand.follow("Sign in", within=hand.page.locator("[data-signed-out]"))
    tab = Hand(opened.value, hand.eyes, hand.language, hand.keyboard, hand.address)
    give_password(tab, maya.who, own_device=True)
    tab.sees("Sign out")
    tab.page.close()
    hand.press_in_vain("Keep this chapter")
    hand.sees("Your chapter is kept. You can change it, move it or put it away whenever you like.")
    assert hand.page.locator("main audio").evaluate(PLAYED) > 1
