"""The blend: what the rules, the linear model and the network say of a turn, weighed against one another.

A logistic regression for each column, fitted on conversations that the parts were not trained on, so that its values
are honest confidences. `views` lays out what it looks at; training and listening lay it out alike.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Final, get_args

import numpy as np
from numpy.typing import NDArray

from alongside.listening.reading import Code, Hearing

from .tasks import AT, MAIN, OF_PERSON, OF_SPECIALIST, SIGNS, TALK

Array = NDArray[np.float32]

CODES: Final[tuple[str, ...]] = get_args(Code)
_MAINS: Final = [AT[name] for name in MAIN]
_TALKS: Final = [AT[name] for name in TALK]
_NONE: Final = np.zeros(len(MAIN) + len(TALK), dtype=np.float32)
_FEW: Final = 3
_LITTLE: Final = 10
_SHARE, _LENGTH = 2.5, 0.6
"""Shares and lengths of turns differ about as much from talk to talk, times these."""
_SIGNS: Final = (*MAIN, *SIGNS)
WHOLE: Final = (
    *(f"specialist {name}" for name in (*_SIGNS, "length", "turns")),
    *(f"person {name}" for name in (*TALK, "length", "turns")),
)


@dataclass(frozen=True, slots=True)
class Opinion:
    """What each part says of one turn; `network` has a value a column, or is None where no network listens."""

    is_specialist: bool
    text: str
    ruled: Hearing
    linear: Array
    network: Array | None


def views(opinions: Sequence[Opinion]) -> list[Array]:
    """What the blend looks at for each turn: its own opinions, and the network's of those around it and of the whole talk."""
    around, whole = [_around(opinion) for opinion in opinions], _whole(opinions)
    found = []
    for place, opinion in enumerate(opinions):
        parts: list[Array] = [_ruled(opinion), _surface(opinion.text), opinion.linear]
        if opinion.network is not None:
            names = OF_SPECIALIST if opinion.is_specialist else OF_PERSON
            parts.append(opinion.network[[AT[name] for name in names]])
            parts += [around[at] if 0 <= at < len(around) else _NONE for at in (place - 2, place - 1, place + 1)]
            parts.append(whole)
        found.append(np.concatenate(parts).astype(np.float32))
    return found


def _ruled(opinion: Opinion) -> Array:
    said = {behaviour.code: behaviour.confidence for behaviour in opinion.ruled.behaviours}
    kinds = [float(opinion.ruled.main == name) for name in MAIN] + [float(opinion.ruled.talk == name) for name in TALK]
    return np.array([*(said.get(code, 0.0) for code in CODES), *kinds], dtype=np.float32)  # type: ignore[call-overload]


def _surface(text: str) -> Array:
    words = text.split()
    asks = text.count("?")
    return np.array([log(1 + len(words)), len(words) <= _FEW, min(asks, 4), text.rstrip().endswith("?")], dtype=np.float32)


def _around(opinion: Opinion) -> Array:
    """Shares of the main behaviours or of the person's talk, and zeros for the other; all zeros without a network."""
    found = _NONE.copy()
    if opinion.network is None:
        return found
    if opinion.is_specialist:
        found[: len(MAIN)] = softmax(opinion.network[_MAINS])
    else:
        found[len(MAIN) :] = softmax(opinion.network[_TALKS])
    return found


def _whole(opinions: Sequence[Opinion]) -> Array:
    """What each voice did in the whole talk, by the network, and how long their turns were; as `WHOLE` names it.

    People draw the lines a little differently in one conversation and in another. Of a few turns little is made: each
    mean is weighed by how many there were, and the weight stands beside.
    """
    found: list[float] = []
    for is_specialist, names in ((True, _SIGNS), (False, TALK)):
        heard = [opinion for opinion in opinions if opinion.is_specialist is is_specialist and opinion.network is not None]
        shares = [_shares(opinion) for opinion in heard] or [np.zeros(len(names), dtype=np.float32)]
        words = [len(opinion.text.split()) for opinion in heard] or [0]
        weight = len(heard) / (len(heard) + _LITTLE)
        told = [*(_SHARE * np.mean(shares, 0)), _LENGTH * log(1 + float(np.mean(words))), 1.0]
        found += [weight * float(value) for value in told]
    return np.array(found, dtype=np.float32)


def _shares(opinion: Opinion) -> Array:
    assert opinion.network is not None  # noqa: S101 - told to the type checker
    if not opinion.is_specialist:
        return softmax(opinion.network[_TALKS])
    return np.concatenate([softmax(opinion.network[_MAINS]), sure(opinion.network[[AT[name] for name in SIGNS]])])


def softmax(logits: Array) -> Array:
    """Shares that sum to 1 along the last axis."""
    grown = np.exp(logits - logits.max(-1, keepdims=True))
    shares: Array = grown / grown.sum(-1, keepdims=True)
    return shares


@dataclass(frozen=True, slots=True)
class Blend:
    """Weights of the views for each column of one voice.

    Shapes: `middle` and `scale` (views,), `weight` (views, columns), `bias` (columns,). `least` is the confidence from
    which a column is said to hold; for the main behaviours and the talk it is added to the logits, which then compete.
    """

    middle: Array
    scale: Array
    weight: Array
    bias: Array
    least: Array

    def logits(self, view: Array) -> Array:
        """One value a column."""
        values = ((view - self.middle) / self.scale) @ self.weight + self.bias
        return np.asarray(values, dtype=np.float32)


def sure(logits: Array) -> Array:
    """Logits as confidences between 0 and 1."""
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), dtype=np.float32)


def blend_from(arrays: Mapping[str, Array], name: str) -> Blend:
    """The blend that stands under a name in a file of arrays."""
    return Blend(*(arrays[f"{name}.{part}"] for part in ("middle", "scale", "weight", "bias", "least")))
