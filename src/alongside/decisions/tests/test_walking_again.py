"""What two offered and agreed in an earlier walk stays closed to the specialist in the next one, in whichever programme that is."""

import pytest
from django.urls import reverse

from alongside.decisions import access
from alongside.decisions.actions import accept, decline
from alongside.decisions.models import Offer
from alongside.journey import actions as journey
from alongside.journey.rules import StepOwner, StepWords
from alongside.kernel.access import Who
from alongside.partnership.actions import Draft, end, offer_clause, offer_to_walk
from alongside.partnership.models import FORM, Partnership
from alongside.programme.actions import end_role, give_role
from alongside.programme.viewer import Viewer
from tests.cast import Cast

WORDS = "Only of that time"


@pytest.fixture
def earlier(cast: Cast, together: Partnership) -> list[Offer]:
    """Return what Maya and Dana decided in a walk that has ended: a clause each way, a step of Maya's, one that she declined."""
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    clause, hers = (offer_clause(one, together, Draft(WORDS, title="Ours")) for one in (dana, maya))
    goal = journey.write_goal(maya, "Open the bakery", "")
    step, declined = (journey.offer_step(dana, goal, StepWords(f"{WORDS}, {what}", StepOwner.ME)) for what in ("agreed", "left"))
    for offer in (clause, step):
        accept(maya, offer)
    accept(dana, hers)
    decline(maya, declined)
    end(maya, together)
    return [clause, hers, step, declined, Offer.objects.get(kind=FORM, subject=together.id)]


def is_closed_to_dana(cast: Cast, offers: list[Offer]) -> None:
    dana = cast.client("dana")
    page = dana.get(reverse("offers")).text
    assert WORDS not in page
    for offer in offers:
        assert reverse("offer", args=[offer.id]) not in page
        assert dana.get(reverse("offer", args=[offer.id])).status_code == 404


@pytest.mark.near_miss("offers", "offer")
def test_walking_again_does_not_open_what_was_decided_before(cast, together, earlier):
    is_closed_to_dana(cast, earlier)
    again = cast.walk("maya", "dana")
    assert again.id != together.id
    is_closed_to_dana(cast, earlier)
    assert all(cast.client("maya").get(reverse("offer", args=[offer.id])).status_code == 200 for offer in earlier)


@pytest.mark.near_miss("offers", "offer")
def test_walking_in_another_programme_does_not_open_it_either(cast, earlier):
    ours = {name: cast.memberships[name] for name in ("maya", "dana")}
    for name, role in (("maya", Who.PERSON), ("dana", Who.SPECIALIST)):
        cast.memberships[name] = give_role(cast.elsewhere, cast.accounts[name], role)
    cast.walk("maya", "dana")
    is_closed_to_dana(cast, earlier)
    cast.memberships |= ours
    is_closed_to_dana(cast, earlier)


@pytest.mark.near_miss("offers", "offer")
def test_an_end_that_came_with_a_role_closes_it_too(cast, together):
    clause = offer_clause(cast.viewer("dana"), together, Draft(WORDS, title="Ours"))
    accept(cast.viewer("maya"), clause)
    end_role(cast.viewer("alex"), cast.memberships["dana"])
    cast.memberships["dana"] = give_role(cast.programme, cast.dana, Who.SPECIALIST)
    cast.walk("maya", "dana")
    is_closed_to_dana(cast, [clause])


def test_what_belongs_to_the_walk_that_stands_is_read(cast, earlier):
    """Its own beginning too, which was offered before it stood; and a no from before, which is no part of any walk."""
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    refused = offer_to_walk(dana, cast.memberships["maya"])
    decline(maya, refused)
    again = cast.walk("maya", "dana")
    waiting, answered = (offer_clause(dana, again, Draft("Of now", title="Ours")) for _ in range(2))
    accept(maya, answered)
    formed = Offer.objects.get(kind=FORM, subject=again.id)
    assert set(access.offers_of(dana)) == {refused, formed, waiting, answered}
    assert set(access.offers_of(maya)) == {*earlier, refused, formed, waiting, answered}


def test_an_end_with_one_person_closes_nothing_of_another(cast, earlier):
    with_wes = cast.walk("wes", "dana")
    cast.walk("maya", "dana")
    clause = offer_clause(cast.viewer("wes"), with_wes, Draft("Ours", title="Ours"))
    accept(cast.viewer("dana"), clause)
    end(cast.viewer("maya"), Partnership.objects.get(person=cast.maya, ended_at=None))
    cast.walk("maya", "dana")
    assert clause in access.offers_of(cast.viewer("dana"))
    assert not set(earlier) & set(access.offers_of(cast.viewer("dana")))


def test_a_walk_that_ended_elsewhere_since_leaves_this_one_open(cast, together):
    """Noor's walk with Maya ends; Dana's, which stands, loses nothing."""
    clause = offer_clause(cast.viewer("dana"), together, Draft(WORDS, title="Ours"))
    accept(cast.viewer("maya"), clause)
    end(cast.viewer("maya"), cast.walk("maya", "noor"))
    assert clause in access.offers_of(cast.viewer("dana"))


def test_earlier_walks_cost_no_question_more(cast, together, queries):
    def asked() -> int:
        viewer = cast.viewer("dana")
        with queries() as said:
            list(access.offers_of(Viewer(viewer.account, viewer.membership, viewer.programme)))
        return len(said)

    first = asked()
    for _ in range(3):
        end(cast.viewer("maya"), Partnership.objects.get(person=cast.maya, ended_at=None))
        cast.walk("maya", "dana")
    assert asked() == first
