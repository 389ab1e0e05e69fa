"""Saying a chapter aloud: recorded in the page with a browser's own test tone, kept, and heard again through the gate."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Playwright, expect

from tests.browser import CHROMIUM, QUIET
from tests.journeys.conftest import PATIENCE_MS, SIZES
from tests.journeys.entering import sign_in
from tests.journeys.hand import Hand
from tests.journeys.looking import Eyes
from tests.journeys.place import Place

pytestmark = pytest.mark.journey

TITLE, OWN = "The song at the ovens", "There are no words to it."
PLAYED = "audio => audio.play().then(() => new Promise(done => audio.addEventListener('ended', () => done(audio.currentTime))))"


@pytest.fixture(scope="module")
def with_microphone(playwright: Playwright) -> Iterator[Browser]:
    """Start a browser whose microphone hears a test tone."""
    hears = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required"]
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, *hears])
    yield browser
    browser.close()


@pytest.fixture
def maya(with_microphone: Browser, eyes: Eyes, place: Place) -> Iterator[Hand]:
    """Let Maya sign in on a phone of her own, and use no finger there."""
    width, height = SIZES["phone"]
    context = with_microphone.new_context(viewport={"width": width, "height": height}, locale="en-US", reduced_motion="reduce")
    context.set_default_timeout(PATIENCE_MS)
    hand = Hand(context.new_page(), eyes, "en", keyboard=True, address=place.address)
    sign_in(hand, {name: value for name, value in place.enter("Maya", "person").items() if name != "secret"}, own_device=True)
    yield hand
    context.close()


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
    maya.page.wait_for_function("() => Object.keys(localStorage).some(key => key.startsWith('draft:chapter'))")
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
