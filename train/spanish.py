"""Trains what listens to Spanish: a linear model, and what it and the rules are worth against one another (ADR 0034).

    uv run --group bench python -m train.spanish

No public conversation in Spanish has codes, so all of it is ours: talks (`train/talks/es`) and scenes (`train/scenes/es`).
Each author is heard by what was learned from the others; on that the blend is fitted and its thresholds are set: those of
behaviours and talk on whole talks, those of the own codes on scenes, and for the hard ones among the turns of good talks,
which have none of them: in scenes they are far more usual than in life. The authors in `JUDGING` are learned from by nobody
and settle nothing; `python -m bench.listening` prints how they are heard.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from alongside.listening.behaviours import hear
from alongside.listening.model.blend import Opinion, views
from alongside.listening.model.linear import Linear
from alongside.listening.model.tasks import OF_PERSON, OF_SPECIALIST
from alongside.listening.model.words import Hashing
from train import linear
from train.blend import Sample, fit
from train.dialogues import FOLDS, Dialogue, Labels, Spoken, scenes
from train.held_out import PARTS
from train.scenes import FOLDER as SCENES
from train.talks import FOLDER as TALKS
from train.talks import talks

INTO: Final = Path(__file__).parents[1] / "src/alongside/listening/model/files"
JUDGING: Final = ("capulin", "mamey", "naranjo", "olivo")
"""The authors from whom nobody learns."""
HOW: Final = linear.Recipe(cost=1.0, person_cost=0.2, plain=True)


HARD: Final = ("confronting", "dismissing", "self_centred", "enforcing", "diagnosing", "treatment_planning")
"""What no turn of a good talk does."""


def everything() -> list[Dialogue]:
    """All talks and scenes in Spanish."""
    return [*(_with_nothing_hard(talk) if talk.is_good else talk for talk in talks(TALKS / "es")), *scenes(SCENES / "es")]


def _with_nothing_hard(talk: Dialogue) -> Dialogue:
    nothing = dict.fromkeys(HARD, 0.0)
    turns = (replace(turn, labels={**turn.labels, **nothing}) if turn.is_specialist else turn for turn in talk.turns)
    return replace(talk, turns=tuple(turns))


def author(dialogue: Dialogue) -> str:
    """Who wrote it."""
    return dialogue.group.split("/")[0].split(".")[0]


def is_judging(dialogue: Dialogue) -> bool:
    """Whether it is by an author from whom nobody learns."""
    return author(dialogue) in JUDGING


def is_scene(dialogue: Dialogue) -> bool:
    """Whether it is one judged turn of a scene, which bears a name of its own, and no whole talk."""
    return dialogue.id != dialogue.group


def main() -> None:
    """Learns, and writes the files where they belong."""
    learn(INTO)


def learn(into: Path) -> None:
    """Learns, prints of how much, and writes the files into a folder."""
    known = [one for one in everything() if not is_judging(one)]
    authors = sorted({author(one) for one in known})
    print(f"{sum(bool(turn.labels) for one in known for turn in one.turns)} judged turns by {len(authors)} authors")
    linear.save(linear.train(known, HOW), into / "linear.es.npz")
    arrays: dict[str, np.ndarray] = {}
    for voice, told in held_out(known, authors).items():
        blend, _ = fit(told, columns_of(voice))
        arrays |= {f"linear.{voice}.{part}": getattr(blend, part).astype(np.float32) for part in PARTS}
    np.savez_compressed(into / "blend.es.npz", **arrays)  # type: ignore[arg-type]


def columns_of(voice: str) -> Sequence[str]:
    """What is learned of a voice."""
    return OF_SPECIALIST if voice == "specialist" else OF_PERSON


def held_out(known: Sequence[Dialogue], authors: Sequence[str]) -> dict[str, list[Sample]]:
    """Of either voice each judged turn, as it is heard by what was learned from other authors."""
    found: dict[str, list[Sample]] = {"specialist": [], "person": []}
    fold_of = {name: at % FOLDS for at, name in enumerate(authors)}
    for fold in range(FOLDS):
        others = linear.train([one for one in known if fold_of[author(one)] != fold], HOW)
        for dialogue in (one for one in known if fold_of[author(one)] == fold):
            for voice, sample in samples(dialogue, others, fold):
                found[voice].append(sample)
    return found


def samples(dialogue: Dialogue, learned: Linear, fold: int) -> Iterator[tuple[str, Sample]]:
    """The judged turns of a talk or a scene, each with its voice, laid out as the listener lays them out."""
    for turn, view in zip(dialogue.turns, views(list(_opinions(dialogue, learned))), strict=True):
        voice = "specialist" if turn.is_specialist else "person"
        for of_scene, labels in _by_what_is_set(turn, is_scene=is_scene(dialogue)):
            yield voice, Sample(view, labels, fold, of_scene)


def _by_what_is_set(turn: Spoken, *, is_scene: bool) -> Iterator[tuple[bool, Labels]]:
    """The labels of a turn, whether it is of a scene, and apart, as if it were, the hard codes that a good talk has none of."""
    hard = {name: value for name, value in turn.labels.items() if name in HARD and not is_scene}
    others = {name: value for name, value in turn.labels.items() if name not in hard}
    if others:
        yield is_scene, others
    if hard:
        yield True, hard


def _opinions(dialogue: Dialogue, learned: Linear) -> Iterator[Opinion]:
    hashing, before = Hashing(plain=HOW.plain), ""
    for turn, ruled in zip(dialogue.turns, hear(dialogue.conversation(), "es"), strict=True):
        values = (learned.of_specialist if turn.is_specialist else learned.of_person)(turn.text, before, hashing)
        yield Opinion(turn.is_specialist, turn.text, ruled, values, None)
        before = turn.text


if __name__ == "__main__":
    main()
