"""The database lets no share be forged, reopened, lengthened or taken away; and where its guards are lifted, the trail tells."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import F

from alongside.audit.access import verify
from alongside.audit.actions import record
from alongside.consent import models
from alongside.consent.actions import let_see, narrow, share_longer, stop
from alongside.consent.models import Grant
from alongside.consent.rules import Basis, Category
from alongside.consent.voices import not_in_the_trail
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from tests.cast import Cast

DAYS = timedelta(days=30)


@pytest.fixture
def grant(cast: Cast) -> Grant:
    """Return what Maya lets Sam see for a month."""
    return let_see(cast.viewer("maya"), cast.sam.id, Category.MEANING, purpose="To understand", until=now() + DAYS)


@pytest.fixture
def unlocked(grant: Grant) -> None:
    """Lift the guards of shares."""
    with connection.cursor() as cursor:
        for statement in (statement for guard in models.GUARDS for statement in guard.drop(connection.vendor)):
            cursor.execute(statement)


def refused(grant: Grant, **changed) -> None:
    before = Grant.objects.filter(pk=grant.pk).values().get()
    with pytest.raises(IntegrityError), transaction.atomic():
        Grant.objects.filter(pk=grant.pk).update(**changed)
    assert Grant.objects.filter(pk=grant.pk).values().get() == before


def test_what_was_withdrawn_is_not_opened_again(cast, grant):
    stop(cast.viewer("maya"), grant)
    refused(grant, withdrawn_at=None)
    refused(grant, withdrawn_at=None, until=now() + 2 * DAYS)
    refused(grant, withdrawn_at=now() + DAYS)
    refused(grant, until=now() + 2 * DAYS)


@pytest.mark.parametrize("withdrawn", [False, True])
def test_whose_to_whom_and_what_is_fixed(cast, grant, withdrawn):
    if withdrawn:
        stop(cast.viewer("maya"), grant)
    for changed in (
        {"owner": cast.wes.id}, {"recipient": cast.noor.id}, {"category": Category.STORY}, {"item": new_id()},
        {"basis": Basis.PARTNERSHIP}, {"purpose": b"x"},
    ):  # fmt: skip
        if "purpose" in changed:
            with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
                cursor.execute("UPDATE consent_grant SET purpose = %s", [b"\x00"])
        else:
            refused(grant, **changed)


def test_no_share_goes(cast, grant):
    for _ in range(2):
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("DELETE FROM consent_grant")
        stop(cast.viewer("maya"), grant)
    assert Grant.objects.filter(pk=grant.pk).exists()


def test_only_its_owner_lets_it_be_seen_longer(cast, grant):
    refused(grant, until=now() + 2 * DAYS)
    with transaction.atomic():
        record("consent.renewed", actor=cast.sam.id, role="supervisor", about=cast.maya.id, thing=grant.id)
    refused(grant, until=now() + 2 * DAYS)
    later = now() + 2 * DAYS
    share_longer(cast.viewer("maya"), grant, later)
    assert Grant.objects.get(pk=grant.pk).until == later


def test_every_honest_way_of_a_share_is_borne_out(cast, together, grant):
    maya = cast.viewer("maya")
    share_longer(maya, grant, now() + 2 * DAYS)
    narrow(maya, [Grant.objects.get(pk=grant.pk)], now() + timedelta(days=1), now() + timedelta(days=9))
    share_longer(maya, grant, now() + 3 * DAYS)
    let_see(maya, cast.noor.id, Category.MEANING, purpose="Soon", until=now() + DAYS, starts=now() + timedelta(days=2))
    stop(maya, Grant.objects.filter(recipient=cast.dana).order_by("id")[0])
    stop(maya, Grant.objects.get(pk=grant.pk))
    assert verify() == []


def test_what_ends_earlier_needs_nobody(cast, grant):
    Grant.objects.filter(pk=grant.pk).update(until=F("until") - timedelta(days=3))
    assert verify() == []


def test_a_second_longer_end_by_nobody_is_found(cast, grant):
    """The guard knows that the owner lengthened it once; only the trail knows until when."""
    share_longer(cast.viewer("maya"), grant, now() + 2 * DAYS)
    Grant.objects.filter(pk=grant.pk).update(until=now() + 9 * DAYS)
    assert verify() == [f"Share {grant.id} ends later than the one whose it is has said."]


@pytest.mark.usefixtures("unlocked")
class TestWithTheGuardsLifted:
    def test_what_was_opened_again(self, cast, grant):
        stop(cast.viewer("maya"), grant)
        Grant.objects.filter(pk=grant.pk).update(withdrawn_at=None)
        assert verify() == [f"Share {grant.id} stands, and the trail says that it was withdrawn."]

    def test_what_somebody_withdrew_without_a_word(self, grant):
        Grant.objects.filter(pk=grant.pk).update(withdrawn_at=now())
        assert verify() == [f"Share {grant.id} stands as withdrawn, and the trail does not know of it."]

    def test_what_is_gone(self, grant):
        Grant.objects.filter(pk=grant.pk).delete()
        (told,) = verify()
        assert told.endswith(f"says that share {grant.id} was given, and it is gone.")

    def test_what_nobody_gave(self, cast, grant):
        Grant.objects.filter(pk=grant.pk).update(owner=cast.wes)
        assert verify() == [f"Share {grant.id} is there, and the trail does not know that the one whose it is gave it."]

    def test_what_ends_later(self, grant):
        Grant.objects.filter(pk=grant.pk).update(until=now() + 9 * DAYS)
        assert verify() == [f"Share {grant.id} ends later than the one whose it is has said."]


def test_the_questions_do_not_grow_with_what_is_shared(cast, grant, django_assert_num_queries):
    for category in (Category.STORY, Category.VALUES, Category.WINS):
        let_see(cast.viewer("maya"), cast.sam.id, category, purpose="To understand", until=now() + DAYS)
    with django_assert_num_queries(5):
        assert list(not_in_the_trail()) == []
