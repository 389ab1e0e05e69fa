"""Plain text: ``Dana: …`` lines, with or without times, and what people paste."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from alongside.listening.cues import Cue, seconds, tidy_label
from alongside.listening.notices import say
from alongside.listening.roles import is_role_word

_TIME: Final = r"\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?"
# A time in front, in brackets or not, alone or from and to.
_LEADING_TIME: Final = re.compile(rf"[\[(]?({_TIME})(?: ?(?:-->|[-–—]) ?({_TIME}))?[\])]? ?[-–—:|]? ?")
# "Dana:", "**Dana (specialist)** :", "Dana [00:12]:"; every repeat is bounded.
_LABEL: Final = re.compile(
    r"[*_>#•\- ]{0,6}"
    r"(?P<name>[^\W_][^:\[\]()\t\n]{0,40})"
    r"(?P<brackets>(?: ?[\[(][^\])\n]{1,40}[\])]){0,2})"
    r"(?P<stop>[*_ ]{0,4}[:：\t][*_ ]{0,4})?"
)
_NAME_AND_TIME: Final = re.compile(rf"(?P<name>[^\W\d_][^:\[\]()\t\n]{{0,40}}?) {{1,8}}[\[(]?(?P<time>{_TIME})[\])]?$")
_BRACKETED_TIME: Final = re.compile(rf"[\[(] ?({_TIME}) ?[\])]")
_BRACKETED: Final = re.compile(r"[\[(]([^\])]{1,40})[\])]")
_DASH: Final = re.compile(r"(?:[-–—]|>>+) ?(?=\S)")
_NOT_NAMES: Final = frozenset(
    [
        "note",
        "notes",
        "ps",
        "http",
        "https",
        "re",
        "fw",
        "fwd",
        "date",
        "time",
        "subject",
        "title",
        "duration",
        "place",
        "topic",
        "transcript",
        "participants",
        "example",
        "warning",
        "summary",
        "agenda",
        "nota",
        "notas",
        "fecha",
        "hora",
        "asunto",
        "título",
        "tema",
        "lugar",
        "duración",
        "participantes",
        "ejemplo",
        "resumen",
        "transcripción",
    ]
)
_SENTENCE_MARKS: Final = frozenset('.?!,;"“”…=/\\@')
_LONGEST_LABELLED: Final = 120


@dataclass(frozen=True, slots=True)
class _Line:
    label: str
    text: str
    whole: str
    start: float | None
    end: float | None = None


def cues(text: str, warnings: list[str]) -> Iterator[Cue]:
    """The cues of a plain text; appends to `warnings` what they should be taken with."""
    return _cues([_taken_apart(line) for line in _with_names_above_times(text.split("\n"))], warnings)


def timed_cues(lines: list[str], times: list[tuple[float | None, float | None]], warnings: list[str]) -> Iterator[Cue]:
    """As `cues`, for caption lines whose times (seconds) are already known."""
    apart = [replace(_taken_apart(line), start=start, end=end) for line, (start, end) in zip(lines, times, strict=True)]
    return _cues(apart, warnings)


def _cues(lines: list[_Line], warnings: list[str]) -> Iterator[Cue]:
    names = _names(line.label for line in lines)
    if names:
        return _labelled(lines, names, warnings)
    if sum(bool(_DASH.match(line.whole)) for line in lines) >= 2:
        warnings.append(say("alternating"))
        return _alternating(lines)
    warnings.append(say("no_labels"))
    return (Cue("", line.whole, line.start, line.end, whole=True) for line in lines)


def _with_names_above_times(lines: list[str]) -> Iterator[str]:
    """“Dana Reyes” above a line with only “0:03” becomes “Dana Reyes 0:03”."""
    held = ""
    for line in (line.strip() for line in lines):
        if held and _LEADING_TIME.fullmatch(line):
            held = f"{held} {line}"
        else:
            if held:
                yield held
            held = line
    if held:
        yield held


def _taken_apart(line: str) -> _Line:
    start = end = None
    rest = line
    if timed := _LEADING_TIME.match(line):
        start, end = seconds(timed[1]), seconds(timed[2]) if timed[2] else None
        rest = line[timed.end() :]
    if (alone := _NAME_AND_TIME.match(rest[:_LONGEST_LABELLED])) and alone.end() == len(rest):
        return _Line(tidy_label(alone["name"]), "", line, seconds(alone["time"]))
    found = _LABEL.match(rest)
    if not found:
        return _Line("", rest, rest, start, end)
    inside = _BRACKETED_TIME.search(found["brackets"])
    if not found["stop"] and not inside:
        return _Line("", rest, rest, start, end)
    if inside:
        start = seconds(inside[1])
    label = tidy_label(found["name"] + _BRACKETED_TIME.sub("", found["brackets"]))
    return _Line(label, rest[found.end() :], rest, start, end)


def _names(labels: Iterable[str]) -> set[str]:
    counted = Counter(label for label in labels if label)
    shaped = {label for label in counted if _could_be_a_name(label)}
    few = len(shaped) <= 8
    return {
        label
        for label in shaped
        if is_role_word(label)
        or ((label[0].isupper() or label[0].isdigit()) and (few or counted[label] > 1))
        or counted[label] > 2
    }


def _could_be_a_name(label: str) -> bool:
    name = _BRACKETED.sub("", label).strip()
    words = name.split()
    return (
        1 <= len(words) <= 4
        and words[0].casefold() not in _NOT_NAMES
        and not _SENTENCE_MARKS & set(name.replace("Dr.", "").replace("Sra.", "").rstrip("."))
        and any(letter.isalpha() for letter in name)
    )


def _labelled(lines: list[_Line], names: set[str], warnings: list[str]) -> Iterator[Cue]:
    before = 0
    label, since = "", None
    for line in lines:
        if line.label in names:
            label, since = line.label, line.start
            yield Cue(label, line.text, line.start, line.end)
        elif label:
            yield Cue(label, line.whole, line.start if line.start is not None else since, line.end)
        else:
            before += 1
    if before:
        warnings.append(say("skipped", count=before))


def _alternating(lines: list[_Line]) -> Iterator[Cue]:
    voice = 1
    for line in lines:
        marked = _DASH.match(line.whole)
        if marked:
            voice = 1 - voice
        text = line.whole[marked.end() :] if marked else line.whole
        yield Cue(f"{voice + 1}", text, line.start, line.end)
