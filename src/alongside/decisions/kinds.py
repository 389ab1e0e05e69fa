"""What rooms tell this package about the things that can be offered.

A room registers one `Kind` for each; decisions then carries offer, answer, page and record for all of them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from alongside.decisions.models import Agreed, Offer

Words = Mapping[str, str]


@dataclass(frozen=True)
class Line:
    """One row of an offer as it is shown: what it is about, how it reads now, how it would read."""

    label: str
    after: str
    before: str = ""


@dataclass(frozen=True)
class Kind:
    """How one kind of offer is shown, adapted and put into effect.

    Attributes:
        name: `room.thing`, at most 40 characters.
        title: the heading of an offer (a short sentence, translated).
        lines: what it would change, for showing.
        where: the address of the page on which the thing lives.
        apply: puts what was agreed into effect; runs in the transaction of the answer.
        still_open: whether the thing can still be decided (a partnership that ended cannot); the answer is
            refused with `NoLongerOffered` when not.
        form: the form class with which the other side adapts the words (bound with `initial=words`), or None
            when it can only be accepted or declined.
    """

    name: str
    title: Callable[[Offer], str]
    lines: Callable[[Offer], list[Line]]
    where: Callable[[Offer], str]
    apply: Callable[[Offer, Agreed], None]
    still_open: Callable[[Offer, datetime], bool] = field(default=lambda offer, now: True)
    form: type[Any] | None = None


_kinds: dict[str, Kind] = {}


def register(kind: Kind) -> None:
    """Let a kind of thing be offered. Called by each room as it starts."""
    _kinds[kind.name] = kind


def kind_of(offer: Offer) -> Kind:
    """Return how an offer's kind behaves.

    Raises:
        KeyError: no room registered it.
    """
    return _kinds[offer.kind]


def registered() -> list[str]:
    """Return the names of all kinds, sorted."""
    return sorted(_kinds)
