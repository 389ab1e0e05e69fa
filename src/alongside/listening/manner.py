"""How the specialist spoke, where plain words tell it whatever was learned: what makes small, what offers help, what only greets."""

from dataclasses import replace
from typing import Final

from . import phrases
from .language import Language
from .phrasebook import phrasebook
from .phrases.courtesy import BESIDES
from .reading import LISTED, SURE, Behaviour, Hearing, Main
from .sentences import Sentence, sentences

_REFLECTIONS: Final = ("simple_reflection", "complex_reflection")
_INSTEAD: Final[dict[str, Main]] = {
    "open_question": "question",
    "closed_question": "question",
    "information": "input",
    "advice_with_permission": "input",
    "advice_without_permission": "input",
}
_BRIEF, _LITTLE = 2, 12
_WARM: Final = ("affirmation", "compassion", "autonomy", "collaboration")
_HANDS_BACK: Final = ("you", "your", "yours", "you're", "tú", "tu", "tuya", "tuyo", "te", "ti", "contigo")
_MAY_BE: Final = (LISTED + SURE) / 2
_READ: Final[tuple[Language, ...]] = ("en", "es")


def as_said(hearing: Hearing, text: str, language: Language) -> Hearing:
    """What was heard in a turn of the specialist's, and what its words plainly tell: what makes small reflects nothing.

    A reflection that rests on such a sentence goes, and it may have made something small where nothing said so.
    """
    if language == "other" or hearing.main is None:
        return hearing
    hearing = _greet(_come_back(hearing, text, language), text, language)
    small = [(part.start, part.end) for part in sentences(text) if _makes_small(part, language)]
    if not small:
        return hearing
    kept = hearing.behaviours
    if all(_rests_on(one, small) for one in kept if one.code in _REFLECTIONS):
        kept = tuple(one for one in kept if one.code not in _REFLECTIONS)
    main = _main(kept) if hearing.main == "reflection" and not _reflects(kept) else hearing.main
    may_be = () if any(one.code == "dismissing" for one in kept) else (Behaviour("dismissing", _MAY_BE, tuple(small)),)
    return replace(hearing, main=main, behaviours=(*kept, *may_be))


def _makes_small(part: Sentence, language: Language) -> bool:
    return bool(phrasebook(phrases.of_making_small, language).hear(part)) and not _only_greets(part, language)


def _come_back(hearing: Hearing, text: str, language: Language) -> Hearing:
    """Who says that they went ahead, and besides only hands the word back, told nothing."""
    parts = sentences(text)
    rest = [part for part in parts if not phrasebook(phrases.owning, language).hear(part)]
    if len(rest) == len(parts) or any(len(part.words) > _BRIEF and not part.has(*_HANDS_BACK) for part in rest):
        return hearing
    if sum(len(part.words) for part in rest) > _LITTLE:
        return hearing
    kept = tuple(one for one in hearing.behaviours if one.code != "information")
    return replace(hearing, main=_main(kept) if hearing.main == "input" else hearing.main, behaviours=kept)


def _greet(hearing: Hearing, text: str, language: Language) -> Hearing:
    """Who says hello or goodbye advises nothing, and makes nothing small; where a turn is no more than that, it is nothing else."""
    parts = sentences(text)
    greets = [part for part in parts if _only_greets(part, language)]
    if not greets:
        return hearing
    spans = [(part.start, part.end) for part in greets]
    kept = tuple(one for one in hearing.behaviours if one.code in _WARM or not _rests_on(one, spans))
    alone = all(part in greets or (BESIDES.issuperset(part.words) and not part.asks) for part in parts)
    return replace(hearing, main="other" if alone else hearing.main, behaviours=kept)


def _only_greets(part: Sentence, language: Language) -> bool:
    """True when a sentence is made of words that greet or take leave ("Ándale, que te vaya bien"), and asks nothing."""
    if part.asks:
        return False
    heard = phrasebook(phrases.of_courtesy, language).hear(part)
    greeting = {at for phrase in heard for at in range(phrase.first, phrase.last + 1)}
    return bool(greeting) and BESIDES.issuperset(word for at, word in enumerate(part.words) if at not in greeting)


def _reflects(behaviours: tuple[Behaviour, ...]) -> bool:
    return any(one.code in _REFLECTIONS for one in behaviours)


def _rests_on(one: Behaviour, spans: list[tuple[int, int]]) -> bool:
    return all(any(first < end and start < last for first, last in spans) for start, end in one.evidence)


def _main(kept: tuple[Behaviour, ...]) -> Main:
    """What a turn mostly did that was no reflection: the surest of the rest."""
    rest = [one for one in kept if one.code in _INSTEAD]
    return _INSTEAD[max(rest, key=lambda one: one.confidence).code] if rest else "other"


def offers_help(text: str) -> bool:
    """True when somebody asks whether they may do something with the other or for them ("Could we call her now, together?")."""
    return _asks(text, "offers")


def opens_nothing(text: str) -> bool:
    """True when the question of a turn offers help, or a guest a chair: to put it openly would be odd."""
    return _asks(text, "offers", "hosts")


def _asks(text: str, *signs: str) -> bool:
    """True when the last question in `text`, in either language, shows one of the signs."""
    asked = [part for part in sentences(text) if part.asks]
    return any(
        heard.sign in signs
        for part in asked[-1:]
        for language in _READ
        for heard in phrasebook(phrases.of_offering, language).hear(part)
    )
