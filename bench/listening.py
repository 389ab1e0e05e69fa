"""How well and how fast the rules listen, beside answering always the commonest class.

    uv run python -m bench.listening --data PATH.csv

First, without any data: short scenes of our own (``listening/tests/scenes.py``), by how many
are heard in full: nothing missed and nothing heard that is not there.

The CSV is AnnoMI's (one row an utterance, or one row an annotator; then the
majority is taken), given by path or by ALONGSIDE_ANNOMI. The rules are not
trained: every conversation is whole, and figures are for all of them. The
baseline's class is the commonest of the same labels.
"""

import argparse
import csv
import os
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from alongside.listening import Conversation, Reading, ReadTurn, parse, read
from alongside.listening.tests.scenes import later, scenes

Pair = tuple[str, str]
Labels = dict[tuple[str, str], list[dict[str, str]]]
Reader = Callable[[list[Conversation]], list[Reading]]

MAIN = {"therapist_input": "input"}


def main() -> None:
    """Prints the tables, or a sentence when there is no data."""
    parser = argparse.ArgumentParser(prog="python -m bench.listening", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", default=os.environ.get("ALONGSIDE_ANNOMI"), help="AnnoMI's CSV")
    parser.add_argument("--half", type=int, choices=(0, 1), help="only conversations with an even (0) or odd (1) id")
    options = parser.parse_args()
    report_scenes()
    if not options.data or not Path(options.data).is_file():
        print("No data: give AnnoMI's CSV with --data or ALONGSIDE_ANNOMI. No conversation was measured.")
        return
    report(Path(options.data), options.half)


def report_scenes() -> None:
    """Prints how many scenes are heard in full, those held out apart."""
    for lang in ("en", "es"):
        told = list(scenes(lang))
        halves = {
            "tuning": [scene for scene in told if not scene.held_out],
            "held out": [scene for scene in told if scene.held_out],
            "written later": list(later(lang)),
        }
        shown = (f"{name} {sum(not scene.faults() for scene in of)}/{len(of)}" for name, of in halves.items())
        print(f"scenes heard in full, {lang}: {', '.join(shown)}")


def report(path: Path, half: int | None = None) -> None:
    """Measures quality and speed on the CSV at `path` and prints both."""
    conversations = [c for c in parse(path) if half is None or int(c.id) % 2 == half]
    utterances = list(_utterances(path))
    started = time.process_time()
    readings = [read(conversation) for conversation in conversations]
    seconds = time.process_time() - started
    pairs = _pairs(readings, _by_order(utterances))
    print(f"{len(readings)} whole conversations, {sum(len(r.turns) for r in readings)} utterances; rules, untrained")
    print(f"{'task':<34}{'n':>6}{'rules':>8}{'baseline':>10}   by class (F1)")
    for task, found in pairs.items():
        _row(task, found)
    turns = sum(len(reading.turns) for reading in readings)
    words = sum(len(turn.text.split()) for reading in readings for turn in reading.turns)
    base = _baseline_seconds(conversations)
    print(
        f"\nspeed: {turns / seconds:,.0f} turns/s, {words / seconds:,.0f} words/s on one core; "
        f"300 turns in {300 * seconds / turns:.3f} s; {seconds / base:.0f} times the cost of lower-casing and splitting"
    )


def _utterances(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _by_order(rows: Iterable[dict[str, str]]) -> dict[str, list[list[dict[str, str]]]]:
    """Each conversation's utterances in order of appearance, each with all its annotators' rows."""
    found: dict[str, dict[str, list[dict[str, str]]]] = defaultdict(dict)
    for row in rows:
        if row["utterance_text"].strip():
            found[row["transcript_id"]].setdefault(row["utterance_id"], []).append(row)
    return {name: list(utterances.values()) for name, utterances in found.items()}


def _majority(rows: list[dict[str, str]], column: str) -> str:
    return Counter(row[column] for row in rows).most_common(1)[0][0]


def _pairs(readings: list[Reading], labels: dict[str, list[list[dict[str, str]]]]) -> dict[str, list[Pair]]:
    pairs: dict[str, list[Pair]] = defaultdict(list)
    for reading in readings:
        for turn, rows in zip(reading.turns, labels[reading.id], strict=True):
            for task, pair in _tasks(turn, rows):
                pairs[task].append(pair)
    return dict(sorted(pairs.items()))


def _tasks(turn: ReadTurn, rows: list[dict[str, str]]) -> Iterator[tuple[str, Pair]]:
    if rows[0]["interlocutor"] == "client":
        yield "7 person's talk", (_majority(rows, "client_talk_type"), turn.talk or "neutral")
        return
    main = _majority(rows, "main_therapist_behaviour")
    yield "1 specialist's behaviour, 4 classes", (MAIN.get(main, main), turn.main or "other")
    asked = _majority(rows, "question_exists") == "True"
    yield "2 question exists", (str(asked), str(turn.heard("open_question", "closed_question")))
    kind = _majority(rows, "question_subtype")
    heard_open, heard_closed = turn.heard("open_question"), turn.heard("closed_question")
    if asked and kind in ("open", "closed"):
        yield "3a open / closed (true questions)", (kind, "open" if heard_open else "closed")
        if heard_open or heard_closed:
            yield "3b open / closed (questions heard)", (kind, "open" if heard_open else "closed")
    reflected = turn.heard("simple_reflection", "complex_reflection")
    truly = _majority(rows, "reflection_exists") == "True"
    yield "4 reflection exists", (str(truly), str(reflected))
    kind = _majority(rows, "reflection_subtype")
    if truly and reflected and kind in ("simple", "complex"):
        yield "5 simple / complex (heard)", (kind, "complex" if turn.heard("complex_reflection") else "simple")
    given = turn.heard("information", "advice_with_permission", "advice_without_permission")
    yield "6 input exists", (str(_majority(rows, "therapist_input_exists") == "True"), str(given))


def _f1(pairs: list[Pair], label: str) -> float:
    hit = sum(true == label == told for true, told in pairs)
    told = sum(told == label for _, told in pairs)
    true = sum(true == label for true, _ in pairs)
    return 2 * hit / (told + true) if told + true else 0.0


def _row(task: str, pairs: list[Pair]) -> None:
    classes = sorted({true for true, _ in pairs})
    commonest = Counter(true for true, _ in pairs).most_common(1)[0][0]
    scores = {label: _f1(pairs, label) for label in classes}
    always = [(true, commonest) for true, _ in pairs]
    baseline = sum(_f1(always, label) for label in classes) / len(classes)
    each = "  ".join(f"{label} {score:.2f}" for label, score in scores.items())
    print(f"{task:<36}{len(pairs):>6}{sum(scores.values()) / len(classes):>8.3f}{baseline:>8.3f}   {each}")


def _baseline_seconds(conversations: list[Conversation]) -> float:
    started = time.process_time()
    for conversation in conversations:
        for turn in conversation.turns:
            Counter(turn.text.lower().split())
    return max(time.process_time() - started, 1e-6)


if __name__ == "__main__":
    main()
