"""What larger networks say of conversations and talks, kept as numbers without a word of them, and learned from beside the codes.

A code is one person's view; an opinion says how sure it is, and of our own talks it says what AnnoMI's coders would have
coded (Hinton, Vinyals, Dean, "Distilling the knowledge in a neural network", 2015). Of our scenes another one, `own`, says
which of our own codes hold. As the losses are linear in what is told, learning from both is learning from their mean.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from hashlib import blake2b
from pathlib import Path
from typing import Final
from zlib import crc32

import numpy as np

from alongside.listening.model.tasks import MAIN, OWN, SIGNS, TALK
from train.dialogues import KEPT_BACK, Dialogue, Labels, Spoken

TAUGHT: Final = Path(__file__).parent / "taught.npz"
TAUGHT_OWN: Final = Path(__file__).parent / "taught_own.npz"
TEACHERS: Final = ((0, 1), (2, 3), (4, 0), (1, 2))
"""The folds that each of the larger networks has not read: one at least has not read a fold, and what ships learns from all."""
SINCE: Final = (
    "ailanthus",
    "bamboo",
    "banyan",
    "baobab",
    "buckeye",
    "catalpa",
    "cork",
    "cypress",
    "dogwood",
    "ebony",
    "elder",
    "fig",
    "ginkgo",
    "gum",
    "hemlock",
    "hickory",
    "holly",
    "hornbeam",
    "jujube",
    "katsura",
    "lemon",
    "locust",
    "magnolia",
    "mahogany",
    "mango",
    "mulberry",
    "neem",
    "osier",
    "pecan",
    "plum",
    "privet",
    "quince",
    "redwood",
    "sequoia",
    "sycamore",
    "tamarack",
    "teak",
)
"""The authors whose scenes were written after `own` had learned from half of the others'."""
READ: Final = slice(0, None, 2)
ASKED: Final = slice(1, None, 2)
"""Of our talks they read every second one, and say of the others what they hear: nobody's opinion is asked of what they know."""
COLUMNS: Final = (*MAIN, *TALK, *SIGNS)
"""What they were asked for."""
PER_LOGIT: Final = 12
"""Logits are kept in twelfths, from -10 to 10: a step moves no probability by more than .02."""
KNOWN_SHARE: Final = 0.5
TALK_SHARE: Final = 0.8
OWN_SHARE: Final = 0.5
"""How much an opinion counts beside the code of a conversation, which people coded, of a talk, which its author did, and of a
scene, which two people did."""

Opinions = Mapping[int, Labels]
"""Of a turn, by its `key`: each column's probability."""


class NothingKnown(ValueError):
    """A turn has no opinions; the message says which, and what to do."""


@dataclass(frozen=True, slots=True)
class Taught:
    """Opinions of turns by their `keys`, of shape (turns,): `logits` of shape (teachers, turns, columns), in twelfths, int8.

    Of scenes it holds one opinion of the turn that is judged, of the own codes.
    """

    keys: np.ndarray
    logits: np.ndarray

    @classmethod
    def of(cls, dialogues: Iterable[Dialogue], logits: np.ndarray) -> "Taught":
        """Opinions of all turns of dialogues, as they are kept; `logits` of shape (teachers, turns, columns)."""
        return cls._kept([key(dialogue, at) for dialogue in dialogues for at in range(len(dialogue.turns))], logits)

    @classmethod
    def of_scenes(cls, scenes: Iterable[Dialogue], logits: np.ndarray) -> "Taught":
        """Opinions of the scenes' last turns; `logits` of shape (scenes, own codes)."""
        return cls._kept([key(scene, len(scene.turns) - 1) for scene in scenes], logits[np.newaxis])

    @classmethod
    def _kept(cls, keys: Sequence[int], logits: np.ndarray) -> "Taught":
        return cls(np.array(keys, np.uint64), np.clip(np.rint(logits * PER_LOGIT), -120, 120).astype(np.int8))

    def save(self, path: Path) -> None:
        """Writes it whole or not at all."""
        np.savez_compressed(path.with_suffix(".part.npz"), **{field.name: getattr(self, field.name) for field in fields(self)})
        path.with_suffix(".part.npz").replace(path)

    @classmethod
    def load(cls, path: Path) -> "Taught":
        """Reads what `save` wrote."""
        return cls(**np.load(path))

    def without(self, fold: int | None) -> Opinions:
        """What those say, in the mean, who have not read a fold. Of no fold, the mean of all."""
        who = [number for number, unread in enumerate(TEACHERS) if fold is None or fold in unread]
        return self._by_turn(np.mean([_chances(self.logits[number] / PER_LOGIT) for number in who], axis=0), COLUMNS)

    def of_own_codes(self) -> Opinions:
        """What `own` says of the scenes that it was asked about."""
        return self._by_turn(_sigmoid(self.logits[0] / PER_LOGIT), OWN)

    def _by_turn(self, chances: np.ndarray, columns: Sequence[str]) -> Opinions:
        rows = zip(self.keys.tolist(), chances.tolist(), strict=True)
        return {turn: dict(zip(columns, row, strict=True)) for turn, row in rows}


def is_asked(scene: Dialogue) -> bool:
    """Whether a scene, with its whole group, is one that `own` has not read and is asked about."""
    return scene.group.split("/")[0] in SINCE or crc32(scene.group.encode()) // KEPT_BACK % 2 == 0


def key(dialogue: Dialogue, at: int) -> int:
    """A number for a turn, another one when its words change."""
    said = f"{dialogue.id}:{at}:{dialogue.turns[at].text}"
    return int.from_bytes(blake2b(said.encode(), digest_size=8).digest(), "big")


def _chances(logits: np.ndarray) -> np.ndarray:
    mains, talks = len(MAIN), len(MAIN) + len(TALK)
    return np.concatenate([_softmax(logits[:, :mains]), _softmax(logits[:, mains:talks]), _sigmoid(logits[:, talks:])], axis=1)


def _sigmoid(logits: np.ndarray) -> np.ndarray:
    return np.asarray(1 / (1 + np.exp(-logits)))


def _softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(powers / powers.sum(1, keepdims=True))


def taught(dialogues: Iterable[Dialogue], opinions: Opinions, share: float) -> list[Dialogue]:
    """The dialogues with labels of which so much is what the opinions say; what was not judged or not asked for stays as it is.

    Raises:
        NothingKnown: a turn, as it stands, was heard by no larger network.
    """
    return [replace(dialogue, turns=tuple(_turns(dialogue, opinions, share))) for dialogue in dialogues]


def _turns(dialogue: Dialogue, opinions: Opinions, share: float) -> Iterator[Spoken]:
    for at, turn in enumerate(dialogue.turns):
        if not turn.labels:
            yield turn
            continue
        opinion = opinions.get(key(dialogue, at))
        if opinion is None:
            raise NothingKnown(
                f"{dialogue.id}, turn {at + 1}: no larger network heard it as it stands; run python -m train.teacher"
            )
        yield _mixed(turn, opinion, share)


def _mixed(turn: Spoken, opinion: Labels, share: float) -> Spoken:
    mixed = {name: (1 - share) * value + share * opinion[name] for name, value in turn.labels.items() if name in opinion}
    return replace(turn, labels=turn.labels | mixed)
