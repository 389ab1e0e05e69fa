"""The linear model: one weight for each hashed word and column. Numpy alone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .words import Hashing

Array = NDArray[np.float32]
Weights = NDArray[np.float16] | Array


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights of shape (buckets, columns) and biases, for the specialist's turns and for the person's."""

    specialist: Weights
    specialist_bias: Array
    person: Weights
    person_bias: Array

    def of_specialist(self, text: str, before: str, hashing: Hashing | None = None) -> Array:
        """One value for each of `tasks.OF_SPECIALIST`; above 0 it rather holds."""
        return self._sum(self.specialist, self.specialist_bias, (hashing or Hashing()).hear(text, before))

    def of_person(self, text: str, before: str, hashing: Hashing | None = None) -> Array:
        """One value for each of `tasks.OF_PERSON`."""
        return self._sum(self.person, self.person_bias, (hashing or Hashing()).hear(text, before))

    @staticmethod
    def _sum(weights: Weights, bias: Array, heard: tuple[NDArray[np.int64], NDArray[np.float64]]) -> Array:
        buckets, values = heard
        return bias + values.astype(np.float32) @ weights[buckets].astype(np.float32, copy=False)
