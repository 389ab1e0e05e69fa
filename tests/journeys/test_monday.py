"""A specialist's Monday: when one is there, who comes next, a meeting and its record, a rhythm, and one's own keeping well."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

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
    maya.sees("When you can reach your specialist")
    maya.looks_right()
    she_looks_at_who_comes_next(dana, known)
    they_end_their_talk(dana, maya, known["meeting"])
    its_record_says_how_it_was(dana, maya, known["meeting"])
    she_offers_what_she_noticed(dana, maya)
    they_find_a_rhythm(dana, maya)
    she_looks_after_herself(dana)
    sam = hands(place, Way("desk", way.language))
    name = {"en": "Sam", "es": "Berta"}[way.language]  # in one place nobody else is called so
    sign_in(sam, place.enter(name, "supervisor", way.language))
    she_brings_a_line_to_supervision(dana, sam, name)


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


def they_end_their_talk(dana: Hand, maya: Hand, meeting: str) -> None:
    """Write the note, each on their own side, and say yes to it both."""
    dana.write_in(dana.page.locator("#words"), "She talked about Saturday. I listened.")
    dana.press("Save my words")
    dana.press("End our talk")
    maya.open(meeting)
    maya.reads("She talked about Saturday. I listened.")
    maya.write_in(maya.page.locator("#words"), "I was proud of it.")
    maya.press("Save my words")
    maya.open(meeting)
    maya.press("Yes, keep it like this")
    dana.open(meeting)
    dana.reads("I was proud of it.")
    dana.press("Yes, keep it like this")
    dana.looks_right()


def its_record_says_how_it_was(dana: Hand, maya: Hand, meeting: str) -> None:
    """Keep it apart from the note; the person says that it was not so, and of the correction that it was."""
    dana.open(meeting)
    dana.follow("Write it, with the times filled in")
    dana.looks_right()
    dana.write("From", a_little_earlier_today())
    dana.press("Sign the record")
    dana.looks_right()
    record = dana.page.url
    maya.open(record)
    maya.write("Words beside it", "We talked on the bench, not on the phone.")
    maya.press("It was not like this")
    maya.looks_right()
    dana.open(record)
    dana.reads("We talked on the bench, not on the phone.")
    dana.follow("Correct it")
    dana.choose("In person")
    dana.press("Sign the correction")
    maya.open("/meetings/")
    maya.follow("Records of services")
    maya.looks_right()
    maya.open(record)
    maya.press("Yes, this is how it was")
    maya.unfold_all()
    maya.reads("We talked on the bench, not on the phone.")
    expect(maya.page.get_by_text("She talked about Saturday.")).to_have_count(0)


def a_little_earlier_today() -> str:
    """Return a time as it stood on the clock of a new account a quarter of an hour ago, or at midnight if that was later."""
    here = datetime.now(ZoneInfo("America/Chicago"))
    return max(here - timedelta(minutes=15), here.replace(hour=0, minute=0)).strftime("%H:%M")


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
    dana.open("/today/")
    dana.follow("Keep myself well")
    dana.looks_right()


def she_brings_a_line_to_supervision(dana: Hand, sam: Hand, name: str) -> None:
    """Bring some words of a note, exactly those; the supervisor answers beside them; take them back, and nothing is there."""
    dana.open("/today/")
    dana.follow("My own care")
    dana.write("What stays with you from today?", "I talked over her. I wanted to be the one who knows.")
    dana.press("Keep it for me")
    dana.follow("Bring something of it")
    dana.choose(name)
    dana.write("Exactly these words go", "I wanted to be the one who knows.")
    dana.press("See what they would see")
    dana.reads("I wanted to be the one who knows.")
    dana.looks_right()
    dana.press("Bring it to %(supervisor)s", supervisor=name)
    sam.open("/supervision/")
    sam.looks_right()
    sam.follow("Dana", exact=False)
    sam.reads("I wanted to be the one who knows.")
    expect(sam.page.get_by_text("I talked over her.")).to_have_count(0)
    sam.write("A few words beside it", "You noticed. That is most of it.")
    sam.press("Say it to %(name)s", name="Dana")
    sam.looks_right()
    dana.open(dana.page.url)
    dana.reads("You noticed. That is most of it.")
    brought = sam.page.url
    dana.press("Take it back")
    gone = sam.open(brought)
    assert gone
    assert gone.status == 404
