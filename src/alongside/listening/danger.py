"""Words about dying, about hurting oneself or somebody, or about being hurt: what is heard here is not weighed, praised or handed on.

It looks for words alone. It can miss them, and hear them where nothing of the kind was meant; whoever shows what it found
says so. What the two said near such words belongs to that moment and to no count: a plan to die has the same shape as a
plan to call a sister.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from . import phrases
from .language import Language, Spoken
from .phrasebook import Heard, phrasebook
from .phrases.danger import TAILS
from .phrases.harmed import ASKS, NO_PERSON, NOT, US_OR_YOU
from .reading import Reading, ReadTurn, Span
from .sentences import HEARD, Sentence, sentences, with_signs
from .spelling import spelt_out
from .words import word_set

if TYPE_CHECKING:
    from .model.danger import Danger

NEAR: Final = 12
"""Turns before and after such words that belong to them."""
_LONG: Final = 30
"""A sentence of more words is listened to in runs of its words, too."""
_RUN: Final = 25
"""Words of a run."""
_ON: Final = 10
"""So many words after the beginning of one run the next begins."""
_AS_TOLD: Final = (
    "doctor",
    "doctor's",
    "nurse",
    "pharmacist",
    "prescribed",
    "médico",
    "médica",
    "doctora",
    "enfermera",
    "recetó",
)
"""Whoever names one of these has taken all the pills as they should."""
_HOW_AND_WHERE: Final = word_set(
    "en con aquí acá ahí allí allá cerca lejos solo sola así como de del bajo entre donde tiempo otro otra a"
)
"""Whoever does not want to live there, or so, is not tired of life."""
_SAID: Final = ("said", "pills", "living", "by_somebody", "named_by_somebody")
_ASKED: Final = ("asked", "asked_living", "asked_by_somebody")


def plainly_in_danger(text: str, language: Language, *, asked: bool = False) -> bool:
    """True when plain phrases say so; with `asked`, those of somebody who asks about it."""
    return language != "other" and any(_is_plain(part, language, asked=asked) for _, part in _sentences(text))


def _is_plain(part: Sentence, language: Language, *, asked: bool) -> bool:
    signs, ends = _ASKED if asked else _SAID, _without_tails(part)
    found = [(one, heard) for one in ((part,) if ends is part else (part, ends)) for heard in _heard(one, language)]
    harmed = not any(heard.sign == "no_harm" for _, heard in found)
    return any(
        heard.sign in signs and (harmed or not heard.sign.endswith("by_somebody")) and not _is_harmless(heard, one)
        for one, heard in found
    )


def _heard(part: Sentence, language: Language) -> list[Heard]:
    return phrasebook(phrases.in_danger, language).hear(part)


def _without_tails(part: Sentence) -> Sentence:
    """The sentence without what was said behind it ("…, honestly"); itself where nothing was."""
    words = part.words
    while tail := next((one for one in TAILS if len(one) < len(words) and words[-len(one) :] == one), ()):
        words = words[: -len(tail)]
    return part if words == part.words else replace(part, words=words, spans=part.spans[: len(words)])


def _is_harmless(heard: Heard, part: Sentence) -> bool:
    if heard.sign == "pills":
        return part.has(*_AS_TOLD)
    if heard.sign.endswith("by_somebody"):
        return _is_no_harm(heard, part)
    return heard.sign.endswith("living") and not _HOW_AND_WHERE.isdisjoint(part.words[heard.last + 1 : heard.last + 2])


def _is_no_harm(heard: Heard, part: Sentence) -> bool:
    """True where nobody did it, the speaker did, or a thing: "he never hit me", "he thinks I broke my arm", "grief hit me"."""
    first, words = heard.first, part.words
    if heard.sign == "named_by_somebody":
        return first != 1 or words[0] in NO_PERSON | US_OR_YOU
    who = words[first + 1] if words[first] in ASKS else words[first]
    return (
        "i" in words[first + 1 : heard.last + 1]
        or who in NO_PERSON
        or not NOT.isdisjoint(words[max(0, first - 1) : heard.last + 1])
    )


def in_danger(text: str, language: Language, *, asked: bool = False) -> bool:
    """True when somebody may speak of dying, of hurting somebody or of being hurt; with `asked`, when they ask about it.

    By plain phrases, or by what was learned of how people say it in other words.
    """
    if language == "other":
        return False
    text, found = spelt_out(text, language), _learned(language)
    return plainly_in_danger(text, language, asked=asked) or (found is not None and any(map(found.holds, stretches(text))))


def _learned(language: Language) -> "Danger | None":
    from .model.danger import learned  # noqa: PLC0415 numpy is loaded only to read

    return learned(language)


def stretches(text: str) -> Iterator[str]:
    """A turn, each of its sentences and each two in a row, and the runs of a long one: the words that matter are few among many."""
    heard = list(_sentences(text))
    parts = [_span(*one) for one in heard]
    yield text
    yield from (text[start:end] for start, end in (*(parts if len(parts) > 1 else ()), *_twos(parts), *_runs(heard)))


def _span(at: int, part: Sentence) -> Span:
    return at + part.start, at + part.end


def _twos(parts: Sequence[Span]) -> Iterator[Span]:
    if len(parts) > 2:
        yield from ((one[0], other[1]) for one, other in itertools.pairwise(parts))


def _runs(heard: Iterable[tuple[int, Sentence]]) -> Iterator[Span]:
    """Of each long sentence the words in overlapping runs: what was written down without full stops is one sentence."""
    for at, part in heard:
        if len(part.spans) > _LONG:
            last = len(part.spans) - _RUN
            for first in (*range(0, last, _ON), last):
                yield at + part.spans[first][0], at + part.spans[first + _RUN - 1][1]


def _sentences(text: str) -> Iterator[tuple[int, Sentence]]:
    """Each sentence of a turn and where the piece begins that its offsets count from: however long a turn is, all of it is heard."""
    at = 0
    while at < len(text):
        end = _piece_end(text, at)
        yield from ((at, part) for part in sentences(text[at:end]))
        at = end


def _piece_end(text: str, at: int) -> int:
    """Behind a sentence, or else a word, in the second half of what is listened to at once."""
    half, end = at + HEARD // 2, at + HEARD
    if end >= len(text):
        return len(text)
    ends = max(text.rfind(mark, half, end) for mark in ".?!…\n")
    return (ends if ends >= 0 else text.rfind(" ", half, end)) + 1 or end


def where(text: str, language: Language, *, asked: bool = False) -> tuple[Span, ...]:
    """The sentences by which `in_danger` holds, in order, as offsets into the text; none where it does not hold.

    Of a long sentence the run of words that says it. Where only two in a row say it, these; where only the whole turn does,
    the sentence that says most of it.
    """
    heard = list(_sentences(text))
    parts = [_span(*one) for one in heard]
    if not parts or not in_danger(text, language, asked=asked):
        return ()
    plain = {_span(at, part) for at, part in heard if _is_plain(part, language, asked=asked)}
    learned = _learned(language)

    def weight(span: Span) -> float:
        return learned.weight(text[slice(*span)]) if learned else 0.0

    def holding(spans: Iterable[Span]) -> list[Span]:
        return [span for span in spans if span in plain or (learned and weight(span) > learned.least)]

    found = _apart(sorted(holding((*parts, *_runs(heard))))) or _apart(holding(_twos(parts))) or [max(parts, key=weight)]
    return tuple(with_signs(text, span) for span in found)


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that overlap as one."""
    found: list[Span] = []
    for start, end in spans:
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def in_reading(reading: Reading) -> dict[int, tuple[Span, ...]]:
    """The turns of a reading's `danger`, by number, and in each the words that should be taken seriously."""
    spoken = Spoken(reading.turns, reading.engine.get("language", "en"))
    turns = [reading.turns[at] for at in reading.danger]
    return {turn.index: where(turn.text, spoken.turn(turn), asked=turn.speaker == "specialist") for turn in turns}


def danger(turns: Sequence[ReadTurn], spoken: Spoken) -> tuple[int, ...]:
    """The turns, by number, in which the person or somebody else may say such a thing, or the specialist asks about it."""
    return tuple(turn.index for turn in turns if _is_of_danger(turn, spoken.turn(turn)))


def _is_of_danger(turn: ReadTurn, language: Language) -> bool:
    return in_danger(turn.text, language, asked=turn.speaker == "specialist")


def delicate(danger: Iterable[int]) -> frozenset[int]:
    """The turns, by number, that stand near such words."""
    return frozenset(near for at in danger for near in range(at - NEAR, at + NEAR + 1))


def spared(turns: Sequence[ReadTurn], danger: Iterable[int]) -> tuple[ReadTurn, ...]:
    """The turns with nothing of the person's weighed near such words: it leans neither to a change nor away from one."""
    near = delicate(danger)
    return tuple(replace(turn, talk="neutral") if turn.talk and turn.index in near else turn for turn in turns)
