"""A thing beside which others write, named for whoever reads it there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from alongside.consent.models import OwnedItem
from alongside.journey.access.meanings import newest_words
from alongside.journey.rules.beside import Own
from alongside.journey.rules.values import Holds


@dataclass(frozen=True)
class Thing:
    """A thing on a page of its own: what it is, its words as they were written, and what was written with them."""

    what: str
    words: str
    more: str = ""


def thing(kind: Own, item: OwnedItem, owner: str, *, mine: bool) -> Thing:
    """Return a thing ready to draw. `owner` is the name of whose it is. The caller has passed the gate."""
    words, more = _WORDS[kind](item)
    return Thing(_mine(kind, item) if mine else _theirs(kind, item) % {"name": owner}, words, more or "")


def _mine(kind: Own, item: Any) -> str:
    if kind is Own.VALUE:
        return _("What I dream of") if item.holds == Holds.DREAM else _("What matters to me")
    return {
        Own.MEANING: _("What recovery means to me"),
        Own.WIN: _("One of my days"),
        Own.STRENGTH: _("A strength of mine"),
        Own.ENTRY: _("Around me"),
    }[kind]


def _theirs(kind: Own, item: Any) -> str:
    if kind is Own.VALUE:
        return _("What %(name)s dreams of") if item.holds == Holds.DREAM else _("What matters to %(name)s")
    return {
        Own.MEANING: _("What recovery means to %(name)s"),
        Own.WIN: _("One of %(name)s’s days"),
        Own.STRENGTH: _("A strength of %(name)s’s"),
        Own.ENTRY: _("Around %(name)s"),
    }[kind]


_WORDS: dict[Own, Callable[[Any], tuple[str, str | None]]] = {
    Own.MEANING: lambda one: (newest_words(one), ""),
    Own.VALUE: lambda one: (one.words, one.why),
    Own.WIN: lambda one: (one.words, one.learned),
    Own.STRENGTH: lambda one: (one.name, one.seen),
    Own.ENTRY: lambda one: (one.name, one.good_for),
}
