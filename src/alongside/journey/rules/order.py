"""Things in their order."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

Thing = TypeVar("Thing")


def of_the_day(things: Sequence[Thing], day: date) -> Thing | None:
    """Return one of the things: the same all day, another tomorrow, each in its turn."""
    return things[day.toordinal() % len(things)] if things else None


def swapped(order: Sequence[Thing], thing: Thing, *, earlier: bool) -> list[Thing]:
    """Return the order with one thing moved one place; at the edge it stays."""
    found, at = list(order), list(order).index(thing)
    to = at - 1 if earlier else at + 1
    if 0 <= to < len(found):
        found[at], found[to] = found[to], found[at]
    return found
