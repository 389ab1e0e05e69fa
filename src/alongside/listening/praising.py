"""What speaks against holding a turn up: a greeting opens nothing, a list leaves no room, a dry word is no welcome."""

import re
from typing import Final

from . import phrases
from .exchanges import Exchange
from .language import Language
from .phrasebook import phrasebook
from .sentences import Sentence, sentences
from .words import PLAIN, word_set

_FIRST: Final = 4
"""Turns of a talk in which people greet one another: two of each."""
_VOCATIVE: Final = 2
_GREETS: Final = re.compile(
    r"\b(?:"
    r"how(?: are|'re) (?:you|you all|you guys|y'all|we|things)(?: doing| going| feeling)?|"
    r"how(?: is|'s) (?:it|everything|life)(?: going)?|how have you been(?: doing)?|how do you do|what(?: is|'s) up|"
    r"como (?:(?:me|te|le|les|se|nos|os) ){0,2}(?:va|ha ido)|como va (?:todo|eso|la vida|la cosa)|como van las cosas|como vas|"
    r"como (?:est(?:a|as|an|ais|amos)|anda|andas|andan|(?:ha|has|han) (?:estado|andado)|amaneciste|amanecio|lo llevas)|"
    r"que (?:tal|onda|hubo|hay)(?: (?:estas?|te va|le va|andas?|vas|va))?|quihubo|todo bien"
    r")(?: (?:today|tonight|this (?:morning|afternoon|evening|week)|these days|lately|then|now|"
    r"hoy|esta (?:manana|tarde|noche|semana)|todo|usted|ustedes|vos|tu|ahora|pues|entonces|por (?:ahi|alla)))*$"
)
"""How a question ends that only greets, in words without accents: "how are you today", "¿cómo me le va?"."""
_WITH_ENYE: Final = str.maketrans("ñ", "n")
_LISTING: Final = [
    (re.compile(begins, re.IGNORECASE), re.compile(goes_on, re.IGNORECASE))
    for begins, goes_on in (
        (r"\b(?:how|what) about\b", r"\b(?:like|such as|or)\b"),
        (r"\bqué tal\b", r"\b(?:como|o)\b"),
    )
]
"""How a question begins that goes down a list, and how it goes on; apart, so that the cost is linear in its length."""
_DRY: Final = word_set(
    "ok okay fine whatever wow maybe i guess suppose well oh so anyway "
    "supongo bueno vale ya pues capaz quizá quizás quiza quizas tal vez ajá aja"
)
_DRY_WORDS: Final = 2


def only_greets(text: str, at: int) -> bool:
    """True for a turn at the beginning of a talk, the one numbered `at`, that asks only how somebody is, as one greets."""
    if at >= _FIRST:
        return False
    parts = sentences(text)
    asked = [part for part in parts if part.asks] or parts
    return bool(asked) and all(_greets(part) for part in asked)


def _greets(part: Sentence) -> bool:
    said = " ".join(_without_vocative(part)).translate(PLAIN).translate(_WITH_ENYE)
    return bool(_GREETS.search(said))


def _without_vocative(part: Sentence) -> tuple[str, ...]:
    """The words of a question without the name behind its last comma."""
    last = max((at for at in part.clauses if 0 < at < len(part.words)), default=len(part.words))
    return part.words[:last] if last >= len(part.words) - _VOCATIVE else part.words


def goes_down_a_list(text: str) -> bool:
    """True for "And how about drugs, like …?", which goes down a list, whatever word it begins with."""
    return any(
        (begun := begins.search(part)) and goes_on.search(part, begun.end())
        for part in text.split("?")
        for begins, goes_on in _LISTING
    )


def leaves_the_choice(text: str, language: Language) -> bool:
    """True when a phrase says that the choice is the other's ("It's up to you")."""
    book = phrasebook(phrases.behaviours, language)
    return any(heard.sign == "gives_choice" for part in sentences(text) for heard in book.hear(part))


def met_dryly(exchange: Exchange) -> bool:
    """True when all that was answered is a dry word ("…Supongo.", "Whatever."); "mm-hmm" and silence are not dry."""
    words = [word for turn in exchange.answer for part in sentences(turn.text) for word in part.words]
    return 0 < len(words) <= _DRY_WORDS and _DRY.issuperset(words)
