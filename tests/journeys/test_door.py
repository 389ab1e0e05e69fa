"""The door: a programme's first administrator, a specialist with a passkey, somebody who cannot get in, and another language."""

import re
import secrets
from collections.abc import Callable

import pytest
from playwright.sync_api import CDPSession, expect

from tests.journeys.conftest import Way
from tests.journeys.entering import give_password, shown_code, sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place, link_in
from tests.journeys.stage import PROGRAMME

pytestmark = pytest.mark.journey

Hands = Callable[[Place, Way], Hand]
WAYS = [Way("phone", "en", keyboard=True), Way("desk", "es", scripts=False, dark=True)]
PASSWORD = "the kettle sings at six"
# What an administrator never finds, whoever's it is.
CONTENT = [
    "/journey/",
    "/journey/goals/",
    "/journey/check-ins/",
    "/meetings/",
    "/mirror/",
    "/together/",
    "/offers/",
    "/keep-well/",
]


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_programme_opens_its_door(place: Place, hands: Hands, way: Way) -> None:
    mark = secrets.token_hex(4)
    told = place.run("admin", "create", "--email", f"alex-{mark}@example.org", "--programme", PROGRAMME)
    alex, dana = hands(place, way), hands(place, way)
    accept(alex, link_in(told), "Alex")
    nothing_opens_before_a_second_factor(alex)
    add_an_app(alex)
    the_administrator_finds_no_content(alex)
    email = f"dana-{mark}@example.org"
    invite_a_specialist(alex, email)
    letter = place.link_in_letter_to(email)
    accept(dana, letter, "Dana")
    nothing_opens_before_a_second_factor(dana)
    add = add_a_passkey if way.scripts else add_an_app
    kept = {"email": email, "password": PASSWORD, **add(dana)}
    the_link_is_used_up(hands(place, way), letter)
    elsewhere = hands(place, way)
    sign_in(elsewhere, kept)
    elsewhere.sees("People I walk alongside")
    dana_comes_back(dana, kept)
    she_ends_the_other_session(dana, elsewhere)


def accept(hand: Hand, link: str, name: str) -> None:
    hand.open(link)
    hand.follow({"en": "English", "es": "Español"}[hand.language])
    hand.sees("You are invited")
    hand.looks_right()
    hand.write("What should we call you?", name)
    hand.write("A password", PASSWORD)
    hand.press("Yes, I will join")


def nothing_opens_before_a_second_factor(hand: Hand) -> None:
    hand.sees("One thing first")
    hand.looks_right()
    for path in ("/today/", "/accounts/", "/invitations/", "/me/", "/mirror/"):
        shown = hand.open(path)
        assert shown
        assert "/second-factor/" in hand.page.url or shown.status == 404, path
    hand.open("/today/")
    hand.sees("One thing first")


def give_the_password_once_more(hand: Hand) -> None:
    """Give it where it is asked for: not in the minutes after one has signed in with it."""
    expect(hand.page).to_have_url(re.compile(r"/(again|app|add)/"))
    if "/again/" in hand.page.url:
        hand.looks_right()
        hand.write("Your password", PASSWORD)
        hand.press("Go on")
        expect(hand.page).to_have_url(re.compile(r"/(app|add)/$"))


def add_an_app(hand: Hand) -> dict[str, str]:
    """Add an authenticator app; return its secret, and one of the recovery codes."""
    hand.follow("Add an app")
    give_the_password_once_more(hand)
    hand.looks_right()
    hand.unfold("Or type the secret")
    secret = hand.page.locator("details code").inner_text()
    hand.write("Six numbers", "000000")
    hand.press("Add the app")
    expect(hand.page.locator("[aria-invalid=true]").first).to_be_visible()
    hand.looks_right()
    assert hand.page.locator("details code").text_content() == secret, "a mistyped code must not change the secret"
    hand.write("Six numbers", shown_code(secret))
    hand.press("Add the app")
    return {"secret": secret, "spare": recovery_codes(hand)[0]}


def recovery_codes(hand: Hand) -> list[str]:
    """Return the codes that are shown after a second factor is there, and go on."""
    expect(hand.page.get_by_role("heading", name=hand.says("Recovery codes"))).to_be_visible()
    expect(hand.page.locator(".fridge code")).to_have_count(10)
    hand.looks_right()
    codes = hand.page.locator(".fridge code").all_inner_texts()
    hand.follow("Done, go on")
    expect(hand.page).to_have_url(f"{hand.address}/today/")
    hand.looks_right()
    return codes


def add_a_passkey(hand: Hand) -> dict[str, str]:
    """Add a passkey of this very device; return one of the recovery codes."""
    device(hand)
    hand.follow("Add a passkey")
    give_the_password_once_more(hand)
    hand.looks_right()
    hand.press("Add a passkey on this device")
    return {"recovery": recovery_codes(hand)[0]}


def device(hand: Hand) -> CDPSession:
    """Give a hand's device a reader for fingerprints that says yes."""
    session = hand.page.context.new_cdp_session(hand.page)
    session.send("WebAuthn.enable")
    reader = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": reader})
    return session


def the_administrator_finds_no_content(alex: Hand) -> None:
    for path in CONTENT:
        shown = alex.open(path)
        assert shown
        assert shown.status == 404, path
    alex.sees("Nothing here for you")
    alex.looks_right()
    alex.open("/accounts/")
    alex.reads("Alex")
    alex.looks_right()


def invite_a_specialist(alex: Hand, email: str) -> None:
    alex.open("/invitations/")
    alex.write("Their email", email)
    alex.choose("Specialist")
    alex.press("Send the invitation")
    alex.reads(email)
    alex.looks_right()


def the_link_is_used_up(stranger: Hand, letter: str) -> None:
    shown = stranger.open(letter)
    assert shown
    assert shown.status == 410
    stranger.sees("This link does not work any more")
    stranger.looks_right()


def dana_comes_back(dana: Hand, kept: dict[str, str]) -> None:
    dana.press("Sign out")
    dana.sees("Welcome back")
    dana.open("/today/")
    dana.sees("Welcome back")
    dana.looks_right()
    if dana.scripts:
        dana.press("Sign in with this phone or computer")
    else:
        give_password(dana, kept)
        dana.write("A code from your app, or a recovery code", "123 456")
        dana.press("Sign in")
        expect(dana.page.locator("[data-problems]")).to_be_visible()
        dana.looks_right()
        dana.write("A code from your app, or a recovery code", kept["spare"])
        dana.press("Sign in")
    dana.sees("People I walk alongside")
    expect(dana.page).to_have_url(f"{dana.address}/today/")


def she_ends_the_other_session(dana: Hand, elsewhere: Hand) -> None:
    dana.open("/me/")
    dana.looks_right()
    dana.follow("Where I am signed in")
    expect(dana.page).to_have_url(re.compile("/me/sessions/"))
    dana.sees("(here, now)")
    dana.looks_right()
    expect(dana.page.locator(".log > li")).to_have_count(2)
    dana.press("Sign out there")
    dana.sees("Signed out there.")
    expect(dana.page.locator(".log > li")).to_have_count(1)
    dana.looks_right()
    elsewhere.open("/today/")
    elsewhere.sees("Welcome back")
    dana.open("/today/")
    dana.sees("People I walk alongside")


@pytest.mark.parametrize("way", [Way("phone", "en"), Way("desk", "es", scripts=False, keyboard=True)], ids=str)
def test_who_cannot_get_in_finds_a_way(place: Place, hands: Hands, way: Way) -> None:
    maya, known = hands(place, way), place.enter("Maya", "person")
    maya.open("/sign-in/")
    speak(maya)
    give_password(maya, {**known, "password": "not the words I chose"})
    expect(maya.page.locator("[data-problems]")).to_be_visible()
    assert maya.page.get_by_label(maya.says("Email")).first.input_value() == known["email"]
    maya.looks_right()
    maya.follow("I can’t get in")
    maya.sees("Let’s find a way in")
    maya.looks_right()
    maya.write("Your email", known["email"])
    maya.press("Send the link")
    maya.sees("Look in your mail")
    maya.looks_right()
    letter = place.link_in_letter_to(known["email"])
    maya.open(letter)
    maya.looks_right()
    maya.write("A new password", "short")
    maya.press("Keep this password")
    expect(maya.page.locator("[aria-invalid=true]").first).to_be_visible()
    maya.looks_right()
    maya.write("A new password", PASSWORD)
    maya.press("Keep this password")
    maya.sees("Your new password is kept. You can sign in with it now.")
    stranger = hands(place, way)
    stranger.open(letter)
    stranger.open(stranger.page.url)
    speak(stranger)
    stranger.open(letter)
    stranger.sees("This link does not work any more")
    stranger.looks_right()
    sign_in(maya, {**known, "password": PASSWORD})
    expect(maya.page).to_have_url(f"{place.address}/today/")


def speak(hand: Hand) -> None:
    """Choose one's language at the foot of a page."""
    hand.do(hand.page.locator("footer").get_by_role("button", name={"en": "English", "es": "Español"}[hand.language]))


@pytest.mark.parametrize("way", [Way("phone", "en"), Way("desk", "en", scripts=False, keyboard=True)], ids=str)
def test_the_door_speaks_another_language_and_remembers_it(place: Place, hands: Hands, way: Way) -> None:
    maya, known = hands(place, way), place.enter("Maya", "person")
    maya.open("/sign-in/?next=/who-sees/")
    maya.sees("Welcome back")
    maya.language = "es"
    speak(maya)
    maya.sees("Welcome back")
    assert "next=" in maya.page.url, "choosing a language must not forget where one wanted to go"
    maya.looks_right()
    maya.language = "en"
    speak(maya)
    maya.sees("Welcome back")
    sign_in(maya, known)
    maya.sees("Sign out")
    maya.language = "es"
    speak(maya)
    maya.sees("Sign out")
    maya.looks_right()
    maya.press("Sign out")
    maya.sees("Welcome back")
    elsewhere = hands(place, way)
    sign_in(elsewhere, known)
    elsewhere.language = "es"
    elsewhere.press("Sign out")
    elsewhere.sees("Welcome back")


def test_no_letter_goes_to_nobody_and_the_page_says_the_same(place: Place, hands: Hands) -> None:
    hand, nobody = hands(place, Way("phone", "en")), f"nobody-{secrets.token_hex(4)}@example.org"
    hand.open("/sign-in/lost/")
    hand.write("Your email", nobody)
    hand.press("Send the link")
    hand.sees("Look in your mail")
    with pytest.raises(AssertionError, match="No letter"):
        place.link_in_letter_to(nobody)
