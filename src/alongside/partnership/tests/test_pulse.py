"""How walking together feels, on its pages and in the database: whose it is, what of it is seen, and how it is mended."""

import re
from datetime import timedelta
from itertools import product

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from alongside.consent.access import sight
from alongside.consent.actions import GrantRefused, NotYours, let_see
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.decisions.actions import accept
from alongside.decisions.models import Offer
from alongside.kernel import clock
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.partnership import actions as walking
from alongside.partnership.access.pulse import glimpses, invited, ways_of
from alongside.partnership.actions import pulse as actions
from alongside.partnership.models import KeptWords, Pulse, Repair, RepairWords
from alongside.partnership.rules.pulse import Question, Shows

WORDS = "I left it heavier than I came"
USUAL = {Question.HEARD: 5, Question.RESPECTED: 4, Question.HOPEFUL: 4}


def feel(cast, who, pair, values=None, *, shows=Shows.NOTHING, line="", ago=0.0):
    with clock.at(now() - timedelta(days=ago)):
        return actions.say_pulse(cast.viewer(who), pair, values or USUAL, line, shows)


def used_to_it(cast, who, pair):
    for days in (40, 30, 20):
        feel(cast, who, pair, ago=days)


def page(cast, who, name, *args, status=200):
    answer = cast.client(who).get(reverse(name, args=args))
    assert answer.status_code == status
    return answer.content.decode()


def given(**changed):
    return {"heard": "5", "respected": "4", "in_charge": "open", "hopeful": "2", "line": "", "shows": "nothing", **changed}


# ── saying it ──


def test_maya_says_it_by_a_few_taps_and_reads_it_again_in_words(cast, pair):
    browser = cast.client("maya")
    answer = browser.post(reverse("pulse_new", args=[pair.id]), given(line=WORDS))
    said = Pulse.objects.get()
    assert answer.url == reverse("pulse", args=[said.id])
    shown = browser.get(answer.url).content.decode()
    assert WORDS in shown
    assert "Did Dana hear what I meant? Every bit of it." in shown
    assert "How does the road ahead look from here? Closer to “I see no way”." in shown
    assert "wheel" not in shown  # what was left open is not spoken of
    assert "Only you" in shown


def test_nothing_is_kept_while_everything_is_open_and_what_was_tapped_stays_tapped(cast, pair):
    browser = cast.client("maya")
    empty = given(heard="open", respected="open", hopeful="open")
    answer = browser.post(reverse("pulse_new", args=[pair.id]), empty)
    assert (answer.status_code, Pulse.objects.count()) == (422, 0)
    assert "Everything is still open" in answer.content.decode()
    wrong = browser.post(reverse("pulse_new", args=[pair.id]), given(heard="9"))
    assert (wrong.status_code, Pulse.objects.count()) == (422, 0)
    assert re.search(r'name="respected" value="4"[^>]* checked', wrong.content.decode())


def test_the_choice_of_what_is_shown_is_remembered_and_begins_with_nothing(cast, pair):
    assert re.search(r'value="nothing"[^>]* checked', page(cast, "maya", "pulse_new", pair.id))
    cast.client("maya").post(reverse("pulse_new", args=[pair.id]), given(shows="dip"))
    assert re.search(r'value="dip"[^>]* checked', page(cast, "maya", "pulse_new", pair.id))
    assert ways_of(cast.viewer("dana"), pair).usual == Shows.NOTHING


def test_a_slip_is_taken_back_within_the_hour_and_stands_after_it(cast, pair):
    said = feel(cast, "maya", pair, shows=Shows.ALL)
    browser = cast.client("maya")
    url = reverse("pulse_take_back", args=[said.id])
    assert browser.post(url).status_code == 302
    assert glimpses(cast.viewer("dana"), pair) == []
    assert browser.get(reverse("pulse", args=[said.id])).status_code == 404
    browser.post(f"{url}?again=1")
    assert len(glimpses(cast.viewer("dana"), pair)) == 1
    old = feel(cast, "maya", pair, ago=1)
    with pytest.raises(actions.TooLate):
        actions.take_back(cast.viewer("maya"), old)


# ── what the other sees ──


def test_what_is_not_shown_leaves_no_trace(cast, pair):
    before = page(cast, "dana", "pulse_with", pair.id)
    used_to_it(cast, "maya", pair)
    feel(cast, "maya", pair, {Question.HEARD: 1}, line=WORDS)
    feel(cast, "maya", pair, shows=Shows.DIP, line=WORDS)  # shown only when it dips, and it does not

    def bare(html):
        return [line for line in html.splitlines() if "csrf" not in line]

    assert bare(page(cast, "dana", "pulse_with", pair.id)) == bare(before)


def test_only_that_it_dipped_shows_that_and_no_more(cast, pair):
    used_to_it(cast, "maya", pair)
    feel(cast, "maya", pair, {Question.HEARD: 2, Question.HOPEFUL: 4}, shows=Shows.DIP, line=WORDS)
    shown = page(cast, "dana", "pulse_with", pair.id)
    assert "Something is lower than usual for Maya" in shown
    assert "What did I miss last time?" in shown  # ways to listen
    assert WORDS not in shown
    assert "hear what I meant" not in shown


def test_all_shows_the_lines_and_the_words_and_a_change_holds_at_once(cast, pair):
    said = feel(cast, "maya", pair, shows=Shows.ALL, line=WORDS)
    shown = page(cast, "dana", "pulse_with", pair.id)
    assert WORDS in shown
    assert "Did Dana hear what I meant? Every bit of it." in shown
    cast.client("maya").post(reverse("pulse_shows", args=[said.id]), {"shows": "nothing"})
    assert WORDS not in page(cast, "dana", "pulse_with", pair.id)


TOLD = "showed you something of how walking together feels"


def test_each_is_told_elsewhere_that_something_was_shown_and_not_what(cast, pair):
    said = feel(cast, "maya", pair, {Question.HEARD: 1}, shows=Shows.DIP, line=WORDS)  # nothing usual yet: no dip
    assert TOLD not in page(cast, "dana", "person_overview", pair.id)
    actions.choose_shows(cast.viewer("maya"), said, Shows.ALL)
    told = page(cast, "dana", "person_overview", pair.id)
    assert f"Maya {TOLD}" in told
    assert WORDS not in told
    feel(cast, "dana", pair, shows=Shows.ALL, line="I hurried her", ago=15)
    assert TOLD not in page(cast, "maya", "together")
    feel(cast, "dana", pair, shows=Shows.ALL, line="I hurried her")
    told = page(cast, "maya", "together")
    assert f"Dana {TOLD}" in told
    assert "hurried" not in told
    actions.choose_shows(cast.viewer("maya"), said, Shows.NOTHING)
    assert TOLD not in page(cast, "dana", "person_overview", pair.id)


def test_dana_chooses_what_maya_sees_of_her_own_side(cast, pair):
    feel(cast, "dana", pair, line="I talked too much")
    assert "I talked too much" not in page(cast, "maya", "pulse_with", pair.id)
    feel(cast, "dana", pair, shows=Shows.ALL, line="I hurried her")
    shown = page(cast, "maya", "pulse_with", pair.id)
    assert "I hurried her" in shown
    assert "Did I listen more than I talked?" in shown


def test_a_dip_of_ones_own_brings_ways_to_begin(cast, pair):
    used_to_it(cast, "maya", pair)
    low = feel(cast, "maya", pair, {Question.HEARD: 1})
    shown = page(cast, "maya", "pulse", low.id)
    assert "lower than usual for you<" in shown
    assert "I tried to say, and I think it went by" in shown
    assert "picks what we do next" not in shown
    assert "lower than usual for you<" not in page(cast, "maya", "pulse", feel(cast, "maya", pair).id)


def test_who_stops_sharing_everything_with_dana_stops_showing_this_too(cast, pair):
    other = cast.walk("maya", "noor")
    feel(cast, "maya", pair, shows=Shows.ALL, line=WORDS)
    feel(cast, "maya", other, shows=Shows.ALL, line="To Noor")
    maya = cast.client("maya")
    maya.post("/who-sees/stop/", {"grant": Grant.objects.filter(recipient=cast.dana).order_by("id")[0].pk})
    assert len(glimpses(cast.viewer("dana"), pair)) == 1  # one kind was stopped, not everything
    maya.post("/who-sees/stop/", {"recipient": cast.dana.id})
    assert glimpses(cast.viewer("dana"), pair) == []
    assert ways_of(cast.viewer("maya"), pair).usual == Shows.NOTHING
    assert len(glimpses(cast.viewer("noor"), other)) == 1


# ── nobody else ──


@pytest.mark.near_miss("pulse_with", "pulse_new", "pulse_ways", "pulse", "pulse_shows", "pulse_take_back", "repair_new")
def test_the_second_specialist_of_the_same_person_finds_nothing_of_it(cast, pair):
    other = cast.walk("maya", "noor")
    said = feel(cast, "maya", pair, shows=Shows.ALL, line=WORDS)
    noor = cast.client("noor")
    for name, thing in (*product(("pulse_with", "pulse_new", "repair_new"), [pair.id]), ("pulse", said.id)):
        assert noor.get(reverse(name, args=[thing])).status_code == 404
    for name, thing in (("pulse_ways", pair.id), ("pulse_shows", said.id), ("pulse_take_back", said.id)):
        assert noor.post(reverse(name, args=[thing]), given()).status_code == 404
    assert WORDS not in page(cast, "noor", "pulse_with", other.id)
    assert glimpses(cast.viewer("noor"), pair) == []
    feel(cast, "maya", other, {Question.HEARD: 1}, shows=Shows.DIP)  # one's usual with Dana says nothing about Noor
    assert glimpses(cast.viewer("noor"), other) == []


@pytest.mark.near_miss("pulse_with", "pulse_new", "pulse")
def test_once_they_have_parted_the_other_sees_nothing_and_each_keeps_their_own(cast, pair):
    mine = feel(cast, "maya", pair, shows=Shows.ALL, line=WORDS)
    feel(cast, "dana", pair, shows=Shows.ALL, line="Dana wrote this")
    walking.end(cast.viewer("maya"), pair)
    page(cast, "dana", "pulse_with", pair.id, status=404)
    assert WORDS in page(cast, "maya", "pulse", mine.id)
    assert "Dana wrote this" not in page(cast, "maya", "pulse_with", pair.id)
    page(cast, "maya", "pulse_new", pair.id, status=404)


def test_no_grant_names_a_pulse_for_anybody(cast, pair):
    maya, soon = cast.viewer("maya"), now() + timedelta(days=9)
    for recipient in (cast.sam, cast.noor, cast.dana):
        with pytest.raises(GrantRefused):
            let_see(maya, recipient.id, Category.PULSE, purpose="To help", until=soon)
        grant = Grant(owner=cast.maya, recipient=recipient, category=Category.PULSE, basis="person", until=soon)
        grant.purpose = "Behind the program's back"
        with pytest.raises(DatabaseError), transaction.atomic():
            grant.save(force_insert=True)
    answer = cast.client("maya").post(
        "/who-sees/share/", {"who": cast.sam.id, "category": "pulse", "purpose": "To help", "until": soon.date().isoformat()}
    )
    assert answer.status_code == 200  # the form has no such choice
    assert "how walking together feels" not in cast.client("maya").get("/who-sees/share/").content.decode()


def test_the_gate_lets_at_most_those_who_walk_see_a_pulse(cast, pair):
    for name, audience in product(("dana", "noor", "sam", "alex", "wes"), ("usual", "my_specialist", "only_me", "named")):
        seen = sight(cast.viewer(name), cast.maya.id).sees(Category.PULSE, audience=audience, item=new_id())
        assert seen == (name == "dana" and audience == "my_specialist")


def test_the_database_takes_no_pulse_of_a_third_and_rewrites_none(cast, pair):
    said = feel(cast, "maya", pair, line=WORDS)

    def forged(**changed):
        one = Pulse(**{"owner": cast.wes, "partnership": pair, "side": "person", **changed})
        one.said = {"values": {"heard": 5}, "dipped": []}
        one.save(force_insert=True)

    for wrong in ({}, {"owner": cast.noor, "side": "specialist"}, {"owner": cast.maya, "side": "specialist"}):
        with pytest.raises(DatabaseError), transaction.atomic():
            forged(**wrong)
    said.said = {"values": {"heard": 1}, "dipped": []}
    for change in (lambda: said.save(update_fields=["said"]), said.delete):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()
    with pytest.raises(NotYours):
        actions.choose_shows(cast.viewer("dana"), said, Shows.ALL)
    with pytest.raises(NotYours):
        actions.say_pulse(cast.viewer("wes"), pair, USUAL, "", Shows.NOTHING)
    walking.end(cast.viewer("dana"), pair)
    with pytest.raises(DatabaseError), transaction.atomic():
        forged(owner=cast.maya)
    with pytest.raises(walking.Ended):
        feel(cast, "maya", pair)


# ── asked, and not asked ──


def test_maya_is_asked_once_and_can_put_it_off_or_turn_it_off(cast, pair):
    maya = cast.viewer("maya")

    def asked(who="maya"):
        return bool(invited(cast.viewer(who), {pair.id: now() - timedelta(hours=1)}))

    assert asked()
    browser = cast.client("maya")
    browser.post(reverse("pulse_ways", args=[pair.id]), {"act": "later"})
    assert not asked()
    assert asked("dana")
    assert invited(maya, {pair.id: now()})  # another talk asks anew
    browser.post(reverse("pulse_ways", args=[pair.id]), {"act": "off"})
    assert not invited(maya, {pair.id: now()})
    assert asked("dana")
    feel(cast, "dana", pair)
    assert not asked("dana")
    browser.post(reverse("pulse_ways", args=[pair.id]), {"usual": "all", "invites": "on"})
    assert invited(maya, {pair.id: now()})
    assert ways_of(maya, pair).usual == Shows.ALL


# ── mending ──


def mend(cast, who, pair, act="offer", words="I would like to say something about last time."):
    return cast.client(who).post(reverse("repair_new", args=[pair.id]), {"words": words, "when": "On a walk", "act": act})


def test_what_is_kept_stays_with_its_writer_until_they_offer_it(cast, pair):
    mend(cast, "maya", pair, act="keep", words=WORDS)
    assert WORDS in page(cast, "maya", "pulse_with", pair.id)
    assert WORDS not in page(cast, "dana", "pulse_with", pair.id)
    assert not Offer.objects.filter(kind="partnership.repair").exists()
    kept = KeptWords.objects.get()
    browser = cast.client("maya")
    again = reverse("repair_new", args=[pair.id]) + f"?kept={kept.id}"
    assert WORDS in browser.get(again).content.decode()
    browser.post(again, {"words": WORDS, "when": "", "act": "offer"})
    assert WORDS in page(cast, "dana", "pulse_with", pair.id)
    assert not KeptWords.objects.filter(put_away_at=None).exists()


@pytest.mark.parametrize(("asks", "answers"), [("maya", "dana"), ("dana", "maya")])
def test_a_talk_that_both_said_yes_to_is_kept_in_both_voices(cast, pair, asks, answers):
    mend(cast, asks, pair)
    offer = Offer.objects.get(kind="partnership.repair")
    assert "On a walk" in page(cast, answers, "pulse_with", pair.id)
    cast.client(answers).post(reverse("offer_answer", args=[offer.id]), {"answer": "accept"})
    talk = Repair.objects.get()
    for who in (asks, answers):
        cast.client(who).post(reverse("repair", args=[talk.id]), {"words": f"So it was for {who}"})
    for who in (asks, answers):
        shown = page(cast, who, "repair", talk.id)
        assert "So it was for maya" in shown
        assert "So it was for dana" in shown
    assert page(cast, "maya", "pulse_with", pair.id).count(reverse("repair", args=[talk.id])) == 1


def test_other_words_wait_for_the_one_who_asked_and_both_stand_in_the_record(cast, pair):
    mend(cast, "dana", pair, words="Could we talk about it?")
    offer = Offer.objects.get(kind="partnership.repair")
    cast.client("maya").post(reverse("offer_adapt", args=[offer.id]), {"words": "Only if we walk", "when": "", "reason": ""})
    assert not Repair.objects.exists()
    counter = Offer.objects.get(answers=offer)
    accept(cast.viewer("dana"), counter)
    shown = page(cast, "maya", "repair", Repair.objects.get().id)
    assert "Could we talk about it?" in shown
    assert "Only if we walk" in shown


@pytest.mark.near_miss("repair", "words_put_away")
def test_a_talk_is_read_and_written_by_the_two_alone(cast, pair):
    mend(cast, "maya", pair)
    accept(cast.viewer("dana"), Offer.objects.get(kind="partnership.repair"))
    talk = Repair.objects.get()
    mend(cast, "maya", pair, act="keep")
    kept = KeptWords.objects.get()
    cast.walk("maya", "noor")
    for who in ("noor", "wes"):
        assert cast.client(who).get(reverse("repair", args=[talk.id])).status_code == 404
        assert cast.client(who).post(reverse("repair", args=[talk.id]), {"words": "Mine"}).status_code == 404
    for who in ("dana", "noor", "wes"):
        assert cast.client(who).post(reverse("words_put_away", args=[kept.id])).status_code == 404
    for changed in ({"author": cast.noor}, {"partnership_id": new_id()}):
        forged = RepairWords(**{"partnership_id": pair.id, "repair": talk, "author": cast.maya, **changed})
        forged.words = "Mine"
        with pytest.raises(DatabaseError), transaction.atomic():
            forged.save(force_insert=True)
    with pytest.raises(DatabaseError), transaction.atomic():
        Repair.objects.create(partnership=pair, agreed=pair.formed, since=now())
    assert cast.client("maya").post(reverse("words_put_away", args=[kept.id])).status_code == 302


def test_what_a_specialist_says_of_walking_is_no_part_of_the_persons_trail(cast, pair):
    feel(cast, "dana", pair, shows=Shows.ALL)
    log = cast.client("maya").get("/who-sees/looked/?all=1").content.decode()
    assert "said how walking together feels" not in log
    feel(cast, "maya", pair, shows=Shows.ALL)
    page(cast, "dana", "pulse_with", pair.id)
    log = cast.client("maya").get("/who-sees/looked/").content.decode()
    assert "Dana saw what you showed of how walking together feels." in log
    assert cast.viewer("dana").role is Who.SPECIALIST
