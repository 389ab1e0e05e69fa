"""Words about dying, or about hurting oneself or somebody: what is heard here is not weighed, praised or handed on.

It looks for words alone. It can miss them, and hear them where nothing of the kind was meant; whoever shows what it found
says so. What the two said near such words belongs to that moment and to no count: a plan to die has the same shape as a
plan to call a sister.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from . import phrases
from .language import Language, Spoken
from .phrasebook import Phrasebook
from .reading import ReadTurn
from .sentences import sentences

NEAR: Final = 12
"""Turns before and after such words that belong to them."""


@cache
def _phrases(language: Language) -> Phrasebook:
    return Phrasebook(phrases.in_danger(language))


def plainly_in_danger(text: str, language: Language, *, asked: bool = False) -> bool:
    """True when plain phrases say so; with `asked`, those of somebody who asks about it."""
    if language == "other":
        return False
    sign, book = "asked" if asked else "said", _phrases(language)
    return any(heard.sign == sign for part in sentences(text) for heard in book.hear(part))


def in_danger(text: str, language: Language, *, asked: bool = False) -> bool:
    """True when somebody may speak of dying, or of hurting themselves or somebody; with `asked`, when they ask about it.

    By plain phrases, or by what was learned of how people say it in other words.
    """
    if language == "other":
        return False
    from .model.danger import learned  # noqa: PLC0415 numpy is loaded only to read

    found = learned(language)
    return plainly_in_danger(text, language, asked=asked) or (found is not None and found.holds(text))


def danger(turns: Sequence[ReadTurn], spoken: Spoken) -> tuple[int, ...]:
    """The turns, by number, in which the person may say such a thing, or the specialist asks about it or says it."""
    return tuple(turn.index for turn in turns if turn.speaker != "other" and _is_of_danger(turn, spoken.turn(turn)))


def _is_of_danger(turn: ReadTurn, language: Language) -> bool:
    asks = turn.speaker == "specialist" and in_danger(turn.text, language, asked=True)
    return asks or (turn.speaker == "person" and in_danger(turn.text, language))


def delicate(danger: Iterable[int]) -> frozenset[int]:
    """The turns, by number, that stand near such words."""
    return frozenset(near for at in danger for near in range(at - NEAR, at + NEAR + 1))


def spared(turns: Sequence[ReadTurn], danger: Iterable[int]) -> tuple[ReadTurn, ...]:
    """The turns with nothing of the person's weighed near such words: it leans neither to a change nor away from one."""
    near = delicate(danger)
    return tuple(replace(turn, talk="neutral") if turn.talk and turn.index in near else turn for turn in turns)
