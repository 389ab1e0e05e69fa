"""Who is there at a moment: against the plain reading of a clock on the wall, on the days on which clocks change, too."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from alongside.partnership.rules import presence as rules
from alongside.partnership.rules.presence import DAY, Absence, Span, There, presence, spans_for, tidy_spans

CHICAGO = ZoneInfo("America/Chicago")
WEEKDAYS = spans_for(range(5), 9 * 60, 17 * 60)
SPRING, FALL = datetime(2026, 3, 6, tzinfo=UTC), datetime(2026, 10, 30, tzinfo=UTC)  # clocks change on 8 March and 1 November

spans = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 48), st.integers(0, 48)).map(
        lambda drawn: Span(drawn[0], 30 * min(drawn[1:]), 30 * max(drawn[1:]))
    ),
    max_size=8,
).map(lambda found: [span for span in found if span.begins < span.ends])
moments = st.tuples(st.sampled_from([SPRING, FALL]), st.integers(0, 6 * DAY)).map(lambda d: d[0] + timedelta(minutes=d[1]))
absences = st.lists(
    st.tuples(moments, st.integers(1, 3 * DAY)).map(lambda drawn: Absence(drawn[0], drawn[0] + timedelta(minutes=drawn[1]))),
    max_size=3,
)
zones = st.sampled_from([CHICAGO, ZoneInfo("America/Phoenix"), ZoneInfo("Europe/Madrid"), ZoneInfo("Australia/Lord_Howe")])


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHICAGO)


def clock_says(hours: list[Span], zone: ZoneInfo, moment: datetime) -> bool | None:
    """Return whether a clock on the wall shows one of the hours; None within hours of a change, where it may be read either way."""
    near = {(moment + timedelta(hours=shift)).astimezone(zone).utcoffset() for shift in (-3, 3)}
    if len(near) > 1:
        return None
    wall = moment.astimezone(zone)
    minute = wall.hour * 60 + wall.minute
    return any(span.weekday == wall.weekday() and span.begins <= minute < span.ends for span in hours)


@settings(max_examples=150, deadline=None)
@given(spans, zones, absences, moments)
@example([Span(6, 60, 240)], CHICAGO, [], SPRING + timedelta(days=2, hours=7))
def test_who_is_there_is_what_the_clock_and_the_absences_say(hours, zone, away, moment):
    found = presence(hours, zone, away, moment)
    gone = any(absence.starts <= moment < absence.until for absence in away)
    said = clock_says(hours, zone, moment)
    assert (found.state is There.AWAY) == gone
    assert (found.state is There.UNWRITTEN) == (not hours and not gone)
    if said is not None:
        assert (found.state is There.NOW) == (said and not gone)


@settings(max_examples=150, deadline=None)
@given(spans, zones, absences, moments, st.integers(0, 99))
@example([Span(6, 120, 180)], CHICAGO, [], datetime(2026, 3, 6, tzinfo=UTC), 0)
def test_nothing_changes_before_the_moment_that_is_promised_and_it_does_then(hours, zone, away, moment, part):
    found = presence(hours, zone, away, moment)
    if found.until is None:
        assert found.state is There.UNWRITTEN or (found.state is There.NOW and hours)
        return
    assert found.until > moment
    between = moment + (found.until - moment) * part / 100
    there = found.state is There.NOW
    assert (presence(hours, zone, away, between).state is There.NOW) == there
    if hours:
        assert (presence(hours, zone, away, found.until).state is There.NOW) != there


@settings(max_examples=60, deadline=None)
@given(spans, zones, absences, moments)
def test_tidied_hours_are_the_same_hours(hours, zone, away, moment):
    tidied = tidy_spans(hours)
    assert presence(tidied, zone, away, moment) == presence(hours, zone, away, moment)
    assert all(one.weekday < two.weekday or one.ends < two.begins for one, two in pairwise(tidied))


def test_an_afternoon_an_evening_and_a_weekend():
    assert presence(WEEKDAYS, CHICAGO, [], at("2026-11-26T16:59")) == rules.Presence(There.NOW, at("2026-11-26T17:00"))
    assert presence(WEEKDAYS, CHICAGO, [], at("2026-11-26T17:00")) == rules.Presence(There.LATER, at("2026-11-27T09:00"))
    assert presence(WEEKDAYS, CHICAGO, [], at("2026-11-27T17:00")) == rules.Presence(There.LATER, at("2026-11-30T09:00"))


def test_hours_keep_to_the_wall_when_clocks_change():
    night = spans_for([5, 6], 60, 4 * 60)  # 1 to 4 at night, Saturday and Sunday
    assert presence(night, CHICAGO, [], at("2026-03-08T00:30")) == rules.Presence(There.LATER, at("2026-03-08T01:00"))
    in_spring = presence(night, CHICAGO, [], at("2026-03-08T01:30"))
    assert in_spring.until == datetime(2026, 3, 8, 9, tzinfo=UTC)  # an hour is missing: 2 hours and no 3
    in_fall = presence(night, CHICAGO, [], datetime(2026, 11, 1, 6, 0, tzinfo=UTC))
    assert in_fall == rules.Presence(There.NOW, datetime(2026, 11, 1, 10, tzinfo=UTC))  # 1 o'clock comes twice: 4 hours
    assert presence(WEEKDAYS, CHICAGO, [], at("2026-03-06T18:00")).until == datetime(2026, 3, 9, 14, tzinfo=UTC)
    assert presence(WEEKDAYS, CHICAGO, [], at("2026-10-30T18:00")).until == datetime(2026, 11, 2, 15, tzinfo=UTC)


def test_an_absence_holds_from_its_first_moment_to_its_last():
    away = [Absence(at("2026-11-30T12:00"), at("2026-12-07T00:00"))]
    assert presence(WEEKDAYS, CHICAGO, away, at("2026-11-30T11:59")) == rules.Presence(There.NOW, at("2026-11-30T12:00"))
    assert presence(WEEKDAYS, CHICAGO, away, at("2026-11-30T12:00")) == rules.Presence(
        There.AWAY, at("2026-12-07T09:00"), at("2026-12-07T00:00")
    )
    assert presence(WEEKDAYS, CHICAGO, away, at("2026-12-06T23:59")).state is There.AWAY
    assert presence(WEEKDAYS, CHICAGO, away, at("2026-12-07T00:00")) == rules.Presence(There.LATER, at("2026-12-07T09:00"))
    assert presence([], CHICAGO, away, at("2026-12-01T00:00")) == rules.Presence(
        There.AWAY, at("2026-12-07T00:00"), at("2026-12-07T00:00")
    )


def test_absences_that_join_are_one_and_a_later_one_hides_the_hours_between():
    away = [Absence(at("2026-11-30T00:00"), at("2026-12-02T00:00")), Absence(at("2026-12-02T00:00"), at("2026-12-04T12:00"))]
    assert presence(WEEKDAYS, CHICAGO, away, at("2026-11-30T10:00")).until == at("2026-12-04T12:00")
    apart = [Absence(at("2026-11-30T00:00"), at("2026-12-02T20:00")), Absence(at("2026-12-03T08:00"), at("2026-12-04T12:00"))]
    assert presence(WEEKDAYS, CHICAGO, apart, at("2026-12-01T10:00")) == rules.Presence(
        There.AWAY, at("2026-12-04T12:00"), at("2026-12-02T20:00")
    )


def test_a_night_is_one_stretch_and_always_never_ends():
    night = spans_for([4], 22 * 60, 2 * 60)
    assert night == [Span(4, 22 * 60, DAY), Span(5, 0, 2 * 60)]
    assert presence(night, CHICAGO, [], at("2026-11-27T23:00")) == rules.Presence(There.NOW, at("2026-11-28T02:00"))
    assert spans_for([6], 20 * 60, 0) == [Span(6, 20 * 60, DAY)]
    always = spans_for(range(7), 0, DAY)
    assert presence(always, CHICAGO, [], at("2026-11-27T23:00")) == rules.Presence(There.NOW)
