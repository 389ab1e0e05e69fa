"""Somebody whose phone and email are gone is let in again, and finds what is theirs; every page on that way looks right."""

import re
import secrets
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from tests.journeys.conftest import Way
from tests.journeys.entering import give_password, sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place
from tests.journeys.stage import PASSWORD as FORGOTTEN
from tests.journeys.test_door import PASSWORD

pytestmark = pytest.mark.journey

WAYS = [Way("small", "en", dark=True), Way("phone", "es", scripts=False)]


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_wes_comes_in_again(place: Place, hands: Callable[[Place, Way], Hand], way: Way) -> None:
    alex_in, wes_in = place.enter("Alex", "administrator", way.language), place.enter("Wes", "person", way.language)
    alex, old_phone, new_phone = hands(place, way), hands(place, way), hands(place, way)
    new = {"email": f"wes-{secrets.token_hex(4)}@elsewhere.org", "password": PASSWORD}
    sign_in(old_phone, wes_in)
    old_phone.sees("Sign out")
    sign_in(alex, alex_in)
    alex.open("/accounts/")
    alex.looks_right()
    page = a_new_email_is_given(alex, new["email"])
    old_phone.open("/today/")
    old_phone.reads("Alex")
    old_phone.looks_right()
    new_phone.open(place.link_in_letter_to(wes_in["email"]))
    new_phone.sees("Stop the new email?")
    new_phone.looks_right()
    place.set("three_days_on", wes_in["email"])
    alex.open(page)
    alex.looks_right()
    he_comes_in(new_phone, place.link_in_letter_to(new["email"]), new)
    the_phone_is_gone(alex, page)
    choose(new_phone, place.link_in_letter_to(new["email"]), FORGOTTEN)
    give_password(new_phone, new | {"password": FORGOTTEN})
    new_phone.press("I have read it")
    new_phone.looks_right()


def a_new_email_is_given(alex: Hand, email: str) -> str:
    alex.do(alex.page.locator("main a[href*='/let-in/']", has_text=re.compile("Wes")).last)
    alex.sees("Is it still you?")
    alex.write("Your password", FORGOTTEN)
    alex.press("Go on")
    alex.looks_right()
    alex.write("A new email", "nonsense")
    alex.press("Give this email and wait three days")
    alex.looks_right()
    alex.write("A new email", email)
    alex.press("Give this email and wait three days")
    alex.sees("Take the new email back")
    alex.looks_right()
    return urlsplit(alex.page.url).path


def he_comes_in(wes: Hand, link: str, new: dict[str, str]) -> None:
    choose(wes, link, new["password"])
    give_password(wes, new)
    wes.reads("Alex")
    wes.looks_right()


def choose(hand: Hand, link: str, password: str) -> None:
    hand.open(link)
    hand.looks_right()
    hand.write("A new password", password)
    hand.press("Keep this password")
    hand.sees("Welcome back")


def the_phone_is_gone(alex: Hand, page: str) -> None:
    alex.open(page)
    alex.press("Remove them and send the link")
    alex.sees("Who is here")
    alex.looks_right()
