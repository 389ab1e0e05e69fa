"""Word lists, written as plain words apart by spaces."""

import re
import unicodedata
from typing import Final

_COUNTED: Final = re.compile(r"[^\W_]\S*")
"""From a word's first letter or figure to its end: one for each word that has any."""
ACCENTS: Final = "\u0300-\u036f"
"""Accents that are written apart, after their letter, as a class of a regular expression names them."""
PLAIN: Final = str.maketrans("áéíóúü", "aeiouu")
"""Spanish vowels as hurried hands write them; the letter ñ is another letter."""
_APART: Final = re.compile(rf"[^\W_][{ACCENTS}]{{1,4}}")
_LAST_LATIN: Final = "\u024f"
_FIRST_MARKED, _LAST_MARKED = "\u1e00", "\u1eff"
"""Letters with marks above or below, as Vietnamese has them."""


def word_set(words: str) -> frozenset[str]:
    """The words as a set."""
    return frozenset(words.split())


def word_list(words: str) -> list[str]:
    """The words in order."""
    return words.split()


def composed(text: str) -> str:
    """The text with each letter and its accents as one sign, as “é” for “e” and an accent apart; Macs often write them so.

    Not `unicodedata.normalize` on all of it: on a run of accents without end it takes quadratic time.
    """
    return text if text.isascii() else _APART.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)


def words_in(text: str) -> int:
    """Words as a reader counts them."""
    return len(_COUNTED.findall(text))


def in_latin_letters(text: str) -> bool:
    """False when most letters are of another script; True where there are none."""
    if text.isascii():
        return True
    letters = [letter for letter in text if letter.isalpha()]
    return 2 * sum(map(_is_latin, letters)) >= len(letters)


def _is_latin(letter: str) -> bool:
    return letter <= _LAST_LATIN or _FIRST_MARKED <= letter <= _LAST_MARKED
