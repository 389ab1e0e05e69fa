"""What each part said of turns that it was not trained on, kept as numbers without a word of the conversations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from zlib import crc32

import numpy as np

from alongside.listening.behaviours import hear
from alongside.listening.model.blend import Opinion, views
from alongside.listening.model.linear import Linear
from alongside.listening.model.network import Network, Voice
from alongside.listening.model.tasks import COLUMNS, OF_PERSON, OF_SPECIALIST
from train.blend import Sample, fit
from train.dialogues import FOLDS, Dialogue, Spoken

PARTS = ("middle", "scale", "weight", "bias", "least")


@dataclass(frozen=True, slots=True)
class HeldOut:
    """For each turn, in the order of `keys` (``dialogue:turn``): the network's logits, the linear model's, the fold.

    Shapes: `network` (turns, columns) and `linear` (turns, columns of the specialist; the person's stand first), both
    float16; `fold` (turns,).
    """

    keys: np.ndarray
    network: np.ndarray
    linear: np.ndarray
    fold: np.ndarray

    @classmethod
    def judge(cls, dialogues: Sequence[Dialogue], fold: int, folder: Path, linear: Linear) -> "HeldOut":
        """What a network in a folder and a linear model say of dialogues."""
        network = Network(folder)
        keys, logits, values = [], [], []
        for dialogue in dialogues:
            heard = network.listen([Voice(turn.text, turn.is_specialist) for turn in dialogue.turns])
            before = ["", *(turn.text for turn in dialogue.turns)]
            for at, (turn, one, said) in enumerate(zip(dialogue.turns, heard, before, strict=False)):
                keys.append(f"{dialogue.id}:{at}")
                logits.append(one.logits)
                values.append(
                    _padded(linear.of_specialist(turn.text, said) if turn.is_specialist else linear.of_person(turn.text, said))
                )
        return cls(np.array(keys), np.array(logits, np.float16), np.array(values, np.float16), np.full(len(keys), fold, np.int8))

    def save(self, path: Path) -> None:
        """Writes it whole or not at all."""
        np.savez_compressed(path.with_suffix(".part.npz"), **{field.name: getattr(self, field.name) for field in fields(self)})
        path.with_suffix(".part.npz").replace(path)

    @classmethod
    def load(cls, path: Path) -> "HeldOut":
        """Reads what `save` wrote."""
        return cls(**np.load(path))


def _padded(values: np.ndarray) -> np.ndarray:
    return np.pad(values, (0, len(OF_SPECIALIST) - len(values)))


def collect(parts: Sequence[HeldOut]) -> HeldOut:
    """All folds together."""
    return HeldOut(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(HeldOut)))


def samples(
    dialogues: Sequence[Dialogue], held_out: HeldOut, *, is_specialist: bool, with_network: bool
) -> list[tuple[Sample, Spoken]]:
    """One sample for each judged turn of a voice, laid out as the listener lays it out."""
    row_of = {key: row for row, key in enumerate(held_out.keys.tolist())}
    found = []
    for dialogue in (one for one in dialogues if f"{one.id}:0" in row_of):
        rows = [row_of[f"{dialogue.id}:{at}"] for at in range(len(dialogue.turns))]
        seen = views(list(_opinions(dialogue, held_out, rows, with_network)))
        for turn, view, row in zip(dialogue.turns, seen, rows, strict=True):
            if turn.labels and turn.is_specialist is is_specialist:
                found.append((Sample(view, turn.labels, _fold(dialogue, int(held_out.fold[row])), not dialogue.quality), turn))
    return found


def _fold(dialogue: Dialogue, fold: int) -> int:
    """The fold for fitting the blend: a conversation's own; a scene's by its group, for all were held out in one."""
    return fold if dialogue.quality else FOLDS + crc32(dialogue.group.encode()) % FOLDS


def _opinions(dialogue: Dialogue, held_out: HeldOut, rows: Sequence[int], with_network: bool) -> Iterator[Opinion]:
    ruled = hear(dialogue.conversation(), "en")
    for turn, hearing, row in zip(dialogue.turns, ruled, rows, strict=True):
        names = OF_SPECIALIST if turn.is_specialist else OF_PERSON
        linear = held_out.linear[row][: len(names)].astype(np.float32)
        network = held_out.network[row].astype(np.float32) if with_network else None
        yield Opinion(turn.is_specialist, turn.text, hearing, linear, network)


def blends(dialogues: Sequence[Dialogue], held_out: HeldOut) -> dict[str, np.ndarray]:
    """The blends with and without a network, for both voices, as the arrays that the listener loads."""
    arrays: dict[str, np.ndarray] = {}
    for kind in ("network", "linear"):
        for voice, columns in (("specialist", OF_SPECIALIST), ("person", OF_PERSON)):
            told = samples(dialogues, held_out, is_specialist=voice == "specialist", with_network=kind == "network")
            blend, _ = fit([sample for sample, _ in told], columns)
            arrays |= {f"{kind}.{voice}.{part}": getattr(blend, part).astype(np.float32) for part in PARTS}
    return arrays


__all__ = ["COLUMNS", "HeldOut", "blends", "collect", "samples"]
