"""The pages of offers: what waits for whom, the answers, and being a moment too late."""

from threading import Barrier, Thread

import pytest
from django.db import connections
from django.test import Client
from django.urls import reverse

from alongside.decisions.actions import accept, decline, withdraw
from alongside.decisions.models import Agreed, Offer
from alongside.partnership import actions
from alongside.partnership.models import ClauseText
from alongside.partnership.tests.test_pages import text_of


def answer(browser: Client, offer: Offer, what: str, follow: bool = True, **more: str):
    return browser.post(reverse("offer_answer", args=[offer.id]), {"answer": what, **more}, follow=follow)


def test_what_waits_for_whom_is_plain(cast, pair, waiting):
    for_maya, for_dana = (text_of(cast.client(who).get(reverse("offers"))) for who in ("maya", "dana"))
    assert "Dana offers this. It waits for your answer." in for_maya
    assert "You offered this. It waits for Maya’s answer." in for_dana
    assert "Nothing waits for you" in for_dana
    answer(cast.client("maya"), waiting, "decline")
    assert "What we are for. Put away. Maya said “not for me”." in text_of(cast.client("dana").get(reverse("offers")))


def test_other_words_go_back_and_forth_until_both_say_yes(cast, pair, waiting):
    maya, dana = cast.client("maya"), cast.client("dana")
    words = reverse("offer_adapt", args=[waiting.id])
    assert "These are the same words" in text_of(maya.post(words, {"text": waiting.words["text"], "reason": ""}))
    told = maya.post(words, {"text": "Maya gets her evenings back.", "reason": "I sleep well now."}, follow=True)
    assert "Your words are with Dana now" in text_of(told)
    counter = Offer.objects.get(answers=waiting)
    page = text_of(dana.get(reverse("offer", args=[waiting.id]), follow=True))
    assert "Maya gets her evenings back." in page
    assert "The words that led here" in page
    answer(dana, counter, "accept")
    assert ClauseText.objects.get().text == "Maya gets her evenings back."


def test_after_an_answer_one_is_back_where_one_was_and_nowhere_else(cast, pair, waiting):
    page = reverse("agreement", args=[pair.id])
    assert answer(cast.client("maya"), waiting, "accept", follow=False, next=page).url == page
    other = actions.offer_clauses(cast.viewer("dana"), pair, {"talk": "Plainly."})[0]
    assert answer(cast.client("maya"), other, "accept", follow=False, next="https://elsewhere.example/").url.startswith(page)


@pytest.mark.parametrize(
    ("first", "then", "says"),
    [
        (withdraw, ("maya", "accept"), "Dana took this back a moment ago. Nothing was changed."),
        (accept, ("dana", "withdraw"), "Maya answered a moment ago, so you cannot take it back."),
        (decline, ("maya", "accept"), "You have answered this already. Your first answer counts."),
    ],
)
def test_who_is_too_late_is_told_what_it_already_is(cast, waiting, first, then, says):
    first(cast.viewer("dana" if first is withdraw else "maya"), waiting)
    who, what = then
    assert says in text_of(answer(cast.client(who), waiting, what))


def test_words_typed_too_late_are_kept(cast, waiting):
    page = cast.client("maya")
    withdraw(cast.viewer("dana"), waiting)
    told = page.post(reverse("offer_adapt", args=[waiting.id]), {"text": "My long thought.", "reason": "Because."})
    assert told.status_code == 409
    assert "Dana took this back a moment ago" in text_of(told)
    assert "My long thought." in text_of(told)


def test_an_offer_of_what_ended_is_told_calmly(cast, pair, waiting):
    actions.end(cast.viewer("dana"), pair)
    assert "This ended before it was answered" in text_of(answer(cast.client("maya"), waiting, "accept"))
    assert ", before it was answered" in text_of(cast.client("maya").get(reverse("offers")))


# ── near misses ──
ADDRESSES = ("offer", "offer_answer", "offer_take_back", "offer_adapt")


@pytest.mark.near_miss("offer", "offer_answer", "offer_take_back", "offer_adapt")
@pytest.mark.parametrize("name", ADDRESSES)
def test_neighbours_find_no_offer(cast, waiting, name):
    for who in ("noor", "wes"):
        browser, address = cast.client(who), reverse(name, args=[waiting.id])
        assert browser.get(address).status_code in {404, 405}
        assert browser.post(address, {"answer": "accept", "text": "Mine."}).status_code in {404, 405}
    waiting.refresh_from_db()
    assert waiting.waits


@pytest.mark.near_miss("offer", "offer_answer", "offer_adapt")
def test_nobody_answers_their_own_offer(cast, waiting):
    dana = cast.client("dana")
    assert answer(dana, waiting, "accept").status_code == 404
    assert answer(dana, waiting, "decline").status_code == 404
    assert dana.get(reverse("offer_adapt", args=[waiting.id])).status_code == 404
    assert dana.post(reverse("offer_adapt", args=[waiting.id]), {"text": "Mine."}).status_code == 404


@pytest.mark.near_miss("offer_take_back")
def test_nobody_takes_back_what_the_other_offered(cast, waiting):
    assert cast.client("maya").post(reverse("offer_take_back", args=[waiting.id])).status_code == 404


@pytest.mark.near_miss("offer", "offer_answer", "offer_take_back")
def test_a_specialist_finds_no_offer_the_moment_it_ended(cast, pair, waiting):
    actions.end(cast.viewer("maya"), pair)
    dana = cast.client("dana")
    assert dana.get(reverse("offer", args=[waiting.id])).status_code == 404
    assert dana.post(reverse("offer_take_back", args=[waiting.id])).status_code == 404
    assert "What we are for" not in text_of(dana.get(reverse("offers")))
    assert cast.client("maya").get(reverse("offer", args=[waiting.id])).status_code == 200


@pytest.mark.parametrize("nonsense", ["", "agree", "accept\x00"])
def test_an_answer_that_is_none_changes_nothing(cast, waiting, nonsense):
    assert answer(cast.client("maya"), waiting, nonsense).status_code == 404
    waiting.refresh_from_db()
    assert waiting.waits


# ── at once ──
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("against", [("maya", "decline"), ("dana", "withdraw"), ("maya", "accept")])
def test_two_answers_at_once_have_one_outcome_and_the_other_is_told(transactional_db, cast, waiting, against):
    answers = [("maya", "accept"), against]
    start, told = Barrier(2), {}

    def send(at: int, browser: Client, what: str) -> None:
        start.wait(timeout=10)
        told[at] = text_of(answer(browser, waiting, what))
        connections.close_all()

    threads = [Thread(target=send, args=(at, cast.client(who), what)) for at, (who, what) in enumerate(answers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    waiting.refresh_from_db()
    late = ("a moment ago", "You have answered this already")
    assert sum(any(words in page for words in late) for page in told.values()) == 1
    assert Agreed.objects.filter(offer=waiting).count() == (waiting.state == "accepted")
    assert ClauseText.objects.count() == (waiting.state == "accepted")
