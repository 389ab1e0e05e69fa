"""View-models: small frozen values that a room fills and a component draws.

A room may also give plain dicts with the same keys; the classes exist so that a forgotten part fails early.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Voice = Literal["mine", "theirs", "both", ""]
OfferState = Literal["waiting", "agreed", "put-away", "withdrawn"]


@dataclass(frozen=True)
class Row:
    """One thing an offer touches, as text before and after.

    The same on both sides stays as it is; no `before` adds; no `after` takes away; both given changes the words.
    """

    label: str
    before: str = ""
    after: str = ""

    @property
    def kind(self) -> Literal["stays", "adds", "removes", "changes"]:
        """Say which of the four it is."""
        if self.before == self.after:
            return "stays"
        if not self.before:
            return "adds"
        return "changes" if self.after else "removes"


@dataclass(frozen=True)
class Offer:
    """Something one of the two proposes. `voice` is the role's ink, `mine` whether the reader offered it.

    `said` says where it stands in other words than those of its state; `beside` is what is good to know before an answer;
    `as_it_is` says that it has no words to change, so that there are two answers.
    """

    title: str
    voice: Literal["mine", "theirs"]
    who: str
    other: str
    mine: bool = False
    rows: tuple[Row, ...] = ()
    reason: str = ""
    state: OfferState = "waiting"
    on: date | None = None
    note: str = ""
    answer_url: str = ""
    adapt_url: str = ""
    as_it_is: bool = False
    back_url: str = ""
    hidden: Mapping[str, str] = field(default_factory=dict)
    anchor: str = "offer"
    said: str = ""
    beside: str = ""

    @property
    def strokes(self) -> str:
        """Say which strokes stand beside its first line."""
        if self.state == "waiting":
            return f"offer-{self.voice}"
        return "both" if self.state == "agreed" else "none"

    @property
    def ink(self) -> Voice:
        """Say whose line is inked in the margin."""
        if self.state == "waiting":
            return self.voice
        return "both" if self.state == "agreed" else ""


@dataclass(frozen=True)
class Step:
    """One step of a goal. With `url` its circle is a button that marks it done, or not done after all."""

    what: str
    voice: Voice = "mine"
    owner: str = ""
    meta: str = ""
    done: bool = False
    url: str = ""


@dataclass(frozen=True)
class Tap:
    """One way to be right now; `shape` names a line in `marks.SHAPES`."""

    value: str
    label: str
    shape: str
    pressed: bool = False


@dataclass(frozen=True)
class Entry:
    """One line of a log: what happened, when, and whose voice it was. `text` may be safe HTML."""

    text: str
    when: str = ""
    moment: date | None = None
    voice: str = ""
    url: str = ""
    link: str = ""


@dataclass(frozen=True)
class Fact:
    """A term and its value, with the day on which it ends when it has one."""

    term: str
    value: str
    until: date | None = None


@dataclass(frozen=True)
class Point:
    """Something to talk about, and who brought it."""

    text: str
    voice: Voice = "mine"
    owner: str = ""


@dataclass(frozen=True)
class Call:
    """A way to reach somebody: `href` is `tel:` or `sms:`, `note` says who they are and when they answer."""

    label: str
    href: str
    note: str = ""

    @property
    def mark(self) -> str:
        """Name the mark that goes with it."""
        return "text" if self.href.startswith("sms:") else "phone"


@dataclass(frozen=True)
class PlanItem:
    """One line of a plan for a hard day, with the people it says to call."""

    words: str
    calls: tuple[Call, ...] = ()


@dataclass(frozen=True)
class Win:
    """Something that went well, and its day."""

    what: str
    on: date | None = None


@dataclass(frozen=True)
class Companion:
    """One row of a people list: a name, what comes next, what waits, and one action."""

    name: str
    url: str
    next: str = ""
    waits: str = ""
    answer_waits: bool = False
    action: str = ""
    action_url: str = ""


@dataclass(frozen=True)
class Signature:
    """One of the two yeses under an agreement; no `on` means that it is still open."""

    name: str
    voice: Literal["mine", "theirs"]
    on: date | None = None


@dataclass(frozen=True)
class Quote:
    """Words that somebody said in a conversation, and what was heard in them."""

    voice: Literal["mine", "theirs"]
    text: str
    cite: str = ""
    marked: bool = False


@dataclass(frozen=True)
class Turn:
    """One mark of the ribbon: `x` and `width` in percent of its row; `kind` picks colour and pattern.

    `kind` is open, refl, warm, closed, info or plain for the specialist, change, stay or neutral for the person; `url` leads to all
    of the turn, if it is given.
    """

    kind: str
    x: float
    width: float
    who: str
    did: str
    say: str
    url: str = ""

    @property
    def y(self) -> int:
        """Return the line it stands on: the specialist's above, the person's below."""
        return 30 if self.kind in {"change", "stay", "neutral"} else 6


@dataclass(frozen=True)
class Pin:
    """The number of a moment, above its place on the row, `x` in percent."""

    x: float
    number: int


@dataclass(frozen=True)
class RibbonRow:
    """A stretch of the conversation: where it starts, its turns, and the same in a sentence."""

    label: str
    alt: str
    turns: tuple[Turn, ...]
    pins: tuple[Pin, ...] = ()


@dataclass(frozen=True)
class TrendRow:
    """One line of a trend in whole percents; an empty `here` has too little to say."""

    label: str
    here: int | str = ""
    low: int | str = ""
    high: int | str = ""


@dataclass(frozen=True)
class Dot:
    """One mark of a time line, `x` in percent. `kind` is one of those that `ui/timeline_marks.html` draws."""

    kind: str
    x: float


@dataclass(frozen=True)
class Bar:
    """A stretch of a time line, from and to in percent; `kind` is goes, rests or went."""

    kind: str
    begins: float
    ends: float


@dataclass(frozen=True)
class TimeRow:
    """One row of a time line: its label, its stretches and marks, and the same in a sentence. `own`: the label is somebody's words."""

    label: str
    alt: str
    dots: tuple[Dot, ...] = ()
    bars: tuple[Bar, ...] = ()
    own: bool = False


@dataclass(frozen=True)
class Tick:
    """A day that helps to read a time line, where it lies in percent, and how it is said."""

    x: float
    label: str


@dataclass(frozen=True)
class Place:
    """One moment of a course, in units of its picture (600 wide, 150 high)."""

    x: float
    y: float


@dataclass(frozen=True)
class Course:
    """How one number went over time. `alt` says every point in words; `top` and `bottom` are the ends of its range."""

    dots: tuple[Place, ...]
    alt: str
    top: str
    bottom: str
    first: str = ""
    last: str = ""

    @property
    def points(self) -> str:
        """Return the line through the dots as SVG wants it."""
        return " ".join(f"{dot.x:.1f},{dot.y:.1f}" for dot in self.dots)

    @property
    def places(self) -> list[tuple[str, str]]:
        """Return each dot's place as SVG wants it, in no language's way of writing numbers."""
        return [(f"{dot.x:.1f}", f"{dot.y:.1f}") for dot in self.dots]
