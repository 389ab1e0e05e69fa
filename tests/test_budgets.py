"""What a page may cost: questions to the databases, and bytes on the first visit.

A page asks as much after twenty-two weeks together as after three, each week with a meeting, a talk, and one of every kind
of entry; and it asks no more than its line below says. Twenty-two, because a page that says how much more there is shows
twenty at once. Keys are asked for anew each time, as in a worker that has just begun.
"""

import gzip
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any
from urllib.parse import urljoin

import brotli  # type: ignore[import-untyped]
import pytest
from django.core.management import call_command
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
        "privacy": 8, "today": 26, "journey": 19, "goal": 24, "goals": 10, "together": 20,
        "agreement": 13, "agreement_earlier": 11, "agreement_look": 10, "meetings": 18, "meeting": 24, "meeting_note": 11,
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
        "review": 18, "strength": 28, "chapter": 20, "story_of": 16,
    },
}  # fmt: skip
NEEDS = {
    "partnership_ending": "partnership_id",
    "goal": "goal_id", "agreement": "partnership_id", "agreement_earlier": "partnership_id", "agreement_look": "partnership_id",
    "meeting": "meeting_id", "meeting_note": "meeting_id",
    "person_overview": "partnership_id", "journey_of": "person_id", "reading": "reading_id",
    "excerpt": "transcript_id",
    "pulse_with": "partnership_id", "over_time_of": "person_id",
    "strength": "strength_id", "review": "review_id", "chapter": "chapter_id", "story_of": "person_id",
}  # fmt: skip
# What a page asks on some days: two lists say how many more there are, once they are longer than what is shown; and the
# strength of the day may have been noticed by somebody, who is then named.
AT_TIMES = {("maya", "offers"): 2, ("dana", "offers"): 2, ("maya", "today"): 1}
FIRST_LOAD = 150_000  # bytes, compressed, fonts included
ALLOWED = {"http://www.w3.org/2000/svg"}  # a name, not an address that anything is fetched from


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


# ── bytes ──


@pytest.fixture
def as_served(settings: Any, tmp_path: Any) -> None:
    """Serve static files compressed and under the names that change with their content, as `alongside serve` does."""
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": "alongside.config.statics.HashedFiles"}}
    call_command("collectstatic", interactive=False, verbosity=0)


class Visit:
    """A first visit: a page, and everything that it makes a browser fetch, each once."""

    def __init__(self, browser: Client, url: str) -> None:
        self.browser, self.fetched = browser, dict[str, int]()
        self.page = self._get(url)
        for found in self._named_in_page():
            self._follow(found)

    def _get(self, url: str) -> str:
        response: Any = self.browser.get(url, headers={"accept-encoding": "br, gzip"})
        assert response.status_code == 200, url
        body = b"".join(response.streaming_content) if response.streaming else response.content
        self.fetched[url] = len(body)
        return _opened(response, body)

    def _follow(self, url: str) -> None:
        if url in self.fetched:
            return
        text = self._get(url)
        _no_other_host(url, text)
        if url.endswith(".js"):
            for found in re.findall(r"""(?:from|import)\s*\(?["'](\.{1,2}/[^"']+)["']""", text):
                self._follow(urljoin(url, found))
        if url.endswith(".css"):
            for found in _fonts_for(self.page, text):
                self._follow(urljoin(url, found))

    def _named_in_page(self) -> Iterator[str]:
        for tag in re.findall(r"<(?:script|link|img|source)\b[^>]*>", self.page):
            yield from re.findall(r'(?:src|href)="([^"#]+)"', tag)


def _opened(response: Any, body: bytes) -> str:
    opened = {"gzip": gzip.decompress, "br": brotli.decompress}.get(response.headers.get("Content-Encoding", ""))
    return (opened(body) if opened else body).decode("utf-8", "replace")


def _fonts_for(page: str, css: str) -> Iterator[str]:
    """Yield the fonts that a browser fetches: those with a letter of the page in their range."""
    letters = set(map(ord, re.sub(r"<[^>]+>", "", page)))
    for face in re.findall(r"@font-face\s*{[^}]+}", css):
        ranges = [part.split("-") for part in re.findall(r"U\+([0-9A-F]+(?:-[0-9A-F]+)?)", face)]
        if any(int(low, 16) <= letter <= int((high or [low])[0], 16) for low, *high in ranges for letter in letters):
            yield from re.findall(r"""url\(["']?([^"')]+)""", face)


def _no_other_host(url: str, text: str) -> None:
    elsewhere = set(re.findall(r"https?://[^\s\"'<>)]+", text)) - ALLOWED
    assert not elsewhere, (url, elsewhere)
    assert not re.search(r"""(?:src|href|action|srcset)=["']//|url\(["']?//|@import""", text), url


@pytest.mark.usefixtures("as_served")
def test_a_first_visit_is_light_and_stays_here(cast: Cast, three_weeks: Walk) -> None:
    three_weeks.wait()
    with clock.at(three_weeks.now):
        browsers = {who: cast.client(who) for who in MOST}
        visits = {(who, name): Visit(browsers[who], address(three_weeks, name)) for who in MOST for name in MOST[who]}
    for (_, name), visit in visits.items():
        _no_other_host(name, visit.page)
        assert name == "meeting_note" or any(url.endswith(".css") for url in visit.fetched), name
    loads = {where: sum(visit.fetched.values()) for where, visit in visits.items()}
    assert {where: load for where, load in loads.items() if load > FIRST_LOAD} == {}
