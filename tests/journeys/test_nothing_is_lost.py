"""Words outlive whatever goes wrong: a sign-in that ends, a connection that drops, and two at once."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Way
from tests.journeys.entering import fresh_code, give_password, sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place
from tests.journeys.two import enter

pytestmark = pytest.mark.journey

Hands = Callable[[Place, Way], Hand]
PHONE, PLAIN = Way("phone", "en"), Way("phone", "en", scripts=False)
# What is told once is told by keyboard alone.
KEYS, PLAIN_KEYS = Way("desk", "en", keyboard=True), Way("desk", "en", scripts=False, keyboard=True)
TITLE = "A table by the window"
OWN = "I want to sit there again, ñ “so”, with <b>Teo</b> & nobody else. =1+1"
SLOW_MS = 20_000
LONG = "a hundred thousand letters of mine " * 2_858
SAID = "The bakery, on a Saturday."
NEW_GOAL = "/journey/goals/new/"
DRAFTS = "Object.keys(localStorage).filter(key => key.startsWith('draft:'))"


def sign_in_again(hand: Hand, who: dict[str, str]) -> None:
    """Follow the link to the door, which opens in another tab, and come back."""
    with hand.page.context.expect_page() as opened:
        hand.follow("Sign in")
    tab = Hand(opened.value, hand.eyes, hand.language, hand.keyboard, hand.address, hand.scripts, hand.off)
    tab.sees("Welcome back")
    give_password(tab, who)
    if "secret" in who:
        tab.write("A code from your app, or a recovery code", fresh_code(who["secret"]))
        tab.press("Sign in")
    expect(tab.page).to_have_url(f"{hand.address}/today/")
    tab.page.close()


def lose_the_sign_in(hand: Hand) -> None:
    hand.page.context.clear_cookies(name="alongside")


def write_a_goal(hand: Hand) -> None:
    hand.open(NEW_GOAL)
    hand.write("My goal", TITLE)
    hand.write("Why it matters to me", OWN)


def given_back(hand: Hand) -> list[str]:
    """Return the words that a page gives back to whoever wrote them."""
    return [area.input_value() for area in hand.page.locator("textarea").all()]


def send_again(hand: Hand) -> None:
    """Send again: once, or without scripts a second time, because a new sign-in makes the page's safety token old."""
    hand.press("Send again")
    if not hand.scripts:
        hand.sees("This page was open too long")
        hand.looks_right()
        assert given_back(hand)
        hand.press("Send again")


@pytest.mark.parametrize("way", [PHONE, PLAIN, KEYS], ids=str)
def test_a_sign_in_that_ended_while_writing_loses_no_words(place: Place, hands: Hands, way: Way) -> None:
    two, maya = enter(place), hands(place, way)
    sign_in(maya, two["maya"])
    maya.sees("Sign out")
    write_a_goal(maya)
    lose_the_sign_in(maya)
    maya.press("Keep this goal")
    maya.sees("You were signed out while writing")
    assert given_back(maya) == [TITLE, OWN]
    maya.looks_right()
    sign_in_again(maya, two["maya"])
    send_again(maya)
    expect(maya.page).to_have_url(re.compile(r"/journey/goals/[0-9a-f-]{36}/"))
    maya.reads(TITLE)
    maya.reads(OWN)


def test_a_long_text_comes_back_whole_after_the_sign_in_ended(place: Place, hands: Hands) -> None:
    two, maya = enter(place), hands(place, KEYS)
    sign_in(maya, two["maya"])
    maya.sees("Sign out")
    maya.open("/journey/meaning/")
    paste(maya, "In my words", LONG)
    lose_the_sign_in(maya)
    maya.press("Keep my words")
    maya.sees("You were signed out while writing")
    assert given_back(maya) == [LONG]


def test_a_lost_connection_loses_no_words_on_ones_own_device(place: Place, hands: Hands) -> None:
    two, maya = enter(place), hands(place, KEYS)
    sign_in(maya, two["maya"], own_device=True)
    maya.sees("Sign out")
    write_a_goal(maya)
    maya.page.context.set_offline(True)
    maya.press_in_vain("Keep this goal")
    maya.sees("No internet just now, so this is not sent yet.")
    maya.page.context.set_offline(False)
    maya.open("/today/")
    maya.open(NEW_GOAL)
    maya.sees("You were away a while. Your draft is here, as you left it.")
    assert given_back(maya) == [TITLE, OWN]
    maya.looks_right()
    another_signs_in_where_a_draft_waits(place, maya)
    sign_in(maya, two["maya"])
    maya.sees("Sign out")
    maya.open(NEW_GOAL)
    assert given_back(maya) == [TITLE, OWN]
    maya.press("Keep this goal")
    maya.reads(OWN)
    maya.open(NEW_GOAL)
    assert given_back(maya) == ["", ""]
    maya.write("My goal", TITLE)
    maya.page.wait_for_function(f"() => {DRAFTS}.length")
    maya.press("Sign out")
    maya.sees("Welcome back")
    assert maya.page.evaluate(DRAFTS) == []


def test_what_is_deleted_leaves_no_draft_on_ones_own_device(place: Place, hands: Hands) -> None:
    two, dana = enter(place), hands(place, KEYS)
    sign_in(dana, two["dana"], own_device=True)
    dana.sees("Sign out")
    dana.open("/my-care/notes/")
    dana.write_in(dana.page.locator("main textarea").first, TITLE)
    dana.do(dana.page.locator("main form[data-draft] button").first)
    dana.unfold("Change it")
    dana.write_in(dana.page.locator("main textarea").first, OWN)
    dana.page.wait_for_function(f"() => {DRAFTS}.length")
    dana.unfold("Delete it")
    dana.press("Delete it for good")
    assert dana.page.evaluate(DRAFTS) == []


def test_what_another_said_is_not_left_on_the_device_once_they_stop(place: Place, hands: Hands) -> None:
    two, maya, dana = enter(place), hands(place, KEYS), hands(place, KEYS)
    sign_in(maya, two["maya"])
    sign_in(dana, two["dana"], own_device=True)
    dana.sees("Sign out")
    dana.open(two["transcript"])
    dana.write("Paste the talk here", SAID)
    dana.page.wait_for_function("() => Object.keys(sessionStorage).some(key => key.startsWith('draft:'))")
    assert dana.page.evaluate(DRAFTS) == []
    dana.open(two["transcript"])
    assert given_back(dana) == [SAID]
    dana.follow("Write it from memory")
    dana.write_in(dana.page.locator("main textarea").last, SAID)
    dana.page.wait_for_function(f"() => {DRAFTS}.length")
    maya.open("/together/")
    maya.follow("Transcripts of your talks", exact=False)
    maya.press("Stop and delete them")
    dana.press("Read it")
    dana.sees("What you sent was not taken")
    assert SAID in given_back(dana)
    dana.page.wait_for_function(f"() => !{DRAFTS}.length")
    dana.looks_right()


def another_signs_in_where_a_draft_waits(place: Place, hand: Hand) -> None:
    """Lose the sign-in, let somebody else sign in on the same device, look for words where the first had written, and sign out."""
    lose_the_sign_in(hand)
    sign_in(hand, place.set("one", "Jonah", "person", "en"))
    hand.sees("Sign out")
    hand.open(NEW_GOAL)
    assert given_back(hand) == ["", ""]
    hand.press("Sign out")
    hand.sees("Welcome back")


@pytest.mark.parametrize("way", [Way("small", "es"), PLAIN_KEYS], ids=str)
def test_another_role_in_another_tab_loses_no_words(place: Place, hands: Hands, way: Way) -> None:
    two, dana = enter(place, way.language), hands(place, way)
    place.set("also", two["dana"]["email"], "person")
    sign_in(dana, two["dana"])
    dana.sees("Sign out")
    dana.open("/my-care/notes/")
    dana.write_in(dana.page.locator("main textarea").first, OWN)
    change_role_in_another_tab(dana, "Person")
    dana.do(dana.page.locator("main form[data-draft] button").first)
    dana.sees("You wrote this in another role")
    assert OWN in given_back(dana)
    dana.looks_right()
    dana.press("Change to “%(wrote_as)s” and send", wrote_as=dana.says("Specialist"))
    expect(dana.page).to_have_url(re.compile(r"/my-care/notes/"))
    dana.reads(OWN)


def change_role_in_another_tab(hand: Hand, role: str) -> None:
    tab = Hand(hand.page.context.new_page(), hand.eyes, hand.language, hand.keyboard, hand.address, hand.scripts, hand.off)
    tab.open("/today/")
    tab.do(tab.page.locator("summary.whoami"))
    tab.press(role, within=tab.page.locator(".roles"))
    expect(tab.page).to_have_url(f"{hand.address}/today/")
    tab.page.close()


# ── the note that two write ──
def both_open_the_note(place: Place, hands: Hands, way: Way, *, own_device: bool = False) -> tuple[dict[str, Any], Hand, Hand]:
    two, maya, dana = enter(place), hands(place, way), hands(place, way)
    for hand, who in ((maya, "maya"), (dana, "dana")):
        sign_in(hand, two[who], own_device=own_device)
        hand.sees("Sign out")
        hand.open(two["meeting"])
    return two, maya, dana


def side(hand: Hand) -> Any:
    """Return the box in which somebody writes their own side of the note."""
    return hand.page.locator("#words")


def hears(hand: Hand, words: str) -> None:
    """Hold that the other's words arrive."""
    expect(hand.page.locator("[data-other]")).to_contain_text(words, timeout=SLOW_MS)


def test_the_note_outlives_a_lost_connection(place: Place, hands: Hands) -> None:
    _two, maya, dana = both_open_the_note(place, hands, KEYS)
    maya.write_in(side(maya), "Before the tunnel.")
    hears(dana, "Before the tunnel.")
    maya.page.context.set_offline(True)
    maya.write_in(side(maya), "Before the tunnel. And inside it.")
    expect(maya.page.locator("[data-saved]")).to_contain_text("No signal", timeout=SLOW_MS)
    maya.looks_right()
    dana.write_in(side(dana), "I went on writing.")
    maya.page.context.set_offline(False)
    hears(dana, "Before the tunnel. And inside it.")
    hears(maya, "I went on writing.")
    assert side(maya).input_value() == "Before the tunnel. And inside it."


def test_two_who_type_at_once_keep_every_word(place: Place, hands: Hands) -> None:
    two, maya, dana = both_open_the_note(place, hands, KEYS)
    hers, theirs = "The bakery smelled as it used to. " * 3, "She laughed twice, and slept. " * 3
    for at in range(0, max(len(hers), len(theirs)), 6):
        maya.type_in(side(maya), hers[at : at + 6])
        dana.type_in(side(dana), theirs[at : at + 6])
    assert side(maya).input_value() == hers
    assert side(dana).input_value() == theirs
    hears(dana, hers.strip())
    hears(maya, theirs.strip())
    for hand, own in ((maya, hers), (dana, theirs)):
        expect(hand.page.locator("[data-saved]")).not_to_contain_text("Not saved yet", timeout=SLOW_MS)
        hand.open(two["meeting"])
        assert side(hand).input_value() == own.strip()


def test_the_note_outlives_a_sign_in_that_ended(place: Place, hands: Hands) -> None:
    two, maya, dana = both_open_the_note(place, hands, KEYS)
    lose_the_sign_in(maya)
    maya.write_in(side(maya), "Written while the door had closed.")
    expect(maya.page.locator("[data-signed-out]")).to_be_visible(timeout=SLOW_MS)
    maya.looks_right()
    sign_in_again(maya, two["maya"])
    expect(maya.page.locator("[data-signed-out]")).to_be_hidden(timeout=SLOW_MS)
    hears(dana, "Written while the door had closed.")
    assert side(maya).input_value() == "Written while the door had closed."


def test_the_note_outlives_a_sign_in_that_ended_without_scripts(place: Place, hands: Hands) -> None:
    two, maya, dana = both_open_the_note(place, hands, PLAIN_KEYS)
    lose_the_sign_in(maya)
    maya.write_in(side(maya), "Written while the door had closed.")
    maya.press("Save my words")
    maya.sees("You were signed out while writing")
    assert given_back(maya) == ["Written while the door had closed."]
    sign_in_again(maya, two["maya"])
    send_again(maya)
    maya.sees("Your side is saved.")
    dana.open(two["meeting"])
    dana.reads("Written while the door had closed.")


def test_a_side_that_is_too_long_is_said_and_kept(place: Place, hands: Hands) -> None:
    for way in (PHONE, PLAIN_KEYS):
        _two, maya, _dana = both_open_the_note(place, hands, way, own_device=way.scripts)
        maya.write_in(side(maya), LONG)
        if way.scripts:
            expect(maya.page.locator("[data-mark=offline]")).to_be_visible(timeout=SLOW_MS)
            expect(maya.page.locator("[data-saved]")).to_contain_text(re.compile("shorten|long", re.IGNORECASE))
        else:
            maya.press("Save my words")
            maya.sees("Your words are not saved yet")
        maya.looks_right()
        assert side(maya).input_value().strip() == LONG.strip()
        assert len(maya.page.evaluate(DRAFTS)) == way.scripts
        maya.press("Sign out")
        maya.sees("Welcome back")
        assert maya.page.evaluate(DRAFTS) == [], "signing out takes along what was not sent"


# ── one offer, two answers ──
TAKEN_BACK, AGREED = "Taken back. Nothing was changed.", "Agreed by both of you. It counts from now on."
TOO_LATE_FOR_MAYA, TOO_LATE_FOR_DANA = re.compile("Dana took this back a moment ago"), re.compile("Maya answered a moment ago")


def both_open_the_offer(place: Place, hands: Hands, way: Way) -> tuple[dict[str, Any], Hand, Hand]:
    two, maya, dana = both_open_the_note(place, hands, way)
    maya.open(two["offer"])
    dana.open(two["offer"])
    return two, maya, dana


@pytest.mark.parametrize(("first", "way"), [("maya", PHONE), ("dana", PLAIN_KEYS)], ids=str)
def test_who_answers_a_moment_too_late_is_told(place: Place, hands: Hands, first: str, way: Way) -> None:
    two, maya, dana = both_open_the_offer(place, hands, way)
    if first == "maya":
        maya.press("Accept")
        maya.sees(AGREED)
        dana.press("Take it back")
        expect(dana.page.get_by_text(TOO_LATE_FOR_DANA)).to_be_visible()
        dana.looks_right()
    else:
        dana.press("Take it back")
        dana.sees(TAKEN_BACK)
        maya.press("Accept")
        expect(maya.page.get_by_text(TOO_LATE_FOR_MAYA)).to_be_visible()
        maya.looks_right()
    one_outcome(two, maya, dana, agreed=first == "maya")


def test_two_answers_at_the_same_moment_have_one_outcome(place: Place, hands: Hands) -> None:
    two, maya, dana = both_open_the_offer(place, hands, KEYS)
    for hand, button in ((maya, "button[value=accept]"), (dana, "main form[action*='/take-back/'] button")):
        expect(hand.page.locator(button)).to_have_count(1)
    soon = "(button) => void setTimeout(() => document.querySelector(button).click(), 400)"
    maya.page.evaluate(soon, "button[value=accept]")
    dana.page.evaluate(soon, "main form[action*='/take-back/'] button")
    told = maya.page.locator(".notices")
    expect(told).to_be_visible(timeout=SLOW_MS)
    agreed = AGREED in told.inner_text()
    expect(told).to_contain_text(AGREED if agreed else TOO_LATE_FOR_MAYA)
    expect(dana.page.locator(".notices")).to_contain_text(TOO_LATE_FOR_DANA if agreed else TAKEN_BACK, timeout=SLOW_MS)
    one_outcome(two, maya, dana, agreed=agreed)


def one_outcome(two: dict[str, Any], maya: Hand, dana: Hand, *, agreed: bool) -> None:
    """Hold that the goal has the step if it was agreed, and not otherwise, for both."""
    for hand in (maya, dana):
        hand.open(two["goal"])
        expect(hand.page.locator("main button[value=accept]")).to_have_count(0)
        if agreed:
            hand.reads("Set two alarms")
        hand.looks_right()
    maya.open(two["goal"])
    expect(maya.page.locator("main .steps li", has_text="Set two alarms")).to_have_count(int(agreed))


# ── words that are too long ──
def paste(hand: Hand, label: str, text: str) -> None:
    """Paste a text, as a keyboard's insertion does: a limit of the field would silently cut it."""
    field = hand.page.get_by_label(re.compile(rf"^\s*{label}")).and_(hand.page.locator("textarea")).first
    if hand.keyboard:
        hand.reach(field)
    else:
        field.focus()
    hand.page.keyboard.press("Control+A")
    hand.page.keyboard.insert_text(text)


def test_words_that_are_too_long_are_said_and_kept(place: Place, hands: Hands) -> None:
    two, maya = enter(place), hands(place, KEYS)
    sign_in(maya, two["maya"])
    maya.sees("Sign out")
    places = [
        (NEW_GOAL, "Why it matters to me", "Keep this goal"),
        ("/journey/meaning/", "In my words", "Keep my words"),
        (f"{two['offer']}other-words/", "The step", "Keep it in my words"),
    ]
    for path, label, button in places:
        maya.open(path)
        paste(maya, label, LONG)
        maya.press(button)
        expect(maya.page.locator("[data-problems]")).to_be_visible()
        assert LONG.strip() in [words.strip() for words in given_back(maya)], path
        maya.looks_right()
