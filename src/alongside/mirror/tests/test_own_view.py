"""The person's own view of a talk: only with both voices, only their own words, gone when either stops."""

import re
from html import unescape

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils.text import Truncator
from hypothesis import given
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.consent.actions import NotYours
from alongside.consent.rules import Audience
from alongside.decisions import actions as decisions
from alongside.decisions.models import Agreed, Offer
from alongside.journey.access import goal_of
from alongside.journey.actions import write_goal
from alongside.journey.models import Goal, Step, Win
from alongside.kernel.clock import at, now
from alongside.listening import Reading as Heard
from alongside.listening import ReadTurn, Speakers, parse_content
from alongside.listening import read as listen
from alongside.listening.ownwords import wishes_in
from alongside.mirror import access, actions, own_view, rules
from alongside.mirror.long_reading import read_at_once
from alongside.mirror.models import OwnView
from alongside.mirror.tests.talks import TALK
from alongside.programme.once import ONE_ACT


def address(reading):
    return reverse("own_words", args=[reading.transcript_id])


def offered(viewer, transcript) -> Offer:
    offer = own_view.latest_offer(viewer, transcript)
    assert offer
    return offer


@pytest.fixture
def agreed(cast, reading):
    """Dana offered it and Maya said yes."""
    cast.client("dana").post(address(reading))
    offer = offered(cast.viewer("maya"), reading.transcript)
    decisions.accept(cast.viewer("maya"), offer)
    return OwnView.objects.get()


def test_one_voice_alone_makes_no_view(cast, reading):
    for who, other in (("dana", "maya"), ("maya", "dana")):
        cast.client(who).post(address(reading))
        assert not OwnView.objects.exists()
        offer = offered(cast.viewer(who), reading.transcript)
        with pytest.raises(decisions.NotForYou):
            decisions.accept(cast.viewer(who), offer)
        decisions.decline(cast.viewer(other), offer)
        assert not OwnView.objects.exists()


def test_either_may_offer_and_the_other_agrees(cast, reading):
    cast.client("maya").post(address(reading))
    offer = offered(cast.viewer("dana"), reading.transcript)
    decisions.accept(cast.viewer("dana"), offer)
    assert OwnView.objects.get().person_id == cast.maya.id


def test_it_holds_the_persons_own_words_and_nothing_else(cast, reading, agreed):
    heard = Heard.from_dict(reading.heard)
    own = {turn.text for turn in heard.turns if turn.speaker == "person"}
    assert agreed.lines
    assert all(any(line in said for said in own) for line in agreed.lines)
    page = cast.client("maya").get(address(reading)).content.decode()
    assert "I can ask Rosa tonight." in page
    for turn in heard.turns:
        if turn.speaker == "specialist" and len(turn.text) > 20:
            assert turn.text not in page


def test_what_takes_words_up_says_which(cast, reading, agreed):
    """To who hears the page instead of seeing it, the same button in each form would be one among many alike."""
    write_goal(cast.viewer("maya"), "A quieter week", audience=Audience.ONLY_ME)
    page = unescape(cast.client("maya").get(address(reading)).content.decode())
    for what in ("Begin a goal with this", "Keep it as a win", "Make it a step of a goal", "Make it a step"):
        named = re.findall(rf'>{what}<span class="vh">: ([^<]+)</span></', page)
        assert named == [Truncator(line).chars(60) for line in agreed.lines]


def test_a_later_correction_leaves_it_as_it_is(cast, reading, agreed):
    """Else the page would tell the person that, and when, somebody looked."""
    lines, heard = list(agreed.lines), access.heard_in(reading)
    added = next(turn for turn in heard.turns if turn.speaker == "person" and not any(line in turn.text for line in lines))
    actions.correct(cast.viewer("dana"), reading, added.index, frozenset({"change"}))
    assert OwnView.objects.get().lines == lines


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
    assert goal.audience == Audience.ONLY_ME
    assert goal_of(cast.viewer("dana"), goal.id) is None
    cast.client("maya").post(take, {**told, "line0-into": "win"})
    assert (Win.objects.get().words, Win.objects.get().was) == ("Ask Rosa tonight", "win")
    assert Win.objects.get().audience == Audience.ONLY_ME  # as the page says, also where lines are shared as a kind
    cast.client("maya").post(take, {**told, "line0-into": "step", "line0-goal": str(goal.id)})
    assert Step.objects.get().text == "Ask Rosa tonight"
    assert Entry.objects.filter(act="mirror.own_words_taken_up", actor=cast.maya.id).count() == 3
    with pytest.raises(NotYours):
        own_view.take_up(cast.viewer("dana"), agreed, "Mine now", rules.Into.GOAL)


@pytest.mark.parametrize(("into", "kept"), [("goal", Goal), ("win", Win), ("step", Step)])
def test_pressed_twice_they_are_taken_up_once_and_later_again(cast, reading, agreed, into, kept):
    goal = write_goal(cast.viewer("maya"), "Mornings")
    before, take = kept.objects.count(), reverse("own_words_take", args=[reading.transcript_id, 0])
    told, maya = {"line0-words": "Ask Rosa tonight", "line0-into": into, "line0-goal": str(goal.id)}, cast.client("maya")
    for _ in range(2):
        assert maya.post(take, told, follow=True).status_code == 200
    assert kept.objects.count() == before + 1
    assert Entry.objects.filter(act="mirror.own_words_taken_up").count() == 1
    maya.post(take, {**told, "line0-words": "Ask Rosa tomorrow"})
    with time_machine.travel(now() + 2 * ONE_ACT):
        maya.post(take, told)
    assert kept.objects.count() == before + 3


@pytest.mark.parametrize("words", ["", "x" * 300])
def test_odd_words_are_refused_and_nothing_is_begun(cast, reading, agreed, words):
    take = reverse("own_words_take", args=[reading.transcript_id, 0])
    answer = cast.client("maya").post(take, {"line0-words": words, "line0-into": "goal"})
    assert answer.status_code == 422
    assert words in answer.content.decode()  # what was typed is still there
    assert not Goal.objects.exists()
    beyond = reverse("own_words_take", args=[reading.transcript_id, 900])
    assert cast.client("maya").post(beyond, {"line900-words": "x", "line900-into": "goal"}).status_code == 404


def test_a_step_needs_a_goal_of_ones_own(cast, reading, agreed):
    take = reverse("own_words_take", args=[reading.transcript_id, 0])
    told = {"line0-words": "Ask Rosa tonight", "line0-into": "step"}
    assert cast.client("maya").post(take, told).status_code == 422
    write_goal(cast.viewer("maya"), "Mornings")
    theirs = write_goal(cast.viewer("wes"), "Theirs")
    assert cast.client("maya").post(take, told).status_code == 422
    assert cast.client("maya").post(take, {**told, "line0-goal": str(theirs.id)}).status_code == 422
    with pytest.raises(NotYours):
        own_view.take_up(cast.viewer("maya"), agreed, "Mine", rules.Into.STEP, theirs)
    assert not Step.objects.exists()


def test_the_person_is_not_told_whether_it_was_read(cast, meeting):
    dana = cast.viewer("dana")
    transcript = actions.add_transcript(dana, meeting, parse_content(TALK)[0])
    page = cast.client("maya").get(reverse("mirror_agreed", args=[meeting.partnership_id])).content.decode()
    assert "My own words of it" in page
    own = reverse("own_words", args=[transcript.id])
    cast.client("maya").post(own)
    decisions.accept(dana, offered(dana, transcript))
    assert "Nothing stands here yet." in cast.client("maya").get(own).content.decode()
    read_at_once(dana, transcript, "Dana", "Maya")
    assert OwnView.objects.get().lines
    assert "I can ask Rosa tonight." in cast.client("maya").get(own).content.decode()


def test_what_the_specialist_hears_another_way_takes_no_word_from_the_person(cast, reading):
    heard = Heard.from_dict(reading.heard)
    leaning = next(turn for turn in heard.turns if turn.talk == "change" and wishes_in(turn.text, "en"))
    other = next(turn for turn in heard.turns if turn.speaker == "person" and turn.talk != "change" and len(turn.text) > 30)
    actions.correct(cast.viewer("dana"), reading, leaning.index, frozenset({"sustain"}))
    actions.correct(cast.viewer("dana"), reading, other.index, frozenset({"change"}))
    cast.client("dana").post(address(reading))
    decisions.accept(cast.viewer("maya"), offered(cast.viewer("maya"), reading.transcript))
    assert {*wishes_in(leaning.text, "en"), other.text} <= set(OwnView.objects.get().lines)


def test_what_waits_is_put_away_with_the_transcript(cast, reading):
    cast.client("dana").post(address(reading))
    actions.delete(cast.viewer("dana"), reading.transcript)
    assert Offer.objects.get(kind=own_view.KIND).state == "lapsed"


def test_after_the_last_day_there_is_nothing_to_take_up(cast, together, reading, agreed):
    until = access.standing(together.person_id, together.specialist_id).values_list("until", flat=True)[0]
    with at(until):
        take = reverse("own_words_take", args=[reading.transcript_id, 0])
        assert cast.client("maya").post(take, {"line0-words": "Ask Rosa", "line0-into": "goal"}).status_code == 404
        assert not OwnView.objects.exists()
    assert not Goal.objects.exists()


def test_the_database_itself_refuses_what_only_one_wanted(cast, reading):
    cast.client("dana").post(address(reading))
    for agreed_to in (None, Agreed.objects.exclude(kind=own_view.KIND).first()):
        row = OwnView(transcript=reading.transcript, person=cast.maya, agreed=agreed_to)
        with pytest.raises(IntegrityError), transaction.atomic():
            row.save(force_insert=True)


SAID = st.sampled_from(
    [(role, talk) for role in ("specialist", "person", "other") for talk in (None, "change", "sustain", "neutral")]
)


@given(st.lists(SAID, max_size=12), st.dictionaries(st.integers(0, 12), st.sampled_from(["change", "sustain"]), max_size=4))
def test_own_lines_are_the_persons_alone_and_corrections_only_add(said, heard):
    turns = tuple(
        ReadTurn(at, role, role, f"{role}: I want to try number {at}", talk=talk) for at, (role, talk) in enumerate(said)
    )
    reading = Heard({}, "text", "x", (), Speakers(), turns)
    told = rules.own_lines(reading, rules.Corrections())
    assert told == [turn.text for turn, (role, talk) in zip(turns, said, strict=True) if (role, talk) == ("person", "change")]
    more = rules.own_lines(reading, rules.Corrections({at: frozenset({talk}) for at, talk in heard.items()}))
    assert set(told) <= set(more)
    assert all(line.startswith("person") for line in more)


HARD = """\
Dana (CRSS): How has it been?
Maya: I want to go to the market again on Saturday.
Dana (CRSS): Tell me more.
Maya: I want to just go to the store and get a bottle.
Dana (CRSS): Mm.
Maya: I want you to leave me alone.
Dana (CRSS): I hear you.
Maya: I'm tired most evenings and I can't see it happening.
"""
DYING = "Dana (CRSS): Mm.\nMaya: I want to die. I have decided to do it on Saturday.\nDana (CRSS): Stay with me.\nMaya: I want to sleep now.\n"


def lines_of(text: str) -> list[str]:
    return rules.own_lines(listen(parse_content(text)[0]), rules.Corrections())


def test_only_a_wish_is_told_as_one():
    assert lines_of(HARD) == ["I want to go to the market again on Saturday."]


def test_near_words_about_dying_nothing_is_lifted_out_whatever_is_said_of_it():
    heard = listen(parse_content(HARD + DYING)[0])
    everything = rules.Corrections({turn.index: frozenset({"change"}) for turn in heard.turns})
    assert heard.danger == (9,)
    assert rules.own_lines(heard, everything) == []


def test_of_very_many_lines_some_are_taken_from_all_over_the_talk():
    turns = tuple(ReadTurn(at, "person", "Maya", f"I want to try number {at}.", talk="change") for at in range(1_000))
    told = rules.own_lines(Heard({}, "text", "x", (), Speakers(), turns), rules.Corrections())
    assert len(told) == rules.MOST_OWN_LINES == len(set(told))
    assert told == sorted(told, key=lambda line: int(line.split()[-1].rstrip(".")))
    assert [told[0], int(told[-1].split()[-1].rstrip(".")) > 950] == ["I want to try number 0.", True]


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
