"""The person's talk about change: for it, for staying as it is, or neither."""

from typing import Final

from . import phrases
from .language import Language
from .phrasebook import Heard, Phrasebook, phrasebook
from .phrases.using import MAY_PRECEDE, TURN_ROUND
from .reading import Talk
from .sentences import Sentence, sentences

_ENOUGH: Final = 1.9
_UNSURE: Final = frozenset({"if", "whether", "si"})


def plain_talk(text: str, language: Language) -> Talk | None:
    """Which way somebody leans who says plainly that they are about to use or drink, or will not; None where nobody says so.

    Such words must not be heard the wrong way round, whatever was learned; who says both is left to it.
    """
    if language == "other":
        return None
    told = [part for part in sentences(text) if not part.asks]
    if any(part.has(*TURN_ROUND[language]) for part in told):
        return None
    heard = [(part, phrase) for part in told for phrase in _outermost(part, phrasebook(phrases.about_using, language))]
    if not any(MAY_PRECEDE[language].issuperset(part.words[: phrase.first]) for part, phrase in heard):
        return None
    found = {phrase.sign for _, phrase in heard}
    return "change" if found == {"change"} else "sustain" if found == {"sustain"} else None


def _outermost(part: Sentence, book: Phrasebook) -> list[Heard]:
    """The phrases of a sentence that end where a clause does: "No quiero dejar de beber" holds "quiero dejar de beber"."""
    ends = part.clauses | {len(part.words)}
    whole = {phrase for phrase in book.hear(part) if min(end for end in ends if end > phrase.first) == phrase.last + 1}
    return [
        one for one in whole if not any(one != other and other.first <= one.first and one.last <= other.last for other in whole)
    ]


def plans(text: str, language: Language) -> bool:
    """True when somebody names a step of their own; to "see if I can" is to wonder, not to plan."""
    return any(
        phrase.sign == "plans" and phrase.weight > _ENOUGH and part.words[max(0, phrase.first - 1)] not in _UNSURE
        for part in sentences(text)
        if not part.asks
        for phrase in phrasebook(phrases.talk, language).hear(part)
    )


def wishes(text: str, language: Language) -> bool:
    """True when the phrases agree that somebody speaks for a change of their own, not of what others want for them."""
    return any(
        phrase.sign in ("change", "plans")
        and phrase.weight > _ENOUGH
        and (language == "es" or part.words[phrase.first][0] == "i")
        for part in sentences(text)
        if talk_of([part], language) == "change" and not part.asks
        for phrase in phrasebook(phrases.talk, language).hear(part)
    )


def pulls_away(text: str, language: Language) -> float:
    """How strongly somebody says that they have had enough for now ("Are we done?"); 0 when they do not."""
    book = phrasebook(phrases.pulling_away, language)
    return sum(max((heard.weight for heard in book.hear(part)), default=0.0) for part in sentences(text))


def talk_of(parts: list[Sentence], language: Language) -> Talk:
    """Which way the turn leans; the later words weigh a little more, and a tie is neutral."""
    book = phrasebook(phrases.talk, language)
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
