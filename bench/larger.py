"""What the engine would hear if the larger networks listened that MiniLM learned from, which are too large to ship.

    uv run --group bench python -m bench.larger --data annomi-train.csv

Of each conversation the opinions of those that have not read it (``train/taught.npz``) take the place of our network's
(``train/out_of_fold.npz``), in the mean; all else, the blend too, is as in ``bench.listening``. What lies between the
columns is what MiniLM could still learn. Nothing here asserts; it prints.
"""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from alongside.listening.model.tasks import AT
from bench.heard_turns import Judged, print_tasks
from train.__main__ import OUT_OF_FOLD
from train.dialogues import Dialogue, annomi, folds, is_judging, is_kept_back, scenes
from train.held_out import HeldOut
from train.taught import COLUMNS, PER_LOGIT, TAUGHT, TEACHERS, Taught, key


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.larger", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="AnnoMI's CSV")
    conversations, held_out = annomi(parser.parse_args().data), HeldOut.load(OUT_OF_FOLD)
    told = [*conversations, *(scene for scene in scenes() if is_kept_back(scene) and not is_judging(scene))]
    both = {"engine": held_out, "larger": _with_larger(held_out, conversations)}
    print_tasks({name: Judged(told, opinions, with_network=True).told(conversations) for name, opinions in both.items()})


def _with_larger(held_out: HeldOut, conversations: Sequence[Dialogue]) -> HeldOut:
    """The same opinions, with those of the larger networks that have not read a conversation in place of ours."""
    larger, network, fold_of = Taught.load(TAUGHT), held_out.network.copy(), folds(conversations)
    row_of = {name: row for row, name in enumerate(held_out.keys.tolist())}
    theirs = {number: row for row, number in enumerate(larger.keys.tolist())}
    columns = [AT[name] for name in COLUMNS]
    for dialogue in conversations:
        who = [number for number, some in enumerate(TEACHERS) if fold_of[dialogue.group] in some]
        for at in range(len(dialogue.turns)):
            logits = larger.logits[who, theirs[key(dialogue, at)]].mean(0) / PER_LOGIT
            network[row_of[f"{dialogue.id}:{at}"], columns] = logits.astype(np.float16)
    return replace(held_out, network=network)


if __name__ == "__main__":
    main()
