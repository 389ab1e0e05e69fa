"""What can stand in one turn together. No Django."""

from collections.abc import Iterable
from typing import Final

from alongside.listening.reading import Code, ReadTurn
from alongside.mirror.rules.reading import standing_in

EXCLUDE_EACH_OTHER: Final[tuple[tuple[Code, Code], ...]] = (
    ("open_question", "closed_question"),
    ("advice_with_permission", "advice_without_permission"),
)
"""The codes of a correction of which a turn holds one at most. Both kinds of reflection go by one name there (`named`)."""


def contradictions(codes: Iterable[str]) -> list[tuple[Code, Code]]:
    """Return each two of the codes that exclude each other."""
    held = frozenset(codes)
    return [pair for pair in EXCLUDE_EACH_OTHER if held.issuperset(pair)]


def chosen_at_first(turn: ReadTurn) -> frozenset[str]:
    """Return what stands in a turn; of two that exclude each other only the one that was heard more surely.

    Where both were kept as a correction, before it was asked that they agree, both are shown.
    """
    sure = {behaviour.code: behaviour.confidence for behaviour in turn.behaviours}
    standing = standing_in(turn)
    excluding = [sorted(pair, key=sure.__getitem__) for pair in contradictions(standing)]
    return standing - {less for less, more in excluding if sure[less] < sure[more]}
