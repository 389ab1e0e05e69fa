"""What people reach against one another on a conversation's totals, where several coded the same conversation."""

import csv
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.agreement import icc
from bench.heard_turns import TOTALS, Told, Total, counts, gold_of
from train.dialogues import Dialogue, Spoken

Row = dict[str, str]
Coded = dict[str, dict[str, Row]]
"""The specialist's turns of a conversation, each with what every annotator made of it."""


def report(data: Path, dialogues: Sequence[Dialogue], engine: Sequence[Sequence[Told]]) -> None:
    """Prints how near one annotator comes to the majority of the others, and the engine to that of all."""
    coded = {name: turns for name, turns in _coded(data).items() if len(_annotators(turns)) > 2}
    heard = {dialogue.id: turns for dialogue, turns in zip(dialogues, engine, strict=True) if dialogue.id in coded}
    pairs = [(turns, one) for turns in coded.values() for one in _annotators(turns)]
    print(
        f"\nthe same totals where several people coded a conversation ({len(coded)} conversations, {len(pairs)} codings): "
        "ICC 2,1 and mean distance\n"
        f"{'':<28}{'one person to the majority of the others':>44}{'the engine to the majority of all':>36}"
    )
    for name, total in TOTALS.items():
        people = [(_of(turns, [one], total), _of(turns, _annotators(turns) - {one}, total)) for turns, one in pairs]
        machine = [
            (total(counts([turn.heard for turn in heard[one]])), total(counts([turn.gold for turn in heard[one]])))
            for one in heard
        ]
        print(f"  {name:<26}{_told(people):>44}{_told(machine):>36}")


def _coded(data: Path) -> dict[str, Coded]:
    found: dict[str, Coded] = defaultdict(lambda: defaultdict(dict))
    with data.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["interlocutor"] == "therapist" and row["utterance_text"].strip():
                found[row["transcript_id"]][row["utterance_id"]][row["annotator_id"]] = row
    return found


def _annotators(turns: Coded) -> set[str]:
    return {name for votes in turns.values() for name in votes}


def _of(turns: Coded, annotators: Sequence[str] | set[str], total: Total) -> float:
    """A conversation's total by the majority of some annotators."""
    rows = [[votes[name] for name in sorted(annotators) if name in votes] for votes in turns.values()]
    told = [{field: Counter(row[field] for row in votes).most_common(1)[0][0] for field in votes[0]} for votes in rows if votes]
    return total(counts([gold_of(Spoken(True, "", {}, gold)) for gold in told]))


def _told(pairs: Sequence[tuple[float, float]]) -> str:
    if len(pairs) < 2:
        return "none"
    first, second = np.array(pairs).T
    return f"{icc(first.tolist(), second.tolist()):.3f}  {np.abs(first - second).mean():.2f}"
