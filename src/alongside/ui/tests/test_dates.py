"""Days and hours as people say them, at a fixed moment: Sunday, 22 November 2026, 10 am in Chicago."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.template import Context, Engine
from django.utils import timezone, translation

from alongside.ui import dates

NOW = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
CHICAGO = ZoneInfo("America/Chicago")


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=CHICAGO)


@pytest.fixture(autouse=True)
def _sunday_morning():
    with time_machine.travel(NOW, tick=False), timezone.override(CHICAGO):
        yield


@pytest.mark.parametrize(
    ("say", "value", "english", "spanish"),
    [
        (dates.day, date(2026, 11, 22), "Sunday, 22 November", "domingo 22 de noviembre"),
        (dates.day, date(2027, 1, 5), "Tuesday, 5 January 2027", "martes 5 de enero de 2027"),
        (dates.plain_day, date(2026, 10, 3), "3 October", "3 de octubre"),
        (dates.full_day, date(2026, 10, 3), "3 October 2026", "3 de octubre de 2026"),
        (dates.plain_day, date(2025, 10, 3), "3 October 2025", "3 de octubre de 2025"),
        (dates.short_day, date(2026, 11, 22), "Sun 22 Nov", "dom 22 nov"),
        (dates.hour, at(24, 14), "2 pm", "2 de la tarde"),
        (dates.hour, at(24, 4, 40), "4:40 am", "4:40 de la madrugada"),
        (dates.hour, at(24, 9, 5), "9:05 am", "9:05 de la mañana"),
        (dates.hour, at(24, 12), "noon", "mediodía"),
        (dates.hour, at(24, 12, 30), "12:30 pm", "12:30 de la tarde"),
        (dates.hour, at(24, 0), "midnight", "medianoche"),
        (dates.hour, at(24, 0, 15), "12:15 am", "12:15 de la madrugada"),
        (dates.hour, at(24, 21), "9 pm", "9 de la noche"),
        (dates.when, at(24, 14), "Tuesday, 2 pm, in 2 days", "martes a las 2 de la tarde, en 2 días"),
        (dates.when, at(23, 9), "Tomorrow, 9 am", "mañana a las 9 de la mañana"),
        (dates.when, at(22, 19), "Today, 7 pm, in 9 hours", "hoy a las 7 de la noche, en 9 horas"),
        (dates.when, at(22, 11), "Today, 11 am, in an hour", "hoy a las 11 de la mañana, en una hora"),
        (dates.when, at(22, 10, 20), "Today, 10:20 am, in 20 minutes", "hoy a las 10:20 de la mañana, en 20 minutos"),
        (
            dates.when,
            at(1, 14, month=12),
            "Tuesday, 1 December, 2 pm, in 9 days",
            "martes 1 de diciembre a las 2 de la tarde, en 9 días",
        ),
        (dates.when, at(23, 12), "Tomorrow, noon", "mañana al mediodía"),
        (dates.when, at(24, 13), "Tuesday, 1 pm, in 2 days", "martes a la 1 de la tarde, en 2 días"),
        (dates.when, date(2026, 11, 26), "Thursday, in 4 days", "jueves, en 4 días"),
        (dates.when, date(2026, 12, 31), "Thursday, 31 December", "jueves 31 de diciembre"),
        (dates.when, at(21, 16, 12), "Yesterday, 4:12 pm", "ayer a las 4:12 de la tarde"),
        (dates.till, at(22, 17), "5 pm", "las 5 de la tarde"),
        (dates.till, at(22, 13), "1 pm", "la 1 de la tarde"),
        (dates.till, at(22, 12), "noon", "el mediodía"),
        (dates.till, at(23, 0), "midnight", "la medianoche"),
        (dates.till, at(23, 9), "tomorrow, 9 am", "mañana a las 9 de la mañana"),
        (dates.till, at(25, 0), "Wednesday", "el miércoles"),
        (dates.till, at(27, 9), "Friday, 9 am", "el viernes a las 9 de la mañana"),
        (dates.till, at(7, 9, month=12), "Monday, 7 December, 9 am", "el lunes 7 de diciembre a las 9 de la mañana"),
        (dates.through, at(22, 17), "5 pm", "las 5 de la tarde"),
        (dates.through, at(23, 0), "the end of today", "hoy inclusive"),
        (dates.through, at(24, 0), "the end of tomorrow", "mañana inclusive"),
        (dates.through, at(28, 0), "the end of Friday", "el viernes inclusive"),
        (dates.through, at(5, 0, month=12), "the end of Friday, 4 December", "el viernes 4 de diciembre inclusive"),
        (dates.through, at(27, 9), "Friday, 9 am", "el viernes a las 9 de la mañana"),
        (dates.at_when, at(22, 14), "at 2 pm", "a las 2 de la tarde"),
        (dates.at_when, at(22, 12), "at noon", "al mediodía"),
        (dates.at_when, at(23, 12), "tomorrow, noon", "mañana al mediodía"),
        (dates.ago, NOW, "just now", "ahora mismo"),
        (dates.ago, NOW - timedelta(seconds=12), "12 seconds ago", "hace 12 segundos"),
        (dates.ago, NOW - timedelta(minutes=1), "a minute ago", "hace un minuto"),
        (dates.ago, at(22, 8, 30), "Today, 8:30 am", "hoy a las 8:30 de la mañana"),
        (dates.ago, at(21, 16, 12), "Yesterday, 4:12 pm", "ayer a las 4:12 de la tarde"),
        (dates.ago, at(18, 9, 30), "Wednesday, 9:30 am", "miércoles a las 9:30 de la mañana"),
        (dates.ago, at(12, 9), "Thursday, 12 November, 9 am", "jueves 12 de noviembre a las 9 de la mañana"),
        (dates.ago, date(2026, 11, 21), "Yesterday", "ayer"),
        (dates.dated, at(6, 14, 41, month=10), "Tuesday, 6 October, 2:41 pm", "martes 6 de octubre a las 2:41 de la tarde"),
        (dates.until, date(2027, 1, 5), "44 days left", "quedan 44 días"),
        (dates.until, date(2026, 11, 30), "Ends in 8 days", "termina en 8 días"),
        (dates.until, date(2026, 11, 23), "Ends tomorrow", "termina mañana"),
        (dates.until, date(2026, 11, 22), "Ends today", "termina hoy"),
        (dates.until, date(2026, 11, 21), "Over", "terminó"),
    ],
)
def test_a_moment_is_said_as_people_say_it(say, value, english, spanish):
    with translation.override("en"):
        assert say(value) == english
    with translation.override("es"):
        assert say(value) == spanish


@pytest.mark.parametrize(
    ("starts", "ends", "english", "spanish"),
    [
        (at(24, 14), at(24, 14, 45), "2 pm to 2:45 pm", "de las 2 de la tarde a las 2:45 de la tarde"),
        (at(24, 12), at(24, 13), "noon to 1 pm", "del mediodía a la 1 de la tarde"),
        (at(24, 11), at(24, 12), "11 am to noon", "de las 11 de la mañana al mediodía"),
        (at(24, 23), at(25, 0), "11 pm to midnight", "de las 11 de la noche a la medianoche"),
    ],
)
def test_a_stretch_of_a_day_takes_its_articles(starts, ends, english, spanish):
    with translation.override("en"):
        assert dates.stretch(starts, ends) == english
    with translation.override("es"):
        assert dates.stretch(starts, ends) == spanish


@pytest.mark.parametrize(
    ("starts", "until", "english", "spanish"),
    [
        (at(23, 0), at(24, 0), "tomorrow, all day", "mañana, todo el día"),
        (at(27, 0), at(28, 0), "Friday, all day", "el viernes, todo el día"),
        (at(23, 0), at(28, 0), "from tomorrow until the end of Friday", "desde mañana hasta el viernes inclusive"),
        (at(24, 13), at(24, 17), "from Tuesday, 1 pm until Tuesday, 5 pm",
         "desde el martes a la 1 de la tarde hasta el martes a las 5 de la tarde"),
        (at(22, 13), at(24, 0), "from 1 pm until the end of tomorrow", "desde la 1 de la tarde hasta mañana inclusive"),
    ],
)  # fmt: skip
def test_a_stretch_ends_with_its_last_day(starts, until, english, spanish):
    with translation.override("en"):
        assert dates.from_until(starts, until) == english
    with translation.override("es"):
        assert dates.from_until(starts, until) == spanish


def test_a_late_evening_is_still_today_where_the_reader_is():
    late = datetime(2026, 11, 23, 4, 30, tzinfo=UTC)
    assert dates.when(late) == "Today, 10:30 pm, in 12 hours"
    with timezone.override(ZoneInfo("UTC")):
        assert dates.when(late) == "Tomorrow, 4:30 am"


def test_a_day_that_is_not_there_is_not_said():
    engine = Engine(builtins=["alongside.ui.templatetags.ui"])
    asked = "".join(
        f"{{{{ nothing|{name} }}}}"
        for name in ("day", "plain_day", "full_day", "short_day", "hour", "when", "ago", "until", "dated", "through")
    )
    assert engine.from_string(asked).render(Context({"nothing": None})) == ""
