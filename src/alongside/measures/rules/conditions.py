"""When an item is asked: `enableWhen`, as FHIR R4 means it (https://hl7.org/fhir/R4/questionnaire-definitions.html).

A condition looks only at answers, never at an expression. An answer to a question that is itself not asked counts as none.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from alongside.measures.rules.shape import COUNTED, Answer, Answers, Condition, Item, Kind, Operator, Questionnaire

COMPARES: dict[Operator, Callable[[Any, Any], bool]] = {
    Operator.MORE: lambda one, other: one > other,
    Operator.LESS: lambda one, other: one < other,
    Operator.AT_LEAST: lambda one, other: one >= other,
    Operator.AT_MOST: lambda one, other: one <= other,
}
ORDERED = COUNTED | {Kind.DATE}


def comparable(kind: Kind, answer: Answer) -> Any:
    """Return an answer as what it is compared by."""
    if kind in COUNTED:
        return Decimal(answer)
    return date.fromisoformat(str(answer)) if kind is Kind.DATE else answer


def holds(condition: Condition, kind: Kind, given: Iterable[Answer]) -> bool:
    """Say whether a condition holds for the answers to its question.

    "is not" holds when no answer is that one, and so also when there is none; the other comparisons need an answer.
    """
    answers = [comparable(kind, answer) for answer in given]
    if condition.operator is Operator.EXISTS:
        return bool(answers) is condition.value
    wanted = comparable(kind, condition.value)
    if condition.operator is Operator.IS_NOT:
        return wanted not in answers
    if condition.operator is Operator.IS:
        return wanted in answers
    return any(COMPARES[condition.operator](answer, wanted) for answer in answers)


def enabled(questionnaire: Questionnaire, answers: Answers) -> frozenset[str]:
    """Return the linkIds of the items that are asked or shown, given some answers."""
    known = {item.link: item for item in questionnaire.every()}
    above = {child.link: item.link for item in questionnaire.every() for child in item.items}
    decided: dict[str, bool] = {}

    def is_on(link: str) -> bool:
        if link not in decided:
            parent, item = above.get(link), known[link]
            decided[link] = (parent is None or is_on(parent)) and wanted(item)
        return decided[link]

    def wanted(item: Item) -> bool:
        found = (holds(one, known[one.question].kind, given(one.question)) for one in item.conditions)
        return not item.conditions or (all(found) if item.every_condition else any(found))

    def given(link: str) -> list[Answer]:
        return answers.get(link, []) if is_on(link) else []

    return frozenset(link for link in known if is_on(link))


def asked_only(questionnaire: Questionnaire, answers: Answers) -> dict[str, list[Answer]]:
    """Return the answers to those questions that are asked, and no others."""
    on = enabled(questionnaire, answers)
    return {item.link: answers[item.link] for item in questionnaire.questions() if item.link in on and answers.get(item.link)}


def loop(needs: Mapping[str, Iterable[str]]) -> list[str]:
    """Return the linkIds of one circle of items that wait for each other, or nothing."""
    done: set[str] = set()
    for start in needs:
        path: list[str] = []
        steps = [(start, iter(needs.get(start, ())))] if start not in done else []
        path += [start for _ in steps]
        while steps:
            link, rest = steps[-1]
            following = next(rest, None)
            if following is None:
                done.add(link)
                steps.pop()
                path.pop()
            elif following in path:
                return path[path.index(following) :]
            elif following not in done:
                path.append(following)
                steps.append((following, iter(needs.get(following, ()))))
    return []
