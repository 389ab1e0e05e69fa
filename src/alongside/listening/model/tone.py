"""What was learned of how a sentence reads: which kind of remark it asks for, and for which reason. Numpy alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from alongside.listening.phrases.lens_entry import Kind

from .words import Hashing

FILES: Final = Path(__file__).parent / "files"
KINDS: Final[tuple[Kind, ...]] = ("wording", "role")
REASONS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "wording": ("label", "stain", "blame", "power", "suffer", "deficit", "death", "doubt"),
    "role": ("diagnosing", "treatment_planning", "enforcing", "ordering", "deciding", "rescuing"),
}
COLUMNS: Final = (*KINDS, *REASONS["wording"], *REASONS["role"])
_REASONS_AT: Final = {kind: [COLUMNS.index(reason) for reason in REASONS[kind]] for kind in KINDS}
_HIGHEST: Final = 50.0
_LONGEST_RUN: Final = 8
_WEIGHED_ONE_BY_ONE: Final = 60

Array = NDArray[np.float32]


def opinions(values: NDArray[np.floating], by_rule: NDArray[np.bool_]) -> NDArray[np.floating]:
    """What the blend weighs for each kind, on the last axis: the kind's own value, that of all its reasons, a rule's, and 1.

    What is remarked on is of many sorts, which have little in common: a reason that is heard surely is enough.
    """
    one = np.ones(values.shape[:-1])
    found = [
        np.stack([values[..., at], _together(values[..., _REASONS_AT[kind]]), by_rule[..., at], one], -1)
        for at, kind in enumerate(KINDS)
    ]
    return np.stack(found, -2)


def _together(values: NDArray[np.floating]) -> NDArray[np.floating]:
    """The logarithm of the summed odds: the highest, and more where several are high."""
    told: NDArray[np.floating] = np.log(np.exp(np.minimum(values, _HIGHEST)).sum(-1))
    return told


@dataclass(frozen=True, slots=True)
class Tone:
    """Weights of shape (buckets, `COLUMNS`) with biases; `blend` of shape (`KINDS`, 4).

    A row of the blend says what each of the `opinions` weighs; a kind of remark stands above 0, or above `alone` where
    no rule has it: most sentences that people write ask for none, and a wrong one tires them.
    """

    weights: NDArray[np.float16]
    bias: Array
    blend: Array
    alone: float

    def values(self, text: str, hashing: Hashing) -> Array:
        """One value for each of `COLUMNS`."""
        buckets, weights = hashing.hear(text, "")
        return self.bias + weights.astype(np.float32) @ self.weights[buckets].astype(np.float32)

    def heard(self, text: str, by_rule: frozenset[Kind], hashing: Hashing) -> dict[Kind, str]:
        """The kinds of remark that a sentence asks for, each with its likeliest reason; `by_rule` are those of the rules."""
        values = self.values(text, hashing)
        ruled = np.array([kind in by_rule for kind in KINDS])
        sums = (opinions(values, ruled) * self.blend).sum(-1)
        told = zip(KINDS, sums, np.where(ruled, 0, self.alone), strict=True)
        return {kind: self._reason(kind, values) for kind, total, least in told if total > least}

    @staticmethod
    def _reason(kind: Kind, values: Array) -> str:
        return max(REASONS[kind], key=lambda reason: float(values[COLUMNS.index(reason)]))

    def strongest(self, words: Sequence[str], kind: Kind, hashing: Hashing) -> tuple[int, int]:
        """The first and the last of the words that a remark rests on: without them its value falls the most.

        Of an endless sentence only the beginning is weighed so.
        """
        column, words = KINDS.index(kind), words[:_WEIGHED_ONE_BY_ONE]
        whole, *less = (
            float(self.values(" ".join(left), hashing)[column])
            for left in (words, *([*words[:at], *words[at + 1 :]] for at in range(len(words))))
        )
        falls = [whole - value for value in less]
        usual = max(0.0, sum(falls) / len(falls))
        runs = ((first, after) for first in range(len(words)) for after in range(first + 1, first + 1 + _LONGEST_RUN))
        first, after = max(runs, key=lambda run: sum(fall - usual for fall in falls[run[0] : run[1]]))
        return first, min(after, len(words)) - 1


@cache
def tone_of(lang: str) -> Tone | None:
    """What was learned for ``"en"`` or ``"es"``; None where its file is not there, and rules remark alone."""
    file = FILES / f"lens.{lang}.npz"
    if not file.is_file():
        return None
    with np.load(file) as kept:
        return Tone(kept["weights"], kept["bias"], kept["blend"], float(kept["alone"]))
