"""Learns how a sentence reads to the lens, from `train/lens` and the rules' development sentences.

    uv run --group bench python -m train.lens

Each author's sentences are first judged by what was learned from all the others'; on those judgements the learned value
and the rules are weighed against one another, and the threshold is set. Then everything is learned from once more.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from alongside.listening.lenses import parts_of
from alongside.listening.model.tone import COLUMNS, FILES, KINDS, REASONS
from train.linear import sparse
from train.sentences import ORDINARY, RULES, Written, ordinary, written

LANGUAGES: Final = ("en", "es")
COST: Final = 16.0
PRECISION: Final = 0.965
"""Of the remarks on sentences by somebody new, half of which ask for one, this share should be right."""
WRONG: Final = 0.01
"""Of ordinary sentences, this share may be remarked on by what was learned alone."""


def main() -> None:
    """Learns each language, prints how new authors' sentences are heard, and writes the files."""
    for lang in LANGUAGES:
        _learn(lang)


def _learn(lang: str) -> None:
    sentences = written(lang) + ordinary(lang)
    parts = [parts_of(one.text, lang=lang) for one in sentences]
    matrix = sparse([(" ".join(part.unquoted for part in found), "") for found in parts])
    by_rule = np.array([[any(kind in part.kinds for part in found) for kind in KINDS] for found in parts])
    values = _heard_by_others(sentences, matrix)
    new = np.array([one.author not in {RULES, ORDINARY} for one in sentences])
    usual = np.array([one.author == ORDINARY for one in sentences])
    blend = _blend([one for one in sentences if one.author not in {RULES, ORDINARY}], values[new], by_rule[new])
    alone = max(0.0, float(np.quantile(_sums(blend, values[usual], np.zeros_like(by_rule[usual])).max(1), 1 - WRONG)))
    heard = (_sums(blend, values, by_rule) > np.where(by_rule, 0, alone)).any(1)
    _say(lang, sentences, heard, by_rule.any(1))
    weights, bias = _columns(sentences, matrix, COLUMNS)
    np.savez_compressed(
        FILES / f"lens.{lang}.npz", weights=weights.astype(np.float16), bias=bias, blend=blend, alone=np.float32(alone)
    )


def _heard_by_others(sentences: Sequence[Written], matrix: csr_matrix) -> np.ndarray:
    """Values of shape (sentences, kinds), each author's by what was learned from all the others'."""
    values = np.zeros((len(sentences), len(KINDS)))
    for unknown in _unknown(sentences):
        weights, bias = _columns([one for one, out in zip(sentences, unknown, strict=True) if not out], matrix[~unknown], KINDS)
        values[unknown] = matrix[unknown] @ weights + bias
    return values


def _unknown(sentences: Sequence[Written]) -> Iterator[np.ndarray]:
    """Which sentences are held out together: those of one author; of the ordinary ones, every second and then the others."""
    for name in _authors(sentences):
        yield np.array([one.author == name for one in sentences])
    usual = np.flatnonzero([one.author == ORDINARY for one in sentences])
    for half in (usual[::2], usual[1::2]):
        yield np.isin(np.arange(len(sentences)), half)


def _authors(sentences: Sequence[Written]) -> list[str]:
    return sorted({one.author for one in sentences} - {RULES, ORDINARY})


def _say(lang: str, sentences: Sequence[Written], heard: np.ndarray, by_rule: np.ndarray) -> None:
    asks = np.array([bool(one.kind) for one in sentences])
    print(
        f"\n{lang}: {len(sentences)} sentences\n{'author':<12}{'sentences':>10}{'precision':>11}{'recall':>8}{'by rules alone':>18}"
    )
    for name in _authors(sentences):
        rows = np.array([one.author == name for one in sentences])
        told = [*_told(asks[rows], heard[rows]), *_told(asks[rows], by_rule[rows])]
        print(f"{name:<12}{rows.sum():>10}{told[0]:>11.3f}{told[1]:>8.3f}{told[2]:>10.3f}{told[3]:>8.3f}")


def _told(asks: np.ndarray, heard: np.ndarray) -> tuple[float, float]:
    """Precision and recall."""
    both = (asks & heard).sum()
    return both / max(1, heard.sum()), both / max(1, asks.sum())


def _columns(sentences: Sequence[Written], matrix: csr_matrix, columns: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Weights of shape (buckets, columns) and biases. A reason is told from those of the same kind whose reason is told."""
    weights, biases = [], []
    for column in columns:
        kind = next((kind for kind, reasons in REASONS.items() if column in reasons), "")
        rows = [row for row, one in enumerate(sentences) if not kind or (one.kind == kind and one.reason)]
        told = [column in (sentences[row].kind, sentences[row].reason) for row in rows]
        machine = LogisticRegression(C=COST, solver="liblinear", max_iter=500).fit(matrix[rows], told)
        weights.append(machine.coef_[0])
        biases.append(machine.intercept_[0])
    return np.stack(weights, 1).astype(np.float32), np.array(biases, np.float32)


def _blend(sentences: Sequence[Written], values: np.ndarray, by_rule: np.ndarray) -> np.ndarray:
    """What the blend weighs for each kind, moved so that the remarks on sentences by somebody new are right often enough."""
    rows = []
    for at, kind in enumerate(KINDS):
        machine = LogisticRegression(fit_intercept=False).fit(
            _opinions(values, by_rule, at), [one.kind == kind for one in sentences]
        )
        rows.append(machine.coef_[0])
    blend = np.array(rows, np.float32)
    blend[:, -1] -= _threshold(np.array([bool(one.kind) for one in sentences]), _sums(blend, values, by_rule).max(1))
    return blend


def _opinions(values: np.ndarray, by_rule: np.ndarray, at: int) -> np.ndarray:
    return np.stack([values[:, at], by_rule[:, at], np.ones(len(values))], 1)


def _sums(blend: np.ndarray, values: np.ndarray, by_rule: np.ndarray) -> np.ndarray:
    return np.stack([_opinions(values, by_rule, at) @ blend[at] for at in range(len(KINDS))], 1)


def _threshold(asks: np.ndarray, sums: np.ndarray) -> float:
    """The lowest value above which remarks are right as often as they should be."""
    order = np.argsort(-sums)
    precision = np.cumsum(asks[order]) / np.arange(1, len(order) + 1)
    last = np.flatnonzero(precision >= PRECISION).max(initial=0)
    return float(sums[order[last]]) - 1e-6


if __name__ == "__main__":
    main()
