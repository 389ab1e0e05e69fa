"""Phrases heard in a sentence: a small pattern language matched in one pass.

A pattern is words apart by spaces. ``a|b`` is either; ``?`` after a word makes it
optional; ``*`` is any one word; ``...`` is up to three words; ``a|b...`` is up to five
words, each of them one of these; ``^`` at the front means that the sentence begins here,
after small words such as "so" and "okay", or a clause after a comma, and ``^^`` that only
a sentence does; ``$`` at the end means that it ends here. With ``[`` and ``]`` around some of the words only these are
heard, and the others must stand around them.

Phrases are found by their first word, and gaps are short, so the cost is linear in
the text whatever the text is; no regular expression can run away.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from .phrases import Signs
from .sentences import Sentence

_GAP: Final = 3
_RUN: Final = 5
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
    run: bool = False
    mark: bool = False

    def fits(self, words: tuple[str, ...], at: int) -> bool:
        return at < len(words) and (not self.words or words[at] in self.words)

    def reaches(self, words: tuple[str, ...], at: int) -> Iterable[int]:
        """How many words this step may take, in the order in which to try."""
        if self.mark:
            return (0,)
        if self.gap:
            return range(_GAP + 1)
        if self.run:
            return range(next((taken for taken in range(_RUN) if not self.fits(words, at + taken)), _RUN), -1, -1)
        return (1, 0) if self.fits(words, at) else (0,)


@dataclass(frozen=True, slots=True)
class _Phrase:
    sign: str
    weight: float
    steps: tuple[_Step, ...]
    opens: bool
    closes: bool
    first: bool
    needed: tuple[frozenset[str], ...]

    def may_be_in(self, present: frozenset[str]) -> bool:
        """False when a word is missing without which it cannot be heard."""
        return not any(map(present.isdisjoint, self.needed))


class Phrasebook:
    """Phrases by sign. Built once; `hear` is called for every sentence."""

    def __init__(self, signs: Signs) -> None:
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
        lead, found = leading(words), []
        likely = self._likely(frozenset(words))
        for at, word in enumerate(words):
            for phrase in likely[word]:
                if phrase.opens and at > lead and (phrase.first or at not in sentence.clauses):
                    continue
                marks = _match(phrase.steps, 0, words, at)
                if marks and (not phrase.closes or marks[-1] == len(words)):
                    first, end = marks[:2] if len(marks) > 1 else (at, marks[0])
                    found.append(Heard(phrase.sign, phrase.weight, first, end - 1))
        return found

    def _likely(self, present: frozenset[str]) -> dict[str, list[_Phrase]]:
        """The phrases that have all their words in the sentence; the others need not be sought at every word."""
        return {word: [phrase for phrase in self._by_word.get(word, ()) if phrase.may_be_in(present)] for word in present}


@cache
def phrasebook(signs: Callable[[str], Signs], language: str) -> Phrasebook:
    """What `phrases` has under one of its names, in a language; built once."""
    return Phrasebook(signs(language))


def leading(words: tuple[str, ...]) -> int:
    """How many small words stand before the sentence proper."""
    for at, word in enumerate(words):
        if word not in _LEADS:
            return at
    return len(words)


def _compiled(sign: str, weight: float, pattern: str) -> _Phrase:
    words = pattern.split()
    opens, closes = words[0] in {"^", "^^"}, words[-1] == "$"
    steps = tuple(map(_step, words[opens : len(words) - closes]))
    needed = sorted((step.words for step in steps if step.words and not (step.optional or step.run)), key=len)
    return _Phrase(sign, weight, steps, opens, closes, words[0] == "^^", tuple(needed))


def _step(word: str) -> _Step:
    if word in {"[", "]"}:
        return _Step(frozenset(), mark=True)
    if word == "...":
        return _Step(frozenset(), gap=True)
    run, optional = word.endswith("..."), word.endswith("?")
    choices = frozenset(word.rstrip("?.").split("|"))
    return _Step(frozenset() if "*" in choices else choices, optional, run=run)


def _first_words(steps: tuple[_Step, ...]) -> Iterator[str]:
    for step in steps:
        yield from step.words
        if not (step.optional or step.run or step.mark):
            return


def _match(steps: tuple[_Step, ...], number: int, words: tuple[str, ...], at: int) -> tuple[int, ...] | None:
    """The marks' places and the end of the match that begins at word `at`, or None."""
    while number < len(steps):
        step = steps[number]
        number += 1
        if step.optional or step.gap or step.run or step.mark:
            return _onward(steps, number, words, at)
        if not step.fits(words, at):
            return None
        at += 1
    return (at,)


def _onward(steps: tuple[_Step, ...], number: int, words: tuple[str, ...], at: int) -> tuple[int, ...] | None:
    step = steps[number - 1]
    for taken in step.reaches(words, at):
        marks = _match(steps, number, words, at + taken)
        if marks is not None:
            return (at, *marks) if step.mark else marks
    return None
