"""That the specialist opens what is offered between the two is told to the person."""

import pytest
from django.urls import reverse
from django.utils import translation

from alongside.audit.models import Entry
from alongside.consent import showing
from alongside.consent.access import trail_about
from alongside.decisions.actions import adapt, decline
from alongside.decisions.models import Offer
from alongside.partnership.actions import Draft, offer_clause
from alongside.partnership.models import Partnership
from tests.cast import Cast


@pytest.fixture
def hers(cast: Cast, together: Partnership) -> Offer:
    """Return an offer of Maya's to Dana."""
    return offer_clause(cast.viewer("maya"), together, Draft("Mornings, before the bakery.", title="Ours"))


def looks(offer: Offer) -> list[object]:
    return [e.actor for e in Entry.objects.filter(act="consent.looked", thing=offer.id, facts__what="decisions.offer")]


def test_the_specialists_look_is_told_each_time(cast, hers):
    for _ in range(2):
        assert cast.client("dana").get(reverse("offer", args=[hers.id])).status_code == 200
    assert looks(hers) == [cast.dana.id] * 2
    (last,) = trail_about(cast.maya.id, by_others=True, before=None, most=1)
    assert showing.said(cast.viewer("maya"), [last])[0].text == "Dana opened an offer between you."
    with translation.override("es"):
        assert showing.said(cast.viewer("maya"), [last])[0].text == "Dana abrió una propuesta de ustedes dos."
    assert "Dana opened an offer between you." in cast.client("maya").get(reverse("who_sees")).text


def test_an_offer_of_the_specialists_own_is_of_both(cast, together):
    offer = offer_clause(cast.viewer("dana"), together, Draft("Evenings.", title="Ours"))
    cast.client("dana").get(reverse("offer", args=[offer.id]))
    decline(cast.viewer("maya"), offer)
    cast.client("dana").get(reverse("offer", args=[offer.id]))
    assert looks(offer) == [cast.dana.id] * 2


def test_where_other_words_are_suggested_the_first_ones_are_read(cast, hers):
    assert cast.client("dana").get(reverse("offer_adapt", args=[hers.id])).status_code == 200
    assert looks(hers) == [cast.dana.id]


def test_the_persons_own_look_is_not_kept(cast, hers):
    cast.client("maya").get(reverse("offer", args=[hers.id]))
    assert looks(hers) == []


@pytest.mark.parametrize("who", ["noor", "wes", "sam", "ines"])
def test_who_may_not_read_it_leaves_no_look(cast, hers, who):
    assert cast.client(who).get(reverse("offer", args=[hers.id])).status_code in (403, 404)
    assert looks(hers) == []


def test_the_way_to_the_newest_offer_is_one_look(cast, hers):
    adapt(cast.viewer("dana"), hers, {"key": "", "title": "Ours", "text": "Evenings.", "before": ""})
    newest = Offer.objects.get(answers=hers)
    cast.client("dana").get(reverse("offer", args=[hers.id]), follow=True)
    assert (looks(hers), looks(newest)) == ([], [cast.dana.id])
