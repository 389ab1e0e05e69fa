"""Questionnaires for the tests: small ones with one thing wrong, and any that can be asked."""

import json
from typing import Any

from alongside.measures.rules.loading import Definition, define

Raw = dict[str, Any]
ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"


def option(code: str, value: int | None = None) -> Raw:
    """Return an answer to choose."""
    numbered: Raw = {"extension": [{"url": ORDINAL, "valueDecimal": value}]} if value is not None else {}
    return {"valueCoding": {"code": code, "display": f"Answer {code}"}, **numbered}


def choice(link: str, values: range | None = range(1, 6), **more: Any) -> Raw:
    """Return a choice whose answers carry numbers."""
    options = [option(str(n), n) for n in values] if values else [option("a"), option("b")]
    return {"linkId": link, "text": f"How is {link}?", "type": "choice", "answerOption": options, **more}


def question(link: str, kind: str, **more: Any) -> Raw:
    """Return a question of another type."""
    return {"linkId": link, "text": f"What about {link}?", "type": kind, **more}


def when(link: str, operator: str = "exists", **answer: Any) -> Raw:
    """Return a condition."""
    return {"question": link, "operator": operator, **(answer or {"answerBoolean": True})}


def form(*items: Raw, **more: Any) -> Raw:
    """Return a questionnaire of FHIR R4."""
    return {"resourceType": "Questionnaire", "status": "active", "title": "Small questions", "item": list(items), **more}


def content(raw: Raw) -> bytes:
    """Return a resource as its file holds it."""
    return json.dumps(raw).encode()


def definition(*items: Raw, lines: tuple[str, ...] = (), **more: Any) -> Definition:
    """Return what a questionnaire declares."""
    return define(content(form(*items, **more)), lines=lines)
