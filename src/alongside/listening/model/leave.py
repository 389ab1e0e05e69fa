"""Whether what was said could have been leave for advice, in English and in Spanish.

Generous, so that little is taken away that was asked for; but a word of assent is leave only after an offer: "Okay, let's
open it" says yes to something else.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from alongside.listening.language import Language
from alongside.listening.sentences import Sentence, sentences
from alongside.listening.words import PLAIN

from .leave_words import ENGLISH, SPANISH, Words

WITH: Final = "advice_with_permission"
WITHOUT: Final = "advice_without_permission"
HEARD: Final = 2
"""So many turns of the other's, before the advice, are looked at."""
_SHORT: Final = 6


class Leave:
    """Follows a conversation turn by turn. Where it finds nothing, nobody asked for advice, and nobody was asked."""

    def __init__(self, language: Language) -> None:
        self._words = SPANISH if language == "es" else ENGLISH
        self._last: deque[bool] = deque(maxlen=HEARD)
        self._offered = False

    def hear(self, text: str, *, is_specialist: bool) -> bool:
        """Whether what one says now could be said with leave; of the person's turns it says nothing, and remembers them."""
        text, words = text.replace("’", "'").lower().translate(PLAIN), self._words
        if is_specialist:
            self._offered = _offers(text, words)
            return any(self._last) or bool(words.asks_leave.search(text))
        self._last.append(_asks(text, words) or (self._offered and not _refuses(text, words)))
        return True


def _asks(text: str, words: Words) -> bool:
    """True when somebody asks, or says that they want to be told; "remember?" and "you know?" ask for nothing."""
    return bool(words.seeks.search(text)) or any(part.asks and not _is_tag(part, words) for part in sentences(text))


def _is_tag(part: Sentence, words: Words) -> bool:
    last = max((at for at in part.clauses if at < len(part.words)), default=0)
    return words.tags.issuperset(part.words[last:])


def _refuses(text: str, words: Words) -> bool:
    return bool(words.refuses.search(text)) and not words.no_means_yes.search(text)


def _offers(text: str, words: Words) -> bool:
    """True when somebody asks whether the other wants to hear something, or says that there is something to tell."""
    return bool(words.offers.search(text)) or any(part.asks and _would_tell(part.words, words) for part in sentences(text))


def _would_tell(said: tuple[str, ...], words: Words) -> bool:
    """True for "Would it help to hear…?" and "Do you want it?", of what was just named; not for "Do you want to look at it now?"."""
    first = next((at for at, word in enumerate(said) if word in words.willing), None)
    if first is None:
        return False
    return not words.about.isdisjoint(said[first + 1 :]) or (said[-1] in words.it and len(said) <= _SHORT)


def leaves(turns: Iterable[tuple[str, bool]], language: Language) -> Iterator[bool]:
    """For each turn, its words and whether the specialist says it, whether it could be said with leave."""
    leave = Leave(language)
    for text, is_specialist in turns:
        yield leave.hear(text, is_specialist=is_specialist)


def unasked_for(held: Mapping[str, float], least: Mapping[str, float]) -> dict[str, float]:
    """What holds of a turn where nobody gave leave: what sounds like advice that was asked for is advice all the same.

    `held` has confidences by column, `least` those from which a column holds.
    """
    asked, unasked = held[WITH], held[WITHOUT]
    if asked >= least[WITH]:
        unasked = max(least[WITHOUT], min(1.0, asked + unasked))
    return {**held, WITH: 0.0, WITHOUT: unasked}
