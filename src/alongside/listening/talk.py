"""The person's talk about change: for it, for staying as it is, or neither."""

from functools import cache
from typing import Final

from . import phrases
from .language import Language
from .phrasebook import Phrasebook
from .reading import Talk
from .sentences import Sentence, sentences

_ENOUGH: Final = 1.9


@cache
def _phrases(language: Language) -> Phrasebook:
    return Phrasebook(phrases.talk(language))


def plans(text: str, language: Language) -> bool:
    """True when somebody names a step of their own."""
    heard = (heard for part in sentences(text) if not part.asks for heard in _phrases(language).hear(part))
    return any(phrase.sign == "plans" and phrase.weight > _ENOUGH for phrase in heard)


def talk_of(parts: list[Sentence], language: Language) -> Talk:
    """Which way the turn leans; the later words weigh a little more, and a tie is neutral."""
    book = _phrases(language)
    lean = {"change": 0.0, "sustain": 0.0}
    for part in parts:
        best: dict[str, float] = {}
        for heard in book.hear(part):
            best[heard.sign] = max(best.get(heard.sign, 0.0), heard.weight)
        if best.get("plans", 0.0) > _ENOUGH:
            # Whoever plans a step may name what is hard about it, and plans it still.
            best = {"change": best["plans"]}
        best["change"] = max(best.get("change", 0.0), best.pop("plans", 0.0))
        for sign, weight in best.items():
            # A question about change is not yet talk for it.
            lean[sign] += weight * (0.4 if part.asks else 1.0)
    change, sustain = lean["change"], lean["sustain"]
    if max(change, sustain) < _ENOUGH:
        return "neutral"
    return "change" if change >= sustain else "sustain"
