"""What a person lets somebody see by name, that one finds and reads: by links alone, at most two taps from their own Today.

Each kind that can be shared as a whole is tried, and one item of each kind for which the page of an item says "also with…";
with a supervisor, with a specialist who does not walk with the person, and with the one who does.
"""

from datetime import timedelta
from typing import Any

import pytest
from django.db import models
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


def pages_within_two_taps(browser: Client, cast: Cast) -> dict[str, str]:
    """Return each page about Maya's things to which links lead, at most two taps from Today."""
    first = {path for _name, path in names_linked_from(browser, reverse("today"))}
    about = opened(browser, {path for path in first if str(cast.maya.id) in path or "/people/" in path})
    second = {path for page in about.values() for _name, path in names_in(page)} - first
    return about | opened(browser, {path for path in second if path.startswith(("/journey/", "/people/"))})


def opened(browser: Client, paths: set[str]) -> dict[str, str]:
    """Open pages, each of which must be there."""
    answers = {path: browser.get(path) for path in sorted(paths)}
    assert {answer.status_code for answer in answers.values()} <= {200}, {p: a.status_code for p, a in answers.items()}
    return {path: answer.content.decode() for path, answer in answers.items()}


def found_by(cast: Cast, who: str) -> list[str]:
    """Return the pages on which somebody reads Maya's words, found by following links."""
    return [path for path, page in pages_within_two_taps(cast.client(who), cast).items() if WORDS in text_in(page)]


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
@pytest.mark.parametrize("category", WRITTEN)
def test_a_kind_that_is_shared_is_found_and_read(cast, together, category, who):
    item = write(cast.client("maya"), category)
    stop(cast, who, category)  # what is usual between two who walk together
    assert not found_by(cast, who)
    given(cast, who, category)
    assert found_by(cast, who)
    kept(cast, item, Audience.ONLY_ME)
    assert not found_by(cast, who)
    kept(cast, item, Audience.USUAL)
    stop(cast, who, category)
    assert not found_by(cast, who)


@pytest.mark.near_miss("journey_of", "goal", "chapter", "strength", "win", "response", "measures_of")
@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize("category", [*WRITTEN, *CHOSEN_EACH])
def test_one_item_that_is_also_for_somebody_is_found_and_read(cast, together, category, who):
    item, maya = written(cast, category), cast.viewer("maya")
    kept(cast, item, Audience.ONLY_ME)
    assert not reads_it(cast, who, item)
    also_let_see(maya, item, cast.accounts[who].id, category, purpose="To talk", until=now() + timedelta(days=9))
    assert reads_it(cast, who, item)
    told = f"Lets you see: some of {THEIR_CATEGORIES[category]}" in text_of(cast.client(who).get(reverse("today")))
    assert told is (who in BY_NAME)
    kept(cast, item, Audience.ONLY_ME)
    assert not reads_it(cast, who, item)
    assert (reverse("journey_of", args=[cast.maya.id]) in links_of(cast, who)) is False


def links_of(cast: Cast, who: str) -> set[str]:
    return {path for _name, path in names_linked_from(cast.client(who), reverse("today"))}


def reads_it(cast: Cast, who: str, item: models.Model) -> bool:
    """Say whether somebody reads an item; of answers to a measure there is a page of the measure within two taps, and theirs behind it."""
    browser = cast.client(who)
    pages = pages_within_two_taps(browser, cast)
    if any(WORDS in text_in(page) for page in pages.values()):
        return True
    behind = {path for page in pages.values() for _name, path in names_in(page)}
    return any(WORDS in text_of(browser.get(path)) for path in behind if str(item.pk) in path)


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
    assert found_by(cast, "sam")
    assert not found_by(cast, "rue")
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
