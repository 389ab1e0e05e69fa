"""Answers to a measure as a FHIR R4 QuestionnaireResponse (https://hl7.org/fhir/R4/questionnaireresponse.html)."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from alongside.journey.models import MeasureResponse
from alongside.measures.access import definition_of
from alongside.measures.rules.conditions import enabled
from alongside.measures.rules.shape import Answer, Answers, Item, Kind, said

Out = dict[str, Any]


def as_resource(response: MeasureResponse, *, whose: str = "", set_aside: bool = False) -> Out:
    """Return a finished response as plain data, ready for JSON.

    Its status is `completed`; `stopped` when something that the authors require was left open; and `entered-in-error`
    when the person answered anew in its place. `whose` is the name that the person goes by; no other name goes out.
    Numbers are as JSON has them; decimals keep their digits only as far as a reader of JSON does.
    """
    asked = definition_of(response.measure).questionnaire
    answers: Answers = response.answers
    on = enabled(asked, answers)
    left_open = any(item.required and item.link in on and not answers.get(item.link) for item in asked.questions())
    made: Out = {
        "resourceType": "QuestionnaireResponse",
        "id": str(response.pk),
        "language": response.language,
        "questionnaire": canonical(asked.url, asked.version) or f"urn:uuid:{response.measure_id}",
        "status": "entered-in-error" if set_aside else "stopped" if left_open else "completed",
        "authored": response.finished_at.isoformat(timespec="seconds") if response.finished_at else None,
        "subject": {"display": whose} if whose else None,
        "item": _items(asked.items, answers, on, response.language),
    }
    return {name: value for name, value in made.items() if value}


def canonical(url: str, version: str) -> str:
    """Return a canonical address with its version, or "" when there is no address."""
    return f"{url}|{version}" if url and version else url


def _items(items: Iterable[Item], answers: Answers, on: frozenset[str], language: str) -> list[Out]:
    found = (_item(item, answers, on, language) for item in items if item.link in on)
    return [one for one in found if "answer" in one or "item" in one]


def _item(item: Item, answers: Answers, on: frozenset[str], language: str) -> Out:
    """Return a question with its answers or a group with what was answered in it; what was left open is not there."""
    given = [_value(item, answer, language) for answer in answers.get(item.link, [])]
    made: Out = {
        "linkId": item.link,
        "text": said(item.words, language)[0],
        "answer": [one for one in given if one] if item.asked else [],
        "item": _items(item.items, answers, on, language),
    }
    return {name: value for name, value in made.items() if value}


def _value(item: Item, answer: Answer, language: str) -> Out:
    if item.kind is Kind.CHOICE:
        return _chosen(item, answer, language)
    if item.kind is Kind.DECIMAL:
        number = Decimal(str(answer))
        return {"valueDecimal": int(number) if number == number.to_integral_value() else float(number)}
    return {_NAMES[item.kind]: answer}


_NAMES = {
    Kind.BOOLEAN: "valueBoolean", Kind.INTEGER: "valueInteger", Kind.STRING: "valueString", Kind.TEXT: "valueString",
    Kind.DATE: "valueDate",
}  # fmt: skip


def _chosen(item: Item, answer: Answer, language: str) -> Out:
    option = item.option(answer)
    if option is None:
        return {}
    words = said(option.words, language)[0]
    if option.typed == "integer":
        return {"valueInteger": int(option.code)}
    if option.typed == "string":
        return {"valueString": option.code}
    coding = {"system": option.system, "code": option.code, "display": words}
    return {"valueCoding": {name: value for name, value in coding.items() if value}}
