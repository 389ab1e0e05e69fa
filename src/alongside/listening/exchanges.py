"""What the specialist said, each with all that the person answered before the next thing was said.

A transcript cuts an answer in pieces wherever somebody says "mm-hmm". Small words that only keep the
other talking are therefore not taken as something said: the answer goes on through them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final

from .reading import REFLECTIONS, Behaviour, ReadTurn
from .words import words_in

BACKCHANNEL: Final = 3
"""Words up to which a turn only keeps the other talking."""
_FEW_WORDS: Final = 6
_QUESTIONS: Final = ("open_question", "closed_question")


@dataclass(slots=True)
class Exchange:
    """One thing said and its answer: the person's turns until the specialist says something else."""

    said: ReadTurn
    answer: list[ReadTurn] = field(default_factory=list)

    @property
    def words(self) -> int:
        """Words of the whole answer."""
        return sum(words_in(turn.text) for turn in self.answer)

    @property
    def longest(self) -> ReadTurn | None:
        """The answer's longest turn, the first of equals."""
        return max(self.answer, key=lambda turn: words_in(turn.text), default=None)


def exchanges(turns: Sequence[ReadTurn]) -> list[Exchange]:
    """Every thing that the specialist said, in order; what the person said before the first is left out."""
    found: list[Exchange] = []
    for turn in turns:
        if turn.speaker == "specialist" and not (found and _keeps_going(turn)):
            found.append(Exchange(turn))
        elif turn.speaker == "person" and found:
            found[-1].answer.append(turn)
    return found


def _keeps_going(turn: ReadTurn) -> bool:
    """True for "mm-hmm" and the like, which leave the floor where it is, and for a few words in which nothing was heard."""
    if turn.main not in ("other", None) or turn.likely(*_QUESTIONS, *REFLECTIONS):
        return False
    return words_in(turn.text) <= (BACKCHANNEL if counted(turn) else _FEW_WORDS)


def counted(turn: ReadTurn) -> frozenset[str]:
    """The codes that a turn counts for in the totals: those that are as likely as not (`ReadTurn.counts`).

    A reflection said with a rising voice ("You miss the mornings?") is one thing, not two: where the same words
    were heard as a question and as a reflection, the turn counts for what it mostly did. What a specialist says
    that they did (confidence 1) counts in full.
    """
    codes = {behaviour.code for behaviour in turn.behaviours if turn.counts(behaviour)}
    asks, reflects = (_heard(turn, kinds) for kinds in (_QUESTIONS, REFLECTIONS))
    if any(_overlap(asked, reflected) for asked in asks for reflected in reflects):
        codes -= set(_QUESTIONS if turn.main == "reflection" else REFLECTIONS)
    return frozenset(codes)


def _heard(turn: ReadTurn, codes: Collection[str]) -> list[Behaviour]:
    return [behaviour for behaviour in turn.behaviours if behaviour.code in codes and turn.counts(behaviour)]


def _overlap(one: Behaviour, other: Behaviour) -> bool:
    if one.confidence == other.confidence == 1.0:
        return False
    return any(low < end and start < high for low, high in one.evidence for start, end in other.evidence)
