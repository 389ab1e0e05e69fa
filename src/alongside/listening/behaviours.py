"""The rules: from phrases heard in each sentence to behaviours of a turn.

Each sign found adds its weight; a logistic turns the sum into a confidence. The
weights were set by hand from what MITI and MISC say; nothing here is trained.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from typing import Final, cast

from . import phrases, stance
from .conversation import Conversation, Turn
from .language import Language
from .phrasebook import Phrasebook
from .reading import LISTED, Behaviour, Code, Hearing, Main
from .sentences import Sentence, sentences
from .signs import Found, Signs, content_of, signs_of
from .talk import talk_of
from .words import word_set

_YOU: Final = word_set("you you're you've you'd you'll your yours yourself tú tu tus te ti contigo usted su")
_I: Final = word_set("i i'm i've i'd i'll my we we're we've we'll our yo mi mis nosotros nuestro nuestra")
_BACKCHANNEL: Final = 3


@cache
def _phrases(language: Language) -> Phrasebook:
    return Phrasebook(phrases.behaviours(language))


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
            self.said = content_of(parts)
            self.before = None
        allowed = self.asked_permission and not (parts and parts[0].has("no", "nope", "not", "don't"))
        self.permitted = allowed or self._wants_advice(parts)
        return Hearing(talk=talk_of(parts, self.language)) if self.language != "other" else Hearing()

    def _wants_advice(self, parts: list[Sentence]) -> bool:
        if self.language == "other":
            return False
        book = _phrases(self.language)
        return any(heard.sign == "seeks_advice" for part in parts for heard in book.hear(part))

    def _specialist(self, turn: Turn, parts: list[Sentence]) -> Hearing:
        if self.language == "other":
            return _any_language(parts)
        book = _phrases(self.language)
        found: list[Found] = []
        heard: list[Signs] = []
        before = self.before
        permitted, self.asked_permission = self.permitted, False
        for part in parts:
            signs = signs_of(part, book, self.said)
            heard.append(signs)
            found += _listen(signs, Context(permitted, before))
            if signs.of("asks_permission") > 1:
                self.asked_permission = True
            before = None
        main = _main(found)
        found += stance.of_turn(heard)
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


def _listen(signs: Signs, context: Context) -> Iterator[Found]:
    question = _asking(signs)
    if question > 0:
        code: Code = "open_question" if _openness(signs) > 0 else "closed_question"
        yield Found(code, question, (signs.whole(),))
    reflection = _reflecting(signs, context)
    if reflection > 0:
        code = "complex_reflection" if signs.of("deepens") > 0.8 else "simple_reflection"
        yield Found(code, reflection, (signs.whole(),))
    yield from _informing(signs, question, context)


def _openness(signs: Signs) -> float:
    """Above 0 for a question that leaves room; a statement with a question mark does not."""
    inviting = signs.of("invites") if signs.of("invites") > 2 or not signs.sentence.asks else 1.2
    return -0.6 + max(signs.of("asks_open"), inviting if signs.of("invites") else 0.0) - signs.of("asks_closed")


def _declares(signs: Signs) -> bool:
    """True when the words are those of a statement, whatever mark stands at the end."""
    asking = max(signs.of("asks_open"), signs.of("asks_closed"), signs.of("invites"))
    return asking < (1.9 if signs.of("mirrors") > 2.2 else 1.3)


def _asking(signs: Signs) -> float:
    if signs.sentence.asks:
        return 0.9 if _declares(signs) and signs.of("mirrors") > 1.3 else 2.2
    return -1.5 + signs.of("invites")


def _reflecting(signs: Signs, context: Context) -> float:
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


def _informing(signs: Signs, question: float, context: Context) -> Iterator[Found]:
    carried = 0.8 if context.going_on == "input" else 0.0
    asks = 2.0 if question > 0 else 0.0
    stem = signs.of("mirrors") > 2.2
    advice = -1.3 + signs.of("advises") - (2.2 if stem else 0.1 * signs.of("mirrors")) - asks
    if advice > 0:
        asked = context.permitted or signs.of("asks_permission") > 2
        code: Code = "advice_with_permission" if asked else "advice_without_permission"
        yield Found(code, advice, (signs.whole(),))
    information = -1.5 + signs.of("informs") - 0.3 * signs.of("mirrors") + carried - asks
    information += 0.2 if signs.sentence.size > 8 else -0.4
    information += 0.5 if signs.sentence.size > 6 and not set(signs.sentence.words) & _YOU else 0.0
    if information > 0:
        yield Found("information", information, (signs.whole(),))


def _confidence(odds: float) -> float:
    return round(1 / (1 + exp(-odds)), 2)


def _behaviours(found: list[Found]) -> tuple[Behaviour, ...]:
    best: dict[Code, list[Found]] = {}
    for item in found:
        best.setdefault(item.code, []).append(item)
    return tuple(
        Behaviour(code, confidence, tuple(span for item in items for span in item.spans)[:12])
        for code, items in best.items()
        if (confidence := _confidence(max(item.odds for item in items))) >= LISTED
    )


def _main(found: list[Found]) -> Main:
    odds: dict[Main, float] = {}
    for item in found:
        if main := _MAIN.get(item.code):
            odds[main] = max(odds.get(main, 0.0), item.odds)
    return max(odds, key=odds.__getitem__) if odds else "other"


_MAIN: Final[Mapping[Code, Main]] = cast(
    "Mapping[Code, Main]",
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
