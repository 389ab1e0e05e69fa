"""The working path, end to end: from an invitation to a look into the mirror, on every device and in both languages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Way
from tests.journeys.entering import fresh_code
from tests.journeys.hand import Hand
from tests.journeys.place import Place

pytestmark = pytest.mark.journey

# Each of these is in two of the ways, though not every two meet: a size, a language, how scripts come, the keyboard, the dark.
# A browser that runs no scripts at all gets the same pages as one that no script reaches; that way is in `test_mirror_ways`.
WAYS = [
    Way("phone", "en", scripts=True),
    Way("phone", "es", scripts=False, dark=True),
    Way("desk", "es", scripts=True, keyboard=True, dark=True),
    Way("desk", "en", scripts=False, keyboard=True),
]
TALK = """\
Dana: How has the week been for you?
{maya}: Mostly work. I slept badly and then I was late, and I kept thinking about the bakery.
Dana: It sounds like the bakery stayed with you.
{maya}: Yes. I want to open it again on Saturdays. I could try one.
Dana: Did you call your sister?
{maya}: Not yet.
Dana: What would make one Saturday feel safe enough to try?
{maya}: If she called me at five. I can ask her tonight, she would like that.
"""


@dataclass
class Two:
    """Maya and Dana, each at their own device."""

    maya: Hand
    dana: Hand
    place: Place
    maya_name: str = "Maya"

    def look(self) -> None:
        """Hold that both pages look right."""
        self.maya.looks_right()
        self.dana.looks_right()


def sign_in(hand: Hand, who: dict[str, str]) -> None:
    """Sign in with a password and a code of the authenticator app."""
    hand.open("/sign-in/")
    hand.looks_right()
    hand.write("Email", who["email"])
    hand.write("Password", who["password"])
    hand.press("Sign in")
    hand.write("A code from your app, or a recovery code", fresh_code(who["secret"]))
    hand.looks_right()
    hand.press("Sign in")
    hand.sees("People I walk alongside")


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS, ids=str)
def test_from_an_invitation_to_the_mirror(place: Place, hands: Callable[[Place, Way], Hand], way: Way) -> None:
    two = Two(hands(place, way), hands(place, way), place)
    dana = place.enter("Dana", "specialist", way.language)
    sign_in(two.dana, dana)
    email = f"maya-{dana['email']}"
    dana_invites(two.dana, email)
    maya_accepts(two, email)
    they_walk_together(two)
    they_write_an_agreement(two)
    maya_writes_what_recovery_means(two.maya)
    goal = maya_writes_a_goal(two.maya)
    dana_offers_a_step(two.dana, goal)
    maya_adapts_it(two, goal)
    meeting = they_plan_a_meeting(two)
    they_hold_it(two, meeting)
    agreed = dana_looks_into_the_mirror(two, meeting)
    maya_stops(two, agreed)


def dana_invites(dana: Hand, email: str) -> None:
    dana.open("/invitations/")
    dana.looks_right()
    dana.write("Their email", email)
    dana.choose("I would like to walk alongside this person")
    dana.press("Send the invitation")
    dana.reads(email)
    dana.looks_right()


def maya_accepts(two: Two, email: str) -> None:
    maya = two.maya
    maya.open(two.place.link_in_letter_to(email))
    maya.choose({"en": "English", "es": "Español"}[maya.language])
    maya.write("What should we call you?", two.maya_name)
    maya.write("A password", "short")
    maya.press("Yes, open my notebook")
    expect(maya.page.locator("[aria-invalid=true]").first).to_be_visible()
    maya.looks_right()
    maya.write("A password", "the kettle sings at six")
    maya.press("Yes, open my notebook")
    expect(maya.page).to_have_url(f"{two.place.address}/today/")
    maya.reads(two.maya_name)
    maya.looks_right()


def they_walk_together(two: Two) -> None:
    two.maya.sees("Accept")
    two.maya.press("Accept")
    two.maya.open("/together/")
    two.maya.sees("Walks with you")
    two.dana.open("/today/")
    two.dana.follow(two.maya_name)
    two.dana.reads(two.maya_name)
    two.look()


def they_write_an_agreement(two: Two) -> None:
    two.dana.follow("Our working agreement")
    two.dana.looks_right()
    two.dana.follow("Write our agreement")
    two.dana.looks_right()
    two.dana.press("Offer all of these at once")
    two.dana.looks_right()
    two.maya.open(two.dana.page.url)
    two.maya.looks_right()
    offers = two.maya.page.locator("article.leaf", has=two.maya.page.get_by_role("button", name=two.maya.says("Accept")))
    before = offers.count()
    assert before == 8
    two.maya.press("Accept", within=offers.first)
    expect(offers).to_have_count(before - 1)
    two.maya.follow("Suggest a change", within=offers.first)
    two.maya.looks_right()
    two.maya.write("What it should say", "Short texts. I answer when I can.")
    two.maya.press("Offer it in these words")
    two.maya.press("Not for me", within=offers.first)
    two.dana.open(two.dana.page.url)
    two.dana.reads("Short texts. I answer when I can.")
    two.dana.press("Accept")
    two.maya.open(two.dana.page.url.split("#")[0])
    two.maya.sees("Both of us said yes")
    two.look()


def maya_writes_what_recovery_means(maya: Hand) -> None:
    maya.open("/journey/meaning/")
    maya.looks_right()
    maya.write("In my words", "Coffee on the step, and nobody to lie to. ñ “so”")
    maya.press("Keep my words")
    maya.reads("Coffee on the step, and nobody to lie to. ñ “so”")
    maya.looks_right()


def maya_writes_a_goal(maya: Hand) -> str:
    maya.open("/journey/goals/new/")
    maya.looks_right()
    maya.write("My goal", "Open the bakery on one Saturday")
    maya.write("Why it matters to me", "The ovens tick. I was useful before the sun was up.")
    maya.press("Keep this goal")
    maya.reads("Open the bakery on one Saturday")
    maya.follow("Add a step")
    maya.looks_right()
    maya.write("The step", "Tell my sister what I want")
    maya.press("Keep this step")
    maya.reads("Tell my sister what I want")
    maya.looks_right()
    return maya.page.url.split("#")[0]


def dana_offers_a_step(dana: Hand, goal: str) -> None:
    dana.open(goal)
    dana.looks_right()
    dana.follow("Offer a step")
    dana.write("The step", "Open every Saturday in December")
    dana.write("Why you offer it", "You lit up when you talked about the ovens.")
    dana.looks_right()
    dana.press("Offer this step")
    dana.reads("Open every Saturday in December")


def maya_adapts_it(two: Two, goal: str) -> None:
    two.maya.open(goal)
    two.maya.reads("Open every Saturday in December")
    two.maya.looks_right()
    two.maya.follow("Suggest a change")
    two.maya.write("The step", "Open one Saturday, just to try")
    two.maya.looks_right()
    two.maya.press("Keep it in my words")
    two.maya.reads("Open one Saturday, just to try")
    two.dana.open(goal)
    two.dana.reads("Open one Saturday, just to try")
    two.look()


def they_plan_a_meeting(two: Two) -> str:
    two.dana.open("/meetings/")
    two.dana.looks_right()
    two.dana.follow("Plan a meeting")
    two.dana.looks_right()
    two.dana.write("Day", (date.today() + timedelta(days=2)).isoformat())  # noqa: DTZ011
    two.dana.write("Time", "14:00")
    two.dana.press("Offer this time")
    two.maya.open("/meetings/")
    two.maya.looks_right()
    two.maya.press("Accept")
    two.maya.open("/meetings/")
    two.maya.follow("Open", exact=False)
    two.maya.write("Add something to talk about", "How Saturday felt")
    two.maya.press("Add")
    two.dana.open(two.maya.page.url)
    two.dana.reads("How Saturday felt")
    two.look()
    return two.maya.page.url.split("#")[0]


def they_hold_it(two: Two, meeting: str) -> None:
    two.dana.open(meeting)
    two.dana.press("We have started already")  # two days before the time that they planned
    two.dana.press("Yes, we have started")
    two.maya.open(meeting)
    for hand, own in ((two.maya, "My body still knows."), (two.dana, "She woke by herself.")):
        hand.write_in(hand.page.locator("#words"), own)
        if not hand.scripts:
            hand.press("Save my words")
    if two.maya.scripts:
        expect(two.maya.page.locator("[data-other]")).to_contain_text("She woke by herself.")
        expect(two.dana.page.locator("[data-other]")).to_contain_text("My body still knows.")
        assert any(seen_within_three_seconds(two, number) for number in range(3))
    else:
        two.maya.open(meeting)
        two.maya.reads("She woke by herself.")
    two.look()
    two.dana.open(meeting)
    two.dana.press("End our talk")
    two.dana.press("Yes, keep it like this")
    two.maya.open(meeting)
    two.maya.press("Yes, keep it like this")
    two.maya.sees("We both said yes to this note")
    two.maya.write("Write a reply beside the note", "Thank you for the quiet parts.")
    two.maya.press("Put it there")
    two.maya.reads("Thank you for the quiet parts.")
    two.dana.open(meeting)
    two.dana.reads("Thank you for the quiet parts.")
    two.look()


def seen_within_three_seconds(two: Two, number: int) -> bool:
    """Say whether Maya's next words reach Dana within three seconds, without a reload. A busy machine may try again."""
    words = f"My body still knows. {number}"
    two.maya.write_in(two.maya.page.locator("#words"), words)
    try:
        expect(two.dana.page.locator("[data-other]")).to_contain_text(words, timeout=3_000)
    except AssertionError:
        return False
    return True


def dana_looks_into_the_mirror(two: Two, meeting: str) -> str:
    two.dana.follow("Look into your mirror")
    two.dana.looks_right()
    two.dana.write("What for", "To hear how I listen.")
    two.dana.press("Offer this")
    two.maya.open("/today/")
    two.maya.looks_right()
    agreed = two.dana.page.url
    two.maya.open(agreed)
    two.maya.looks_right()
    two.maya.press("Accept")
    two.dana.open(meeting)
    two.dana.follow("Bring the transcript of this talk")
    two.dana.looks_right()
    two.dana.press("Read it")
    expect(two.dana.page.locator("[aria-invalid=true], .problem").first).to_be_visible()
    two.dana.write("Paste the talk here", TALK.format(maya=two.maya_name))
    two.dana.press("Read it")
    if two.dana.page.locator("input[name=specialist]").count():
        two.dana.looks_right()
        two.dana.press("Read it")
    two.dana.looks_right()
    two.dana.write("How did the talk feel?", "Lighter at the end.")
    two.dana.press("Keep this and look")
    two.dana.sees("The talk, as lines on a page")
    two.dana.looks_right()
    return agreed


def maya_stops(two: Two, agreed: str) -> None:
    reading = two.dana.page.url
    two.maya.open("/who-sees/")
    two.maya.looks_right()
    two.maya.open(agreed)
    two.maya.looks_right()
    two.maya.press("Stop and delete them")
    gone = two.dana.open(reading)
    assert gone
    assert gone.status == 404
    two.dana.looks_right()
