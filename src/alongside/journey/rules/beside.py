"""Beside what of a person's others write."""

from enum import StrEnum


class Own(StrEnum):
    """The kinds that have their words beside them in one table, as its columns, the addresses and the trail name them.

    Goals and chapters are not among them: what stands beside those has tables of its own.
    """

    MEANING = "meaning"
    VALUE = "value"
    WIN = "win"
    STRENGTH = "strength"
    ENTRY = "entry"
