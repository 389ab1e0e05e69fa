"""Who is there now, said in words: one calm line, and nothing that nobody wrote."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from itertools import groupby
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from alongside.consent.wording import listed
from alongside.partnership.access.presence import Away, Covering, Here
from alongside.partnership.forms.presence import weekday_names
from alongside.partnership.rules.presence import DAY, Presence, Span, There
from alongside.ui.dates import at_when, since, stretch, till
from alongside.ui.wording import said


def stands(name: str, found: Presence) -> str:
    """Say where somebody stands: "You can reach Dana until 5 pm." Nothing where nothing was written."""
    if found.state is There.NOW:
        if found.until is None:
            return _("You can reach %(name)s now.") % {"name": name}
        return _("You can reach %(name)s until %(until)s.") % {"name": name, "until": till(found.until)}
    if found.until is None:
        return ""
    if found.state is There.LATER:
        return _("You can reach %(name)s again %(when)s.") % {"name": name, "when": at_when(found.until)}
    return _("%(name)s is away until %(until)s.") % {"name": name, "until": till(found.until)}


def i_stand(found: Presence) -> str:
    """Say the same to oneself."""
    if found.state is There.NOW:
        return (
            _("People can reach you until %(until)s.") % {"until": till(found.until)}
            if found.until
            else _("People can reach you now.")
        )
    if found.until is None:
        return ""
    if found.state is There.LATER:
        return _("People can reach you again %(when)s.") % {"when": at_when(found.until)}
    return _("You are away until %(until)s.") % {"until": till(found.until)}


def covers(cover: Covering) -> str:
    """Say who covers, and where they stand if that is known."""
    said = _("%(name)s covers.") % {"name": cover.name}
    where = stands(cover.name, cover.presence)
    return f"{said} {where}" if where else said


@dataclass(frozen=True)
class Line:
    """What a person reads about one specialist's time.

    `cover` waits for the person's word while `asks` is set; it is the id of the cover that `cover_url` takes.
    """

    name: str
    now: str
    expects: str
    words: str
    coming: str
    cover: UUID | None
    cover_name: str
    asks: bool
    says: str
    sure: bool


def line(here: Here) -> Line:
    """Return what is told of one specialist."""
    away, coming = here.away, here.coming
    told = stands(here.name, here.presence)
    if away and away.cover and away.cover.wanted:
        told = f"{told} {covers(away.cover)}"
    shown = away if away and away.cover else coming
    cover = shown.cover if shown else None
    return Line(
        here.name, told, here.expects, away.words if away else "", _coming(here.name, coming) if coming else "",
        cover.id if cover else None, cover.name if cover else "", bool(cover and not cover.says),
        cover.says if cover else "", here.presence.state is not There.UNWRITTEN,
    )  # fmt: skip


def lines(found: Iterable[Here]) -> list[Line]:
    """Return what is told of those of whom there is something to tell."""
    return [line(here) for here in found if here.says_something]


def lines_by_walk(found: Iterable[Here]) -> dict[UUID, Line]:
    """Return the same by partnership."""
    return {here.partnership: line(here) for here in found if here.says_something}


def _coming(name: str, away: Away) -> str:
    sentence = _("%(name)s will be away from %(starts)s until %(until)s.")
    told = sentence % {"name": name, "starts": since(away.starts), "until": till(away.back)}
    if away.cover and away.cover.wanted:
        told = f"{told} " + _("%(name)s covers.") % {"name": away.cover.name}
    return f"{told} {said(away.words)}" if away.words else told


# ── a week ──


@dataclass(frozen=True)
class Stretch:
    """One stretch of a weekday as it is said, and as a form sends it back."""

    said: str
    value: str


@dataclass(frozen=True)
class WeekDay:
    """A weekday and its stretches."""

    name: str
    stretches: tuple[Stretch, ...]


def week(spans: Sequence[Span]) -> list[WeekDay]:
    """Return a week as it is read, the days that have hours alone."""
    called = weekday_names()
    return [
        WeekDay(called[day], tuple(Stretch(_from_to(span), as_value(span)) for span in found))
        for day, found in groupby(sorted(spans), key=lambda span: span.weekday)
    ]


def as_value(span: Span) -> str:
    """Return a stretch as one word."""
    return f"{span.weekday}-{span.begins}-{span.ends}"


def _from_to(span: Span) -> str:
    if (span.begins, span.ends) == (0, DAY):
        return _("All day")
    return stretch(_clock(span.begins), _clock(span.ends))


def _clock(minutes: int) -> datetime:
    whole = minutes % DAY
    return timezone.make_aware(datetime.combine(datetime(2026, 1, 5), time(whole // 60, whole % 60)))  # noqa: DTZ001


def whole_week(spans: Sequence[Span]) -> str:
    """Say a week in one sentence: days with the same hours are named together."""
    alike: dict[str, list[str]] = {}
    for day in week(spans):
        alike.setdefault(listed([one.said for one in day.stretches]), []).append(day.name)
    return ". ".join(f"{listed(days)}: {hours}" for hours, days in alike.items())
