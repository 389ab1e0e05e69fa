"""The wording lens and the role lens: kinder words while one writes. Never blocks.

It is silent inside quotations and where somebody speaks of themselves, for a person's own
words are theirs; of names; and, in the role lens, where others decided or said it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from .hearsay import by_writer, of_oneself, reported
from .phrasebook import Heard, Phrasebook
from .phrases import wording
from .phrases.lens_entry import Entry, Kind, Voices
from .reading import Span
from .sentences import Sentence, sentences

# Each repeat is bounded and cannot step over its own closing mark.
_QUOTED: Final = re.compile(
    r'“[^”]{0,3000}”|"[^"\n]{0,3000}"|«[^»]{0,3000}»|‘[^’\n]{0,300}’(?!\w)|^>[^\n]{0,3000}'
    r"|(?<![\w'])'(?=\w)(?:[^'\n]|'(?=\w)){0,300}'(?!\w)",
    re.MULTILINE,
)
# What stands in brackets is written too, though in a transcript it would be a noise.
_BRACKETS: Final = str.maketrans("()[]/", ",,,,,")
# Reasons that one may give of oneself: "I was in denial" is the writer's own word.
_OF_A_PERSON: Final = frozenset(["label", "stain", "blame", "suffer", "deficit", "doubt"])
# What the writer does to another, whoever stands before the words.
_OF_THE_WRITER: Final = frozenset(["ordering", "deciding", "rescuing"])
_BEFORE: Final = 4
_LONG_WORD: Final = 4


@dataclass(frozen=True, slots=True)
class Remark:
    """A gentle remark on ``text[start:end]``; `kind` is ``wording`` or ``role``."""

    start: int
    end: int
    words: str
    key: str
    kind: Kind
    reason: str
    alternatives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Lens:
    entries: dict[str, Entry]
    reasons: dict[str, str]
    voices: Voices
    phrases: Phrasebook


_FINE: Final = "fine"
_OWN: Final = "own"


@cache
def _lens(lang: str) -> _Lens:
    entries, reasons, voices = wording(lang)
    patterns = {_FINE: voices.fine, _OWN: voices.own} | {entry.key: entry.patterns for entry in entries}
    phrases = Phrasebook({key: {1.0: heard} for key, heard in patterns.items()})
    return _Lens({entry.key: entry for entry in entries}, reasons, voices, phrases)


def lens(text: str, *, lang: str = "en") -> list[Remark]:
    """Remarks on a text in ``"en"`` or ``"es"``, in order, never two on the same words."""
    chosen = _lens(lang)
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    heard = sentences(text.translate(_BRACKETS))
    return _apart([remark for sentence in heard for remark in _remarks(sentence, text, chosen) if not _within(remark, quoted)])


def _within(remark: Remark, quoted: list[Span]) -> bool:
    """True when the remark touches a quotation; the quotations stand in order and apart."""
    before = bisect_left(quoted, (remark.end, 0)) - 1
    return before >= 0 and quoted[before][1] > remark.start


def _remarks(sentence: Sentence, text: str, chosen: _Lens) -> Iterator[Remark]:
    found = chosen.phrases.hear(sentence)
    present = frozenset(sentence.words)
    own = any(heard.sign == _OWN for heard in found)
    # Of what is fine no part is remarked on, nor is another wording of what is said of oneself.
    fine = _numbers(heard for heard in found if heard.sign == _FINE)
    wording_spared = fine | _numbers(heard for heard in found if _own(heard, sentence.words, own, chosen))
    for heard in found:
        entry = chosen.entries.get(heard.sign)
        if not entry or not _among(entry, present) or (entry.kind == "role" and sentence.asks):
            continue
        spared = fine if entry.kind == "role" else wording_spared
        if not spared.isdisjoint(range(heard.first, heard.last + 1)):
            continue
        if _stands(entry, heard, sentence.words, own, chosen):
            remark = _remark(heard, sentence, text, entry, chosen)
            if not _names(remark, sentence):
                yield remark


def _numbers(found: Iterable[Heard]) -> frozenset[int]:
    return frozenset(at for heard in found for at in range(heard.first, heard.last + 1))


def _own(heard: Heard, words: tuple[str, ...], own: bool, chosen: _Lens) -> bool:
    """True when they are the person's own words about themselves."""
    entry = chosen.entries.get(heard.sign)
    if not entry or entry.kind == "role" or entry.reason not in _OF_A_PERSON:
        return False
    return own or of_oneself(words, heard.first, heard.last, chosen.voices)


def _stands(entry: Entry, heard: Heard, words: tuple[str, ...], own: bool, chosen: _Lens) -> bool:
    """True when nothing around the words makes them fine."""
    first, last, voices = heard.first, heard.last, chosen.voices
    if entry.kind == "role":
        mine = entry.reason in _OF_THE_WRITER or by_writer(words, first, voices)
        oneself = not mine and of_oneself(words, first, last, voices)
        if own or oneself or reported(words, first, last, voices):
            return False
    return _in_place(entry, words, first, last)


def _among(entry: Entry, present: frozenset[str]) -> bool:
    """True when the sentence has a word that is needed, and none that makes it fine."""
    return entry.unless.isdisjoint(present) and not (entry.needs and entry.needs.isdisjoint(present))


def _in_place(entry: Entry, words: tuple[str, ...], first: int, last: int) -> bool:
    return (
        entry.unless_before.isdisjoint(words[max(0, first - _BEFORE) : first])
        and entry.unless_within.isdisjoint(words[first + 1 : last + 1])
        and entry.unless_after.isdisjoint(words[last + 1 : last + 2])
    )


def _names(remark: Remark, sentence: Sentence) -> bool:
    """True when the words are a name, such as that of a group: "the Coalition for the Homeless"."""
    long = [word for word in re.findall(r"\w+", remark.words) if len(word) >= _LONG_WORD]
    return bool(long) and all(map(str.istitle, long)) and (len(long) > 1 or remark.start > sentence.start)


def _remark(heard: Heard, sentence: Sentence, text: str, entry: Entry, chosen: _Lens) -> Remark:
    start, end = sentence.spans[heard.first][0], sentence.spans[heard.last][1]
    article = chosen.voices.articles.get(sentence.words[heard.first], "") if heard.last > heard.first else ""
    alternatives = tuple(f"{article} {words}".strip() for words in entry.alternatives)
    return Remark(start, end, text[start:end], entry.key, entry.kind, chosen.reasons[entry.reason], alternatives)


def _apart(remarks: list[Remark]) -> list[Remark]:
    """The longest of those that overlap."""
    kept: list[Remark] = []
    for remark in sorted(remarks, key=lambda item: (item.start, -item.end)):
        if not kept or remark.start >= kept[-1].end:
            kept.append(remark)
    return kept
