"""Everything that people come for is at most two taps away from Today."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import Resolver404, resolve, reverse

from tests.lived import Life

WITHIN_TWO = {
    "maya": {
        "journey", "meaning", "story", "chapter", "chapter_new", "values", "strengths", "goals", "goal", "goal_new", "wins",
        "wellness", "network", "hard_day", "support_now", "check_ins", "check_in_full", "measures", "over_time",
        "together", "agreement", "pulse_with", "partnership_ending", "meetings", "meeting", "meeting_plan",
        "meeting_series", "meeting_reminders", "meeting_calendar", "offers", "who_sees", "who_looked",
        "share", "records", "me", "how", "wellness_sheet", "pulse_new", "on_this_phone",
    },
    "dana": {
        "person_overview", "journey_of", "agreement", "pulse_with", "partnership_ending", "meetings", "meeting", "meeting_plan",
        "offers", "hours", "absence_new", "mirror", "reading", "keep_well", "own_care", "own_notes", "own_checks", "boundaries",
        "boundary_new", "bringings", "invitations", "together", "introduction", "wording",
    },
    "sam": {"supervision", "together_picture", "service_list", "invitations", "wording"},
    "alex": {"accounts", "programme_settings", "programme_measures", "service_list", "invitations"},
}  # fmt: skip


def names_linked_from(browser: Client, url: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the path of each address of our own that a page links to."""
    answer = browser.get(url, follow=True)
    yield from names_in(answer.content.decode()) if answer.status_code == 200 else ()


def names_in(page: str) -> Iterator[tuple[str, str]]:
    """Yield the same of a page that is there already."""
    for path in re.findall(r'<a\b[^>]*href="(/[^"?#]*)', page):
        try:
            yield resolve(path).view_name, path
        except Resolver404:
            continue


@pytest.mark.once("follows links, whoever keeps what they lead to")
@pytest.mark.parametrize("who", WITHIN_TWO)
def test_what_people_come_for_is_two_taps_away(life: Life, who: str) -> None:
    browser = life.cast.client(who)
    first = dict(names_linked_from(browser, reverse("today")))
    second = {name for path in first.values() for name, _ in names_linked_from(browser, path)}
    assert sorted(WITHIN_TWO[who] - first.keys() - second) == []
