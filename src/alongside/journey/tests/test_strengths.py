"""A strength has a page of its own: where it was seen at work, said by the person, pointed to by others only by offer."""

import html
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.consent.actions import NotYours, choose_audience, stop
from alongside.consent.models import Grant
from alongside.consent.rules import Audience, Category
from alongside.decisions.actions import NoLongerOffered, accept, adapt, decline
from alongside.decisions.models import Agreed, Offer
from alongside.journey import access, actions
from alongside.journey.access import strengths as finding
from alongside.journey.actions import strengths as seeing
from alongside.journey.actions import wins
from alongside.journey.at_work import GOAL, WIN
from alongside.journey.models import SeenAtWork, Strength
from alongside.journey.rules.strengths import Came, Event, Question, Ref, newest_first, question_after
from alongside.kernel import clock
from alongside.programme.actions import end_assignment

LINE = "I called Rosa before it got bad."


def page(browser, name, /, *args, **data):
    address = reverse(name, args=args)
    return browser.post(address, data) if data else browser.get(address)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


@pytest.fixture
def strength(maya) -> Strength:
    return actions.name_strength(maya, "I notice early")


@pytest.fixture
def at_goal(goal) -> Ref:
    return Ref(GOAL, goal.id)


# ── rules ──


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=16), st.uuids())
def test_a_reference_survives_a_form(place, thing):
    assert Ref.read(str(Ref(place, thing))) == Ref(place, thing)


@given(st.text(max_size=60))
def test_what_is_no_reference_is_none(written):
    read = Ref.read(written)
    assert read is None or Ref.read(str(read)) == read


def test_each_question_comes_once_and_ends():
    asked, question = [], question_after(None)
    while question:
        asked.append(question)
        question = question_after(question)
    assert asked == list(Question)


@given(st.lists(st.tuples(st.datetimes(), st.sampled_from(Came))), st.integers(1, 40))
def test_a_story_is_told_newest_first_and_loses_only_the_oldest(told, most):
    events = [Event(at, came) for at, came in told]
    shown = newest_first(events, most)
    assert len(shown) == min(most, len(events))
    assert [one.at for one in shown] == sorted((one.at for one in events), reverse=True)[:most]


# ── said by the person ──


def test_a_strength_is_seen_at_a_goal_and_in_a_line(maya, strength, at_goal):
    seeing.see_at_work(maya, strength, at_goal, LINE)
    seeing.see_at_work(maya, strength, line="On the bus.")
    seen, _more = finding.seen_at_work(access.own_sight(maya), strength)
    assert [(one.row.line, one.found.title if one.found else "") for one in seen] == [
        ("On the bus.", ""),
        (LINE, "Be the one who opens the bakery on Saturdays"),
    ]
    assert [one.id for one, _row in finding.leaned_on(access.own_sight(maya), at_goal)[0]] == [strength.id]


def test_it_stands_at_a_thing_once(maya, strength, at_goal):
    first = seeing.see_at_work(maya, strength, at_goal, LINE)
    with pytest.raises(seeing.SeenThere):
        seeing.see_at_work(maya, strength, at_goal)
    seeing.take_away(maya, first)
    seeing.see_at_work(maya, strength, at_goal)
    with pytest.raises(seeing.SeenThere):
        seeing.put_back(maya, first)


def test_somewhere_is_said_with_something(maya, strength):
    with pytest.raises(seeing.NothingSaid):
        seeing.see_at_work(maya, strength)


def test_it_is_not_seen_at_what_is_anothers_or_nowhere(pair, maya, strength):
    weses = actions.write_goal(pair.viewer("wes"), "Sleep")
    for ref in (Ref(GOAL, weses.id), Ref(GOAL, uuid4()), Ref("moon", uuid4())):
        with pytest.raises(NotYours):
            seeing.see_at_work(maya, strength, ref, LINE)


def test_taken_away_it_stays_in_the_story(pair, maya, strength, at_goal):
    seen = seeing.see_at_work(maya, strength, at_goal, LINE)
    browser = pair.client("maya")
    page(browser, "seen_take_away", seen.id, x="1")
    assert finding.seen_at_work(access.own_sight(maya), strength)[0] == []
    told = [event.came for event in finding.came_to_be(access.own_sight(maya), strength)[0]]
    assert told == [Came.NOT_SEEN, Came.SEEN, Came.NAMED]
    page(browser, "seen_put_back", seen.id, x="1")
    (again,), _more = finding.seen_at_work(access.own_sight(maya), strength)
    assert (again.row.line, again.found.id) == (LINE, at_goal.thing)  # type: ignore[union-attr]
    assert "You took away a place where it was seen" in text(page(browser, "strength", strength.id))


@pytest.mark.parametrize("change", [{"line": None}, {"thing": None, "place": ""}, {"taken_away_at": None}, {"strength": None}])
def test_the_database_keeps_where_it_was_seen(maya, strength, at_goal, change):
    seen = seeing.see_at_work(maya, strength, at_goal, LINE)
    seeing.take_away(maya, seen)
    other = actions.name_strength(maya, "Steady hands")
    with pytest.raises(DatabaseError), transaction.atomic():
        SeenAtWork.objects.filter(pk=seen.pk).update(**(change if "strength" not in change else {"strength": other}))
    with pytest.raises(DatabaseError), transaction.atomic():
        SeenAtWork.objects.filter(pk=seen.pk).delete()


def test_the_database_knows_whose_it_is(pair, maya, strength):
    theirs = SeenAtWork(owner=pair.wes, strength=strength)
    theirs.line = "Here"
    with pytest.raises(DatabaseError), transaction.atomic():
        theirs.save(force_insert=True)


def test_a_line_of_the_journal_is_a_place_and_stays_hidden_with_its_own_readers(pair, maya, strength):
    win = wins.write_win(maya, wins.Line("Woke before the alarm"))
    seeing.see_at_work(maya, strength, Ref(WIN, win.id), LINE)
    named = wins.write_win(maya, wins.Line("Said no to Bev", strength=strength))
    mine, theirs = (text(page(pair.client(who), "strength", strength.id)) for who in ("maya", "dana"))
    assert all(words in mine for words in ("Woke before the alarm", LINE, "Said no to Bev"))
    assert not any(words in theirs for words in ("Woke before the alarm", LINE, "Said no to Bev"))
    for one in (win, named):
        choose_audience(maya, one, Audience.MY_SPECIALIST)
    shown = text(page(pair.client("dana"), "strength", strength.id))
    assert all(words in shown for words in ("Woke before the alarm", LINE, "Said no to Bev"))
    for one in (win, named):
        assert reverse("win", args=[one.id]) in shown
        assert page(pair.client("dana"), "win", one.id).status_code == 200


# ── pointed to by Dana ──


def test_what_dana_points_to_waits_and_is_taken(pair, maya, dana, strength, at_goal):
    offer = seeing.offer_seen(dana, strength, at_goal, "You asked Teo yourself.", "I saw it.")
    assert not SeenAtWork.objects.exists()
    shown = text(page(pair.client("maya"), "strength", strength.id))
    assert "You asked Teo yourself." in shown
    assert "Be the one who opens the bakery" in shown
    accept(maya, offer)
    (seen,), _more = finding.seen_at_work(access.own_sight(maya), strength)
    assert seen.row.agreed
    assert seen.row.agreed.offered_by_id == dana.id
    assert "Dana pointed to this." in text(page(pair.client("maya"), "strength", strength.id))
    assert "You pointed to this." in text(page(pair.client("dana"), "strength", strength.id))


def test_it_is_taken_in_other_words_or_left(maya, dana, strength, at_goal):
    offer = seeing.offer_seen(dana, strength, at_goal, "You asked Teo yourself.")
    adapt(maya, offer, {**offer.words, "text": "I asked Teo, shaking."})
    assert SeenAtWork.objects.get().line == "I asked Teo, shaking."
    decline(maya, seeing.offer_seen(dana, strength, line="On the phone."))
    assert SeenAtWork.objects.count() == 1


def test_said_by_both_it_stands_once(maya, dana, strength, at_goal):
    offer = seeing.offer_seen(dana, strength, at_goal, "You asked.")
    seeing.see_at_work(maya, strength, at_goal, LINE)
    accept(maya, offer)
    assert [seen.line for seen in SeenAtWork.objects.all()] == [LINE]


def test_the_database_takes_no_yes_from_elsewhere(maya, dana, strength, at_goal):
    accept(maya, actions.offer_strength(dana, maya.id, "You come back"))
    borrowed = SeenAtWork(owner=maya.account, strength=strength, agreed=Agreed.objects.get())
    borrowed.line = "Here"
    with pytest.raises(DatabaseError), transaction.atomic():
        borrowed.save(force_insert=True)


def test_adapted_to_nothing_is_said_plainly(pair, dana, strength):
    offer = seeing.offer_seen(dana, strength, line="On the phone.")
    answer = page(pair.client("maya"), "offer_adapt", offer.id, text=" ", reason="")
    assert "Write a few words first." in text(answer)
    assert Offer.objects.get().waits


# ── near misses ──


@pytest.mark.near_miss("strength", "seen_new")
@pytest.mark.parametrize("who", ["noor", "wes", "sam"])
def test_the_neighbour_finds_no_strength(pair, strength, who):
    browser = pair.client(who)
    assert page(browser, "strength", strength.id).status_code == 404
    assert page(browser, "seen_new", strength.id, text=LINE).status_code == 404
    assert not Offer.objects.filter(kind=finding.SEEN_KIND).exists()


@pytest.mark.near_miss("strength", "seen_new")
def test_withdrawn_put_away_or_kept_to_myself_it_is_not_found(pair, maya, strength):
    dana = pair.client("dana")
    assert page(dana, "strength", strength.id).status_code == 200
    actions.put_strength_away(maya, strength)
    assert page(dana, "strength", strength.id).status_code == 404
    actions.put_strength_away(maya, strength, away=False)
    choose_audience(maya, strength, Audience.ONLY_ME)
    assert page(dana, "strength", strength.id).status_code == 404
    choose_audience(maya, strength, Audience.USUAL)
    for grant in Grant.objects.filter(owner=maya.id, category=Category.STRENGTHS).order_by("id"):
        stop(maya, grant)
    assert page(dana, "strength", strength.id).status_code == 404
    assert page(dana, "seen_new", strength.id, text=LINE).status_code == 404


@pytest.mark.near_miss("strength", "seen_new")
def test_a_withheld_goal_leaves_no_trace_on_a_shared_strength(pair, maya, dana, goal, strength, at_goal):
    before = text(page(pair.client("dana"), "strength", strength.id)).split("<main")[1]
    seeing.see_at_work(maya, strength, at_goal, LINE)
    offer = seeing.offer_seen(dana, strength, at_goal, "You asked.")
    choose_audience(maya, goal, Audience.ONLY_ME)
    shown = text(page(pair.client("dana"), "strength", strength.id))
    assert goal.title not in shown
    assert LINE not in shown
    decline(maya, offer)
    assert (
        text(page(pair.client("dana"), "strength", strength.id)).split("<main")[1].split('id="beside"')[0]
        == before.split('id="beside"')[0]
    )
    assert goal.title not in text(page(pair.client("dana"), "seen_new", strength.id))
    with pytest.raises(NotYours):
        seeing.offer_seen(dana, strength, at_goal, "You asked again.")


@pytest.mark.near_miss("goal")
def test_a_withheld_strength_leaves_no_trace_on_a_shared_goal(pair, maya, goal, strength, at_goal):
    before = text(page(pair.client("dana"), "goal", goal.id)).split("<main")[1].split('id="beside"')[0]
    choose_audience(maya, strength, Audience.ONLY_ME)
    seeing.see_at_work(maya, strength, at_goal, LINE)
    shown = text(page(pair.client("dana"), "goal", goal.id)).split("<main")[1]
    assert strength.name not in shown
    assert shown.split('id="beside"')[0] == before


@pytest.mark.near_miss("strength_words", "seen_take_away", "seen_put_back", "goal_strength")
@pytest.mark.parametrize("who", ["wes", "dana", "noor"])
def test_nobody_else_says_where_mayas_strength_was(pair, maya, goal, strength, at_goal, who):
    seen = seeing.see_at_work(maya, strength, at_goal, LINE)
    browser = pair.client(who)
    assert page(browser, "seen_take_away", seen.id, x="1").status_code == 404
    assert page(browser, "strength_words", strength.id, text="Other").status_code == 404
    assert page(browser, "goal_strength", goal.id, strength=str(strength.id)).status_code == 404
    seeing.take_away(maya, seen)
    assert page(browser, "seen_put_back", seen.id, x="1").status_code == 404
    strength.refresh_from_db()
    assert strength.name == "I notice early"


def test_after_the_partnership_has_ended_nothing_is_pointed_to(pair, maya, dana, strength):
    offer = seeing.offer_seen(dana, strength, line="On the phone.")
    end_assignment(person=maya.id, specialist=dana.id)
    with pytest.raises(NoLongerOffered):
        accept(maya, offer)
    with pytest.raises(NotYours):
        seeing.offer_seen(dana, strength, line="Again.")


# ── pages ──


def test_a_strength_is_found_one_question_at_a_time(pair, maya):
    browser = pair.client("maya")
    first = text(browser.get(reverse("strength_find")))
    assert "what got me through?" in first
    assert f"?q={Question.FRIEND.value}" in first
    answer = browser.post(f"{reverse('strength_find')}?q=friend", {"text": "I listen", "seen": ""})
    assert answer.url == f"{reverse('strength_find')}?q=time"
    last = browser.post(f"{reverse('strength_find')}?q={list(Question)[-1].value}", {"text": "I stay", "seen": ""})
    assert last.url == reverse("strengths")
    assert browser.get(f"{reverse('strength_find')}?q=<script>").status_code == 200
    assert "Give it a name" in text(browser.post(reverse("strength_find"), {"text": " "}))
    assert {one.name for one in access.strengths_of(access.own_sight(maya))} == {"I listen", "I stay"}


def test_a_strength_is_chosen_from_its_goal_and_the_other_way(pair, maya, goal, strength, at_goal):
    browser = pair.client("maya")
    page(browser, "goal_strength", goal.id, strength=str(strength.id), text=LINE)
    assert LINE in text(page(browser, "goal", goal.id))
    assert goal.title in text(page(browser, "strength", strength.id))
    answer = page(browser, "seen_new", strength.id, place=str(at_goal), text="")
    assert answer.status_code == 302
    assert SeenAtWork.objects.count() == 1
    assert "One of the two is enough" in text(page(browser, "seen_new", strength.id, place="", text=""))
    assert page(browser, "seen_new", strength.id, place=f"goal:{uuid4()}", text="x").status_code == 200
    assert page(browser, "goal_strength", goal.id, strength=str(uuid4())).status_code == 200


def test_earlier_places_can_be_read_and_cost_no_more(pair, maya, dana, strength, queries):
    browser, there, began = pair.client("maya"), reverse("strength", args=[strength.id]), clock.now()

    def live(times: range) -> None:
        for n in times:
            with clock.at(began + timedelta(minutes=n)):
                goal = actions.write_goal(maya, f"Goal {n}")
                seeing.see_at_work(maya, strength, Ref(GOAL, goal.id), f"Line no. {n}.")
                accept(maya, seeing.offer_seen(dana, strength, line=f"Seen no. {n}."))
                seeing.offer_seen(dana, strength, line=f"Waits no. {n}.")
                actions.change_strength(maya, strength, f"I notice early, {n}")

    live(range(3))
    browser.get(there)
    with queries() as few:
        browser.get(there)
    live(range(3, 24))
    with queries() as many:
        shown = browser.get(there).text
    assert len(many) <= len(few), "\n".join(many)
    assert "Line no. 0." not in shown.partition("past-h")[0]
    assert "Line no. 0." in browser.get(f"{there}?page=5").text
    assert len(shown.encode()) < 120_000
