"""The same words offered twice within a moment are one offer; at another time, in other words or by the other they are another."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.decisions.actions import accept, adapt, decline, withdraw
from alongside.decisions.models import Offer
from alongside.journey import actions as journey
from alongside.journey.rules import StepWords
from alongside.kernel.clock import now
from alongside.meetings.actions import call_off, offer_meeting
from alongside.meetings.models import PLAN, Meeting
from alongside.meetings.tests.conftest import words_for
from alongside.programme.once import ONE_ACT


@pytest.fixture
def offer(cast, together):
    """Return what lets somebody offer the same meeting as before: `offer("maya")`."""
    words = words_for(now() + timedelta(days=2), about="The words for Teo")
    return lambda who="maya", **other: offer_meeting(cast.viewer(who), together, {**words, **other})


def test_a_second_press_offers_nothing_more(cast, together):
    form = words_for(now() + timedelta(days=2), about="The words for Teo")
    first, second = (cast.client("maya").post(reverse("meeting_plan"), form) for _ in range(2))
    assert (first.status_code, second.status_code) == (302, 302)
    assert Offer.objects.filter(kind=PLAN).count() == 1
    assert Entry.objects.filter(act="decisions.offered", facts__kind=PLAN).count() == 1


def test_a_minute_later_it_is_meant_anew(offer):
    first = offer()
    with time_machine.travel(now() + ONE_ACT + timedelta(seconds=1), tick=False):
        assert offer() != first


def test_other_words_and_the_other_s_are_offers_of_their_own(offer):
    assert len({offer().id, offer(about="").id, offer("dana").id, offer().id}) == 3


@pytest.mark.parametrize(("answer", "who"), [(withdraw, "maya"), (decline, "dana"), (accept, "dana")])
def test_what_was_answered_is_offered_anew(cast, offer, answer, who):
    first = offer()
    answer(cast.viewer(who), first)
    if answer is accept:  # and called off again
        call_off(cast.viewer("maya"), Meeting.objects.get(pk=first.subject))
    again = offer()
    assert again != first
    assert again.waits


def test_what_the_other_adapted_is_offered_anew(cast, offer):
    first = offer()
    adapted = adapt(cast.viewer("dana"), first, {**first.words, "about": "Something else"})
    decline(cast.viewer("maya"), adapted.countered_by)
    assert offer() != first


def test_the_same_words_about_another_thing_are_another_offer(cast, together):
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    goals = [journey.write_goal(maya, words, "") for words in ("Open the bakery", "Bring Teo home")]
    steps = [journey.offer_step(dana, goal, StepWords("Write the letter")) for goal in goals]
    assert steps[0] != steps[1]
