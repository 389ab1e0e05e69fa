"""What is trained on: conversations with the codes of their turns, from AnnoMI and from our own scenes."""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from zlib import crc32

import numpy as np

from alongside.listening import Conversation, Speakers, Turn
from alongside.listening.model.tasks import MAIN, OWN, TALK
from train.scenes import FOLDER, Judged, judged

FOLDS: Final = 5
TURNS_BEFORE, MOST_BEFORE = 3, 30
"""Of what was said before a judged turn of a scene: so many turns, and of each the last so many words."""
KEPT_BACK: Final = 6
"""Every so many-th group of scenes is not trained on: the blend learns from it what the parts are worth on new scenes."""
HELD_OUT: Final = ("aspen", "linden", "rowan")
"""The authors whose scenes nobody trains on."""

Labels = dict[str, float]
"""A column's name and how far it holds, 0 to 1; a column that is missing was not judged."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One turn; `gold` are the majority's labels as they stand in the data, for measuring."""

    is_specialist: bool
    text: str
    labels: Labels = field(default_factory=dict)
    gold: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A conversation, or a scene. Dialogues of one `group` are trained on or held out together.

    `quality` is that of a public conversation; whether a talk of ours is a good one says `is_good`.
    """

    id: str
    group: str
    turns: tuple[Spoken, ...]
    quality: str = ""
    is_good: bool = False

    def conversation(self) -> Conversation:
        """The same for the listening engine."""
        turns = (Turn(at, "S" if turn.is_specialist else "P", turn.text) for at, turn in enumerate(self.turns))
        return Conversation(self.id, "text", tuple(turns), Speakers("S", "P", 1.0))


def annomi(path: Path) -> list[Dialogue]:
    """AnnoMI's conversations; several annotators' votes become shares. Grouped by the video that they come from."""
    rows: dict[str, dict[str, list[dict[str, str]]]] = defaultdict(dict)
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["utterance_text"].strip():
                rows[row["transcript_id"]].setdefault(row["utterance_id"], []).append(row)
    return [_conversation(name, list(utterances.values())) for name, utterances in rows.items()]


def _conversation(name: str, utterances: list[list[dict[str, str]]]) -> Dialogue:
    first = utterances[0][0]
    turns = tuple(_spoken(votes, first["mi_quality"]) for votes in utterances)
    return Dialogue(name, first["video_url"], turns, first["mi_quality"])


def _spoken(votes: list[dict[str, str]], quality: str) -> Spoken:
    columns = (name for name in votes[0] if name not in ("utterance_text", "annotator_id"))
    gold = {name: Counter(vote[name] for vote in votes).most_common(1)[0][0] for name in columns}
    text = votes[0]["utterance_text"].strip()
    if gold["interlocutor"] == "client":
        return Spoken(False, text, _shares(votes, "client_talk_type", TALK), gold)
    labels = _shares(votes, "main_therapist_behaviour", MAIN) | _signs(votes)
    if quality == "high":
        # Codes that good conversations hardly hold: a weak word that they are absent (see `network.WEIGHT`).
        labels |= dict.fromkeys(("confronting~", "dismissing~", "self_centred~", "enforcing~"), 0.0)
    return Spoken(True, text, labels, gold)


def _shares(votes: list[dict[str, str]], column: str, names: Iterable[str]) -> Labels:
    said = Counter(vote[column].removeprefix("therapist_") for vote in votes)
    return {name: said[name] / len(votes) for name in names}


def _signs(votes: list[dict[str, str]]) -> Labels:
    labels: Labels = {}
    for sign, exists, kind, those in (
        ("asks", "question_exists", "question_subtype", {"open": ("open",)}),
        ("reflects", "reflection_exists", "reflection_subtype", {"complex": ("complex",)}),
        ("informs", "therapist_input_exists", "therapist_input_subtype", {"advises": ("advice", "options")}),
    ):
        holds = [vote for vote in votes if vote[exists] == "True"]
        labels[sign] = len(holds) / len(votes)
        for name, values in those.items():
            if holds:
                labels[name] = sum(vote[kind] in values for vote in holds) / len(holds)
    return labels


def scenes(folder: Path = FOLDER) -> list[Dialogue]:
    """Our own scenes, one dialogue for each judged turn; its id stays the same while its words do."""
    return [_scene(turn) for turn in judged(folder)]


def _scene(scene: Judged) -> Dialogue:
    before = tuple(Spoken(voice == "S", " ".join(text.split()[-MOST_BEFORE:])) for voice, text in scene.before[-TURNS_BEFORE:])
    labels = _of_specialist(scene.codes) if scene.voice == "S" else {name: float(name in scene.codes) for name in TALK}
    told = Spoken(scene.voice == "S", scene.text, labels, {"codes": " ".join(sorted(scene.codes))})
    said = "\n".join([*(text for _, text in scene.before), scene.text])
    return Dialogue(f"{scene.group} {crc32(said.encode()):08x}", scene.group, (*before, told))


def _of_specialist(codes: frozenset[str]) -> Labels:
    labels = {name: float(name in codes) for name in OWN}
    asks = bool(codes & {"open_question", "closed_question"})
    advises = bool(codes & {"advice_with_permission", "advice_without_permission"})
    informs = advises or "information" in codes
    labels |= {"asks": float(asks), "reflects": float("reflection" in codes), "informs": float(informs)}
    if asks:
        labels["open"] = float("open_question" in codes)
    if informs:
        labels["advises"] = float(advises)
    kinds = {"question": asks, "reflection": "reflection" in codes, "input": informs}
    if sum(kinds.values()) == 1:  # which of several is the main one was not coded
        labels |= {name: float(kinds.get(name, False)) for name in MAIN}
    return labels


def is_kept_back(dialogue: Dialogue) -> bool:
    """Whether a scene is one of those that nothing but the blend is fitted on."""
    return not dialogue.quality and crc32(dialogue.group.encode()) % KEPT_BACK == 0


def is_judging(dialogue: Dialogue) -> bool:
    """Whether a scene is by an author whom nobody trains on."""
    return dialogue.group.split("/")[0] in HELD_OUT


def to_learn() -> list[Dialogue]:
    """The scenes that are neither kept back nor judge."""
    return [scene for scene in scenes() if not is_kept_back(scene) and not is_judging(scene)]


def folds(dialogues: Iterable[Dialogue]) -> dict[str, int]:
    """The fold of each group of conversations, so that folds hold about as many turns, of good and of poor ones alike."""
    sizes: Counter[str] = Counter()
    kind: dict[str, str] = {}
    for dialogue in (one for one in dialogues if one.quality):
        sizes[dialogue.group] += len(dialogue.turns)
        kind[dialogue.group] = dialogue.quality
    found: dict[str, int] = {}
    full: dict[str, list[int]] = defaultdict(lambda: [0] * FOLDS)
    for group, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        fold = int(np.argmin(full[kind[group]]))
        full[kind[group]][fold] += size
        found[group] = fold
    return found
