"""What rooms tell this package about the things that can be offered.

A room registers one `Kind` for each; decisions then carries offer, answer, page and record for all of them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Q

from alongside.consent.models import OwnedItem
from alongside.consent.rules import Category
from alongside.decisions.models import Agreed, Offer
from alongside.kernel.access import Who
from alongside.programme.viewer import Viewer

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
        category: what kind of the person's content it is about: a specialist has its offers, waiting or answered,
            only while the gate lets them see that. None for what itself opens the gate, and for what tells nothing of
            the person's own (a wish to talk, a measure to look at).
        title: the heading of an offer (a short sentence, translated).
        lines: what it would change, for showing.
        to_specialist: the same as the specialist reads it, where `lines` speaks to the person; None where both read the same.
        requested: whether an offer of the kind asks for what is the other side's to give, so that it is told as asked for.
        where: the address of the page on which the thing lives.
        apply: puts what was agreed into effect; runs in the transaction of the answer.
        still_open: whether the thing can still be decided (a partnership that ended cannot); the answer is
            refused with `NoLongerOffered` when not.
        form: the form class with which the other side adapts the words (bound with `initial=words`), or None
            when it can only be accepted or declined: then no change can be suggested anywhere.
        asks: what else the form is made with, from the offer.
        ready: is handed all offers of the kind that a page will show, before it shows them, so that what their
            lines need is fetched once and not once for each.
        item: the table of what it is about, where the person chooses for each one who sees it.
        standing: the condition on that table under which a thing is not its owner's alone, whoever could see it otherwise
            (a goal that was put away is).
        why_not: says in a sentence, to a viewer, why an answer could not take effect, from the code of `NoLongerOffered`.
        beside: a sentence to a viewer that an offer of this kind needs beside it while it waits, or nothing.
        before_walking: whether it is offered between two who do not walk together yet.
    """

    name: str
    category: Category | None
    title: Callable[[Offer], str]
    lines: Callable[[Offer], list[Line]]
    where: Callable[[Offer], str]
    apply: Callable[[Offer, Agreed], None]
    still_open: Callable[[Offer, datetime], bool] = field(default=lambda _offer, _now: True)
    form: type[Any] | None = None
    asks: Callable[[Offer], dict[str, Any]] = field(default=lambda _offer: {})
    ready: Callable[[list[Offer]], None] = field(default=lambda _offers: None)
    item: type[OwnedItem] | None = None
    standing: Q = field(default_factory=Q)
    why_not: Callable[[Offer, Viewer, str], str] = field(default=lambda _offer, _viewer, _code: "")
    beside: Callable[[Offer, Viewer], str] = field(default=lambda _offer, _viewer: "")
    before_walking: bool = False
    to_specialist: Callable[[Offer], list[Line]] | None = None
    requested: Callable[[Offer], bool] = field(default=lambda _offer: False)

    def lines_to(self, viewer: Viewer, offer: Offer) -> list[Line]:
        """Return what an offer would change, in the words for whoever looks."""
        return (self.to_specialist if self.to_specialist and viewer.role is Who.SPECIALIST else self.lines)(offer)


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


def registered() -> list[Kind]:
    """Return all kinds, by name."""
    return [_kinds[name] for name in sorted(_kinds)]
