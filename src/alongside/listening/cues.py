"""A cue: the smallest piece that a format gives, before cues become turns."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from .conversation import Turn

UNPLACED: Final = "?"
"""The label of words that could not be given to any of the speakers."""

_SPACES: Final = re.compile(r"\s+")
_WORDS_A_SECOND: Final = 0.1
_SHORTEST: Final = 100


@dataclass(frozen=True, slots=True)
class Cue:
    """Words with a label (empty: the same speaker goes on) and times in seconds.

    `whole` marks what the source itself calls an utterance: it is never joined.
    `sure` marks times whose unit the source tells, as a clock does.
    """

    label: str
    text: str
    start: float | None = None
    end: float | None = None
    whole: bool = False
    sure: bool = False


def turns_from(cues: Iterable[Cue]) -> tuple[Turn, ...]:
    """Joins consecutive cues of one speaker; drops empty ones."""
    return tuple(Turn(index, cue.label, cue.text, cue.start, cue.end) for index, cue in enumerate(_joined(cues)))


def _joined(cues: Iterable[Cue]) -> Iterator[Cue]:
    first: Cue | None = None
    texts: list[str] = []
    end: float | None = None
    for cue in _carried(cues):
        if first and first.label == cue.label and not cue.whole:
            texts.append(cue.text)
            end = cue.end if cue.end is not None else end
            continue
        if first:
            yield replace(first, text=" ".join(texts), end=end)
        first, texts, end = cue, [cue.text], cue.end
    if first:
        yield replace(first, text=" ".join(texts), end=end)


def _carried(cues: Iterable[Cue]) -> Iterator[Cue]:
    label = ""
    for cue in cues:
        text = _SPACES.sub(" ", cue.text).strip()
        label = tidy_label(cue.label) or label
        if text:
            yield replace(cue, label=label, text=text)


def tidy_label(label: str) -> str:
    """“**dana  Reyes**:” and “Dana Reyes” are the same label."""
    return _SPACES.sub(" ", label).strip(" \t*_:>-–—\"'")[:80].strip()


def seconds(time: str) -> float | None:
    """Seconds of ``1:02:03.5``, ``02:03``, ``62.5`` or ``62.5s``; None if it is none of them."""
    parts = time.strip().rstrip("s").replace(",", ".").split(":")
    if not 1 <= len(parts) <= 3 or len(time) > 20:
        return None
    total = 0.0
    for part in parts:
        try:
            total = total * 60 + float(part)
        except ValueError:
            return None
    return total if 0 <= total < 10_000_000 else None


def in_seconds(cues: list[Cue]) -> list[Cue]:
    """Times that would mean one word in ten seconds are milliseconds, unless they are sure."""
    times = [time for cue in cues for time in (cue.start, cue.end) if time is not None]
    lasted = max(times) - min(times) if times else 0.0
    words = sum(len(cue.text.split()) for cue in cues)
    if lasted < _SHORTEST or words / lasted > _WORDS_A_SECOND or any(cue.sure for cue in cues):
        return cues
    return [replace(cue, start=thousandth(cue.start), end=thousandth(cue.end)) for cue in cues]


def thousandth(time: float | None) -> float | None:
    """Seconds of milliseconds; None stays None."""
    return None if time is None else time / 1000
