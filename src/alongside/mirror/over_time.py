"""A specialist's own readings beside one another, the oldest first: how it was then and how it is now. Never others'."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from alongside.listening import Reading as Heard
from alongside.mirror import totals
from alongside.mirror.models import Reading
from alongside.mirror.showing import held_at, in_figures, reading_url
from alongside.ui.components import TrendRow
from alongside.ui.dates import plain_day

MOST = 12
LEAST_SCALE = 150  # words: the line is never shorter, so that short talks do not look long
SCALE_BY = 50
ENOUGH = 3
"""From so many readings on, lines beside one another say more than chance."""


@dataclass(frozen=True)
class Trend:
    """One measure over the readings, drawn and ready for a table."""

    title: str
    left: str
    right: str
    rows: list[TrendRow]
    band_from: int | str = ""
    band_to: int | str = ""


@dataclass(frozen=True)
class Then:
    """One reading as a line of the table; `said` are its measures in words."""

    held: datetime
    url: str
    said: list[str]


Opened = tuple[Reading, Heard]


def trends(readings: Sequence[Opened]) -> list[Trend]:
    """Return the measures of a talk, each over all the readings; nothing for fewer than ENOUGH."""
    if len(readings) < ENOUGH:
        return []
    told = [(_day(reading), totals.measures(heard)) for reading, heard in readings]
    titles = (_("Your share of the words"), _("Open questions among your questions"), _("Reflections beside questions"))
    drawn = [_trend(title, [(day, measures[place]) for day, measures in told]) for place, title in enumerate(titles)]
    return [*drawn, _longest([(_day(reading), totals.longest(heard)) for reading, heard in readings])]


def _longest(found: Sequence[tuple[str, int]]) -> Trend:
    """Return the longest stretch of each talk: counted, not guessed, so that a dot has no doubt around it; none if not counted."""
    most = max(LEAST_SCALE, *(SCALE_BY * (words // SCALE_BY + 1) for _day_of, words in found))
    places = [(day, round(100 * words / most) if words else "") for day, words in found]
    rows = [TrendRow(day, place, place, place) for day, place in places]
    left, right = _("no words"), _("%(count)s words") % {"count": in_figures(most)}
    return Trend(_("Your longest stretch without a pause"), left, right, rows)


def _trend(title: str, found: Sequence[tuple[str, totals.Measure]]) -> Trend:
    rows = [TrendRow(day, measure.here, measure.low, measure.high) for day, measure in found]
    banded = next((measure for _day_of, measure in found if measure.band_to), None)
    first = found[0][1]
    left, right = next(((m.left, m.right) for _day_of, m in found if m.left), (first.left, first.right))
    return Trend(title, left, right, rows, banded.band_from if banded else "", banded.band_to if banded else "")


def table(readings: Iterable[Opened]) -> list[Then]:
    """Return every reading in words, in the order in which they are drawn."""
    return [
        Then(held_at(reading.transcript.meeting), reading_url(reading.id), [*_titles(heard), totals.stretches(heard)])
        for reading, heard in readings
    ]


def _titles(heard: Heard) -> list[str]:
    return [f"{measure.title}." for measure in totals.measures(heard)]


def _day(reading: Reading) -> str:
    return plain_day(held_at(reading.transcript.meeting))
