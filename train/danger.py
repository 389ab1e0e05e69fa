"""Learns how people speak of dying, or of hurting themselves or somebody, from `train/danger` and from ordinary turns.

    uv run --group bench python -m train.danger --data annomi-train.csv

Each author's lines are first heard by what was learned from the others'. Most turns of most talks have nothing of the kind,
so what is learned must keep still in nearly all of them: what a turn must weigh is set on ordinary turns that it was not
learned from, on those of whole talks: in English of real ones, AnnoMI's, which are longer than what anybody writes. The
lines that judge
(``danger_judging.*.txt`` beside the tests) are in none of it.
"""

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

from alongside.listening.danger import in_danger, plainly_in_danger, stretches
from alongside.listening.language import Language
from alongside.listening.model.danger import FILES
from train.danger_lines import Line, judging, told
from train.dialogues import annomi
from train.in_spanish import JUDGING, is_judging
from train.linear import sparse
from train.scenes import FOLDER as SCENES
from train.scenes import judged
from train.sentences import ordinary, written
from train.talks import FOLDER as TALKS
from train.talks import talks

LANGUAGES: Final[tuple[Language, ...]] = ("en", "es")
COST: Final = 64.0
WRONG: Final = {"en": 0.0006, "es": 0.002}
"""Of ordinary turns, so many may be heard as such: in English about one in twenty-five real talks has one, in Spanish one in
eleven of ours, in which more happens than in life. A cry for help is seldom one turn alone, and whoever is warned for nothing
soon looks away."""
MEANT: Final = frozenset(
    [
        "¿Has tenido pensamientos de no querer vivir?",
        "¿Y si me muero yo también de esto? A veces pienso que sería más fácil.",
        "No dormí. Pensé en agarrar y tomarme todo lo que hubiera.",
        "¿Ha pensado en matarse? Se lo pregunto porque me importa, y me quedo en la línea.",
        "la idea de acabar",
        "ya me cansé de despertarme así",
    ]
)
"""Turns of our talks and scenes that do speak of danger, and that no plain phrase finds."""
SMALLEST: Final = 1.0
"""A weight that is smaller is left out."""


def usual(lang: Language) -> list[str]:
    """Ordinary turns: of our scenes, in English of our talks, in Spanish the lens's sentences; none that plainly speaks of danger."""
    if lang == "es":
        texts = {one.text for one in (*ordinary(lang), *written(lang))} | {
            turn.text for turn in judged(SCENES / "es") if turn.author not in JUDGING
        }
    else:
        texts = {turn.text for talk in talks() for turn in talk.turns} | {turn.text for turn in judged()}
    return _harmless(texts, lang)


def whole(lang: Language, data: Path) -> list[str]:
    """The turns of whole talks: of real ones in English, and of our own in Spanish, where there are no others."""
    found = [talk for talk in talks(TALKS / "es") if not is_judging(talk)] if lang == "es" else annomi(data)
    return _harmless({turn.text for talk in found for turn in talk.turns}, lang)


def _harmless(texts: Iterable[str], lang: Language) -> list[str]:
    texts = frozenset(texts) - MEANT
    return sorted(text for text in texts if not any(plainly_in_danger(text, lang, asked=asked) for asked in (False, True)))


def main() -> None:
    """Learns each language, prints how new lines are heard, and writes the files."""
    parser = argparse.ArgumentParser(prog="python -m train.danger", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="AnnoMI's CSV")
    data = parser.parse_args().data
    for lang in LANGUAGES:
        known, let_be, talked = told(lang), usual(lang), whole(lang, data)
        authors = sorted({line.author for line in known})
        print(
            f"\n{lang}: {len(known)} lines by {len(authors)} authors, {len(let_be)} ordinary turns and {len(talked)} of whole talks"
        )
        matrix, beside = _matrix(known), Beside.of([*talked, *let_be], len(talked), WRONG[lang])
        for author in authors:
            others = np.array([line.author != author for line in known])
            weights, least = _learn(known, matrix, others, beside)
            _say(
                author, [line for line, other in zip(known, others, strict=True) if not other], matrix[~others] @ weights > least
            )
        weights, least = _learn(known, matrix, np.ones(len(known), bool), beside)
        heavy = np.flatnonzero(np.abs(weights) >= SMALLEST)
        kept = {"buckets": heavy.astype(np.uint16), "weights": weights[heavy].astype(np.float16), "least": np.float32(least)}
        np.savez_compressed(FILES / f"danger.{lang}.npz", **kept)  # type: ignore[arg-type]
        found = judging(lang)
        _say("who judge", found, np.array([in_danger(line.text, lang, asked=line.asked) for line in found]))
        plain = np.array([plainly_in_danger(line.text, lang, asked=line.asked) for line in found])
        _say("by phrases alone", found, plain)


def _matrix(known: Sequence[Line]) -> csr_matrix:
    return sparse([(line.text, "") for line in known])


@dataclass(frozen=True, slots=True)
class Beside:
    """Ordinary turns: as a whole, and in the stretches in which they are listened to, each with the number of its turn.

    Of the first so many, by which it is `judged`, such a share may be heard as danger, `wrong`.
    """

    whole: csr_matrix
    stretches: csr_matrix
    turn: np.ndarray
    judged: int
    wrong: float

    @classmethod
    def of(cls, texts: Sequence[str], judged: int, wrong: float) -> "Beside":
        """Ordinary turns as matrices."""
        parts = [(part, at) for at, text in enumerate(texts) for part in stretches(text)]
        apart = sparse([(part, "") for part, _ in parts])
        return cls(sparse([(text, "") for text in texts]), apart, np.array([at for _, at in parts]), judged, wrong)

    def heaviest(self, weights: np.ndarray) -> np.ndarray:
        """The most that any stretch of each turn weighs."""
        most = np.full(self.whole.shape[0], -np.inf)
        np.maximum.at(most, self.turn, self.stretches @ weights)
        return most


def _learn(known: Sequence[Line], matrix: csr_matrix, chosen: np.ndarray, beside: Beside) -> tuple[np.ndarray, float]:
    """The weight of each bucket, and what their sum must pass: of the ordinary turns, each half is heard by the other's."""
    holds = np.array([line.holds for line in known])[chosen]
    heard = np.zeros(beside.whole.shape[0])
    for half in (np.arange(len(heard)) % 2 == part for part in (0, 1)):
        heard[~half] = beside.heaviest(_weights(matrix[chosen], holds, beside.whole[half]))[~half]
    return _weights(matrix[chosen], holds, beside.whole), float(np.quantile(heard[: beside.judged], 1 - beside.wrong))


def _weights(matrix: csr_matrix, holds: np.ndarray, beside: csr_matrix) -> np.ndarray:
    """Without a bias of its own: what must be passed is set afterwards."""
    machine = LogisticRegression(C=COST, solver="liblinear", max_iter=500, random_state=0)
    machine.fit(vstack([matrix, beside]), np.concatenate([holds, np.zeros(beside.shape[0], bool)]))
    weights: np.ndarray = machine.coef_[0]
    return weights


def _say(who: str, found: Sequence[Line], heard: np.ndarray) -> None:
    holds = np.array([line.holds for line in found])
    both = (holds & heard).sum()
    print(f"{who:<18}{len(found):>6} lines  precision {both / max(1, heard.sum()):.3f}  recall {both / holds.sum():.3f}")


if __name__ == "__main__":
    main()
