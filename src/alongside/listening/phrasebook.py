"""Phrases heard in a sentence: a small pattern language matched in one pass.

A pattern is words apart by spaces. ``a|b`` is either; ``?`` after a word makes it
optional; ``*`` is any one word; ``...`` is up to three words; ``^`` at the front
means that the sentence begins here, after small words such as "so" and "okay", or a
clause after a comma; ``$`` at
the end means that it ends here.

Phrases are found by their first word, and gaps are short, so the cost is linear in
the text whatever the text is; no regular expression can run away.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from .sentences import Sentence

_GAP: Final = 3
_LEADS: Final = frozenset(
    [
        "so",
        "okay",
        "ok",
        "well",
        "and",
        "but",
        "yeah",
        "yes",
        "right",
        "sure",
        "alright",
        "all",
        "now",
        "then",
        "oh",
        "no",
        "just",
        "because",
        "great",
        "good",
        "cool",
        "like",
        "absolutely",
        "exactly",
        "wow",
        "gotcha",
        "bueno",
        "pues",
        "entonces",
        "y",
        "pero",
        "sí",
        "si",
        "ah",
        "claro",
        "vale",
        "bien",
        "ya",
        "ok",
        "mira",
    ]
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One phrase found: what it speaks for, how strongly, and the words' numbers."""

    sign: str
    weight: float
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Step:
    words: frozenset[str]
    optional: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class _Phrase:
    sign: str
    weight: float
    steps: tuple[_Step, ...]
    opens: bool
    closes: bool


class Phrasebook:
    """Phrases by sign. Built once; `hear` is called for every sentence."""

    def __init__(self, signs: Mapping[str, Mapping[float, Iterable[str]]]) -> None:
        self._by_word: dict[str, list[_Phrase]] = {}
        for sign, weighted in signs.items():
            for weight, patterns in weighted.items():
                for pattern in patterns:
                    self._add(_compiled(sign, weight, pattern))

    def _add(self, phrase: _Phrase) -> None:
        for word in _first_words(phrase.steps):
            self._by_word.setdefault(word, []).append(phrase)

    def hear(self, sentence: Sentence) -> list[Heard]:
        """Every phrase in the sentence, in order of its first word."""
        words = sentence.words
        lead = leading(words)
        found = []
        for at, word in enumerate(words):
            for phrase in self._by_word.get(word, ()):
                if phrase.opens and at > lead and at not in sentence.clauses:
                    continue
                end = _match(phrase.steps, 0, words, at)
                if end is not None and (not phrase.closes or end == len(words)):
                    found.append(Heard(phrase.sign, phrase.weight, at, end - 1))
        return found


def leading(words: tuple[str, ...]) -> int:
    """How many small words stand before the sentence proper."""
    for at, word in enumerate(words):
        if word not in _LEADS:
            return at
    return len(words)


def _compiled(sign: str, weight: float, pattern: str) -> _Phrase:
    words = pattern.split()
    opens, closes = words[0] == "^", words[-1] == "$"
    steps = tuple(map(_step, words[opens : len(words) - closes]))
    return _Phrase(sign, weight, steps, opens, closes)


def _step(word: str) -> _Step:
    if word == "...":
        return _Step(frozenset(), gap=True)
    optional = word.endswith("?")
    choices = word.rstrip("?")
    return _Step(frozenset() if choices == "*" else frozenset(choices.split("|")), optional)


def _first_words(steps: tuple[_Step, ...]) -> Iterator[str]:
    for step in steps:
        yield from step.words
        if not step.optional:
            return


def _match(steps: tuple[_Step, ...], number: int, words: tuple[str, ...], at: int) -> int | None:
    """The end of the match that begins at word `at`, or None."""
    while number < len(steps):
        step = steps[number]
        number += 1
        if step.gap:
            return _after_gap(steps, number, words, at)
        if at < len(words) and (not step.words or words[at] in step.words):
            if step.optional and (without := _match(steps, number, words, at)) is not None:
                longer = _match(steps, number, words, at + 1)
                return without if longer is None else longer
            at += 1
        elif not step.optional:
            return None
    return at


def _after_gap(steps: tuple[_Step, ...], number: int, words: tuple[str, ...], at: int) -> int | None:
    for skipped in range(_GAP + 1):
        end = _match(steps, number, words, at + skipped)
        if end is not None:
            return end
    return None
