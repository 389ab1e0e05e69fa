"""Totals of a conversation, each ratio with its uncertainty."""

from collections.abc import Sequence
from typing import Any

from .reading import ReadTurn


def measure(turns: Sequence[ReadTurn]) -> dict[str, Any]:
    return {}
