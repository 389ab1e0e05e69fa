"""Answers go out as a FHIR QuestionnaireResponse that says the same."""

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.fhir.responses import as_resource
from alongside.journey.actions import measures as actions
from alongside.journey.models import MeasureResponse
from alongside.kernel import clock
from alongside.measures.access import definition_of
from alongside.measures.rules.conditions import asked_only
from alongside.measures.tests.conftest import bring


@pytest.fixture
def measure(pair):
    return bring(pair.viewer("alex"), pair.programme)


ANSWERS = st.fixed_dictionaries({}, optional={
    "a": st.sampled_from([["0"], ["4"]]), "b": st.sampled_from([["1"], ["2"]]), "c": st.sampled_from([["3"], ["4"]]),
    "why": st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=9).map(lambda words: [words]),
    "many": st.sampled_from([["0"], ["0", "1"]]), "day": st.dates().map(lambda day: [day.isoformat()]),
    "yes": st.sampled_from([[True], [False]]), "half": st.integers(-900, 900).map(lambda n: [str(Decimal(n) / 8)]),
    "whole": st.integers(-9, 9).map(lambda n: [n]), "names": st.sampled_from([["Rosa"], ["Rosa", "Bev"]]),
})  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANSWERS)
def test_any_answers_go_out_as_fhir_and_say_the_same(maya, measure, given):
    from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

    asked = asked_only(definition_of(measure).questionnaire, given)
    response = MeasureResponse(owner=maya.account, measure=measure, language="en", finished_at=clock.now())
    response.answers = asked
    out = as_resource(response, whose="Maya")
    read = QuestionnaireResponse.model_validate(out).model_dump()
    back = {item["linkId"]: [_plain(one) for one in item["answer"]] for item in read.get("item", [])}
    assert back == {link: [_expected(link, one) for one in values] for link, values in asked.items()}
    assert out["status"] == ("completed" if "yes" in asked else "stopped")
    assert _r4(out) == []


def _plain(answer):
    name, value = next((name, value) for name, value in answer.items() if name.startswith("value"))
    return value["code"] if name == "valueCoding" else value.isoformat() if name == "valueDate" else value


def _expected(link, value):
    if link in "abc":
        return str(int(value) + 1)
    if link == "many":
        return ["tea", "walks"][int(value)]
    return Decimal(value) if link == "half" else value


def _r4(part, place="") -> list[str]:
    """Return where plain data breaks what R4 asks of every resource and R4B's classes let pass: nothing empty, days and moments whole."""
    if isinstance(part, dict):
        own = [] if part else [place]
        return own + [found for name, value in part.items() for found in _r4(value, f"{place}.{name}")]
    if isinstance(part, list):
        return ([] if part else [place]) + [found for value in part for found in _r4(value, place)]
    if place.endswith(".authored"):
        return [] if part[-6] in "+-" and "T" in part else [place]
    return [place] if part in ("", None) else []


def test_a_group_and_a_set_with_a_system_go_out_in_their_places(pair, maya):
    from alongside.cli.cast.measuring import FORM, RULES
    from alongside.fhir.loading import load
    from alongside.measures import actions as bringing

    alex = pair.viewer("alex")
    found = bringing.load(alex, pair.programme, load(FORM.read_bytes(), RULES.read_bytes()))
    until = (clock.now() + timedelta(days=9)).date()
    bringing.record_right(alex, found, given_by="Us", until=until, evidence="We know.")
    bringing.open_measure(alex, found)
    begun = actions.begin(maya, found, language="es")
    done = actions.finish(maya, begun, {"up": ["4"], "alone": ["4"], "less-alone": ["Una llamada"]}, "es")
    out = as_resource(done)
    assert out["questionnaire"] == "https://backporch.example/Questionnaire/our-own-questions|1"
    assert out["language"] == "es"
    days, way = out["item"]
    assert days["text"] == "Mis días"
    assert days["item"][0]["answer"] == [
        {"valueCoding": {"system": "https://backporch.example/how-often", "code": "5", "display": "Casi siempre"}}
    ]
    assert [one["linkId"] for one in way["item"]] == ["alone", "less-alone"]
