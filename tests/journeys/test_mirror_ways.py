"""What can come of a look into the mirror: a correction, one thing to try, an excerpt for a supervisor, the person's own words."""

from collections.abc import Callable

import pytest

from tests.journeys import two
from tests.journeys.conftest import Way
from tests.journeys.entering import sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place

pytestmark = pytest.mark.journey

WAYS = [
    Way("phone", "en", scripts=True),
    Way("desk", "es", scripts=False, keyboard=True),
    Way("small", "es", scripts=True, dark=True),
    Way("desk", "en", off=True),
]
SUPERVISORS = ("Imre", "Rue", "Tam", "Kim")  # nobody else in one place is called so
OWN = "It sounds like the bakery stayed with you through that whole long week."
TALK = f"""\
Dana: How has the week been for you?
Maya: Mostly work. I slept badly and then I was late, and I kept thinking about the bakery.
Dana: {OWN}
Maya: Yes. I want to open it again on Saturdays. I could try one.
Dana: What would make one Saturday feel safe enough to try?
Maya: If she called me at five. I will ask my sister tonight, she would like that.
"""


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_what_comes_of_a_look_and_goes_with_the_agreement(place: Place, hands: Callable[[Place, Way], Hand], way: Way) -> None:
    name = SUPERVISORS[WAYS.index(way)]  # all ways meet in one programme
    scene, sam_in = two.enter(place, way.language), place.enter(name, "supervisor", way.language)
    maya, dana, sam = (hands(place, way) for _ in range(3))
    for hand, who in ((maya, scene["maya"]), (dana, scene["dana"]), (sam, sam_in)):
        sign_in(hand, who)
    reading = dana_looks(dana, scene["transcript"])
    dana_corrects(dana, reading)
    dana_brings_an_excerpt(dana, reading, name)
    sam.open("/supervision/")
    sam.do(sam.page.locator("main ol a").first)
    sam.reads(OWN)
    sam.looks_right()
    seen = sam.page.url
    agreed = maya_has_her_own_words(maya, dana, reading)
    maya.open(agreed)
    maya.looks_right()
    maya.press("Stop and delete them")
    for hand, address in ((sam, seen), (dana, reading)):
        answer = hand.open(address)
        assert answer
        assert answer.status == 404


def dana_looks(dana: Hand, transcript: str) -> str:
    dana.open(transcript)
    dana.follow("Write it from memory")
    dana.looks_right()
    dana.open(transcript)
    dana.follow("Bring a recording")
    dana.looks_right()
    dana.open(transcript)
    dana.write("Paste the talk here", TALK)
    dana.press("Read it")
    if dana.page.locator("input[name=specialist]").count():
        dana.press("Read it")
    dana.write("How did the talk feel?", "Lighter at the end.")
    dana.press("Keep this and look")
    reading = dana.page.url.split("#")[0]
    dana.write("What I would like to try", "One more second of quiet.")
    dana.press("Keep this")
    dana.open("/mirror/over-time/")
    dana.looks_right()
    dana.open("/mirror/")
    dana.reads("One more second of quiet.")
    dana.looks_right()
    return reading


def dana_corrects(dana: Hand, reading: str) -> None:
    dana.open(f"{reading}turn/3/")
    dana.choose("kind words")
    dana.looks_right()
    dana.press("Let it stand")
    dana.open(f"{reading}scenes/")
    dana.reads("affirmation")
    dana.looks_right()


def dana_brings_an_excerpt(dana: Hand, reading: str, supervisor: str) -> None:
    dana.open(f"{reading}turn/3/")
    dana.follow("Bring these words of mine to supervision")
    dana.looks_right()
    dana.press("Go on with these words")
    dana.choose(supervisor)
    dana.looks_right()
    dana.press("See what they would see")
    dana.reads(OWN)
    dana.looks_right()
    dana.press("Bring it to %(supervisor)s", supervisor=supervisor)
    dana.reads(OWN)


def maya_has_her_own_words(maya: Hand, dana: Hand, reading: str) -> str:
    dana.open(reading)
    dana.follow("%(person)s’s own words of this talk, for %(person)s", person="Maya")
    dana.looks_right()
    dana.press("Offer it to %(person)s", person="Maya")
    own = dana.page.url
    maya.open(own)
    maya.looks_right()
    maya.press("Accept")
    maya.open(own)
    maya.looks_right()
    maya.write("My words", "Open the bakery on one Saturday", within=maya.page.locator("main form").first)
    maya.press("Begin a goal with this", within=maya.page.locator("main form").first, exact=False)
    maya.looks_right()
    maya.open("/journey/goals/")
    maya.reads("Open the bakery on one Saturday")
    dana.open(own)
    dana.sees("%(person)s has it. You do not see it here, nor what becomes of it, unless %(person)s shares that.", person="Maya")
    maya.open(own)
    agreed = maya.page.locator(".crumb a").first.get_attribute("href")
    assert agreed
    return agreed
