"""Pulses and what mends them, said in words and made ready to draw. Places on lines, never numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.decisions.models import Offer
from alongside.kernel.access import Who
from alongside.partnership import wording
from alongside.partnership.access.picture import Shown
from alongside.partnership.access.pulse import Glimpse
from alongside.partnership.models import Partnership, Pulse, Repair, RepairWords
from alongside.partnership.rules.picture import Place
from alongside.partnership.rules.pulse import PLACES, Question, Shows
from alongside.programme.viewer import Viewer
from alongside.ui.dates import plain_day

SPAN = 100 / (len(PLACES) - 1)


@dataclass(frozen=True)
class Line:
    """One answer as a dot on its line: where in percent, the words at the ends, and the same in a sentence."""

    title: str
    here: int
    left: str
    right: str


def lines(values: Mapping[Question, int], side: Who, name: str) -> list[Line]:
    """Return answers ready to draw, in the order of the questions; `name` is whom the one who answered walks with."""
    return [_line(question, values[question], side, name) for question in Question if question in values]


def _line(question: Question, place: int, side: Who, name: str) -> Line:
    left, right = wording.ends(side, question, name)
    asked, said = wording.asked(side, question, name), wording.place_in_words(place, left, right)
    return Line(f"{asked} {said[:1].upper()}{said[1:]}.", round(8 + (place - 1) * SPAN * 0.84), left, right)


def seen_by(shows: Shows, name: str) -> str:
    """Say who sees a pulse of one's own."""
    if shows is Shows.ALL:
        return _("You and %(name)s") % {"name": name}
    return _("You. %(name)s is only told when it dips") % {"name": name} if shows is Shows.DIP else _("Only you")


@dataclass(frozen=True)
class OwnRow:
    """One pulse of one's own in a list."""

    url: str
    at: datetime
    told: str
    line: str
    sees: str


def own_row(pulse: Pulse, name: str) -> OwnRow:
    """Return a pulse of one's own as a line of a list."""
    told = _("Lower than usual for you.") if pulse.dipped else ""
    return OwnRow(reverse("pulse", args=[pulse.id]), pulse.made_at, told, pulse.line or "", seen_by(Shows(pulse.shows), name))


@dataclass(frozen=True)
class Seen:
    """What one sees of the other's pulse, ready to draw."""

    at: datetime
    whole: bool
    dipped: bool
    line: str
    lines: list[Line]


def seen(viewer: Viewer, glimpse: Glimpse) -> Seen:
    """Return what the other showed; it was asked about the viewer."""
    side = Who.SPECIALIST if viewer.role is Who.PERSON else Who.PERSON
    drawn = lines(glimpse.values, side, viewer.name)
    return Seen(glimpse.at, glimpse.seen is Shows.ALL, glimpse.dipped, glimpse.line, drawn)


@dataclass(frozen=True)
class Voice:
    """What one of the two wrote about a talk: whose ink, who, when, which words."""

    ink: str
    who: str
    at: datetime
    words: str


def voices(viewer: Viewer, partnership: Partnership, written: list[RepairWords]) -> list[Voice]:
    """Return what both wrote, each in their own ink."""
    return [_voice(viewer, partnership, one) for one in written]


def _voice(viewer: Viewer, partnership: Partnership, one: RepairWords) -> Voice:
    person = one.author_id == partnership.person_id
    account = partnership.person if person else partnership.specialist
    who = _("You") if one.author_id == viewer.id else str(account.chosen_name)
    return Voice("mine" if person else "theirs", who, one.at, one.words)


def began(viewer: Viewer, partnership: Partnership, exchange: list[Offer]) -> list[Voice]:
    """Return the words in which such a talk was offered and answered, first to last."""
    return [_offered(viewer, partnership, offer) for offer in exchange]


def _offered(viewer: Viewer, partnership: Partnership, offer: Offer) -> Voice:
    who = _("You") if offer.offered_by_id == viewer.id else str(offer.offered_by.chosen_name)
    ink = "mine" if offer.offered_by_id == partnership.person_id else "theirs"
    return Voice(ink, who, offer.offered_at, offer.words["words"])


def repair_words(repair: Repair) -> tuple[str, str]:
    """Return the words that both said yes to, and when there was to be room for it."""
    words = repair.agreed.offer.settled_words
    return words["words"], words.get("when", "")


@dataclass(frozen=True)
class Row:
    """One question of the programme's picture: what it is about, and for each place how many, in words; none where too few."""

    about: str
    shares: tuple[str, ...]


def picture(shown: Shown) -> list[Row]:
    """Return a quarter's picture as rows of a table."""
    return [_row(question, shown) for question in Question]


def _row(question: Question, shown: Shown) -> Row:
    spread = shown.spreads[question]
    return Row(str(wording.ABOUT[question]), tuple(str(wording.SHARES[spread[place]]) for place in Place) if spread else ())


def quarter_name(shown: Shown) -> str:
    """Say which months a quarter was: "1 July to 30 September"."""
    return _("%(first)s to %(last)s") % {"first": plain_day(shown.quarter.first), "last": plain_day(shown.quarter.last)}
