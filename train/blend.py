"""Fitting of the blend on what each part said of conversations that it was not trained on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from sklearn.linear_model import LogisticRegression

from alongside.listening.model.blend import CODES, WHOLE, Blend
from alongside.listening.model.tasks import MAIN, OF_PERSON, OF_SPECIALIST, OWN, TALK

COST: Final = 0.1
MAIN_COST: Final = 0.03
OWN_COST: Final = 0.3
"""Of the logistic regressions: the lower, the more even. Chosen by the log loss on conversations and scenes held out."""
WEAK: Final = 0.1
CAREFUL: Final = 0.8
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
    middle = views.mean(0)
    centred = views - middle
    names = view_names(columns, views.shape[1])
    weight, bias = np.zeros((views.shape[1], len(columns)), np.float32), np.full(len(columns), -6.0, np.float32)
    for kinds, cost, with_scenes in ((MAIN, MAIN_COST, False), (TALK, COST, True)):
        if kinds[0] in columns:
            rows = [row for row, one in enumerate(samples) if kinds[0] in one.labels and (with_scenes or not one.scene)]
            told = [int(np.argmax([samples[row].labels[name] for name in kinds])) for row in rows]
            seen = [place for place, name in enumerate(names) if name in SEEN_BY[kinds[0]]]
            found = LogisticRegression(C=cost, max_iter=500, tol=1e-3).fit(centred[rows][:, seen], told)
            at = [columns.index(kinds[kind]) for kind in found.classes_]
            weight[np.ix_(seen, at)], bias[at] = found.coef_.T, found.intercept_
    for column in (name for name in columns if name not in (*MAIN, *TALK)):
        rows, told, trust = _told(samples, column)
        seen = [place for place, name in enumerate(names) if name in SEEN_BY[column]]
        if len(set(told)) == 2:
            found = LogisticRegression(C=OWN_COST if column in OWN else COST, max_iter=500, tol=1e-3)
            found.fit(centred[rows][:, seen], told, sample_weight=trust)
            weight[seen, columns.index(column)], bias[columns.index(column)] = found.coef_[0], found.intercept_[0]
    return Blend(middle, np.ones_like(middle), weight, bias, np.zeros(len(columns), np.float32))


def view_names(columns: Sequence[str], size: int) -> list[str]:
    """What stands at each place of a view: `rules …`, `surface …`, `linear …`, `network …`, and around it."""
    names = [f"rules {name}" for name in (*CODES, *MAIN, *TALK)]
    names += _SURFACE
    names += [f"linear {name}" for name in columns]
    if len(names) < size:
        names += [f"network {name}" for name in columns]
        names += [f"{place} {name}" for place in ("before last", "last", "next") for name in (*MAIN, *TALK)]
        names += [f"whole {name}" for name in WHOLE]
    return names


_SURFACE: Final = [f"surface {name}" for name in ("length", "short", "marks", "asks")]
_RULED: Final = {
    "asks": ("open_question", "closed_question"),
    "open": ("open_question", "closed_question"),
    "reflects": ("simple_reflection", "complex_reflection"),
    "complex": ("simple_reflection", "complex_reflection"),
    "informs": ("information", "advice_with_permission", "advice_without_permission"),
    "advises": ("information", "advice_with_permission", "advice_without_permission"),
} | {name: (name,) for name in OWN}


def _seen_by(column: str) -> set[str]:
    """Few things for each column: with more, the fit learns the folds and not the turns (it was tried)."""
    seen = {f"{part} {column}" for part in ("linear", "network")}
    return seen | {f"rules {code}" for code in _RULED[column]}


def _whole_of(voice: str) -> set[str]:
    """What one voice did in the whole conversation, and how much both spoke."""
    return {f"whole {name}" for name in WHOLE if name.startswith(voice) or name.split()[-1] in ("length", "turns")}


SEEN_BY: Final[dict[str, set[str]]] = {
    "question": {f"{part} {name}" for part in ("rules", "linear", "network") for name in MAIN}
    | {f"{part} {name}" for part in ("linear", "network") for name in ("asks", "reflects", "informs")}
    | {*_SURFACE},
    "change": {f"{part} {name}" for part in ("rules", "linear", "network", "before last") for name in TALK}
    | {*_SURFACE}
    | _whole_of("person"),
    **{column: _seen_by(column) for column in _RULED},
    "reflects": _seen_by("reflects") | {*_SURFACE} | _whole_of("specialist"),
}
"""What the blend looks at for each column; the main behaviours and the talk are fitted together, under their first name."""


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


def macro_f1(told: np.ndarray, claimed: np.ndarray, kinds: int) -> float:
    """The mean F1 of kinds that are numbered from 0."""
    table = np.bincount(told.astype(int) * kinds + claimed.astype(int), minlength=kinds * kinds).reshape(kinds, kinds)
    sums = table.sum(0) + table.sum(1)
    return float(np.mean(2 * np.diag(table) / np.maximum(sums, 1)))


def _f1(told: np.ndarray, claimed: np.ndarray) -> float:
    hit = (told & claimed).sum()
    return float(2 * hit / max(1, told.sum() + claimed.sum()))


def best_threshold(told: np.ndarray, sure: np.ndarray) -> float:
    """The threshold with the best macro-F1."""
    return float(max(_STEPS, key=lambda step: macro_f1(told, sure >= step, 2)))


def careful(told: np.ndarray, sure: np.ndarray) -> float:
    """The threshold with the best F1 among those at which at least CAREFUL of the claims hold."""
    held = [(step, _f1(told, sure >= step)) for step in _STEPS if _precision(told, sure >= step) >= CAREFUL]
    return float(max(held, key=lambda pair: pair[1])[0]) if held else float(_STEPS[-1])


def _precision(told: np.ndarray, claimed: np.ndarray) -> float:
    return float(told[claimed].mean()) if claimed.any() else 0.0


def best_shifts(told: np.ndarray, logits: np.ndarray) -> np.ndarray:
    """Shifts of competing logits with the best macro-F1, by turns."""
    shifts = np.zeros(logits.shape[1])
    best = macro_f1(told, logits.argmax(1), logits.shape[1])
    for column in (*range(logits.shape[1]), *range(logits.shape[1])):
        for step in _SHIFTS:
            tried = shifts.copy()
            tried[column] = step
            score = macro_f1(told, (logits + tried).argmax(1), logits.shape[1])
            if score > best + 1e-6:
                best, shifts = score, tried
    return shifts


__all__ = ["OF_PERSON", "OF_SPECIALIST", "Sample", "cross_fitted", "fit", "thresholds"]
