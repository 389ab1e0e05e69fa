"""The network: MiniLM, trained on whole conversations, heard through onnxruntime on one core."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits
from tokenizers import Tokenizer

from alongside.listening.reading import Span
from alongside.listening.sentences import HEARD

from .tasks import AT, COLUMNS
from .windows import AROUND, Window, pieces, windows

Array = NDArray[np.float32]

SPECIALIST, OTHER = 1, 2
"""The tokens that open a turn: MiniLM's vocabulary keeps some that stand for nothing."""
_STRONGEST: Final = [AT[name] for name in COLUMNS if name not in ("question", "reflection", "input", "other", "open", "complex")]
"""Of a turn in several pieces, these hold when they hold anywhere; the others for the greater part."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One turn as the network is told of it."""

    text: str
    is_specialist: bool


@dataclass(frozen=True, slots=True)
class Listened:
    """What the network made of a turn.

    `logits` has one value a column. Of each token, `spans` are its characters in the turn, and `shown` how much it
    speaks for each column: shape (tokens, columns).
    """

    logits: Array
    spans: Sequence[Span]
    shown: Array


Part = tuple[list[int], Sequence[Span]]
"""A piece of a turn: its tokens after the one of its voice, and where all but that one stand in the turn."""


class Network:
    """The encoder, loaded from a folder, and heads: those that it was trained with, or others of that folder.

    Raises:
        FileNotFoundError: the folder has no network, or no such heads.
    """

    def __init__(self, folder: Path, heads: str = "heads.npz") -> None:
        self.session = session(folder / "encoder.onnx")
        self.tokenizer = tokenizer(folder / "tokenizer.json")
        self.edges = [int(self.tokenizer.token_to_id(name) or 0) for name in ("[CLS]", "[SEP]")]
        self.heads = Heads(**{name: values.astype(np.float32) for name, values in np.load(folder / heads).items()})

    def listen(self, voices: Sequence[Voice]) -> list[Listened]:
        """What each turn did, in order, in time linear in the words."""
        parts, of = self._parts(voices)
        sizes = [len(ids) for ids, _ in parts]
        ways = [windows(sizes, around) for around in AROUND]
        if len(ways[0]) == 1:  # all of it is heard at once, so that another way to cut it would tell nothing new
            ways = ways[:1]
        # Piece by piece in all ways, so that what one way heard of a long talk need not be kept for the other.
        times = [(listened for window in way for listened in self._window(window, parts)) for way in ways]
        heard = [_mean(listened) for listened in zip(*times, strict=True)]
        return [self._whole(heard[first:last]) for first, last in of]

    def _parts(self, voices: Sequence[Voice]) -> tuple[list[Part], list[tuple[int, int]]]:
        parts: list[Part] = []
        of: list[tuple[int, int]] = []
        encoded = self.tokenizer.encode_batch([voice.text[:HEARD] for voice in voices], add_special_tokens=False)
        for voice, encoding in zip(voices, encoded, strict=True):
            begin, at, spans = len(parts), 0, encoding.offsets
            for ids in pieces(encoding.ids):
                parts.append(([SPECIALIST if voice.is_specialist else OTHER, *ids], spans[at : at + len(ids)]))
                at += len(ids)
            of.append((begin, len(parts)))
        return parts, of

    def _window(self, window: Window, parts: Sequence[Part]) -> Iterator[Listened]:
        """The pieces that a window judges. It is heard alone, not in a row with others: none is padded to another's length."""
        ids = [self.edges[0], *(token for part, _ in parts[window.begin : window.end] for token in part), self.edges[1]]
        (hidden,) = self.session.run(None, {"ids": np.array([ids], dtype=np.int64)})
        judged = parts[window.first : window.last]
        begin = 1 + sum(len(part) for part, _ in parts[window.begin : window.first])
        ends = np.cumsum([begin, *(len(part) for part, _ in judged)])
        states = np.split(hidden[0], ends)[1:-1]
        for (_, spans), own, logits, spread in zip(judged, states, *self.heads.judge(states), strict=True):
            yield Listened(logits, [(0, 0), *spans], self.heads.shown(own, spread))

    @staticmethod
    def _whole(found: Sequence[Listened]) -> Listened:
        if len(found) == 1:
            return found[0]
        lengths = np.array([len(one.spans) for one in found], dtype=np.float32)
        logits = np.average([one.logits for one in found], axis=0, weights=lengths).astype(np.float32)
        logits[_STRONGEST] = np.max([one.logits for one in found], axis=0)[_STRONGEST]
        return Listened(logits, [span for one in found for span in one.spans], np.concatenate([one.shown for one in found]))


def _mean(times: Sequence[Listened]) -> Listened:
    """What was made of one piece, each time that it was listened to, in the mean."""
    logits, shown = (np.mean(found, axis=0) for found in zip(*((one.logits, one.shown) for one in times), strict=True))
    return Listened(logits, times[0].spans, shown)


@dataclass(frozen=True, slots=True)
class Heads:
    """The last layer: a turn's first, mean and largest states, normed, times weights.

    Shapes, with d = 384: `gain` and `shift` (3d,), `weight` (3d, columns), `bias` (columns,).
    """

    gain: Array
    shift: Array
    weight: Array
    bias: Array

    def judge(self, turns: Sequence[Array]) -> tuple[Array, Array]:
        """The logits of each turn from its tokens' states, (tokens, d), and how widely its pooled states were spread."""
        normed, spread = pooled(turns)
        logits = np.asarray((normed * self.gain + self.shift) @ self.weight + self.bias, dtype=np.float32)
        return logits, spread

    def shown(self, states: Array, spread: Array) -> Array:
        """What each token of a turn adds to its logits: by the mean state, and by the largest where the token has it."""
        of_token = np.concatenate([states / len(states), states * (states == states.max(0))], axis=1)
        added: Array = of_token @ (self.weight * self.gain[:, None])[states.shape[1] :] / spread
        return added


def pooled(turns: Sequence[Array]) -> tuple[Array, Array]:
    """The first, mean and largest states of each turn, normed: (turns, 3d), and how widely they were spread: (turns, 1)."""
    found = np.stack([np.concatenate([states[0], states.mean(0), states.max(0)]) for states in turns])
    spread: Array = np.sqrt(found.var(1, keepdims=True) + 1e-5)
    normed = ((found - found.mean(1, keepdims=True)) / spread).astype(np.float32, copy=False)
    return normed, spread


@cache
def session(path: Path) -> onnxruntime.InferenceSession:
    """The encoder of a file, on one thread: one for all languages.

    Raises:
        FileNotFoundError: there is no such file.
    """
    if not path.is_file():
        raise FileNotFoundError(path)
    # On matrices as small as a turn's, a second thread of the algebra library only waits, and doubles the cost.
    threadpool_limits(limits=1, user_api="blas")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


@cache
def tokenizer(path: Path) -> Tokenizer:
    """MiniLM's tokenizer, neither cutting nor padding."""
    found = Tokenizer.from_file(str(path))
    found.no_truncation()
    found.no_padding()
    return found
