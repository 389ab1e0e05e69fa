"""The linear model: one weight for each hashed word and column. Numpy alone."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .tasks import OF_PERSON, OF_SPECIALIST
from .words import vector

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights of shape (buckets, columns) and biases, for the specialist's turns and for the person's."""

    specialist: NDArray[np.float16]
    specialist_bias: Array
    person: NDArray[np.float16]
    person_bias: Array

    def of_specialist(self, text: str, before: str) -> Array:
        """One value for each of `tasks.OF_SPECIALIST`; above 0 it rather holds."""
        return self._sum(self.specialist, self.specialist_bias, text, before, len(OF_SPECIALIST))

    def of_person(self, text: str, before: str) -> Array:
        """One value for each of `tasks.OF_PERSON`."""
        return self._sum(self.person, self.person_bias, text, before, len(OF_PERSON))

    @staticmethod
    def _sum(weights: NDArray[np.float16], bias: Array, text: str, before: str, size: int) -> Array:
        found = vector(text, before)
        if not found:
            return bias[:size].copy()
        rows = weights[list(found)].astype(np.float32)
        values: Sequence[float] = list(found.values())
        return bias + np.array(values, dtype=np.float32) @ rows
