"""Turns heard as people coded them: behaviours, questions, reflections, talk; and a conversation's totals."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np

from alongside.listening import ReadTurn, read
from alongside.listening.engine import Rules
from alongside.listening.model.blend import sure
from alongside.listening.model.tasks import MAIN, OF_PERSON, OF_SPECIALIST, OWN, SIGNS, TALK
from bench.agreement import auc, calibration_error, f1, icc, macro_f1
from train import blend as blending
from train.__main__ import OUT_OF_FOLD
from train.dialogues import Dialogue, Spoken, folds
from train.held_out import HeldOut, samples

PEOPLE = {"behaviour": 0.861, "question": 0.958, "open / closed": 0.811, "reflection": 0.883, "simple / complex": 0.562,
          "input": 0.875, "talk": 0.721}  # fmt: skip
"""One annotator against the other nine, on the conversations that ten people coded."""


_SIGNS: Final = (
    ("asks", "question", "True"),
    ("open", "open / closed", "open"),
    ("reflects", "reflection", "True"),
    ("complex", "simple / complex", "complex"),
    ("informs", "input", "True"),
)
"""Columns, the tasks that they answer, and the answer that they are the confidence of."""

MANY: Final = 8
"""Of fewer questions than this, one more or less turns a share or a ratio around."""


@dataclass(frozen=True, slots=True)
class Told:
    """One turn as the engine heard it and as people did; a task that was not asked is missing."""

    heard: dict[str, str]
    gold: dict[str, str]


def gold_of(turn: Spoken) -> dict[str, str]:
    """The majority's answer to each task that the turn poses."""
    gold = turn.gold
    if not turn.is_specialist:
        return {"talk": gold["client_talk_type"]}
    told = {
        "behaviour": gold["main_therapist_behaviour"].removeprefix("therapist_"),
        "question": gold["question_exists"],
        "reflection": gold["reflection_exists"],
        "input": gold["therapist_input_exists"],
    }
    if gold["question_subtype"] in ("open", "closed"):
        told["open / closed"] = gold["question_subtype"]
    if gold["reflection_subtype"] in ("simple", "complex"):
        told["simple / complex"] = gold["reflection_subtype"]
    return told


def heard_in(turn: ReadTurn) -> dict[str, str]:
    """What a reading says to each task. A question or reflection that it does not hear counts as closed or simple."""
    if turn.speaker == "person":
        return {"talk": turn.talk or "neutral"}
    return {
        "behaviour": turn.main or "other",
        "question": str(turn.heard("open_question", "closed_question")),
        "open / closed": "open" if turn.heard("open_question") else "closed",
        "reflection": str(turn.heard("simple_reflection", "complex_reflection")),
        "simple / complex": "complex" if turn.heard("complex_reflection") else "simple",
        "input": str(turn.heard("information", "advice_with_permission", "advice_without_permission")),
    }


def report_unseen(dialogues: Sequence[Dialogue]) -> None:
    """Prints how the engine as it ships, and the rules alone, hear conversations that nothing was trained on."""
    columns = {"engine": _read(dialogues, None), "rules": _read(dialogues, Rules())}
    print(f"{len(dialogues)} whole conversations, heard by the engine as it ships\n")
    print_tasks(columns)
    _print_totals(columns["engine"])


def _read(dialogues: Sequence[Dialogue], listener: Rules | None) -> list[list[Told]]:
    readings = (read(dialogue.conversation(), listener=listener) for dialogue in dialogues)
    return [
        [Told(heard_in(heard), gold_of(turn)) for heard, turn in zip(reading.turns, dialogue.turns, strict=True)]
        for reading, dialogue in zip(readings, dialogues, strict=True)
    ]


def judged_by_folds(dialogues: Sequence[Dialogue]) -> dict[str, "Judged"]:
    """Conversations and scenes, each turn heard by parts that were not trained on it, with a network and without."""
    held_out = HeldOut.load(OUT_OF_FOLD)
    return {kind: Judged(dialogues, held_out, with_network=kind == "network") for kind in ("network", "linear")}


def report_folds(
    dialogues: Sequence[Dialogue], scenes: Sequence[Dialogue], judged: dict[str, "Judged"]
) -> tuple[Sequence[Dialogue], list[list[Told]]]:
    """Prints the cross-validated tables, the totals and the calibration; gives the conversations as the engine heard them."""
    fold_of = folds(dialogues)
    dialogues = [dialogue for dialogue in dialogues if judged["network"].judges(dialogue.turns[0])]
    columns = {
        "engine": judged["network"].told(dialogues),
        "no network": judged["linear"].told(dialogues),
        "rules": _read(dialogues, Rules()),
        "TF-IDF": _tfidf(dialogues, fold_of),
    }
    held = len({fold_of[dialogue.group] for dialogue in dialogues})
    print(
        f"{len(dialogues)} conversations, {sum(len(d.turns) for d in dialogues)} turns; {held} of 5 folds, by conversation and video\n"
    )
    print_tasks(columns)
    _print_totals(columns["engine"])
    judged["network"].print_sums(dialogues)
    judged["network"].print_quality(dialogues)
    judged["network"].print_calibration(dialogues, scenes)
    return dialogues, columns["engine"]


class Judged:
    """The blend of each fold, fitted on the other folds, on what the parts said of turns that they were not trained on."""

    def __init__(self, dialogues: Sequence[Dialogue], held_out: HeldOut, *, with_network: bool) -> None:
        self.found: dict[int, tuple[dict[str, float], dict[str, float], bool]] = {}
        for is_specialist, names in ((True, OF_SPECIALIST), (False, OF_PERSON)):
            told = samples(dialogues, held_out, is_specialist=is_specialist, with_network=with_network)
            mine = [sample for sample, _ in told]
            logits = blending.cross_fitted(mine, names)
            of = np.array([sample.fold for sample in mine])
            for fold in sorted(set(of.tolist())):
                others = [mine[row] for row in np.flatnonzero(of != fold)]  # thresholds know nothing of this fold either
                least = blending.thresholds(others, names, blending.cross_fitted(others, names))
                for row in np.flatnonzero(of == fold):
                    values = dict(zip(names, logits[row].tolist(), strict=True))
                    self.found[id(told[row][1])] = (values, dict(zip(names, least.tolist(), strict=True)), is_specialist)

    def told(self, conversations: Sequence[Dialogue]) -> list[list[Told]]:
        """Every turn of every conversation."""
        return [[Told(self._heard(turn), gold_of(turn)) for turn in dialogue.turns] for dialogue in conversations]

    def own_codes(self, turn: Spoken) -> set[str]:
        """The own codes that hold in a turn of the specialist's."""
        values, least, _ = self.found[id(turn)]
        return {name for name in OWN if sure(values[name]) >= least[name]}

    def judges(self, turn: Spoken) -> bool:
        """Whether the turn was held out at all."""
        return id(turn) in self.found

    def _heard(self, turn: Spoken) -> dict[str, str]:
        values, least, is_specialist = self.found[id(turn)]
        if not is_specialist:
            return {"talk": max(TALK, key=lambda name: values[name] + least[name])}
        holds = {name: sure(values[name]) >= least[name] for name in SIGNS}
        return {
            "behaviour": max(MAIN, key=lambda name: values[name] + least[name]),
            "question": str(holds["asks"]),
            "open / closed": "open" if holds["open"] else "closed",
            "reflection": str(holds["reflects"]),
            "simple / complex": "complex" if holds["complex"] else "simple",
            "input": str(holds["informs"]),
        }

    def print_sums(self, conversations: Sequence[Dialogue]) -> None:
        """Totals as sums of confidences, beside the counts of what people coded."""
        gold = [counts([gold_of(turn) for turn in dialogue.turns]) for dialogue in conversations]
        sums = [self._sums(dialogue) for dialogue in conversations]
        print("\nsums of confidences in a conversation against the majority's counts (ICC 2,1)")
        for name in ("questions", "open", "reflections", "inputs"):
            print(f"  {name:<26}{icc([count[name] for count in gold], [one[name] for one in sums]):.3f}")
        for least in (1, MANY):
            asked = [at for at, count in enumerate(gold) if count["questions"] >= least]
            for name, total in TOTALS.items():
                value = icc([total(gold[at]) for at in asked], [total(sums[at]) for at in asked])
                print(f"  {name:<26}{value:.3f}   ({len(asked)} conversations with {least} or more questions)")

    def _sums(self, dialogue: Dialogue) -> dict[str, float]:
        heard = [
            {name: sure(value) for name, value in self.found[id(turn)][0].items()}
            for turn in dialogue.turns
            if turn.is_specialist
        ]
        open_ones = sum(one["asks"] * one["open"] for one in heard)
        named = {"questions": "asks", "reflections": "reflects", "inputs": "informs"}
        return {name: sum(one[sign] for one in heard) for name, sign in named.items()} | {"open": open_ones}

    def print_quality(self, conversations: Sequence[Dialogue]) -> None:
        """How well high and low quality are told apart by the mean confidences and the lengths of turns alone."""
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 only the bench has it
        from sklearn.pipeline import make_pipeline  # noqa: PLC0415
        from sklearn.preprocessing import StandardScaler  # noqa: PLC0415

        good = np.array([dialogue.quality == "high" for dialogue in conversations])
        if len(set(good.tolist())) < 2:
            return
        views = np.array([self._view(dialogue) for dialogue in conversations])
        fold_of = folds(conversations)
        of = np.array([fold_of[dialogue.group] for dialogue in conversations])
        sure_of = np.zeros(len(good))
        for fold in sorted(set(of.tolist())):
            model = make_pipeline(StandardScaler(), LogisticRegression(C=0.3, class_weight="balanced"))
            model.fit(views[of != fold], good[of != fold])
            sure_of[of == fold] = model.decision_function(views[of == fold])
        value = auc(good.tolist(), sure_of.tolist())
        print(f"\nquality of a conversation, high or low, from what was heard (never shown): AUC {value:.3f}")

    def _view(self, dialogue: Dialogue) -> np.ndarray:
        means = []
        for is_specialist, names in ((True, (*SIGNS, *MAIN)), (False, TALK)):
            turns = [turn for turn in dialogue.turns if turn.is_specialist is is_specialist]
            heard = [[sure(self.found[id(turn)][0][name]) for name in names] for turn in turns]
            words = [len(turn.text.split()) for turn in turns]
            means += [*np.mean(heard or [[0.0] * len(names)], 0), np.log1p(np.mean(words or [0]))]
        return np.array(means)

    def print_calibration(self, conversations: Sequence[Dialogue], scenes: Sequence[Dialogue]) -> None:
        """Expected calibration error of the confidences, each from the other folds; of own codes on scenes held out."""
        turns = [turn for dialogue in conversations for turn in dialogue.turns if turn.is_specialist]
        judged = [
            turn for scene in scenes for turn in scene.turns if "codes" in turn.gold and turn.is_specialist and self.judges(turn)
        ]
        print("\nexpected calibration error (10 bins)")
        for sign, task, yes in _SIGNS:
            told = [(gold_of(turn)[task] == yes, self._sure(turn, sign)) for turn in turns if task in gold_of(turn)]
            self._print_error(task, told)
        for code in OWN:
            self._print_error(code, [(code in turn.gold["codes"].split(), self._sure(turn, code)) for turn in judged])

    def _sure(self, turn: Spoken, column: str) -> float:
        return float(sure(self.found[id(turn)][0][column]))

    @staticmethod
    def _print_error(name: str, pairs: Sequence[tuple[bool, float]]) -> None:
        told, confidence = zip(*pairs, strict=True)
        print(f"  {name:<28}{len(pairs):>6}{calibration_error(told, confidence):>8.3f}")


def _tfidf(dialogues: Sequence[Dialogue], fold_of: dict[str, int]) -> list[list[Told]]:
    """The baseline: words and pairs of words, a support vector machine a task, on the same folds."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 only the bench has it
    from sklearn.pipeline import make_pipeline  # noqa: PLC0415
    from sklearn.svm import LinearSVC  # noqa: PLC0415

    turns = [(turn, fold_of[dialogue.group]) for dialogue in dialogues for turn in dialogue.turns]
    heard: dict[int, dict[str, str]] = defaultdict(dict)
    for task in PEOPLE:
        posed = [(turn, fold, gold_of(turn)[task]) for turn, fold in turns if task in gold_of(turn)]
        for fold in sorted({fold for _, fold, _ in posed}):
            known = [(turn.text, told) for turn, of, told in posed if of != fold]
            unknown = [turn for turn, of in turns if of == fold and (task == "talk") is not turn.is_specialist]
            words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True, token_pattern=r"(?u)\b\w[\w']*\b|\?")  # noqa: S106 - a pattern of words
            machine = make_pipeline(words, LinearSVC(C=0.3, class_weight="balanced"))
            machine.fit(*zip(*known, strict=True))
            for turn, told in zip(unknown, machine.predict([turn.text for turn in unknown]), strict=True):
                heard[id(turn)][task] = str(told)
    return [[Told(heard[id(turn)], gold_of(turn)) for turn in dialogue.turns] for dialogue in dialogues]


def _pairs(conversations: Sequence[Sequence[Told]], task: str) -> tuple[list[str], list[str]]:
    turns = [turn for turn in chain.from_iterable(conversations) if task in turn.gold]
    return [turn.gold[task] for turn in turns], [turn.heard[task] for turn in turns]


def print_tasks(columns: dict[str, list[list[Told]]], people: Mapping[str, float] = PEOPLE) -> None:
    """Prints the macro-F1 of each task, a column for each of those who heard the same conversations, and what people reach."""
    beside = f"{'people':>9}" if people else ""
    print(f"{'macro-F1':<18}{'turns':>7}{''.join(f'{name:>12}' for name in columns)}{beside}   by class (F1 of the first)")
    for task in PEOPLE:
        told, claimed = _pairs(next(iter(columns.values())), task)
        if told:
            scores = "".join(f"{macro_f1(*_pairs(found, task)):>12.3f}" for found in columns.values())
            each = "  ".join(f"{label} {f1(told, claimed, label):.2f}" for label in sorted(set(told)))
            print(f"{task:<18}{len(told):>7}{scores}{f'{people[task]:>9.3f}' if people else ''}   {each}")


Total = Callable[[dict[str, float]], float]
TOTALS: dict[str, Total] = {
    "open share": lambda count: count["open"] / max(1.0, count["questions"]),
    "reflections to questions": lambda count: count["reflections"] / max(1.0, count["questions"]),
}


def counts(turns: Sequence[dict[str, str]]) -> dict[str, float]:
    """How often things hold in a conversation, from the answers of its turns."""
    asked = [turn for turn in turns if turn.get("question") == "True"]
    return {
        "questions": float(len(asked)),
        "open": float(sum(turn.get("open / closed") == "open" for turn in asked)),
        "reflections": float(sum(turn.get("reflection") == "True" for turn in turns)),
        "inputs": float(sum(turn.get("input") == "True" for turn in turns)),
    }


def _print_totals(conversations: Sequence[Sequence[Told]]) -> None:
    heard = [counts([turn.heard for turn in turns]) for turns in conversations]
    gold = [counts([turn.gold for turn in turns]) for turns in conversations]
    print("\ntotals of a conversation against the majority's labels (ICC 2,1)")
    for name, total in TOTALS.items():
        asked = [at for at, count in enumerate(gold) if count["questions"]]
        value = icc([total(gold[at]) for at in asked], [total(heard[at]) for at in asked])
        print(f"  {name:<26}{value:.3f}   ({len(asked)} conversations)")
