"""Results by declared rules: sums and means of the numbers that options carry. Nothing else is ever computed.

The rules stand in a small JSON file beside the questionnaire, or in one line (`sum:items=a,b;reversed=b;missing=1`).
A result exists when no more answers are missing than its rule allows. Then the mean is that of the answers there are,
and a sum is that mean times the number of its items (so a whole sum is simply the sum).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from alongside.measures.rules.shape import Answers, Item, Kind, Questionnaire, Words


class How(StrEnum):
    """How a result is made of its items' numbers."""

    SUM = "sum"
    MEAN = "mean"


@dataclass(frozen=True)
class Band:
    """What the declared source says of results from `lowest` to `highest`, both included."""

    lowest: Decimal
    highest: Decimal
    words: Words


@dataclass(frozen=True)
class Score:
    """One result that is declared: the whole, or a part of the measure (a subscale).

    `low` and `high` say in words what its ends mean. `bands` exist only with the `source` that declares them.
    """

    key: str
    title: Words
    how: How
    items: tuple[str, ...]
    lowest: Decimal
    highest: Decimal
    reversed: frozenset[str] = frozenset()
    may_be_missing: int = 0
    about: Words = field(default_factory=dict)
    low: Words = field(default_factory=dict)
    high: Words = field(default_factory=dict)
    bands: tuple[Band, ...] = ()
    source: str = ""

    @property
    def needed(self) -> int:
        """Return how many answers it needs."""
        return len(self.items) - self.may_be_missing

    def band(self, value: Decimal) -> Band | None:
        """Return the band that a result lies in, or None."""
        return next((band for band in self.bands if band.lowest <= value <= band.highest), None)


@dataclass(frozen=True)
class Result:
    """One result: its value to two places, or None when too much was left open."""

    key: str
    value: Decimal | None
    answered: int

    def kept(self) -> dict[str, str | int | None]:
        """Return it as plain data."""
        return {"key": self.key, "value": None if self.value is None else str(self.value), "answered": self.answered}


def as_result(kept: Mapping[str, str | int | None]) -> Result:
    """Return a result from plain data."""
    value = kept["value"]
    return Result(str(kept["key"]), None if value is None else Decimal(str(value)), int(kept["answered"] or 0))


def span(item: Item) -> tuple[Decimal, Decimal] | None:
    """Return the least and the greatest number of a question, or None when one of its answers has no number."""
    if item.kind is Kind.INTEGER and item.lowest is not None and item.highest is not None:
        return item.lowest, item.highest
    values = [option.value for option in item.options]
    known = [value for value in values if value is not None]
    if item.kind is not Kind.CHOICE or item.most > 1 or not known or len(known) != len(values):
        return None
    return min(known), max(known)


def results(questionnaire: Questionnaire, scores: Sequence[Score], answers: Answers) -> list[Result]:
    """Return every declared result for the answers of a questionnaire, those to questions that were asked."""
    known = {item.link: item for item in questionnaire.questions()}
    return [_result(score, known, answers) for score in scores]


def _result(score: Score, known: Mapping[str, Item], answers: Answers) -> Result:
    found = [number for link in score.items if (number := _number(score, known[link], answers)) is not None]
    if not found or len(found) < score.needed:
        return Result(score.key, None, len(found))
    mean = sum(map(Fraction, found), Fraction(0)) / len(found)
    exact = mean * len(score.items) if score.how is How.SUM else mean
    return Result(score.key, two_places(exact), len(found))


def _number(score: Score, item: Item, answers: Answers) -> Decimal | None:
    given = answers.get(item.link)
    if not given:
        return None
    option = item.option(given[0])
    value = option.value if option else Decimal(given[0]) if item.kind is Kind.INTEGER else None
    bounds = span(item)
    if value is None or bounds is None:
        return None
    return bounds[0] + bounds[1] - value if item.link in score.reversed else value


def two_places(exact: Fraction) -> Decimal:
    """Return a number to two places, halves away from zero, without zeros at its end."""
    twice = abs(exact) * 200
    cents = (twice.numerator // twice.denominator + 1) // 2
    return tidied(Decimal(cents if exact >= 0 else -cents) / 100)


def tidied(number: Decimal) -> Decimal:
    """Return a number without zeros at its end, and never with an exponent: 3, not 3.00 and not 3E+0."""
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()
