"""Offers pass the gate: once a person stops sharing a kind of content, the specialist reads no offer about it any more."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.urls import reverse

from alongside.audit.access import about
from alongside.consent.access import standing_grants
from alongside.consent.actions import also_let_see, choose_audience, let_see, stop
from alongside.consent.models import Grant
from alongside.consent.rules import Audience, Category
from alongside.decisions import access
from alongside.decisions.actions import NoLongerOffered, accept, decline
from alongside.decisions.kinds import registered
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.journey import actions as journey
from alongside.journey.models import Goal
from alongside.journey.rules import StepOwner, StepWords
from alongside.kernel.clock import now
from alongside.meetings.actions import offer_meeting
from alongside.meetings.tests.conftest import words_for
from alongside.partnership.actions import Draft, end, offer_clause
from alongside.partnership.models import Partnership
from tests.cast import Cast

WORDS = "Something only for the two"


@pytest.fixture(autouse=True)
def _wes_and_noor(cast: Cast) -> None:
    cast.walk("wes", "noor")


def a_step(cast: Cast, together: Partnership, owner: StepOwner = StepOwner.ME) -> Offer:
    goal = journey.write_goal(cast.viewer("maya"), "Open the bakery", "")
    return journey.offer_step(cast.viewer("dana"), goal, StepWords(WORDS, owner))


def a_strength(cast: Cast, together: Partnership) -> Offer:
    return journey.offer_strength(cast.viewer("dana"), together.person_id, WORDS, "")


def a_clause(cast: Cast, together: Partnership) -> Offer:
    return offer_clause(cast.viewer("dana"), together, Draft(WORDS, key="purpose"))


def a_meeting(cast: Cast, together: Partnership) -> Offer:
    return offer_meeting(cast.viewer("dana"), together, words_for(now() + timedelta(days=2), about=WORDS))


MAKE: dict[Category, Callable[[Cast, Partnership], Offer]] = {
    Category.GOALS: a_step, Category.STRENGTHS: a_strength, Category.AGREEMENT: a_clause, Category.MEETINGS: a_meeting,
}  # fmt: skip
SHARED = (Category.AGREEMENT, Category.MEETINGS)


def stop_sharing(cast: Cast, category: Category, **which: None) -> None:
    for grant in standing_grants(cast.maya.id).filter(recipient=cast.dana, category=category, **which):
        stop(cast.viewer("maya"), grant)


def test_every_kind_says_what_it_is_about_but_those_that_open_the_gate_or_tell_nothing_of_a_person():
    opening, telling_nothing = {"partnership.form", "mirror.transcript"}, {"partnership.repair", "journey.measure"}
    assert {kind.name for kind in registered() if kind.category is None} == opening | telling_nothing


@pytest.mark.near_miss("offers", "offer", "offer_answer", "offer_adapt", "offer_take_back")
@pytest.mark.parametrize("category", MAKE)
def test_what_was_withdrawn_a_moment_ago_is_read_in_no_offer(cast, together, category):
    waiting, answered = MAKE[category](cast, together), MAKE[category](cast, together)
    decline(cast.viewer("maya"), answered)
    dana, maya = cast.client("dana"), cast.client("maya")
    assert reverse("offer", args=[answered.id]) in dana.get(reverse("offers")).text
    stop_sharing(cast, category)
    page = dana.get(reverse("offers")).text
    assert WORDS not in page
    for offer in (waiting, answered):
        assert reverse("offer", args=[offer.id]) not in page
        assert dana.get(reverse("offer", args=[offer.id])).status_code == 404
        assert dana.get(reverse("offer_adapt", args=[offer.id])).status_code == 404
        assert dana.post(reverse("offer_answer", args=[offer.id]), {"answer": "withdraw"}).status_code == 404
        assert dana.post(reverse("offer_take_back", args=[offer.id])).status_code == 404
        assert maya.get(reverse("offer", args=[offer.id])).status_code == 200


@pytest.mark.near_miss("offer_answer", "offer_adapt")
@pytest.mark.parametrize("category", [Category.AGREEMENT, Category.MEETINGS])
def test_nothing_is_answered_by_one_who_sees_it_no_more(cast, together, category):
    mine = {
        Category.AGREEMENT: lambda: offer_clause(cast.viewer("maya"), together, Draft(WORDS, key="purpose")),
        Category.MEETINGS: lambda: offer_meeting(cast.viewer("maya"), together, words_for(now() + timedelta(days=2))),
    }[category]()
    dana = cast.client("dana")
    assert dana.get(reverse("offer_adapt", args=[mine.id])).status_code == 200
    stop_sharing(cast, category)
    assert dana.post(reverse("offer_answer", args=[mine.id]), {"answer": "accept"}).status_code == 404
    assert dana.get(reverse("offer_adapt", args=[mine.id])).status_code == 404
    assert dana.post(reverse("offer_adapt", args=[mine.id]), {"text": WORDS}).status_code == 404
    mine.refresh_from_db()
    assert mine.state == State.LAPSED


@pytest.mark.parametrize("category", MAKE)
def test_what_is_the_persons_stays_theirs_to_answer_and_what_is_shared_is_put_away(cast, together, category):
    waiting, other = MAKE[category](cast, together), a_step(cast, together, StepOwner.TOGETHER)
    stop_sharing(cast, category)
    waiting.refresh_from_db()
    assert waiting.state == (State.LAPSED if category in SHARED else State.WAITING)
    other.refresh_from_db()
    assert other.waits == (category is not Category.GOALS)


def test_what_is_shared_is_not_decided_while_one_of_the_two_cannot_see_it(cast, together):
    waiting = a_clause(cast, together)
    Grant.objects.filter(owner=cast.maya, category=Category.AGREEMENT).update(
        starts=now() - timedelta(days=2), until=now() - timedelta(minutes=1)
    )
    assert not access.waiting_from(cast.viewer("dana")).exists()
    with pytest.raises(NoLongerOffered, match="unseen"):
        accept(cast.viewer("maya"), waiting)


def test_an_offer_about_one_thing_follows_what_the_person_chose_for_it(cast, together):
    offers = [a_step(cast, together), a_step(cast, together, StepOwner.TOGETHER)]
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    first, second = (offer.subject for offer in offers)
    choose_audience(maya, Goal.objects.get(pk=first), Audience.ONLY_ME)
    assert set(access.waiting_from(dana)) == {offers[1]}
    until = now() + timedelta(days=3)
    also_let_see(maya, Goal.objects.get(pk=second), dana.id, Category.GOALS, purpose="This one", until=until)
    stop_sharing(cast, Category.GOALS, item=None)
    assert set(access.waiting_from(dana)) == {offers[1]}


def test_shared_again_it_is_read_again(cast, together):
    declined = a_strength(cast, together)
    decline(cast.viewer("maya"), declined)
    stop_sharing(cast, Category.STRENGTHS)
    assert declined not in access.offers_of(cast.viewer("dana"))
    let_see(cast.viewer("maya"), cast.dana.id, Category.STRENGTHS, purpose="Again", until=now() + timedelta(days=3))
    assert declined in access.offers_of(cast.viewer("dana"))


def test_what_one_person_shares_opens_no_offer_of_another(cast, together):
    cast.walk("wes", "dana")
    declined = a_strength(cast, together)
    decline(cast.viewer("maya"), declined)
    stop_sharing(cast, Category.STRENGTHS)
    assert declined not in access.offers_of(cast.viewer("dana"))


def test_the_gate_costs_the_same_for_many_as_for_one(cast, together, queries):
    with queries() as one:
        list(access.offers_of(cast.viewer("dana")))
    for at in range(5):
        cast.enter(f"more{at}", cast.memberships["maya"].role)
        cast.walk(f"more{at}", "dana")
    with queries() as many:
        list(access.offers_of(cast.viewer("dana")))
    assert len(one) == len(many)


def test_who_ended_it_is_who_the_trail_names(cast, together):
    end(cast.viewer("dana"), together)
    told = about(cast.maya.id).filter(act="consent.withdrawn")
    assert {(entry.actor, entry.role) for entry in told} == {(cast.dana.id, "specialist")}
