"""That the specialist reads what the person has written of a talk is told to the person, once a reading and not each time a page asks."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.consent import showing
from alongside.consent.access import trail_about
from alongside.kernel.clock import now
from alongside.meetings import actions
from alongside.meetings.models import Meeting
from tests.cast import Cast

LIVE = {"accept": "application/json"}


@pytest.fixture
def written(cast: Cast, begun: Meeting) -> Meeting:
    """Return a meeting that goes on, with some words of Maya's."""
    actions.save_words(cast.viewer("maya"), begun, "I woke at 4:40.", 0)
    return begun


def looks(cast: Cast, meeting: Meeting) -> list[str]:
    """Return who looked at a meeting, as the trail has it about Maya."""
    found = Entry.objects.filter(act="consent.looked", about=cast.maya.id, thing=meeting.id, facts__what="meetings.meeting")
    return ["dana" if entry.actor == cast.dana.id else "somebody else" for entry in found]


def ask(cast: Cast, who: str, meeting: Meeting, etag: str = ""):
    return cast.client(who).get(
        reverse("meeting_note", args=[meeting.id]), headers=LIVE | ({"if-none-match": etag} if etag else {})
    )


def test_reading_a_note_before_the_talk_has_ended_is_told(cast, written):
    cast.client("dana").get(reverse("meeting", args=[written.id]))
    assert looks(cast, written) == ["dana"]
    (last,) = trail_about(cast.maya.id, by_others=True, before=None, most=1)
    assert showing.said(cast.viewer("maya"), [last])[0].text == "Dana opened one of your meetings."


def test_the_live_note_tells_it_once_a_reading(cast, written):
    began, etag = now(), ""
    for second in range(0, 600, 40):
        with time_machine.travel(began + timedelta(seconds=second)):
            answer = ask(cast, "dana", written, etag)
            etag = answer["ETag"]
            actions.save_words(cast.viewer("maya"), written, f"I woke at {second}.", 1 + second // 40)
    assert looks(cast, written) == ["dana"]


def test_a_page_and_what_it_asks_for_are_one_look(cast, written):
    cast.client("dana").get(reverse("meeting", args=[written.id]))
    ask(cast, "dana", written)
    cast.client("dana").post(reverse("meeting_note", args=[written.id]), {"words": "She woke.", "base": "0"}, headers=LIVE)
    assert looks(cast, written) == ["dana"]


def test_another_reading_is_told_again(cast, written):
    began = now()
    with time_machine.travel(began + timedelta(minutes=1)):
        etag = ask(cast, "dana", written)["ETag"]
    with time_machine.travel(began + timedelta(minutes=40)):
        assert ask(cast, "dana", written, etag).status_code == 304
        assert looks(cast, written) == ["dana"]  # nothing new was read
        assert ask(cast, "dana", written).status_code == 200
    assert looks(cast, written) == ["dana", "dana"]


def test_what_comes_back_with_a_save_is_read_too(cast, written):
    cast.client("dana").post(reverse("meeting_note", args=[written.id]), {"words": "She woke.", "base": "0"}, headers=LIVE)
    assert looks(cast, written) == ["dana"]


def test_a_note_that_the_other_has_not_written_is_not_read(cast, begun):
    actions.save_words(cast.viewer("dana"), begun, "She woke by herself.", 0)
    cast.client("dana").get(reverse("meeting", args=[begun.id]))
    ask(cast, "dana", begun)
    assert looks(cast, begun) == []


def test_the_persons_own_reading_is_not_kept(cast, written):
    actions.save_words(cast.viewer("dana"), written, "She woke by herself.", 0)
    cast.client("maya").get(reverse("meeting", args=[written.id]))
    ask(cast, "maya", written)
    assert looks(cast, written) == []


def test_who_may_not_read_it_leaves_no_look(cast, written):
    for who in ("noor", "wes", "sam"):
        assert ask(cast, who, written).status_code in (403, 404)
    assert not Entry.objects.filter(act="consent.looked", thing=written.id).exists()


def test_an_ended_talk_is_told_each_time_it_is_opened_and_not_again_by_its_open_page(cast, ended):
    for _ in range(2):
        cast.client("dana").get(reverse("meeting", args=[ended.id]))
        ask(cast, "dana", ended)
    assert looks(cast, ended) == ["dana", "dana"]


def test_what_did_not_change_asks_nothing_more(cast, written, queries):
    browser, address = cast.client("dana"), reverse("meeting_note", args=[written.id])
    etag = browser.get(address, headers=LIVE)["ETag"]
    with queries() as first:
        browser.get(address, headers=LIVE)
    with queries() as again:
        assert browser.get(address, headers=LIVE | {"if-none-match": etag}).status_code == 304
    assert len(again) == len(first) - 1


def test_a_form_that_was_refused_is_no_further_opening_of_a_talk_that_is_over(cast, written):
    actions.end(cast.viewer("dana"), written)
    dana = cast.client("dana")
    dana.get(reverse("meeting", args=[written.id]))
    before = looks(cast, written)
    for _ in range(2):
        assert dana.post(reverse("meeting_replies", args=[written.id]), {"words": ""}).status_code == 422
    assert looks(cast, written) == before
