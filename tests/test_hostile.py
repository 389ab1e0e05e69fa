import socket

import pytest
from django.db import connection, connections
from django.template import Context, Template

from alongside.audit import anchor
from alongside.audit.access import verify
from alongside.kernel.access import Who
from alongside.programme.access import members
from alongside.programme.models import Membership
from tests.hostile import NetworkRefused


def test_the_network_is_refused():
    with socket.socket() as line, pytest.raises(NetworkRefused):
        line.connect(("192.0.2.1", 80))


def test_a_template_variable_that_is_not_there_fails():
    with pytest.raises(pytest.fail.Exception, match="nowhere"):
        Template("{{ nowhere }}").render(Context())


def test_an_unordered_query_comes_in_no_order(cast):
    seen = {tuple(Membership.objects.values_list("pk", flat=True)) for _ in range(12)}
    assert len(seen) > 1


def test_an_ordered_query_keeps_its_order(cast):
    seen = {tuple(m.pk for m in members(cast.programme, Who.PERSON)) for _ in range(12)}
    assert len(seen) == 1


@pytest.mark.django_db
def test_both_databases_answer():
    for name in connections:
        with connections[name].cursor() as cursor:
            cursor.execute("SELECT 1")
            assert cursor.fetchone() == (1,)


@pytest.mark.sqlite_only("pragmas")
@pytest.mark.django_db
@pytest.mark.parametrize("database", ["default", "keys"])
def test_the_tests_run_on_the_pragmas_of_a_real_installation(database):
    from alongside.cli.check import WANTED_PRAGMAS

    with connections[database].cursor() as cursor:
        for pragma, wanted in WANTED_PRAGMAS.items():
            assert cursor.execute(f"PRAGMA {pragma}").fetchone() == (wanted,), pragma


class TestWhatIsReallyCommitted:
    """A test that commits leaves no trace for the next one, although the audit trail lets nothing be deleted."""

    @pytest.mark.django_db(transaction=True)
    @pytest.mark.parametrize("turn", ["first", "second"])
    def test_starts_from_nothing(self, turn, transactional_db):
        from alongside.programme.actions import found_programme

        assert (begun := anchor.read()) is not None
        assert begun.position == 0
        found_programme("Open Door")
        assert (sealed := anchor.read()) is not None
        assert sealed.position == 1
        assert verify() == []
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'")
                assert cursor.fetchone()[0] >= 2
