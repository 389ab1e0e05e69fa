"""Training of the linear model: a support vector machine for each column over hashed words."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from alongside.listening.model.linear import Linear
from alongside.listening.model.tasks import OF_PERSON, OF_SPECIALIST
from alongside.listening.model.words import BUCKETS, vector
from train.dialogues import Dialogue, Spoken

COST: Final = 0.25
PERSON_COST: Final = 0.08
_MANY: Final = 8
SMALLEST: Final = 0.002
"""A weight that is smaller is left out: nothing turns on it, and a twentieth of them go."""


def train(dialogues: Sequence[Dialogue]) -> Linear:
    """Weights for both voices, from the turns that were judged."""
    specialist = _columns(dialogues, OF_SPECIALIST, is_specialist=True, cost=COST)
    person = _columns(dialogues, OF_PERSON, is_specialist=False, cost=PERSON_COST)
    return Linear(*specialist, *person)


def _columns(
    dialogues: Sequence[Dialogue], names: Sequence[str], *, is_specialist: bool, cost: float
) -> tuple[np.ndarray, np.ndarray]:
    turns = [pair for dialogue in dialogues for pair in _pairs(dialogue) if pair[0].is_specialist is is_specialist]
    matrix = sparse([(turn.text, before) for turn, before in turns])
    weights, biases = np.zeros((BUCKETS, len(names)), np.float16), np.zeros(len(names), np.float32)
    for column, name in enumerate(names):
        rows = [row for row, (turn, _) in enumerate(turns) if name in turn.labels]
        told = [turns[row][0].labels[name] >= 0.5 for row in rows]
        if min(sum(told), len(told) - sum(told)) < _MANY:
            continue  # too few to learn from; the column stays silent
        machine = LinearSVC(C=cost, class_weight="balanced").fit(matrix[rows], told)
        weights[:, column] = np.where(np.abs(machine.coef_[0]) < SMALLEST, 0.0, machine.coef_[0])
        biases[column] = machine.intercept_[0]
    return weights, biases


def _pairs(dialogue: Dialogue) -> list[tuple[Spoken, str]]:
    before = ["", *(turn.text for turn in dialogue.turns)]
    return [(turn, said) for turn, said in zip(dialogue.turns, before, strict=False) if turn.labels]


def sparse(pairs: Sequence[tuple[str, str]]) -> csr_matrix:
    """Turns and what was said before them as a matrix of (turns, buckets)."""
    vectors = [vector(text, before) for text, before in pairs]
    ends = np.cumsum([0, *map(len, vectors)])
    columns = np.fromiter((bucket for found in vectors for bucket in found), np.int32)
    values = np.fromiter((weight for found in vectors for weight in found.values()), np.float32)
    return csr_matrix((values, columns, ends), shape=(len(vectors), BUCKETS))
