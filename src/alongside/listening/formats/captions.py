"""WebVTT and SRT captions: voices, names in the text, and turns split over cues.

One reader for both, by the lines of times: whoever converts the one into the other leaves commas, missing hours or
missing thousandths behind, and a cue that a strict reader passes over is somebody's words lost.
"""

import re
from collections.abc import Iterator
from html import unescape
from itertools import pairwise
from typing import Final

from alongside.listening.cues import Cue, seconds, tidy_label
from alongside.listening.errors import UnreadableConversation
from alongside.listening.notices import say

from . import labelled

_VOICE: Final = re.compile(r"<v(?:\.[^\s>]{0,40})?[ \t]+([^<>\n]{1,400})>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[a-zA-Z0-9.:][^<>]{0,400}>|</?[a-z]>|\{\\[^{}]{0,20}\}")
_CLOCK: Final = r"(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[,.]\d{1,3})?"
_TIMES: Final = re.compile(rf"({_CLOCK})[ \t]*-->[ \t]*(?:({_CLOCK})|$)")
_EXACT: Final = r"(?:\d{1,3}:)?\d{1,2}:\d{1,2}[,.]\d{1,3}"
_TIMES_ALONE: Final = re.compile(rf"{_EXACT} {{0,3}}--> {{0,3}}{_EXACT}(?: {{1,3}}\w{{1,12}}:\S{{1,20}}){{0,6}}")
_LONGEST_TIMES: Final = 80
# WebVTT's comments and styles.
_ASIDE: Final = re.compile(r"NOTE(?:\s|$)|(?:STYLE|REGION)$")
# “12”, or, as Webex has it, “12 "Dana Reyes" (123456)”.
_NUMBER: Final = re.compile(r'\d{1,9}(?: "([^"<>]{1,80})"(?: \(\d{1,20}\))?)?')
_Timed = tuple[str, float | None, float | None]


def vtt_cues(text: str, where: str, warnings: list[str]) -> Iterator[Cue]:
    """Cues of a WebVTT text. Raises UnreadableConversation."""
    lines = list(_without_asides(text.split("\n")))
    found = list(_captions(lines, headed=True))
    if not found and not text.lstrip().upper().startswith("WEBVTT"):
        raise UnreadableConversation("malformed", where=where, format="WebVTT")
    return _spoken(found, warnings)


def srt_cues(text: str, where: str, warnings: list[str]) -> Iterator[Cue]:
    """Cues of an SRT text; a half-finished last cue is kept. Raises UnreadableConversation."""
    found = list(_captions(text.split("\n"), headed=False))
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


def _captions(lines: list[str], *, headed: bool) -> Iterator[_Timed]:
    """What stands below each line of times, up to the number of the next; with `headed`, up to the line that names it."""
    times = [(at, found) for at, line in enumerate(lines) if (found := _times(line))]
    gap = _gap(lines, times[0][0]) if times else 0
    named = headed and bool(times) and _is_named(lines, times[0][0])
    heads, since = list[int](), 0
    for at, _ in times:
        head = at - gap if _is_numbered(lines, at, since, gap) else at
        heads.append(_head(lines, at, since) if named and head == at else head)
        since = at + 1
    for (at, found), (head, following) in zip(times, pairwise([*heads, len(lines)]), strict=True):
        name = _NUMBER.fullmatch(lines[head].strip())
        words = "\n".join(lines[at + 1 : following]).strip()
        yield f"<v {name[1]}>{words}" if name and name[1] else words, seconds(found[1]), seconds(found[2] or "")


def _gap(lines: list[str], first: int) -> int:
    """How far above its times the number of the first cue stands; 0 where it has none."""
    above = next((at for at in range(first - 1, -1, -1) if lines[at].strip()), first)
    return first - above if _NUMBER.fullmatch(lines[above].strip()) else 0


def _is_numbered(lines: list[str], at: int, since: int, gap: int) -> bool:
    """True where a number stands as far above these times as it does above the first."""
    above = lines[max(since, at - gap) : at]
    return bool(gap) and len(above) == gap and bool(_NUMBER.fullmatch(above[0].strip())) and not any(map(str.strip, above[1:]))


def _is_named(lines: list[str], first: int) -> bool:
    """True where the first cue has a name; elsewhere a line over the times of another is the words of the cue before it."""
    above = lines[_head(lines, first, 0)].strip()
    return not (_times(above) or _NUMBER.fullmatch(above) or above.upper().startswith("WEBVTT"))


def _head(lines: list[str], at: int, since: int) -> int:
    """The line that names a cue, over its times: it opens a paragraph, and is not all that the cue before could have as words."""
    if at == since or not lines[at - 1].strip() or (at - 1 > since and lines[at - 2].strip()):
        return at
    return at - 1 if since == 0 or any(map(str.strip, lines[since : at - 1])) else at


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
    """True when one of the first lines holds times as captions write them, and nothing else."""
    return any(_TIMES_ALONE.fullmatch(line.strip()[:_LONGEST_TIMES]) for line in text[:2000].split("\n")[:6])


def note_cut_off(text: str, warnings: list[str]) -> None:
    """Warns when the text ends inside a line of times."""
    if _times(text.rstrip().rsplit("\n", 1)[-1]):
        warnings.append(say("cut_off"))
