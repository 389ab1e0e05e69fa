"""What was learned of how people speak of dying, or of hurting themselves or somebody. Few numbers, in English and Spanish."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

from .words import vector

FILES: Final = Path(__file__).parent / "files"


@dataclass(frozen=True, slots=True)
class Danger:
    """The weight of each bucket that weighs anything, and what their sum must pass."""

    weights: dict[int, float]
    least: float

    def holds(self, text: str) -> bool:
        """True when a turn's words weigh enough."""
        return self.weight(text) > self.least

    def weight(self, text: str) -> float:
        """What a turn's words weigh."""
        return sum(weight * self.weights.get(bucket, 0.0) for bucket, weight in vector(text, "").items())


@cache
def learned(language: str, folder: Path = FILES) -> Danger | None:
    """What was learned in a language; None where nothing lies in the folder."""
    try:
        kept = np.load(folder / f"danger.{language}.npz")
    except FileNotFoundError:
        return None
    weights = dict(zip(kept["buckets"].tolist(), kept["weights"].astype(np.float32).tolist(), strict=True))
    return Danger(weights, float(kept["least"]))
