"""Whose a specialist's own care is, what of it is brought, and what the database itself refuses."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from alongside.audit.models import Entry
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.programme.actions import end_role, give_role
from alongside.programme.viewer import Viewer
from alongside.supervision import access, actions
from alongside.supervision.actions import NoSupervisor, NotYours, Stands, Told
from alongside.supervision.models import BoundaryEntry, Bringing, BringingReply, CareCheck, OwnNote, OwnNoteVersion
from alongside.supervision.rules import Boundary, Kind, Side
from tests.cast import Cast

WORDS = "I filled a silence that was doing fine."
BREAD = Told(Boundary.GIFT, now().date(), "Bread, still warm.", "I took it.", "Was that right?")


@pytest.fixture
def dana(cast: Cast) -> Viewer:
    return cast.viewer("dana")


@pytest.fixture
def sam(cast: Cast) -> Viewer:
    return cast.viewer("sam")


def brought(dana: Viewer, sam: Viewer, kind: Kind = Kind.NOTE, thing: OwnNote | BoundaryEntry | None = None) -> Bringing:
    thing = thing or actions.write_note(dana, WORDS)
    found = actions.prepare(dana, kind, thing.id, sam.account, "An excerpt.")
    actions.bring(dana, found)
    return found


# ── whose it is ──


@pytest.mark.parametrize("other", ["maya", "noor", "sam", "alex", "wes"])
def test_nobody_else_finds_any_of_it(cast: Cast, dana: Viewer, other: str):
    note, check = actions.write_note(dana, WORDS), actions.keep_check(dana, ["rested"], [])
    entry, word = actions.write_boundary(dana, BREAD), actions.add_word(dana, Side.GIVES, "the garden")
    somebody = cast.viewer(other)
    found = [access.note_of(somebody, note.id), access.check_of(somebody, check.id), access.boundary_of(somebody, entry.id)]
    assert [*found, access.own_word(somebody, word.id)] == [None] * 4
    assert access.own_words(somebody) == []


def test_one_who_holds_several_roles_finds_it_as_a_specialist_only(cast: Cast, dana: Viewer):
    note = actions.write_note(dana, WORDS)
    for role in (Who.PERSON, Who.SUPERVISOR, Who.ADMINISTRATOR):
        also = Viewer(dana.account, give_role(cast.programme, dana.account, role), cast.programme)
        assert access.note_of(also, note.id) is None
        with pytest.raises(NotYours):
            actions.write_note(also, WORDS)
    elsewhere = Viewer(dana.account, give_role(cast.elsewhere, dana.account, Who.SPECIALIST), cast.elsewhere)
    assert access.note_of(elsewhere, note.id) is None


def test_a_note_names_nobody_unless_the_specialist_does_and_only_somebody_they_walk_with(cast: Cast, dana: Viewer):
    pair, other = cast.walk("maya", "dana"), cast.walk("wes", "noor")
    assert access.about_whom(dana, actions.write_note(dana, WORDS)) == ""
    named = actions.write_note(dana, WORDS, about=str(pair.id))
    assert access.about_whom(dana, named) == "Maya"
    for foreign in (str(other.id), "nonsense"):
        with pytest.raises(NotYours):
            actions.write_note(dana, WORDS, about=foreign)
        with pytest.raises(NotYours):
            actions.change_note(dana, named, WORDS, foreign)
    with connection.cursor() as cursor:  # the table itself does not say about whom a specialist wrote
        cursor.execute("SELECT * FROM supervision_ownnote")
        kept = " ".join(str(bytes(cell) if isinstance(cell, memoryview) else cell) for row in cursor.fetchall() for cell in row)
    assert pair.id.hex not in kept.replace("-", "")


def test_changed_words_stay_with_the_note_and_go_with_it(dana: Viewer, sam: Viewer):
    note = actions.write_note(dana, WORDS)
    actions.change_note(dana, note, "The silence was mine.", "")
    actions.change_note(dana, note, "The silence was mine.", "")
    assert [one.words for one in access.versions_of(note)] == [WORDS]
    bringing = brought(dana, sam, thing=note)
    actions.reply(sam, bringing, "Well seen.")
    actions.let_note_go(dana, note)
    assert not OwnNote.objects.exists()
    assert not OwnNoteVersion.objects.exists()
    kept = access.bringing_of(dana, bringing.id)
    assert kept
    assert kept.words is None
    assert [one.words for one in access.replies_to(kept)] == ["Well seen."]
    assert access.brought_of(sam, bringing.id) is None


def test_no_trail_holds_a_word_of_it(dana: Viewer, sam: Viewer):
    brought(dana, sam, Kind.BOUNDARY, actions.write_boundary(dana, BREAD))
    told = [(entry.act, entry.facts) for entry in Entry.objects.filter(act__startswith="supervision.").order_by("position")]
    assert told == [("supervision.boundary_written", {}), ("supervision.prepared", {}), ("supervision.brought", {})]


# ── bringing ──


def test_a_supervisor_sees_it_from_the_moment_it_is_brought_until_it_is_taken_back(cast: Cast, dana: Viewer, sam: Viewer):
    rue = cast.enter("rue", Who.SUPERVISOR)
    note = actions.write_note(dana, WORDS)
    prepared = actions.prepare(dana, Kind.NOTE, note.id, sam.account, "An excerpt.")
    assert access.brought_of(sam, prepared.id) is None
    actions.bring(dana, prepared)
    found = access.brought_of(sam, prepared.id)
    assert found
    assert found.words == "An excerpt."
    assert access.still_to_talk(sam) == 1
    others = (
        Viewer(rue, cast.memberships["rue"], cast.programme),
        cast.viewer("alex"),
        cast.viewer("maya"),
        cast.viewer("noor"),
        dana,
    )
    assert [access.brought_of(somebody, prepared.id) for somebody in others] == [None] * 5
    actions.change_note(dana, note, "Other words.", "")  # what was brought stays as it was brought
    assert access.brought_of(sam, prepared.id).words == "An excerpt."  # type: ignore[union-attr]
    actions.take_back(dana, prepared)
    assert access.brought_of(sam, prepared.id) is None
    assert access.still_to_talk(sam) == 0
    for verb in (lambda: actions.reply(sam, found, "Late."), lambda: actions.mark_talked(sam, found, talked=True)):
        with pytest.raises(NotYours):
            verb()


def test_preparing_again_replaces_what_was_prepared_and_putting_aside_leaves_nothing(dana: Viewer, sam: Viewer):
    note = actions.write_note(dana, WORDS)
    first = actions.prepare(dana, Kind.NOTE, note.id, sam.account, "One.")
    again = actions.prepare(dana, Kind.NOTE, note.id, sam.account, "Two.")
    assert (again.id, [one.words for one in access.bringings_of(dana)]) == (first.id, ["Two."])
    actions.take_back(dana, again)
    assert not access.bringings_of(dana).exists()


def test_only_one_s_own_is_brought_and_only_to_a_supervisor_of_the_programme(cast: Cast, dana: Viewer, sam: Viewer):
    note = actions.write_note(dana, WORDS)
    with pytest.raises(NotYours):
        actions.prepare(cast.viewer("noor"), Kind.NOTE, note.id, sam.account, "Words.")
    with pytest.raises(NotYours):
        actions.prepare(dana, Kind.CHECK, note.id, sam.account, "Words.")
    tam = cast.enter("tam", Who.SUPERVISOR, cast.elsewhere)
    for other in (cast.noor, cast.alex, tam):
        with pytest.raises(NoSupervisor):
            actions.prepare(dana, Kind.NOTE, note.id, other, "Words.")
    give_role(cast.programme, cast.dana, Who.SUPERVISOR)
    assert [one.account_id for one in access.supervisors_for(dana)] == [cast.sam.id]


def test_nothing_stands_with_a_supervisor_who_moved_on_nor_comes_back_with_them(cast: Cast, dana: Viewer, sam: Viewer):
    bringing, note = brought(dana, sam), actions.write_note(dana, "Another.")
    prepared = actions.prepare(dana, Kind.NOTE, note.id, sam.account, "Words.")
    end_role(cast.viewer("alex"), cast.memberships["sam"])
    with pytest.raises(NoSupervisor):
        actions.bring(dana, prepared)
    again = Viewer(cast.sam, give_role(cast.programme, cast.sam, Who.SUPERVISOR), cast.programme)
    assert access.brought_of(again, bringing.id) is None
    assert access.bringing_of(dana, bringing.id).taken_back_at  # type: ignore[union-attr]


def test_what_a_specialist_brought_goes_with_their_role_and_their_own_words_wait(cast: Cast, dana: Viewer, sam: Viewer):
    bringing = brought(dana, sam)
    end_role(cast.viewer("alex"), cast.memberships["dana"])
    assert access.brought_of(sam, bringing.id) is None
    again = Viewer(cast.dana, give_role(cast.programme, cast.dana, Who.SPECIALIST), cast.programme)
    assert [note.words for note in access.notes_of(again)] == [WORDS]


def test_names_of_those_one_walks_with_are_noticed_and_no_others(cast: Cast, dana: Viewer):
    cast.walk("maya", "dana")
    cast.walk("wes", "noor")
    cast.maya.legal_name = "Marigold Quill"
    cast.maya.save()
    assert access.people_named(dana, "MAYA and Wes laughed.") == ["Maya"]
    assert access.people_named(dana, "Marigold Quill laughed.") == []  # a specialist cannot find out the name on the papers


# ── the boundary log stands once it was brought ──


def test_a_line_can_be_changed_and_let_go_until_it_is_brought(dana: Viewer, sam: Viewer):
    entry = actions.write_boundary(dana, BREAD)
    actions.change_boundary(dana, entry, Told(Boundary.OTHER, BREAD.on, "A key.", own_kind="a key to a house"))
    with pytest.raises(NotYours):
        actions.add_to_boundary(dana, entry, "Later.")
    bringing = brought(dana, sam, Kind.BOUNDARY, entry)
    actions.take_back(dana, bringing)  # once brought, it stands: also after it was taken back
    for verb in (lambda: actions.change_boundary(dana, entry, BREAD), lambda: actions.let_boundary_go(dana, entry)):
        with pytest.raises(Stands):
            verb()
    actions.add_to_boundary(dana, entry, "Later.")
    assert [one.words for one in access.additions_to(entry)] == ["Later."]
    other = actions.write_boundary(dana, BREAD)
    actions.let_boundary_go(dana, other)
    assert access.boundary_of(dana, other.id) is None


# ── what the database refuses, whoever asks ──


def refused(change) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        change()


def test_the_database_keeps_what_was_brought_as_it_was(cast: Cast, dana: Viewer, sam: Viewer):
    entry = actions.write_boundary(dana, BREAD)
    bringing = brought(dana, sam, Kind.BOUNDARY, entry)
    answer = actions.reply(sam, bringing, "Well seen.")
    rows, row = Bringing.objects.filter(pk=bringing.pk), BoundaryEntry.objects.filter(pk=entry.pk)
    refused(lambda: rows.update(words=None))  # only with what is taken back
    refused(lambda: rows.update(brought_at=now() + timedelta(days=1)))
    refused(lambda: rows.update(supervisor=cast.alex))
    refused(rows.delete)
    refused(lambda: row.update(on=now().date() - timedelta(days=3)))
    refused(row.delete)
    refused(BringingReply.objects.filter(pk=answer.pk).delete)
    refused(lambda: BringingReply.objects.filter(pk=answer.pk).update(at=now()))
    actions.take_back(dana, bringing)
    refused(lambda: rows.update(taken_back_at=None))
    late = BringingReply(bringing=bringing, author=sam.account)
    late.words = "Late."
    refused(lambda: late.save(force_insert=True))


def test_the_database_lets_nothing_be_brought_unseen_nor_to_somebody_else(cast: Cast, dana: Viewer, sam: Viewer):
    note = actions.write_note(dana, WORDS)
    made = {"owner": dana.account, "programme": cast.programme, "kind": Kind.NOTE, "thing": note.id}
    refused(lambda: Bringing(**made, supervisor=sam.account, brought_at=now()).save(force_insert=True))
    to_noor = Bringing(**made, supervisor=cast.noor)
    to_noor.words = "Words."
    to_noor.save(force_insert=True)
    refused(lambda: Bringing.objects.filter(pk=to_noor.pk).update(brought_at=now()))
    with pytest.raises(IntegrityError), transaction.atomic():
        Bringing.objects.filter(pk=to_noor.pk).update(supervisor=dana.account)


def test_the_database_keeps_checks_and_earlier_words_as_they_were(dana: Viewer):
    check, note = actions.keep_check(dana, ["rested"], []), actions.write_note(dana, WORDS)
    actions.change_note(dana, note, "Other.", "")
    refused(lambda: CareCheck.objects.filter(pk=check.pk).update(made_at=now()))
    refused(lambda: OwnNoteVersion.objects.update(at=now()))
