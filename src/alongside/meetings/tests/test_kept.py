"""The database keeps what two have of a meeting: it only moves on, and neither a confirmed note nor its history is taken apart."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction

from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.meetings import access, actions
from alongside.meetings.actions.series import offer_series
from alongside.meetings.models import Meeting, NoteRevision, NoteSide, Reply
from alongside.meetings.tests.conftest import found, words_for
from alongside.meetings.tests.test_note import digest_of
from tests.cast import Cast


@pytest.fixture
def confirmed(cast: Cast, ended: Meeting) -> Meeting:
    """Return a meeting to whose note both have said yes, with a reply beside it and words of Maya's still kept aside."""
    actions.save_words(cast.viewer("maya"), ended, "I woke at five.", 0)
    for who in ("maya", "dana"):
        actions.confirm(cast.viewer(who), ended, digest_of(ended))
    actions.reply(cast.viewer("maya"), ended, "It was a good talk.")
    return found(cast, ended.id)


def refused(sql: str, *values: Any) -> None:
    plain = [value.hex if isinstance(value, UUID) and connection.vendor == "sqlite" else value for value in values]
    with pytest.raises(DatabaseError, match=r"never rewritten|note stands"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, plain)


def test_a_confirmed_note_is_not_taken_apart(confirmed):
    before = [list(table.objects.order_by("pk").values()) for table in (NoteSide, NoteRevision, Reply)]
    refused("DELETE FROM meetings_noteside WHERE meeting_id = %s", confirmed.id)
    refused("DELETE FROM meetings_noterevision")
    refused("DELETE FROM meetings_reply")
    refused("DELETE FROM meetings_meeting WHERE id = %s", confirmed.id)
    refused("UPDATE meetings_noterevision SET words = %s", b"\x00")
    refused("UPDATE meetings_noterevision SET words = %s, revision = revision + 1", b"\x00")
    refused("UPDATE meetings_reply SET words = %s", b"\x00")
    assert [list(table.objects.order_by("pk").values()) for table in (NoteSide, NoteRevision, Reply)] == before


def test_nothing_is_added_to_the_history_of_a_confirmed_note(confirmed):
    side = NoteSide.objects.filter(meeting=confirmed).order_by("id")[0]
    late = NoteRevision(side=side, space=side.space, words="Later.", base=9, revision=10)
    with pytest.raises(DatabaseError, match="note stands"), transaction.atomic():
        late.save(force_insert=True)


def test_words_kept_aside_can_still_be_put_together(cast, confirmed):
    (aside,) = access.words_aside(cast.viewer("maya"), confirmed)
    assert actions.put_together(cast.viewer("maya"), confirmed, aside.id)


def test_a_reply_can_still_be_put_beside_it(cast, confirmed):
    actions.reply(cast.viewer("dana"), confirmed, "For me too.")
    assert access.replies_to(confirmed).count() == 2


def test_what_was_written_before_stays_while_the_note_is_open(cast, begun):
    maya = cast.viewer("maya")
    actions.save_words(maya, begun, "one", 0)
    actions.save_words(maya, begun, "two", 1)
    actions.save_words(maya, begun, "late", 0)
    refused("UPDATE meetings_noterevision SET words = %s WHERE revision = 1", b"\x00")
    refused("UPDATE meetings_noterevision SET words = %s WHERE revision IS NULL", b"\x00")
    refused("UPDATE meetings_noterevision SET revision = 9 WHERE revision IS NULL")
    refused("UPDATE meetings_noterevision SET base = 7")
    refused("DELETE FROM meetings_noterevision")
    refused("DELETE FROM meetings_noteside")
    actions.save_words(maya, begun, "two and more", 2)  # typing on goes on in the same row
    assert [row.words for row in access.earlier_words(maya, begun)] == ["two and more", "late", "one"]


def test_a_meeting_moves_on_and_never_back(cast, planned):
    meeting = planned()
    first = meeting.agreed_id
    for days in (1, 2):
        words = words_for(meeting.starts_at + timedelta(days=days))
        decisions.accept(cast.viewer("dana"), actions.offer_move(cast.viewer("maya"), found(cast, meeting.id), words))
    moved = found(cast, meeting.id)
    assert moved.starts_at - meeting.starts_at == timedelta(days=2)
    for when in (meeting.starts_at, now() + timedelta(days=5)):
        with pytest.raises(DatabaseError, match="planned by two"), transaction.atomic():
            Meeting.objects.filter(pk=meeting.pk).update(agreed=first, starts_at=when, ends_at=when + timedelta(minutes=50))
    assert found(cast, meeting.id).starts_at == moved.starts_at


def test_one_of_a_series_moves_on_and_not_back_to_its_rhythm_by_nobody(cast, together):
    words = words_for(now() + timedelta(days=3), rhythm="weekly", times="3", last_day="")
    offer = offer_series(cast.viewer("dana"), together, words)
    decisions.accept(cast.viewer("maya"), offer)
    meeting = Meeting.objects.order_by("starts_at")[0]
    rhythm, before = meeting.agreed_id, meeting.starts_at
    moved = actions.offer_move(cast.viewer("maya"), meeting, words_for(before + timedelta(days=1)))
    decisions.accept(cast.viewer("dana"), moved)
    with pytest.raises(DatabaseError, match="planned by two"), transaction.atomic():
        Meeting.objects.filter(pk=meeting.pk).update(agreed=rhythm, starts_at=before)
    assert found(cast, meeting.id).starts_at == before + timedelta(days=1)
