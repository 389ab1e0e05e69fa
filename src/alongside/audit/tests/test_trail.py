"""The trail only grows, and whatever was done to it in the dark is found."""

import pytest
from django.db import DatabaseError, connection, transaction

from alongside.audit import anchor
from alongside.audit.access import verify
from alongside.audit.actions import Fact, record, record_all
from alongside.audit.models import GUARDS, Entry

pytestmark = pytest.mark.django_db


@pytest.fixture
def trail(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        for number in range(6):
            record("test.happened", number=number)


@pytest.fixture
def unguarded(trail):
    """Take the triggers away, as somebody with the whole database in their hands could."""
    with connection.cursor() as cursor:
        for guard in GUARDS:
            for statement in guard.drop(connection.vendor):
                cursor.execute(statement)


def sql(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def test_a_whole_trail_is_found_whole(trail):
    assert verify() == []


@pytest.mark.parametrize(
    "statement", ["UPDATE audit_entry SET act = 'other' WHERE position = 3", "DELETE FROM audit_entry WHERE position = 3"]
)
def test_the_database_refuses_to_change_or_remove_an_entry(trail, statement):
    with pytest.raises(DatabaseError), transaction.atomic():
        sql(statement)
    assert verify() == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE audit_entry SET act = 'test.nothing' WHERE position = 3", "Entry 3 does not follow"),
        ("UPDATE audit_entry SET role = 'person' WHERE position = 6", "Entry 6 does not follow"),
        ("DELETE FROM audit_entry WHERE position = 3", "Entry 3 is missing"),
        ("DELETE FROM audit_entry WHERE position = 1", "Entry 1 is missing"),
        ("DELETE FROM audit_entry WHERE position >= 5", "The end is cut off"),
        ("DELETE FROM audit_entry", "The end is cut off"),
    ],
)
def test_an_edited_deleted_or_cut_off_entry_is_found(unguarded, statement, said):
    sql(statement)
    assert any(found.startswith(said) for found in verify()), verify()


def test_two_entries_that_changed_places_are_found(unguarded):
    for old, new in ((3, 900), (4, 3), (900, 4)):
        sql("UPDATE audit_entry SET position = %s WHERE position = %s", new, old)
    assert any("Entry 3" in found for found in verify())


def test_an_anchor_that_was_moved_back_is_found(unguarded):
    sealed = anchor.read()
    assert sealed
    kept = anchor.path().read_text()
    anchor.path().write_text(kept.replace(f'"position": {sealed.position}', '"position": 2'))
    assert "The anchor itself was changed." in verify()
    anchor.path().write_text("not an anchor")
    assert verify() == [f"{anchor.path()} is not an audit anchor any more."]


def test_a_missing_anchor_is_told_of(trail):
    anchor.path().unlink()
    assert verify() == ["There is no anchor beside the database."]


def test_what_is_rolled_back_leaves_no_gap(trail):
    with transaction.atomic():
        record("test.happened")
        transaction.set_rollback(True)
    entry = record("test.happened")
    assert entry.position == Entry.objects.count()
    assert verify() == []


def test_facts_that_are_added_together_follow_one_another(
    trail, django_capture_on_commit_callbacks, django_assert_max_num_queries
):
    with django_capture_on_commit_callbacks(execute=True), django_assert_max_num_queries(5):
        added = record_all([Fact(act="test.happened", facts={"number": number}) for number in range(40)])
    assert [(entry.position, entry.facts["number"]) for entry in added] == [(7 + number, number) for number in range(40)]
    assert verify() == []
    sealed = anchor.read()
    assert sealed
    assert (sealed.position, sealed.code) == (46, added[-1].code)


def test_of_facts_that_are_added_together_all_are_added_or_none(trail):
    with pytest.raises(TypeError):
        record_all([Fact(act="test.happened"), Fact(act="test.happened", facts={"what": object()})])
    assert Entry.objects.count() == 6
    assert record_all([]) == []
