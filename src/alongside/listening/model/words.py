"""A turn as hashed words and letters, for the linear model; the same in training and in listening."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from alongside.listening.words import PLAIN, composed

BUCKETS: Final = 1 << 16
HEARD: Final = 6_000
"""Characters of one turn that are looked at, so that an endless turn costs a bounded time."""
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|\?")
_OWN, _LETTERS, _BEFORE = 1.0, 0.7, 0.5

Vector = dict[int, float]


class Hashing:
    """Turns as buckets with weights. What a word gives is worked out once, and forgotten with the conversation.

    Where they are `plain`, Spanish accents count for nothing: many leave them out who type in a hurry.
    """

    def __init__(self, *, plain: bool = False) -> None:
        self._plain = plain
        self._letters_of: dict[str, list[int]] = {}

    def hear(self, text: str, before: str) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Buckets, some of them twice, and the weight of each, of a turn that follows `before`.

        Each family of features has length 1 times its share.
        """
        own, last = self._words(text), self._words(before)
        families = ((_one_and_two(own), _OWN), (self._letters(own), _LETTERS), (_marked(last), _BEFORE))
        buckets, weights = zip(*(_weighed(family, share) for family, share in families), strict=True)
        return np.concatenate(buckets), np.concatenate(weights)

    def _words(self, text: str) -> list[str]:
        found = [word.lower() for word in _WORD.findall(composed(text[:HEARD]).replace("’", "'"))]
        return [word.translate(PLAIN) for word in found] if self._plain else found

    def _letters(self, words: list[str]) -> list[int]:
        known = self._letters_of
        for word in words:
            if word not in known:
                known[word] = [_bucket(f"~{letters}") for letters in _letters(f" {word} ")]
        return list(itertools.chain.from_iterable(map(known.__getitem__, words)))


def vector(text: str, before: str, *, plain: bool = False) -> Vector:
    """The weight of each bucket of one turn."""
    buckets, weights = Hashing(plain=plain).hear(text, before)
    found: Vector = {}
    for bucket, weight in zip(buckets.tolist(), weights.tolist(), strict=True):
        found[bucket] = found.get(bucket, 0.0) + weight
    return found


def _bucket(feature: str) -> int:
    return crc32(feature.encode()) % BUCKETS


def _one_and_two(words: list[str]) -> list[int]:
    pairs = [f"{first} {second}" for first, second in itertools.pairwise(words)]
    return [_bucket(feature) for feature in (*words, f"^ {words[0]}" if words else "^", *pairs)]


def _letters(padded: str) -> Iterator[str]:
    return (padded[at : at + size] for size in (3, 4, 5) for at in range(len(padded) - size + 1))


def _marked(words: list[str]) -> list[int]:
    return [_bucket(f"<{word}") for word in words]


def _weighed(buckets: list[int], share: float) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    counts = Counter(buckets)
    weights = 1 + np.log(np.fromiter(counts.values(), np.float64, len(counts)))
    length = np.sqrt(weights @ weights) or 1.0
    return np.fromiter(counts, np.int64, len(counts)), weights * (share / length)
