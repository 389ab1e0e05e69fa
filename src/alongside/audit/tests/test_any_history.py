"""Whatever happens to a trail, in whatever order: verifying is right about whether an anchored entry was ever cut off."""

import pytest
from django.db import connection, transaction
from django.test import TestCase
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.audit import anchor
from alongside.audit.access import verify
from alongside.audit.actions import Fact, anchor_anew, begin, record_all
from alongside.audit.models import GUARDS, Entry
from alongside.vault.access import secret_for

HAPPENINGS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["append", "crash", "roll back"]), st.integers(1, 4)),
        st.tuples(st.just("two workers"), st.booleans()),
        st.tuples(st.just("cut"), st.integers(1, 6)),
        st.tuples(st.sampled_from(["restart", "anchor anew", "lose anchor"]), st.just(0)),
    ),
    max_size=25,
)


class History:
    """A trail, and a model of it: what was anchored last, and whether that was cut off or lost."""

    def __init__(self) -> None:
        self.anchored = self.number = 0
        self.broken = False

    def happen(self, what: str, count: int) -> None:
        getattr(self, what.replace(" ", "_"))(count)

    def _facts(self, count: int) -> list[Fact]:
        self.number += 1
        return [Fact(act="test.happened", facts={"number": self.number, "of": one}) for one in range(count)]

    def append(self, count: int) -> None:
        with TestCase.captureOnCommitCallbacks(execute=True):
            record_all(self._facts(count))
        self._moved()

    def crash(self, count: int) -> None:
        with TestCase.captureOnCommitCallbacks():
            record_all(self._facts(count))

    def roll_back(self, count: int) -> None:
        with TestCase.captureOnCommitCallbacks(execute=True), transaction.atomic():
            record_all(self._facts(count))
            transaction.set_rollback(True)

    def two_workers(self, later_first: bool) -> None:
        with TestCase.captureOnCommitCallbacks() as one:
            record_all(self._facts(1))
        with TestCase.captureOnCommitCallbacks() as other:
            record_all(self._facts(2))
        for move in (*other, *one) if later_first else (*one, *other):
            move()
        self._moved()

    def cut(self, count: int) -> None:
        last = Entry.objects.count() - count
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM audit_entry WHERE position > %s", [last])
        self.broken |= self.anchored > max(last, 0)

    def lose_anchor(self, _: int) -> None:
        anchor.path().unlink(missing_ok=True)
        self.broken = True

    def restart(self, _: int) -> None:
        begin()
        if not Entry.objects.exists() and anchor.read() is not None and not self._sealed():
            self.broken, self.anchored = False, 0  # nothing is left anywhere: this is what a new installation is

    def _sealed(self) -> int:
        known = anchor.read()
        return known.position if known else 0

    def anchor_anew(self, _: int) -> None:
        with TestCase.captureOnCommitCallbacks(execute=True):
            made = anchor_anew()
        assert (made is not None) is self.broken
        if made:
            self.broken, self.anchored = False, made.position

    def _moved(self) -> None:
        if not self.broken:
            self.anchored = Entry.objects.count()


@pytest.mark.django_db
@given(happenings=HAPPENINGS)
@settings(
    max_examples=60, derandomize=True, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)  # fmt: skip
def test_verifying_is_right_after_any_history(happenings):
    with transaction.atomic():
        with connection.cursor() as cursor:
            for statement in (statement for guard in GUARDS for statement in guard.drop(connection.vendor)):
                cursor.execute(statement)
        anchor.path().unlink(missing_ok=True)
        anchor.begin(secret_for("audit"))
        history = History()
        for what, count in happenings:
            history.happen(what, count)
            assert bool(verify()) is history.broken, (what, count, verify())
        transaction.set_rollback(True)
