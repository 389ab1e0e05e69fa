"""The parts that are trained beside one another, each in a process of its own: four folds at a time, and all of it."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from alongside.listening.model.windows import AROUND, MOST
from train.dialogues import Dialogue, annomi, folds, to_learn
from train.held_out import HeldOut
from train.kept import mark
from train.talks import talks
from train.taught import (
    ASKED,
    KNOWN_SHARE,
    OWN_SHARE,
    READ,
    TALK_SHARE,
    TAUGHT,
    TAUGHT_OWN,
    Taught,
    key,
    taught,
)

NETWORK: Final = ("encoder.onnx", "heads.npz", "tokenizer.json")  # in the order in which they are written


def on_its_share(beside: int) -> None:
    """Let one of so many processes leave the other processors to the others."""
    import torch  # noqa: PLC0415

    torch.set_num_threads(max(1, (os.cpu_count() or 1) // beside))


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a network learns in every epoch, and what is dealt out `before`."""

    told: Sequence[Dialogue]
    before: Sequence[Dialogue]

    @classmethod
    def of(cls, conversations: Sequence[Dialogue], scenes: Sequence[Dialogue], fold: int | None) -> "Lesson":
        """Conversations, talks and scenes, with larger networks' opinions; of a fold, only of those that have not read it."""
        opinions = Taught.load(TAUGHT).without(fold)
        told = [*taught(conversations, opinions, KNOWN_SHARE), *_with_own_codes(scenes)]
        return cls(told, [*talks()[READ], *taught(talks()[ASKED], opinions, TALK_SHARE)])

    def folder(self, name: str, options: argparse.Namespace) -> Path:
        """Where the network that learned it is kept."""
        from train import network  # noqa: PLC0415

        how = network.Recipe(half=options.half)
        return (
            Path(options.work)
            / f"{name}-{mark(self.told, self.before, how, network.SETTINGS, options.weights.name, MOST, AROUND)}"
        )

    def train(self, into: Path, options: argparse.Namespace) -> None:
        """Train a network and write it into a folder."""
        from train import export, network  # noqa: PLC0415

        new, how = partial(network.Net, options.weights), network.Recipe(half=options.half)
        net = network.train(new, self.told, options.weights, self.before, how, into.name)
        export.export(net, options.weights, into)


def train_fold(options: argparse.Namespace, fold: int) -> Path:
    """Train the parts on four folds, unless they are kept already. Returns the file of what they say of the fifth."""
    from train import linear  # noqa: PLC0415

    conversations = annomi(options.data)
    fold_of = folds(conversations)
    known = [dialogue for dialogue in conversations if fold_of[dialogue.group] != fold]
    unknown = [dialogue for dialogue in conversations if fold_of[dialogue.group] == fold]
    lesson = Lesson.of(known, (), fold)
    into = lesson.folder(f"fold{fold}", options)
    said = into / f"said-{linear.COST}-{linear.PERSON_COST}-{linear.STEPS}.npz"
    if not said.is_file():
        print(into.name, flush=True)
        if not (into / NETWORK[-1]).is_file():
            lesson.train(into, options)
        HeldOut.judge(unknown, fold, into, linear.train([*known, *talks()])).save(said)
    return said


def _with_own_codes(scenes: Sequence[Dialogue]) -> list[Dialogue]:
    """Scenes, told of what the larger one says of those that it was asked about, too. New words keep their codes alone."""
    opinions = Taught.load(TAUGHT_OWN).of_own_codes() if scenes else {}
    asked = [key(scene, len(scene.turns) - 1) in opinions for scene in scenes]
    return [taught([scene], opinions, OWN_SHARE)[0] if told else scene for scene, told in zip(scenes, asked, strict=True)]


def train_what_ships(options: argparse.Namespace) -> Path:
    """Train the network on all conversations, talks and scenes to learn from, unless it is kept already. Returns its folder."""
    lesson = Lesson.of(annomi(options.data), to_learn(), None)
    into = lesson.folder("ship", options)
    if not (into / NETWORK[-1]).is_file():
        print(f"{into.name}: {len(lesson.told)} conversations and scenes, {len(lesson.before)} talks", flush=True)
        lesson.train(into, options)
    return into
