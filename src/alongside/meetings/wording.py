"""Rhythms and times in words."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel.dates import format_date
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from alongside.meetings.models import Series
from alongside.meetings.rules.series import Rhythm, moment_on, nth_weekday
from alongside.ui import dates


def _tongue() -> str:
    return "es" if (get_language() or "en").startswith("es") else "en"


def _weekday(day: date) -> str:
    return format_date(day, "EEEE", locale=_tongue())


def month_says(month: date) -> str:
    """Name a month and its year: "November 2026"."""
    said = format_date(month, "LLLL 'de' y" if _tongue() == "es" else "LLLL y", locale=_tongue())
    return said[:1].upper() + said[1:]


def _which(day: date) -> str:
    weekday = {"weekday": _weekday(day)}
    return {
        1: _("first %(weekday)s"),
        2: _("second %(weekday)s"),
        3: _("third %(weekday)s"),
        4: _("fourth %(weekday)s"),
        -1: _("last %(weekday)s"),
    }[nth_weekday(day)] % weekday


def rhythm_says(rhythm: str, first: date, clock: time, zone: str) -> str:
    """Say a rhythm: "Every week: Tuesday, 2 pm", as clocks where the person lives show it."""
    with timezone.override(ZoneInfo(zone)):
        day = _which(first) if rhythm == Rhythm.MONTHLY else _weekday(first)
        said = {"when": dates.on_at(day, moment_on(first, clock, zone))}
    words = {
        Rhythm.WEEKLY: _("Every week: %(when)s"),
        Rhythm.FORTNIGHTLY: _("Every two weeks: %(when)s"),
        Rhythm.MONTHLY: _("Every month: %(when)s"),
    }[Rhythm(rhythm)] % said
    elsewhere = zone != timezone.get_current_timezone_name()
    return _("%(rhythm)s (%(place)s time)") % {"rhythm": words, "place": place_of(zone)} if elsewhere else words


def place_of(zone: str) -> str:
    """Name a time zone by its place."""
    return zone.rpartition("/")[2].replace("_", " ")


def rhythm_line(series: Series) -> str:
    """Say the rhythm of a series that stands."""
    return rhythm_says(series.rhythm, series.first_day, series.clock, series.zone)


def from_to(starts: datetime, ends: datetime) -> str:
    """Say a stretch of time: "Tuesday, 10 November, 2 pm to 2:45 pm"."""
    if dates.as_day(starts) == dates.as_day(ends):
        return f"{dates.day(starts)}, {dates.stretch(starts, ends)}"
    return _("%(at)s to %(end)s") % {"at": dates.dated(starts), "end": dates.dated(ends)}
