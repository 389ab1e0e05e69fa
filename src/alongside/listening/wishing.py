"""Whether a wish was said, and whether it was passed by: where either is unsure, nobody is told that they did not listen."""

from typing import Final

from .language import Language
from .leaning import wishes_plainly
from .ownwords import wishes_in
from .reading import REFLECTIONS, ReadTurn
from .sentences import sentences
from .signs import content_of
from .talk import plans
from .words import PLAIN, word_set

_WANTS: Final = (
    "want", "wanna", "need", "hope", "wish", "like", "love",
    "quiero", "quisiera", "necesito", "espero", "deseo", "gustaría", "gustaria", "ojalá", "ojala",
)  # fmt: skip
_INPUT: Final = ("information", "advice_with_permission", "advice_without_permission")
_STAYS: Final = ("compassion", "affirmation", "collaboration")
_LETTERS: Final = 4
"""So many letters of a word tell what it speaks of, however it ends: "cante", "cantarle"."""
_ONE_IN, _MANY = 3, 3
"""Of the words of a sentence that gives a wish back, at least one in so many is a word of the wish, or so many are."""
_SAYS_NOTHING: Final = word_set("want wann need hope wish like love quie quis nece espe dese gust ojal pued podr")
"""How words of wanting and being able begin, which two wishes of quite different things share."""


def wishes_now(text: str, language: Language) -> bool:
    """True when somebody speaks for a change of their own and says that they want it or will do it; not who only tells what was."""
    if not wishes_plainly(text, language):
        return False
    wants = any(part.has(*_WANTS) for part in sentences(text) if not part.asks)
    return wants or plans(text, language) or bool(wishes_in(text, language))


def passes_by(said: ReadTurn, wish: ReadTurn) -> bool:
    """True when what was said after a wish surely told something else: nothing of it is warm, or gives the wish back."""
    told = said.main == "input" and said.likely(*_INPUT)
    return told and not said.heard(*_STAYS, *REFLECTIONS) and not _gives_back(said, wish)


def _gives_back(said: ReadTurn, wish: ReadTurn) -> bool:
    """True where a sentence says the wish back ("Cantarle, y guardárselos para cuando se pueda."), whatever was heard in it.

    A speech may well share a word with a wish, and passes it by.
    """
    wished = _stems(wish.text)
    for part in sentences(said.text):
        spoken = _stems(said.text[part.start : part.end])
        shared = len(spoken & wished)
        if shared and (shared >= _MANY or shared * _ONE_IN >= len(spoken)):
            return True
    return False


def _stems(text: str) -> frozenset[str]:
    """How the words begin that carry meaning, without accents; short words seldom do."""
    words = (word.translate(PLAIN) for word in content_of(sentences(text)))
    return frozenset(word[:_LETTERS] for word in words if len(word) >= _LETTERS) - _SAYS_NOTHING
