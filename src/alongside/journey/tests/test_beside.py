"""Words beside what a person owns: their writer takes them back, the owner puts them away, and nobody else touches them."""

import html
from urllib.parse import urlencode

import pytest
from django.db import Error, transaction
from django.test import Client
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.consent.actions import NotYours, choose_audience
from alongside.consent.rules import Audience
from alongside.journey import actions
from alongside.journey.access.beside import Written
from alongside.journey.actions import story
from alongside.journey.actions.beside import set_beside, take_away
from alongside.journey.models import Goal
from alongside.journey.rules.beside import Own
from alongside.journey.rules.story import Telling
from alongside.journey.tests.things import beside_at, thing_of, write_thing, written_to
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.programme.actions import end_assignment
from alongside.records.access import rows
from alongside.records.sheets import sheet

SAID = "I hear how early that is."
COPIED = ("goals", "story", "meaning", "values", "wins", "strengths", "network")


@pytest.fixture(params=["goal", "chapter", *Own])
def beside(request, maya, dana, goal) -> Written:
    """Return what Dana wrote beside something of Maya's."""
    if request.param == "goal":
        return actions.reply(dana, goal, SAID)
    if request.param != "chapter":
        thing = write_thing(maya, request.param)
        choose_audience(maya, thing, Audience.MY_SPECIALIST)
        return set_beside(dana, request.param, thing, SAID)
    chapter = story.write_chapter(maya, Telling("The ovens", words="I was up before everybody."))
    choose_audience(maya, chapter, Audience.MY_SPECIALIST)
    return story.write_beside(dana, chapter, SAID)


def page(client: Client, beside: Written) -> str:
    """Return the page of what it stands beside, as somebody reads it."""
    return html.unescape(client.get(beside_at(beside), follow=True).content.decode())


def taken_along(maya) -> str:
    """Return what a copy of Maya's says of all of them."""
    return str([rows(maya, found, 0, 9) for name in COPIED if (found := sheet(name, Who.PERSON))])


def press(client: Client, name: str, beside: Written) -> int:
    return client.post(reverse(name, args=[beside.id])).status_code


def test_its_writer_takes_it_back_for_everybody_and_can_bring_it_back(pair, beside):
    dana, maya = pair.client("dana"), pair.client("maya")
    assert "Take it back" in page(dana, beside)
    assert press(dana, "beside_take_away", beside) == 302
    assert "Taken back." in page(dana, beside)
    assert "You took back what you wrote here." in page(dana, beside)
    assert "took back" not in page(maya, beside)
    assert SAID not in page(dana, beside) + page(maya, beside)
    assert press(maya, "beside_bring_back", beside) == 404
    assert press(dana, "beside_bring_back", beside) == 302
    assert SAID in page(maya, beside)


def test_its_owner_puts_it_away_and_finds_it_again(pair, beside):
    dana, maya = pair.client("dana"), pair.client("maya")
    assert "Put it away" in page(maya, beside)
    assert press(maya, "beside_take_away", beside) == 302
    assert SAID not in page(dana, beside)
    assert "You put away what Dana wrote here." in page(maya, beside)
    assert press(dana, "beside_bring_back", beside) == 404
    assert press(maya, "beside_bring_back", beside) == 302
    assert SAID in page(dana, beside)


def test_what_its_writer_took_back_meanwhile_is_not_the_owners_to_put_away(maya, dana, beside):
    stale = type(beside).objects.get(pk=beside.pk)
    take_away(dana, beside)
    with pytest.raises(NotYours):
        take_away(maya, stale)
    beside.refresh_from_db()
    assert beside.taken_out_by_id == dana.id


def test_the_trail_says_who_took_it_away(maya, dana, beside):
    take_away(dana, beside)
    entry = Entry.objects.filter(act__endswith="_taken_away").get()
    assert (entry.actor, entry.about, entry.thing) == (dana.id, maya.id, beside.item_id)


def test_a_copy_holds_what_its_owner_put_away_and_not_what_was_taken_back(maya, dana, beside):
    take_away(maya, beside)
    assert SAID in taken_along(maya)
    take_away(maya, beside, away=False)
    take_away(dana, beside)
    assert SAID not in taken_along(maya)


@pytest.mark.near_miss("beside_take_away", "beside_bring_back")
def test_nobody_else_touches_it(pair, maya, dana, beside):
    for who in ("noor", "wes", "sam", "alex"):
        assert press(pair.client(who), "beside_take_away", beside) in {403, 404}
    own = actions.reply(maya, Goal.objects.get(owner=maya.id), "So it is.")
    assert press(pair.client("dana"), "beside_take_away", own) == 404
    with pytest.raises(NotYours):
        take_away(dana, own)
    take_away(dana, beside)
    for who in ("maya", "noor", "wes"):
        assert press(pair.client(who), "beside_bring_back", beside) == 404


@pytest.mark.near_miss("beside_take_away")
def test_who_sees_the_goal_no_more_does_not_touch_what_they_wrote_there(pair, beside):
    end_assignment(person=pair.maya.id, specialist=pair.dana.id)
    assert press(pair.client("dana"), "beside_take_away", beside) == 404


def test_what_was_being_written_beside_something_that_was_closed_meanwhile_comes_back(pair, maya, beside):
    choose_audience(maya, thing_of(beside), Audience.ONLY_ME)
    sent = urlencode({"words": "A long thought, ten minutes old."})
    answer = pair.client("dana").post(written_to(beside), sent, content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 404
    assert "A long thought, ten minutes old." in answer.content.decode()


def test_words_stay_as_they_were_written_and_are_not_taken_by_a_stranger(pair, beside):
    table = type(beside).objects.filter(pk=beside.pk)
    for change in (
        {"author": pair.maya},
        {"at": now()},
        {"taken_out_at": now(), "taken_out_by": pair.noor},
        {"taken_out_at": now()},
    ):
        with pytest.raises(Error), transaction.atomic():
            table.update(**change)
    with pytest.raises(Error), transaction.atomic():
        table.delete()
