"""The rules: from phrases heard in each sentence to behaviours of a turn.

Each sign found adds its weight; a logistic turns the sum into a confidence. The
weights were set by hand from what MITI and MISC say; nothing here is trained.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp
from typing import Final, cast

from . import phrases, stance
from .conversation import Conversation, Turn
from .exchanges import BACKCHANNEL
from .language import Language
from .measures import LECTURE_WORDS as LONG
from .phrasebook import phrasebook
from .reading import LISTED, Behaviour, Code, Hearing, Main
from .sentences import Sentence, sentences
from .signs import Found, Signs, content_of, signs_of
from .talk import talk_of
from .words import word_set

_YOU: Final = word_set("you you're you've you'd you'll your yours yourself tú tu tus te ti contigo usted su")
_I: Final = word_set("i i'm i've i'd i'll my we we're we've we'll our yo mi mis nosotros nuestro nuestra")
_BARELY: Final = 0.3
_AGAIN: Final = 0.3
_AGAIN_AT_MOST: Final = 1.2


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
        if sum(part.size for part in parts) > BACKCHANNEL:
            self.said = content_of(parts)
            self.before = None
        allowed = self.asked_permission and not (parts and parts[0].has("no", "nope", "not", "don't"))
        self.permitted = allowed or self._wants_advice(parts)
        return Hearing(talk=talk_of(parts, self.language)) if self.language != "other" else Hearing()

    def _wants_advice(self, parts: list[Sentence]) -> bool:
        if self.language == "other":
            return False
        book = phrasebook(phrases.behaviours, self.language)
        return any(heard.sign == "seeks_advice" for part in parts for heard in book.hear(part))

    def _specialist(self, turn: Turn, parts: list[Sentence]) -> Hearing:
        if self.language == "other":
            return _any_language(parts)
        book = phrasebook(phrases.behaviours, self.language)
        before = self.before
        permitted = self.permitted
        heard = [signs_of(part, book, self.said) for part in parts]
        self.asked_permission = any(signs.of("asks_permission") > 1 for signs in heard)
        told = [list(_listen(signs, context)) for signs, context in zip(heard, _contexts(heard, permitted, before), strict=True)]
        found, main = _weighed(heard, told)
        found += stance.of_turn(heard)
        if found or sum(part.size for part in parts) > BACKCHANNEL:
            self.before = main
        return Hearing(main, None, _behaviours(found))


@dataclass(frozen=True, slots=True)
class Context:
    """What a sentence follows: whether advice was asked for or allowed, and what it may go on."""

    permitted: bool
    going_on: Main | None
    credited: bool = False


def _contexts(heard: Sequence[Signs], permitted: bool, before: Main | None) -> Iterator[Context]:
    """The context of each sentence: only the first may go on; one is credited by the next ("That took courage.")."""
    for number, _ in enumerate(heard):
        credited = number + 1 < len(heard) and heard[number + 1].of("credits") > 0
        yield Context(permitted, None if number else before, credited)


def _weighed(heard: Sequence[Signs], told: Sequence[list[Found]]) -> tuple[list[Found], Main]:
    """What a turn did, and what it mostly did.

    In a short turn the surest sentence speaks for it; in a long one, the words that each
    kind takes up: a speech is a speech, though one sentence in it may sound like listening.
    """
    found = [item for items in told for item in items]
    if sum(signs.sentence.size for signs in heard) < LONG:
        return found, _main(found)
    words = _words_of_each(heard, told)
    if words["input"] > words["reflection"]:
        found = [item for item in found if _MAIN.get(item.code) != "reflection"]
        found = [item for item in found if item.odds > _BARELY or item.code != "advice_without_permission"]
        return found, "question" if words["question"] > words["input"] else "input"
    return found, _main(found)


def _words_of_each(heard: Sequence[Signs], told: Sequence[list[Found]]) -> dict[Main, int]:
    """How many words each kind takes up; one's own story counts with advice and information."""
    words: dict[Main, int] = dict.fromkeys(("question", "reflection", "input", "other"), 0)
    for signs, items in zip(heard, told, strict=True):
        own = signs.of("tells_own") > 0 and not signs.sentence.asks
        words["input" if own else _main(items)] += signs.sentence.size
    return words


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
    odds -= 1.0 + signs.of("mirrors") if context.credited else 0.0
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
    information = -1.5 + signs.of("informs") - 0.3 * signs.of("mirrors") - 0.4 * signs.of("affirms") + carried - asks
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
        Behaviour(code, confidence, tuple(dict.fromkeys(span for item in items for span in item.spans))[:12])
        for code, items in best.items()
        if (confidence := _confidence(_together(items))) >= LISTED
    )


def _together(items: Sequence[Found]) -> float:
    """The surest sentence, and a little more for each other one that shows the same."""
    return max(item.odds for item in items) + min(_AGAIN * (len(items) - 1), _AGAIN_AT_MOST)


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
