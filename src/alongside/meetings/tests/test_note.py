"""Two write, each on their own side; nothing that was saved is ever lost; a note is confirmed by two."""

import threading
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, connections, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.decisions import actions as decisions
from alongside.decisions.models import Offer
from alongside.decisions.rules import AlreadyAnswered, State
from alongside.kernel.text import tidy
from alongside.meetings import access, actions
from alongside.meetings.actions import NotNow, Why
from alongside.meetings.models import NOTE, Meeting, NoteRevision, NoteSide
from alongside.meetings.rules import MOST_WORDS, Kept
from alongside.meetings.tests.conftest import found


def last_yes(cast, meeting):
    found = access.last_confirmation(cast.viewer("maya"), meeting)
    assert found
    return found


def digest_of(meeting):
    return access.note_of(meeting).digest


def everything_kept(meeting):
    sides = [side.words for side in NoteSide.objects.filter(meeting=meeting).order_by("id")]
    return sides + [row.words for row in NoteRevision.objects.filter(side__meeting=meeting).order_by("id")]


def test_each_writes_on_their_own_side(cast, begun):
    actions.save_words(cast.viewer("maya"), begun, "mine", 0)
    actions.save_words(cast.viewer("dana"), begun, "hers", 0)
    note = access.note_of(begun)
    assert (note.person.words, note.specialist.words) == ("mine", "hers")


def test_a_device_that_is_behind_overwrites_nothing(cast, begun):
    maya = cast.viewer("maya")
    actions.save_words(maya, begun, "from the phone", 0)
    late = actions.save_words(maya, begun, "from the laptop", 0)
    assert late.kept is Kept.ASIDE
    assert late.side.words == "from the phone"
    assert [row.words for row in access.words_aside(maya, begun)] == ["from the laptop"]
    assert access.words_aside(cast.viewer("dana"), begun) == []
    actions.save_words(maya, begun, "from the laptop", 0)
    assert len(access.words_aside(maya, begun)) == 1
    assert late.aside
    assert actions.put_together(maya, begun, late.aside.id)
    assert access.words_aside(maya, begun) == []
    assert "from the laptop" in everything_kept(begun)


def test_nobody_puts_together_for_somebody_else(cast, begun):
    maya = cast.viewer("maya")
    actions.save_words(maya, begun, "one", 0)
    late = actions.save_words(maya, begun, "two", 0)
    assert late.aside
    assert not actions.put_together(cast.viewer("dana"), begun, late.aside.id)


def test_typing_on_keeps_one_row_of_history(cast, begun):
    maya, words = cast.viewer("maya"), "Saturday I woke up at 4:40"
    for end in range(1, len(words) + 1):
        actions.save_words(maya, begun, words[:end], end - 1)
    assert NoteRevision.objects.filter(side__meeting=begun).count() == 1
    actions.save_words(maya, begun, "Sunday", len(words))
    assert [row.words for row in access.earlier_words(maya, begun)] == ["Sunday", words]
    assert list(access.earlier_words(cast.viewer("dana"), begun)) == []


WRITERS = st.tuples(st.sampled_from(["maya", "dana"]), st.sampled_from(["phone", "laptop"]))
TEXT = st.text(alphabet="ab \n", max_size=6)
STEPS = st.lists(st.tuples(WRITERS, st.sampled_from(["save", "read"]), TEXT), max_size=14)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_nothing_that_was_sent_is_lost(cast, begun, steps):
    with transaction.atomic():
        meeting = begun
        seen: dict[tuple[str, str], int] = {}
        for writer, step, text in steps:
            who, _device = writer
            if step == "read":
                seen[writer] = access.note_of(meeting).own(cast.viewer(who).role).revision
                continue
            before = access.note_of(meeting).other(cast.viewer(who).role)
            saved = actions.save_words(cast.viewer(who), meeting, tidy(text), seen.get(writer, 0))
            if saved.kept is not Kept.ASIDE:
                seen[writer] = saved.side.revision
            assert access.note_of(meeting).other(cast.viewer(who).role) == before
        kept = everything_kept(meeting)
        sent = [tidy(text) for _writer, step, text in steps if step == "save"]
        assert [text for text in sent if not any(text in words for words in kept)] == []
        transaction.set_rollback(True)


@pytest.mark.django_db(transaction=True)
def test_two_who_type_at_once_lose_nothing(cast, begun):
    def write(name):
        try:
            viewer, base = cast.viewer(name), 0
            for turn in range(6):
                base = actions.save_words(viewer, begun, f"{name} {turn}", base).side.revision
        finally:
            connections.close_all()

    writers = [threading.Thread(target=write, args=(name,)) for name in ("maya", "dana")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(timeout=30)
    kept = everything_kept(begun)
    assert {f"{name} {turn}" for name in ("maya", "dana") for turn in range(6)} <= set(kept)


def test_a_side_holds_so_much(cast, begun):
    maya = cast.viewer("maya")
    actions.save_words(maya, begun, "á" * MOST_WORDS, 0)
    with pytest.raises(NotNow, match=Why.TOO_LONG):
        actions.save_words(maya, begun, "á" * (MOST_WORDS + 1), 1)
    assert len(access.note_of(begun).person.words) == MOST_WORDS


def test_nobody_writes_before_it_starts(cast, planned):
    with pytest.raises(NotNow, match=Why.NOT_STARTED):
        actions.save_words(cast.viewer("maya"), planned(), "early", 0)


def test_the_neighbour_writes_nothing(cast, begun):
    for verb in (
        lambda who: actions.save_words(who, begun, "x", 0),
        lambda who: actions.confirm(who, begun, digest_of(begun)),
        lambda who: actions.add_point(who, begun, "x"),
        lambda who: actions.end(who, begun),
        lambda who: actions.call_off(who, begun),
    ):
        with pytest.raises(actions.NotYours):
            verb(cast.viewer("noor"))


# ── both say yes ──


def test_a_note_takes_two(cast, ended):
    seen = digest_of(ended)
    first = actions.confirm(cast.viewer("maya"), ended, seen)
    assert actions.confirm(cast.viewer("maya"), ended, seen) == first
    assert found(cast, ended.id).note_agreed_id is None
    actions.confirm(cast.viewer("dana"), ended, seen)
    kept = found(cast, ended.id)
    assert kept.note_agreed
    assert kept.note_agreed.offered_by_id == cast.maya.id
    assert kept.note_agreed.answered_by_id == cast.dana.id
    with pytest.raises(NotNow, match=Why.CLOSED):
        actions.save_words(cast.viewer("maya"), kept, "later", 1)
    with pytest.raises(NotNow, match=Why.CLOSED):
        actions.go_back(cast.viewer("maya"), kept)


@pytest.mark.parametrize("writer", ["maya", "dana"])
def test_a_change_takes_the_yes_back(cast, ended, writer):
    first = actions.confirm(cast.viewer("maya"), ended, digest_of(ended))
    assert actions.save_words(cast.viewer(writer), ended, "in other words", 1).withdrew
    first.refresh_from_db()
    assert first.state == State.LAPSED
    with pytest.raises(AlreadyAnswered):
        decisions.accept(cast.viewer("dana"), first)
    actions.confirm(cast.viewer("dana"), ended, digest_of(ended))
    assert found(cast, ended.id).note_agreed_id is None


def test_saving_the_same_words_again_leaves_the_yes(cast, ended):
    first = actions.confirm(cast.viewer("maya"), ended, digest_of(ended))
    actions.save_words(cast.viewer("dana"), ended, "She woke by herself.", 1)
    first.refresh_from_db()
    assert first.waits


def test_nobody_says_yes_to_words_they_have_not_read(cast, ended):
    seen = digest_of(ended)
    actions.save_words(cast.viewer("dana"), ended, "something else", 1)
    with pytest.raises(NotNow, match=Why.CHANGED):
        actions.confirm(cast.viewer("maya"), ended, seen)
    assert not Offer.objects.filter(kind=NOTE).exists()


def test_a_yes_comes_after_the_talk_and_for_words(cast, begun):
    with pytest.raises(NotNow, match=Why.NOT_ENDED):
        actions.confirm(cast.viewer("maya"), begun, digest_of(begun))
    actions.end(cast.viewer("maya"), begun)
    with pytest.raises(NotNow, match=Why.EMPTY):
        actions.confirm(cast.viewer("maya"), begun, digest_of(begun))


def test_a_yes_can_be_taken_back_by_whose_it_is(cast, ended):
    actions.confirm(cast.viewer("maya"), ended, digest_of(ended))
    actions.take_yes_back(cast.viewer("dana"), ended)
    assert last_yes(cast, ended).waits
    actions.take_yes_back(cast.viewer("maya"), ended)
    assert last_yes(cast, ended).state == State.WITHDRAWN


def test_replies_stand_beside_a_kept_note_only(cast, ended):
    with pytest.raises(NotNow, match=Why.NOT_CLOSED):
        actions.reply(cast.viewer("maya"), ended, "One more thing.")
    for who in ("maya", "dana"):
        actions.confirm(cast.viewer(who), ended, digest_of(ended))
    actions.reply(cast.viewer("maya"), ended, "One more thing.")
    assert [line.words for line in access.replies_to(ended)] == ["One more thing."]


# ── what the database itself refuses ──


def refused(sql, *values):
    with pytest.raises(DatabaseError, match=r"two|stands"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, [value.hex if hasattr(value, "hex") and connection.vendor == "sqlite" else value for value in values])


def test_no_code_moves_or_closes_anything_alone(cast, ended, planned):
    other = planned(hours=90)
    refused("UPDATE meetings_meeting SET starts_at = ends_at, ends_at = '2030-01-01' WHERE id = %s", ended.id)
    refused("UPDATE meetings_meeting SET note_agreed_id = agreed_id WHERE id = %s", ended.id)
    refused("UPDATE meetings_meeting SET agreed_id = %s WHERE id = %s", uuid4(), other.id)
    for who in ("maya", "dana"):
        actions.confirm(cast.viewer(who), ended, digest_of(ended))
    refused("UPDATE meetings_noteside SET revision = revision + 1 WHERE meeting_id = %s", ended.id)
    refused("UPDATE meetings_meeting SET note_agreed_id = NULL WHERE id = %s", ended.id)


def test_a_meeting_is_not_made_from_somebody_elses_yes(cast, planned):
    meeting = planned()
    with pytest.raises(DatabaseError, match="planned by two"), transaction.atomic():
        Meeting.objects.create(
            partnership=meeting.partnership, agreed=meeting.partnership.formed, channel="phone",
            starts_at=meeting.starts_at, ends_at=meeting.ends_at,
        )  # fmt: skip
