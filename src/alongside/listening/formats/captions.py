"""WebVTT and SRT captions: voices, names in the text, and turns split over cues."""

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from typing import Final

from alongside.listening.cues import Cue, tidy_label
from alongside.listening.errors import UnreadableConversation
from alongside.listening.notices import say

from . import labelled

_VOICE: Final = re.compile(r"<v(?:\.[^\s>]{0,40})?[ \t]+([^<>]{1,80})>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[a-zA-Z0-9.:][^<>]{0,80}>|</?[a-z]>|\{\\[^{}]{0,20}\}")
_SRT_TIMES: Final = re.compile(r"(\d{1,3}:\d{1,2}:\d{1,2}[,.]\d{1,3}) {0,3}--> {0,3}(\d{1,3}:\d{1,2}:\d{1,2}[,.]\d{1,3})")
_Timed = tuple[str, float | None, float | None]


def vtt_cues(text: str, where: str, warnings: list[str]) -> Iterator[Cue]:
    """Cues of a WebVTT text. Raises UnreadableConversation."""
    import webvtt  # noqa: PLC0415 - only who reads captions pays for it

    try:
        captions = webvtt.from_string(text).captions
    except (webvtt.errors.MalformedFileError, webvtt.errors.MalformedCaptionError):
        raise UnreadableConversation("malformed", where=where, format="WebVTT") from None
    return _spoken(
        [(c.raw_text, float(c.start_in_seconds), float(c.end_in_seconds)) for c in captions],
        warnings,
    )


def srt_cues(text: str, where: str, warnings: list[str]) -> Iterator[Cue]:
    """Cues of an SRT text; a half-finished last cue is kept. Raises UnreadableConversation."""
    blocks = list(_srt_blocks(text))
    if not blocks:
        raise UnreadableConversation("no_times", where=where, format="SRT")
    return _spoken(blocks, warnings)


def _srt_blocks(text: str) -> Iterator[_Timed]:
    # `srt.parse` takes cubic time on a long run of digits, so only its clock is used.
    from srt import srt_timestamp_to_timedelta as clock  # noqa: PLC0415

    times: tuple[float, float] | None = None
    said: list[str] = []
    for line in text.split("\n"):
        found = _SRT_TIMES.match(line.strip()[:80])
        if not found:
            said.append(line)
            continue
        if times:
            yield _without_number(said), *times
        times = clock(found[1]).total_seconds(), clock(found[2]).total_seconds()
        said = []
    if times:
        yield "\n".join(said).strip(), *times


def _without_number(said: list[str]) -> str:
    """The cue's text without the number of the cue that follows it."""
    while said and not said[-1].strip():
        said.pop()
    if said and said[-1].strip().isdigit():
        said.pop()
    return "\n".join(said).strip()


def _spoken(captions: list[_Timed], warnings: list[str]) -> Iterator[Cue]:
    if any(_VOICE.search(text) for text, _, _ in captions):
        return _voices(captions)
    return _names_in_text(captions, warnings)


def _voices(captions: list[_Timed]) -> Iterator[Cue]:
    for text, start, end in captions:
        before, *pieces = _VOICE.split(text)
        if _plain(before).strip():
            yield Cue("", _plain(before), start, end)
        for label, words in zip(pieces[::2], pieces[1::2], strict=True):
            yield Cue(tidy_label(unescape(label)), _plain(words), start, end)


def _names_in_text(captions: list[_Timed], warnings: list[str]) -> Iterator[Cue]:
    """Reads the captions as labelled text; every cue keeps its own times."""
    return labelled.timed_cues([(_plain(text), start, end) for text, start, end in captions], warnings)


def _plain(text: str) -> str:
    return unescape(_TAG.sub("", text))


def looks_like_srt(text: str) -> bool:
    """True when one of the first lines holds SRT's times."""
    head = text[:2000].split("\n")[:6]
    return Counter(bool(_SRT_TIMES.match(line.strip()[:80])) for line in head)[True] > 0


def note_cut_off(text: str, warnings: list[str]) -> None:
    """Warns when the text ends inside a line of times."""
    last = text.rstrip().rsplit("\n", 1)[-1]
    if "-->" in last:
        warnings.append(say("cut_off"))
