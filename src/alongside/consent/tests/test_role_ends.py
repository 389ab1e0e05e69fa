"""What a person let somebody see ends with the role in which that one could see it, for good, and the person is told."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import translation

from alongside.audit.access import about
from alongside.consent import showing
from alongside.consent.access import sight, trail_about
from alongside.consent.actions import let_see
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.programme.actions import end_role, give_role, leave
from tests.cast import Cast

TOLD = "Something of yours is no longer shared: a role in the programme ended."


def given(cast: Cast, to: str = "sam", by: str = "maya", **when) -> Grant:
    until = now() + timedelta(days=60)
    return let_see(cast.viewer(by), cast.accounts[to].id, Category.MEANING, purpose="To understand", until=until, **when)


def stands(grant: Grant) -> bool:
    return Grant.objects.filter(pk=grant.pk, withdrawn_at=None).exists()


@pytest.mark.parametrize("role", [Who.SUPERVISOR, Who.SPECIALIST])
def test_a_role_given_again_brings_no_share_back(cast, role):
    if role is Who.SPECIALIST:
        cast.memberships["sam"] = give_role(cast.programme, cast.sam, role)
        end_role(cast.viewer("alex"), cast.sam.memberships.get(role=Who.SUPERVISOR))
    grant, ahead = given(cast), given(cast, starts=now() + timedelta(days=3))
    end_role(cast.viewer("alex"), cast.memberships["sam"])
    assert not stands(grant)
    assert not stands(ahead)
    cast.memberships["sam"] = give_role(cast.programme, cast.sam, role)
    assert not sight(cast.viewer("sam"), cast.maya.id).sees(Category.MEANING)
    told = about(cast.maya.id).filter(act="consent.withdrawn", thing__in=[grant.id, ahead.id])
    assert {(entry.actor, entry.role) for entry in told} == {(cast.alex.id, "administrator")}
    assert len(told) == 2


def test_the_person_is_told_that_it_ended_and_why(cast):
    given(cast)
    end_role(cast.viewer("alex"), cast.memberships["sam"])
    page = cast.client("maya").get(reverse("who_sees")).text
    assert TOLD in page
    assert "Nobody but you can see what is yours." not in page  # Dana walks with her
    (over,) = showing.over(cast.viewer("maya"))
    assert (over.name, over.stopped) == ("Sam", True)
    with translation.override("es"):
        last = showing.said(cast.viewer("maya"), trail_about(cast.maya.id, by_others=True, before=None, most=1))[0]
        assert "Algo tuyo ya no se comparte" in str(last)


def test_what_somebody_sees_in_another_role_of_theirs_goes_on(cast):
    give_role(cast.programme, cast.sam, Who.SPECIALIST)
    grant = given(cast)
    end_role(cast.viewer("alex"), cast.memberships["sam"])
    assert stands(grant)


@pytest.mark.parametrize("also", [Who.PERSON, Who.ADMINISTRATOR])
def test_a_role_in_which_nobody_sees_anything_keeps_nothing(cast, also):
    give_role(cast.programme, cast.sam, also)
    grant = given(cast)
    end_role(cast.viewer("alex"), cast.memberships["sam"])
    assert not stands(grant)


def test_the_end_of_a_role_in_which_nobody_sees_anything_ends_nothing(cast):
    grant = given(cast)
    end_role(cast.viewer("alex"), give_role(cast.programme, cast.sam, Who.ADMINISTRATOR))
    end_role(cast.viewer("alex"), give_role(cast.programme, cast.sam, Who.PERSON))
    assert stands(grant)


def test_a_role_in_a_programme_of_which_the_giver_is_no_person_keeps_nothing(cast):
    give_role(cast.elsewhere, cast.sam, Who.SUPERVISOR)
    grant = given(cast)
    end_role(cast.viewer("alex"), cast.memberships["sam"])
    assert not stands(grant)


def test_a_role_in_another_programme_of_the_givers_keeps_it(cast):
    give_role(cast.elsewhere, cast.sam, Who.SUPERVISOR)
    give_role(cast.elsewhere, cast.maya, Who.PERSON)
    grant, of_wes, to_dana = given(cast), given(cast, by="wes"), given(cast, to="dana")
    end_role(cast.viewer("alex"), cast.memberships["sam"])
    assert (stands(grant), stands(of_wes), stands(to_dana)) == (True, False, True)


def test_somebody_who_leaves_one_of_two_programmes_shares_no_more_with_those_who_are_only_there(cast):
    give_role(cast.elsewhere, cast.maya, Who.PERSON)
    give_role(cast.elsewhere, cast.dana, Who.SPECIALIST)
    grant, kept = given(cast), given(cast, to="dana")
    leave(cast.viewer("maya"))
    assert (stands(grant), stands(kept)) == (False, True)


def test_what_had_its_end_already_keeps_it(cast):
    grant = given(cast)
    Grant.objects.filter(pk=grant.pk).update(starts=now() - timedelta(days=9), until=now() - timedelta(days=2))
    end_role(cast.viewer("alex"), cast.memberships["sam"])
    grant.refresh_from_db()
    assert grant.withdrawn_at is None
    assert not about(cast.maya.id).filter(act="consent.withdrawn").exists()
