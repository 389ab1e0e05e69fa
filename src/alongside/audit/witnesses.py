"""Rooms that know what must stand in the trail.

The trail knows nothing of the rooms above it, so each that keeps something which cannot be there without its entry says so
itself: a function that yields a sentence for each thing whose entry is missing.
"""

from collections.abc import Callable, Iterator

Witness = Callable[[], Iterator[str]]
_witnesses: list[Witness] = []


def call(witness: Witness) -> None:
    """Let a room be asked whenever the trail is verified; asked once, however often it is called."""
    if witness not in _witnesses:
        _witnesses.append(witness)


def testimony() -> Iterator[str]:
    """Yield a sentence for each thing that stands somewhere although the trail does not know of it."""
    for witness in _witnesses:
        yield from witness()
