"""Text to sentences of words that remember where they stood."""

import re
from dataclasses import dataclass
from typing import Final

# Longer texts are heard up to here, so that one endless turn costs a bounded time.
HEARD: Final = 60_000

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*%?|[.?!…]+|[\[(][^\])\n]{0,60}[\])]|[-–—]{1,3}|[,;:¿¡\n\"“”]")
_ENDS: Final = frozenset(".?!…")
_FILLERS: Final = frozenset("um uh umm uhm er erm hm hmm mm ah eh mhm este em".split())
_TITLES: Final = frozenset("dr mr mrs ms st vs sr sra dra prof".split())
_APOSTROPHES: Final = str.maketrans("’‘ʼ`´", "'''''")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Lower-case words without fillers and stutters, and each one's span in the turn.

    `start` and `end` are the sentence's offsets in the turn's text. `asks` is true when it
    ends in a question mark; `broken` when it was cut off by a dash.
    """

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    start: int
    end: int
    asks: bool
    broken: bool
    size: int

    def has(self, *words: str) -> bool:
        return any(word in self.words for word in words)


def sentences(text: str) -> list[Sentence]:
    """The sentences of a turn, in order; linear in its length."""
    found: list[Sentence] = []
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    opened, size, last, held = -1, 0, "", ""
    end = 0

    def close(asks: bool) -> None:
        nonlocal opened, size, words, spans
        if size:
            broken = last[:1] in "-–—"
            found.append(
                Sentence(tuple(words), tuple(spans), opened, end, asks, broken, size)
            )
        words, spans, opened, size = [], [], -1, 0

    heard = text[:HEARD].translate(_APOSTROPHES)
    for piece in _WORD.finditer(heard):
        token = piece[0].lower()
        first = token[0]
        if first in "[(":
            continue
        if first.isalnum():
            opened = piece.start() if opened < 0 else opened
            size += 1
            if token not in _FILLERS and not (words and words[-1] == token):
                words.append(token)
                spans.append(piece.span())
            end = piece.end()
        elif first in _ENDS:
            if held in _TITLES and token == ".":
                continue
            end = piece.end() if size else end
            close("?" in token)
        elif first == "\n":
            close(False)
        last = held = token
    close(False)
    return found
