"""Who is there now, said in words: one calm line, and no promise that nobody wrote."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from alongside.consent.wording import listed, sentence
from alongside.partnership.access.presence import Away, Changed, Covering, Here
from alongside.partnership.forms.presence import weekdays
from alongside.partnership.rules.presence import DAY, Presence, Span, There
from alongside.ui.dates import at_when, from_until, stretch, through, till
from alongside.ui.wording import said

RUN = 2  # so many days beside one another are both named


def stands(name: str, found: Presence) -> str:
    """Say where somebody stands: "You can reach Dana until 5 pm." Nothing where nothing was written."""
    return _sentences(_away(name, found), _reached(name, found))


def _sentences(*said: str) -> str:
    return " ".join(one for one in said if one)


def _away(name: str, found: Presence) -> str:
    """Say until when somebody is away: a whole last day by its own name, so that nobody takes the day after for it."""
    return _("%(name)s is away until %(until)s.") % {"name": name, "until": through(found.away)} if found.away else ""


def _reached(name: str, found: Presence) -> str:
    """Say until when, or from when on, somebody can be reached, as far as their hours say it."""
    if found.state is There.NOW and found.until is None:
        return _("You can reach %(name)s now.") % {"name": name}
    if found.until is None or found.until == found.away:
        return ""
    if found.state is There.NOW:
        return _("You can reach %(name)s until %(until)s.") % {"name": name, "until": till(found.until)}
    return _again(name, found.until)


def _again(name: str, at: datetime) -> str:
    return _("You can reach %(name)s again %(when)s.") % {"name": name, "when": at_when(at)}


def i_stand(found: Presence) -> str:
    """Say the same to oneself."""
    if found.state is There.NOW:
        return (
            _("People can reach you until %(until)s.") % {"until": till(found.until)}
            if found.until
            else _("People can reach you now.")
        )
    away = _("You are away until %(until)s.") % {"until": through(found.away)} if found.away else ""
    if found.until is None or found.until == found.away:
        return away
    return _sentences(away, _("People can reach you again %(when)s.") % {"when": at_when(found.until)})


def _covers(away: Away, at: datetime, said_until: datetime | None) -> str:
    """Say who covers, and when: what was just said is not said again. Days of one that follow on one another are one time."""
    joined: list[Covering] = []
    for cover in (one for one in away.covers if one.wanted):
        if joined and (joined[-1].specialist, joined[-1].until) == (cover.specialist, cover.starts):
            joined[-1] = replace(joined[-1], until=cover.until)
        else:
            joined.append(cover)
    return _sentences(*(_cover(one, max(at, away.starts), said_until) for one in joined))


def _cover(cover: Covering, begins: datetime, said_until: datetime | None) -> str:
    if cover.starts > begins:
        return _("%(name)s covers %(span)s.") % {"name": cover.name, "span": from_until(cover.starts, cover.until)}
    if cover.until == said_until:
        return _("%(name)s covers until then.") % {"name": cover.name}
    return _("%(name)s covers until %(until)s.") % {"name": cover.name, "until": through(cover.until)}


def changed(name: str, found: Changed) -> str:
    """Say which days an absence had before."""
    span = from_until(found.before.starts, found.before.until)
    return _("%(name)s changed these days. Before, they were %(span)s.") % {"name": name, "span": span}


def _changed(name: str, away: Away | None) -> str:
    """Say that the days of an absence are others than they were, and that a choice stays for the days it was made for."""
    if away is None or away.changed is None:
        return ""
    told = changed(name, away.changed)
    chosen = any(cover.says for cover in away.covers)
    return _sentences(told, _("What you chose stays, on the days that you chose it for.") if chosen else "")


@dataclass(frozen=True)
class Meanwhile:
    """Who covers now, in their own words: what may be expected when, and how they are reached."""

    name: str
    now: str
    expects: str
    reach: str


@dataclass(frozen=True)
class CoverLine:
    """A cover that a person may say a word to: its id for `cover_url`, who covers, what they said, and its days.

    It waits for their word while `asks` is set. `days` is there where several are to be told apart.
    """

    id: UUID
    name: str
    says: str
    days: str

    @property
    def asks(self) -> bool:
        """Say whether the person has not said anything to it."""
        return not self.says


@dataclass(frozen=True)
class Line:
    """What a person reads about one specialist's time.

    `meanwhile` is who covers at this moment. What may be expected of somebody is not said while they are away. `changed`
    says which days an absence had before.
    """

    name: str
    now: str
    expects: str
    words: str
    coming: str
    changed: str
    covers: tuple[CoverLine, ...]
    sure: bool
    meanwhile: Meanwhile | None = None

    @property
    def asks(self) -> bool:
        """Say whether a cover waits for the person's word."""
        return any(cover.asks for cover in self.covers)


def line(here: Here) -> Line:
    """Return what is told of one specialist."""
    away, coming = here.away, here.coming
    told = _sentences(
        _away(here.name, here.presence),
        _covers(away, here.at, here.presence.away) if away else "",
        _reached(here.name, here.presence),
    )
    if not here.says_something:
        told = _("%(name)s has not written down yet when you can reach them. You can ask, or agree on it.") % {"name": here.name}
    shown = away if away and away.covers else coming
    return Line(
        here.name, told, "" if away else here.expects, away.words if away else "",
        _coming(here.name, coming, here.at) if coming else "",
        _changed(here.name, away if away and away.changed else coming), _cover_lines(shown),
        here.presence.state is not There.UNWRITTEN, _meanwhile(away.covering(here.at) if away else None),
    )  # fmt: skip


def _cover_lines(shown: Away | None) -> tuple[CoverLine, ...]:
    covers = shown.covers if shown else ()
    return tuple(
        CoverLine(cover.id, cover.name, cover.says, from_until(cover.starts, cover.until) if len(covers) > 1 else "")
        for cover in covers
    )


def _meanwhile(found: Covering | None) -> Meanwhile | None:
    if found is None:
        return None
    told = Meanwhile(found.name, stands(found.name, found.presence), found.expects, found.reach)
    return told if told.now or told.expects or told.reach else None


def lines(found: Iterable[Here]) -> list[Line]:
    """Return what is told of each, also that nothing was written yet."""
    return [line(here) for here in found]


def lines_by_walk(found: Iterable[Here]) -> dict[UUID, Line]:
    """Return the same by partnership."""
    return {here.partnership: line(here) for here in found}


def _coming(name: str, away: Away, at: datetime) -> str:
    return _sentences(
        _("%(name)s will be away %(span)s.") % {"name": name, "span": from_until(away.starts, away.until)},
        _covers(away, at, away.until),
        _again(name, away.back) if away.back != away.until else "",
        said(away.words) if away.words else "",
    )


# ── a week ──


@dataclass(frozen=True)
class WeekDay:
    """A stretch on one weekday, as it is said and as a form sends it back."""

    name: str
    value: str


@dataclass(frozen=True)
class WeekRow:
    """The same hours on one or several weekdays."""

    days: str
    hours: str
    each: tuple[WeekDay, ...]


def week(spans: Sequence[Span]) -> list[WeekRow]:
    """Return a week as it is read: days with the same hours are named together, the earliest hours of the first day first."""
    called, alike = weekdays(), dict[tuple[int, int], list[Span]]()
    for span in sorted(spans):
        alike.setdefault((span.begins, span.ends), []).append(span)
    return [_row(found, called) for found in alike.values()]


def _row(found: Sequence[Span], called: Mapping[int, str]) -> WeekRow:
    each = tuple(WeekDay(called[span.weekday], as_value(span)) for span in found)
    return WeekRow(sentence(_days([span.weekday for span in found], called)), _from_to(found[0]), each)


def _days(which: Sequence[int], called: Mapping[int, str]) -> str:
    """Name weekdays: three and more in a row by the first and the last."""
    first, last = which[0], which[-1]
    if len(which) > RUN and last - first == len(which) - 1:
        return _("%(first_day)s to %(last_day)s") % {"first_day": called[first], "last_day": called[last]}
    return listed([called[day] for day in which])


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
