"""Signs: what the phrases say about one sentence, and what they lead to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from .phrasebook import Heard, Phrasebook, leading
from .reading import Code, Span
from .sentences import Sentence
from .words import word_set

_CONTENT_FREE: Final = word_set(
    "the a an and or but so to of in on at for with it it's that that's this these those i i'm i've you you're "
    "you've my your me is are was were be been am do does did don't have has had not no yes yeah okay right like "
    "just really very what how when if because there they he she we them him her his their would could can will get "
    "got go know think about up out all el la los las un una de que y en a por con para es no sí me mi tu te se lo "
    "le su "
)


_ASKING: Final = word_set("what how why where when which who qué cómo cuál dónde cuándo quién")
_ASIDE: Final = 7


@dataclass(slots=True)
class Signs:
    """What was heard in one sentence, summed by sign, with the words that showed it."""

    sentence: Sentence
    heard: list[Heard]
    weight: dict[str, float]
    echo: float

    def of(self, sign: str) -> float:
        """The strongest weight of a sign; 0 when it was not heard."""
        return self.weight.get(sign, 0.0)

    def spans(self, *signs: str) -> Iterator[Span]:
        """Where the signs were heard, as offsets into the turn's text."""
        spans = self.sentence.spans
        for heard in self.heard:
            if heard.sign in signs:
                yield spans[heard.first][0], spans[heard.last][1]

    def whole(self) -> Span:
        """The whole sentence."""
        return self.sentence.start, self.sentence.end


@dataclass(frozen=True, slots=True)
class Found:
    """A behaviour, its log-odds and where it shows."""

    code: Code
    odds: float
    spans: tuple[Span, ...]


def signs_of(part: Sentence, phrases: Phrasebook, said: frozenset[str]) -> Signs:
    """The signs of a sentence that follows what the person `said`."""
    part = without_aside(part)
    heard = [_as_leave(one) if part.asks else one for one in phrases.hear(part)]
    weight: dict[str, float] = {}
    for phrase in heard:
        weight[phrase.sign] = max(weight.get(phrase.sign, 0.0), phrase.weight)
    words = [word for word in part.words if word not in _CONTENT_FREE]
    echo = sum(word in said for word in words) / len(words) if words else 0.0
    return Signs(part, heard, weight, echo)


def _as_leave(heard: Heard) -> Heard:
    """In a question some words ask for leave that tell in any other sentence, as “te puedo contar” does."""
    return replace(heard, sign="asks_permission") if heard.sign == "asks_leave" else heard


def content_of(parts: Iterable[Sentence]) -> frozenset[str]:
    """The words that carry meaning."""
    return frozenset(word for part in parts for word in part.words) - _CONTENT_FREE


def without_aside(part: Sentence) -> Sentence:
    """“What, if anything, would help?” as “What would help?”; any other sentence as it is."""
    first = leading(part.words) + 1
    if not part.asks or first not in part.clauses or first >= len(part.words) or part.words[first - 1] not in _ASKING:
        return part
    goes_on = min((at for at in part.clauses if first < at <= first + _ASIDE and at < len(part.words)), default=first)
    if part.words[goes_on] in _ASKING:  # the question began anew
        return part
    dropped = goes_on - first
    return replace(
        part,
        words=part.words[:first] + part.words[goes_on:],
        spans=part.spans[:first] + part.spans[goes_on:],
        clauses=frozenset(at - dropped for at in part.clauses if at > goes_on),
    )
