"""The wording lens and the role lens: kinder words while one writes. Never blocks.

It is silent inside quotations and where somebody speaks of themselves, for a person's own
words are theirs; of names; and, in the role lens, where others decided or said it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from .hearsay import by_writer, of_oneself, reported
from .model.tone import Tone, tone_of
from .model.words import Hashing
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
_KINDS: Final[tuple[Kind, ...]] = ("wording", "role")
_QUOTE: Final = "quoted"
_BEFORE: Final = 4
_LONG_WORD: Final = 4


@dataclass(frozen=True, slots=True)
class Remark:
    """A gentle remark on ``text[start:end]``; `kind` is ``wording`` or ``role``.

    The alternatives stand in the place of these words where `fits`; else they are ways to begin the sentence anew.
    """

    start: int
    end: int
    words: str
    key: str
    kind: Kind
    reason: str
    alternatives: tuple[str, ...]
    fits: bool = True


@dataclass(frozen=True, slots=True)
class _Lens:
    entries: dict[str, Entry]
    reasons: dict[str, str]
    openings: dict[str, tuple[str, ...]]
    voices: Voices
    phrases: Phrasebook


_FINE: Final = "fine"
_OWN: Final = "own"


@cache
def _lens(lang: str) -> _Lens:
    entries, reasons, openings, voices = wording(lang)
    patterns = {_FINE: voices.fine, _OWN: voices.own} | {entry.key: entry.patterns for entry in entries}
    phrases = Phrasebook({key: {1.0: heard} for key, heard in patterns.items()})
    return _Lens({entry.key: entry for entry in entries}, reasons, openings, voices, phrases)


def lens(text: str, *, lang: str = "en", reader: str | None = None) -> list[Remark]:
    """Remarks on a text in ``"en"`` or ``"es"``, in order, never two on the same words.

    Other words are in the text's language, reasons in that of its `reader` (where none is given, the same).
    Rules name words and what may stand in their place; what was learned (`model.tone`) weighs a whole sentence, and so
    drops what a rule misheard and adds what no rule knows. Without its file the rules remark alone.
    """
    chosen, quoted = replace(_lens(lang), reasons=_lens(reader or lang).reasons), _quoted(text)
    weigh = _Weighing(text, chosen, tone) if (tone := tone_of(lang)) else _by_rule_alone
    remarks = [remark for part in _parts(text, chosen) for remark in weigh(part)]
    return _apart([remark for remark in remarks if not _within(remark, quoted)])


def _quoted(text: str) -> list[Span]:
    return [found.span() for found in _QUOTED.finditer(text)]


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence, its text with each quotation as one word, what the rules remark on, and which kinds may not be remarked on.

    A sentence that asks has no remark on the role, nor one in which somebody speaks of themself or of a group by its name a
    remark on its wording.
    """

    sentence: Sentence
    unquoted: str
    by_rule: tuple[Remark, ...]
    spared: frozenset[Kind]

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of remark that the rules have."""
        return frozenset(remark.kind for remark in self.by_rule)


def parts_of(text: str, *, lang: str) -> list[Part]:
    """The sentences of a text: what there is to learn from."""
    return list(_parts(text, _lens(lang)))


def _parts(text: str, chosen: _Lens) -> Iterator[Part]:
    quoted = _quoted(text)
    unquoted = _QUOTED.sub(lambda found: _QUOTE.ljust(len(found[0]))[: len(found[0])], text)
    for sentence in sentences(text.translate(_BRACKETS)):
        by_rule, is_fine = _remarks(sentence, text, chosen)
        spared = frozenset(kind for kind in _KINDS if (is_fine if kind == "wording" else sentence.asks))
        remarks = tuple(remark for remark in by_rule if not _within(remark, quoted))
        yield Part(sentence, unquoted[sentence.start : sentence.end], remarks, spared)


def _by_rule_alone(part: Part) -> Iterable[Remark]:
    return part.by_rule


class _Weighing:
    """Weighs the sentences of one text; each of its words is hashed once."""

    def __init__(self, text: str, chosen: _Lens, tone: Tone) -> None:
        self.text, self.chosen, self.tone, self.hashing = text, chosen, tone, Hashing()

    def __call__(self, part: Part) -> Iterator[Remark]:
        heard = self.tone.heard(part.unquoted, part.kinds, self.hashing)
        yield from (remark for remark in part.by_rule if remark.kind in heard)
        for kind, reason in heard.items():
            if kind not in part.kinds | part.spared and part.sentence.words:
                yield self._learned(kind, reason, part.sentence)

    def _learned(self, kind: Kind, reason: str, sentence: Sentence) -> Remark:
        first, last = self.tone.strongest(sentence.words, kind, self.hashing)
        start, end = sentence.spans[first][0], sentence.spans[last][1]
        words, chosen = self.text[start:end], self.chosen
        return Remark(start, end, words, f"learned_{reason}", kind, chosen.reasons[reason], chosen.openings[reason], fits=False)


def _within(remark: Remark, quoted: list[Span]) -> bool:
    """True when the remark touches a quotation; the quotations stand in order and apart."""
    before = bisect_left(quoted, (remark.end, 0)) - 1
    return before >= 0 and quoted[before][1] > remark.start


def _remarks(sentence: Sentence, text: str, chosen: _Lens) -> tuple[list[Remark], bool]:
    """What the rules remark on, and whether words that they know are fine here: said of oneself, or a name."""
    found = chosen.phrases.hear(sentence)
    present = frozenset(sentence.words)
    own = any(heard.sign == _OWN for heard in found)
    # Of what is fine no part is remarked on, nor is another wording of what is said of oneself.
    fine = _numbers(heard for heard in found if heard.sign == _FINE)
    of_themself = _numbers(heard for heard in found if _own(heard, sentence.words, own, chosen))
    remarks = [
        _remark(heard, sentence, text, entry, chosen)
        for heard in found
        if (entry := chosen.entries.get(heard.sign))
        and _among(entry, present)
        and not (entry.kind == "role" and sentence.asks)
        and (fine if entry.kind == "role" else fine | of_themself).isdisjoint(range(heard.first, heard.last + 1))
        and _stands(entry, heard, sentence.words, own, chosen)
    ]
    names = [remark for remark in remarks if _names(remark, sentence)]
    return [remark for remark in remarks if remark not in names], bool(own or of_themself or names)


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
