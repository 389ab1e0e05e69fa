"""Fitting of the blend on what each part said of conversations that it was not trained on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from alongside.listening.model.blend import Blend
from alongside.listening.model.tasks import MAIN, OF_PERSON, OF_SPECIALIST, OWN, TALK

COST: Final = 0.01
OWN_COST: Final = 0.02
WEAK: Final = 0.1
CAREFUL: Final = 0.85
"""Of the own codes: a threshold is taken where at least so many of the claims hold, if there is one."""
_STEPS: Final = np.linspace(0.2, 0.85, 66)
_SHIFTS: Final = np.linspace(-1.2, 1.2, 25)

Labels = dict[str, float]


@dataclass(frozen=True, slots=True)
class Sample:
    """One turn: what the blend looks at, what holds, the fold that it was held out in, and whether it is of a scene."""

    view: np.ndarray
    labels: Labels
    fold: int
    scene: bool


def fit(samples: Sequence[Sample], columns: Sequence[str]) -> tuple[Blend, np.ndarray]:
    """The blend of one voice, and its logits for each sample from the other folds alone: (samples, columns)."""
    held_out = cross_fitted(samples, columns)
    blend = _fit(samples, columns)
    return Blend(blend.middle, blend.scale, blend.weight, blend.bias, thresholds(samples, columns, held_out)), held_out


def cross_fitted(samples: Sequence[Sample], columns: Sequence[str]) -> np.ndarray:
    """Logits of each sample by a blend of the other folds: (samples, columns)."""
    logits = np.zeros((len(samples), len(columns)), np.float32)
    folds = np.array([sample.fold for sample in samples])
    for fold in sorted(set(folds.tolist())):
        blend = _fit([sample for sample in samples if sample.fold != fold], columns)
        for row in np.flatnonzero(folds == fold):
            logits[row] = blend.logits(samples[row].view)
    return logits


def _fit(samples: Sequence[Sample], columns: Sequence[str]) -> Blend:
    views = np.stack([sample.view for sample in samples])
    middle, scale = views.mean(0), views.std(0) + 1e-3
    scaled = (views - middle) / scale
    weight, bias = np.zeros((views.shape[1], len(columns)), np.float32), np.full(len(columns), -6.0, np.float32)
    for kinds in (MAIN, TALK):
        if kinds[0] in columns:
            rows = [row for row, sample in enumerate(samples) if kinds[0] in sample.labels]
            told = [int(np.argmax([samples[row].labels[name] for name in kinds])) for row in rows]
            found = LogisticRegression(C=COST, max_iter=2000).fit(scaled[rows], told)
            at = [columns.index(kinds[kind]) for kind in found.classes_]
            weight[:, at], bias[at] = found.coef_.T, found.intercept_
    for column in (name for name in columns if name not in (*MAIN, *TALK)):
        rows, told, trust = _told(samples, column)
        if len(set(told)) == 2:
            found = LogisticRegression(C=OWN_COST if column in OWN else COST, max_iter=2000)
            found.fit(scaled[rows], told, sample_weight=trust)
            weight[:, columns.index(column)], bias[columns.index(column)] = found.coef_[0], found.intercept_[0]
    return Blend(middle, scale, weight, bias, np.zeros(len(columns), np.float32))


def _told(samples: Sequence[Sample], column: str) -> tuple[list[int], list[bool], list[float]]:
    rows, told, trust = [], [], []
    for row, sample in enumerate(samples):
        for label, weight in ((column, 1.0), (f"{column}~", WEAK)):
            if label in sample.labels:
                rows.append(row)
                told.append(sample.labels[label] >= 0.5)
                trust.append(weight)
    return rows, told, trust


def thresholds(samples: Sequence[Sample], columns: Sequence[str], logits: np.ndarray) -> np.ndarray:
    """The confidence from which each column holds; for main behaviours and talk, shifts of their logits.

    Those of main behaviours, talk and signs are set on conversations, the own codes' on scenes.
    """
    least = np.full(len(columns), 0.5, np.float32)
    for kinds in (MAIN, TALK):
        if kinds[0] in columns:
            rows = [row for row, sample in enumerate(samples) if kinds[0] in sample.labels and not sample.scene]
            told = np.array([int(np.argmax([samples[row].labels[name] for name in kinds])) for row in rows])
            at = [columns.index(name) for name in kinds]
            least[at] = best_shifts(told, logits[rows][:, at])
    for column in (name for name in columns if name not in (*MAIN, *TALK)):
        own = column in OWN
        rows = [row for row, sample in enumerate(samples) if column in sample.labels and sample.scene is own]
        if rows:
            told = np.array([samples[row].labels[column] >= 0.5 for row in rows])
            sure = confidences(logits[rows, columns.index(column)])
            least[columns.index(column)] = careful(told, sure) if own else best_threshold(told, sure)
    return least


def confidences(logits: np.ndarray) -> np.ndarray:
    """Logits as confidences."""
    return np.asarray(1 / (1 + np.exp(-logits)))


def best_threshold(told: np.ndarray, sure: np.ndarray) -> float:
    """The threshold with the best macro-F1."""
    return float(max(_STEPS, key=lambda step: f1_score(told, sure >= step, average="macro")))


def careful(told: np.ndarray, sure: np.ndarray) -> float:
    """The threshold with the best F1 among those at which at least CAREFUL of the claims hold."""
    held = [
        (step, f1_score(told, sure >= step, zero_division=0.0)) for step in _STEPS if _precision(told, sure >= step) >= CAREFUL
    ]
    return float(max(held, key=lambda pair: pair[1])[0]) if held else float(_STEPS[-1])


def _precision(told: np.ndarray, claimed: np.ndarray) -> float:
    return float(told[claimed].mean()) if claimed.any() else 0.0


def best_shifts(told: np.ndarray, logits: np.ndarray) -> np.ndarray:
    """Shifts of competing logits with the best macro-F1, by turns."""
    shifts = np.zeros(logits.shape[1])
    best = f1_score(told, logits.argmax(1), average="macro")
    for column in (*range(logits.shape[1]), *range(logits.shape[1])):
        for step in _SHIFTS:
            tried = shifts.copy()
            tried[column] = step
            score = f1_score(told, (logits + tried).argmax(1), average="macro")
            if score > best + 1e-6:
                best, shifts = score, tried
    return shifts


__all__ = ["OF_PERSON", "OF_SPECIALIST", "Sample", "cross_fitted", "fit", "thresholds"]
