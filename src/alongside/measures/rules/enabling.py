"""Conditions as a file gives them, held against the questions that they name."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from alongside.measures.rules.conditions import ORDERED
from alongside.measures.rules.fields import Looker, Raw
from alongside.measures.rules.shape import Answer, Condition, Item, Kind, Operator, Questionnaire

MOST_CONDITIONS = 10

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class ConditionReader:
    """Keeps what items say of when they are asked, until every question is known."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Looker, list[Raw], bool]] = {}

    def kept_for(self, link: str) -> bool:
        """Say whether an item has conditions."""
        return link in self._kept

    def keep(self, look: Looker, raw: Raw) -> None:
        """Keep an item's conditions, if it has a few."""
        found = look.listed(raw, "enableWhen")
        if len(found) > MOST_CONDITIONS:
            look.note("conditions_many", most=MOST_CONDITIONS)
        elif any("hasAnswer" in one for one in found):
            look.note("another_version", version="STU3", field="hasAnswer")
        elif found:
            behaviour = raw.get("enableBehavior")
            if behaviour not in ("all", "any") and (len(found) > 1 or behaviour is not None):
                look.note("behavior")
            self._kept[look.item] = (look, found, behaviour != "any")

    def resolve(self, made: Questionnaire) -> Questionnaire:
        """Return the questionnaire with its conditions."""
        known = {item.link: item for item in made.every()}
        return replace(made, items=self._bound(made.items, known))

    def _bound(self, items: tuple[Item, ...], known: dict[str, Item]) -> tuple[Item, ...]:
        return tuple(self._with_conditions(item, known) for item in items)

    def _with_conditions(self, item: Item, known: dict[str, Item]) -> Item:
        item = replace(item, items=self._bound(item.items, known))
        if item.link not in self._kept:
            return item
        look, found, every = self._kept[item.link]
        conditions = [condition for one in found if (condition := _condition(look, one, known)) is not None]
        return replace(item, conditions=tuple(conditions), every_condition=every)


def _condition(look: Looker, raw: Raw, known: dict[str, Item]) -> Condition | None:
    question = look.text(raw, "question", 255)
    try:
        operator = Operator(str(raw.get("operator")))
    except ValueError:
        look.note("operator", found=str(raw.get("operator"))[:20])
        return None
    if question not in known or not known[question].asked:
        look.note("condition_unknown", question=question[:120])
        return None
    answer = _answer(raw, operator, known[question])
    if answer is None:
        look.note("condition_answer", question=question[:120])
        return None
    return Condition(question, operator, answer)


def _answer(raw: Raw, operator: Operator, item: Item) -> Answer | None:
    """Return what a condition compares with, if that fits its question, or None."""
    if operator is Operator.EXISTS:
        return _yes_or_no(raw, item)
    if operator not in {Operator.IS, Operator.IS_NOT} and item.kind not in ORDERED:
        return None
    return _FITS[item.kind](raw, item)


def _yes_or_no(raw: Raw, _item: Item) -> Answer | None:
    value = raw.get("answerBoolean")
    return value if isinstance(value, bool) else None


def _number(raw: Raw, item: Item) -> Answer | None:
    value = raw.get("answerInteger" if item.kind is Kind.INTEGER else "answerDecimal")
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    return int(value) if item.kind is Kind.INTEGER else str(value)


def _text(raw: Raw, _item: Item) -> Answer | None:
    value = raw.get("answerString")
    return value if isinstance(value, str) else None


def _day(raw: Raw, _item: Item) -> Answer | None:
    value = raw.get("answerDate")
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return None


def _chosen(raw: Raw, item: Item) -> Answer | None:
    coding, number = raw.get("answerCoding"), raw.get("answerInteger")
    wanted: tuple[Any, ...] = ("string", "", raw.get("answerString"))
    if isinstance(coding, dict):
        wanted = ("coding", coding.get("system", ""), coding.get("code"))
    elif isinstance(number, int):
        wanted = ("integer", "", str(number))
    return next((one.key for one in item.options if (one.typed, one.system, one.code) == wanted), None)


_FITS: dict[Kind, Callable[[Raw, Item], Answer | None]] = {
    Kind.BOOLEAN: _yes_or_no, Kind.INTEGER: _number, Kind.DECIMAL: _number, Kind.STRING: _text, Kind.TEXT: _text,
    Kind.DATE: _day, Kind.CHOICE: _chosen,
}  # fmt: skip
