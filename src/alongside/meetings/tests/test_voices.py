"""What stands of meetings, series and notes is held against the trail, however the tables were brought to say so."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import connection

from alongside.audit.access import verify
from alongside.audit.actions import record
from alongside.audit.models import Entry
from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.meetings import actions
from alongside.meetings.actions.series import let_go, offer_series
from alongside.meetings.models import Meeting, NoteSide, Series
from alongside.meetings.models.guards import FIRST as FIRST_GUARDS
from alongside.meetings.models.guards import KEPT_GUARDS, SERIES_GUARDS
from alongside.meetings.tests.conftest import found, words_for
from alongside.meetings.tests.test_note import digest_of
from alongside.meetings.voices import not_in_the_trail
from alongside.partnership.actions import end
from alongside.partnership.models import Partnership
from alongside.partnership.tests.made_up import unguarded
from tests.cast import Cast


@pytest.fixture
def confirmed(cast: Cast, ended: Meeting) -> Meeting:
    """Return a meeting to whose note both have said yes."""
    for who in ("maya", "dana"):
        actions.confirm(cast.viewer(who), ended, digest_of(ended))
    return found(cast, ended.id)


@pytest.fixture
def series(cast: Cast, together: Partnership) -> Series:
    """Return a rhythm of five weeks that both have agreed."""
    words = words_for(now() + timedelta(hours=48), rhythm="weekly", times="5", last_day="")
    offer = offer_series(cast.viewer("dana"), together, words)
    decisions.accept(cast.viewer("maya"), offer)
    return Series.objects.get()


@pytest.fixture
def unlocked(together: Partnership) -> None:
    """Lift the guards of meetings and of what is agreed."""
    from alongside.decisions.models import GUARDS

    with connection.cursor() as cursor:
        for guard in {guard.name: guard for guard in (*FIRST_GUARDS, *SERIES_GUARDS, *KEPT_GUARDS, *GUARDS)}.values():
            for statement in guard.drop(connection.vendor):
                cursor.execute(statement)


def move(cast: Cast, meeting: Meeting, days: int) -> None:
    offer = actions.offer_move(cast.viewer("maya"), meeting, words_for(meeting.starts_at + timedelta(days=days)))
    decisions.accept(cast.viewer("dana"), offer)


def put_in(meeting: Meeting, **changed: Any) -> Meeting:
    """Put a meeting beside another, in nobody's voice."""
    fields = {f.attname: getattr(meeting, f.attname) for f in Meeting._meta.concrete_fields}
    return Meeting.objects.create(**{**fields, "id": new_id(), **changed})


def position_of(act: str, thing: UUID) -> int:
    return Entry.objects.filter(act=f"meetings.{act}", thing=thing).latest("position").position


def test_every_honest_end_of_a_meeting_is_borne_out(cast, together, planned, confirmed, series):
    maya = cast.viewer("maya")
    actions.reply(maya, confirmed, "It was a good talk.")
    actions.call_off(maya, planned(hours=200))
    moved = planned(hours=230)
    for days in (1, 2):
        move(cast, found(cast, moved.id), days)
    begun = planned(hours=300)
    actions.start(maya, begun)
    actions.save_words(maya, begun, "one", 0)
    actions.save_words(maya, begun, "one and more", 1)
    actions.save_words(maya, begun, "late", 0)
    actions.go_back(maya, begun)
    first, second, third = series.meetings.order_by("slot")[:3]
    actions.call_off(cast.viewer("dana"), first)
    move(cast, found(cast, second.id), 1)
    actions.start(maya, third)
    let_go(cast.viewer("dana"), series)
    assert verify() == []
    end(maya, together)
    assert verify() == []


@pytest.mark.parametrize("rhythm", ["weekly", "fortnightly", "monthly"])
@pytest.mark.parametrize("day", [date(2026, 12, 31), date(2027, 1, 29)])
def test_every_rhythm_is_known_by_its_days(cast, together, rhythm, day):
    words = words_for(now() + timedelta(hours=48), rhythm=rhythm, times="5", last_day="", date=day.isoformat())
    decisions.accept(cast.viewer("maya"), offer_series(cast.viewer("dana"), together, words))
    assert verify() == []


def test_that_two_part_calls_off_what_the_trail_knows(cast, together, planned, series):
    planned(hours=30)
    end(cast.viewer("dana"), together)
    assert not Meeting.objects.filter(called_off_at=None).exists()
    assert verify() == []


@pytest.mark.usefixtures("unlocked")
class TestWithTheGuardsLifted:
    def test_a_meeting_that_nobody_planned(self, planned):
        meeting = planned()
        put = put_in(meeting, agreed_id=meeting.partnership.formed_id)
        assert f"Meeting {put.id} is there, and the trail does not know that one of the two said yes to it." in verify()
        record("test.happened")  # whatever is written on
        assert verify() == [
            f"Meeting {put.id} is there, and the trail does not know that one of the two said yes to it.",
            f"Meeting {put.id} does not stand as the two last agreed it.",
        ]

    def test_a_meeting_whose_entry_is_somebody_elses(self, cast, planned):
        meeting = planned()
        put = put_in(meeting, agreed_id=meeting.partnership.formed_id)
        record("meetings.planned", actor=cast.noor.id, thing=put.id)
        assert f"Meeting {put.id} is there, and the trail does not know that one of the two said yes to it." in verify()

    def test_a_meeting_that_was_taken_out(self, planned):
        meeting, kept = planned(), planned(hours=90)
        position = position_of("planned", meeting.id)
        Meeting.objects.filter(pk=meeting.pk).delete()
        assert verify() == [f"Entry {position} says that meeting {meeting.id} was planned, and it is gone."]
        assert str(kept.id) not in verify()[0]

    def test_a_meeting_that_was_brought_back(self, cast, planned):
        meeting = planned()
        actions.call_off(cast.viewer("dana"), meeting)
        Meeting.objects.filter(pk=meeting.pk).update(called_off_at=None, called_off_by=None)
        position = position_of("called_off", meeting.id)
        assert verify() == [f"Entry {position} says that meeting {meeting.id} was called off, and it is gone or stands."]

    def test_a_meeting_that_nobody_called_off(self, cast, planned):
        meeting = planned()
        Meeting.objects.filter(pk=meeting.pk).update(called_off_at=now(), called_off_by=cast.maya)
        assert verify() == [f"Meeting {meeting.id} stands as called off by somebody, and the trail does not know that they did."]

    def test_a_meeting_that_somebody_else_called_off(self, cast, planned):
        meeting = planned()
        actions.call_off(cast.viewer("dana"), meeting)
        Meeting.objects.filter(pk=meeting.pk).update(called_off_by=cast.maya)
        assert verify() == [f"Meeting {meeting.id} stands as called off by somebody, and the trail does not know that they did."]

    def test_a_meeting_that_was_moved_back(self, cast, planned):
        meeting = planned()
        move(cast, meeting, 1)
        Meeting.objects.filter(pk=meeting.pk).update(agreed=meeting.agreed, starts_at=meeting.starts_at, ends_at=meeting.ends_at)
        assert verify() == [f"Meeting {meeting.id} does not stand as the two last agreed it."]

    @pytest.mark.parametrize(
        ("moment", "said", "moved"),
        [
            ("started_at", "has started", timedelta(hours=-2)),
            ("started_at", "has started", timedelta(seconds=-61)),
            ("ended_at", "has ended", timedelta(seconds=62)),
            ("ended_at", "has ended", None),
        ],
    )
    def test_a_talk_whose_time_was_changed(self, ended, moment, said, moved):
        assert verify() == []
        Meeting.objects.filter(pk=ended.pk).update(**{moment: moved and getattr(ended, moment) + moved})
        assert verify() == [f"Whether and when meeting {ended.id} {said} does not stand as the trail knows it."]

    def test_a_talk_that_nobody_began(self, planned):
        meeting = planned(hours=24)
        Meeting.objects.filter(pk=meeting.pk).update(started_at=now())
        assert verify() == [f"Whether and when meeting {meeting.id} has started does not stand as the trail knows it."]

    def test_a_talk_that_was_taken_back(self, cast, begun):
        stood = begun.started_at
        actions.go_back(cast.viewer("dana"), begun)
        Meeting.objects.filter(pk=begun.pk).update(started_at=stood)
        assert verify() == [f"Whether and when meeting {begun.id} has started does not stand as the trail knows it."]

    def test_a_note_that_nobody_confirmed(self, ended):
        Meeting.objects.filter(pk=ended.pk).update(note_agreed=ended.agreed)
        assert verify() == [f"The note of meeting {ended.id} stands as confirmed, and the trail does not know of it."]

    def test_a_note_that_was_opened_again(self, confirmed):
        Meeting.objects.filter(pk=confirmed.pk).update(note_agreed=None)
        position = position_of("note_confirmed", confirmed.id)
        assert verify() == [
            f"Entry {position} says that both said yes to the note of meeting {confirmed.id}, and it is gone or open."
        ]

    def test_a_side_that_was_taken_out(self, cast, confirmed):
        NoteSide.objects.get(meeting=confirmed, author=cast.dana).history.all().delete()
        NoteSide.objects.filter(meeting=confirmed, author=cast.dana).delete()
        position = Entry.objects.get(act="meetings.note_written", actor=cast.dana.id).position
        assert verify() == [
            f"Entry {position} says that somebody wrote in the note of meeting {confirmed.id}, and what they wrote is gone."
        ]

    def test_a_side_that_nobody_wrote(self, cast, begun):
        NoteSide(meeting=begun, author=cast.maya, space=begun.partnership_id, words="Hers.", revision=1).save(force_insert=True)
        assert verify() == [
            f"A side of the note of meeting {begun.id} is there, and the trail does not know that its author wrote it."
        ]

    def test_a_side_that_was_set_back(self, cast, begun):
        for revision, words in enumerate(("one", "two", "three")):
            actions.save_words(cast.viewer("maya"), begun, words, revision)
        NoteSide.objects.update(revision=1)
        assert verify() == [f"A side of the note of meeting {begun.id} is older than what the trail knows of it."]

    def test_one_of_a_series_taken_out_or_put_in(self, cast, series):
        told = [f"Series {series.id} does not have the meetings of its rhythm: one was put in or taken out."]
        last = series.meetings.latest("slot")
        put = put_in(last, slot=last.slot + timedelta(days=1))
        assert verify() == told
        put.delete()
        assert verify() == []
        last.delete()
        assert verify() == told
        series.meetings.all().delete()
        assert verify() == told

    def test_a_rhythm_that_there_is_not(self, series):
        Series.objects.filter(pk=series.pk).update(rhythm="now and then")
        assert verify() == [f"Series {series.id} does not have the meetings of its rhythm: one was put in or taken out."]

    def test_a_series_that_was_taken_out(self, series):
        known = series.id
        series.meetings.all().delete()
        series.delete()
        assert verify() == [f"Entry {position_of('series_planned', known)} says that series {known} was planned, and it is gone."]

    def test_a_series_that_nobody_planned(self, series):
        unguarded("DELETE FROM audit_entry WHERE act = 'meetings.series_planned'")
        assert f"Series {series.id} is there, and the trail does not know that one of the two said yes to it." in verify()

    def test_a_series_that_nobody_let_go_and_one_that_goes_on(self, cast, series):
        Series.objects.update(let_go_at=now(), let_go_by=cast.maya)
        series.meetings.update(called_off_at=now(), called_off_by=cast.maya)
        told = verify()
        assert told[-1] == f"Series {series.id} stands as let go by somebody, and the trail does not know that they did."
        assert len(told) == 1 + 5
        Series.objects.update(let_go_at=None, let_go_by=None)
        series.meetings.update(called_off_at=None, called_off_by=None)
        let_go(cast.viewer("maya"), series)
        assert verify() == []
        Series.objects.update(let_go_at=None, let_go_by=None)
        position = position_of("series_let_go", series.id)
        assert verify() == [f"Entry {position} says that series {series.id} was let go, and it is gone or goes on."]


def test_the_questions_do_not_grow_with_what_is_planned(planned, confirmed, series, django_assert_num_queries):
    for day in range(3):
        planned(hours=500 + 24 * day)
    with django_assert_num_queries(11):
        assert list(not_in_the_trail()) == []
