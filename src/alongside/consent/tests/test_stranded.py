"""What an older version left standing when a role ended is withdrawn once a newer one begins, for good, and the trail tells."""

from datetime import timedelta

import pytest
from django.urls import reverse

from alongside.audit.access import about, verify
from alongside.audit.actions import record
from alongside.cli import boot
from alongside.consent.access import given_to, sight, standing_grants
from alongside.consent.actions import let_see, stop_stranded
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.meetings.actions import offer_meeting
from alongside.meetings.tests.conftest import words_for
from alongside.programme.actions import end_role, give_role
from alongside.programme.models import Membership
from tests.cast import Cast


def given(cast: Cast, to: str = "sam", by: str = "maya", **when) -> Grant:
    until = now() + timedelta(days=60)
    return let_see(cast.viewer(by), cast.accounts[to].id, Category.MEANING, purpose="To understand", until=until, **when)


def end_as_before(cast: Cast, who: str) -> None:
    """End a role as the version before did: what was shared stays as it was given."""
    held = cast.memberships[who]
    Membership.objects.filter(pk=held.pk).update(ended_at=now())
    record("programme.role_ended", actor=cast.alex.id, role="administrator", about=held.account_id, thing=held.id)


def stands(grant: Grant) -> bool:
    return Grant.objects.filter(pk=grant.pk, withdrawn_at=None).exists()


@pytest.fixture
def left(cast: Cast) -> list[Grant]:
    """Return what stands although Sam's role has ended: one that holds already, one from a day to come."""
    grants = [given(cast), given(cast, starts=now() + timedelta(days=3))]
    end_as_before(cast, "sam")
    return grants


def test_the_gate_refuses_what_was_left_in_every_other_role(cast, left):
    assert all(stands(grant) for grant in left)
    assert not standing_grants(cast.maya.id).filter(recipient=cast.sam).exists()
    for programme, role in ((cast.programme, Who.ADMINISTRATOR), (cast.programme, Who.PERSON), (cast.elsewhere, Who.SUPERVISOR)):
        cast.memberships["sam"] = give_role(programme, cast.sam, role)
        viewer = cast.viewer("sam")
        assert not sight(viewer, cast.maya.id).sees(Category.MEANING)
        assert given_to(viewer) == []


def test_it_is_withdrawn_as_soon_as_the_program_is_brought_up_to_date(cast, left):
    boot.bring_up_to_date()
    assert not any(stands(grant) for grant in left)
    told = about(cast.maya.id).filter(act="consent.withdrawn")
    assert {entry.thing for entry in told} == {grant.id for grant in left}
    assert {(entry.actor, entry.role, entry.facts["because"]) for entry in told} == {(None, "", "role_ended")}
    assert verify() == []
    assert "a role in the programme ended" in cast.client("maya").get(reverse("who_sees")).text


def test_a_role_given_again_brings_nothing_back(cast, left):
    assert stop_stranded() == 2
    cast.memberships["sam"] = give_role(cast.programme, cast.sam, Who.SUPERVISOR)
    assert not sight(cast.viewer("sam"), cast.maya.id).sees(Category.MEANING)


def test_done_again_it_finds_nothing(cast, left):
    assert (stop_stranded(), stop_stranded()) == (2, 0)
    assert about(cast.maya.id).filter(act="consent.withdrawn").count() == 2


def test_what_a_giver_left_who_is_a_person_nowhere_is_withdrawn(cast):
    grant, of_wes = given(cast), given(cast, by="wes")
    end_as_before(cast, "maya")
    assert stop_stranded() == 1
    assert (stands(grant), stands(of_wes)) == (False, True)


def test_what_somebody_can_see_stays(cast, together):
    usual = Grant.objects.filter(owner=cast.maya, recipient=cast.dana, withdrawn_at=None).count()
    ended, other, again = given(cast), given(cast, to="dana"), given(cast, by="wes")
    Grant.objects.filter(pk=ended.pk).update(starts=now() - timedelta(days=9), until=now() - timedelta(days=2))
    end_as_before(cast, "sam")
    give_role(cast.programme, cast.sam, Who.SPECIALIST)
    end_role(cast.viewer("alex"), give_role(cast.programme, cast.sam, Who.ADMINISTRATOR))
    assert stop_stranded() == 0
    assert all(stands(grant) for grant in (ended, other, again))
    assert Grant.objects.filter(owner=cast.maya, recipient=cast.dana, withdrawn_at=None).count() == usual + 1


def test_what_no_role_ended_is_left_alone(cast):
    """Somebody of another programme was named by mistake: nobody sees it, and it is the person's to stop."""
    given(cast, to="noor")
    assert stop_stranded() == 0


def test_what_waits_about_it_is_put_away_in_nobodys_name(cast, together):
    offer = offer_meeting(cast.viewer("dana"), together, words_for(now() + timedelta(hours=48)))
    end_as_before(cast, "dana")
    assert stop_stranded() > 0
    assert Offer.objects.get(pk=offer.pk).state == State.LAPSED
    assert about(cast.maya.id).get(act="decisions.lapsed").actor is None
    assert verify() == []
