"""Training of the network: MiniLM on whole conversations, all columns at once. Needs torch."""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertModel, PreTrainedModel

from alongside.listening.model.network import OTHER, SPECIALIST, tokenizer
from alongside.listening.model.tasks import AT, COLUMNS, MAIN, OWN, SIGNS, TALK
from train.dialogues import Dialogue, Labels

EPOCHS: Final = 4
RATE: Final = 2e-4
HEADS_RATE: Final = 1e-3
FROZEN: Final = 2
"""So many of the lowest layers stay as they were, which costs no accuracy that was measured and a fifth less time."""
DECAY: Final = 0.9
"""Each layer below learns so much slower than the one above."""
DROPPED: Final = 0.2
MASKED: Final = 0.1
BATCH: Final = 1000
WINDOW: Final = 224
LONGEST: Final = 160
"""Tokens: of a batch, of a window and of a turn (the middle of a longer one is left out while training)."""
WEIGHT: Final = {"main": 1.0, "talk": 1.5, "open": 0.7, "complex": 0.3, "advises": 0.3, "own": 0.5, "weak": 0.05}
TALK_WEIGHT: Final = (1.4, 0.8, 1.8)
"""Of change, neutral and sustain: the rarer, the heavier."""
_MASK, _FIRST_WORD = 103, 999
_MAINS: Final = [AT[name] for name in MAIN]
_TALKS: Final = [AT[name] for name in TALK]


SETTINGS: Final = (
    HEADS_RATE, FROZEN, DECAY, DROPPED, MASKED, BATCH, WINDOW, LONGEST, tuple(WEIGHT.items()), TALK_WEIGHT,
)  # fmt: skip
"""What a network is trained by besides its recipe: one that was trained by others is not kept."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a network is trained: its rate, its epochs, and over how many of them what comes before is dealt out.

    With `half` it calculates in bfloat16, which is quicker where the processor knows it, and slower where it does not.
    """

    rate: float = RATE
    epochs: int = EPOCHS
    dealt: int = EPOCHS // 2
    half: bool = False
    seed: int = 0


PLAIN: Final = Recipe()


@dataclass(frozen=True, slots=True)
class Heard:
    """A turn as tokens, with its labels; without labels it is only the surroundings of others."""

    tokens: list[int]
    labels: Labels


class Net(nn.Module):
    """An encoder, MiniLM unless another is told, and one linear layer over a turn's first, mean and largest state."""

    frozen: int = FROZEN

    def __init__(self, folder: Path, kind: type[PreTrainedModel] = BertModel) -> None:
        super().__init__()
        self.encoder = kind.from_pretrained(
            str(folder),
            add_pooling_layer=False,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            attn_implementation="eager",  # in windows as short as these a fifth quicker than torch's fused attention
        )
        for part in (self.encoder.embeddings, *self.encoder.encoder.layer[: self.frozen]):
            part.requires_grad_(requires_grad=False)
        size = 3 * self.encoder.config.hidden_size
        self.norm, self.drop, self.heads = nn.LayerNorm(size), nn.Dropout(DROPPED), nn.Linear(size, len(COLUMNS))

    def forward(self, tokens: Tensor, attention: Tensor, places: Sequence[tuple[int, int, int]]) -> Tensor:
        """Logits of shape (places, columns) of the turns at (row, first token, end)."""
        states = self.states(tokens, attention)
        pooled = [
            torch.cat([states[row, first], states[row, first:end].mean(0), states[row, first:end].max(0).values])
            for row, first, end in places
        ]
        logits: Tensor = self.heads(self.drop(self.norm(torch.stack(pooled))))
        return logits

    def states(self, tokens: Tensor, attention: Tensor) -> Tensor:
        """What the encoder makes of MiniLM's tokens, of shape (rows, tokens, size)."""
        states: Tensor = self.encoder(input_ids=tokens, attention_mask=attention).last_hidden_state
        return states


def heard(dialogue: Dialogue, folder: Path) -> list[Heard]:
    """A dialogue's turns as tokens."""
    found = []
    for turn in dialogue.turns:
        ids = tokenizer(folder / "tokenizer.json").encode(turn.text, add_special_tokens=False).ids
        if len(ids) > LONGEST:
            ids = ids[: LONGEST // 2] + ids[-LONGEST // 2 :]
        found.append(Heard([SPECIALIST if turn.is_specialist else OTHER, *ids], turn.labels))
    return found


def train(
    new: Callable[[], Net],
    dialogues: Sequence[Dialogue],
    words: Path,
    before: Sequence[Dialogue] = (),
    how: Recipe = PLAIN,
    name: str = "",
) -> Net:
    """A new network, trained on the dialogues, with the tokenizer in the folder `words`; uses a GPU when there is one.

    What is to be learned `before` them is dealt out over the first epochs, so that they have the last word. By its
    `name` it tells how far it is.
    """
    torch.manual_seed(how.seed)
    chance = random.Random(how.seed)  # noqa: S311
    place = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    net = new().to(place).train()
    said, besides = ([heard(dialogue, words) for dialogue in those] for those in (dialogues, before))
    optimiser = torch.optim.AdamW(_groups(net, how.rate), weight_decay=0.01)
    dealt = _dealt(besides, how.dealt, chance)
    plan = [list(_batches([*said, *also], chance)) for also in dealt + [[]] * (how.epochs - len(dealt))]
    steps, step = sum(map(len, plan)), 0
    for number, batches in enumerate(plan, 1):
        total = 0.0
        for windows in batches:
            _set_rate(optimiser, step / steps)
            step += 1
            with torch.autocast(place.type, dtype=torch.bfloat16, enabled=how.half):
                total += _step(net, optimiser, windows, place)
        print(f"  {name}: epoch {number}/{how.epochs}: loss {total / len(batches):.3f}", flush=True)
    return net.cpu().eval()


def _dealt(said: Sequence[list[Heard]], hands: int, chance: random.Random) -> list[list[list[Heard]]]:
    """All of it, in so many parts of like size and by chance."""
    mixed = chance.sample(said, len(said))
    return [mixed[hand::hands] for hand in range(hands)]


def _groups(net: Net, rate: float) -> list[dict[str, object]]:
    layers = list(net.encoder.encoder.layer)
    groups: list[dict[str, object]] = [{"params": [*net.norm.parameters(), *net.heads.parameters()], "rate": HEADS_RATE}]
    return groups + [
        {"params": list(layer.parameters()), "rate": rate * DECAY ** (len(layers) - 1 - depth)}
        for depth, layer in enumerate(layers)
        if depth >= net.frozen
    ]


def _set_rate(optimiser: torch.optim.Optimizer, done: float) -> None:
    """Up in the first hundredths, then down along a cosine."""
    for group in optimiser.param_groups:
        group["lr"] = group["rate"] * max(0.01, min(1.0, done / 0.06) * 0.5 * (1 + cos(pi * done)))


def _step(net: Net, optimiser: torch.optim.Optimizer, windows: list[list[Heard]], place: torch.device) -> float:
    tokens, attention, places, turns = laid_out(windows)
    if not turns:
        return 0.0
    hidden = (torch.rand(tokens.shape) < MASKED) & (tokens > _FIRST_WORD)
    tokens = torch.where(hidden, torch.full_like(tokens, _MASK), tokens)
    loss = _loss(net(tokens.to(place), attention.to(place), places), turns)
    optimiser.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimiser.step()
    return float(loss)


def _batches(said: Sequence[list[Heard]], chance: random.Random) -> Iterator[list[list[Heard]]]:
    """Windows of like length together, in any order; where windows begin differs from epoch to epoch."""
    windows = [window for turns in said for window in _windows(turns, chance)]
    chance.shuffle(windows)
    windows.sort(key=lambda window: sum(len(turn.tokens) for turn in window) // 64)
    batches: list[list[list[Heard]]] = [[]]
    size = 0
    for window in windows:
        size += (length := sum(len(turn.tokens) for turn in window) + 2)
        if batches[-1] and size > BATCH:
            batches.append([])
            size = length
        batches[-1].append(window)
    chance.shuffle(batches)
    yield from batches


def _windows(turns: Sequence[Heard], chance: random.Random) -> Iterator[list[Heard]]:
    window: list[Heard] = []
    size, most = 2, chance.randint(60, WINDOW) if len(turns) > 8 else WINDOW
    for turn in turns:
        if window and size + len(turn.tokens) > most:
            yield window
            window, size, most = [], 2, WINDOW
        window.append(turn)
        size += len(turn.tokens)
    yield window


def laid_out(windows: Iterable[list[Heard]]) -> tuple[Tensor, Tensor, list[tuple[int, int, int]], list[Labels]]:
    """Windows as rows of tokens, filled up, with their attention, and the places and labels of the turns that were judged."""
    rows: list[list[int]] = []
    places, labels = [], []
    for number, window in enumerate(windows):
        row = [101]
        for turn in window:
            if turn.labels:
                places.append((number, len(row), len(row) + len(turn.tokens)))
                labels.append(turn.labels)
            row += turn.tokens
        rows.append([*row, 102])
    longest = max(map(len, rows))
    tokens = torch.tensor([row + [0] * (longest - len(row)) for row in rows])
    attention = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
    return tokens, attention, places, labels


def _loss(logits: Tensor, turns: Sequence[Labels]) -> Tensor:
    total = logits.new_zeros(())
    for name, columns, weights in (("main", MAIN, None), ("talk", TALK, TALK_WEIGHT)):
        total = total + WEIGHT[name] * _of_kinds(logits, turns, columns, weights)
    for column in (*SIGNS, *OWN):
        weight = WEIGHT["own"] if column in OWN else WEIGHT.get(column, 1.0)
        total = total + weight * _of_one(logits, turns, column, column)
        total = total + WEIGHT["weak"] * _of_one(logits, turns, column, f"{column}~")
    return total / len(turns)


def _of_kinds(logits: Tensor, turns: Sequence[Labels], columns: Sequence[str], weights: Sequence[float] | None) -> Tensor:
    rows = [row for row, labels in enumerate(turns) if columns[0] in labels]
    if not rows:
        return logits.new_zeros(())
    told = logits.new_tensor([[turns[row][name] for name in columns] for row in rows])
    chosen = functional.log_softmax(logits[rows][:, [AT[name] for name in columns]], -1)
    return -(told * chosen * logits.new_tensor(weights or [1.0] * len(columns))).sum()


def _of_one(logits: Tensor, turns: Sequence[Labels], column: str, label: str) -> Tensor:
    rows = [row for row, labels in enumerate(turns) if label in labels]
    if not rows:
        return logits.new_zeros(())
    told = logits.new_tensor([turns[row][label] for row in rows])
    return functional.binary_cross_entropy_with_logits(logits[rows, AT[column]], told, reduction="sum")


def saved(net: Net) -> dict[str, np.ndarray]:
    """The heads as the run-time's arrays (``alongside.listening.model.network.Heads``), in half precision."""
    return {
        "gain": net.norm.weight.detach().numpy().astype(np.float16),
        "shift": net.norm.bias.detach().numpy().astype(np.float16),
        "weight": net.heads.weight.detach().numpy().T.astype(np.float16).copy(),
        "bias": net.heads.bias.detach().numpy().astype(np.float16),
    }
