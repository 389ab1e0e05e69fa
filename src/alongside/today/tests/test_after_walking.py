"""After two have parted, the person's first page speaks to somebody who has walked with someone, and shows what they asked."""

from django.urls import reverse

from alongside.decisions.actions import decline
from alongside.kernel.access import Who
from alongside.partnership.access import walking_offers
from alongside.partnership.actions import end, offer_to_walk
from tests.cast import Cast


def page_of(cast: Cast, name: str = "maya") -> str:
    return cast.client(name).get(reverse("today")).content.decode()


def test_somebody_who_walked_with_someone_is_no_newcomer(cast: Cast) -> None:
    walk = cast.walk("maya", "dana")
    end(cast.viewer("maya"), walk)
    page = page_of(cast)
    assert "Nobody walks with you right now" in page
    assert "What you wrote together is yours and stays here." in page
    assert "Nobody walks with you here yet" not in page
    cast.enter("bea", Who.PERSON)
    assert "Nobody walks with you here yet" in page_of(cast, "bea")


def test_a_question_that_waits_stands_there_until_it_is_answered(cast: Cast) -> None:
    walk = cast.walk("maya", "dana")
    offer = offer_to_walk(cast.viewer("maya"), cast.memberships["noor"], "Mornings would suit me.")
    asked = "You asked Noor to walk with you. Noor has not answered yet."
    page = page_of(cast)
    assert asked in page
    assert reverse("offer", args=[offer.id]) in page
    end(cast.viewer("maya"), walk)
    page = page_of(cast)
    assert asked in page
    assert "You can read who the specialists are" not in page
    for neighbour in ("wes", "dana"):
        assert asked not in page_of(cast, neighbour)
    offer.refresh_from_db()
    decline(cast.viewer("noor"), offer)
    assert walking_offers(cast.viewer("maya")) == []
    assert asked not in page_of(cast)


def test_what_a_specialist_offered_is_no_question_of_mine(cast: Cast) -> None:
    offer_to_walk(cast.viewer("noor"), cast.memberships["maya"])
    assert "has not answered yet" not in page_of(cast)


def test_a_specialist_finds_together_from_their_first_page(cast: Cast) -> None:
    assert reverse("together") in page_of(cast, "dana")
