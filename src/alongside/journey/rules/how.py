"""What holds for saying how one is: in words of one's own, and on scales of one's own making.

Nothing here counts, averages or compares: a mark on a scale is a place between two words, and means what they mean.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from alongside.journey.rules.care import Mood

SHAPES = ("steady", "hopeful", "tired", "shaky", "hard")  # the lines that are drawn beside a word
MOST_WORDS, MOST_SCALES = 8, 5  # a few: more would be a questionnaire
FEWEST_STEPS, MOST_STEPS = 3, 7


class NotSo(ValueError):
    """What was said does not fit; `args[0]` is why: `shape`, `steps`, `mark`, `words`, `many`, `last`."""


@dataclass(frozen=True)
class Word:
    """A way to be, as it is tapped: `value` names it in a form, `text` is what it says, `shape` is drawn beside it.

    A word to start from has no text: it is said in the language of whoever reads.
    """

    value: str
    text: str
    shape: str


STARTER_SHAPES = {Mood.STEADY: "steady", Mood.HOPEFUL: "hopeful", Mood.TIRED: "tired", Mood.SHAKY: "shaky", Mood.HARD_DAY: "hard"}
STARTERS = tuple(Word(mood.value, "", shape) for mood, shape in STARTER_SHAPES.items())


@dataclass(frozen=True)
class Scale:
    """A small scale of one's own: its name, the words of both ends, and how many steps lie from one to the other."""

    id: str
    name: str
    low: str
    high: str
    steps: int


@dataclass(frozen=True)
class Mark:
    """A place on a scale as it was then: `at` counts from 1, at the low end."""

    scale: Scale
    at: int


@dataclass(frozen=True)
class Said:
    """How somebody said they are: a word as it was then (or none), and marks on scales as these were then."""

    word: str = ""
    shape: str = ""
    marks: tuple[Mark, ...] = ()

    def to_words(self) -> dict[str, Any]:
        """Return it as it is kept."""
        marks = [
            {"id": m.scale.id, "name": m.scale.name, "low": m.scale.low, "high": m.scale.high, "steps": m.scale.steps, "at": m.at}
            for m in self.marks
        ]
        return {"word": self.word, "shape": self.shape, "marks": marks}

    @classmethod
    def from_words(cls, kept: Mapping[str, Any]) -> "Said":
        """Return what `to_words` kept."""
        marks = tuple(Mark(Scale(m["id"], m["name"], m["low"], m["high"], m["steps"]), m["at"]) for m in kept.get("marks", ()))
        return cls(kept.get("word", ""), kept.get("shape", ""), marks)


def check_shape(shape: str) -> str:
    """Return a shape that can be drawn. Raises NotSo("shape")."""
    if shape not in SHAPES:
        raise NotSo("shape")
    return shape


def check_scale(name: str, low: str, high: str, steps: int) -> None:
    """See that a scale is one: three words, and a few steps. Raises NotSo."""
    if not (name.strip() and low.strip() and high.strip()):
        raise NotSo("words")
    if not FEWEST_STEPS <= steps <= MOST_STEPS:
        raise NotSo("steps")


def marked(scales: Sequence[Scale], given: Mapping[str, int | None]) -> tuple[Mark, ...]:
    """Return the marks that were made, in the order of the scales; what was left open is left out.

    Args:
        scales: those that can be marked now.
        given: a place by the id of its scale, or None.

    Raises:
        NotSo: a mark lies outside its scale ("mark"), or on none of these ("mark").
    """
    known = {scale.id: scale for scale in scales}
    made = {key: at for key, at in given.items() if at is not None}
    if any(key not in known or not 1 <= at <= known[key].steps for key, at in made.items()):
        raise NotSo("mark")
    return tuple(Mark(scale, made[scale.id]) for scale in scales if scale.id in made)


def side_of(mark: Mark) -> str:
    """Return where a mark lies, without a number: `low`, `nearer_low`, `middle`, `nearer_high` or `high`."""
    twice, centre = 2 * mark.at, mark.scale.steps + 1
    if mark.at in (1, mark.scale.steps):
        return "low" if mark.at == 1 else "high"
    return "middle" if twice == centre else "nearer_low" if twice < centre else "nearer_high"


def after_tap(before: str, how: str) -> str:
    """Return which word stands after a tap within the hour: the new one, or none when it was the same one again."""
    return "" if before == how else how
