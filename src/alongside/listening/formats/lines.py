"""Lines taken apart: a time in front, what may be a label, and the words."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

from alongside.listening.cues import seconds, tidy_label

from . import labels

_CLOCK: Final = r"\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?"
_HALF: Final = r"(?:[ \u202f\xa0]?(?:[ap]\.? ?m|[AP]\.? ?M)\b\.?)"
_TIME: Final = rf"{_CLOCK}{_HALF}?(?!:?\d)"
_DATE: Final = r"(?P<date>\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ \u202f\xa0]{1,2})?"
_TO: Final = r" ?(?:-->|[-–—]) ?"
_AFTER: Final = r" ?[-–—:|]? ?"
# A time in front, alone or from and to, perhaps with its day; in brackets, or plain with and without am or pm.
_IN_BRACKETS: Final = re.compile(rf"[\[(] ?{_DATE}(?P<start>{_TIME})(?:{_TO}(?P<end>{_TIME}))? ?[\])]{_AFTER}")
_PLAIN: Final = re.compile(rf"{_DATE}(?P<start>{_CLOCK})(?!:?\d)(?:{_TO}(?P<end>{_CLOCK})(?!:?\d))?{_AFTER}")
_PLAIN_HALVES: Final = re.compile(rf"{_DATE}(?P<start>{_CLOCK}{_HALF})(?:{_TO}(?P<end>{_CLOCK}{_HALF}))?{_AFTER}")
_NAME: Final = r"[^\W_][^:：\[\]()\t\n]{0,60}"
_STOP: Final = r"[*_ ]{0,4}[:：\t][*_ ]{0,4}"
# "Dana:", "**Dana (specialist)** :", "Dana [00:12]:"; every repeat is bounded.
_LABEL: Final = re.compile(
    rf"[*_>#•\- ]{{0,6}}(?P<name>{_NAME})(?P<brackets>(?: ?[\[(][^\])\n]{{1,40}}[\])]){{0,2}})(?P<stop>{_STOP})?"
)
# Such as “[SPEAKER_00]: …”, “(Dana) …” and “[Dana:] …”
_LABEL_IN_BRACKETS: Final = re.compile(rf"[*_>#•\- ]{{0,6}}[\[(] ?(?P<name>{_NAME}):?[\])](?P<stop>{_STOP})? ?")
# Such as “Dana Reyes  0:03”, “Dana Reyes (she/her) [0:03]” and “[Dana Reyes] 10:15:03”
_NAME_AND_TIME: Final = re.compile(
    r"\[?(?P<name>[^\W\d_][^:\[\]()\t\n]{0,60}?(?: ?\([^()\d\n]{1,40}\))?)\]? {1,8}"
    rf"(?:(?P<time>{_TIME})|[\[(](?P<inside>{_TIME})[\])])$"
)
_SPOKEN_TIME: Final = re.compile(r"\d{1,2}:\d{2}")
_BRACKETED_TIME: Final = re.compile(rf"[\[(] ?({_TIME}) ?[\])]")
# Such as “Dana<tab>0:03<tab>…”
_IN_A_COLUMN: Final = re.compile(rf"{_DATE}(?P<start>{_TIME})\t")
_LINE_NUMBER: Final = re.compile(r"(\d{1,5})(?:[.)](?=\s)|\t)\s{0,4}")
_UNSEEN: Final = "\u200e\u200f"
_NOON: Final = 12
_LONGEST_LABELLED: Final = 120


@dataclass(frozen=True)
class Line:
    """A line with what may be its label (empty: it has none), and times in seconds.

    `text` and `start` hold if the label is a name, `whole` and `whole_start` if it is not.
    `fresh` lines open a paragraph or a caption; `loose` ones have a label in brackets without a colon;
    `doubtful` ones may be the name of the caption that follows.
    """

    label: str
    text: str
    whole: str
    start: float | None = None
    end: float | None = None
    whole_start: float | None = None
    fresh: bool = False
    loose: bool = False
    doubtful: bool = False

    @cached_property
    def key(self) -> str:
        """The label's key, empty without a label."""
        return labels.key(self.label) if self.label else ""


@dataclass(frozen=True, slots=True)
class Caption:
    """The words of a caption, and its times in seconds.

    `over` stands over the times of the next one and may be that one's name; `voice` is who speaks, where its own head tells it.
    """

    text: str
    start: float | None
    end: float | None
    over: str = ""
    voice: str = ""


@dataclass(frozen=True, slots=True)
class _Raw:
    """A line with the time that stood on a line of its own: above it, or below if it is a name."""

    text: str
    fresh: bool
    time: float | None = None
    names: bool = False


@dataclass(frozen=True, slots=True)
class _Habits:
    """How a file writes times in front of a line."""

    halves: bool
    plain_everywhere: bool

    def time(self, text: str) -> re.Match[str] | None:
        return _IN_BRACKETS.match(text) or (_PLAIN_HALVES if self.halves else _PLAIN).match(text)


_IN_CAPTIONS: Final = _Habits(halves=False, plain_everywhere=False)


def of_text(text: str) -> Iterator[Line]:
    """The lines of a plain text that hold words."""
    raw = list(_without_times_alone(_without_numbers(list(_written(text)))))
    habits = _habits([line.text for line in raw])
    return (_apart(line, habits) for line in raw)


def of_captions(captions: Iterable[Caption]) -> Iterator[Line]:
    """The lines of captions, whose times are known; a time in their text is spoken."""
    for caption in captions:
        yield from _of_caption(caption.text, caption)
        yield from (replace(line, doubtful=True) for line in _of_caption(caption.over, caption))


def _of_caption(text: str, caption: Caption) -> Iterator[Line]:
    said = [line.strip() for line in text.split("\n") if line.strip()]
    for at, line in enumerate(said):
        label, words, loose = _labelled(line)
        yield Line(label, words, line, caption.start, caption.end, caption.start, fresh=at == 0, loose=loose)


def key_of(line: str) -> str:
    """The key of what may be the label of a caption's line; empty without one."""
    label = _labelled(line)[0]
    return labels.key(label) if label else ""


def _labelled(line: str) -> tuple[str, str, bool]:
    stamp = _IN_CAPTIONS.time(line)
    label, words, _, loose = _label(line[stamp.end() :] if stamp else line)
    return label, words, loose


def _written(text: str) -> Iterator[_Raw]:
    fresh = True
    for line in text.split("\n"):
        words = line.strip().lstrip(_UNSEEN)
        if words:
            yield _Raw(words, fresh)
        fresh = not words


def _without_numbers(lines: list[_Raw]) -> list[_Raw]:
    """The lines without numbers that count them, or those of them that open a turn."""
    found = [_LINE_NUMBER.match(line.text) for line in lines]
    numbers = [int(number[1]) for number in found if number]
    counted = len(numbers) > 1 and all(after == before + 1 for before, after in pairwise(numbers))
    if not counted or 2 * len(numbers) <= len(lines):
        return lines
    return [
        replace(line, text=line.text[number.end() :] if number else line.text) for line, number in zip(lines, found, strict=True)
    ]


def _without_times_alone(lines: list[_Raw]) -> Iterator[_Raw]:
    """Gives a time on a line of its own to the name above it, in files that are written so, or else to the line below."""
    alone = _times_alone(lines)
    under_names = _under_names(lines, alone)
    waiting: tuple[float, bool] | None = None
    for at, line in enumerate(lines):
        time = alone[at]
        if time is not None:
            if at not in under_names:
                waiting = time, line.fresh or bool(waiting and waiting[1])
        elif at + 1 in under_names:
            yield _Raw(line.text, line.fresh, alone[at + 1], names=True)
            waiting = None
        else:
            yield _Raw(line.text, line.fresh or bool(waiting and waiting[1]), waiting[0] if waiting else None)
            waiting = None


def _times_alone(lines: list[_Raw]) -> list[float | None]:
    """The time that each line is and nothing else; None for other lines, and for times that somebody says."""
    alone = [_time_alone(line.text) for line in lines]
    times = [at for at, time in enumerate(alone) if time is not None]
    for at in times:
        if at and _SPOKEN_TIME.fullmatch(lines[at].text) and (_is_an_answer(lines, at) or len(times) == 1):
            alone[at] = None
    return alone


def _is_an_answer(lines: list[_Raw], at: int) -> bool:
    """True for “6:30” below “Maya:” when the next one speaks after it."""
    return lines[at - 1].text.endswith((":", "：")) and (at + 1 == len(lines) or bool(_label(lines[at + 1].text)[0]))


def _under_names(lines: list[_Raw], alone: list[float | None]) -> set[int]:
    """Where a time stands below the name of who speaks next; empty if most times, or the first line, do not."""
    times = [at for at, time in enumerate(alone) if time is not None]
    if not times or times[0] == 0:
        return set()
    above = Counter(lines[at - 1].text for at in times)
    # What stands between two times is what was said at the first of them.
    between = {at for at in times if alone[at - 1] is not None or (at > 1 and alone[at - 2] is not None)}
    under = {at for at in times if at not in between and _a_name_alone(lines[at - 1].text, above[lines[at - 1].text])}
    return under if 2 * len(under) > len(times) else set()


def _a_name_alone(text: str, seen: int) -> bool:
    if len(text) > _LONGEST_LABELLED or ":" in text or not labels.could_be_a_name(text, returns=seen > 1):
        return False
    return labels.looks_like_a_name(text) or labels.names_a_role(text) or seen > 2


def _time_alone(text: str) -> float | None:
    found = text[:1] in "[(0123456789" and len(text) < 60 and _fully_a_time(text)
    return _begin(found) if found else None


def _fully_a_time(text: str) -> re.Match[str] | None:
    return _IN_BRACKETS.fullmatch(text) or _PLAIN_HALVES.fullmatch(text) or _PLAIN.fullmatch(text)


def _habits(texts: list[str]) -> _Habits:
    plain = sum(bool(_PLAIN.match(text)) for text in texts)
    halves = sum(bool(_PLAIN_HALVES.match(text)) for text in texts)
    return _Habits(halves=2 * halves > plain, plain_everywhere=len(texts) > 1 and 2 * max(plain, halves) > len(texts))


def _apart(raw: _Raw, habits: _Habits) -> Line:
    line = raw.text
    if raw.names:
        return Line(tidy_label(line), "", line, raw.time, None, raw.time, fresh=raw.fresh)
    named = _NAME_AND_TIME.match(line) if len(line) <= _LONGEST_LABELLED else None
    if named:
        time = _seconds(named["time"] or named["inside"])
        return Line(tidy_label(named["name"]), "", line, time, None, raw.time, fresh=raw.fresh)
    stamp = habits.time(line)
    if not stamp:
        label, words, inside, loose = _label(line)
        return Line(label, words, line, raw.time if inside is None else inside, None, raw.time, fresh=raw.fresh, loose=loose)
    start, end = _begin(stamp), _seconds(stamp["end"]) if stamp["end"] else None
    rest = line[stamp.end() :].lstrip()
    label, words, inside, loose = _label(rest)
    # Only speech begins with a time once in a while; a stamp is in brackets, or on most lines.
    stamped = stamp.re is _IN_BRACKETS or habits.plain_everywhere
    return Line(
        label,
        words,
        rest if stamped else line,
        start if inside is None else inside,
        end if label or stamped else None,
        start if stamped else raw.time,
        fresh=raw.fresh,
        loose=loose,
    )


def _label(rest: str) -> tuple[str, str, float | None, bool]:
    """(label, words after it, time inside the label or behind it, loose); the label is empty when there is none."""
    nobody = "", rest, None, False
    if bracketed := _LABEL_IN_BRACKETS.match(rest):
        if labels.is_a_noise(bracketed["name"]):
            return nobody
        return tidy_label(bracketed["name"]), rest[bracketed.end() :], None, not bracketed["stop"]
    found = _LABEL.match(rest)
    if not found:
        return nobody
    inside = _BRACKETED_TIME.search(found["brackets"])
    if not found["stop"] and not inside:
        return nobody
    words = rest[found.end() :]
    if found["stop"] == ":" and not found["brackets"] and found["name"][-1].isdigit() and words[:1].isdigit():
        return nobody  # “At 10:30”
    label = tidy_label(found["name"] + _BRACKETED_TIME.sub("", found["brackets"]))
    words, time = (words, _seconds(inside[1])) if inside else _behind_time(words)
    return label, words, time, False


def _behind_time(words: str) -> tuple[str, float | None]:
    """What stands behind the time that some write after the label, and that time: “Dana: [0:03] …”."""
    stamp = _IN_BRACKETS.match(words) or _IN_A_COLUMN.match(words)
    return (words[stamp.end() :], _begin(stamp)) if stamp else (words, None)


def _begin(stamp: re.Match[str]) -> float | None:
    return _seconds(stamp["start"], of_day=bool(stamp["date"]))


def _seconds(time: str, *, of_day: bool = False) -> float | None:
    """As `seconds`, and “9:15 AM”, or a time `of_day`, since midnight; there, two figures are hours and minutes."""
    letters = re.sub(r"[^apm]", "", time.casefold())
    clock = time.rstrip(" \u202f\xa0.ampAMP")
    if not letters and not of_day:
        return seconds(clock)
    hour, _, rest = clock.partition(":")
    hours = int(hour)
    if letters and 1 <= hours <= _NOON:
        hours = hours % _NOON + (_NOON if letters[0] == "p" else 0)
    return seconds(f"{hours}:{rest}" if ":" in rest else f"{hours}:{rest}:00")
