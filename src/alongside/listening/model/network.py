"""The network: MiniLM, trained on whole conversations, heard through onnxruntime on one core."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits
from tokenizers import Tokenizer

from .tasks import AT, COLUMNS
from .windows import Window, pieces, windows

Array = NDArray[np.float32]

SPECIALIST, OTHER = 1, 2
"""The tokens that open a turn: MiniLM's vocabulary keeps some that stand for nothing."""
HEARD: Final = 60_000
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

    `logits` has one value a column. `shown` are, a token, its characters in the turn and how much it speaks
    for each column: shapes (tokens, 2) and (tokens, columns).
    """

    logits: Array
    spans: NDArray[np.int32]
    shown: Array


class Network:
    """The encoder and its heads, loaded from a folder.

    Raises:
        FileNotFoundError: the folder has no network.
    """

    def __init__(self, folder: Path) -> None:
        if not (folder / "encoder.onnx").is_file():
            raise FileNotFoundError(folder / "encoder.onnx")
        # On matrices as small as a turn's, a second thread of the algebra library only waits, and doubles the cost.
        threadpool_limits(limits=1, user_api="blas")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"])
        self.tokenizer = tokenizer(folder / "tokenizer.json")
        self.edges = [int(self.tokenizer.token_to_id(name) or 0) for name in ("[CLS]", "[SEP]")]
        self.heads = Heads(**np.load(folder / "heads.npz"))

    def listen(self, voices: Sequence[Voice]) -> list[Listened]:
        """What each turn did, in order, in time linear in the words."""
        parts, of = self._parts(voices)
        heard = [listened for window in windows([len(ids) for ids, _ in parts]) for listened in self._window(window, parts)]
        return [self._whole(heard[first:last]) for first, last in of]

    def _parts(self, voices: Sequence[Voice]) -> tuple[list[tuple[list[int], Any]], list[tuple[int, int]]]:
        parts: list[tuple[list[int], Any]] = []
        of: list[tuple[int, int]] = []
        encoded = self.tokenizer.encode_batch([voice.text[:HEARD] for voice in voices], add_special_tokens=False)
        for voice, encoding in zip(voices, encoded, strict=True):
            begin, at = len(parts), 0
            for ids in pieces(encoding.ids):
                parts.append(([SPECIALIST if voice.is_specialist else OTHER, *ids], encoding.offsets[at : at + len(ids)]))
                at += len(ids)
            of.append((begin, len(parts)))
        return parts, of

    def _window(self, window: Window, parts: Sequence[tuple[list[int], Any]]) -> list[Listened]:
        ids, starts = [self.edges[0]], []
        for part, _ in parts[window.begin : window.end]:
            starts.append(len(ids))
            ids += part
        tokens = np.array([[*ids, self.edges[1]]], dtype=np.int64)
        (hidden,) = self.session.run(None, {"ids": tokens, "attention": np.ones_like(tokens)})
        judged = range(window.first - window.begin, window.last - window.begin)
        found = []
        for place in judged:
            part, spans = parts[window.begin + place]
            states = hidden[0, starts[place] : starts[place] + len(part)]
            found.append(self.heads.judge(states, np.array([(0, 0), *spans], dtype=np.int32)))
        return found

    @staticmethod
    def _whole(found: Sequence[Listened]) -> Listened:
        if len(found) == 1:
            return found[0]
        lengths = np.array([len(one.spans) for one in found], dtype=np.float32)
        logits = np.average([one.logits for one in found], axis=0, weights=lengths).astype(np.float32)
        logits[_STRONGEST] = np.max([one.logits for one in found], axis=0)[_STRONGEST]
        return Listened(logits, np.concatenate([one.spans for one in found]), np.concatenate([one.shown for one in found]))


@dataclass(frozen=True, slots=True)
class Heads:
    """The last layer: a turn's first, mean and largest states, normed, times weights.

    Shapes, with d = 384: `gain` and `shift` (3d,), `weight` (3d, columns), `bias` (columns,).
    """

    gain: Array
    shift: Array
    weight: Array
    bias: Array

    def judge(self, states: Array, spans: NDArray[np.int32]) -> Listened:
        """The logits of one turn from its tokens' `states`, (tokens, d), and what each token adds to them."""
        size = states.shape[1]
        largest = states.argmax(0)
        pooled = np.concatenate([states[0], states.mean(0), states[largest, np.arange(size)]])
        spread = np.sqrt(pooled.var() + 1e-5)
        logits = ((pooled - pooled.mean()) / spread * self.gain + self.shift) @ self.weight + self.bias
        scaled = self.weight * (self.gain / spread)[:, None]
        shown = states @ scaled[size : 2 * size] / len(states)
        chosen = np.zeros_like(states)
        chosen[largest, np.arange(size)] = states[largest, np.arange(size)]
        return Listened(logits, spans, shown + chosen @ scaled[2 * size :])


@cache
def tokenizer(path: Path) -> Tokenizer:
    """MiniLM's tokenizer, neither cutting nor padding."""
    found = Tokenizer.from_file(str(path))
    found.no_truncation()
    found.no_padding()
    return found
