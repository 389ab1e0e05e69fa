"""Which of some times lie in a time when somebody is away. It is said, and never stands in the way."""

from collections.abc import Iterable, Sequence
from datetime import datetime

Span = tuple[datetime, datetime]  # from a moment until a moment, the end not included


def meets(span: Span, away: Iterable[Span]) -> bool:
    """Say whether a stretch of time shares a moment with one of those in which somebody is away."""
    starts, ends = span
    return any(begins < ends and starts < until for begins, until in away)


def those_away(spans: Iterable[Span], away: Sequence[Span]) -> list[Span]:
    """Return those of some stretches that share a moment with a time when somebody is away."""
    return [span for span in spans if meets(span, away)]
