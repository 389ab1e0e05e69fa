"""Totals of a conversation. Every ratio carries its uncertainty; none is a grade."""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import sqrt
from typing import Any, Final

from .danger import delicate
from .exchanges import Exchange, counted, exchanges
from .manner import offers_help
from .reading import ReadTurn
from .words import words_in

LECTURE_WORDS: Final = 60
"""A specialist's turn this long is a stretch to look at (learn.md's "lecture")."""
_Z: Final = 1.96
FEW: Final = 5
"""Things to go by, below which a ratio says nothing."""
_OPENINGS: Final = 3
_OPENING_WORDS: Final = 25

# MITI 4.2.1's thresholds, fair and good. The words describe; they do not judge.
_BANDS: Final = {
    "reflections_to_questions": (1.0, 2.0),
    "complex_share": (0.4, 0.5),
}
_CONSISTENT: Final = ("affirmation", "collaboration", "autonomy", "advice_with_permission", "compassion")
_INCONSISTENT: Final = ("advice_without_permission", "confronting", "dismissing", "enforcing")


def wilson(count: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927); (0, 1) when there is nothing to go by."""
    if not of:
        return 0.0, 1.0
    share, spread = count / of, _Z * _Z / of
    middle = (share + spread / 2) / (1 + spread)
    half = _Z * sqrt(share * (1 - share) / of + spread / (4 * of)) / (1 + spread)
    return round(max(0.0, middle - half), 3), round(min(1.0, middle + half), 3)


def measure(turns: Sequence[ReadTurn], danger: Sequence[int] = ()) -> dict[str, Any]:
    """The conversation's totals, JSON-ready.

    `danger` are the turns in which somebody may speak of dying or of being hurt; they stand among the totals. To ask about
    it plainly counts against nobody, nor does an offer of help near it, and what was said there is held up as no opening.

    A ratio is ``{"value", "interval": [low, high], "of", "band"}``: `of` is how many
    things it rests on; `band` is ``low``, ``middle``, ``high`` beside MITI 4's fair and
    good thresholds, ``unclear`` when it rests on too few, or None where MITI names none.
    """
    counts = Counter(code for turn in that_count(turns, danger) for code in counted(turn))
    words = [words_in(turn.text) for turn in turns]
    return {
        "speakers": _speakers(turns, words),
        "talk_balance": _talk_balance(turns, words),
        "lectures": [
            {"turn": turn.index, "words": count}
            for turn, count in zip(turns, words, strict=True)
            if turn.speaker == "specialist" and count >= LECTURE_WORDS
        ],
        "questions": _questions(counts),
        "reflections": _reflections(counts),
        "consistent": sum(counts[code] for code in _CONSISTENT),
        "inconsistent": sum(counts[code] for code in _INCONSISTENT),
        "talk": dict(Counter(turn.talk for turn in turns if turn.talk)),
        "danger": list(danger),
        "openings": openings(turns, delicate(danger)),
    }


def that_count(turns: Sequence[ReadTurn], danger: Sequence[int]) -> Iterator[ReadTurn]:
    """The turns of the specialist's whose codes count: to ask plainly about danger, or to offer help near it, is only right."""
    grave, near = frozenset(danger), delicate(danger)
    for turn in turns:
        if turn.speaker == "specialist" and turn.index not in grave and not (turn.index in near and offers_help(turn.text)):
            yield turn


def _speakers(turns: Sequence[ReadTurn], words: list[int]) -> dict[str, Any]:
    total = sum(words)
    return {role: _speaker(role, turns, words, total) for role in ("specialist", "person", "other")}


def _speaker(role: str, turns: Sequence[ReadTurn], words: list[int], total: int) -> dict[str, Any]:
    own = [(count, -turn.index) for turn, count in zip(turns, words, strict=True) if turn.speaker == role]
    spoken = sum(count for count, _ in own)
    longest, at = max(own) if own else (0, 0)
    return {
        "words": spoken,
        "share": round(spoken / total, 3) if total else 0.0,
        "turns": len(own),
        "longest": {"turn": -at, "words": longest} if own else None,
    }


def _talk_balance(turns: Sequence[ReadTurn], words: list[int]) -> dict[str, Any]:
    """The specialist's share of the words that the two said.

    Words of one turn hang together, so the uncertainty is that of turns, not of words.
    """
    two = [(count, turn.speaker == "specialist") for turn, count in zip(turns, words, strict=True) if turn.speaker != "other"]
    total = sum(count for count, _ in two)
    own = sum(count for count, is_own in two if is_own)
    share = own / total if total else 0.0
    effective = round(total**2 / sum(count**2 for count, _ in two)) if total else 0
    return {**_share(round(share * effective), effective), "value": round(share, 3) if total else None}


def _share(count: int, of: int) -> dict[str, Any]:
    value = round(count / of, 3) if of else None
    return {"value": value, "interval": list(wilson(count, of)), "of": of, "band": None}


def _banded(ratio: dict[str, Any], name: str) -> dict[str, Any]:
    low, high = _BANDS[name]
    value = ratio["value"]
    if value is None or ratio["of"] < FEW:
        return {**ratio, "band": "unclear"}
    return {**ratio, "band": "low" if value < low else "middle" if value < high else "high"}


def _questions(counts: Counter[str]) -> dict[str, Any]:
    opened, closed = counts["open_question"], counts["closed_question"]
    return {"open": opened, "closed": closed, "open_share": _share(opened, opened + closed)}


def _reflections(counts: Counter[str]) -> dict[str, Any]:
    simple, deeper = counts["simple_reflection"], counts["complex_reflection"]
    asked = counts["open_question"] + counts["closed_question"]
    return {
        "simple": simple,
        "complex": deeper,
        "complex_share": _banded(_share(deeper, simple + deeper), "complex_share"),
        "to_questions": _banded(_to_one(simple + deeper, asked), "reflections_to_questions"),
    }


def _to_one(count: int, other: int) -> dict[str, Any]:
    """How many of the first for one of the second; an endless upper bound is None."""
    low, high = wilson(count, count + other)
    return {
        "value": round(count / other, 2) if other else None,
        "interval": [round(low / (1 - low), 2) if low < 1 else None, round(high / (1 - high), 2) if high < 1 else None],
        "of": count + other,
        "band": None,
    }


def openings(turns: Sequence[ReadTurn], near: frozenset[int] = frozenset()) -> list[dict[str, Any]]:
    """The person's longest answers but those `near` words of danger, and what the specialist had said before; longest first.

    `turn` is the longest turn of an answer and `words` are those of the whole answer, which goes on through small
    words such as "mm-hmm". `codes` are what was surely heard in what it follows; of a reflection, that it is one, not how deep.
    """
    found = [
        {"turn": longest.index, "words": exchange.words, "after": {"turn": exchange.said.index, "codes": _surely(exchange)}}
        for exchange in exchanges(turns)
        if (longest := exchange.longest) and exchange.words >= _OPENING_WORDS and longest.index not in near
    ]
    return sorted(found, key=_by_length)[:_OPENINGS]


def _surely(exchange: Exchange) -> list[str]:
    said, codes = exchange.said, counted(exchange.said)
    return sorted(behaviour.code for behaviour in said.behaviours if behaviour.code in codes and said.surely(behaviour))


def _by_length(opening: dict[str, Any]) -> tuple[int, int]:
    return -opening["words"], opening["turn"]
