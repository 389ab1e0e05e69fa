"""What a person is told somebody can see, that one sees; before it, after it, and where the person chose "only me", not.

Every kind that can be ticked on each of the three pages on which kinds are shared is tried, as the pages themselves offer
them: what is shared is written through its own form, with the choice that stands there by itself.
"""

import html
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from alongside.consent import items
from alongside.consent.actions import choose_audience
from alongside.consent.models import Grant, OwnedItem
from alongside.consent.rules import BY_WALKING, CHOSEN_EACH, Audience, Category
from alongside.consent.wording import AS_A_KIND
from alongside.decisions import actions as decisions
from alongside.decisions.models import Offer
from alongside.journey.actions import plan_item, wellness
from alongside.journey.models import CheckIn, WellnessPart
from alongside.journey.rules.wellness import Part
from alongside.kernel import clock
from alongside.kernel.clock import now
from alongside.meetings.actions import offer_meeting
from alongside.meetings.tests.conftest import words_for
from alongside.partnership.actions import Draft, offer_clause, presence
from alongside.partnership.actions import cover as covering
from alongside.partnership.models import Partnership
from alongside.partnership.sharing import MAY_COVER
from alongside.ui.dates import today
from tests.cast import Cast

WORDS = "Seven grey herons"
MINUTE = timedelta(minutes=1)

# ── one thing of each kind, written where a person writes it ──
WRITTEN: dict[Category, tuple[str, tuple[str, ...], dict[str, str]]] = {
    Category.MEANING: ("meaning", (), {"words": WORDS}),
    Category.GOALS: ("goal_new", (), {"title": WORDS}),
    Category.STRENGTHS: ("strengths", (), {"text": WORDS}),
    Category.CHECK_INS: ("check_in_full", (), {"how": "tired", "line": WORDS}),
    Category.HARD_DAY: ("hard_day", (), {"add": "line", "words": WORDS}),
    Category.STORY: ("chapter_new", (), {"title": WORDS, "revision": "0"}),
    Category.VALUES: ("values", (), {"holds": "value", "words": WORDS}),
    Category.WINS: ("wins", (), {"words": WORDS, "was": "win"}),
    Category.WELLNESS: ("wellness_part", ("keeps",), {"text": WORDS}),
    Category.NETWORK: ("network_new", (), {"name": WORDS, "kind": "person", "circle": "middle"}),
}
PLACES = {Category.WELLNESS: "wellness_of", Category.NETWORK: "network_of"}
JOURNEY = tuple(WRITTEN)


def text_of(answer: Any) -> str:
    return text_in(answer.content.decode())


def text_in(page: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", page)))


def preselected(browser: Client, url: str) -> dict[str, str]:
    """Return what the page has chosen by itself for who may see what is written on it."""
    tags = re.findall(r"<input[^>]*>", browser.get(url).content.decode())
    chosen = [tag for tag in tags if 'name="audience"' in tag and " checked" in tag]
    return {"audience": re.findall(r'value="(\w+)"', chosen[0])[0]} if chosen else {}


def write(browser: Client, category: Category) -> OwnedItem:
    """Write something of a kind on its page, and return it."""
    name, args, given = WRITTEN[category]
    url = reverse(name, args=args)
    assert browser.post(url, preselected(browser, url) | given).status_code == 302, category
    (kind,) = items.kinds_of(category)
    found = kind.model._default_manager.order_by("-made_at", "-id")
    item: OwnedItem = WellnessPart.objects.get(part="keeps") if category is Category.WELLNESS else found[0]
    assert item.audience == Audience.USUAL
    return item


@dataclass
class Reader:
    """Somebody else, who looks at what a person lets them see."""

    cast: Cast
    who: str

    def sees(self, category: Category, words: str = WORDS) -> bool:
        answer = self.cast.client(self.who).get(reverse(PLACES.get(category, "journey_of"), args=[self.cast.maya.id]))
        assert answer.status_code in {200, 404}
        return answer.status_code == 200 and words in text_of(answer)


def told(cast: Cast) -> str:
    return text_of(cast.client("maya").get(reverse("who_sees")))


def stop(cast: Cast, who: str, category: Category) -> None:
    """Stop sharing on the page on which a person does."""
    given = Grant.objects.filter(owner=cast.maya, recipient=cast.accounts[who], category=category, withdrawn_at=None)
    for grant in given:
        assert cast.client("maya").post(reverse("stop_sharing"), {"grant": grant.id}).status_code == 302


def kept(cast: Cast, item: OwnedItem, audience: Audience) -> None:
    choose_audience(cast.viewer("maya"), item, audience)


def ticks(page: str, name: str) -> dict[str, bool]:
    """Return the choices of a form by value, and whether each stands ticked."""
    tags = [tag for tag in re.findall(r"<input[^>]*>", page) if f'name="{name}"' in tag]
    return {re.findall(r'value="([\w-]+)"', tag)[0]: " checked" in tag for tag in tags}


def lived(cast: Cast, reader: Reader, category: Category, item: OwnedItem) -> None:
    """Hold that what is shared is seen until the person keeps it to themself, and again once they do not."""
    assert reader.sees(category)
    kept(cast, item, Audience.ONLY_ME)
    assert not reader.sees(category)
    kept(cast, item, Audience.USUAL)
    assert reader.sees(category)
    stop(cast, reader.who, category)
    assert not reader.sees(category)


# ── while somebody covers ──
@pytest.fixture(name="cover_id")
def _cover_id(cast: Cast, together: Partnership) -> Any:
    dana, starts = cast.viewer("dana"), now() + timedelta(days=2)
    absence = presence.write_absence(dana, starts, starts + timedelta(days=5), "")
    asked = covering.ask(dana, absence, cast.memberships["noor"])
    covering.answer(cast.viewer("noor"), asked, yes=True)
    return asked.id


def test_a_cover_page_offers_the_kinds_that_are_tried_here(cast, cover_id):
    page = cast.client("maya").get(reverse("cover", args=[cover_id])).content.decode()
    assert ticks(page, "sees") == {category.value: False for category in MAY_COVER}
    assert set(MAY_COVER) <= set(JOURNEY)


@pytest.mark.near_miss("journey_of", "wellness_of", "network_of")
@pytest.mark.parametrize("category", MAY_COVER)
def test_who_covers_sees_what_was_ticked(cast, cover_id, category):
    maya, noor = cast.client("maya"), Reader(cast, "noor")
    item = write(maya, category)
    with clock.at(now() + timedelta(days=2) + MINUTE):
        assert not noor.sees(category)
    answer = cast.client("maya").post(reverse("cover", args=[cover_id]), {"answer": "yes", "sees": [category.value]}, follow=True)
    assert "Noor can see what you ticked" in text_of(answer)
    assert not noor.sees(category)  # not before it begins
    with clock.at(now() + timedelta(days=2) + MINUTE):
        lived(cast, noor, category, item)


# ── walking on with somebody else ──
def ask_to_walk_on(cast: Cast, pair: Partnership, *kinds: str) -> Offer:
    given = {"who": str(cast.memberships["noor"].id), "sees": list(kinds), "purpose": "To walk on", "note": "",
             "until": (today() + timedelta(days=30)).isoformat()}  # fmt: skip
    assert cast.client("maya").post(reverse("pass_on", args=[pair.id]), given).status_code == 302
    return Offer.objects.get(kind="partnership.form", state="waiting")


def say_yes(cast: Cast, asked: Offer) -> Partnership:
    decisions.accept(cast.viewer("noor"), asked)
    return Partnership.objects.get(person=cast.maya, specialist=cast.noor, ended_at=None)


def pass_on(cast: Cast, pair: Partnership, *kinds: str) -> Partnership:
    return say_yes(cast, ask_to_walk_on(cast, pair, *kinds))


def write_together(cast: Cast, pair: Partnership, words: str) -> dict[Category, str]:
    """Let two who walk together agree on a clause and on a meeting; return each one's page."""
    specialist = next(name for name, account in cast.accounts.items() if account.id == pair.specialist_id)
    clause = offer_clause(cast.viewer("maya"), pair, Draft(words, key="purpose"))
    meeting = offer_meeting(cast.viewer("maya"), pair, words_for(now() + timedelta(days=2), about=words))
    for offer in (clause, meeting):
        decisions.accept(cast.viewer(specialist), offer)
    return {
        Category.AGREEMENT: reverse("agreement", args=[pair.id]),
        Category.MEETINGS: reverse("meeting", args=[meeting.subject]),
    }


def opens(cast: Cast, who: str, url: str, words: str) -> bool:
    answer = cast.client(who).get(url)
    assert answer.status_code in {200, 404}
    return answer.status_code == 200 and words in text_of(answer)


def test_passing_on_offers_the_kinds_that_are_tried_here_and_ticks_none(cast, together):
    answer = cast.client("maya").get(reverse("pass_on", args=[together.id]))
    assert ticks(answer.content.decode(), "sees") == {category.value: False for category in JOURNEY}
    assert set(AS_A_KIND) == {*JOURNEY, *BY_WALKING}
    assert "earlier ones stay closed" in text_of(answer)


@pytest.mark.near_miss("journey_of", "wellness_of", "network_of")
@pytest.mark.parametrize("category", JOURNEY)
def test_who_walks_on_sees_what_was_ticked(cast, together, category):
    noor = Reader(cast, "noor")
    item = write(cast.client("maya"), category)
    pass_on(cast, together, category.value)
    lived(cast, noor, category, item)


@pytest.mark.near_miss("journey_of", "wellness_of", "network_of")
@pytest.mark.parametrize("category", JOURNEY)
def test_who_walks_on_sees_nothing_that_was_not_ticked(cast, together, category):
    write(cast.client("maya"), category)
    pass_on(cast, together, *(kind.value for kind in JOURNEY if kind is not category))
    assert not Reader(cast, "noor").sees(category)


@pytest.mark.near_miss("agreement", "meeting")
@pytest.mark.parametrize("category", BY_WALKING)
def test_who_walks_on_opens_what_the_two_make_and_nothing_of_what_was_made_before(cast, together, category):
    earlier = write_together(cast, together, "Nine old oaks")
    asked = ask_to_walk_on(cast, together)
    said = text_of(cast.client("noor").get(reverse("together")))
    assert "The agreement that the two of us will write and the meetings that the two of us will have, with their notes" in said
    pair = say_yes(cast, asked)
    between = write_together(cast, pair, WORDS)
    assert opens(cast, "noor", between[category], WORDS)
    assert not opens(cast, "noor", earlier[category], "Nine old oaks")
    assert not opens(cast, "dana", between[category], WORDS)
    stop(cast, "noor", category)
    assert not opens(cast, "noor", between[category], WORDS)


# ── by name ──
def share(cast: Cast, who: str, category: Category | str) -> Any:
    given = {
        "who": str(cast.accounts[who].id),
        "category": str(category),
        "purpose": "To talk",
        "until": (today() + timedelta(days=9)).isoformat(),
    }
    return cast.client("maya").post(reverse("share"), given, follow=True)


def test_sharing_offers_the_kinds_that_are_tried_here(cast, together):
    page = cast.client("maya").get(reverse("share")).content.decode()
    assert ticks(page, "category") == {category.value: False for category in (*JOURNEY, *BY_WALKING)}
    assert set(ticks(cast.client("wes").get(reverse("share")).content.decode(), "category")) == {*JOURNEY, *BY_WALKING}


@pytest.mark.near_miss("journey_of", "wellness_of", "network_of")
@pytest.mark.parametrize("who", ["dana", "noor"])
@pytest.mark.parametrize("category", JOURNEY)
def test_who_is_named_sees_what_is_shared(cast, together, category, who):
    other = Reader(cast, who)
    item = write(cast.client("maya"), category)
    stop(cast, who, category)  # what is usual between the two
    assert not other.sees(category)
    assert "can see this" in text_of(share(cast, who, category))
    lived(cast, other, category, item)


@pytest.mark.near_miss("agreement", "meeting")
@pytest.mark.parametrize("category", BY_WALKING)
def test_what_is_between_two_is_shared_with_whom_it_is_between(cast, together, category):
    page = write_together(cast, together, WORDS)[category]
    stop(cast, "dana", category)
    assert not opens(cast, "dana", page, WORDS)
    share(cast, "dana", category)
    assert opens(cast, "dana", page, WORDS)
    answer = share(cast, "noor", category)
    assert "Only somebody who walks with you can open this." in text_of(answer)
    assert not Grant.objects.filter(recipient=cast.noor).exists()
    assert not opens(cast, "noor", page, WORDS)


@pytest.mark.parametrize("category", CHOSEN_EACH)
def test_what_is_let_see_one_by_one_is_no_choice_anywhere(cast, cover_id, category):
    assert category not in {*AS_A_KIND, *MAY_COVER}
    assert share(cast, "dana", category).status_code == 200
    assert not Grant.objects.filter(owner=cast.maya, category=category).exists()
    assert "Share this your answers to measures" not in text_of(
        cast.client("maya").get(reverse("who_sees_one", args=[cast.dana.id]))
    )


# ── what stays says so ──
def test_whom_one_does_not_want_near_stays_until_that_part_is_shared_by_itself(cast, cover_id):
    maya, noor = cast.client("maya"), Reader(cast, "noor")
    url = reverse("wellness_part", args=["not_near"])
    assert preselected(maya, url) == {"audience": "only_me"}
    assert maya.post(url, preselected(maya, url) | {"text": WORDS}).status_code == 302
    wellness.write(cast.viewer("maya"), Part.KEEPS, "Bread, sitting down")
    close = "Who you do not want near stays with you"
    for page in (reverse("share"), reverse("cover", args=[cover_id]), reverse("pass_on", args=[Partnership.objects.get().id])):
        assert close in text_of(maya.get(page)), page
    assert close in text_of(share(cast, "noor", Category.WELLNESS))
    assert close in told(cast)
    assert close in text_of(maya.get(reverse("who_sees_one", args=[cast.noor.id])))
    assert noor.sees(Category.WELLNESS, "Bread, sitting down")
    assert not noor.sees(Category.WELLNESS)
    kept(cast, WellnessPart.objects.get(part="not_near"), Audience.USUAL)
    assert noor.sees(Category.WELLNESS)
    assert close not in told(cast)


def test_a_page_that_shares_says_what_is_set_to_only_me(cast, cover_id):
    """As with everything that was written before `usual` was where these begin."""
    maya, plan = cast.client("maya"), write(cast.client("maya"), Category.HARD_DAY)
    one, _other = write(maya, Category.WINS), write(maya, Category.WINS)
    kept(cast, plan, Audience.ONLY_ME)
    kept(cast, one, Audience.ONLY_ME)
    every, some = "All of it is set to “only me” now.", "What is set to “only me” stays with you."
    for page in (reverse("share"), reverse("cover", args=[cover_id]), reverse("pass_on", args=[Partnership.objects.get().id])):
        shown = text_of(maya.get(page))
        assert every in shown.split("lan for a hard day")[1][:90], page
        assert some in shown.split("ins and setbacks")[1][:60], page
    assert every in text_of(share(cast, "noor", Category.HARD_DAY))
    share(cast, "noor", Category.WINS)
    assert "All of this is set to “only me” now: your plan for a hard day." in told(cast)
    assert "What is set to “only me” in your wins and setbacks." in told(cast)
    kept(cast, plan, Audience.USUAL)
    assert "your plan for a hard day." not in told(cast).split("Stays with you")[1].split("Cannot see")[0]


# ── while one writes ──
def test_one_press_says_who_will_see_it(cast, together):
    maya = cast.client("maya")
    for page in ("today", "journey", "check_ins"):
        assert "One tap. Only you see it, unless you share it." in text_of(maya.get(reverse(page)))
    share(cast, "dana", Category.CHECK_INS)
    share(cast, "dana", Category.WINS)
    for page in ("today", "journey", "check_ins"):
        assert "One tap. Who sees it: You and Dana." in text_of(maya.get(reverse(page))), page
    for page in ("today", "journey", "wins"):
        assert "Who sees it: You and Dana." in text_of(maya.get(reverse(page))).split("A line about today")[1][:40], page
    said = text_of(maya.post(reverse("check_in"), {"how": "tired", "next": reverse("today")}, follow=True))
    assert "Kept. Who sees it: You and Dana." in said
    said = text_of(maya.post(reverse("wins"), {"words": "Woke up", "was": "win"}, follow=True))
    assert "Kept. Who sees it: You and Dana." in said
    said = text_of(maya.post(reverse("wins"), {"words": WORDS, "was": "win", "only_me": "on"}, follow=True))
    assert "Kept. Only you see it" in said
    assert Reader(cast, "dana").sees(Category.WINS, "Woke up")
    assert not Reader(cast, "dana").sees(Category.WINS)
    assert preselected(maya, reverse("check_in_full")) == {"audience": "usual"}


def test_a_first_line_of_a_plan_says_who_will_see_it(cast, together):
    maya = cast.client("maya")
    assert "Who will see this: Only you" in text_of(maya.get(reverse("hard_day")))
    share(cast, "dana", Category.HARD_DAY)
    assert "Who will see this: You and Dana" in text_of(maya.get(reverse("hard_day")))


def test_what_a_specialist_keeps_is_theirs_alone_also_where_they_share_as_a_person(cast, together):
    browser = cast.client("dana")
    browser.post(reverse("check_in"), {"how": "tired"})
    assert CheckIn.objects.get().audience == Audience.ONLY_ME
    assert plan_item(cast.viewer("dana")).audience == Audience.ONLY_ME
