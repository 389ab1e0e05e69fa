"""What a page may cost: questions to the databases.

A page asks as much after twenty-two weeks together as after three, each week with a meeting, a talk, and one of every kind
of entry; and it asks no more than its line below says. Twenty-two, because a page that says how much more there is shows
twenty at once. Keys are asked for anew each time, as in a worker that has just begun.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.test import Client
from django.urls import reverse

from alongside.kernel import clock
from alongside.kernel.access import Who
from alongside.vault import access as vault
from alongside.vault.models import WrappedKey
from bench.history import Walk
from bench.rhythm import EVERY_WEEK
from tests.cast import Cast
from tests.told import Found, story

pytestmark = pytest.mark.once("counts what is asked, whoever answers")

Queries = Callable[[], AbstractContextManager[list[str]]]
Asked = dict[str, dict[str, int]]

# The most that each page may ask both databases, with no key at hand.
MOST: dict[str, dict[str, int]] = {
    "maya": {
        "privacy": 8, "today": 30, "journey": 20, "goal": 24, "goals": 10, "together": 20,
        "agreement": 13, "agreement_earlier": 11, "agreement_look": 11, "meetings": 18, "meeting": 24, "meeting_note": 11,
        "offers": 18, "who_sees": 27,
        "who_looked": 11, "support_now": 17, "strengths": 14, "meaning": 17, "check_ins": 10, "hard_day": 14,
        "wins": 11, "story": 10, "chapter": 18, "values": 12, "meaning_over_time": 10,
        "pulse_with": 14, "over_time": 18,
        "wellness": 16, "wellness_sheet": 12, "network": 12,
        "check_in_full": 12, "how": 10, "review": 16, "strength": 23,
        "records": 34, "partnership_ending": 24,
    },
    "dana": {
        "privacy": 8, "today": 29, "person_overview": 31, "journey_of": 39, "goal": 28, "agreement": 23,
        "agreement_earlier": 19, "agreement_look": 18, "own_care": 11, "own_notes": 8,
        "meetings": 19, "meeting": 37, "meeting_note": 13, "offers": 24, "together": 28, "mirror": 31,
        "reading": 22, "mirror_over_time": 24, "excerpt": 24, "keep_well": 12, "pulse_with": 24, "over_time_of": 26,
        "review": 18, "strength": 28, "chapter": 20, "story_of": 16, "check_ins_of": 16,
    },
}  # fmt: skip
NEEDS = {
    "partnership_ending": "partnership_id",
    "goal": "goal_id", "agreement": "partnership_id", "agreement_earlier": "partnership_id", "agreement_look": "partnership_id",
    "meeting": "meeting_id", "meeting_note": "meeting_id",
    "person_overview": "partnership_id", "journey_of": "person_id", "reading": "reading_id",
    "excerpt": "transcript_id",
    "pulse_with": "partnership_id", "over_time_of": "person_id",
    "strength": "strength_id", "review": "review_id", "chapter": "chapter_id", "story_of": "person_id", "check_ins_of": "person_id",
}  # fmt: skip
# What a page asks on some days: two lists say how many more there are, once they are longer than what is shown; and the
# strength of the day may have been noticed by somebody, who is then named.
AT_TIMES = {("maya", "offers"): 2, ("dana", "offers"): 2, ("maya", "today"): 1}


def begun(cast: Cast) -> Walk:
    """Let Maya and Dana begin to walk together."""
    walk = Walk(cast.viewer("maya"), cast.viewer("dana"), cast.viewer("sam"), EVERY_WEEK, clock.now())
    walk.begin()
    return walk


@story(after="cast")
def three_weeks(found: Found) -> Walk:
    """Tell of their first three weeks."""
    walk = begun(found["cast"])
    walk.live(3)
    return walk


@pytest.fixture(name="three_weeks")
def _three_weeks(cast: Cast, story_so_far: Found, heard_once: None) -> Walk:
    """Return Maya and Dana after three weeks."""
    walk: Walk = story_so_far["three_weeks"]
    return walk


def address(walk: Walk, name: str) -> str:
    return reverse(name, args=[walk.ids[NEEDS[name]]] if name in NEEDS else [])


def asked_by(cast: Cast, walk: Walk, queries: Queries, who: str) -> dict[str, int]:
    """Return how many questions each of somebody's pages asks at the moment up to which the story is told."""
    with clock.at(walk.now):
        browser = cast.client(who)
        browser.get(reverse("privacy"))  # what a session begins with is asked once
        return {name: _asked(browser, address(walk, name), queries) for name in MOST[who]}


def _asked(browser: Client, url: str, queries: Queries) -> int:
    for owner in WrappedKey.objects.order_by("owner").values_list("owner", flat=True).distinct():
        vault.forget(owner)
    with queries() as asked:
        assert browser.get(url).status_code == 200, url
    return len(asked)


@pytest.mark.long
def test_no_page_asks_more_with_a_long_history(cast: Cast, three_weeks: Walk, queries: Queries) -> None:
    few = {who: asked_by(cast, three_weeks, queries, who) for who in MOST}
    three_weeks.live(19)
    many = {who: asked_by(cast, three_weeks, queries, who) for who in MOST}
    assert grown(few, many) == {}
    assert {(who, name): count for who, asked in many.items() for name, count in asked.items() if count > MOST[who][name]} == {}


@pytest.mark.long
def test_no_page_asks_more_with_many_people(cast: Cast, queries: Queries, heard_once: None) -> None:
    walk = begun(cast)

    def walk_with(slots: range) -> None:
        for slot in slots:
            cast.enter(f"person{slot}", Who.PERSON)
            other = Walk(cast.viewer(f"person{slot}"), walk.specialist, walk.third, EVERY_WEEK, clock.now(), slot)
            other.begin()
            other.live(1)
            other.wait()

    walk.live(1)
    walk.wait()
    walk_with(range(1, 3))
    few = {"dana": asked_by(cast, walk, queries, "dana")}
    walk_with(range(3, 6))
    assert grown(few, {"dana": asked_by(cast, walk, queries, "dana")}) == {}


def grown(few: Asked, many: Asked) -> dict[tuple[str, str], tuple[int, int]]:
    """Return the pages that ask more than they did, and how many questions then and now."""
    pages = [(who, name) for who, asked in few.items() for name in asked]
    return {
        (who, name): (few[who][name], many[who][name])
        for who, name in pages
        if many[who][name] > few[who][name] + AT_TIMES.get((who, name), 0)
    }
