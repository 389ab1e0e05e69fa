"""How well and how fast the engine listens, beside what simpler means reach in the same run.

    uv run --group bench python -m bench.listening --data annomi-train.csv

1. Five folds grouped by conversation: AnnoMI's conversations, each heard by parts that were not trained on it (the numbers
   stand in ``train/out_of_fold.npz``, printed by ``python -m train``); the blend is fitted anew here, for each fold on the
   others. Beside it a TF-IDF baseline trained here on the same folds, and the rules, which are not trained.
2. Totals of a conversation, what people reach in them against one another, the quality of a conversation, calibration.
3. The own codes, on scenes that were held out, and on scenes by authors whom nobody trained on.
4. Spanish: talks and scenes by authors whom nobody trained on, heard by the engine as it ships, and by the rules.
5. The wording and role lens, on sentences that nothing was learned from (``lens_judging*.txt`` beside its tests).
6. Speed on one core.

With --unseen, a CSV of conversations that are nowhere in training is heard by the engine as it ships instead of part 1.
AnnoMI's CSV may also be named by ALONGSIDE_ANNOMI. Nothing here asserts; it prints.
"""

import argparse
import os
from pathlib import Path

from bench import heard_codes, heard_people, heard_spanish, heard_speed, heard_turns, lens_judging
from train.dialogues import annomi, is_judging, is_kept_back, scenes


def main() -> None:
    """Prints the tables; a part whose data are missing says so."""
    parser = argparse.ArgumentParser(prog="python -m bench.listening", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, default=os.environ.get("ALONGSIDE_ANNOMI"), help="AnnoMI's CSV")
    parser.add_argument("--unseen", type=Path, help="conversations in AnnoMI's form that nothing was trained on")
    options = parser.parse_args()
    data = Path(options.data) if options.data else None
    conversations = annomi(data) if data and data.is_file() else []
    kept_back = [scene for scene in scenes() if is_kept_back(scene) and not is_judging(scene)]
    judged = heard_turns.judged_by_folds([*conversations, *kept_back]) if conversations else None
    if options.unseen:
        heard_turns.report_unseen(annomi(options.unseen))
    elif judged and data:
        engine = heard_turns.report_folds(conversations, kept_back, judged)
        heard_people.report(data, *engine)
    else:
        print("No conversation was measured: give AnnoMI's CSV with --data or ALONGSIDE_ANNOMI.")
    heard_codes.report(judged["network"] if judged else None, kept_back)
    heard_spanish.report()
    lens_judging.report()
    heard_speed.report(conversations)


if __name__ == "__main__":
    main()
