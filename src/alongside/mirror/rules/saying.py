"""What is said of a turn: what stands behind the kind that it is drawn as, and what it only seems to do. No Django."""

from collections.abc import Iterable
from typing import Final

from alongside.listening.choosing import GRAVE, LIGHTER, PRAISED
from alongside.listening.exchanges import counted
from alongside.listening.language import Language
from alongside.listening.reading import Behaviour, Main, ReadTurn, Span
from alongside.listening.sentences import sentences
from alongside.listening.stance import owns_up

WARM = ("affirmation", "compassion")
CODES_OF: dict[Main, tuple[str, ...]] = {
    "question": ("open_question", "closed_question"),
    "reflection": ("simple_reflection", "complex_reflection"),
    "input": ("information", "advice_with_permission", "advice_without_permission"),
    "other": WARM,
}
"""The codes that stand behind what a turn mostly does; a kind word is none of the three, and drawn all the same."""


def surest(turn: ReadTurn, codes: Iterable[str]) -> Behaviour | None:
    """Return the behaviour of some codes that was heard most surely."""
    return max((b for b in turn.behaviours if b.code in codes), key=lambda b: b.confidence, default=None)


def behind(turn: ReadTurn) -> Behaviour | None:
    """Return the behaviour that gives a turn of the specialist's its kind."""
    return surest(turn, CODES_OF[turn.main or "other"])


def told_of(turn: ReadTurn) -> list[Behaviour]:
    """Return what is said of a turn: nothing twice, and nothing that is less likely than not, but for what it is drawn as."""
    codes, drawn_as = counted(turn), behind(turn)
    return [b for b in turn.behaviours if b is drawn_as or b.code in codes]


def seems_to(turn: ReadTurn) -> Main | None:
    """Return what a turn of the specialist's mostly does, if it reflects or tells and no behaviour of the kind was heard in it.

    Held out, hardly every second such turn of a talk does: it "may be", and counts for nothing.
    """
    mostly = turn.speaker == "specialist" and turn.main in ("reflection", "input")
    return turn.main if mostly and behind(turn) is None else None


_READ: Final[tuple[Language, ...]] = ("en", "es")
_SHOWN_AS: Final = {kind: code for codes in (GRAVE, LIGHTER, PRAISED) for code, kind in codes.items()}


def shown_by_kind(turn: ReadTurn, kind: str) -> list[Span]:
    """Return the words that show what a moment of some kind is about; none for a kind that neither a code nor words stand for."""
    if kind == "came_back":
        parts = ((part.start, part.end) for part in sentences(turn.text))
        return [span for span in parts if any(owns_up(turn.text[slice(*span)], language) for language in _READ)]
    return [span for behaviour in turn.behaviours if behaviour.code == _SHOWN_AS.get(kind) for span in behaviour.evidence]


def shown_by(turn: ReadTurn) -> list[Span]:
    """Return the words that show what is said of a turn; of one that only seems to reflect, its longest sentence that asks nothing."""
    spans = [span for behaviour in told_of(turn) for span in behaviour.evidence]
    if seems_to(turn) != "reflection":
        return spans
    parts = [part for part in sentences(turn.text) if not part.asks]
    longest = max(parts, key=lambda part: part.size, default=None)
    return [*spans, (longest.start, longest.end)] if longest else spans
