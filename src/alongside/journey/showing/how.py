"""How somebody is, in words and ready to draw. A mark on a scale is said with the words of its ends, never as a number."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.journey.models import CheckIn
from alongside.journey.rules import Mood
from alongside.journey.rules.how import STARTER_SHAPES, STARTERS, Mark, Said, Scale, Word, side_of
from alongside.ui.components import Tap
from alongside.ui.wording import said

MOODS = {
    Mood.STEADY: (gettext_lazy("Steady"), STARTER_SHAPES[Mood.STEADY]),
    Mood.HOPEFUL: (gettext_lazy("Hopeful"), STARTER_SHAPES[Mood.HOPEFUL]),
    Mood.TIRED: (gettext_lazy("Tired"), STARTER_SHAPES[Mood.TIRED]),
    Mood.SHAKY: (gettext_lazy("Shaky"), STARTER_SHAPES[Mood.SHAKY]),
    Mood.HARD_DAY: (gettext_lazy("Hard day"), STARTER_SHAPES[Mood.HARD_DAY]),
}
# What a screen reader says of a drawn line, where one is chosen for a word of one's own.
SHAPE_WORDS = {
    "steady": gettext_lazy("A calm wave"),
    "hopeful": gettext_lazy("A line that rises"),
    "tired": gettext_lazy("A line that sinks"),
    "shaky": gettext_lazy("A line that trembles"),
    "hard": gettext_lazy("A tangled line"),
}
_SIDES = {
    "low": "%(low)s",
    "nearer_low": gettext_lazy("nearer %(low)s than %(high)s"),
    "middle": gettext_lazy("in the middle between %(low)s and %(high)s"),
    "nearer_high": gettext_lazy("nearer %(high)s than %(low)s"),
    "high": "%(high)s",
}


def label(word: Word) -> str:
    """Return what a word says: own words as they are, a word to start from in the reader's language."""
    return word.text or str(MOODS[Mood(word.value)][0])


def taps(latest: CheckIn | None, words: Sequence[Word] = STARTERS) -> list[Tap]:
    """Return the ways to be right now, by the viewer's own words; `latest` is their check-in of within the hour, or None."""
    now = latest.how if latest else None
    return [Tap(word.value, label(word), word.shape, pressed=now == word.value) for word in words]


def mood(check_in: CheckIn) -> tuple[str, str]:
    """Return the word and the shape of a check-in, as they were then; two empty texts when it has no word."""
    kept = Said.from_words(check_in.said or {})
    if kept.word:
        return kept.word, kept.shape
    if check_in.how in set(Mood):
        starter, shape = MOODS[Mood(check_in.how)]
        return str(starter), shape
    return "", ""


@dataclass(frozen=True)
class Placed:
    """A mark as it is read: the scale's name, where the mark lies in words, and its drawing."""

    name: str
    words: str
    steps: int
    at: int


def placed(mark: Mark) -> Placed:
    """Return a mark ready to read."""
    ends = {"low": said(mark.scale.low), "high": said(mark.scale.high)}
    return Placed(mark.scale.name, str(_SIDES[side_of(mark)]) % ends, mark.scale.steps, mark.at)


def marks_of(check_in: CheckIn) -> list[Placed]:
    """Return the marks of a check-in on the scales as these were then."""
    return [placed(mark) for mark in Said.from_words(check_in.said or {}).marks]


def in_words(check_in: CheckIn) -> str:
    """Return all of a check-in as a line: the word, the marks, the line that was written."""
    marks = [_("%(name)s: %(where)s.") % {"name": mark.name, "where": mark.words} for mark in marks_of(check_in)]
    word = mood(check_in)[0]
    return " ".join(filter(None, (f"{word}." if word else "", *marks, said(check_in.line) if check_in.line else "")))


@dataclass(frozen=True)
class Rung:
    """One step of a scale to mark: its value, what a screen reader says of it, and whether it is marked."""

    value: int
    label: str
    marked: bool


@dataclass(frozen=True)
class ScaleShown:
    """A scale to mark: `field` names it in the form; `open` says that nothing is marked."""

    field: str
    name: str
    low: str
    high: str
    rungs: tuple[Rung, ...]
    open: bool


def scale_shown(scale: Scale, field: str, chosen: int | None) -> ScaleShown:
    """Return a scale ready to be marked."""
    rungs = tuple(Rung(at, f"{at}: {placed(Mark(scale, at)).words}", at == chosen) for at in range(1, scale.steps + 1))
    return ScaleShown(field, scale.name, scale.low, scale.high, rungs, not any(rung.marked for rung in rungs))


def scales_shown(scales: Iterable[Scale], fields: dict[str, str], chosen: dict[str, int | None]) -> list[ScaleShown]:
    """Return scales ready to be marked: `fields` and `chosen` by the ids of the scales."""
    return [scale_shown(scale, fields[scale.id], chosen.get(scale.id)) for scale in scales]
