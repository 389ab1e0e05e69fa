"""When somebody's role ends, what rested on it ends in the same moment, by nobody's choice of the two."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from alongside.audit.access import about
from alongside.consent.models import Grant
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership import access, actions
from alongside.partnership.models import ROLE_ENDED, Partnership
from alongside.partnership.tests.test_pages import text_of
from alongside.programme.actions import end_role, found_programme, give_role


@pytest.mark.parametrize(("leaves", "stays"), [("dana", "maya"), ("maya", "dana")])
def test_walking_together_ends_with_either_role(cast, pair, waiting, leaves, stays):
    end_role(cast.viewer("alex"), cast.memberships[leaves])
    pair.refresh_from_db()
    assert (pair.is_current, pair.ended_by, pair.ended_because) == (False, None, ROLE_ENDED)
    waiting.refresh_from_db()
    assert waiting.state == State.LAPSED
    assert not Grant.objects.filter(owner=cast.maya, recipient=cast.dana, withdrawn_at=None).exists()
    told = about(cast.maya.id).filter(act__in=["partnership.ended", "consent.withdrawn", "decisions.lapsed"])
    assert {(entry.actor, entry.role) for entry in told} == {(cast.alex.id, "administrator")}
    assert Partnership.objects.get(person=cast.wes).is_current
    page = text_of(cast.client(stays).get(reverse("together")))
    assert f"You and {leaves.title()} no longer walk together" in page


def test_the_person_keeps_what_was_agreed(cast, pair):
    end_role(cast.viewer("alex"), cast.memberships["dana"])
    assert cast.client("maya").get(reverse("agreement", args=[pair.id])).status_code == 200


def test_they_can_walk_together_again_and_only_by_two_new_yeses(cast, pair):
    end_role(cast.viewer("alex"), cast.memberships["dana"])
    cast.memberships["dana"] = give_role(cast.programme, cast.dana, Who.SPECIALIST)
    assert access.partnership_of(cast.viewer("dana"), pair.id) is None
    assert cast.walk("maya", "dana").is_current


def test_an_offer_to_walk_together_ends_with_the_role_in_which_it_was_made(cast):
    asked = actions.offer_to_walk(cast.viewer("dana"), cast.memberships["maya"])
    other = actions.offer_to_walk(cast.viewer("noor"), cast.memberships["maya"])
    end_role(cast.viewer("alex"), cast.memberships["dana"])
    assert [Offer.objects.get(pk=one.pk).state for one in (asked, other)] == [State.LAPSED, State.WAITING]


def test_a_role_elsewhere_or_another_role_of_the_same_human_ends_nothing_here(cast, pair):
    elsewhere = found_programme("Third House")
    cast.enter("ada", Who.ADMINISTRATOR, elsewhere)
    for role, programme, by in ((Who.SPECIALIST, elsewhere, "ada"), (Who.SUPERVISOR, cast.programme, "alex")):
        end_role(cast.viewer(by), give_role(programme, cast.dana, role))
    pair.refresh_from_db()
    assert pair.is_current


@pytest.mark.parametrize("changed", [{"ended_because": ROLE_ENDED}, {"ended_because": ""}, {"ended_because": "other"}])
def test_the_database_takes_no_end_that_nobody_chose_while_both_hold_their_roles(cast, pair, changed):
    with pytest.raises(IntegrityError), transaction.atomic():
        Partnership.objects.filter(pk=pair.pk).update(ended_at=now(), **changed)
