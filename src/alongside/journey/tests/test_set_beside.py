"""Words beside the five kinds that keep them in one table: who writes there, who reads them, and what the database holds."""

import html
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import Error, transaction
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.consent.access import readers_of
from alongside.consent.actions import NotYours, choose_audience, let_see
from alongside.consent.models import OwnedItem
from alongside.consent.rules import Audience
from alongside.consent.trail import known, known_look
from alongside.journey import actions
from alongside.journey.access.set_beside import KINDS
from alongside.journey.actions import network, values, wins
from alongside.journey.actions.beside import set_beside, take_away
from alongside.journey.models import SetBeside
from alongside.journey.rules.beside import Own
from alongside.journey.tests.things import write_thing
from alongside.kernel import clock
from alongside.programme.actions import end_assignment

SAID = "I hear how early that is."
PUT_AWAY: dict[Own, Callable[..., object]] = {
    Own.MEANING: actions.put_meaning_away,
    Own.VALUE: values.put_value_away,
    Own.WIN: wins.put_win_away,
    Own.STRENGTH: actions.put_strength_away,
    Own.ENTRY: network.put_away,
}
OWN_PAGES = {Own.VALUE: "value", Own.WIN: "win", Own.STRENGTH: "strength", Own.ENTRY: "network_entry"}
OWN_LISTS = {Own.MEANING: "journey", Own.VALUE: "values", Own.WIN: "wins", Own.ENTRY: "network"}


@pytest.fixture(params=Own)
def kind(request) -> Own:
    found: Own = request.param
    return found


@pytest.fixture
def thing(maya, kind: Own) -> OwnedItem:
    """Return something of Maya's that Dana sees."""
    written = write_thing(maya, kind)
    choose_audience(maya, written, Audience.MY_SPECIALIST)
    return written


def at(kind: Own, thing: OwnedItem) -> str:
    return reverse("beside", args=[kind.value, thing.pk])


def page(browser, url: str) -> str:
    answer = browser.get(url, follow=True)
    return html.unescape(answer.content.decode()) if answer.status_code == 200 else ""


def names_of(kind: Own, person: UUID) -> str:
    """Return the page on which somebody else finds a thing of a kind."""
    return reverse("network_of" if kind is Own.ENTRY else "journey_of", args=[person])


def test_a_specialist_writes_beside_it_and_the_person_reads_it_on_its_page(pair, kind, thing):
    dana, maya = pair.client("dana"), pair.client("maya")
    assert "Write it beside" in page(dana, at(kind, thing))
    answer = dana.post(at(kind, thing), {"words": SAID}, follow=True)
    assert answer.status_code == 200
    assert SAID in html.unescape(answer.content.decode())
    own = reverse(OWN_PAGES[kind], args=[thing.pk]) if kind in OWN_PAGES else reverse("meaning")
    assert maya.get(at(kind, thing)).headers["Location"] == own
    assert SAID in page(maya, own)
    assert maya.post(at(kind, thing), {"words": "So it is."}).headers["Location"] == f"{own}#beside"
    assert "So it is." in page(dana, at(kind, thing))


def test_nothing_is_said_about_it_before_there_are_words_and_lists_point_to_them_after(pair, maya, dana, kind, thing):
    lists = [(pair.client("maya"), reverse(OWN_LISTS[kind]))] if kind in OWN_LISTS else []
    lists += [(pair.client("dana"), names_of(kind, maya.id))] if kind is not Own.STRENGTH else []
    assert all("Words beside it" not in page(*one) for one in lists)
    written = set_beside(dana, kind, thing, SAID)
    assert all("Words beside it" in page(*one) for one in lists)
    assert all(SAID not in page(*one) for one in lists)
    take_away(dana, written)
    assert all("Words beside it" not in page(*one) for one in lists)


def test_an_empty_form_comes_back_with_the_thing_and_keeps_nothing(pair, kind, thing):
    for who in ("maya", "dana"):
        answer = pair.client(who).post(at(kind, thing), {"words": " "})
        assert answer.status_code == 200
        assert "Write a few words first." in answer.content.decode()
        assert '<details class="no-print" open>' in answer.content.decode()
    assert not SetBeside.objects.exists()


def test_the_trail_says_who_wrote_and_who_looked(pair, maya, kind, thing):
    dana = pair.client("dana")
    page(dana, at(kind, thing))
    dana.post(at(kind, thing), {"words": SAID})
    wrote = Entry.objects.get(act=f"journey.{kind}_replied")
    assert (wrote.actor, wrote.about, wrote.thing) == (pair.dana.id, maya.id, thing.pk)
    assert all(known(f"journey.{kind}_{act}") for act in ("replied", "reply_taken_away", "reply_brought_back"))
    assert Entry.objects.filter(act="consent.looked", actor=pair.dana.id, thing=thing.pk).exists()
    assert known_look(f"journey.{kind}")
    assert "Dana wrote something beside" in page(pair.client("maya"), reverse("who_looked"))


@pytest.mark.near_miss("beside")
def test_nobody_reads_or_writes_there_who_may_not_see_the_thing(pair, maya, dana, kind, thing):
    written = set_beside(dana, kind, thing, SAID)
    for who in ("noor", "wes", "sam", "alex"):
        browser = pair.client(who)
        assert browser.get(at(kind, thing)).status_code in {403, 404}, who
        assert browser.post(at(kind, thing), {"words": "Hello."}).status_code in {403, 404}, who
    with pytest.raises(NotYours):
        set_beside(pair.viewer("noor"), kind, thing, "Hello.")
    choose_audience(maya, thing, Audience.ONLY_ME)
    assert pair.client("dana").get(at(kind, thing)).status_code == 404
    assert pair.client("dana").post(reverse("beside_take_away", args=[written.id])).status_code == 404
    assert SAID in page(pair.client("maya"), at(kind, thing))


@pytest.mark.near_miss("beside")
def test_put_away_it_goes_with_the_thing_and_comes_back_with_it(pair, maya, dana, kind, thing):
    set_beside(dana, kind, thing, SAID)
    PUT_AWAY[kind](maya, thing)
    browser = pair.client("dana")
    assert browser.get(at(kind, thing)).status_code == 404
    assert browser.post(at(kind, thing), {"words": "Still there?"}).status_code == 404
    with pytest.raises(NotYours):
        set_beside(dana, kind, thing, "Still there?")
    thing.refresh_from_db()
    PUT_AWAY[kind](maya, thing, away=False)
    assert SAID in page(browser, at(kind, thing))


@pytest.mark.near_miss("beside")
def test_once_the_two_have_parted_it_is_not_found(pair, dana, kind, thing):
    set_beside(dana, kind, thing, SAID)
    end_assignment(person=pair.maya.id, specialist=pair.dana.id)
    assert pair.client("dana").get(at(kind, thing)).status_code == 404


@pytest.mark.near_miss("beside")
def test_a_true_thing_is_not_found_under_another_kind(pair, kind, thing):
    for other in (*set(Own) - {kind}, "goal", "chapter", "nothing"):
        assert pair.client("maya").get(reverse("beside", args=[str(other), thing.pk])).status_code == 404


def test_a_supervisor_who_was_let_see_it_writes_there_and_the_others_read_it(pair, maya, kind, thing):
    category = KINDS[kind][1]
    choose_audience(maya, thing, Audience.USUAL)
    until = clock.now() + timedelta(days=9)
    let_see(maya, pair.sam.id, category, purpose="To ask for advice", until=until, item=thing.pk)
    assert pair.sam.id in readers_of(thing, category)
    assert pair.client("sam").post(at(kind, thing), {"words": "The herons know."}).status_code == 302
    assert "The herons know." in page(pair.client("maya"), at(kind, thing))
    assert ">Sam, " in page(pair.client("maya"), at(kind, thing))


def test_the_database_keeps_it_beside_one_thing_of_its_owners(pair, maya, dana, kind, thing):
    written = set_beside(dana, kind, thing, SAID)
    other = write_thing(maya, next(one for one in Own if one is not kind))
    strange = SetBeside(owner=pair.noor, author=pair.noor, **{kind.value: thing})
    nowhere = SetBeside(owner=pair.maya, author=pair.dana)
    strange.words = nowhere.words = SAID
    for one in (strange, nowhere):
        with pytest.raises(Error), transaction.atomic():
            one.save(force_insert=True)
    beside_two = {next(one for one in Own if one is not kind).value: other}
    for change in (beside_two, {kind.value: None}, {**beside_two, kind.value: None}):
        with pytest.raises(Error), transaction.atomic():
            SetBeside.objects.filter(pk=written.pk).update(**change)


def test_a_page_asks_as_much_with_many_words_beside_as_with_one(pair, maya, dana, kind, thing, queries):
    pages = [(pair.client("maya"), at(kind, thing)), (pair.client("dana"), at(kind, thing))]
    pages += [(pair.client("dana"), names_of(kind, maya.id)), (pair.client("maya"), reverse("journey"))]

    def asked() -> list[int]:
        counts = []
        for browser, url in pages:
            browser.get(url, follow=True)
            with queries() as made:
                browser.get(url, follow=True)
            counts.append(len(made))
        return counts

    none = asked()
    set_beside(dana, kind, thing, SAID)
    one = asked()
    for viewer in (maya, dana, maya):
        set_beside(viewer, kind, thing, SAID)
    assert asked() == one
    assert max(after - before for before, after in zip(none, one, strict=True)) <= 1
