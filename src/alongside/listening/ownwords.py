"""What somebody plainly says they want, sentence by sentence: enough to show them their own words (ADR 0024)."""

from itertools import takewhile

from . import phrases
from .language import Language
from .phrasebook import phrasebook
from .phrases.wanting import JOINS, MAY_PRECEDE, TURNS
from .sentences import Sentence, sentences, with_signs
from .talk import plain_talk, pulls_away

_SOME_WORDS = 4


def wishes_in(text: str, language: Language) -> list[str]:
    """The sentences of a turn that say what the speaker wants or is about to do, now: not what was, might be or is not wanted.

    Three right ones are better than six: whatever could be meant another way is left out.
    """
    if language == "other" or pulls_away(text, language):
        return []
    return [
        said
        for part in sentences(text)
        if part.size >= _SOME_WORDS and not part.asks
        if _is_wish(part, said := text[slice(*with_signs(text, (part.start, part.end)))], language)
    ]


def _is_wish(part: Sentence, said: str, language: Language) -> bool:
    plain = plain_talk(said, language)
    if plain or part.has(*TURNS[language]):
        return plain == "change"
    heard = phrasebook(phrases.of_wanting, language).hear(part)
    return any(one.sign == "wishes" and _begins(part, one.first, language) for one in heard) and not any(
        one.sign == "is_none" for one in heard
    )


def _begins(part: Sentence, first: int, language: Language) -> bool:
    """True when nothing stands before the words at `first`, in their clause, that could turn them round."""
    start = max((mark for mark in part.clauses if mark <= first), default=0)
    before = takewhile(lambda word: word not in JOINS[language], reversed(part.words[start:first]))
    return MAY_PRECEDE[language].issuperset(before)
