"""What a specialist may keep for themself and bring, and whose names stand in it. Plain values, no score anywhere."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What of a specialist's own can be brought to supervision."""

    NOTE = "note"
    CHECK = "check"
    BOUNDARY = "boundary"
    READING = "reading"


class Prompt(StrEnum):
    """Gentle ways to begin a note; none is asked for."""

    STAYED = "stayed"
    TALKED = "talked"
    MINE = "mine"
    GLAD = "glad"
    PULLED = "pulled"
    UNSAID = "unsaid"


class Side(StrEnum):
    """On which side a word of the self-care check stands: what gives, or what weighs."""

    GIVES = "gives"
    WEIGHS = "weighs"


class Boundary(StrEnum):
    """What a line of the boundary log is about."""

    GIFT = "gift"
    OUTSIDE = "outside"
    DUAL = "dual"
    MONEY = "money"
    SOCIAL = "social"
    OTHER = "other"


class Standing(StrEnum):
    """How something stands on its way to a supervisor."""

    PREPARED = "prepared"
    BROUGHT = "brought"
    TALKED = "talked"
    TAKEN_BACK = "taken_back"


def standing(*, brought: bool, talked: bool, taken_back: bool) -> Standing:
    """Return how something stands; what was taken back stays so, whatever else was said of it."""
    if taken_back:
        return Standing.TAKEN_BACK
    if not brought:
        return Standing.PREPARED
    return Standing.TALKED if talked else Standing.BROUGHT


def supervisor_sees(found: Standing) -> bool:
    """Say whether the supervisor sees it: from the moment it is brought until the moment it is taken back."""
    return found in (Standing.BROUGHT, Standing.TALKED)


def is_heavy(weighs: Collection[str]) -> bool:
    """Say whether something weighs. One word is enough: nothing is added up, and nothing is compared with another day."""
    return bool(weighs)


_A_WORD = re.compile(r"[^\W_]+")  # an underscore, as in `_Maya_`, is a mark and no letter
_SAID = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
SHORTEST = 3  # a part of a name that is shorter stands in too many other words


def _plain(text: str) -> str:
    """Return a text without its accents, in one case, so that `MAYA` and `Lucia` are found for Maya and Lucía."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def names_in(text: str, names: Iterable[str]) -> list[str]:
    """Return which of some names stand in a text as words of their own, each once, in the order in which they were given.

    A name of several words is found by the whole of it and by each part of three letters or more.
    """
    words = set(_parts(text))
    return [name for name in dict.fromkeys(names) if _stands(_parts(name), words)]


def _parts(text: str) -> list[str]:
    return _A_WORD.findall(_plain(text))


def _stands(parts: list[str], words: Collection[str]) -> bool:
    whole = bool(parts) and all(part in words for part in parts)
    return whole or any(len(part) >= SHORTEST and part in words for part in parts)


MOST_TURNS = 3  # of a talk, that are brought at once: an excerpt and no transcript
MOST_EXCERPT = 2500  # characters
RUN = 6  # so many words in a row are somebody's words; fewer are anybody's. The pages say both numbers in words
QUOTED = 3  # so many are enough where quotation marks say whose they are
# The kinds of quotation marks: one of a kind is closed by any of it, and by no other.
_KINDS = ('"“”„‟«»‹›《》〈〉「」『』〝〞〟＂❝❞', "`´", "'‘’‚‛＇❛❜")
_MARKS = [re.compile(f"[{kind}]") for kind in _KINDS]
_ALWAYS_OPEN = frozenset("“„‟«‹《〈「『〝❝")  # behind a letter no other one opens: there it is an apostrophe, or closes
_ELIDED = re.compile(r"['‘’‛＇](?:bout|cause|cos|cuz|em|n|round|till?|tis|twas|\d+s?)\b", re.IGNORECASE)  # never closed
_PARAGRAPH = re.compile(r"(?:.|\n(?!\n))+")


def others_words(text: str, theirs: Iterable[str], mine: Iterable[str]) -> list[str]:
    """Return the passages of a text that others said and one did not say oneself, each on one line as it is written there.

    Six words in a row make one, or three that stand in quotation marks. Words are compared without accents, case and
    punctuation, so that a comma hides nothing; what stands on both sides of an apostrophe counts as two in a
    row, and as one in quotation marks.
    """
    words = _words(text)
    plain = [word.plain for word in words]
    places = {place: tuple(plain[place.start : place.stop]) for place in _looked_at(text, words)}
    runs = set(places.values())
    foreign = _standing_in(theirs, runs) - _standing_in(mine, runs)
    passages = _joined(place for place, run in places.items() if run in foreign)
    return [" ".join(text[words[place[0]].start : words[place[-1]].end].split()) for place in passages]


class _Word(NamedTuple):
    """A word, levelled to be compared, and where it stands in its text."""

    plain: str
    start: int
    end: int


def _words(text: str) -> list[_Word]:
    letters = [(letter, at) for at, written in enumerate(text) for letter in _plain(written)]
    ends = [*(at for _, at in letters), len(text)]  # the next letter begins there, behind any accent that was levelled
    found = _A_WORD.finditer("".join(letter for letter, _ in letters))
    return [_Word(word[0], ends[word.start()], max(ends[word.end()], ends[word.end() - 1] + 1)) for word in found]


def _looked_at(text: str, words: Sequence[_Word]) -> Iterator[range]:
    """Yield the places of all rows of words that could be somebody's."""
    yield from _rows(0, len(words), RUN)
    starts = [word.start for word in words]
    for paragraph in _PARAGRAPH.finditer(text):
        for kind in _MARKS:
            for first, end in _quotations(text, kind, paragraph.start(), paragraph.end()):
                rows = _rows(bisect_left(starts, first), bisect_left(starts, end), QUOTED)
                yield from (row for row in rows if _are_said(text, words, row))


def _are_said(text: str, words: Sequence[_Word], row: range) -> bool:
    """Say whether a row in quotation marks has enough words as people count them: “he’s” is one."""
    return len(_SAID.findall(text[words[row.start].start : words[row.stop - 1].end])) >= QUOTED


def _quotations(text: str, kind: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where quotations in marks of one kind begin and end; one that is never closed ends with its paragraph."""
    opened: list[int] = []
    for at in (mark.start() for mark in kind.finditer(text, start, end)):
        if opened and at > opened[0] + 1 and not _A_WORD.match(text, at + 1):
            yield opened[0], at
            opened.clear()
        elif text[at] in _ALWAYS_OPEN or not _A_WORD.match(text[at - 1 : at]):
            opened.append(at)
    if (forgotten := next((at for at in opened if not _ELIDED.match(text, at)), None)) is not None:
        yield forgotten, end


def _rows(first: int, stop: int, size: int) -> Iterator[range]:
    return (range(at, at + size) for at in range(first, stop - size + 1))


def _standing_in(texts: Iterable[str], runs: Collection[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Return which of some runs of words stand in texts."""
    wanted, sizes = frozenset(runs), {len(run) for run in runs}
    parts = map(_parts, texts)
    return {
        run for words in parts for size in sizes for place in _rows(0, len(words), size)
        if (run := tuple(words[place.start : place.stop])) in wanted
    }  # fmt: skip


def _joined(places: Iterable[range]) -> list[range]:
    """Return places as few, from the first to the last: those that overlap are one."""
    joined: list[range] = []
    for place in sorted(places, key=lambda place: (place.start, place.stop)):
        if joined and place.start < joined[-1].stop:
            joined[-1] = range(joined[-1].start, max(joined[-1].stop, place.stop))
        else:
            joined.append(place)
    return joined


def first_words(text: str, most: int = 90) -> str:
    """Return how a text begins, on one line, cut between words where there is more of it."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,.;:") + "…"
