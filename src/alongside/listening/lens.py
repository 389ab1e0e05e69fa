"""The wording lens and the role lens: kinder words while one writes. Never blocks.

It is silent inside quotations, for a person's own words are theirs.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from .phrasebook import Heard, Phrasebook
from .phrases import wording
from .phrases.lens_entry import Entry, Kind
from .reading import Span
from .sentences import Sentence, sentences

# Each repeat is bounded and cannot step over its own closing mark.
_QUOTED: Final = re.compile(r'“[^”]{0,3000}”|"[^"\n]{0,3000}"|«[^»]{0,3000}»|‘[^’\n]{0,300}’(?!\w)|^>[^\n]{0,3000}', re.MULTILINE)


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
    phrases: Phrasebook


@cache
def _lens(lang: str) -> _Lens:
    entries, reasons = wording(lang)
    phrases = Phrasebook({entry.key: {1.0: (entry.pattern,)} for entry in entries})
    return _Lens({entry.key: entry for entry in entries}, reasons, phrases)


def lens(text: str, *, lang: str = "en") -> list[Remark]:
    """Remarks on a text in ``"en"`` or ``"es"``, in order, never two on the same words."""
    chosen = _lens(lang)
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    found = [remark for sentence in sentences(text) for remark in _remarks(sentence, text, chosen) if not _within(remark, quoted)]
    return _apart(found)


def _within(remark: Remark, quoted: list[Span]) -> bool:
    """True when the remark touches a quotation; the quotations stand in order and apart."""
    before = bisect_left(quoted, (remark.end, 0)) - 1
    return before >= 0 and quoted[before][1] > remark.start


def _remarks(sentence: Sentence, text: str, chosen: _Lens) -> Iterator[Remark]:
    words = frozenset(sentence.words)
    for heard in chosen.phrases.hear(sentence):
        entry = chosen.entries[heard.sign]
        if (entry.needs and not entry.needs & words) or entry.unless & words:
            continue
        yield _remark(heard, sentence, text, entry, chosen.reasons[entry.reason])


def _remark(heard: Heard, sentence: Sentence, text: str, entry: Entry, reason: str) -> Remark:
    start, end = sentence.spans[heard.first][0], sentence.spans[heard.last][1]
    return Remark(start, end, text[start:end], entry.key, entry.kind, reason, entry.alternatives)


def _apart(remarks: list[Remark]) -> list[Remark]:
    """The longest of those that overlap."""
    kept: list[Remark] = []
    for remark in sorted(remarks, key=lambda item: (item.start, -item.end)):
        if not kept or remark.start >= kept[-1].end:
            kept.append(remark)
    return kept
