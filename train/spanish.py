"""Trains what listens to Spanish: a linear model, heads on the network, and what they and the rules are worth (ADR 0034).

    uv run --group bench python -m train.spanish

No public conversation in Spanish has codes, so all of it is ours: talks (`train/talks/es`) and scenes (`train/scenes/es`).
Each author is heard by what was learned from the others; on that the blend is fitted and its thresholds are set: those of
behaviours and talk on whole talks, those of the own codes on scenes, and for the hard ones among the turns of good talks,
which have none of them: in scenes they are far more usual than in life. The network is the one that ships, trained in
English; no word of Spanish was in what it learned. The authors in `in_spanish.JUDGING` are learned from by nobody and settle nothing;
`python -m bench.listening` prints how they are heard.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from alongside.listening.behaviours import hear
from alongside.listening.model.blend import Opinion, views
from alongside.listening.model.linear import Linear
from alongside.listening.model.network import Heads
from alongside.listening.model.tasks import OF_PERSON, OF_SPECIALIST
from train import heads, linear
from train.blend import Sample, fit
from train.dialogues import FOLDS, Dialogue, Labels, Spoken
from train.held_out import PARTS
from train.in_spanish import HARD, author, is_scene, to_learn

INTO: Final = Path(__file__).parents[1] / "src/alongside/listening/model/files"
HOW: Final = linear.Recipe(cost=1.0, person_cost=0.2, plain=True)


KINDS: Final = ("network", "linear")
"""With the network, and where its file is missing or a talk too long for it, without."""


def main() -> None:
    """Learns, and writes the files where they belong."""
    learn(INTO)


def learn(into: Path) -> None:
    """Learns, prints of how much, and writes the files into a folder, in which the network lies."""
    dialogues = to_learn()
    known = [Known(*pair) for pair in zip(dialogues, heads.states(dialogues, into), strict=True)]
    authors = sorted({author(one) for one in dialogues})
    print(f"{sum(bool(turn.labels) for one in dialogues for turn in one.turns)} judged turns by {len(authors)} authors")
    parts = Parts.learned(known)
    linear.save(parts.linear, into / "linear.es.npz")
    heads.save(parts.heads, into / "heads.es.npz")
    arrays: dict[str, np.ndarray] = {}
    for name, told in held_out(known, authors).items():
        blend, _ = fit(told, OF_SPECIALIST if name.endswith("specialist") else OF_PERSON)
        arrays |= {f"{name}.{part}": getattr(blend, part).astype(np.float32) for part in PARTS}
    np.savez_compressed(into / "blend.es.npz", **arrays)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Known:
    """A talk or a scene, and what the network makes of each of its turns: (turns, 3d)."""

    dialogue: Dialogue
    states: np.ndarray


@dataclass(frozen=True, slots=True)
class Parts:
    """What is learned beside the rules."""

    linear: Linear
    heads: Heads

    @classmethod
    def learned(cls, known: Sequence[Known]) -> "Parts":
        """From the judged turns of talks and scenes."""
        turns = [(turn.labels, state) for one in known for turn, state in zip(one.dialogue.turns, one.states, strict=True)]
        judged = [(labels, state) for labels, state in turns if labels]
        return cls(
            linear.train([one.dialogue for one in known], HOW),
            heads.learn(np.stack([state for _, state in judged]), [labels for labels, _ in judged]),
        )

    def opinions(self, one: Known, *, with_network: bool) -> Iterator[Opinion]:
        """What rules, linear model and network say of each turn, as the listener asks them of a talk in one language."""
        hashing, before = self.linear.hashing(), ""
        said = heads.logits(self.heads, one.states)
        ruled = hear(one.dialogue.conversation(), "es")
        for turn, hearing, logits in zip(one.dialogue.turns, ruled, said, strict=True):
            values = (self.linear.of_specialist if turn.is_specialist else self.linear.of_person)(turn.text, before, hashing)
            yield Opinion(turn.is_specialist, turn.text, hearing, values, logits if with_network else None)
            before = turn.text


def held_out(known: Sequence[Known], authors: Sequence[str]) -> dict[str, list[Sample]]:
    """Each judged turn as it is heard by what was learned from other authors: of either voice, with the network and without."""
    fold_of = {name: at % FOLDS for at, name in enumerate(authors)}
    found: dict[str, list[Sample]] = {f"{kind}.{voice}": [] for kind in KINDS for voice in ("specialist", "person")}
    for fold in range(FOLDS):
        parts = Parts.learned([one for one in known if fold_of[author(one.dialogue)] != fold])
        for one in (one for one in known if fold_of[author(one.dialogue)] == fold):
            for kind in KINDS:
                for voice, sample in _samples(one, parts, fold, with_network=kind == "network"):
                    found[f"{kind}.{voice}"].append(sample)
    return found


def _samples(one: Known, parts: Parts, fold: int, *, with_network: bool) -> Iterator[tuple[str, Sample]]:
    """The judged turns of a talk or a scene, each with its voice, laid out as the listener lays them out."""
    seen = views(list(parts.opinions(one, with_network=with_network)))
    for turn, view in zip(one.dialogue.turns, seen, strict=True):
        voice = "specialist" if turn.is_specialist else "person"
        for of_scene, labels in _by_what_is_set(turn, is_scene=is_scene(one.dialogue)):
            yield voice, Sample(view, labels, fold, of_scene)


def _by_what_is_set(turn: Spoken, *, is_scene: bool) -> Iterator[tuple[bool, Labels]]:
    """The labels of a turn, whether it is of a scene, and apart, as if it were, the hard codes that a good talk has none of."""
    hard = {name: value for name, value in turn.labels.items() if name in HARD and not is_scene}
    others = {name: value for name, value in turn.labels.items() if name not in hard}
    if others:
        yield is_scene, others
    if hard:
        yield True, hard


if __name__ == "__main__":
    main()
