"""Text to sentences of words that remember where they stood."""

import re
from dataclasses import dataclass
from typing import Final

from .words import ACCENTS, composed, word_set

# Longer texts are heard up to here, so that one endless turn costs a bounded time.
HEARD: Final = 60_000

_LETTERS: Final = rf"(?:[^\W_]++[{ACCENTS}]*+)++"
_WORD: Final = re.compile(rf"{_LETTERS}(?:'{_LETTERS})*%?|[.?!…]+|[\[(][^\])\n]{{0,60}}[\])]|[-–—]{{1,3}}|[,;:¿¡\n\"“”]")
_LETTER: Final = re.compile(rf"[^\W_]|[{ACCENTS}]")
_ENDS: Final = frozenset(".?!…")
_PAUSES: Final = frozenset(",;:-–—¿")
_FILLERS: Final = word_set("um uh umm uhm er erm hm hmm mm ah eh mhm este em")
_TITLES: Final = word_set("dr mr mrs ms st vs sr sra dra prof")
_APOSTROPHES: Final = str.maketrans("’‘ʼ`´", "'''''")
# Signs that stand alone before the words ("+1", "¿"), or, after another word, those that open something.
_BEFORE: Final = re.compile(r"(?:(?:^|(?<=\s))(?:[^\w\s]|_)+|[¿¡\"'“‘«‹(\[<*_]+)$")
_AFTER: Final = re.compile(r"[\"'”’»›)\]}*_]*")
_SIGNS: Final = 12
"""So many signs at most belong to a sentence at either end of it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Lower-case words without fillers and stutters, their accents composed, and each one's span in the turn as it is written.

    `start` and `end` are the sentence's offsets in the turn's text. `asks` is true when it
    ends in a question mark, `size` counts all its words; `clauses` are the words that
    follow a comma or a dash.
    """

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    start: int
    end: int
    asks: bool
    size: int
    clauses: frozenset[int] = frozenset()

    def has(self, *words: str) -> bool:
        """True when any of the words is in it."""
        return any(word in self.words for word in words)


class _Listening:
    """The sentence that is being heard, and those that were."""

    def __init__(self) -> None:
        self.done: list[Sentence] = []
        self._clear()

    def _clear(self) -> None:
        self.words: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.clauses: set[int] = set()
        self.size = self.start = self.end = 0

    def word(self, word: str, span: tuple[int, int]) -> None:
        self.start = self.start if self.size else span[0]
        self.size += 1
        self.end = span[1]
        if word not in _FILLERS and not (self.words and self.words[-1] == word):
            self.words.append(word)
            self.spans.append(span)

    def close(self, mark: str = "", end: int = 0) -> None:
        if self.size:
            end = end or self.end
            self.done.append(
                Sentence(tuple(self.words), tuple(self.spans), self.start, end, "?" in mark, self.size, frozenset(self.clauses))
            )
            self._clear()


def _joins(text: str, span: tuple[int, int]) -> bool:
    """True for the hyphen of "to-to" or "long-term": no pause, so that no new clause begins after it."""
    before, after = text[max(0, span[0] - 1) : span[0]], text[span[1] : span[1] + 1]
    return text[span[0] : span[1]] == "-" and bool(_LETTER.match(before) and _LETTER.match(after))


def sentences(text: str) -> list[Sentence]:
    """The sentences of a turn, in order; linear in its length."""
    hearing = _Listening()
    before = ""
    text = text[:HEARD].translate(_APOSTROPHES)
    for piece in _WORD.finditer(text):
        said = composed(piece[0]).lower()
        if said[0].isalnum():
            hearing.word(said, piece.span())
        elif said[0] in _ENDS and not (said == "." and before in _TITLES):
            hearing.close(said, piece.end())
        elif said == "\n":
            hearing.close()
        elif said[0] in _PAUSES and not _joins(text, piece.span()):
            hearing.clauses.add(len(hearing.words))
        before = said
    hearing.close()
    return hearing.done


def with_signs(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The span of a sentence with the signs that belong to it and are no words of it: ¿ and ¡, quotation marks, a plus."""
    start, end = span
    before = _BEFORE.search(text[max(0, start - _SIGNS) : start])
    after = _AFTER.match(text[end : end + _SIGNS])
    return start - (len(before[0]) if before else 0), end + (len(after[0]) if after else 0)
