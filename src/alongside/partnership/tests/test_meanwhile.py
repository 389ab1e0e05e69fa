"""How people reach whoever covers: in the covering one's own words, for those whom it concerns and while it lasts."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.kernel import clock
from alongside.partnership.actions import cover as covering
from alongside.partnership.actions import end
from alongside.partnership.actions import presence as actions
from alongside.partnership.models import Cover, Partnership
from alongside.partnership.rules.presence import Span
from alongside.partnership.tests.test_presence import (  # noqa: F401 - fixtures that these tests begin with
    AWAY_FROM,
    AWAY_UNTIL,
    MINUTE,
    THURSDAY,
    _cover_asked,
    _cover_lived,
    _on_a_thursday,
    _on_thursday,
    _week_written,
    read,
    say,
    text_of,
)
from alongside.partnership.there import week

LINE = "Call 312 555 0147 before noon."
DURING = AWAY_FROM + timedelta(days=1, hours=10)


@pytest.fixture
def said(cast, cover_lived):
    """Noor says how people reach her, and what they may expect."""
    read(cast, "noor", "cover_reach", cover_lived.id, method="post", reach=LINE)
    read(cast, "noor", "hours_expects", method="post", expects="I read messages in the morning.", zone="America/Chicago")
    return cover_lived


@pytest.mark.parametrize("name", ["today", "together", "support_now"])
def test_who_needs_it_reads_how_to_reach_the_cover_and_what_to_expect(cast, said, name):
    page = read(cast, "maya", name, at=DURING)
    assert f"How you can reach Noor meanwhile: {LINE}" in page
    assert "What you may expect of Noor: I read messages in the morning." in page
    assert "I answer within a day." not in page, "Dana is away"


@pytest.mark.parametrize(("at", "there"), [
    (AWAY_FROM - MINUTE, False), (AWAY_FROM, True), (AWAY_UNTIL - MINUTE, True), (AWAY_UNTIL, False),
])  # fmt: skip
def test_it_is_read_while_the_cover_lasts_and_at_no_other_time(cast, said, at, there):
    for name in ("today", "together", "support_now"):
        assert (LINE in read(cast, "maya", name, at=at)) == there


def test_a_longer_absence_without_a_cover_does_not_hide_who_is_there(cast, said):
    read(cast, "dana", "absence_new", method="post", first="2026-12-01", last="2026-12-11", words="", cover="")
    page = read(cast, "maya", "today", at=DURING + timedelta(days=1))
    assert "Dana is away until the end of Friday, 11 December. Noor covers until the end of Friday." in page
    assert LINE in page
    assert "Noor" not in read(cast, "maya", "today", at=AWAY_UNTIL)


def test_nobody_else_reads_it(cast, said):
    """Neither another's person, nor the one who is away, nor who said no, nor one who walks with Dana no more."""
    for name in ("today", "together", "support_now"):
        assert LINE not in read(cast, "wes", name, at=DURING)
        assert LINE not in read(cast, "lee", name, at=AWAY_FROM - MINUTE)
        assert LINE in read(cast, "lee", name, at=DURING)
    for name in ("today", "hours", "together"):
        assert LINE not in read(cast, "dana", name, at=DURING)
    assert LINE not in read(cast, "dana", "absence", said.absence_id, at=DURING)
    say(cast, said, answer="no", at=DURING)
    assert LINE not in read(cast, "maya", "today", at=DURING + MINUTE)
    with clock.at(DURING):
        end(cast.viewer("lee"), Partnership.objects.get(person=cast.accounts["lee"]))
    assert LINE not in read(cast, "lee", "together", at=DURING + MINUTE)


def test_it_ends_with_the_cover(cast, said):
    with clock.at(DURING):
        covering.end_cover(cast.viewer("noor"), said)
    assert LINE not in read(cast, "maya", "today", at=DURING + MINUTE)
    with clock.at(DURING), pytest.raises(covering.Over):
        covering.say_reach(cast.viewer("noor"), said, "Another number")


def test_it_is_written_with_the_yes_and_changed_or_taken_away_later(cast, week_written):
    """Written down each time, as an act and without the words."""
    noor = str(cast.memberships["noor"].id)
    read(cast, "dana", "absence_new", method="post", first="2026-11-30", last="2026-12-04", words="", cover=noor)
    cover = Cover.objects.get()
    assert "How people reach me meanwhile" in read(cast, "noor", "hours")
    assert "201" in read(cast, "noor", "cover_answer", cover.id, method="post", answer="yes", reach="x" * 201)
    cover.refresh_from_db()
    assert cover.answer == ""
    read(cast, "noor", "cover_answer", cover.id, method="post", answer="yes", reach=f"  {LINE} ")
    assert LINE in read(cast, "maya", "today", at=DURING)
    assert f"People read how they reach you: “{LINE}”" in read(cast, "noor", "today", at=DURING)
    read(cast, "noor", "cover_reach", cover.id, method="post", reach="")
    assert LINE not in read(cast, "maya", "today", at=DURING)
    assert "Nobody can read yet how to reach you meanwhile." in read(cast, "noor", "today", at=DURING)
    acts = Entry.objects.filter(actor=cast.noor.id, act__startswith="partnership.cover_").order_by("position")
    assert [entry.act for entry in acts] == ["partnership.cover_answered", "partnership.cover_reach_said"]
    assert not any("312" in str(entry.facts) for entry in acts)


def test_who_does_not_cover_leaves_no_line(cast, week_written):
    noor = str(cast.memberships["noor"].id)
    read(cast, "dana", "absence_new", method="post", first="2026-11-30", last="2026-12-04", words="", cover=noor)
    cover = Cover.objects.get()
    read(cast, "noor", "cover_answer", cover.id, method="post", answer="no", reach=LINE)
    assert Cover.objects.get().reach is None
    cover.refresh_from_db()
    cover.reach = LINE
    with pytest.raises(DatabaseError), transaction.atomic():
        cover.save(update_fields=["reach"])


@pytest.mark.near_miss("cover_reach")
def test_only_who_covers_says_it(cast, cover_lived):
    for who in ("dana", "maya", "wes", "sam"):
        assert cast.client(who).post(reverse("cover_reach", args=[cover_lived.id]), {"reach": LINE}).status_code == 404
    with clock.at(THURSDAY), pytest.raises(covering.NotTheirs):
        covering.say_reach(cast.viewer("dana"), cover_lived, LINE)
    assert Cover.objects.get().reach is None


def test_it_is_sealed(cast, said):
    with connection.cursor() as cursor:
        kept = bytes(cursor.execute("SELECT reach FROM partnership_cover").fetchone()[0])
    assert b"312" not in kept


# ── what the two specialists read ──


def test_the_one_who_is_away_reads_that_somebody_covers_for_them(cast, cover_asked):
    cast.dana.language = "es"
    cast.dana.save(update_fields=["language"])
    page = read(cast, "dana", "absence", cover_asked.absence_id)
    assert "Noor cubre tu ausencia." in page
    assert "Terminar esta cobertura" in page


def test_an_absence_of_part_of_a_day_is_told_by_its_hours(cast, week_written):
    read(cast, "dana", "absence_new", method="post", first="2026-11-30", last="2026-11-30", since="09:00", till="12:00", words="")
    page = read(cast, "maya", "today")
    assert "Dana will be away from Monday, 9 am until Monday, noon. You can reach Dana again Monday, 1 pm." in page
    assert "Dana is away until noon. You can reach Dana again at 1 pm." in read(
        cast, "maya", "today", at=AWAY_FROM + timedelta(hours=9)
    )


def test_the_one_who_is_away_is_told_in_the_same_words(cast, cover_asked):
    stand = "You are away until the end of Friday. People can reach you again Monday, 9 am."
    assert stand in read(cast, "dana", "hours", at=DURING)
    assert "From Monday until the end of Friday, 4 December" in read(cast, "dana", "hours")


def test_on_saturday_nobody_covers_any_more(cast, said):
    page = read(cast, "maya", "today", at=AWAY_UNTIL + timedelta(hours=10))
    assert "Noor" not in page
    assert "You can reach Dana again Monday, 9 am." in page


# ── a week ──


def test_days_with_the_same_hours_are_one_row_and_can_be_taken_out_apart():
    spans = [Span(day, 540, 720) for day in range(5)] + [Span(day, 780, 1020) for day in (0, 2)] + [Span(6, 0, 1440)]
    assert [(row.days, row.hours) for row in week(spans)] == [
        ("Monday to Friday", "9 am to noon"), ("Monday and Wednesday", "1 pm to 5 pm"), ("Sunday", "All day"),
    ]  # fmt: skip
    assert [day.value for day in week(spans)[1].each] == ["0-780-1020", "2-780-1020"]


def test_a_row_is_taken_out_whole_or_by_day(cast, week_written):
    read(cast, "dana", "hours_take", method="post", stretch=["4-540-720", "4-780-1020", "not-mine"])
    page = read(cast, "dana", "hours")
    assert "Monday to Thursday" in page
    with clock.at(THURSDAY):
        actions.take_hours(cast.viewer("dana"), [Span(day, 540, 720) for day in range(4)])
    assert "9 am to noon" not in read(cast, "dana", "hours")
    assert "1 pm to 5 pm" in read(cast, "dana", "hours")


def test_a_cover_who_sees_little_is_led_to_nothing_empty(cast, cover_lived):
    say(cast, cover_lived, "meaning")
    with clock.at(DURING):
        page = cast.client("noor").get(reverse("journey_of", args=[cast.maya.id])).content.decode()
        assert reverse("over_time_of", args=[cast.maya.id]) not in page
        assert reverse("measures_of", args=[cast.maya.id]) not in page
        over_time = text_of(cast.client("noor").get(reverse("over_time_of", args=[cast.maya.id])))
        assert "When Maya shares something with you, you see it here on one line." in over_time
        assert "Look at something else" not in over_time
    say(cast, cover_lived, "goals", at=DURING)
    with clock.at(DURING + MINUTE):
        page = cast.client("noor").get(reverse("journey_of", args=[cast.maya.id])).content.decode()
        assert reverse("over_time_of", args=[cast.maya.id]) in page
        over_time = cast.client("noor").get(reverse("over_time_of", args=[cast.maya.id])).content.decode()
        assert 'value="goals"' in over_time
        assert 'value="measures"' not in over_time


def test_from_when_on_an_absence_is_read_is_said_as_it_is(cast, week_written):
    for first, last, told in (
        ("2026-12-01", "2026-12-02", "see it now."),
        ("2027-02-01", "2027-02-05", "see it from 2 January 2027 on."),
    ):
        assert told in read(cast, "dana", "absence_new", method="post", first=first, last=last)
    for at, told_by_then in ((THURSDAY, False), (datetime(2027, 1, 2, 18, tzinfo=UTC), True)):
        assert ("Dana will be away from Monday, 1 February" in read(cast, "maya", "today", at=at)) is told_by_then
