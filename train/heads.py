"""Heads of another language on the network as it ships: what it makes of a turn, weighed anew.

The network was trained in English, and stays as it is. What it makes of Spanish turns tells enough of what they do for a
logistic regression to read it: in Spanish, too, a question has the shape of a question.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from sklearn.linear_model import LogisticRegression

from alongside.listening.model.network import Heads, Listened, Network, Voice, pooled
from alongside.listening.model.tasks import AT, COLUMNS
from train.dialogues import Dialogue, Labels

COST: Final = 0.002
_MANY: Final = 8

Array = np.ndarray


class _Pools(Heads):
    """Says of a turn not what it does but what it is judged by."""

    def judge(self, turns: Sequence[Array]) -> tuple[Array, Array]:
        return pooled(turns)

    def shown(self, states: Array, _spread: Array) -> Array:
        return np.zeros((len(states), 1), np.float32)


class _Pooling(Network):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.heads = _Pools(self.heads.gain, self.heads.shift, self.heads.weight, self.heads.bias)

    @staticmethod
    def _whole(found: Sequence[Listened]) -> Listened:
        """Of a turn in several pieces their mean, by their lengths."""
        lengths = [len(one.spans) for one in found]
        return Listened(np.average([one.logits for one in found], axis=0, weights=lengths).astype(np.float32), [], found[0].shown)


def states(dialogues: Sequence[Dialogue], folder: Path) -> list[Array]:
    """What the network in a folder makes of each turn of each dialogue: (turns, 3d) each."""
    network = _Pooling(folder)
    return [
        np.stack([heard.logits for heard in network.listen([Voice(turn.text, turn.is_specialist) for turn in dialogue.turns])])
        for dialogue in dialogues
    ]


def learn(states: Array, labels: Sequence[Labels]) -> Heads:
    """Heads of all columns, from the states of turns, (turns, 3d), and what holds of each."""
    middle, scale = states.mean(0), states.std(0) + 1e-6
    even = (states - middle) / scale
    weight, bias = np.zeros((states.shape[1], len(COLUMNS)), np.float32), np.zeros(len(COLUMNS), np.float32)
    for column in COLUMNS:
        rows = [row for row, told in enumerate(labels) if column in told]
        holds = np.array([labels[row][column] >= 0.5 for row in rows])
        if min(holds.sum(), len(rows) - holds.sum()) >= _MANY:
            found = LogisticRegression(C=COST, max_iter=300).fit(even[rows], holds)
            weight[:, AT[column]], bias[AT[column]] = found.coef_[0], found.intercept_[0]
    return Heads((1 / scale).astype(np.float32), (-middle / scale).astype(np.float32), weight, bias)


def logits(heads: Heads, states: Array) -> Array:
    """What heads say of turns by their states: (turns, columns)."""
    return (states * heads.gain + heads.shift) @ heads.weight + heads.bias


def save(heads: Heads, path: Path) -> None:
    """Writes heads in half precision, as those are kept that the network was trained with."""
    told = {name: getattr(heads, name).astype(np.float16) for name in ("gain", "shift", "weight", "bias")}
    np.savez_compressed(path, **told)  # type: ignore[arg-type]
