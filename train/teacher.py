"""Trains the larger networks whose opinions MiniLM learns from, and keeps what they say in ``train/taught.npz``.

    uv run --group train python -m train.teacher --data annomi.csv --larger FOLDER --half

FOLDER holds all-mpnet-base-v2 (Apache-2.0): ``config.json`` and ``model.safetensors``. Each network leaves out some folds,
so that each fold is learned by a MiniLM whose teachers have not read the conversations that judge it; another one learns
the scenes that it is not asked about (`is_asked`) and says which own codes hold in the others (``train/taught_own.npz``). Only this command needs the
larger weights: ``python -m train`` reads the opinions. What is finished is kept in --work and not trained again, so that
new scenes cost only the asking.
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

from alongside.listening.model.tasks import AT, OWN, TALK
from alongside.listening.model.windows import AROUND, windows
from train.__main__ import minilm
from train.dialogues import Dialogue, annomi, folds, to_learn
from train.kept import mark
from train.network import SETTINGS, TALK_WEIGHT, Heard, Net, Recipe, heard, laid_out, train
from train.parts import on_its_share
from train.talks import talks
from train.taught import ASKED, COLUMNS, READ, TAUGHT, TAUGHT_OWN, TEACHERS, Taught, is_asked

HOW: Final = Recipe(rate=6e-5, epochs=3, dealt=1)
HOW_OWN: Final = Recipe(rate=6e-5, epochs=2, dealt=0)
AT_ONCE: Final = 16
"""Scenes that are heard at once."""
_SHIFT, _EDGES = 4, {0: 1, 101: 0, 102: 2, 103: 30526}
"""MPNet numbers MiniLM's words from 4 on, and has its own filler, edges and mask."""
_LEANING: Final = np.log([dict(zip(TALK, TALK_WEIGHT, strict=True)).get(name, 1.0) for name in COLUMNS])
"""How far their logits lean, as the rarer kinds of talk weigh more while training; whoever learns from them leans by itself."""


class Larger(Net):
    """all-mpnet-base-v2 on the tokens of MiniLM, whose vocabulary it shares."""

    frozen = 4
    """A third of its layers, as of MiniLM's."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, MPNetModel)
        numbers = torch.arange(30522) + _SHIFT
        numbers[list(_EDGES)] = torch.tensor(list(_EDGES.values()))
        self.register_buffer("numbers", numbers)

    def states(self, tokens: Tensor, attention: Tensor) -> Tensor:
        """What the encoder makes of MiniLM's tokens, of shape (rows, tokens, size)."""
        return super().states(self.numbers[tokens], attention)  # type: ignore[index] # a buffer is a tensor


def main() -> None:
    """Reads the options, trains, asks, and writes both files of opinions."""
    options = _options()
    with ProcessPoolExecutor(options.beside, get_context("spawn"), on_its_share, [options.beside]) as beside:
        waiting = [beside.submit(_asked, options, number) for number in range(len(TEACHERS))]
        own = beside.submit(_asked_own_codes, options)
        said = np.stack([one.result() for one in waiting])
    Taught.of(_asked_about(options.data), said - _LEANING).save(TAUGHT)
    Taught.of_scenes(_scenes(), own.result()).save(TAUGHT_OWN)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m train.teacher", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="AnnoMI's CSV")
    parser.add_argument("--larger", type=Path, required=True, help="the folder with all-mpnet-base-v2")
    parser.add_argument("--weights", type=Path, default=minilm(), help="the folder with MiniLM's tokenizer")
    parser.add_argument("--work", type=Path, default=Path("var/train"), help="where finished networks are kept")
    parser.add_argument("--half", action="store_true", help="calculate in bfloat16: quicker where the processor knows it")
    parser.add_argument("--beside", type=int, default=1, help="networks trained at once")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    return options


def _asked_about(data: Path) -> list[Dialogue]:
    return [*annomi(data), *talks()[ASKED]]


def _scenes() -> list[Dialogue]:
    """The scenes that another one is asked about: those in which the specialist is judged."""
    return [scene for scene in to_learn() if is_asked(scene) and scene.turns[-1].is_specialist]


def _asked(options: argparse.Namespace, number: int) -> np.ndarray:
    """What one that left out some folds says of all conversations, and of every second talk."""
    conversations = annomi(options.data)
    fold_of = folds(conversations)
    known = [dialogue for dialogue in conversations if fold_of[dialogue.group] not in TEACHERS[number]]
    net = _trained(f"teacher{number}", known, talks()[READ], HOW, options)
    return np.concatenate([_opinions(net, heard(dialogue, options.weights), options) for dialogue in _asked_about(options.data)])


def _asked_own_codes(options: argparse.Namespace) -> np.ndarray:
    """What one that learned the scenes it is not asked about says of the others."""
    known = [scene for scene in to_learn() if not is_asked(scene)]
    net = _trained("own", known, (), HOW_OWN, options)
    return _own_codes(net, [heard(scene, options.weights) for scene in _scenes()], options)


def _trained(
    name: str, known: Sequence[Dialogue], before: Sequence[Dialogue], how: Recipe, options: argparse.Namespace
) -> Larger:
    """Train one and keep it, unless it is kept already: it can be asked of new words without learning anew."""
    new, how = partial(Larger, options.larger), replace(how, half=options.half)
    kept = Path(options.work) / f"{name}-{mark(known, before, how, SETTINGS)}.pt"
    if not kept.is_file():
        net = train(new, known, options.weights, before, how, name)
        torch.save(net.half().state_dict(), kept.with_suffix(".part"))
        kept.with_suffix(".part").replace(kept)
    found = new()
    found.load_state_dict(torch.load(kept))
    return found.float().eval()


@torch.inference_mode()
def _opinions(net: Net, turns: Sequence[Heard], options: argparse.Namespace) -> np.ndarray:
    """What it says of a dialogue's turns, in the windows of the first time that one listens: (turns, columns)."""
    found = []
    for window in windows([len(turn.tokens) for turn in turns], AROUND[0]):
        row, places = [101], []
        for at in range(window.begin, window.end):
            if window.first <= at < window.last:
                places.append((0, len(row), len(row) + len(turns[at].tokens)))
            row += turns[at].tokens
        tokens = torch.tensor([[*row, 102]])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.half):
            found.append(net(tokens, torch.ones_like(tokens), places).float().numpy())
    return np.concatenate(found)[:, [AT[name] for name in COLUMNS]]


@torch.inference_mode()
def _own_codes(net: Net, scenes: Sequence[list[Heard]], options: argparse.Namespace) -> np.ndarray:
    """What it says of the judged turn of each scene: (scenes, own codes)."""
    found = np.zeros((len(scenes), len(OWN)), np.float32)
    by_length = sorted(range(len(scenes)), key=lambda at: sum(len(turn.tokens) for turn in scenes[at]))
    for first in range(0, len(scenes), AT_ONCE):
        together = by_length[first : first + AT_ONCE]
        tokens, attention, places, _ = laid_out([scenes[at] for at in together])
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=options.half):
            found[together] = net(tokens, attention, places).float().numpy()[:, [AT[name] for name in OWN]]
    return found


if __name__ == "__main__":
    main()
