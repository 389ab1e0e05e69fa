"""The person's own view of a talk: only with both voices, only their own words, gone when either stops."""

import pytest
from django.urls import reverse

from alongside.consent.actions import NotYours
from alongside.decisions import actions as decisions
from alongside.journey.models import Goal, Win
from alongside.listening import Reading as Heard
from alongside.mirror import actions, own_view, rules
from alongside.mirror.models import OwnView


def address(reading):
    return reverse("own_words", args=[reading.transcript_id])


@pytest.fixture
def agreed(cast, reading):
    """Dana offered it and Maya said yes."""
    cast.client("dana").post(address(reading))
    offer = own_view.latest_offer(cast.viewer("maya"), reading.transcript)
    decisions.accept(cast.viewer("maya"), offer)
    return OwnView.objects.get()


def test_one_voice_alone_makes_no_view(cast, reading):
    for who, other in (("dana", "maya"), ("maya", "dana")):
        cast.client(who).post(address(reading))
        assert not OwnView.objects.exists()
        offer = own_view.latest_offer(cast.viewer(who), reading.transcript)
        with pytest.raises(decisions.NotForYou):
            decisions.accept(cast.viewer(who), offer)
        decisions.decline(cast.viewer(other), offer)
        assert not OwnView.objects.exists()


def test_either_may_offer_and_the_other_agrees(cast, reading):
    cast.client("maya").post(address(reading))
    offer = own_view.latest_offer(cast.viewer("dana"), reading.transcript)
    decisions.accept(cast.viewer("dana"), offer)
    assert OwnView.objects.get().person_id == cast.maya.id


def test_it_holds_the_persons_own_words_and_nothing_else(cast, reading, agreed):
    heard = Heard.from_dict(reading.heard)
    own = {turn.text for turn in heard.turns if turn.speaker == "person"}
    assert agreed.lines
    assert set(agreed.lines) <= own
    page = cast.client("maya").get(address(reading)).content.decode()
    assert "I can ask Rosa tonight." in page
    for turn in heard.turns:
        if turn.speaker == "specialist" and len(turn.text) > 20:
            assert turn.text not in page


def test_the_specialist_does_not_see_it(cast, reading, agreed):
    page = cast.client("dana").get(address(reading)).content.decode()
    assert "Maya has it." in page
    assert "Rosa tonight" not in page


def test_only_the_person_takes_words_up_and_only_they_see_what_becomes_of_them(cast, reading, agreed):
    take = reverse("own_words_take", args=[reading.transcript_id, 0])
    told = {"line0-words": "Ask Rosa tonight", "line0-into": "goal"}
    assert cast.client("dana").post(take, told).status_code in (403, 404)
    assert not Goal.objects.exists()
    cast.client("maya").post(take, told)
    goal = Goal.objects.get()
    assert (goal.title, goal.owner_id) == ("Ask Rosa tonight", cast.maya.id)
    cast.client("maya").post(take, {**told, "line0-into": "day"})
    assert Win.objects.get().words == "Ask Rosa tonight"
    with pytest.raises(NotYours):
        own_view.take_up(cast.viewer("dana"), agreed, "Mine now", rules.Into.GOAL)


@pytest.mark.parametrize("words", ["", "x" * 300])
def test_odd_words_are_refused_and_nothing_is_begun(cast, reading, agreed, words):
    take = reverse("own_words_take", args=[reading.transcript_id, 0])
    answer = cast.client("maya").post(take, {"line0-words": words, "line0-into": "goal"})
    assert answer.status_code == 422
    assert words in answer.content.decode()  # what was typed is still there
    assert not Goal.objects.exists()
    beyond = reverse("own_words_take", args=[reading.transcript_id, 900])
    assert cast.client("maya").post(beyond, {"line900-words": "x", "line900-into": "goal"}).status_code == 404


@pytest.mark.parametrize("who", ["maya", "dana"])
def test_either_lets_it_go(cast, reading, agreed, who):
    cast.client(who).post(reverse("own_words_end", args=[reading.transcript_id]))
    assert not OwnView.objects.exists()


def test_it_goes_with_the_agreement_and_with_the_transcript(cast, reading, agreed, together):
    actions.stop_transcripts(cast.viewer("maya"), together)
    assert not OwnView.objects.exists()
    assert cast.client("maya").get(address(reading)).status_code == 404


@pytest.mark.near_miss("own_words", "own_words_take", "own_words_end")
@pytest.mark.parametrize("who", ["noor", "wes", "sam", "alex"])
def test_nobody_else_comes_near_it(cast, reading, agreed, who):
    browser = cast.client(who)
    transcript = reading.transcript_id
    assert browser.get(address(reading)).status_code in (403, 404)
    assert browser.post(address(reading)).status_code in (403, 404)
    assert browser.post(reverse("own_words_end", args=[transcript])).status_code in (403, 404)
    taken = browser.post(reverse("own_words_take", args=[transcript, 0]), {"line0-words": "x", "line0-into": "goal"})
    assert taken.status_code in (403, 404)
    assert OwnView.objects.exists()
    assert not Goal.objects.exists()
