"""Word lists, written as plain words apart by spaces."""

import re
from typing import Final

_COUNTED: Final = re.compile(r"[^\W_]\S*")
"""From a word's first letter or figure to its end: one for each word that has any."""


def word_set(words: str) -> frozenset[str]:
    """The words as a set."""
    return frozenset(words.split())


def word_list(words: str) -> list[str]:
    """The words in order."""
    return words.split()


def words_in(text: str) -> int:
    """Words as a reader counts them."""
    return len(_COUNTED.findall(text))
