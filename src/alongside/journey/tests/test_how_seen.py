"""How somebody was: found by whom they let see it, however long ago, until they keep it or put it away."""

import html
from datetime import timedelta

import pytest
from django.urls import reverse

from alongside.consent.rules import Audience
from alongside.journey import actions
from alongside.journey.models import CheckIn
from alongside.kernel import clock


def page(browser, name, /, *args, **data):
    address = reverse(name, args=args)
    return browser.post(address, data) if data else browser.get(address)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


@pytest.mark.near_miss("check_in_put_away", "check_in_bring_back")
def test_a_check_in_is_put_away_and_brought_back_by_its_owner_alone(pair, maya):
    with clock.at(clock.now() - timedelta(days=2)):
        said = actions.check_in(maya, "tired", "At four in the morning.", Audience.MY_SPECIALIST)
    assert said
    seen = {"check_ins_of": [maya.id], "journey_of": [maya.id], "over_time_of": [maya.id]}
    own, dana = pair.client("maya"), pair.client("dana")

    def dana_reads() -> set[str]:
        return {name for name, args in seen.items() if "At four in the morning." in text(page(dana, name, *args))}

    assert dana_reads() == set(seen)
    for who in ("dana", "noor", "wes"):
        for name in ("check_in_put_away", "check_in_bring_back"):
            assert page(pair.client(who), name, said.id, x="1").status_code == 404
    page(own, "check_in_put_away", said.id, x="1")
    assert dana_reads() == set()
    listed, away = text(page(own, "check_ins")).split('id="away"')
    assert "At four in the morning." not in listed.split('id="back-h"')[1]
    assert "At four in the morning." in away
    assert "At four in the morning." not in text(page(own, "over_time"))
    page(own, "check_in_bring_back", said.id, x="1")
    assert dana_reads() == set(seen)


def test_what_was_shared_long_ago_is_still_found_and_gone_once_it_is_kept(pair, maya, dana):
    """The newest seven stand on the specialist's page of the person; the way to the earlier ones is there, page by page."""
    for hours in range(40, 0, -1):
        with clock.at(clock.now() - timedelta(days=1, hours=2 * hours)):
            actions.check_in(maya, "tired", f"Night number {hours}.", Audience.MY_SPECIALIST)
    way, browser = reverse("check_ins_of", args=[maya.id]), pair.client("dana")
    first = text(page(browser, "journey_of", maya.id))
    assert ("Night number 7." in first, "Night number 8." in first, way in first) == (True, False, True)
    assert "Night number 30." in text(browser.get(way))
    assert "?page=2" in text(browser.get(way))
    assert "Night number 40." in text(browser.get(way + "?page=2"))
    oldest = CheckIn.objects.order_by("made_at")[0]
    choose = reverse("choose_audience", args=["check_ins", oldest.id])
    own = pair.client("maya")
    assert choose in text(own.get(reverse("check_ins") + "?page=2"))
    own.post(choose, {"audience": "only_me"})
    assert "Night number 40." not in text(browser.get(way + "?page=2"))
