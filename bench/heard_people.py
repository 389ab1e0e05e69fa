"""What people reach against one another, turn by turn and on totals, where several coded the same conversation."""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path

import numpy as np

from bench.agreement import icc, macro_f1
from bench.heard_turns import PEOPLE, TOTALS, Told, Total, counts, gold_of
from train.dialogues import Dialogue, Spoken

Row = dict[str, str]
Coded = dict[str, dict[str, Row]]
"""The turns of a conversation, each with what every annotator made of it."""
Answers = dict[str, str]


def report(data: Path, dialogues: Sequence[Dialogue], engine: Sequence[Sequence[Told]]) -> None:
    """Prints how near one annotator comes to the majority of the others, and the engine to that of all."""
    coded = {name: turns for name, turns in _coded(data).items() if len(_annotators(turns)) > 2}
    heard = {dialogue.id: turns for dialogue, turns in zip(dialogues, engine, strict=True) if dialogue.id in coded}
    if heard:
        _report_turns(coded, heard)
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
            if row["utterance_text"].strip():
                found[row["transcript_id"]][row["utterance_id"]][row["annotator_id"]] = row
    return found


def _annotators(turns: Coded) -> set[str]:
    return {name for votes in turns.values() for name in votes}


def _report_turns(coded: dict[str, Coded], heard: dict[str, Sequence[Told]]) -> None:
    """Prints macro-F1 turn by turn: most conversations were coded by one person, so that is what an engine is held against."""
    print(
        f"\nmacro-F1 where several people coded a conversation ({len(heard)} conversations)\n{'':<18}"
        f"{'one person to one other':>25}{'to most of the others':>23}{'the engine to one person':>26}{'to most of all':>16}"
    )
    people = sorted({name for turns in coded.values() for name in _annotators(turns)})
    machine = [turn.heard for name in heard for turn in heard[name]]
    each = {one: [answers for name in heard for answers in _answers(coded[name], {one})] for one in people}
    most = [answers for name in heard for answers in _answers(coded[name], people)]
    others = {one: [a for name in heard for a in _answers(coded[name], {*people} - {one})] for one in people}
    for task in PEOPLE:
        found = (
            np.mean([_agree(task, each[one], each[other]) for one, other in permutations(people, 2)]),
            np.mean([_agree(task, others[one], each[one]) for one in people]),
            np.mean([_agree(task, each[one], machine) for one in people]),
            _agree(task, most, machine),
        )
        print(f"{task:<18}{found[0]:>25.3f}{found[1]:>23.3f}{found[2]:>26.3f}{found[3]:>16.3f}")


def _agree(task: str, told: Sequence[Answers], claimed: Sequence[Answers]) -> float:
    both = [(one[task], other[task]) for one, other in zip(told, claimed, strict=True) if task in one and task in other]
    return macro_f1(*zip(*both, strict=True))


def _answers(turns: Coded, annotators: Sequence[str] | set[str]) -> Iterator[Answers]:
    """What most of some annotators answered of each turn; nothing of a turn that none of them coded."""
    for coded in turns.values():
        votes = [coded[name] for name in sorted(annotators) if name in coded]
        gold = {field: Counter(row[field] for row in votes).most_common(1)[0][0] for field in votes[0]} if votes else {}
        yield gold_of(Spoken(gold["interlocutor"] == "therapist", "", {}, gold)) if gold else {}


def _of(turns: Coded, annotators: Sequence[str] | set[str], total: Total) -> float:
    """A conversation's total by the majority of some annotators."""
    told = [answers for answers in _answers(turns, annotators) if "question" in answers]
    return total(counts(told))


def _told(pairs: Sequence[tuple[float, float]]) -> str:
    if len(pairs) < 2:
        return "none"
    first, second = np.array(pairs).T
    return f"{icc(first.tolist(), second.tolist()):.3f}  {np.abs(first - second).mean():.2f}"
