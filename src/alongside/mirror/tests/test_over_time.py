"""A specialist's own talks over time: from three on a picture, always words, never anybody else's."""

import pytest
from django.urls import reverse

from alongside.consent.models import Grant
from alongside.mirror import actions
from alongside.mirror.tests.conftest import read_talk

ADDRESS = "/mirror/over-time/"


def look_at(cast, meetings):
    for meeting in meetings:
        reading = read_talk(cast, meeting)
        actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    return cast.client("dana").get(ADDRESS).content.decode()


def test_two_talks_are_told_and_not_drawn(cast, agree, meet):
    agree()
    page = look_at(cast, [meet(days=2), meet(days=3)])
    assert "There are 2 readings so far." in page
    assert 'class="trend"' not in page
    assert page.count("Your share of the words") == 2


def test_three_talks_are_drawn_with_their_doubt_and_told_in_words(cast, agree, meet):
    agree()
    page = look_at(cast, [meet(days=2), meet(days=3), meet(days=4)])
    assert page.count('class="trend"') == 4
    assert "Your longest stretch without a pause" in page
    assert page.count('class="maybe"') >= 3
    assert page.count("Look at it") == 3


def test_a_talk_that_was_not_looked_back_at_shows_no_figure_here_either(cast, meeting):
    read_talk(cast, meeting)
    assert "Your share of the words" not in cast.client("dana").get(ADDRESS).content.decode()


def test_what_the_person_stops_is_gone_from_here_in_that_moment(cast, agree, meet, together):
    agree()
    assert "Your share" in look_at(cast, [meet(days=2)])
    actions.stop_transcripts(cast.viewer("maya"), together)
    assert not Grant.objects.filter(category="transcript", withdrawn_at=None).exists()
    assert "Your share" not in cast.client("dana").get(ADDRESS).content.decode()


@pytest.mark.near_miss("mirror_over_time")
@pytest.mark.parametrize("who", ["noor", "maya", "sam", "alex"])
def test_nobody_else_sees_them(cast, meeting, who):
    look_at(cast, [meeting])
    answer = cast.client(who).get(reverse("mirror_over_time"))
    assert answer.status_code == 404 or b"Your share" not in answer.content
