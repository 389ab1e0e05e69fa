"""The linear model: one weight for each hashed word and column. Numpy alone."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .words import Hashing

Array = NDArray[np.float32]

VOICES: Final = ("specialist", "person")


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights of shape (buckets, columns) and biases, for the specialist's turns and for the person's; see `Hashing.plain`."""

    specialist: Array
    specialist_bias: Array
    person: Array
    person_bias: Array
    plain: bool = False

    @classmethod
    def load(cls, path: Path) -> "Linear":
        """Reads what `train.linear.save` wrote: weights as whole steps, the size of a step in each column, and biases.

        Raises:
            FileNotFoundError: there is no such file.
        """
        with np.load(path) as kept:
            weights = {voice: kept[voice].astype(np.float32) * kept[f"{voice}_step"] for voice in VOICES}
            biases = {f"{voice}_bias": kept[f"{voice}_bias"] for voice in VOICES}
            return cls(**weights, **biases, plain=bool(kept["plain"]))

    def hashing(self) -> Hashing:
        """What turns a conversation's words into buckets for these weights."""
        return Hashing(plain=self.plain)

    def of_specialist(self, text: str, before: str, hashing: Hashing | None = None) -> Array:
        """One value for each of `tasks.OF_SPECIALIST`; above 0 it rather holds."""
        return self._sum(self.specialist, self.specialist_bias, (hashing or self.hashing()).hear(text, before))

    def of_person(self, text: str, before: str, hashing: Hashing | None = None) -> Array:
        """One value for each of `tasks.OF_PERSON`."""
        return self._sum(self.person, self.person_bias, (hashing or self.hashing()).hear(text, before))

    @staticmethod
    def _sum(weights: Array, bias: Array, heard: tuple[NDArray[np.int64], NDArray[np.float64]]) -> Array:
        buckets, values = heard
        return bias + values.astype(np.float32) @ weights[buckets]
