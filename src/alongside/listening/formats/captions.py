"""WebVTT and SRT captions: voices, names in the text, and turns split over cues.

One reader for both, by the lines of times: whoever converts the one into the other leaves commas, missing hours or
missing thousandths behind, and a cue that a strict reader passes over is somebody's words lost.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from typing import Final

from alongside.listening.cues import Cue, seconds, tidy_label
from alongside.listening.errors import UnreadableConversation
from alongside.listening.notices import say

from . import labelled
from .heads import NUMBER, Head, heads
from .lines import Caption

_VOICE: Final = re.compile(r"<v(?:\.[^\s>]{0,40})?[ \t]+([^<>\n]{1,400})>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[a-zA-Z0-9.:][^<>]{0,400}>|</?[a-z]>|\{\\[^{}]{0,20}\}")
_CLOCK: Final = r"(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[,.]\d{1,3})?"
_TIMES: Final = re.compile(rf"({_CLOCK})[ \t]*-->[ \t]*(?:({_CLOCK})|$)")
_EXACT: Final = r"(?:\d{1,3}:)?\d{1,2}:\d{1,2}[,.]\d{1,3}"
_TIMES_ALONE: Final = re.compile(rf"{_EXACT} {{0,3}}--> {{0,3}}{_EXACT}(?: {{1,3}}\w{{1,12}}:\S{{1,20}}){{0,6}}")
_LONGEST_TIMES: Final = 80
# WebVTT's comments and styles.
_ASIDE: Final = re.compile(r"NOTE(?:\s|$)|(?:STYLE|REGION)$")


def vtt_cues(text: str, where: str, warnings: list[str]) -> Iterator[Cue]:
    """Cues of a WebVTT text. Raises UnreadableConversation."""
    lines = list(_without_asides(text.split("\n")))
    found = _captions(lines, first_tells=True)
    if not found and not text.lstrip().upper().startswith("WEBVTT"):
        raise UnreadableConversation("malformed", where=where, format="WebVTT")
    return _spoken(found, warnings)


def srt_cues(text: str, where: str, warnings: list[str]) -> Iterator[Cue]:
    """Cues of an SRT text; a half-finished last cue is kept. Raises UnreadableConversation."""
    found = _captions(text.split("\n"), first_tells=False)
    if not found:
        raise UnreadableConversation("no_times", where=where, format="SRT")
    return _spoken(found, warnings)


def _without_asides(lines: list[str]) -> Iterator[str]:
    """The lines without comments and styles, each of which ends at an empty line, or where a cue begins."""
    inside, opens = False, True
    for line in lines:
        words = line.strip()
        inside = bool(words) and not _times(words) and (inside or (opens and bool(_ASIDE.match(words))))
        opens = not words
        if not inside:
            yield line


def _times(line: str) -> re.Match[str] | None:
    return _TIMES.match(line.strip()[:_LONGEST_TIMES])


def _captions(lines: list[str], *, first_tells: bool) -> list[Caption]:
    """What stands below each line of times, up to the head of the next."""
    times = [(at, found) for at, line in enumerate(lines) if (found := _times(line))]
    places = [at for at, _ in times]
    over = heads(lines, places, first_tells=first_tells)
    ends = [*zip(places, over, strict=True), (len(lines), Head())][1:]
    return [
        Caption(
            text="\n".join(lines[at + 1 : end - after.own - after.doubtful]).strip(),
            start=seconds(found[1]),
            end=seconds(found[2] or ""),
            over="\n".join(lines[end - after.own - after.doubtful : end - after.own]).strip(),
            voice=_voice_over(lines[at - own.own : at]),
        )
        for (at, found), own, (end, after) in zip(times, over, ends, strict=True)
    ]


def _voice_over(head: list[str]) -> str:
    """Who speaks, where the number over the times tells it."""
    number = NUMBER.fullmatch(head[0].strip()) if head else None
    return number[1] or "" if number else ""


def _spoken(captions: list[Caption], warnings: list[str]) -> Iterator[Cue]:
    inside = sum(bool(_VOICE.search(caption.text)) for caption in captions)
    plain = [replace(caption, text=_plain(caption.text), over=_plain(caption.over)) for caption in captions]
    over = sum(bool(caption.voice) for caption in captions)
    # Where most have a voice in their heads, and more than have one in their words, what the heads tell are names.
    if 2 * over > len(captions) and over > (inside or labelled.named(plain)):
        return (Cue(tidy_label(unescape(c.voice)), f"{c.text}\n{c.over}", c.start, c.end) for c in plain)
    return _voices(captions) if inside else labelled.timed_cues(plain, warnings)


def _voices(captions: list[Caption]) -> Iterator[Cue]:
    for caption in captions:
        before, *pieces = _VOICE.split(f"{caption.text}\n{caption.over}")
        if _plain(before).strip():
            yield Cue("", _plain(before), caption.start, caption.end)
        for label, words in zip(pieces[::2], pieces[1::2], strict=True):
            yield Cue(tidy_label(unescape(label)), _plain(words), caption.start, caption.end)


def _plain(text: str) -> str:
    return unescape(_TAG.sub("", text))


def looks_like_srt(text: str) -> bool:
    """True when one of the first lines holds times as captions write them, and nothing else."""
    return any(_TIMES_ALONE.fullmatch(line.strip()[:_LONGEST_TIMES]) for line in text[:2000].split("\n")[:6])


def note_cut_off(text: str, warnings: list[str]) -> None:
    """Warns when the text ends inside a line of times."""
    if _times(text.rstrip().rsplit("\n", 1)[-1]):
        warnings.append(say("cut_off"))
