"""The rules: from phrases heard in each sentence to behaviours of a turn.

Each sign found adds its weight; a logistic turns the sum into a confidence. The
weights were set by hand from what MITI and MISC say; nothing here is trained.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from typing import Final, cast

from .conversation import Conversation, Turn
from .engine import Hearing
from .language import Language
from .phrasebook import Heard, Phrasebook
from .reading import LISTED, Behaviour, Code, Main, Span
from .sentences import Sentence, sentences
from .talk import talk_of

_CONTENT_FREE: Final = frozenset(
    "the a an and or but so to of in on at for with it it's that that's this these those i i'm "
    "i've you you're you've my your me is are was were be been am do does did don't have has had "
    "not no yes yeah okay right like just really very what how when if because there they he she "
    "we them him her his their would could can will get got go know think about up out all "
    "el la los las un una de que y en a por con para es no sí me mi tu te se lo le su".split()
)


_YOU: Final = frozenset("you you're you've you'd you'll your yours yourself tú tu tus te ti contigo usted su".split())
_I: Final = frozenset("i i'm i've i'd i'll my we we're we've we'll our yo mi mis nosotros nuestro nuestra".split())
_BACKCHANNEL: Final = 3


@cache
def _phrases(language: Language) -> Phrasebook:
    if language == "es":
        from .phrases import spanish

        return Phrasebook(spanish.SIGNS)
    from .phrases import english

    return Phrasebook(english.SIGNS)


@dataclass(slots=True)
class _Signs:
    """What was heard in one sentence, summed by sign, with the words that showed it."""

    sentence: Sentence
    heard: list[Heard]
    weight: dict[str, float]
    echo: float

    def of(self, sign: str) -> float:
        return self.weight.get(sign, 0.0)

    def spans(self, *signs: str) -> Iterator[Span]:
        spans = self.sentence.spans
        for heard in self.heard:
            if heard.sign in signs:
                yield spans[heard.first][0], spans[heard.last][1]

    def whole(self) -> Span:
        return self.sentence.start, self.sentence.end


@dataclass(frozen=True, slots=True)
class _Found:
    code: Code
    odds: float
    spans: tuple[Span, ...]


def hear(conversation: Conversation, language: Language) -> Sequence[Hearing]:
    """One Hearing for each turn of the conversation."""
    hearer = _Hearer(language)
    role = conversation.speakers.role_of
    return [hearer.turn(turn, role(turn.label)) for turn in conversation.turns]


class _Hearer:
    """Walks through a conversation, remembering what a turn may answer to."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.said: frozenset[str] = frozenset()
        self.before: Main | None = None
        self.asked_permission = False
        self.permitted = False

    def turn(self, turn: Turn, role: str) -> Hearing:
        parts = sentences(turn.text)
        if role == "specialist":
            return self._specialist(turn, parts)
        if role == "person":
            return self._person(parts)
        return Hearing()

    def _person(self, parts: list[Sentence]) -> Hearing:
        if sum(part.size for part in parts) > _BACKCHANNEL:
            self.said = _content(parts)
            self.before = None
        self.permitted = self.asked_permission and not (parts and parts[0].has("no", "nope", "not", "don't"))
        return Hearing(talk=talk_of(parts, self.language)) if self.language != "other" else Hearing()

    def _specialist(self, turn: Turn, parts: list[Sentence]) -> Hearing:
        if self.language == "other":
            return _any_language(parts)
        phrases = _phrases(self.language)
        found: list[_Found] = []
        before = self.before
        permitted, self.asked_permission = self.permitted, False
        for part in parts:
            signs = _signs(part, phrases, self.said)
            found += _listen(signs, Context(permitted, before))
            if signs.of("asks_permission") > 1:
                self.asked_permission = True
            before = None
        main = _main(found)
        if found or sum(part.size for part in parts) > _BACKCHANNEL:
            self.before = main
        return Hearing(main, None, _behaviours(found))


@dataclass(frozen=True, slots=True)
class Context:
    """What a sentence follows: whether advice was asked for or allowed, and what it may go on."""

    permitted: bool
    going_on: Main | None


def _any_language(parts: list[Sentence]) -> Hearing:
    """A question mark is a question in most languages; nothing else is claimed."""
    return Hearing(main="question") if any(part.asks for part in parts) else Hearing()


def _signs(part: Sentence, phrases: Phrasebook, said: frozenset[str]) -> _Signs:
    heard = phrases.hear(part)
    weight: dict[str, float] = {}
    for phrase in heard:
        weight[phrase.sign] = max(weight.get(phrase.sign, 0.0), phrase.weight)
    words = [word for word in part.words if word not in _CONTENT_FREE]
    echo = sum(word in said for word in words) / len(words) if words else 0.0
    return _Signs(part, heard, weight, echo)


def _content(parts: Iterable[Sentence]) -> frozenset[str]:
    return frozenset(word for part in parts for word in part.words) - _CONTENT_FREE


def _listen(signs: _Signs, context: Context) -> Iterator[_Found]:
    question = _asking(signs)
    if question > 0:
        openness = 0.8 + signs.of("asks_open") + signs.of("invites") - signs.of("asks_closed")
        code: Code = "open_question" if openness > 0.6 else "closed_question"
        yield _Found(code, question, (signs.whole(),))
    reflection = _reflecting(signs, context)
    if reflection > 0:
        code = "complex_reflection" if signs.of("deepens") > 0.8 else "simple_reflection"
        yield _Found(code, reflection, (signs.whole(),))
    yield from _informing(signs, question, context)


def _declares(signs: _Signs) -> bool:
    """True when the words are those of a statement, whatever mark stands at the end."""
    return max(signs.of("asks_open"), signs.of("asks_closed"), signs.of("invites")) < 1.3 or signs.of("mirrors") > 2.2


def _asking(signs: _Signs) -> float:
    if signs.sentence.asks:
        return 0.9 if _declares(signs) and signs.of("mirrors") > 1.3 else 2.2
    return -1.5 + signs.of("invites")


def _reflecting(signs: _Signs, context: Context) -> float:
    sentence = signs.sentence
    words = set(sentence.words)
    odds = -1.2 + signs.of("mirrors") + 1.5 * signs.echo + 0.4 * signs.of("deepens")
    odds += 0.5 if sentence.size > 5 else -0.6 if sentence.size < 3 else 0.0
    odds += 0.4 if words & _YOU else 0.0
    odds -= 1.3 if sentence.words[:1] and words & _I and signs.of("mirrors") < 2.2 else 0.0
    odds += 0.8 if context.going_on == "reflection" else 0.0
    odds -= 0.8 * signs.of("advises") + 0.6 * signs.of("informs") + 0.4 * signs.of("affirms")
    if sentence.asks:
        odds -= 0.9 if _declares(signs) else 3.0
    return odds - 0.8 * signs.of("invites")


def _informing(signs: _Signs, question: float, context: Context) -> Iterator[_Found]:
    carried = 0.8 if context.going_on == "input" else 0.0
    asks = 2.0 if question > 0 else 0.0
    advice = -1.5 + signs.of("advises") - 0.5 * signs.of("mirrors") - asks
    if advice > 0:
        code: Code = "advice_with_permission" if context.permitted else "advice_without_permission"
        yield _Found(code, advice, (signs.whole(),))
    information = -1.5 + signs.of("informs") - 0.5 * signs.of("mirrors") + carried - asks
    information += 0.3 if signs.sentence.size > 8 else -0.4
    if information > 0:
        yield _Found("information", information, (signs.whole(),))


def _confidence(odds: float) -> float:
    return round(1 / (1 + exp(-odds)), 2)


def _behaviours(found: list[_Found]) -> tuple[Behaviour, ...]:
    best: dict[Code, list[_Found]] = {}
    for item in found:
        best.setdefault(item.code, []).append(item)
    return tuple(
        Behaviour(code, confidence, tuple(span for item in items for span in item.spans)[:12])
        for code, items in best.items()
        if (confidence := _confidence(max(item.odds for item in items))) >= LISTED
    )


def _main(found: list[_Found]) -> Main:
    odds: dict[Main, float] = {}
    for item in found:
        if main := _MAIN.get(item.code):
            odds[main] = max(odds.get(main, 0.0), item.odds)
    return max(odds, key=odds.__getitem__) if odds else "other"


_MAIN: Final[Mapping[Code, Main]] = cast(
    Mapping[Code, Main],
    {
        "open_question": "question",
        "closed_question": "question",
        "simple_reflection": "reflection",
        "complex_reflection": "reflection",
        "information": "input",
        "advice_with_permission": "input",
        "advice_without_permission": "input",
    },
)
