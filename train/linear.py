"""Training of the linear model: a support vector machine for each column over hashed words."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from alongside.listening.model.linear import VOICES, Linear
from alongside.listening.model.tasks import OF_PERSON, OF_SPECIALIST
from alongside.listening.model.words import BUCKETS, vector
from train.dialogues import Dialogue, Spoken

COST: Final = 0.25
PERSON_COST: Final = 0.08
_MANY: Final = 8
STEPS: Final = 127
"""A weight is kept as so many steps of its column, up or down: nothing turns on the rest, and the file is a third."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a linear model learns: what an error costs, of either voice, and whether Spanish accents count for nothing."""

    cost: float = COST
    person_cost: float = PERSON_COST
    plain: bool = False


def train(dialogues: Sequence[Dialogue], how: Recipe = Recipe()) -> Linear:
    """Weights for both voices, from the turns that were judged."""
    specialist = _columns(dialogues, OF_SPECIALIST, how, is_specialist=True)
    person = _columns(dialogues, OF_PERSON, how, is_specialist=False)
    return Linear(*specialist, *person, plain=how.plain)


def _columns(
    dialogues: Sequence[Dialogue], names: Sequence[str], how: Recipe, *, is_specialist: bool
) -> tuple[np.ndarray, np.ndarray]:
    turns = [pair for dialogue in dialogues for pair in _pairs(dialogue) if pair[0].is_specialist is is_specialist]
    matrix = sparse([(turn.text, before) for turn, before in turns], plain=how.plain)
    cost = how.cost if is_specialist else how.person_cost
    weights, biases = np.zeros((BUCKETS, len(names)), np.float32), np.zeros(len(names), np.float32)
    for column, name in enumerate(names):
        rows = [row for row, (turn, _) in enumerate(turns) if name in turn.labels]
        told = [turns[row][0].labels[name] >= 0.5 for row in rows]
        if min(sum(told), len(told) - sum(told)) < _MANY:
            continue  # too few to learn from; the column stays silent
        machine = LinearSVC(C=cost, class_weight="balanced").fit(matrix[rows], told)
        weights[:, column], biases[column] = machine.coef_[0], machine.intercept_[0]
    return whole(weights) * step(weights), biases


def step(weights: np.ndarray) -> np.ndarray:
    """The size of one step of each column; 1 where nothing weighs anything."""
    most = np.abs(weights).max(0)
    return np.where(most > 0, most / STEPS, 1.0).astype(np.float32)


def whole(weights: np.ndarray) -> np.ndarray:
    """Weights as whole steps, from -STEPS to STEPS."""
    return np.asarray(np.round(weights / step(weights)), np.int8)


def save(linear: Linear, path: Path) -> None:
    """Writes weights as whole steps, the size of a step in each column, and biases; `Linear.load` reads them."""
    told: dict[str, np.ndarray] = {"plain": np.bool_(linear.plain)}
    for voice in VOICES:
        weights = getattr(linear, voice)
        told |= {voice: whole(weights), f"{voice}_step": step(weights), f"{voice}_bias": getattr(linear, f"{voice}_bias")}
    np.savez_compressed(path, **told)  # type: ignore[arg-type]


def _pairs(dialogue: Dialogue) -> list[tuple[Spoken, str]]:
    before = ["", *(turn.text for turn in dialogue.turns)]
    return [(turn, said) for turn, said in zip(dialogue.turns, before, strict=False) if turn.labels]


def sparse(pairs: Sequence[tuple[str, str]], *, plain: bool = False) -> csr_matrix:
    """Turns and what was said before them as a matrix of (turns, buckets)."""
    vectors = [vector(text, before, plain=plain) for text, before in pairs]
    ends = np.cumsum([0, *map(len, vectors)])
    columns = np.fromiter((bucket for found in vectors for bucket in found), np.int32)
    values = np.fromiter((weight for found in vectors for weight in found.values()), np.float32)
    return csr_matrix((values, columns, ends), shape=(len(vectors), BUCKETS))
