"""First pages show what is one's own, in an order that ranks nobody, and nothing of anybody else."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.consent.access import grants_by
from alongside.consent.actions import stop
from alongside.consent.rules import Category
from alongside.journey.actions import add_step, name_strength, write_goal, write_meaning
from alongside.journey.actions.story import put_chapter_away, save_chapter, write_chapter
from alongside.journey.rules import StepOwner, StepWords
from alongside.journey.rules.story import Telling
from alongside.kernel import clock
from alongside.kernel.access import Who
from alongside.partnership.actions import end
from alongside.partnership.models import Partnership
from alongside.today.rules import Order, in_order
from tests.cast import Cast

NOW = datetime(2126, 11, 22, 15, tzinfo=UTC)
Rows = st.lists(st.tuples(st.text(max_size=4), st.none() | st.datetimes(timezones=st.just(UTC))), max_size=12)


@given(Rows)
def test_people_stand_by_name_or_by_next_meeting_and_by_nothing_else(rows: list[tuple[str, datetime | None]]) -> None:
    by_name = in_order(rows, Order.NAME, lambda row: row[0], lambda row: row[1])
    assert [row[0].casefold() for row in by_name] == sorted(row[0].casefold() for row in rows)
    by_meeting = in_order(rows, Order.NEXT_MEETING, lambda row: row[0], lambda row: row[1])
    met = [row[1] for row in by_meeting if row[1]]
    assert met == sorted(met)
    assert all(row[1] is None for row in by_meeting[len(met) :])


@pytest.fixture
def walk(cast: Cast) -> Partnership:
    """Maya and Dana walk together."""
    return cast.walk("maya", "dana")


def test_a_person_finds_their_own_words_first(cast: Cast) -> None:
    maya = cast.viewer("maya")
    write_meaning(maya, "Coffee on the step.")
    goal = write_goal(maya, "Open the bakery")
    add_step(maya, goal, StepWords("Ask Rosa", StepOwner.ME, "Tonight", None))
    name_strength(maya, "I notice early")
    page = cast.client("maya").get("/today/").content.decode()
    for words in ("Coffee on the step.", "Ask Rosa", "I notice early", "Maya"):
        assert words in page


def test_a_new_person_is_told_what_belongs_here(cast: Cast) -> None:
    cast.enter("bea", Who.PERSON)
    page = cast.client("bea").get("/today/").content.decode()
    assert "Nobody walks with you here yet" in page
    assert "Write it" in page


@pytest.mark.parametrize(("hour", "greeting"), [(14, "Good morning"), (20, "Good afternoon"), (2, "Good evening")])
def test_the_greeting_keeps_to_the_readers_own_clock(cast: Cast, hour: int, greeting: str) -> None:
    with clock.at(NOW.replace(hour=hour) + timedelta(days=1)):
        assert greeting in cast.client("maya").get("/today/").content.decode()


def test_two_versions_of_a_chapter_are_told_in_one_line(cast: Cast) -> None:
    maya, browser = cast.viewer("maya"), cast.client("maya")
    told = [write_chapter(maya, Telling(title, words="First")) for title in ("The ovens", "The river")]
    assert "wait for your choice" not in browser.get("/today/").content.decode()
    for one in told:
        for device in ("On the phone", "At the desk"):
            save_chapter(maya, one, Telling(one.title, words=device), 1)
    page = browser.get("/today/").content.decode()
    assert "Two versions of some chapters wait for your choice" in page
    assert f'href="{reverse("story")}"' in page
    browser.post(reverse("chapter_two", args=[told[0].id]), {"took": "this", "seen": 2})
    page = browser.get("/today/").content.decode()
    assert "Two versions of “The river” wait for your choice" in page
    assert reverse("chapter_two", args=[told[1].id]) in page
    assert "The river" not in cast.client("wes").get("/today/").content.decode()
    put_chapter_away(maya, told[1])
    assert "wait for your choice" not in browser.get("/today/").content.decode()


def test_sharing_that_ends_soon_is_said(cast: Cast, walk: Partnership) -> None:
    last = grants_by(cast.maya.id).filter(withdrawn_at=None).first()
    assert last
    with clock.at(last.until - timedelta(days=3)):
        assert "Sharing that ends soon" in cast.client("maya").get("/today/").content.decode()
    with clock.at(last.until - timedelta(days=40)):
        assert "Sharing that ends soon" not in cast.client("maya").get("/today/").content.decode()


@pytest.mark.near_miss("today")
def test_a_first_page_holds_nothing_of_a_neighbours(cast: Cast, walk: Partnership) -> None:
    write_meaning(cast.viewer("maya"), "Coffee on the step.")
    for name in ("noor", "wes", "sam", "alex"):
        page = cast.client(name).get("/today/").content.decode()
        assert "Coffee on the step." not in page
        assert "Maya" not in page


@pytest.mark.near_miss("person_overview")
def test_a_neighbour_finds_no_person_here(cast: Cast, walk: Partnership) -> None:
    for name in ("noor", "sam", "alex", "wes", "maya"):
        assert cast.client(name).get(f"/people/{walk.id}/").status_code == 404
    assert cast.client("dana").get(f"/people/{uuid4()}/").status_code == 404


@pytest.mark.near_miss("person_overview")
def test_the_moment_after_an_end_there_is_nobody_here(cast: Cast, walk: Partnership) -> None:
    dana = cast.client("dana")
    assert dana.get(f"/people/{walk.id}/").status_code == 200
    end(cast.viewer("maya"), walk)
    assert dana.get(f"/people/{walk.id}/").status_code == 404


@pytest.mark.near_miss("person_overview")
def test_what_was_withdrawn_a_minute_ago_leaves_no_trace(cast: Cast, walk: Partnership) -> None:
    maya, dana = cast.viewer("maya"), cast.client("dana")
    write_meaning(maya, "Coffee on the step.")
    write_goal(maya, "Open the bakery")
    assert "Open the bakery" in dana.get(f"/people/{walk.id}/").content.decode()
    for grant in grants_by(maya.id).filter(category__in=[Category.GOALS, Category.MEANING]):
        stop(maya, grant)
    page = dana.get(f"/people/{walk.id}/").content.decode()
    assert "Open the bakery" not in page
    assert "Coffee on the step." not in page
    assert "Goals" not in page


def test_that_somebody_looked_is_written_down(cast: Cast, walk: Partnership) -> None:
    from alongside.audit.access import about

    before = about(cast.maya.id).filter(act="consent.looked").count()
    cast.client("dana").get(f"/people/{walk.id}/")
    assert about(cast.maya.id).filter(act="consent.looked").count() == before + 1


def test_first_pages_ask_no_more_as_the_years_go_by(
    cast: Cast, walk: Partnership, queries: Callable[[], AbstractContextManager[list[str]]]
) -> None:
    maya = cast.viewer("maya")

    def live(times: int) -> None:
        for number in range(times):
            goal = write_goal(maya, f"Goal {number}")
            add_step(maya, goal, StepWords("A step", StepOwner.ME, "", None))
            name_strength(maya, f"Strength {number}")
            write_meaning(maya, f"Words {number}")

    def asked(name: str, path: str) -> int:
        client = cast.client(name)
        client.get(path)
        with queries() as seen:
            assert client.get(path).status_code == 200
        return len(seen)

    paths = (("maya", "/today/"), ("dana", "/today/"), ("dana", f"/people/{walk.id}/"))
    live(3)
    few = [asked(*path) for path in paths]
    live(20)
    assert [asked(*path) for path in paths] == few
