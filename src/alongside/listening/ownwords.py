"""What somebody plainly says they want, sentence by sentence: enough to show them their own words (ADR 0024)."""

from collections.abc import Iterator
from itertools import takewhile, zip_longest

from . import phrases
from .language import Language
from .phrasebook import Heard, phrasebook
from .phrases.never_wished import (
    GOES_ON,
    GONE,
    LEADS_BACK,
    LESS,
    NAMES_A_THING,
    NAMES_NOTHING,
    NO_USE,
    OF_THEM,
    POINTS,
)
from .phrases.wanting import JOINS, MAY_PRECEDE, TURNS
from .sentences import Sentence, sentences, with_signs
from .talk import plain_talk, pulls_away

_SOME_WORDS = 4
_NEAR = 5
"""So many words at most stand between what somebody keeps away from and the words that say so."""


def wishes_in(text: str, language: Language) -> list[str]:
    """The sentences of a turn that say what the speaker wants or is about to do, now: not what was, might be or is not wanted.

    Three right ones are better than six: whatever could be meant another way is left out, and so is whatever is a fall or a
    danger, wished for or not, and whatever names nothing to somebody who meets it again alone.
    """
    if language == "other" or pulls_away(text, language):
        return []
    parts = sentences(text)
    return [
        said
        for part, after in zip_longest(parts, parts[1:])
        if part.size >= _SOME_WORDS and not part.asks
        if not _is_never_wished(part, after, language) and not _only_points(part, language)
        if _is_wish(part, said := text[slice(*with_signs(text, (part.start, part.end)))], language)
    ]


def may_stand_whole(text: str, language: Language) -> bool:
    """True when no sentence of a turn tells of a fall or a danger, or leads back to drink or use: somebody may meet all of it again."""
    parts = sentences(text)
    return plain_talk(text, language) != "sustain" and not any(
        _is_never_wished(part, after, language)
        or _leads_back(part, language)
        or plain_talk(text[part.start : part.end], language) == "sustain"
        for part, after in zip_longest(parts, parts[1:])
    )


def _is_never_wished(part: Sentence, after: Sentence | None, language: Language) -> bool:
    """True for medication stopped, a farewell and the like, and for being with somebody who, here or just `after`, is dead."""
    signs = {one.sign for one in phrasebook(phrases.of_what_is_never_wished, language).hear(part)}
    more = after.words if after and after.words[:1] and after.words[0] in OF_THEM[language] else ()
    return "never" in signs or ("to_somebody" in signs and not GONE[language].isdisjoint((*part.words, *more)))


def _leads_back(part: Sentence, language: Language) -> bool:
    """True when a sentence tells of use as a habit, or names a dealer, a bottle, a bar and does not keep away from it."""
    heard = phrasebook(phrases.of_what_is_never_wished, language).hear(part)
    away = [one for one in heard if one.sign == "keeps_away"]
    return any(_is_habit(part, one, language) for one in heard) or any(
        word in LEADS_BACK[language] and not any(_reaches(one, at, part, language) for one in away)
        for at, word in enumerate(part.words)
    )


def _is_habit(part: Sentence, told: Heard, language: Language) -> bool:
    """True where somebody tells of using now: not for "ya no fumo", "fumo menos" and "tomo mi café"."""
    if told.sign not in ("uses", "uses_alone"):
        return False
    after = part.words[told.last + 1 : told.last + 2]
    alone = not after or told.last + 1 in part.clauses or after[0] in GOES_ON[language]
    if told.sign == "uses_alone" and (not alone or not NAMES_A_THING[language].isdisjoint(part.words[: told.first][-1:])):
        return False
    return NO_USE[language].isdisjoint(_before(part, told.first, language)) and LESS[language].isdisjoint(after)


def _only_points(part: Sentence, language: Language) -> bool:
    """True for "eso sí lo voy a hacer" and "I'm going to do that": of what, nobody knows who meets the sentence alone."""
    words = set(part.words)
    return not POINTS[language].isdisjoint(words) and words <= POINTS[language] | NAMES_NOTHING[language]


def _reaches(one: Heard, at: int, part: Sentence, language: Language) -> bool:
    """True when a phrase speaks of the word at `at`: near before it, and nothing new begins between."""
    return one.first < at <= one.last + _NEAR and JOINS[language].isdisjoint(part.words[one.first : at])


def _is_wish(part: Sentence, said: str, language: Language) -> bool:
    plain = plain_talk(said, language)
    heard = phrasebook(phrases.of_wanting, language).hear(part)
    if plain or _turns(part, heard, language):
        return plain == "change"
    if _leads_back(part, language) or _has(heard, "not_wanted"):
        return False
    kept = ("wishes",) if _has(heard, "only_tells") else ("wishes", "steps")
    mine = [one for one in heard if one.sign == "of_mine"]
    return any(one.sign in kept and _begins(part, one.first, language) for one in heard) and not any(
        one.sign == "is_none" and not any(wish.first <= one.first and one.last <= wish.last for wish in mine) for one in heard
    )


def _has(heard: list[Heard], sign: str) -> bool:
    return any(one.sign == sign for one in heard)


def _turns(part: Sentence, heard: list[Heard], language: Language) -> bool:
    """True when a word such as "but" turns a sentence round; in "aunque sea" ("at least") it turns nothing."""
    plain = {at for one in heard if one.sign == "turns_nothing" for at in range(one.first, one.last + 1)}
    return any(word in TURNS[language] and at not in plain for at, word in enumerate(part.words))


def _begins(part: Sentence, first: int, language: Language) -> bool:
    """True when nothing stands before the words at `first`, in their clause, that could turn them round."""
    return MAY_PRECEDE[language].issuperset(_before(part, first, language))


def _before(part: Sentence, first: int, language: Language) -> Iterator[str]:
    """The words before the one at `first`, in its clause."""
    start = max((mark for mark in part.clauses if mark <= first), default=0)
    return takewhile(lambda word: word not in JOINS[language], reversed(part.words[start:first]))
