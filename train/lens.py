"""Learns how a sentence reads to the lens, from `train/lens` and the rules' development sentences.

    uv run --group bench python -m train.lens

Each author's sentences are first judged by what was learned from others'; on those judgements what was learned
and the rules are weighed against one another, and the threshold is set. Then everything is learned from once more.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from alongside.listening.lenses import Part, parts_of
from alongside.listening.model.tone import COLUMNS, FILES, KINDS, opinions
from alongside.listening.phrases import wording
from train.linear import sparse
from train.sentences import ORDINARY, RULES, Written, ordinary, written

LANGUAGES: Final = ("en", "es")
COST: Final = 16.0
PRECISION: Final = {"en": 0.945, "es": 0.95}
"""Of the remarks on sentences by somebody new, half of which ask for one, this share should be right. Those who judge are
easier than the authors to one another; the model card says how it was set."""
FOLDS: Final = 8
"""So often everything is learned anew without some authors, to judge their sentences."""
WRONG: Final = 0.03
"""Of ordinary sentences, this share may be remarked on by what was learned alone."""


def main() -> None:
    """Learns each language, prints how new authors' sentences are heard, and writes the files."""
    for lang in LANGUAGES:
        _learn(lang)


def _learn(lang: str) -> None:
    sentences, parts = _told_apart(lang)
    matrix = sparse([(" ".join(part.unquoted for part in found), "") for found in parts])
    by_rule = np.array([[any(kind in part.kinds for part in found) for kind in KINDS] for found in parts])
    values = _heard_by_others(sentences, matrix)
    told = _Told(
        sentences, by_rule, np.array([[all(kind in part.spared for part in found) for kind in KINDS] for found in parts])
    )
    seen = opinions(values, by_rule)
    blend, alone = told.blend(seen, PRECISION[lang], WRONG)
    weights, bias = _columns(sentences, matrix)
    kept: dict[str, object] = {"weights": weights.astype(np.float16), "bias": bias, "blend": blend, "alone": np.float32(alone)}
    heard = told.heard(seen, blend, alone)
    _say(lang, sentences, heard, by_rule.any(1))
    np.savez_compressed(FILES / f"lens.{lang}.npz", **kept)  # type: ignore[arg-type]


def _told_apart(lang: str) -> tuple[list[Written], list[list[Part]]]:
    """Everything to learn from, with its parts. Ordinary turns and texts are told apart into sentences, as the lens hears them."""
    reasons = {entry.key: entry.reason for entry in wording(lang)[0]}
    told = [(one, parts_of(one.text, lang=lang)) for one in written(lang)]
    told = [(_with_reason(one, parts, reasons), parts) for one, parts in told]
    usual = [part for one in ordinary(lang) for part in parts_of(one.text, lang=lang)]
    told += [(Written(ORDINARY, "", "", part.unquoted), [part]) for part in usual]
    return [one for one, parts in told if parts], [parts for _, parts in told if parts]


def _with_reason(one: Written, parts: Sequence[Part], reasons: Mapping[str, str]) -> Written:
    """Of the rules' development sentences only the kind is told; the reason is the one that a rule gives."""
    found = (reasons[remark.key] for part in parts for remark in part.by_rule if remark.kind == one.kind)
    return replace(one, reason=one.reason or next(found, ""))


def _heard_by_others(sentences: Sequence[Written], matrix: csr_matrix) -> np.ndarray:
    """Values of shape (sentences, columns), each author's by what was learned from others'."""
    values = np.zeros((len(sentences), len(COLUMNS)))
    for unknown in _unknown(sentences):
        weights, bias = _columns([one for one, out in zip(sentences, unknown, strict=True) if not out], matrix[~unknown])
        values[unknown] = matrix[unknown] @ weights + bias
    return values


def _unknown(sentences: Sequence[Written]) -> Iterator[np.ndarray]:
    """Which sentences are held out together: those of a few authors; of the ordinary ones, every second and then the others."""
    names = _authors(sentences)
    for some in (names[at::FOLDS] for at in range(min(FOLDS, len(names)))):
        yield np.array([one.author in some for one in sentences])
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


def _columns(sentences: Sequence[Written], matrix: csr_matrix) -> tuple[np.ndarray, np.ndarray]:
    """Weights of shape (buckets, columns) and biases: of each kind, and of each reason, against everything else."""
    weights, biases = [], []
    for column in COLUMNS:
        rows = [row for row, one in enumerate(sentences) if column in KINDS or one.reason or not one.kind]
        told = [column in (sentences[row].kind, sentences[row].reason) for row in rows]
        machine = LogisticRegression(C=COST, solver="liblinear", dual=True, tol=0.01, max_iter=500, random_state=0)
        machine.fit(matrix[rows], told)
        weights.append(machine.coef_[0])
        biases.append(machine.intercept_[0])
    return np.stack(weights, 1).astype(np.float32), np.array(biases, np.float32)


class _Told:
    """What sentences ask for, what the rules say, and what is spared: against it opinions are weighed."""

    def __init__(self, sentences: Sequence[Written], by_rule: np.ndarray, spared: np.ndarray) -> None:
        self.kinds = np.array([[one.kind == kind for kind in KINDS] for one in sentences])
        self.by_rule, self.spared = by_rule, spared & ~by_rule
        self.new = np.array([one.author not in {RULES, ORDINARY} for one in sentences])
        self.usual = np.array([one.author == ORDINARY for one in sentences])

    def blend(self, seen: np.ndarray, precision: float, wrong: float) -> tuple[np.ndarray, float]:
        """What each opinion weighs for each kind, and what a sum must pass where no rule remarks.

        Both remarks that a rule has and those that none has are to be right often enough on sentences by somebody new;
        and of ordinary sentences few may be remarked on by what was learned alone.
        """
        blend = np.array(
            [
                LogisticRegression(fit_intercept=False).fit(seen[self.new, at], self.kinds[self.new, at]).coef_[0]
                for at in range(len(KINDS))
            ],
            np.float32,
        )
        highest, ruled = self._sums(seen, blend).max(1), self.by_rule.any(1)
        asks = self.kinds.any(1)
        least = [_threshold(asks[rows], highest[rows], precision) for rows in (self.new & ruled, self.new & ~ruled)]
        rare = float(np.quantile(highest[self.usual & ~ruled], 1 - wrong))
        blend[:, -1] -= least[0]
        return blend, max(0.0, max(least[1], rare) - least[0])

    def heard(self, seen: np.ndarray, blend: np.ndarray, alone: float) -> np.ndarray:
        """Which sentences are remarked on."""
        return np.asarray((self._sums(seen, blend) > np.where(self.by_rule, 0, alone)).any(1))

    def _sums(self, seen: np.ndarray, blend: np.ndarray) -> np.ndarray:
        """Of what is spared, nothing is high enough."""
        return np.where(self.spared, -np.inf, (seen * blend).sum(-1))


def _threshold(asks: np.ndarray, sums: np.ndarray, least: float) -> float:
    """The lowest value above which remarks are right as often as they should be."""
    order = np.argsort(-sums)
    precision = np.cumsum(asks[order]) / np.arange(1, len(order) + 1)
    last = np.flatnonzero(precision >= least).max(initial=0)
    return float(sums[order[last]]) - 1e-6


if __name__ == "__main__":
    main()
