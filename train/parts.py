"""The parts that are trained beside one another, each in a process of its own: four folds at a time, and all of it."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from train.dialogues import Dialogue, annomi, folds, is_judging, is_kept_back, scenes
from train.held_out import HeldOut
from train.talks import talks

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
    from train import export, linear, network  # noqa: PLC0415

    if kept(options, fold).is_file():
        return
    print(f"fold {fold}", flush=True)
    conversations = annomi(options.data)
    fold_of = folds(conversations)
    known = [dialogue for dialogue in conversations if fold_of[dialogue.group] != fold]
    unknown = [dialogue for dialogue in conversations if fold_of[dialogue.group] == fold]
    into = options.work / f"fold{fold}"
    export.export(network.train(known, options.weights, talks(), half=options.half, name=f"fold {fold}"), options.weights, into)
    HeldOut.judge(unknown, fold, into, linear.train([*known, *talks()])).save(kept(options, fold))


def learned(conversations: Sequence[Dialogue]) -> list[Dialogue]:
    """All conversations, and the scenes that are neither kept back nor judge."""
    return [*conversations, *(scene for scene in scenes() if not is_kept_back(scene) and not is_judging(scene))]


def train_what_ships(options: argparse.Namespace) -> None:
    """Train the network on all conversations, talks and scenes to learn from, unless it is kept already."""
    from train import export, network  # noqa: PLC0415

    into = options.work / "ship"
    if (into / NETWORK[-1]).is_file():
        return
    everything = learned(annomi(options.data))
    print(f"all of it: {len(everything)} conversations and scenes, {len(talks())} talks", flush=True)
    export.export(network.train(everything, options.weights, talks(), half=options.half, name="all"), options.weights, into)
