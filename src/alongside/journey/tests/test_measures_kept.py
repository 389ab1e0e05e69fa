"""Answers to a measure as they come in: typed with a comma, from two devices; and put away once they are finished."""

import html
import re

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from alongside.consent.actions import NotYours, choose_audience
from alongside.consent.rules import Audience
from alongside.journey.access import measures as access
from alongside.journey.access import own_sight
from alongside.journey.actions import measures as actions
from alongside.journey.models import MeasureResponse
from alongside.journey.tests.test_measures import FULL, SEEN, answered
from alongside.kernel import clock
from alongside.measures.actions import retire
from alongside.measures.tests.conftest import bring


@pytest.fixture
def measure(pair):
    return bring(pair.viewer("alex"), pair.programme)


@pytest.fixture
def response(maya, measure):
    return answered(maya, measure)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


# ── coming in ──


@pytest.mark.parametrize(
    ("typed", "kept"), [("3,5", "3.5"), (" -0,25", "-0.25"), ("0,125", "0.125"), (",5", "0.5"), ("3.5", "3.5")]
)
def test_a_number_may_have_a_comma(pair, measure, typed, kept):
    browser = pair.client("maya")
    browser.post(reverse("measure_begin", args=[measure.pk]))
    browser.post(reverse("measure_answer", args=[MeasureResponse.objects.get().pk]), {"q7": typed, "do": "keep"})
    assert MeasureResponse.objects.get().answers == {"half": [kept]}


def test_what_needs_a_look_is_said_in_the_readers_language_whatever_the_measures_is(pair, maya, measure):
    maya.account.language = "es"
    maya.account.save()
    browser = pair.client("maya")
    browser.post(reverse("measure_begin", args=[measure.pk]))
    wrong = {"q5": "yesterday", "q7": "a lot", "q8": "1.5", "q4": ["7"], "do": "keep"}
    page = text(browser.post(reverse("measure_answer", args=[MeasureResponse.objects.get().pk]), wrong))
    assert "Ese día no está en el calendario." in page
    assert not [said for said in ("calendar.", "a number", "whole number", "the choices") if said in page]


@pytest.mark.parametrize(("typed", "told"), [("1,000", "read in two ways"), ("1,5,2", "write a number"), (",", "write a number")])
def test_a_comma_that_may_be_two_things_is_asked_about(pair, measure, typed, told):
    browser = pair.client("maya")
    browser.post(reverse("measure_begin", args=[measure.pk]))
    here = reverse("measure_answer", args=[MeasureResponse.objects.get().pk])
    assert told in text(browser.post(here, {"q7": typed, "do": "keep"}))
    assert MeasureResponse.objects.get().answers == {}


def sent_from(page: str) -> str:
    found = re.search(r'name="seen" value="([\w-]+)"', page)
    assert found
    return found[1]


def test_answers_from_two_devices_are_put_together_and_looked_at_once_more(pair, maya, measure):
    browser = pair.client("maya")
    browser.post(reverse("measure_begin", args=[measure.pk]))
    here = reverse("measure_answer", args=[MeasureResponse.objects.get().pk])
    old = sent_from(text(browser.get(here)))
    browser.post(here, {"seen": old, "q0": "2", "q9": "Rosa", "do": "keep"})
    answer = browser.post(here, {"seen": old, "q1": "3", "q9": "", "do": "finish"}, follow=True)
    assert answer.redirect_chain == [(here, 302)]
    assert "It is put together here" in text(answer)
    assert MeasureResponse.objects.get().answers == {"a": ["2"], "b": ["3"], "names": ["Rosa"]}
    browser.post(here, {"seen": sent_from(text(answer)), "q0": "2", "q1": "-", "q9": "", "do": "keep"})
    assert MeasureResponse.objects.get().answers == {"a": ["2"]}  # what was seen can be taken out


def test_what_an_old_page_left_as_it_was_takes_nothing_back_and_words_of_both_stay(pair, maya, measure):
    begun = actions.begin(maya, measure, language="en")
    actions.keep(maya, begun, {"a": ["0"], "b": ["1"], "c": ["4"], "why": ["It rained."], "half": ["1.5"]}, "en")
    browser, here = pair.client("maya"), reverse("measure_answer", args=[begun.pk])
    page = text(browser.get(here))
    why = re.search(r'<textarea name="(q\d+)"[^>]*>\s*It rained', page)
    assert why
    stood = {"seen": sent_from(page), "q0": "0", "q1": "1", "q2": "4", "q7": "1.5", why[1]: "It rained."}
    newer = {"q0": "2", "q1": "3", "q7": "2.5", why[1]: "It rained. Then Rosa came, and we talked until noon."}
    browser.post(here, stood | newer | {"q9": "Rosa", "do": "keep"})
    browser.post(here, stood | {"q0": "3", "q9": "Bev", "do": "finish"})
    kept = MeasureResponse.objects.get().answers
    assert kept["why"] == [newer[why[1]]]  # left as it was on the old page
    assert (kept["b"], kept["c"], kept["half"]) == (["3"], ["4"], ["2.5"])
    assert (kept["a"], kept["names"]) == (["3"], ["Bev", "Rosa"])  # changed on both


def overtaken(pair, maya, measure):
    """Open the page, and finish elsewhere; return the browser, what was begun, its address, and what the page was drawn with."""
    browser = pair.client("maya")
    browser.post(reverse("measure_begin", args=[measure.pk]))
    begun = MeasureResponse.objects.get()
    here = reverse("measure_answer", args=[begun.pk])
    old = sent_from(text(browser.get(here)))
    actions.finish(maya, begun, FULL, "en")
    return browser, begun, here, old


@pytest.mark.parametrize("do", ["keep", "finish"])
def test_what_is_sent_once_another_device_finished_is_kept_as_answering_again(pair, maya, measure, do):
    browser, begun, here, old = overtaken(pair, maya, measure)
    finished = MeasureResponse.objects.values().get()
    answer = browser.post(here, {"seen": old, "q0": FULL["a"][0], "do": do}, follow=True)
    assert "It stays as it was." in text(answer)  # it says the same
    assert MeasureResponse.objects.count() == 1
    answer = browser.post(here, {"seen": old, "q1": "3", "do": do}, follow=True)
    again = MeasureResponse.objects.get(finished_at=None)
    assert answer.redirect_chain == [(reverse("measure_answer", args=[again.pk]), 302)]
    assert "kept here as answering again" in text(answer)
    assert (again.instead_of_id, again.answers) == (begun.pk, {**FULL, "b": ["3"]})
    browser.post(here, {"seen": old, "q1": "2", "do": do})
    assert MeasureResponse.objects.get(finished_at=None).answers["b"] == ["2"]
    assert MeasureResponse.objects.values().get(pk=begun.pk) == finished


def test_what_is_sent_once_another_device_finished_and_nobody_can_answer_any_more_is_given_back(pair, maya, measure):
    browser, _begun, here, old = overtaken(pair, maya, measure)
    retire(pair.viewer("alex"), measure)
    page = text(browser.post(here, {"seen": old, "q1": "3", "q9": "Rosalind", "do": "finish"}))
    assert "is not kept. Copy what you want to keep." in page
    assert "Rosalind" in page
    assert MeasureResponse.objects.count() == 1


def test_words_to_a_question_that_is_not_asked_any_more_wait_until_it_is(pair, maya, measure):
    begun = actions.begin(maya, measure, language="en")
    actions.keep(maya, begun, {"c": ["4"]}, "en")
    browser, here = pair.client("maya"), reverse("measure_answer", args=[begun.pk])
    page = text(browser.get(here))
    why = re.search(r'<textarea name="(q\d+)"', page)
    assert why
    browser.post(here, {"seen": sent_from(page), "q2": "0", "do": "keep"})
    answer = browser.post(here, {"seen": sent_from(page), "q2": "4", why[1]: "It rained.", "do": "finish"}, follow=True)
    assert "It rained." not in text(answer)
    assert MeasureResponse.objects.get().answers == {"c": ["0"], "why": ["It rained."]}
    browser.post(here, {"seen": sent_from(text(answer)), "q2": "4", "do": "keep"})
    assert "It rained." in text(browser.get(here))


@pytest.mark.parametrize(
    ("newer", "sent", "both"),
    [("The sea.", "Rosa.", "The sea.\n\nRosa."), ("The sea, at dawn.", "The sea", "The sea, at dawn."), ("", "Rosa.", "Rosa.")],
)
def test_words_that_were_changed_on_both_devices_stand_one_below_the_other(pair, maya, measure, newer, sent, both):
    begun = actions.begin(maya, measure, language="en")
    actions.keep(maya, begun, {"c": ["4"], "why": ["The s"]}, "en")
    browser, here = pair.client("maya"), reverse("measure_answer", args=[begun.pk])
    page = text(browser.get(here))
    why = re.search(r'<textarea name="(q\d+)"', page)
    assert why
    for words in (newer, sent):
        browser.post(here, {"seen": sent_from(page), "q2": "4", why[1]: words, "do": "keep"})
    assert MeasureResponse.objects.get().answers["why"] == [both]


# ── put away ──


def test_finished_answers_are_put_away_and_brought_back_as_they_were(pair, maya, measure, response):
    choose_audience(maya, response, Audience.MY_SPECIALIST)
    browser, dana, here = pair.client("maya"), pair.client("dana"), reverse("response", args=[response.pk])
    lists = [reverse("measure", args=[measure.pk]), reverse("over_time")]
    assert all("on a range from 3 to 15" in text(browser.get(page)) or here in text(browser.get(page)) for page in lists)
    before = MeasureResponse.objects.values().get()
    told = text(browser.post(reverse("response_put_away", args=[response.pk]), follow=True))
    assert "Nobody else sees it now" in told
    assert "Answers that you put away" in told
    assert not any(words in text(browser.get(page)) for page in lists for words in ("on a range from 3 to 15", here))
    assert {dana.get(reverse(name, args=[response.pk])).status_code for name in SEEN} == {404}
    assert "Small questions" not in text(dana.get(reverse("measures_of", args=[maya.id])))
    page = text(browser.get(here))
    assert "You put these answers away" in page
    assert "Because it rained." in page
    assert "Answer again" not in page
    assert browser.get(reverse("response_file", args=[response.pk])).status_code == 200
    assert "Bring them back first" in text(browser.post(reverse("response_again", args=[response.pk]), follow=True))
    assert browser.post(reverse("response_bring_back", args=[response.pk])).url == here
    assert MeasureResponse.objects.values().get() == before
    assert dana.get(here).status_code == 200


def test_what_was_answered_again_stays_so_when_the_later_answers_are_put_away(maya, measure, response):
    begun = actions.begin(maya, measure, language="en", instead_of=response)
    later = actions.finish(maya, begun, FULL, "en")
    actions.put_away(maya, later)
    assert access.is_set_aside(response)
    assert access.results_over_time(own_sight(maya)) == []


@pytest.mark.near_miss("response_put_away", "response_bring_back")
def test_only_the_person_puts_away_and_only_what_is_finished(pair, maya, dana, measure, response):
    choose_audience(maya, response, Audience.MY_SPECIALIST)
    begun = actions.begin(maya, measure, language="en")
    for name in ("response_put_away", "response_bring_back"):
        for who in ("wes", "dana", "noor", "ines", "sam"):
            assert pair.client(who).post(reverse(name, args=[response.pk])).status_code in {403, 404}, (who, name)
        answer = pair.client("maya").post(reverse(name, args=[begun.pk]))
        assert answer.url == reverse("measure_answer", args=[begun.pk])
    with pytest.raises(NotYours):
        actions.put_away(dana, response)
    assert not MeasureResponse.objects.filter(put_away_at__isnull=False).exists()
    with pytest.raises(DatabaseError), transaction.atomic():
        MeasureResponse.objects.filter(pk=begun.pk).update(put_away_at=clock.now())
