"""Plain text: ``Dana: …`` lines, with or without times, and what people paste."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from alongside.listening.cues import Cue
from alongside.listening.notices import say

from . import lines as taken_apart
from .lines import Caption, Line
from .voices import with_voices_only

_DASH: Final = re.compile(r"(?:[-–—]|>>+) ?(?=\S)")
_HALF_A_DAY: Final = 12 * 3600.0


def cues(text: str, warnings: list[str]) -> Iterator[Cue]:
    """The cues of a plain text; appends to `warnings` what they should be taken with."""
    return _past_midnight(_cues(list(taken_apart.of_text(text)), warnings))


def timed_cues(captions: Iterable[Caption], warnings: list[str]) -> Iterator[Cue]:
    """As `cues`, for captions, whose times are already known."""
    return _cues(list(taken_apart.of_captions(captions)), warnings)


def named(captions: Iterable[Caption]) -> int:
    """How many lines of captions begin with the name of who speaks."""
    return sum(bool(line.label) for line in with_voices_only(list(taken_apart.of_captions(captions))))


def _cues(lines: list[Line], warnings: list[str]) -> Iterator[Cue]:
    named = with_voices_only(lines)
    if any(line.label for line in named):
        return _labelled(named, warnings)
    if sum(bool(_DASH.match(line.whole)) for line in lines) >= 2:
        warnings.append(say("alternating"))
        return _alternating(lines)
    warnings.append(say("no_labels"))
    return (Cue("", line.whole, line.whole_start, line.end, whole=True) for line in lines)


def _labelled(lines: list[Line], warnings: list[str]) -> Iterator[Cue]:
    before = 0
    label, since = "", None
    for line in lines:
        if line.label:
            label, since = line.label, line.start
            yield Cue(label, line.text, line.start, line.end)
        elif label:
            yield Cue(label, line.whole, line.whole_start if line.whole_start is not None else since, line.end)
        else:
            before += 1
    if before:
        warnings.append(say("skipped", count=before))


def _alternating(lines: list[Line]) -> Iterator[Cue]:
    voice = 1
    for line in lines:
        marked = _DASH.match(line.whole)
        if marked:
            voice = 1 - voice
        text = line.whole[marked.end() :] if marked else line.whole
        yield Cue(f"{voice + 1}", text, line.whole_start, line.end)


def _past_midnight(cues: Iterable[Cue]) -> Iterator[Cue]:
    """After “11:59 PM”, “12:01 AM” is the day after."""
    days, last = 0.0, 0.0
    for cue in cues:
        if cue.start is None:
            yield cue
            continue
        if cue.start + days < last - _HALF_A_DAY:
            days += 2 * _HALF_A_DAY
        last = cue.start + days
        yield replace(cue, start=last, end=None if cue.end is None else cue.end + days)
