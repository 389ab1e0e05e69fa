"""Who holds rows that others let go of takes the trail first: then no two wait for one another in a ring.

Only PostgreSQL lets two write side by side. There each of these failed, or broke off one of two acts, before the order held.
"""

import re
from datetime import timedelta
from threading import Event
from time import sleep

import pytest
from django.db import connection
from django.utils.timezone import localtime

from alongside.audit.actions import record
from alongside.consent import actions as consent
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.kernel.clock import at, now
from alongside.meetings.actions import records
from alongside.meetings.rules import Channel
from alongside.mirror.tests.at_once import at_once
from alongside.partnership.access import presence as looking
from alongside.partnership.actions import cover as covering
from alongside.partnership.actions import presence
from alongside.partnership.sharing import MAY_COVER
from alongside.supervision import actions as supervision
from alongside.supervision.rules import Kind

DAYS = timedelta(days=1)
TRAIL, HOLDS = "pg_advisory_xact_lock", re.compile("^UPDATE|^DELETE| FOR (NO KEY )?UPDATE")
side_by_side = pytest.mark.skipif(connection.vendor != "postgresql", reason="an embedded database lets one write at a time")


def trail_first(asked: list[str], table: str) -> bool:
    """Say whether the trail was asked for before any row of a table was held or changed."""
    first = next(at for at, sql in enumerate(asked) if f'"{table}"' in sql and HOLDS.search(sql))
    return any(TRAIL in sql for sql in asked[:first])


def accounts_held(asked: list[str]) -> list[str]:
    """Return how rows of accounts were held."""
    return [sql[sql.rindex(" FOR ") :] for sql in asked if 'FROM "people_account"' in sql and " FOR " in sql]


@pytest.fixture
def grant(cast):
    return consent.let_see(cast.viewer("maya"), cast.noor.id, Category.MEANING, purpose="Soon", until=now() + 2 * DAYS)


@pytest.fixture
def cover(cast, together):
    """Return a cover of an absence of Dana's that Noor said yes to, and for which Maya lets her see something."""
    dana, noor = cast.viewer("dana"), cast.viewer("noor")
    absence = presence.write_absence(dana, now() + 2 * DAYS, now() + 9 * DAYS)
    asked = covering.ask(dana, absence, looking.could_cover(dana)[0])
    covering.answer(noor, asked, yes=True)
    covering.choose(cast.viewer("maya"), asked, yes=True, sees=list(MAY_COVER)[:1])
    return asked


@pytest.mark.django_db(transaction=True)
def test_to_share_longer_and_to_stop_at_that_moment(cast, together, grant, monkeypatch):
    """The one that lengthens waits, holding what it holds, until the other that stops has taken what it can."""
    maya, stopped, lengthens = cast.viewer("maya"), Grant.objects.get(pk=grant.pk), Event()

    def slowly(act, **facts):
        if act == "consent.renewed":
            lengthens.set()
            sleep(1)
        return record(act, **facts)

    def stop():
        lengthens.wait(10)
        consent.stop(maya, stopped)

    monkeypatch.setattr("alongside.consent.actions.record", slowly)
    assert at_once(lambda: consent.share_longer(maya, grant, now() + 9 * DAYS), stop) == [None, None]
    assert Grant.objects.get(pk=grant.pk).withdrawn_at


@side_by_side
def test_a_grant_is_lengthened_with_the_trail(cast, grant, queries):
    with queries() as asked:
        consent.share_longer(cast.viewer("maya"), grant, now() + 9 * DAYS)
    assert trail_first(asked, "consent_grant")


@side_by_side
def test_a_grant_is_narrowed_with_the_trail(cast, grant, queries):
    with queries() as asked:
        consent.narrow(cast.viewer("maya"), [Grant.objects.get(pk=grant.pk)], now() + DAYS, now() + 3 * DAYS)
    assert trail_first(asked, "consent_grant")


@side_by_side
@pytest.mark.parametrize("act", ["shorten", "end", "back", "choose", "reach"])
def test_a_cover_is_held_with_the_trail(cast, cover, queries, act):
    dana, absence = cast.viewer("dana"), cover.absence
    acts = {
        "shorten": lambda: presence.change_absence(dana, absence, absence.starts, absence.until - DAYS),
        "end": lambda: covering.end_cover(dana, cover),
        "back": lambda: presence.come_back(dana, absence),
        "choose": lambda: covering.choose(cast.viewer("maya"), cover, yes=False),
        "reach": lambda: covering.say_reach(cast.viewer("noor"), cover, "By phone."),
    }
    with queries() as asked:
        acts[act]()
    assert trail_first(asked, "partnership_cover")


@side_by_side
def test_what_is_prepared_anew_is_held_with_the_trail(cast, queries):
    dana = cast.viewer("dana")
    note = supervision.write_note(dana, "It stayed with me.")
    supervision.prepare(dana, Kind.NOTE, note.id, cast.sam, "It stayed.")
    with queries() as asked:
        supervision.prepare(dana, Kind.NOTE, note.id, cast.sam, "It stayed with me.")
    assert trail_first(asked, "supervision_bringing")


@side_by_side
def test_whose_row_is_held_against_a_second_press_can_still_be_pointed_at(cast, together, queries):
    """The other side may hold the trail and write a row that names them."""
    dana, noon = cast.viewer("dana"), localtime().replace(hour=12, minute=0) + 60 * DAYS
    began = noon.replace(hour=10)
    said = records.Told(began, began + timedelta(minutes=45), Channel.PHONE, "Peer support", "Dana Reyes", "CRSS")
    with queries() as asked:
        presence.write_absence(dana, now() + 2 * DAYS, now() + 9 * DAYS)
    assert accounts_held(asked) == [" FOR NO KEY UPDATE"]
    with at(noon), queries() as asked:
        records.write(dana, together, said)
    assert accounts_held(asked) == [" FOR NO KEY UPDATE"]
