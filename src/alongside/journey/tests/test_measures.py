"""A person answers a measure, sees what comes of it first, and chooses who else does. What was finished stays."""

import html
from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.consent.access import sight
from alongside.consent.actions import GrantRefused, NotYours, choose_audience, let_see
from alongside.consent.rules import Audience, Category
from alongside.decisions.actions import accept, adapt, decline
from alongside.fhir.responses import as_resource
from alongside.journey.access import measures as access
from alongside.journey.access import own_sight
from alongside.journey.actions import measures as actions
from alongside.journey.models import MeasureResponse
from alongside.kernel import clock
from alongside.measures.actions import retire
from alongside.measures.rules.shape import Answer
from alongside.measures.tests.conftest import bring
from alongside.programme.actions import end_assignment

FULL: dict[str, list[Answer]] = {
        "a": ["0"], "b": ["1"], "c": ["4"], "why": ["Because it rained."], "many": ["0", "1"], "day": ["2026-05-01"], "yes": [True],
        "half": ["1.5"], "whole": [7], "names": ["Rosa", "Bev"]}  # fmt: skip
POSTED = {
    "q0": "0",
    "q1": "1",
    "q2": "4",
    "q4": ["0", "1"],
    "q5": "2026-05-01",
    "q6": "yes",
    "q7": "1.5",
    "q8": "7",
    "q9": "Rosa\nBev",
}


@pytest.fixture
def measure(pair):
    return bring(pair.viewer("alex"), pair.programme)


def answered(viewer, measure, answers=None, days_ago: float = 0) -> MeasureResponse:
    with clock.at(clock.now() - timedelta(days=days_ago)):
        begun = actions.begin(viewer, measure, language="en")
        return actions.finish(viewer, begun, FULL if answers is None else answers, "en")


@pytest.fixture
def response(maya, measure):
    return answered(maya, measure)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def test_the_whole_way_of_an_answer(pair, maya, measure):
    browser = pair.client("maya")
    assert "Small questions" in text(browser.get(reverse("measures")))
    assert "Ours, freely given." in text(browser.get(reverse("measure", args=[measure.pk])))
    browser.post(reverse("measure_begin", args=[measure.pk]))
    begun = MeasureResponse.objects.get()
    here = reverse("measure_answer", args=[begun.pk])
    page = text(browser.get(here))
    assert "How is a?" in page
    assert "What about why?" not in page
    assert "Ours, freely given." in page
    assert browser.post(here, POSTED | {"do": "finish"}).url == here  # the fifth answer of c brings one more question
    assert "What about why?" in text(browser.get(here))
    answer = browser.post(here, POSTED | {"q3": "Because it rained.", "do": "finish"})
    done = MeasureResponse.objects.get()
    assert answer.url == reverse("response", args=[done.pk])
    assert done.answers == FULL
    assert done.audience == Audience.ONLY_ME
    page = text(browser.get(answer.url))
    assert "All together: 10, on a range from 3 to 15" in page  # 1 + (6 - 2) + 5
    assert "Because it rained." in page
    assert "Only you" in page
    assert browser.get(here).url == answer.url


def test_each_question_can_be_left_open_and_kept_for_later(pair, measure):
    browser = pair.client("maya")
    browser.post(reverse("measure_begin", args=[measure.pk]))
    here = reverse("measure_answer", args=[MeasureResponse.objects.get().pk])
    browser.post(here, {"q0": "2", "q1": "-", "do": "keep"})
    assert MeasureResponse.objects.get().answers == {"a": ["2"]}
    assert 'value="2" id="id_q0_2" checked' in browser.get(here).text.replace("\n", "") or "checked" in browser.get(here).text
    browser.post(here, {"do": "finish"})
    done = MeasureResponse.objects.get()
    assert done.answers == {}
    assert "there is no number. That is fine" in text(browser.get(reverse("response", args=[done.pk])))


@pytest.mark.parametrize(
    "wrong", [{"q0": "9"}, {"q5": "yesterday"}, {"q7": "a lot"}, {"q8": "1.5"}, {"q9": "\n".join("abcdef")}, {"q4": ["7"]}]
)
def test_what_is_no_answer_is_said_and_nothing_is_kept(pair, measure, wrong):
    browser = pair.client("maya")
    browser.post(reverse("measure_begin", args=[measure.pk]))
    answer = browser.post(reverse("measure_answer", args=[MeasureResponse.objects.get().pk]), wrong | {"do": "finish"})
    assert answer.status_code == 200
    assert "needs a look" in answer.text
    assert MeasureResponse.objects.get().finished_at is None


def test_unfinished_answers_can_be_let_go_and_finished_ones_cannot(pair, maya, measure):
    begun = actions.begin(maya, measure, language="en")
    pair.client("maya").post(reverse("measure_let_go", args=[begun.pk]))
    assert not MeasureResponse.objects.exists()
    done = answered(maya, measure)
    pair.client("maya").post(reverse("measure_let_go", args=[done.pk]))
    with pytest.raises(actions.Finished):
        actions.let_go(maya, done)
    with pytest.raises(actions.Finished):
        actions.keep(maya, done, {}, "en")
    assert MeasureResponse.objects.get().answers == FULL


def test_answers_are_given_anew_in_place_of_wrong_ones_and_both_stay(pair, maya, measure, response):
    browser = pair.client("maya")
    browser.post(reverse("response_again", args=[response.pk]))
    begun = access.begun(maya, measure)
    assert begun
    assert not access.is_set_aside(response)  # not before the new ones are finished
    actions.finish(maya, begun, {"a": ["0"], "b": ["0"], "c": ["0"]}, "en")
    assert access.is_set_aside(response)
    assert "You answered this again later" in text(browser.get(reverse("response", args=[response.pk])))
    assert [one.response_id for one in access.results_over_time(own_sight(maya))] == [begun.pk]
    assert as_resource(response, set_aside=True)["status"] == "entered-in-error"
    assert browser.post(reverse("response_again", args=[response.pk])).status_code == 404


def test_nobody_answers_what_is_closed_and_results_stay(pair, maya, measure, response):
    actions.begin(maya, measure, language="en")
    retire(None, measure)
    browser = pair.client("maya")
    with pytest.raises(actions.NotOpen):
        actions.begin(maya, measure, language="en")
    assert "no longer be answered" in text(browser.get(reverse("measure", args=[measure.pk])))
    assert "All together: 10" in text(browser.get(reverse("response", args=[response.pk])))


def test_what_was_begun_is_read_and_deleted_after_the_measure_was_closed(pair, maya, measure):
    begun = actions.begin(maya, measure, language="en")
    actions.keep(maya, begun, {"c": ["4"], "why": ["Because it rained."]}, "en")
    retire(None, measure)
    browser, here = pair.client("maya"), reverse("measure_answer", args=[begun.pk])
    for name, args in (("measures", []), ("measure", [measure.pk])):
        assert here in text(browser.get(reverse(name, args=args)))
    given_back = text(browser.post(here, POSTED | {"q3": "Because it poured.", "do": "finish"}))
    assert "Because it poured." in given_back
    assert "Copy what you want to keep" in given_back
    with_an_error = text(browser.post(here, POSTED | {"q5": "yesterday", "q3": "Because it hailed.", "do": "finish"}))
    assert "Because it hailed." in with_an_error
    assert "Copy what you want to keep" in with_an_error
    page = text(browser.get(here))
    assert "Because it rained." in page
    assert "<textarea" not in page
    browser.post(reverse("measure_let_go", args=[begun.pk]))
    assert not MeasureResponse.objects.exists()


def test_answering_again_waits_until_what_is_begun_is_done(pair, maya, measure, response):
    begun, browser = actions.begin(maya, measure, language="en"), pair.client("maya")
    answer = browser.post(reverse("response_again", args=[response.pk]), follow=True)
    assert answer.redirect_chain[-1][0] == reverse("measure_answer", args=[begun.pk])
    assert "You have begun this one already" in text(answer)
    actions.finish(maya, begun, FULL, "en")
    assert not access.is_set_aside(response)


def test_after_the_right_has_ended_nothing_is_answered(pair, maya, measure, response):
    with clock.at(clock.now() + timedelta(days=40)):
        with pytest.raises(actions.NotOpen):
            actions.begin(maya, measure, language="en")
        assert "the right to use it ended" in text(pair.client("maya").get(reverse("measure", args=[measure.pk])))


# ── who sees it ──

SEEN = ("response", "response_file")


def looked() -> set[str]:
    return {entry.facts["what"] for entry in Entry.objects.filter(act="consent.looked")}


def test_nobody_else_sees_it_until_the_person_says_so(pair, maya, response):
    browser = pair.client("dana")
    assert {browser.get(reverse(name, args=[response.pk])).status_code for name in SEEN} == {404}
    assert looked() == set()
    choose_audience(maya, response, Audience.MY_SPECIALIST)
    assert "All together: 10" in text(browser.get(reverse("response", args=[response.pk])))
    assert browser.get(reverse("response_file", args=[response.pk])).json()["resourceType"] == "QuestionnaireResponse"
    assert "All together" in text(browser.get(reverse("measures_of", args=[maya.id])))
    assert looked() == {"journey.measure", "fhir.response", "journey.measures"}


@pytest.mark.near_miss("response", "response_file", "measures_of", "measure_offer")
def test_the_neighbour_finds_nothing(pair, maya, measure, response):
    choose_audience(maya, response, Audience.MY_SPECIALIST)
    for who in ("noor", "wes", "sam", "alex", "ines"):
        browser = pair.client(who)
        assert {browser.get(reverse(name, args=[response.pk])).status_code for name in SEEN} == {404}, who
        assert {browser.get(reverse(name, args=[maya.id])).status_code for name in ("measures_of", "measure_offer")} == {404}, who
        assert browser.post(reverse("measure_offer", args=[maya.id]), {"measure": str(measure.pk)}).status_code == 404


@pytest.mark.near_miss("response", "response_file", "measures_of", "measure_offer")
def test_a_specialist_who_walks_no_more_finds_nothing(pair, maya, dana, response):
    choose_audience(maya, response, Audience.MY_SPECIALIST)
    end_assignment(person=maya.id, specialist=dana.id)
    browser = pair.client("dana")
    assert {browser.get(reverse(name, args=[response.pk])).status_code for name in SEEN} == {404}
    assert browser.get(reverse("measure_offer", args=[maya.id])).status_code == 404
    assert "All together" not in text(browser.get(reverse("measures_of", args=[maya.id])))


@pytest.mark.near_miss("response", "response_file")
def test_withdrawn_a_minute_ago(pair, maya, response):
    choose_audience(maya, response, Audience.MY_SPECIALIST)
    browser = pair.client("dana")
    assert browser.get(reverse("response", args=[response.pk])).status_code == 200
    choose_audience(maya, response, Audience.ONLY_ME)
    assert {browser.get(reverse(name, args=[response.pk])).status_code for name in SEEN} == {404}


@pytest.mark.near_miss("measure_answer", "measure_let_go", "response_again")
def test_only_the_person_answers(pair, maya, measure, response):
    begun = actions.begin(maya, measure, language="en")
    choose_audience(maya, response, Audience.MY_SPECIALIST)
    for who in ("wes", "dana", "noor", "ines"):
        browser = pair.client(who)
        for name, thing in (("measure_answer", begun), ("measure_let_go", begun), ("response_again", response)):
            assert browser.post(reverse(name, args=[thing.pk]), POSTED).status_code == 404, (who, name)
    assert MeasureResponse.objects.get(pk=begun.pk).answers == {}


@pytest.mark.near_miss("measure", "measure_begin")
def test_a_measure_is_its_own_programmes(pair, measure):
    closed = bring(pair.viewer("alex"), pair.programme, title="Not yet", opened=False)
    for who, one in (("ines", measure), ("maya", closed)):
        browser = pair.client(who)
        assert browser.get(reverse("measure", args=[one.pk])).status_code == 404
        assert browser.post(reverse("measure_begin", args=[one.pk])).status_code == 404
    assert pair.client("dana").get(reverse("measure", args=[measure.pk])).status_code == 200


def test_unfinished_answers_are_nobody_elses_whatever_is_shared(pair, maya, dana, measure):
    begun = actions.begin(maya, measure, language="en")
    actions.keep(maya, begun, {"a": ["0"]}, "en")
    soon = clock.now() + timedelta(days=9)
    let_see(maya, dana.id, Category.MEASURES, purpose="to look together", until=soon, item=begun.pk)
    choose_audience(maya, begun, Audience.MY_SPECIALIST)
    assert access.response_of(dana, begun.pk) is None
    assert access.responses_of(sight(dana, maya.id)) == ([], False)
    finished = actions.finish(maya, begun, FULL, "en")
    assert access.response_of(dana, finished.pk) is None  # the person sees it first


def test_answers_are_let_see_one_by_one_and_never_as_a_kind(pair, maya, dana, response):
    with pytest.raises(GrantRefused, match="one_by_one"):
        let_see(maya, dana.id, Category.MEASURES, purpose="to look together", until=clock.now() + timedelta(days=9))
    browser = pair.client("maya")
    assert "As usual for this kind" not in text(browser.get(reverse("response", args=[response.pk])))
    assert "As usual for this kind" not in text(browser.get(reverse("choose_audience", args=["measures", response.pk])))
    choose_audience(maya, response, Audience.USUAL)  # as somebody could before
    assert "As usual for this kind" in text(browser.get(reverse("response", args=[response.pk])))


# ── asked by a specialist ──


def test_a_specialist_may_only_ask(pair, maya, dana, measure):
    browser = pair.client("dana")
    sent = {"measure": str(measure.pk), "when": "Before Tuesday", "reason": "You asked how one would notice."}
    browser.post(reverse("measure_offer", args=[maya.id]), sent)
    browser.post(reverse("measure_offer", args=[maya.id]), sent)
    (offer,) = access.measure_offers(maya, [measure.pk])
    page = text(pair.client("maya").get(reverse("measures")))
    assert "Would you like to answer a measure?" in page
    assert "Before Tuesday" in page
    accept(maya, offer)
    assert access.begun(maya, measure)
    assert access.responses_of(sight(dana, maya.id)) == ([], False)


def test_saying_no_begins_nothing_and_other_words_hold(pair, maya, dana, measure):
    decline(maya, actions.offer_measure(dana, maya.id, measure))
    assert access.begun(maya, measure) is None
    adapt(maya, actions.offer_measure(dana, maya.id, measure), {"when": "In spring"})
    assert access.begun(maya, measure)


def test_nobody_is_asked_by_a_stranger_or_about_what_is_closed(pair, maya, dana, measure):
    with pytest.raises(NotYours):
        actions.offer_measure(pair.viewer("noor"), maya.id, measure)
    retire(None, measure)
    with pytest.raises(actions.NotOpen):
        actions.offer_measure(dana, maya.id, measure)


# ── over time ──


def test_results_over_time_pass_the_gate(pair, maya, dana, measure):
    old = answered(maya, measure, {"a": ["0"], "b": ["4"], "c": ["0"]}, days_ago=9)
    new = answered(maya, measure, {"a": ["4"], "b": ["0"], "c": ["4"]}, days_ago=2)
    answered(maya, measure, {}, days_ago=1)  # too little to say a number
    mine = access.results_over_time(own_sight(maya))
    assert [(one.score, one.lowest, one.highest, one.response_id) for one in mine] == [
        (Decimal(3), Decimal(3), Decimal(15), old.pk), (Decimal(15), Decimal(3), Decimal(15), new.pk),
    ]  # fmt: skip
    assert access.results_over_time(sight(dana, maya.id)) == []
    choose_audience(maya, new, Audience.MY_SPECIALIST)
    assert [one.response_id for one in access.results_over_time(sight(dana, maya.id))] == [new.pk]
    page = text(pair.client("maya").get(reverse("measure", args=[measure.pk])))
    assert "polyline" in page
    assert page.count('<th scope="row">') == 3


def test_pages_ask_as_much_for_many_as_for_few(pair, maya, measure, queries):
    browser = pair.client("maya")
    pages = [reverse("measures"), reverse("measure", args=[measure.pk])]

    def asked() -> list[int]:
        counts = []
        for page in pages:
            browser.get(page)
            with queries() as found:
                browser.get(page)
            counts.append(len(found))
        return counts

    for n in range(2):
        answered(maya, measure, days_ago=50 - n)
    few = asked()
    for n in range(2, 14):
        answered(maya, measure, days_ago=50 - n)
    assert asked() == few
    assert max(few) <= 22


# ── what the database keeps, and what goes out ──


def refuses(change) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        change()


def test_what_was_finished_never_changes(pair, maya, measure, response):
    mine = MeasureResponse.objects.filter(pk=response.pk)
    refuses(lambda: mine.update(finished_at=clock.now()))
    refuses(lambda: mine.update(language="es"))
    refuses(mine.delete)
    other = MeasureResponse.objects.get(pk=response.pk)
    other.answers = {"a": ["4"]}
    refuses(lambda: other.save(update_fields=["answers"]))
    wes = pair.viewer("wes")
    stolen = MeasureResponse(owner=wes.account, measure=measure, language="en", instead_of=response)
    stolen.answers = {}
    refuses(lambda: stolen.save(force_insert=True))
