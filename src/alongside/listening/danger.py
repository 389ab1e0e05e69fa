"""Words about dying, or about hurting oneself or somebody: what is heard here is not weighed, praised or handed on.

It looks for words alone. It can miss them, and hear them where nothing of the kind was meant; whoever shows what it found
says so. What the two said near such words belongs to that moment and to no count: a plan to die has the same shape as a
plan to call a sister.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
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
_AS_TOLD: Final = (
    "doctor",
    "doctor's",
    "nurse",
    "pharmacist",
    "prescribed",
    "médico",
    "médica",
    "doctora",
    "enfermera",
    "recetó",
)
"""Whoever names one of these has taken all the pills as they should."""


@cache
def _phrases(language: Language) -> Phrasebook:
    return Phrasebook(phrases.in_danger(language))


def plainly_in_danger(text: str, language: Language, *, asked: bool = False) -> bool:
    """True when plain phrases say so; with `asked`, those of somebody who asks about it."""
    if language == "other":
        return False
    signs, book = {"asked"} if asked else {"said", "pills"}, _phrases(language)
    return any(
        heard.sign in signs and not (heard.sign == "pills" and part.has(*_AS_TOLD))
        for part in sentences(text)
        for heard in book.hear(part)
    )


def in_danger(text: str, language: Language, *, asked: bool = False) -> bool:
    """True when somebody may speak of dying, or of hurting themselves or somebody; with `asked`, when they ask about it.

    By plain phrases, or by what was learned of how people say it in other words.
    """
    if language == "other":
        return False
    from .model.danger import learned  # noqa: PLC0415 numpy is loaded only to read

    found = learned(language)
    return plainly_in_danger(text, language, asked=asked) or (found is not None and any(map(found.holds, stretches(text))))


def stretches(text: str) -> Iterator[str]:
    """A turn, each of its sentences and each two in a row: in a long turn the words that matter are few among many."""
    parts = sentences(text)
    yield text
    if len(parts) > 1:
        yield from (text[part.start : part.end] for part in parts)
    if len(parts) > 2:
        yield from (text[one.start : other.end] for one, other in itertools.pairwise(parts))


def danger(turns: Sequence[ReadTurn], spoken: Spoken) -> tuple[int, ...]:
    """The turns, by number, in which the person or somebody else may say such a thing, or the specialist asks about it."""
    return tuple(turn.index for turn in turns if _is_of_danger(turn, spoken.turn(turn)))


def _is_of_danger(turn: ReadTurn, language: Language) -> bool:
    return in_danger(turn.text, language, asked=turn.speaker == "specialist")


def delicate(danger: Iterable[int]) -> frozenset[int]:
    """The turns, by number, that stand near such words."""
    return frozenset(near for at in danger for near in range(at - NEAR, at + NEAR + 1))


def spared(turns: Sequence[ReadTurn], danger: Iterable[int]) -> tuple[ReadTurn, ...]:
    """The turns with nothing of the person's weighed near such words: it leans neither to a change nor away from one."""
    near = delicate(danger)
    return tuple(replace(turn, talk="neutral") if turn.talk and turn.index in near else turn for turn in turns)
