"""What a person lets somebody see by name, that one finds and reads: by links alone, at most two taps from their own Today.

Each kind that can be shared as a whole is tried, and one item of each kind for which the page of an item says "also with…";
with a supervisor, with a specialist who does not walk with the person, and with the one who does.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from alongside.consent import items
from alongside.consent.actions import also_let_see, let_see
from alongside.consent.models import Grant, OwnedItem
from alongside.consent.rules import BETWEEN_TWO, BY_WALKING, CHOSEN_EACH, READ_BY_NAME, Audience, Category
from alongside.consent.wording import AS_A_KIND, THEIR_CATEGORIES
from alongside.journey.actions import measures as answering
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.measures.tests.conftest import bring
from alongside.measures.tests.forms import choice, question
from tests.cast import Cast
from tests.test_shared_is_seen import WORDS, WRITTEN, kept, stop, text_in, text_of, write
from tests.test_two_taps import names_in, names_linked_from

pytestmark = pytest.mark.once("follows links, whoever keeps what they lead to")

BY_NAME = ("sam", "noor")
READERS = (*BY_NAME, "dana")


def pages_within_two_taps(browser: Client, cast: Cast) -> Iterator[str]:
    """Yield each page about Maya's things to which links lead, at most two taps from Today; each of them must be there."""
    first = {path for _name, path in names_linked_from(browser, reverse("today"))}
    about = {path for path in first if str(cast.maya.id) in path or "/people/" in path}
    second: set[str] = set()
    for page in opened(browser, about):
        second |= {path for _name, path in names_in(page) if path.startswith(("/journey/", "/people/"))}
        yield page
    yield from opened(browser, second - first)


def opened(browser: Client, paths: set[str]) -> Iterator[str]:
    """Open pages one by one, each of which must be there."""
    for path in sorted(paths):
        answer = browser.get(path)
        assert answer.status_code == 200, (path, answer.status_code)
        yield answer.content.decode()


def finds_it(cast: Cast, who: str) -> bool:
    """Say whether somebody reads Maya's words by following links; the first page that has them is enough."""
    return any(WORDS in text_in(page) for page in pages_within_two_taps(cast.client(who), cast))


def answered(cast: Cast) -> OwnedItem:
    """Let Maya answer a measure in words."""
    maya = cast.viewer("maya")
    measure = bring(cast.viewer("alex"), cast.programme, items=(choice("a"), choice("b"), choice("c"), question("d", "text")))
    return answering.finish(maya, answering.begin(maya, measure, language="en"), {"a": ["0"], "d": [WORDS]}, "en")


def written(cast: Cast, category: Category) -> OwnedItem:
    return answered(cast) if category is Category.MEASURES else write(cast.client("maya"), category)


def given(cast: Cast, who: str, category: Category) -> None:
    let_see(cast.viewer("maya"), cast.accounts[who].id, category, purpose="To talk", until=now() + timedelta(days=9))


def test_every_kind_that_can_be_given_to_somebody_by_name_is_tried_here():
    assert {*AS_A_KIND} - {*BY_WALKING} == WRITTEN.keys()
    with_items = {category for category in Category if items.kinds_of(category)}
    assert with_items == {*READ_BY_NAME} == {*WRITTEN, *CHOSEN_EACH} == THEIR_CATEGORIES.keys()
    assert not with_items & {*BETWEEN_TWO, *BY_WALKING}


@pytest.mark.near_miss("journey_of", "story_of", "wins_of", "check_ins_of", "wellness_of", "network_of")
@pytest.mark.parametrize("who", READERS)
def test_a_kind_that_is_shared_is_found_and_read(cast, together, who):
    kept_here = {category: write(cast.client("maya"), category) for category in WRITTEN}
    stop_all(cast, who)  # what is usual between two who walk together
    assert not finds_it(cast, who)
    for category in WRITTEN:
        given(cast, who, category)
        assert finds_it(cast, who), category
        stop(cast, who, category)  # so that the next is found for itself; held for all of them below
    for category in WRITTEN:
        given(cast, who, category)
    keep_all(cast, kept_here.values(), Audience.ONLY_ME)
    assert not finds_it(cast, who)
    keep_all(cast, kept_here.values(), Audience.USUAL)
    stop_all(cast, who)
    assert not finds_it(cast, who)


def stop_all(cast: Cast, who: str) -> None:
    for category in WRITTEN:
        stop(cast, who, category)


def keep_all(cast: Cast, those: Iterable[OwnedItem], audience: Audience) -> None:
    for item in those:
        kept(cast, item, audience)


@pytest.mark.near_miss("journey_of", "goal", "chapter", "strength", "win", "response", "measures_of")
@pytest.mark.parametrize("who", READERS)
def test_one_item_that_is_also_for_somebody_is_found_and_read(cast, together, who):
    maya = cast.viewer("maya")
    kept_here = {category: written(cast, category) for category in [*WRITTEN, *CHOSEN_EACH]}
    keep_all(cast, kept_here.values(), Audience.ONLY_ME)
    assert not reads_any(cast, who, kept_here.values())
    for category, item in kept_here.items():
        also_let_see(maya, item, cast.accounts[who].id, category, purpose="To talk", until=now() + timedelta(days=9))
        assert reads_any(cast, who, [item]), category
        told = f"Lets you see: some of {THEIR_CATEGORIES[category]}" in text_of(cast.client(who).get(reverse("today")))
        assert told is (who in BY_NAME), category
        kept(cast, item, Audience.ONLY_ME)  # so that the next is read for itself; held for all of them below
    assert not reads_any(cast, who, kept_here.values())
    assert reverse("journey_of", args=[cast.maya.id]) not in links_of(cast, who)


def links_of(cast: Cast, who: str) -> set[str]:
    return {path for _name, path in names_linked_from(cast.client(who), reverse("today"))}


def reads_any(cast: Cast, who: str, items: Iterable[OwnedItem]) -> bool:
    """Say whether somebody reads one of some items; of answers to a measure there is a page within two taps, and theirs behind it."""
    browser, behind, keys = cast.client(who), set[str](), {str(item.pk) for item in items}
    for page in pages_within_two_taps(browser, cast):
        if WORDS in text_in(page):
            return True
        behind |= {path for _name, path in names_in(page) if any(key in path for key in keys)}
    return any(WORDS in text_of(browser.get(path)) for path in behind)


@pytest.mark.parametrize("who", BY_NAME)
def test_today_names_nobody_who_shares_nothing(cast, together, who):
    for category in WRITTEN:
        write(cast.client("maya"), category)
    page = text_of(cast.client(who).get(reverse("today")))
    assert "Shared with me" not in page
    assert "Maya" not in page
    assert "Nothing is shared with you now" in text_of(cast.client(who).get(reverse("shared_with_me")))
    assert cast.client(who).get(reverse("journey_of", args=[cast.maya.id])).status_code == 404


@pytest.mark.near_miss("journey_of")
def test_what_is_for_one_supervisor_is_nothing_to_another(cast, together):
    cast.enter("rue", Who.SUPERVISOR)
    write(cast.client("maya"), Category.STORY)
    given(cast, "sam", Category.STORY)
    assert finds_it(cast, "sam")
    assert not finds_it(cast, "rue")
    assert cast.client("rue").get(reverse("journey_of", args=[cast.maya.id])).status_code == 404


def test_each_kind_is_named_once_with_its_last_day(cast, together):
    given(cast, "sam", Category.STORY)
    given(cast, "sam", Category.GOALS)
    given(cast, "sam", Category.GOALS)
    page = text_of(cast.client("sam").get(reverse("today")))
    assert page.count("Lets you see: goals and steps, the story, until") == 1
    Grant.objects.update(starts=now() + timedelta(days=1))
    assert "Lets you see" not in text_of(cast.client("sam").get(reverse("today")))


def test_more_people_than_fit_are_one_tap_further_and_ask_no_more(cast, queries: Any):
    def share(numbers: range) -> int:
        for number in numbers:
            cast.enter(f"kit{number}", Who.PERSON)
            let_see(cast.viewer(f"kit{number}"), cast.sam.id, Category.STORY, purpose="To talk", until=now() + timedelta(days=9))
        sam = cast.client("sam")
        sam.get(reverse("privacy"))
        with queries() as asked:
            sam.get(reverse("shared_with_me"))
        return len(asked)

    few, many = share(range(2)), share(range(2, 7))
    assert many <= few
    first = text_of(cast.client("sam").get(reverse("today")))
    assert "Kit4" in first
    assert "Kit5" not in first
    everybody = text_of(cast.client("sam").get(reverse("shared_with_me")))
    assert all(f"Kit{number}" in everybody for number in range(7))


def test_a_supervisor_reads_and_writes_beside_and_the_person_sees_that_they_looked(cast, together):
    goal = write(cast.client("maya"), Category.GOALS)
    given(cast, "sam", Category.GOALS)
    sam = cast.client("sam")
    page = text_of(sam.get(reverse("goal", args=[goal.pk])))
    assert "Write it beside" in page
    assert "Offer a step" not in page
    assert sam.post(reverse("goal_reply", args=[goal.pk]), {"words": "The herons know."}).status_code == 302
    assert "The herons know." in text_of(cast.client("maya").get(reverse("goal", args=[goal.pk])))
    assert "Sam" in text_of(cast.client("maya").get(reverse("who_looked")))
    assert sam.post(reverse("step_new", args=[goal.pk]), {"text": "Mine"}).status_code in {403, 404}
