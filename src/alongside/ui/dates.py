"""Days and hours as people say them, in the language and time zone that are switched on.

Every function takes a day (`date`) or an aware moment (`datetime`) and answers in words. English and Spanish
order and name hours differently enough that each has its own small grammar here instead of message strings.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from babel.dates import format_date
from django.utils import timezone
from django.utils.translation import get_language

from alongside.kernel.clock import now

NEAR_DAYS = 6  # within a week the weekday alone is enough
COUNTED_DAYS = 27  # beyond this nobody counts days
SOON_DAYS = 14  # an end this near is worth a second look


@dataclass(frozen=True)
class _Grammar:
    """What one language says; patterns for days are Babel's (Unicode CLDR)."""

    long_day: str
    day: str
    day_and_year: str
    short_day: str
    relative: dict[int, str]
    ahead: dict[str, tuple[str, str]]
    behind: dict[str, tuple[str, str]]
    left: tuple[str, str, str]
    ends: tuple[str, str, str]
    over: str
    just_now: str


_ENGLISH = _Grammar(
    long_day="EEEE, d MMMM",
    day="d MMMM",
    day_and_year="d MMMM y",
    short_day="EEE d MMM",
    relative={0: "Today", 1: "Tomorrow", -1: "Yesterday"},
    ahead={"minute": ("in a minute", "in {} minutes"), "hour": ("in an hour", "in {} hours"), "day": ("in a day", "in {} days")},
    behind={"second": ("a second ago", "{} seconds ago"), "minute": ("a minute ago", "{} minutes ago")},
    left=("last day", "1 day left", "{} days left"),
    ends=("Ends today", "Ends tomorrow", "Ends in {} days"),
    over="Over",
    just_now="just now",
)
_SPANISH = _Grammar(
    long_day="EEEE d 'de' MMMM",  # no comma: "el martes 15 de diciembre" inside a sentence
    day="d 'de' MMMM",
    day_and_year="d 'de' MMMM 'de' y",
    short_day="EEE d MMM",
    relative={0: "hoy", 1: "mañana", -1: "ayer"},
    ahead={
        "minute": ("en un minuto", "en {} minutos"),
        "hour": ("en una hora", "en {} horas"),
        "day": ("en un día", "en {} días"),
    },
    behind={"second": ("hace un segundo", "hace {} segundos"), "minute": ("hace un minuto", "hace {} minutos")},
    left=("último día", "queda 1 día", "quedan {} días"),
    ends=("termina hoy", "termina mañana", "termina en {} días"),
    over="terminó",
    just_now="ahora mismo",
)


def _spanish() -> bool:
    return (get_language() or "en").startswith("es")


def _grammar() -> _Grammar:
    return _SPANISH if _spanish() else _ENGLISH


def _count(number: int, forms: tuple[str, str]) -> str:
    return forms[0] if number == 1 else forms[1].format(number)


def local(moment: datetime) -> datetime:
    """Return the moment in the reader's time zone. A moment without a zone is taken as the reader's own."""
    return timezone.make_aware(moment) if timezone.is_naive(moment) else timezone.localtime(moment)


def as_day(value: date) -> date:
    """Return the reader's calendar day of a day or a moment."""
    return local(value).date() if isinstance(value, datetime) else value


def today() -> date:
    """Return the reader's calendar day right now."""
    return as_day(now())


def _format(value: date, pattern: str) -> str:
    return _in_words(as_day(value), pattern, "es" if _spanish() else "en")


@lru_cache(maxsize=2048)
def _in_words(on: date, pattern: str, locale: str) -> str:
    return format_date(on, pattern, locale=locale).replace(".", "")


def day(value: date) -> str:
    """Say a day in full: "Sunday, 22 November"; with its year when that is another one."""
    other_year = as_day(value).year != today().year
    pattern = _grammar().long_day
    return _format(value, pattern if not other_year else pattern + (" 'de' y" if _spanish() else " y"))


def plain_day(value: date) -> str:
    """Say a day without its weekday: "22 November", or "22 November 2025" in another year."""
    grammar = _grammar()
    return _format(value, grammar.day if as_day(value).year == today().year else grammar.day_and_year)


def full_day(value: date) -> str:
    """Say a day with its year, as on paper that somebody reads years later: "22 November 2026"."""
    return _format(value, _grammar().day_and_year)


def short_day(value: date) -> str:
    """Say a day in brief: "Sun 22 Nov"."""
    return _format(value, _grammar().short_day)


def short_month(value: date) -> str:
    """Say the month of a day in brief, and the year where a new one begins: "Nov", "Jan 2026"."""
    return _format(value, "MMM y" if as_day(value).month == 1 else "MMM").capitalize()


def part_of_day(value: date, part: str) -> str:
    """Return one part of a day for a calendar leaf; `part` is "weekday", "number" or "month"."""
    return _format(value, {"weekday": "EEE", "number": "d", "month": "MMM"}[part]).capitalize()


def hour(moment: datetime) -> str:
    """Say the time of day: "2 pm", "4:12 pm", "noon"; "2 de la tarde", "4:12 de la tarde", "mediodía"."""
    here = local(moment)
    if here.minute == 0 and here.hour in (0, 12):
        return {0: ("midnight", "medianoche"), 12: ("noon", "mediodía")}[here.hour][_spanish()]
    clock = str(here.hour % 12 or 12) + (f":{here.minute:02d}" if here.minute else "")
    return f"{clock} {_stretch(here.hour)}"


def _stretch(hour_of_day: int) -> str:
    if not _spanish():
        return "am" if hour_of_day < 12 else "pm"
    names = ((6, "de la madrugada"), (12, "de la mañana"), (19, "de la tarde"), (24, "de la noche"))
    return next(name for before, name in names if hour_of_day < before)


def _day_word(value: date) -> str:
    """Name a day by how near it is: today, a weekday, or weekday and date."""
    distance = (as_day(value) - today()).days
    word = _grammar().relative.get(distance)
    return word or (_format(value, "EEEE") if abs(distance) <= NEAR_DAYS else day(value))


def when(value: date) -> str:
    """Say a day or moment to come: "Tuesday, 2 pm, in 2 days". What is past is said as `ago` says it."""
    if isinstance(value, datetime) and value < now():
        return ago(value)
    named = on_at(_day_word(value), value) if isinstance(value, datetime) else _day_word(value)
    return ", ".join([named, *_how_far(value)])


def on_at(named: str, moment: datetime) -> str:
    """Put the hour of a moment behind a day that is named: "Tuesday, 2 pm"; "martes a las 2 de la tarde", "mañana al mediodía"."""
    return f"{named} {at_hour(moment)}" if _spanish() else f"{named}, {hour(moment)}"


def stretch(starts: datetime, ends: datetime) -> str:
    """Say a stretch of a day: "2 pm to 2:45 pm"; "de las 2 de la tarde a las 2:45 de la tarde"."""
    if not _spanish():
        return f"{hour(starts)} to {hour(ends)}"
    return f"de {_article(local(starts))}{hour(starts)} {at_hour(ends)}".replace("de el ", "del ")


def since(moment: datetime) -> str:
    """Say from when: as `till` does, but a midnight that begins a day is that day."""
    return _named(moment) if _at_midnight(moment) else till(moment)


def _named(moment: datetime) -> str:
    return _grammar().relative.get((as_day(moment) - today()).days, "").lower() or _far_day(moment)


def till(moment: datetime) -> str:
    """Say until when: "5 pm", "tomorrow, 9 am", "Monday, 9 am"; "las 5 de la tarde", "el lunes a las 9 de la mañana".

    A midnight that ends today is "midnight"; a later one is only its day.
    """
    here, distance = local(moment), (as_day(moment) - today()).days
    at_midnight = _at_midnight(moment)
    if distance == 0 or (at_midnight and distance == 1):
        return f"{_article(here)}{hour(moment)}" if _spanish() else hour(moment)
    named = _named(moment)
    if at_midnight:
        return named
    return on_at(named, moment)


def through(moment: datetime) -> str:
    """Say until when, a day that is wholly inside by its own name: "the end of Friday", "5 pm"; "el viernes inclusive".

    `moment` itself is not inside any more. A midnight is the end of the day before it: somebody who is away until
    Saturday, midnight, is away "until the end of Friday".
    """
    if not _at_midnight(moment):
        return till(moment)
    last = _named(moment - timedelta(minutes=1))
    return f"{last} inclusive" if _spanish() else f"the end of {last}"


def _at_midnight(moment: datetime) -> bool:
    here = local(moment)
    return here.hour == here.minute == 0


def from_until(starts: datetime, until: datetime) -> str:
    """Say from when until when inside a sentence: "from Monday until the end of Friday", "tomorrow, all day"."""
    last = until - timedelta(minutes=1)
    if _at_midnight(starts) and _at_midnight(until) and as_day(starts) == as_day(last):
        return f"{_named(starts)}, {'todo el día' if _spanish() else 'all day'}"
    begins, ends = since(starts), through(until)
    return f"desde {begins} hasta {ends}" if _spanish() else f"from {begins} until {ends}"


def at_hour(moment: datetime) -> str:
    """Say at what hour: "at 2 pm"; "a las 2 de la tarde", "al mediodía"."""
    return f"a {_article(local(moment))}{hour(moment)}".replace("a el ", "al ") if _spanish() else f"at {hour(moment)}"


def at_when(moment: datetime) -> str:
    """Say when something to come begins, inside a sentence: "at 2 pm", "tomorrow, 9 am", "Monday, 9 am"."""
    return at_hour(moment) if as_day(moment) == today() else till(moment)


def _article(here: datetime) -> str:
    if here.minute == 0 and here.hour in (0, 12):
        return "el " if here.hour else "la "
    return "la " if here.hour % 12 == 1 else "las "


def _far_day(moment: datetime) -> str:
    """Name a day that is neither today nor beside it."""
    near = abs((as_day(moment) - today()).days) <= NEAR_DAYS
    said = _format(moment, "EEEE") if near else day(moment)
    return f"el {said}" if _spanish() else said


def _how_far(value: date) -> list[str]:
    ahead, distance = _grammar().ahead, (as_day(value) - today()).days
    if 2 <= distance <= COUNTED_DAYS:
        return [_count(distance, ahead["day"])]
    if distance != 0 or not isinstance(value, datetime):
        return []
    minutes = max(1, round((value - now()).total_seconds() / 60))
    return [_count(minutes, ahead["minute"]) if minutes < 60 else _count(round(minutes / 60), ahead["hour"])]


def ago(value: date) -> str:
    """Say a day or moment gone by: "12 seconds ago", "Yesterday, 4:12 pm", "Monday, 16 November, 2:40 pm"."""
    if not isinstance(value, datetime):
        return _day_word(value)
    seconds = int((now() - value).total_seconds())
    if seconds < 3600:
        return _moments_ago(seconds)
    return on_at(_day_word(value), value)


def _moments_ago(seconds: int) -> str:
    behind = _grammar().behind
    if seconds < 1:
        return _grammar().just_now
    return _count(seconds, behind["second"]) if seconds < 60 else _count(seconds // 60, behind["minute"])


def dated(value: date) -> str:
    """Say exactly when, however long ago: "Tuesday, 6 October, 2:41 pm"."""
    return on_at(day(value), value) if isinstance(value, datetime) else day(value)


def days_left(value: date) -> int:
    """Return how many days remain until the end of that day, 0 on the day itself, negative after it."""
    return (as_day(value) - today()).days


def until(value: date) -> str:
    """Say how long something still holds: "44 days left", "Ends in 8 days" when that is soon, "Over"."""
    grammar, left = _grammar(), days_left(value)
    if left < 0:
        return grammar.over
    forms = grammar.ends if left <= SOON_DAYS else grammar.left
    return forms[min(left, 2)].format(left)
