"""An administrator brings a measure, says by whose right, opens it and puts it away; nobody else does."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, transaction
from django.urls import reverse

from alongside.kernel import clock
from alongside.kernel.access import Who
from alongside.measures import access, actions
from alongside.measures.models import Licence, Measure
from alongside.measures.rules.licence import Standing
from alongside.measures.tests.conftest import RULE, bring
from alongside.measures.tests.forms import choice, content, definition, form
from alongside.programme.actions import MayNot


def sent(raw: bytes, rules: bytes = b""):
    files = {"questionnaire": SimpleUploadedFile("q.json", raw, "application/json")}
    return files | ({"rules": SimpleUploadedFile("r.json", rules)} if rules else {})


def right(days: int = 30):
    return {
        "given_by": "The authors",
        "until": (clock.now() + timedelta(days=days)).date().isoformat(),
        "evidence": "A letter of May.",
    }


def test_a_measure_is_brought_put_on_record_opened_and_put_away(cast):
    browser = cast.client("alex")
    answer = browser.post(reverse("measure_load"), sent(content(form(choice("a")))))
    found = Measure.objects.get()
    here = reverse("programme_measure", args=[found.pk])
    assert answer.url == here
    browser.post(reverse("measure_open", args=[found.pk]))
    assert access.is_open(found.pk) is False
    assert browser.post(here, right()).url == here
    assert "The authors" in browser.get(here).text
    browser.post(reverse("measure_open", args=[found.pk]))
    assert access.is_open(found.pk)
    browser.post(reverse("measure_retire", args=[found.pk]))
    assert not access.is_open(found.pk)
    assert "Small questions" in browser.get(reverse("programme_measures")).text


@pytest.mark.parametrize(
    "given", [{"until": ""}, {"until": "2020-01-01"}, {"until": "2999-01-01"}, {"given_by": " "}, {"evidence": ""}]
)
def test_a_right_needs_who_until_when_and_how_one_knows(cast, alex, given):
    found = bring(alex, cast.programme, days=0, opened=False)
    answer = cast.client("alex").post(reverse("programme_measure", args=[found.pk]), right() | given)
    assert answer.status_code == 200
    assert not Licence.objects.exists()


@pytest.mark.parametrize("raw", [b"no json", b"{}", content(form(choice("a", enableWhen=[{"question": "a"}])))])
def test_what_is_refused_leaves_nothing_behind(cast, raw):
    answer = cast.client("alex").post(reverse("measure_load"), sent(raw))
    assert answer.status_code == 422
    assert "Nothing was kept of it" in answer.text
    assert not Measure.objects.exists()


def test_a_file_that_is_far_too_large_is_refused(cast):
    answer = cast.client("alex").post(reverse("measure_load"), sent(b"[" + b"1," * 2_500_000 + b"1]"))
    assert answer.status_code == 422
    assert "larger than 3 MB" in answer.text


def test_a_file_that_is_too_large_says_at_which_item(cast):
    heavy = content(form(choice("first"), choice("heavy", extension=[{"url": "x", "valueString": "x" * 4_000_000}])))
    answer = cast.client("alex").post(reverse("measure_load"), sent(heavy))
    assert answer.status_code == 422
    assert "Item “heavy”: Here the file has grown larger than 3 MB" in answer.text
    assert not Measure.objects.exists()


def test_rules_are_read_with_the_questions(cast):
    rules = b'{"results": [{"how": "median", "items": ["a"]}]}'
    assert "median" in cast.client("alex").post(reverse("measure_load"), sent(content(form(choice("a"))), rules)).text


def test_the_same_file_twice_is_one_measure(cast):
    browser = cast.client("alex")
    for _ in range(2):
        assert browser.post(reverse("measure_load"), sent(content(form(choice("a"))))).status_code == 302
    assert Measure.objects.count() == 1


def test_a_right_that_ended_closes_the_measure(cast, measure):
    assert access.measures_in(cast.programme)[0].standing is Standing.OPEN
    with clock.at(clock.now() + timedelta(days=32)):
        assert access.measures_in(cast.programme)[0].standing is Standing.OVER
        assert not access.is_open(measure.pk)
        with pytest.raises(actions.NoRight):
            actions.open_measure(None, measure)


@pytest.mark.parametrize("who", ["maya", "dana", "sam"])
def test_only_an_administrator_may(cast, measure, who):
    viewer = cast.viewer(who)
    with pytest.raises(MayNot):
        actions.load(viewer, cast.programme, definition(choice("z")))
    with pytest.raises(MayNot):
        actions.retire(viewer, measure)
    with pytest.raises(MayNot):
        actions.record_right(viewer, measure, given_by="x", until=clock.now().date() + timedelta(days=2), evidence="x")


@pytest.mark.near_miss("programme_measure", "measure_open", "measure_retire")
def test_the_administrator_of_another_house_finds_nothing(cast, measure):
    cast.enter("ada", Who.ADMINISTRATOR, cast.elsewhere)
    browser = cast.client("ada")
    assert cast.client("alex").get(reverse("programme_measure", args=[measure.pk])).status_code == 200
    assert browser.get(reverse("programme_measure", args=[measure.pk])).status_code == 404
    for name in ("programme_measure", "measure_open", "measure_retire"):
        assert browser.post(reverse(name, args=[measure.pk]), right()).status_code == 404
    assert access.is_open(measure.pk)
    assert Licence.objects.count() == 1


def refuses(change) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        change()


def test_the_database_itself_keeps_what_was_loaded_and_recorded(cast, alex, measure):
    refuses(lambda: Measure.objects.filter(pk=measure.pk).update(resource="{}"))
    refuses(lambda: Measure.objects.filter(pk=measure.pk).update(scoring=""))
    refuses(lambda: Measure.objects.filter(pk=measure.pk).delete())
    refuses(lambda: Licence.objects.update(until=clock.now().date()))
    refuses(lambda: Licence.objects.all().delete())
    new = bring(alex, cast.programme, title="Another", days=0, opened=False)
    refuses(lambda: Measure.objects.filter(pk=new.pk).update(opened_at=clock.now()))


def test_pages_ask_as_much_for_many_as_for_few(cast, alex, measure, queries):
    browser, here = cast.client("alex"), reverse("programme_measures")
    browser.get(here)
    with queries() as few:
        browser.get(here)
    for n in range(4):
        bring(alex, cast.programme, title=f"Questions {n}")
    with queries() as many:
        browser.get(here)
    assert len(many) <= len(few)


def test_the_rule_of_the_tests_fits():
    assert definition(choice("a"), choice("b"), choice("c"), lines=(RULE,)).scores
