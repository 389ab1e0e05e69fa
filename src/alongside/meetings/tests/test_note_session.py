"""The note's page asks by itself how the other side stands; that alone keeps nobody signed in."""

from datetime import timedelta

import time_machine
from django.urls import reverse

from alongside.kernel.clock import now
from alongside.people.middleware import SEEN

LIVE = {"accept": "application/json"}


def test_a_page_left_open_ends_with_its_quiet_hour(cast, begun):
    browser, began, address = cast.client("maya"), now(), reverse("meeting_note", args=[begun.id])
    for minutes in range(5, 60, 5):
        with time_machine.travel(began + timedelta(minutes=minutes)):
            assert browser.get(address, headers=LIVE).status_code == 200
    with time_machine.travel(began + timedelta(minutes=61)):
        assert browser.get(address, headers=LIVE).status_code == 302


def test_what_is_not_found_keeps_nobody_signed_in_either(cast, begun):
    browser, began = cast.client("wes"), now()
    seen = browser.session[SEEN]
    with time_machine.travel(began + timedelta(minutes=30)):
        assert browser.get(reverse("meeting_note", args=[begun.id]), headers=LIVE).status_code == 404
    assert browser.session[SEEN] == seen


def test_writing_keeps_the_session(cast, begun):
    browser, began, address = cast.client("maya"), now(), reverse("meeting_note", args=[begun.id])
    for minutes in (50, 100):
        with time_machine.travel(began + timedelta(minutes=minutes)):
            told = browser.post(address, {"words": f"At {minutes} minutes", "base": minutes // 100}, headers=LIVE)
            assert told.status_code == 200
