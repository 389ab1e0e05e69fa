"""A turn as hashed words and letters, for the linear model; the same in training and in listening."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from math import log, sqrt
from typing import Final
from zlib import crc32

BUCKETS: Final = 1 << 16
HEARD: Final = 6_000
"""Characters of one turn that are looked at, so that an endless turn costs a bounded time."""
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|\?")
_OWN, _LETTERS, _BEFORE = 1.0, 0.7, 0.5

Vector = dict[int, float]


def vector(text: str, before: str) -> Vector:
    """Weights by bucket of a turn that follows `before`; each family of features has length 1 times its share."""
    own, earlier = _words(text), _words(before)
    found: Vector = {}
    for family, share in ((_one_and_two(own), _OWN), (_letters(own), _LETTERS), (_marked(earlier), _BEFORE)):
        for bucket, weight in _weighed(family, share):
            found[bucket] = found.get(bucket, 0.0) + weight
    return found


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(text[:HEARD])]


def _one_and_two(words: list[str]) -> Iterator[str]:
    yield from words
    yield f"^ {words[0]}" if words else "^"
    yield from (f"{first} {second}" for first, second in itertools.pairwise(words))


def _letters(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        padded = f" {word} "
        for size in (3, 4, 5):
            yield from (f"~{padded[at : at + size]}" for at in range(len(padded) - size + 1))


def _marked(words: Iterable[str]) -> Iterator[str]:
    return (f"<{word}" for word in words)


def _weighed(features: Iterable[str], share: float) -> Iterator[tuple[int, float]]:
    counts = Counter(crc32(feature.encode()) % BUCKETS for feature in features)
    weights = {bucket: 1 + log(count) for bucket, count in counts.items()}
    length = sqrt(sum(weight * weight for weight in weights.values()))
    return ((bucket, share * weight / length) for bucket, weight in weights.items())
