"""The parts that are trained beside one another, each in a process of its own: four folds at a time, and all of it."""

import argparse
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from train.dialogues import Dialogue, annomi, folds, is_judging, is_kept_back, scenes
from train.held_out import HeldOut
from train.talks import talks
from train.taught import ASKED, KNOWN_SHARE, READ, TALK_SHARE, TAUGHT, Taught, taught

NETWORK: Final = ("encoder.onnx", "heads.npz", "tokenizer.json")  # in the order in which they are written


def on_its_share(beside: int) -> None:
    """Let one of so many processes leave the other processors to the others."""
    import torch  # noqa: PLC0415

    torch.set_num_threads(max(1, (os.cpu_count() or 1) // beside))


def kept(options: argparse.Namespace, fold: int) -> Path:
    """Where what the parts say of a fold is kept."""
    return Path(options.work) / f"fold{fold}.npz"


def train_fold(options: argparse.Namespace, fold: int) -> None:
    """Train the parts on four folds and keep what they say of the fifth, unless that is kept already."""
    from train import linear  # noqa: PLC0415

    if kept(options, fold).is_file():
        return
    print(f"fold {fold}", flush=True)
    conversations = annomi(options.data)
    fold_of = folds(conversations)
    known = [dialogue for dialogue in conversations if fold_of[dialogue.group] != fold]
    unknown = [dialogue for dialogue in conversations if fold_of[dialogue.group] == fold]
    into = options.work / f"fold{fold}"
    _train_network(known, (), into, options, fold)
    HeldOut.judge(unknown, fold, into, linear.train([*known, *talks()])).save(kept(options, fold))


def _train_network(
    conversations: Sequence[Dialogue], scenes: Sequence[Dialogue], into: Path, options: argparse.Namespace, fold: int | None
) -> None:
    """Train a network, told of conversations and talks by what the larger ones say, too, and write it into a folder."""
    from train import export, network  # noqa: PLC0415

    opinions = Taught.load(TAUGHT).without(fold)
    told = [*taught(conversations, opinions, KNOWN_SHARE), *scenes]
    before = [*talks()[READ], *taught(talks()[ASKED], opinions, TALK_SHARE)]
    name = "all" if fold is None else f"fold {fold}"
    new, how = partial(network.Net, options.weights), network.Recipe(half=options.half)
    export.export(network.train(new, told, options.weights, before, how, name), options.weights, into)


def to_learn() -> list[Dialogue]:
    """The scenes that are neither kept back nor judge."""
    return [scene for scene in scenes() if not is_kept_back(scene) and not is_judging(scene)]


def train_what_ships(options: argparse.Namespace) -> None:
    """Train the network on all conversations, talks and scenes to learn from, unless it is kept already."""
    into = options.work / "ship"
    if (into / NETWORK[-1]).is_file():
        return
    conversations, scenes = annomi(options.data), to_learn()
    print(f"all of it: {len(conversations)} conversations, {len(scenes)} scenes, {len(talks())} talks", flush=True)
    _train_network(conversations, scenes, into, options, None)
