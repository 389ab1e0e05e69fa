"""Trains the larger networks whose opinions MiniLM learns from, and keeps what they say in ``train/taught.npz``.

    uv run --group train python -m train.teacher --data annomi.csv --larger FOLDER --half

FOLDER holds all-mpnet-base-v2 (Apache-2.0): ``config.json`` and ``model.safetensors``. Each network leaves out some folds,
so that each fold is learned by a MiniLM whose teacher has not read the conversations that judge it. Only this command
needs the larger weights: ``python -m train`` reads the opinions.
"""

import argparse
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor
from transformers import MPNetModel

from alongside.listening.model.network import windows
from alongside.listening.model.tasks import AT, TALK
from train.__main__ import minilm
from train.dialogues import Dialogue, annomi, folds
from train.network import TALK_WEIGHT, Heard, Net, Recipe, heard, train
from train.parts import on_its_share
from train.talks import talks
from train.taught import ASKED, COLUMNS, READ, TAUGHT, TEACHERS, Taught

HOW: Final = Recipe(rate=6e-5, epochs=3, dealt=1)
_SHIFT, _EDGES = 4, {0: 1, 101: 0, 102: 2, 103: 30526}
"""MPNet numbers MiniLM's words from 4 on, and has its own filler, edges and mask."""
_LEANING: Final = np.log([dict(zip(TALK, TALK_WEIGHT, strict=True)).get(name, 1.0) for name in COLUMNS])
"""How far their logits lean, as the rarer kinds of talk weigh more while training; whoever learns from them leans by itself."""


class Larger(Net):
    """all-mpnet-base-v2 on the tokens of MiniLM, whose vocabulary it shares."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, MPNetModel)
        numbers = torch.arange(30522) + _SHIFT
        numbers[list(_EDGES)] = torch.tensor(list(_EDGES.values()))
        self.register_buffer("numbers", numbers)

    def states(self, tokens: Tensor, attention: Tensor) -> Tensor:
        """What the encoder makes of MiniLM's tokens, of shape (rows, tokens, size)."""
        return super().states(self.numbers[tokens], attention)  # type: ignore[index] # a buffer is a tensor


def main() -> None:
    """Reads the options and trains."""
    options = _options()
    with ProcessPoolExecutor(options.beside, get_context("spawn"), on_its_share, [options.beside]) as beside:
        list(beside.map(_teach, [options] * len(TEACHERS), range(len(TEACHERS))))
    said = [np.load(_kept(options, number)) for number in range(len(TEACHERS))]
    Taught.of(_asked_about(options.data), np.stack(said) - _LEANING).save(TAUGHT)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m train.teacher", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="AnnoMI's CSV")
    parser.add_argument("--larger", type=Path, required=True, help="the folder with all-mpnet-base-v2")
    parser.add_argument("--weights", type=Path, default=minilm(), help="the folder with MiniLM's tokenizer")
    parser.add_argument("--work", type=Path, default=Path("var/train"), help="where finished networks' opinions are kept")
    parser.add_argument("--half", action="store_true", help="calculate in bfloat16: quicker where the processor knows it")
    parser.add_argument("--beside", type=int, default=1, help="networks trained at once")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    return options


def _kept(options: argparse.Namespace, number: int) -> Path:
    return Path(options.work) / f"teacher{number}.npy"


def _asked_about(data: Path) -> list[Dialogue]:
    return [*annomi(data), *talks()[ASKED]]


def _teach(options: argparse.Namespace, number: int) -> None:
    """Train one and keep what it says of everything, unless that is kept already."""
    if _kept(options, number).is_file():
        return
    conversations = annomi(options.data)
    fold_of = folds(conversations)
    known = [dialogue for dialogue in conversations if fold_of[dialogue.group] not in TEACHERS[number]]
    new, how = partial(Larger, options.larger), replace(HOW, half=options.half)
    net = train(new, known, options.weights, talks()[READ], how, f"teacher {number}")
    said = [_opinions(net, heard(dialogue, options.weights), half=options.half) for dialogue in _asked_about(options.data)]
    np.save(_kept(options, number), np.concatenate(said))


@torch.inference_mode()
def _opinions(net: Net, turns: Sequence[Heard], *, half: bool) -> np.ndarray:
    """What it says of a dialogue's turns, in the windows that the listener hears: (turns, columns)."""
    found = []
    for window in windows([len(turn.tokens) for turn in turns]):
        row, places = [101], []
        for at in range(window.begin, window.end):
            if window.first <= at < window.last:
                places.append((0, len(row), len(row) + len(turns[at].tokens)))
            row += turns[at].tokens
        tokens = torch.tensor([[*row, 102]])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
            found.append(net(tokens, torch.ones_like(tokens), places).float().numpy())
    return np.concatenate(found)[:, [AT[name] for name in COLUMNS]]


if __name__ == "__main__":
    main()
