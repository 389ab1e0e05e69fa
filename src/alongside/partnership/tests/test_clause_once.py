"""A clause that is offered twice in a moment was offered once."""

from datetime import timedelta

import pytest
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.decisions.actions import accept, adapt, decline, withdraw
from alongside.decisions.models import Offer
from alongside.kernel.clock import at, now
from alongside.partnership.models import Clause

SENT = {"title": "Where we meet", "text": "Outdoors when dry.", "reason": "I think better there."}


def send(browser, pair, **other):
    return browser.post(reverse("clause_new", args=[pair.id]), SENT | other)


def offered() -> int:
    assert (
        Offer.objects.filter(kind="partnership.clause").count()
        == Entry.objects.filter(act="decisions.offered", facts__kind="partnership.clause").count()
    )
    return Offer.objects.filter(kind="partnership.clause").count()


@pytest.mark.parametrize("who", ["maya", "dana"])
def test_the_second_press_is_answered_as_the_first_and_leaves_nothing(cast, pair, who):
    first, second = (send(cast.client(who), pair) for _ in range(2))
    assert (first.status_code, first.url) == (second.status_code, second.url)
    assert f"#offer-{Offer.objects.get(kind='partnership.clause').id}" in first.url
    assert offered() == 1


@pytest.mark.parametrize("other", [{"title": "Where"}, {"text": "Outdoors when it is dry."}, {"reason": ""}])
def test_other_words_are_another_clause(cast, pair, other):
    browser = cast.client("dana")
    assert send(browser, pair).url != send(browser, pair, **other).url
    assert offered() == 2


@pytest.mark.parametrize(("seconds", "offers"), [(59, 1), (61, 2)])
def test_it_is_one_act_for_a_minute(cast, pair, seconds, offers):
    send(cast.client("dana"), pair)
    with at(now() + timedelta(seconds=seconds)):
        send(cast.client("dana"), pair)
    assert offered() == offers


def test_both_may_offer_the_same(cast, pair):
    send(cast.client("dana"), pair)
    send(cast.client("maya"), pair)
    assert offered() == 2


@pytest.mark.parametrize(("who", "answer"), [("dana", withdraw), ("maya", decline)])
def test_what_does_not_stand_any_more_is_offered_anew(cast, pair, who, answer):
    send(cast.client("dana"), pair)
    answer(cast.viewer(who), Offer.objects.get(kind="partnership.clause"))
    send(cast.client("dana"), pair)
    assert offered() == 2


def test_a_quick_yes_is_not_asked_for_twice(cast, pair):
    send(cast.client("dana"), pair)
    accept(cast.viewer("maya"), Offer.objects.get(kind="partnership.clause"))
    send(cast.client("dana"), pair)
    assert offered() == 1
    assert Clause.objects.count() == 1


def test_a_quick_answer_in_other_words_is_the_one_that_waits(cast, pair):
    send(cast.client("dana"), pair)
    first = Offer.objects.get(kind="partnership.clause")
    adapt(cast.viewer("maya"), first, {**first.words, "text": "Indoors."})
    send(cast.client("dana"), pair)
    assert offered() == 2


def test_two_clauses_may_be_changed_to_the_same_words(cast, pair):
    browser, ids = cast.client("dana"), []
    for title in ("Where", "When"):
        send(browser, pair, title=title)
        offer = Offer.objects.filter(kind="partnership.clause", state="waiting").get()
        ids.append(offer.subject)
        accept(cast.viewer("maya"), offer)
    for clause in (*ids, *ids):
        browser.post(reverse("clause", args=[pair.id, clause]), {"text": "As it comes.", "reason": ""})
    assert {offer.subject for offer in Offer.objects.filter(kind="partnership.clause", state="waiting")} == set(ids)
    assert offered() == 4
