"""A reading made ready to draw: who said what, the table of its turns, and the moments. Words, never a grade."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Literal

from django.urls import reverse
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from alongside.listening import moments as listening_moments
from alongside.listening.claims import Claims
from alongside.listening.danger import in_reading
from alongside.listening.notices import translate, worth_saying
from alongside.listening.reading import Reading, ReadTurn
from alongside.meetings.models import Meeting
from alongside.mirror import rules
from alongside.mirror.rules import Piece
from alongside.mirror.rules.saying import CODES_OF, WARM, behind, seems_to, shown_by, shown_by_kind, surest, told_of
from alongside.ui.wording import filled

CODES = {
    "open_question": gettext_lazy("an open question"),
    "closed_question": gettext_lazy("a closed question"),
    # How deep a reflection goes is something on which trained people agree too little (kappa .20) to say it here.
    "simple_reflection": gettext_lazy("a reflection"),
    "complex_reflection": gettext_lazy("a reflection"),
    "affirmation": gettext_lazy("kind words"),
    "information": gettext_lazy("telling something"),
    "advice_with_permission": gettext_lazy("advice, asked first"),
    "advice_without_permission": gettext_lazy("advice without asking first"),
    "collaboration": gettext_lazy("deciding together"),
    "autonomy": gettext_lazy("leaving the choice with them"),
    "confronting": gettext_lazy("a challenge"),
    "self_disclosure": gettext_lazy("something of your own life"),
    "self_centred": gettext_lazy("turning the talk to yourself"),
    "dismissing": gettext_lazy("making it sound small"),
    "compassion": gettext_lazy("warmth for what is hard"),
    "diagnosing": gettext_lazy("naming a diagnosis"),
    "treatment_planning": gettext_lazy("planning treatment"),
    "enforcing": gettext_lazy("enforcing a rule"),
}
TALK = {"change": gettext_lazy("toward change"), "sustain": gettext_lazy("away from change"), "neutral": gettext_lazy("neither")}
KINDS = {
    "open": gettext_lazy("open question"),
    "closed": gettext_lazy("closed question"),
    "refl": gettext_lazy("reflection"),
    "warm": gettext_lazy("kind words"),
    "info": gettext_lazy("telling or advice"),
    "plain": gettext_lazy("something else"),
    "change": TALK["change"],
    "stay": TALK["sustain"],
    "neutral": TALK["neutral"],
}
_PERSON_KINDS = {"change": "change", "sustain": "stay"}
LONG_MINUTES = 121  # from here on hours are easier to read
SHORT_MINUTES = 10  # below this a minute is too coarse: several rows of lines would begin in the same one


def language() -> Literal["en", "es"]:
    """Return the reader's language, of the two that the engine speaks."""
    return "es" if (get_language() or "en").startswith("es") else "en"


def kind_of(turn: ReadTurn) -> str:
    """Return what a turn is drawn as: one of `KINDS`."""
    if turn.speaker == "person":
        return _PERSON_KINDS.get(turn.talk or "", "neutral")
    if turn.main == "question":
        asked = surest(turn, CODES_OF["question"])
        return "closed" if asked and asked.code == "closed_question" else "open" if asked else "plain"
    if turn.main == "other" and surest(turn, WARM):
        return "warm"
    return {"reflection": "refl", "input": "info"}.get(turn.main or "", "plain")


_SEEMS = {"reflection": "simple_reflection", "input": "info"}
"""What a turn is said to do, perhaps, that only seems to: a name of `CODES` or `KINDS`."""


@dataclass(frozen=True)
class Voices:
    """How a page names the two and what they do; "You" is the specialist, whose mirror it is.

    `yours` are the turns in which stands what the specialist heard: of those nothing is said with doubt.

    Each name is translated once and not for every turn that it is said of: one lives as long as a page does.
    """

    person: str
    claims: Claims = field(default_factory=Claims)
    yours: frozenset[int] = frozenset()

    @cached_property
    def _you(self) -> str:
        return _("You")

    @cached_property
    def _somebody(self) -> str:
        return _("somebody else")

    @cached_property
    def _perhaps(self) -> str:
        return _("may be %(heard)s")

    @cached_property
    def _names(self) -> dict[str, str]:
        return {thing: str(name) for thing, name in (CODES | TALK | KINDS).items()}

    def of(self, turn: ReadTurn) -> str:
        """Return who speaks, as the page names them."""
        if turn.speaker == "specialist":
            return self._you
        return self.person if turn.speaker == "person" else turn.label

    def keeps_silent(self, turn: ReadTurn) -> bool:
        """Say whether nothing is said of what a turn did: its language is not read, and the specialist did not say it either."""
        if turn.speaker == "person":
            return turn.talk is None
        unread = turn.main is None or (turn.main == "question" and not self.claims.specialist)
        return turn.speaker == "specialist" and unread and not turn.behaviours

    def sizes(self, turns: Sequence[ReadTurn]) -> list[int]:
        """Return how long each turn is: in words, or in letters where words are not set apart."""
        return rules.words_of(turns) if self.claims.words else rules.letters_of(turns)

    def long(self, size: int) -> str:
        """Say how long something is."""
        if self.claims.words:
            return ngettext("%(count)s word", "%(count)s words", size) % {"count": in_figures(size)}
        return ngettext("%(count)s letter", "%(count)s letters", size) % {"count": in_figures(size)}

    def did(self, turn: ReadTurn) -> str:
        """Say what a turn is drawn as, with its doubt; of one that nobody listened to, how long it is."""
        if turn.speaker == "other":
            return self._somebody
        if self.keeps_silent(turn):
            return self.long(self.sizes([turn])[0])
        name = self._names[kind_of(turn)]
        return _("may be: %(heard)s") % {"heard": name} if self._doubts(turn) else name

    def _doubts(self, turn: ReadTurn) -> bool:
        """Say whether what a turn is drawn as is said with doubt; that somebody leans is never more than a hint."""
        if turn.speaker == "person":
            return turn.talk in _PERSON_KINDS and turn.index not in self.yours
        heard = behind(turn)
        return turn.speaker == "specialist" and (not turn.surely(heard) if heard else seems_to(turn) is not None)

    def _told(self, turn: ReadTurn) -> tuple[list[str], list[str]]:
        """Name what was surely heard in a turn of the specialist's, the surest first, and what only may have been.

        That it may tell something is said only where nothing else is.
        """
        told, seems = sorted(told_of(turn), key=lambda b: -b.confidence), seems_to(turn)
        sure = dict.fromkeys(self._names[b.code] for b in told if turn.surely(b))
        perhaps = dict.fromkeys(self._names[b.code] for b in told if not turn.surely(b))
        if seems == "reflection" or (seems and not told):
            perhaps[self._names[_SEEMS[seems]]] = None
        return [*sure], [name for name in perhaps if name not in sure]

    def heard_in(self, turn: ReadTurn) -> str:
        """Say everything that was heard in a turn, the surest first, each with its doubt; nothing, if nobody listened."""
        if self.keeps_silent(turn):
            return ""
        if turn.speaker == "person":
            name = self._names[turn.talk or "neutral"]
            return self._perhaps % {"heard": name} if self._doubts(turn) else name
        if turn.speaker == "other":
            return self._somebody
        sure, perhaps = self._told(turn)
        return ", ".join([*sure, *(self._perhaps % {"heard": name} for name in perhaps)]) or self._names["plain"]

    def is_sure(self, turn: ReadTurn) -> bool:
        """Say whether something was heard in a turn of the specialist's, and nothing of it is only a "may be"."""
        sure, perhaps = self._told(turn)
        return bool(sure) and not perhaps


def held_at(meeting: Meeting) -> datetime:
    """Return when a meeting was held: when it began, else when it was to begin."""
    return meeting.started_at or meeting.starts_at


def minutes(reading: Reading) -> int | None:
    """Return how many minutes a talk lasted, None when its times are not known."""
    start = rules.began(reading.turns)
    passed = max((rules.since(turn.end or turn.start, start) for turn in reading.turns if turn.start is not None), default=0.0)
    return max(1, round(passed / 60)) if passed else None


def head(reading: Reading, voices: Voices) -> str:
    """Say in one line how long the talk was and who said how much of it."""
    speakers, lasted = reading.measures["speakers"], minutes(reading)
    first = (
        _lasted(lasted)
        if lasted
        else ngettext("%(count)s turn.", "%(count)s turns.", len(reading.turns)) % {"count": len(reading.turns)}
    )
    if not voices.claims.words:
        return first
    mine, theirs = (speakers[voice]["words"] for voice in ("specialist", "person"))
    told = ngettext(
        "You said %(mine)s word, %(person)s said %(theirs)s.", "You said %(mine)s words, %(person)s said %(theirs)s.", mine
    )
    return f"{first} " + told % {"mine": in_figures(mine), "person": voices.person, "theirs": in_figures(theirs)}


def in_figures(count: int) -> str:
    """Return a number as the reader's language writes it, its thousands set apart: a long talk has many words."""
    return number_format(count, force_grouping=True)


def _lasted(count: int) -> str:
    if count < LONG_MINUTES:
        return ngettext("%(count)s minute.", "%(count)s minutes.", count) % {"count": count}
    told = ngettext("%(hours)s hours and %(minutes)s minute.", "%(hours)s hours and %(minutes)s minutes.", count % 60)
    return told % {"hours": count // 60, "minutes": count % 60}


def warnings(reading: Reading) -> list[str]:
    """Return what a reading should be taken with, in the reader's language; of few turns that are very long, only that."""
    return [translate(one, language()) for one in worth_saying(reading.warnings)]


@dataclass(frozen=True)
class Clock:
    """How a page says when something was said: how far into the talk, in a short one to the second."""

    began: float
    seconds: bool

    def at(self, moment: float) -> str:
        """Say how far into the talk a moment of the transcript's own times is."""
        passed = int(rules.since(moment, self.began))
        if self.seconds:
            return f"{passed // 60}:{passed % 60:02d}"
        return _("%(count)s min") % {"count": passed // 60}


def clock_of(reading: Reading) -> Clock:
    """Return the clock of a talk."""
    return Clock(rules.began(reading.turns), seconds=(minutes(reading) or SHORT_MINUTES) < SHORT_MINUTES)


def shortened(text: str, most: int = 140) -> str:
    """Return a text cut at a word, at most about `most` characters long."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


_LINE = (
    '<tr id="t{0}"><td class="turn-by">{0}. {1}<br><span class="soft">{2}</span></td><td>{3}{4}</td>'
    '<td class="long-words"><a href="{5}turn/{0}/">{6}</a></td></tr>'
)


def table(turns: Sequence[ReadTurn], voices: Voices, reading_url: str) -> SafeString:
    """Draw turns in order, for those who read rather than look.

    The rows are drawn here: a template takes as long for two hundred of them as for all the rest of the page.
    """
    sizes = voices.sizes(turns)
    told = {size: voices.long(size) for size in set(sizes)}
    yours = dict.fromkeys(voices.yours, format_html(' <span class="soft">{}</span>', _("(yours)")))
    return filled(_LINE, (
        (turn.index + 1, voices.of(turn), told[size], voices.heard_in(turn), yours.get(turn.index, ""), reading_url, shortened(turn.text))
        for turn, size in zip(turns, sizes, strict=True)
    ))  # fmt: skip


def voice_of(turn: ReadTurn) -> str:
    """Return whose ink a turn has."""
    return {"specialist": "theirs", "person": "mine"}.get(turn.speaker, "")


# ── moments ──
@dataclass(frozen=True)
class Quoted:
    """What somebody said at a moment, its evidence marked."""

    voice: str
    pieces: list[Piece]
    cite: str


@dataclass(frozen=True)
class Shown:
    """A moment ready to draw; `url` leads to its turn, to hear it another way."""

    number: int
    title: str
    where: str
    opened: bool
    quotes: list[Quoted]
    ask: str
    url: str


def moments(reading: Reading, voices: Voices, reading_url: str) -> list[Shown]:
    """Return the moments in their order, numbered, in the reader's language."""
    clock = clock_of(reading)
    found = sorted(reading.moments, key=lambda moment: moment.kind not in rules.OPENED)
    shown = []
    for number, moment in enumerate(found, 1):
        turn = reading.turns[moment.turn]
        told = listening_moments.in_language(moment, turn, language())
        around = rules.quoted(reading.turns, moment.turn, moment.kind)
        quotes = [quote(said, voices, moment.kind if said is turn else "") for said in around]
        url = f"{reading_url}turn/{moment.turn + 1}/"
        opened = moment.kind in rules.OPENED
        shown.append(Shown(number, told.why.rstrip("."), _where(turn, clock), opened, quotes, told.prompt, url))
    return shown


GRAVE = 140  # characters of a turn, around the words that matter


@dataclass(frozen=True)
class Grave:
    """Words that may be about dying or being hurt, who said them and where."""

    said: str
    where: str
    url: str
    missed: bool
    """True where the specialist said so, and the mirror had found nothing."""


def danger(reading: Reading, voices: Voices, reading_url: str, missed: Collection[int] = ()) -> list[Grave]:
    """Return the turns whose words should be taken seriously, in order; those that were `missed`, by number, stand by word."""
    clock, spans = clock_of(reading), in_reading(reading)
    return [
        Grave(
            _around(turn.text, spans[turn.index]),
            f"{voices.of(turn)}, {_where(turn, clock)}",
            f"{reading_url}turn/{turn.index + 1}/",
            turn.index in missed,
        )
        for turn in (reading.turns[at] for at in reading.danger)
    ]


def _around(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the words at some places of a turn and what stands beside them; without a place, how the turn begins."""
    return "".join(piece.text for piece in rules.pieces(text, spans, GRAVE)) if spans else shortened(text)


def pins(reading: Reading) -> dict[int, int]:
    """Return the number of the moment that each turn belongs to."""
    found = sorted(reading.moments, key=lambda moment: moment.kind not in rules.OPENED)
    return {moment.turn: number for number, moment in enumerate(found, 1)}


def _where(turn: ReadTurn, clock: Clock) -> str:
    if turn.start is None:
        return _("at turn %(number)s") % {"number": turn.index + 1}
    return _("at %(minute)s") % {"minute": clock.at(turn.start)}


def quote(turn: ReadTurn, voices: Voices, kind: str = "", *, whole: bool = False) -> Quoted:
    """Return what a turn said, with the words that show what was heard in it: an excerpt around them, or all of it.

    At a moment of some `kind`, the words that show this, where any do.
    """
    most = len(turn.text) if whole else rules.EXCERPT
    spans = shown_by_kind(turn, kind) or shown_by(turn)
    return Quoted(voice_of(turn), rules.pieces(turn.text, rules.joined(spans), most), cite(turn, voices))


def cite(turn: ReadTurn, voices: Voices) -> str:
    """Say who spoke, what was heard and how surely."""
    who, count = voices.of(turn), voices.long(voices.sizes([turn])[0])
    if turn.index in voices.yours:
        return _("%(who)s, %(count)s. %(heard)s, as you heard it.") % {
            "who": who,
            "count": count,
            "heard": voices.heard_in(turn).capitalize(),
        }
    if voices.keeps_silent(turn) or (turn.speaker == "person" and turn.talk in (None, "neutral")):
        return _("%(who)s, %(count)s.") % {"who": who, "count": count}
    last = _(" Quite sure.") if voices.is_sure(turn) else ""
    return _("%(who)s, %(count)s. %(heard)s.") % {"who": who, "count": count, "heard": _first_up(voices.heard_in(turn))} + last


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]


def reading_url(reading_id: object, part: int = 1) -> str:
    """Return the address of a reading, at one part of a long talk."""
    address = reverse("reading", args=[reading_id])
    return f"{address}?part={part}#ribbon-h" if part > 1 else address
