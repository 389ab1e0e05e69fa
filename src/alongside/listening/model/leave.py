"""Whether what was said could have been leave for advice. English, as what was learned is.

Generous, so that little is taken away that was asked for; but a word of assent is leave only after an offer: "Okay, let's
open it" says yes to something else.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from alongside.listening.sentences import Sentence, sentences
from alongside.listening.words import word_set

WITH: Final = "advice_with_permission"
WITHOUT: Final = "advice_without_permission"
HEARD: Final = 2
"""So many turns of the other's, before the advice, are looked at."""
_SEEKS: Final = re.compile(
    r"(?:^|[.,!?;:]\s|\b(?:please|just|you|so|and|then|well|okay|now|here|to) )(?:tell|show|help|teach|give) me\b|\bgimme\b"
    r"|\b(?:advice|advise|suggest\w*|recommend\w*|tips?|ideas?|any thoughts|your (?:take|opinion|thoughts|two cents)|any help)\b"
    r"|\b(?:hear|know) (?:what|how) you\b|\b(?:what|how) (?:you(?:'d| would| did| do| think)|(?:would|did|do) you|should i|do i)\b"
    r"|\bif you were me\b|\bin my (?:shoes|place)\b|\b(?:should i|open to|i'm listening|all ears|go ahead|go on|go for it|out with it)\b"
    r"|\b(?:say it|let's (?:hear|have) it|let me have it|put it in|spit it out|don't mind|i'd like (?:that|to hear|it))\b"
    r"|\b(?:don't|do not) (?:know|have an? \w+|have a clue) (?:what|how|where|who)\b",
    re.IGNORECASE,
)
_OFFERS: Final = re.compile(
    r"\b(?:(?:can|could|may|might|shall|should) i|mind if|if you(?:'d)? (?:want|like)|advice|suggest|what i(?:'d| would| did| do))\b"
    r"|\b(?:an?|one|my|some|couple of|got) (?:\w+ )?(?:ideas?|thoughts?|suggestions?|tips?|things?)\b",
    re.IGNORECASE,
)
_REFUSES: Final = re.compile(
    r"^\W*(?:(?:um|uh|well|oh)\W+)?(?:no|nope|nah|not|don't|please don't)\b|\b(?:rather not|no thanks|no thank you)\b",
    re.IGNORECASE,
)
_NO_MEANS_YES: Final = re.compile(
    r"^\W*(?:no|nah)\W+(?:do|go|say|please|put|that's|it's|of course|i'd like|i don't mind|i want|tell)\b", re.IGNORECASE
)
_ASKS_LEAVE: Final = re.compile(
    r"\b(?:if you(?:'d)? (?:want|like|let me|allow|care)|if you'll let me|(?:if|is|would) (?:it|that|it's|that's)"
    r"(?: is| be)? (?:ok|okay|all right|alright|useful|fine|any use|any help)|if you're (?:ok|okay|all right|alright|open)|if i may"
    r"|may i|might i|can i|could i|mind if|would you mind|don't mind|since you ask\w*|you asked|you wanted to (?:hear|know)"
    r"|want (?:an|my|to hear|one|it)|(?:ok|okay|all right|alright) if|take it or leave it|with your (?:leave|permission|ok|okay|say-so)"
    r"|tell me to (?:stop|butt out|mind my|shut up|hush))\b",
    re.IGNORECASE,
)
_TAGS: Final = word_set("right remember okay ok yeah no huh see isn't wasn't you know")
_WILLING: Final = word_set(
    "want like care curious interested willing open help use useful okay ok alright up ready room space good put mind"
)
_ABOUT: Final = word_set(
    "hear idea ideas thought thoughts tell told share shared say said suggest suggestion know advice tip tips opinion my i something "
    "think thinking hack"
)
_IT: Final = word_set("it one that them some")
_SHORT: Final = 6


class Leave:
    """Follows a conversation turn by turn. Where it finds nothing, nobody asked for advice, and nobody was asked."""

    def __init__(self) -> None:
        self._last: deque[bool] = deque(maxlen=HEARD)
        self._offered = False

    def hear(self, text: str, *, is_specialist: bool) -> bool:
        """Whether what one says now could be said with leave; of the person's turns it says nothing, and remembers them."""
        text = text.replace("’", "'")
        if is_specialist:
            self._offered = _offers(text)
            return any(self._last) or bool(_ASKS_LEAVE.search(text))
        self._last.append(_asks(text) or (self._offered and not _refuses(text)))
        return True


def _asks(text: str) -> bool:
    """True when somebody asks, or says that they want to be told; "remember?" and "you know?" ask for nothing."""
    return bool(_SEEKS.search(text)) or any(part.asks and not _is_tag(part) for part in sentences(text))


def _is_tag(part: Sentence) -> bool:
    last = max((at for at in part.clauses if at < len(part.words)), default=0)
    return _TAGS.issuperset(part.words[last:])


def _refuses(text: str) -> bool:
    return bool(_REFUSES.search(text)) and not _NO_MEANS_YES.search(text)


def _offers(text: str) -> bool:
    """True when somebody asks whether the other wants to hear something, or says that there is something to tell."""
    return bool(_OFFERS.search(text)) or any(part.asks and _would_tell(part.words) for part in sentences(text))


def _would_tell(words: tuple[str, ...]) -> bool:
    """True for "Would it help to hear…?" and "Do you want it?", of what was just named; not for "Do you want to look at it now?"."""
    first = next((at for at, word in enumerate(words) if word in _WILLING), None)
    if first is None:
        return False
    return not _ABOUT.isdisjoint(words[first + 1 :]) or (words[-1] in _IT and len(words) <= _SHORT)


def leaves(turns: Iterable[tuple[str, bool]]) -> Iterator[bool]:
    """For each turn, its words and whether the specialist says it, whether it could be said with leave."""
    leave = Leave()
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
