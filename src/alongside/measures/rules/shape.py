"""A questionnaire as we understand it: a bounded part of FHIR R4's Questionnaire (https://hl7.org/fhir/R4/questionnaire.html)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

Words = Mapping[str, str]
"""The same words in each language that the file has, the file's own language first."""

Answer = str | int | bool
"""An option's key, a text, an ISO day, a decimal as text, a whole number, or yes and no."""

Answers = Mapping[str, list[Answer]]
"""What was answered, by linkId; what was left open is not there."""


class Kind(StrEnum):
    """The types of items that can be asked, by FHIR's own names."""

    GROUP = "group"
    DISPLAY = "display"
    CHOICE = "choice"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    DECIMAL = "decimal"
    STRING = "string"
    TEXT = "text"
    DATE = "date"


NOT_ASKED = frozenset({Kind.GROUP, Kind.DISPLAY})
WRITTEN = frozenset({Kind.STRING, Kind.TEXT})
COUNTED = frozenset({Kind.INTEGER, Kind.DECIMAL})


class Operator(StrEnum):
    """How a condition compares (http://hl7.org/fhir/questionnaire-enable-operator)."""

    EXISTS = "exists"
    IS = "="
    IS_NOT = "!="
    MORE = ">"
    LESS = "<"
    AT_LEAST = ">="
    AT_MOST = "<="


@dataclass(frozen=True)
class Option:
    """One answer to choose. `key` is its place among the options; `value` its declared number, or None."""

    key: str
    words: Words
    value: Decimal | None = None
    system: str = ""
    code: str = ""
    typed: str = "coding"  # else string or integer


@dataclass(frozen=True)
class Condition:
    """An item is asked only when an answer compares so (`enableWhen`)."""

    question: str
    operator: Operator
    value: Answer


@dataclass(frozen=True)
class Item:
    """One group, text to read or question. `most` is how many answers it takes."""

    link: str
    kind: Kind
    words: Words
    prefix: str = ""
    required: bool = False
    most: int = 1
    longest: int = 0
    lowest: Decimal | None = None
    highest: Decimal | None = None
    options: tuple[Option, ...] = ()
    conditions: tuple[Condition, ...] = ()
    every_condition: bool = True
    help: tuple[Words, ...] = ()
    items: tuple["Item", ...] = ()

    @property
    def asked(self) -> bool:
        """Say whether it takes an answer."""
        return self.kind not in NOT_ASKED

    def option(self, key: Answer) -> Option | None:
        """Return an option by its key."""
        return next((option for option in self.options if option.key == key), None)


@dataclass(frozen=True)
class LeftOut:
    """An item of the file that is not asked, and why: `calculated`, `hidden` or `read_only`; `what` names what would be run."""

    link: str
    why: str
    what: str = ""


@dataclass(frozen=True)
class Questionnaire:
    """What a file declares, read and checked."""

    title: Words
    items: tuple[Item, ...]
    url: str = ""
    version: str = ""
    about: Words | None = None
    copyright: Words | None = None
    publisher: str = ""
    language: str = "en"
    left_out: tuple[LeftOut, ...] = ()

    def every(self) -> Iterator[Item]:
        """Yield each item in the order in which it stands."""
        return _walk(self.items)

    def questions(self) -> list[Item]:
        """Return what takes an answer, in order."""
        return [item for item in self.every() if item.asked]

    def languages(self) -> list[str]:
        """Return the languages in which every question and option can be read, the file's own first."""
        said = [item.words for item in self.every() if item.words]
        said += [option.words for item in self.every() for option in item.options]
        return [one for one in self.title if all(one in words for words in said)] or [self.language]


def _walk(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from _walk(item.items)


def said(words: Words | None, language: str) -> tuple[str, str]:
    """Return words and the language they are in: the one asked for, else the file's own."""
    if not words:
        return "", language
    if language in words:
        return words[language], language
    first = next(iter(words))
    return words[first], first
