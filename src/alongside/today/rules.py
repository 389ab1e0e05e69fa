"""The order in which a specialist's people are shown: by name or by the next meeting, never by anything about them."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

Row = TypeVar("Row")


class Order(StrEnum):
    """The only two orders there are."""

    NEXT_MEETING = "next"
    NAME = "name"


def in_order(
    rows: list[Row], order: Order, name: Callable[[Row], str], next_meeting: Callable[[Row], datetime | None]
) -> list[Row]:
    """Return the rows by name, or by next meeting with those without one after, by name."""
    by_name = sorted(rows, key=lambda row: name(row).casefold())
    if order is Order.NAME:
        return by_name
    return sorted(by_name, key=lambda row: (next_meeting(row) is None, _stamp(next_meeting(row))))


def _stamp(moment: datetime | None) -> float:
    return moment.timestamp() if moment else 0.0
