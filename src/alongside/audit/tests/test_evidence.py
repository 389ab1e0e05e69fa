"""What was done to the trail in the dark stays found, however much is written afterwards; and nothing honest looks like it."""

import json
import logging
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from alongside.audit import access, anchor, rules, witnesses
from alongside.audit.access import anchored_anew, verify
from alongside.audit.actions import anchor_anew, begin, record
from alongside.audit.models import GUARDS, Entry
from alongside.vault.access import secret_for

pytestmark = pytest.mark.django_db
NO_ANCHOR = "There is no anchor beside the database."


@pytest.fixture
def write(django_capture_on_commit_callbacks):
    """Write some entries, each in a transaction of its own; `crash`: the program stops before the anchor is moved."""

    def write_some(count: int = 1, *, crash: bool = False) -> None:
        for _ in range(count):
            with django_capture_on_commit_callbacks(execute=not crash):
                record("test.happened")

    return write_some


@pytest.fixture
def cut(write):
    """Lift the guards, as somebody with the whole database could, and cut the end off behind an entry."""
    write(20)
    with connection.cursor() as cursor:
        for statement in (statement for guard in GUARDS for statement in guard.drop(connection.vendor)):
            cursor.execute(statement)
    return lambda last: run("DELETE FROM audit_entry WHERE position > %s", last)


def run(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def anchored() -> int:
    known = anchor.read()
    assert known
    return known.position


class TestWhatIsWrittenOnAfterwardsHidesNothing:
    def test_a_cut(self, cut, write, caplog):
        cut(15)
        for _ in range(8):
            assert len(verify()) == 1
            assert "cut off" in verify()[0]
            assert "entry 20" in verify()[0].lower()
            write()
        assert Entry.objects.count() == 23
        assert anchored() == 20
        told = [line.message for line in caplog.records if line.levelno == logging.ERROR]
        assert len(told) == len(set(told)) == 2  # that it is gone, and later that another stands in its place
        assert "`alongside audit verify`" in told[0]

    def test_a_cut_and_a_missing_anchor(self, cut, write, caplog):
        cut(5)
        anchor.path().unlink()
        write(3)
        assert verify() == [NO_ANCHOR]
        assert not anchor.path().exists()
        assert sum(NO_ANCHOR in line.message for line in caplog.records) == 1

    def test_that_nothing_is_left(self, cut, write):
        cut(0)
        anchor.path().unlink()
        begin_where_accounts_are()
        assert verify() == [NO_ANCHOR, "The trail is empty, and there is much here that it should tell of.", "An account."]
        write(3)
        assert verify() == [NO_ANCHOR, "An account."]

    def test_a_changed_anchor(self, cut, write):
        """Nobody without the key can lead the program into sealing what they wrote."""
        cut(15)
        code = access.code_at(15)
        anchor.path().write_text(json.dumps({"position": 15, "code": code, "seal": "0" * 64}))
        write(3)
        assert verify() == ["The anchor itself was changed."]
        assert anchored() == 15

    @pytest.mark.parametrize(
        "nonsense",
        [
            "", "[]", "{}", "7", '{"position": "7", "code": "", "seal": ""}', '{"position": 7, "code": "\\ud800", "seal": "é"}',
            '{"position": true, "code": 1, "seal": null}',
        ],
    )  # fmt: skip
    def test_an_anchor_that_is_none(self, write, nonsense):
        write(2)
        anchor.path().write_text(nonsense)
        write(2)
        assert verify() == [f"{anchor.path()} is not an audit anchor any more."]
        assert anchor.path().read_text() == nonsense

    def test_a_made_up_entry(self, write):
        write(3)
        Entry.objects.create(position=4, act="test.never", code="forged")
        write(3)
        assert [told.split(" does not")[0] for told in verify()] == ["Entry 4"]

    @pytest.mark.parametrize("code", ["é", "", "0" * 64])
    def test_a_code_of_any_kind(self, cut, code):
        run("UPDATE audit_entry SET code = %s WHERE position = 7", code)
        assert [told.split(" does not")[0] for told in verify()] == ["Entry 7", "Entry 8"]

    @pytest.mark.sqlite_only("it keeps whatever is written into a column")
    @pytest.mark.parametrize("column", ["at", "actor"])
    def test_an_entry_that_nobody_can_read(self, cut, column):
        for position in (1, 7, 20):
            run(f"UPDATE audit_entry SET {column} = 'nonsense' WHERE position = %s", position)  # noqa: S608
        assert [told.split(" does not")[0] for told in verify()] == ["Entry 1", "Entry 7", "Entry 20"]


def begin_where_accounts_are() -> None:
    witnesses.call(an_account)
    begin()
    assert not anchor.path().exists()


def an_account():
    yield "An account."


@pytest.fixture(autouse=True)
def _witnesses_as_they_were(monkeypatch):
    monkeypatch.setattr(witnesses, "_witnesses", list(witnesses._witnesses))


class TestNothingHonestLooksLikeIt:
    def test_a_new_installation(self, write):
        anchor.path().unlink()
        begin()
        assert verify() == []
        write(crash=True)
        assert verify() == []
        begin()  # the next start
        write()
        assert verify() == []
        assert anchored() == 2

    def test_a_start_leaves_the_anchor_as_it_is(self, write):
        write(3)
        kept = anchor.path().read_text()
        begin()
        assert anchor.path().read_text() == kept

    def test_a_start_makes_no_anchor_for_what_is_there(self, write):
        write()
        anchor.path().unlink()
        begin()
        assert verify() == [NO_ANCHOR]

    def test_a_program_that_stopped_before_it_moved_the_anchor(self, write):
        write(3)
        write(4, crash=True)
        assert anchored() == 3
        assert verify() == []
        write()
        assert anchored() == 8
        assert verify() == []

    def test_a_transaction_that_was_taken_back(self, write, django_capture_on_commit_callbacks):
        write(2)
        with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
            record("test.kept")
            with transaction.atomic():
                record("test.taken_back")
                transaction.set_rollback(True)
            record("test.kept")
        assert (anchored(), Entry.objects.count()) == (4, 4)
        assert verify() == []

    def test_two_workers_of_whom_the_later_is_the_first_to_move_the_anchor(self, write, django_capture_on_commit_callbacks):
        write(2)
        with django_capture_on_commit_callbacks() as first:
            record("test.first")
        with django_capture_on_commit_callbacks() as second:
            record("test.second")
        for moved in (*second, *first):
            moved()
        assert anchored() == 4
        assert verify() == []

    def test_the_anchor_is_moved_without_a_question_to_the_database(
        self, write, django_capture_on_commit_callbacks, django_assert_num_queries
    ):
        write(2)
        with django_capture_on_commit_callbacks() as waiting, transaction.atomic():
            for _ in range(3):
                record("test.happened")
        with django_assert_num_queries(0):
            for move in waiting:
                move()
        assert anchored() == 5

    def test_a_disk_that_takes_nothing_stops_nobody(self, write, monkeypatch, caplog):
        write()

        def full(*_: object) -> None:
            raise OSError("No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(anchor, "_seal", full)
            write(3)
        assert sum("No space left" in line.message for line in caplog.records) == 1
        assert verify() == []
        write()
        assert anchored() == 5


class TestSettingTheAnchorAnew:
    def test_is_nothing_to_do_while_it_holds(self, write):
        write(3)
        assert anchor_anew() is None
        assert Entry.objects.count() == 3

    @pytest.mark.parametrize("missing", [True, False])
    def test_stands_in_the_trail_and_keeps_what_was_there(self, cut, write, django_capture_on_commit_callbacks, missing):
        cut(15)
        before = anchor.path().read_text()
        if missing:
            anchor.path().unlink()
        with django_capture_on_commit_callbacks(execute=True):
            entry = anchor_anew()
        assert entry
        assert list(anchored_anew()) == [entry]
        assert (entry.position, entry.facts) == (16, {"anchored": None if missing else 20, "found": 15})
        assert verify() == []
        write(3)
        assert verify() == []
        assert anchored() == 19
        kept = anchor.path().with_name("audit.before-16")
        assert kept.exists() is not missing
        if not missing:
            assert kept.read_text() == before

    def test_mends_no_entry(self, cut, django_capture_on_commit_callbacks):
        run("DELETE FROM audit_entry WHERE position = 7")
        anchor.path().unlink()
        with django_capture_on_commit_callbacks(execute=True):
            anchor_anew()
        assert verify()[0].startswith("Entry 7 is missing")

    def test_that_was_cut_short_is_done_again(self, cut, django_capture_on_commit_callbacks):
        cut(15)
        with django_capture_on_commit_callbacks():  # stopped before the file was written
            anchor_anew()
        assert verify() != []
        with django_capture_on_commit_callbacks(execute=True):
            assert anchor_anew()
        assert verify() == []


def test_an_anchor_of_an_empty_chain_is_sealed_too():
    empty = anchor.read()
    assert empty == rules.sealed_anchor(secret_for("audit"), 0, rules.START)
    assert verify() == []


@pytest.mark.django_db(transaction=True)
def test_many_who_write_at_once_raise_no_alarm(transactional_db, caplog):
    def write_some(_: int) -> None:
        try:
            for _ in range(10):
                record("test.happened")
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as workers:
        list(workers.map(write_some, range(4)))
    assert verify() == []
    assert anchored() == Entry.objects.count() == 40
    assert [line for line in caplog.records if line.levelno >= logging.ERROR] == []
