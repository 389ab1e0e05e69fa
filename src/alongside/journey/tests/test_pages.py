"""The pages: who opens what, near misses, own words kept verbatim, bad input, and queries that do not grow."""

import html
import uuid
from datetime import timedelta

import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.consent.access import readers_of
from alongside.consent.actions import choose_audience, let_see, stop
from alongside.consent.models import Grant
from alongside.consent.rules import Audience, Category
from alongside.decisions.actions import accept
from alongside.journey import access, actions
from alongside.journey.models import CheckIn, Goal, GoalEntry, HardDayPlan, MeaningWords, PlanLine, Reply, Step, Strength
from alongside.journey.rules import Mood, StepOwner, StepWords, Verb
from alongside.kernel import clock
from alongside.kernel.text import tidy
from alongside.programme.actions import end_assignment

OWN = "It is the quiet before anyone comes in."
FOR_THE_PERSON = ("goal_words", "goal_review", "goal_state")


def page(browser, name, /, *args, **data):
    address = reverse(name, args=args)
    return browser.post(address, data) if data else browser.get(address)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


@pytest.fixture
def step(maya, goal) -> Step:
    return actions.add_step(maya, goal, StepWords("Tell Rosa"))


@pytest.fixture
def strength(maya) -> Strength:
    return actions.name_strength(maya, "I notice early")


@pytest.fixture
def everything(maya, goal, step, strength):
    actions.write_meaning(maya, "I want my mornings back.")
    actions.check_in(maya, Mood.HARD_DAY, "Mama’s birthday.")
    actions.add_line(maya, "Shoes on.")
    actions.add_person(maya, "Rosa", "(312) 555-0142", "My sister.")


PERSON_PAGES = ("journey", "meaning", "goals", "goal_new", "strengths", "check_ins", "hard_day", "support_now")


@pytest.mark.parametrize("name", PERSON_PAGES)
@pytest.mark.parametrize("who", ["maya", "wes"])
def test_a_person_opens_their_pages_full_and_empty(pair, everything, name, who):
    assert page(pair.client(who), name).status_code == 200


def test_a_person_opens_each_thing(pair, goal, step, strength, everything):
    line = PlanLine.objects.get()
    browser = pair.client("maya")
    for name, thing in (
        ("goal", goal), ("goal_words", goal), ("goal_review", goal), ("step_new", goal),
        ("step", step), ("strength", strength), ("plan_part", line),
    ):  # fmt: skip
        assert page(browser, name, thing.id).status_code == 200, name


def test_dana_sees_what_is_usual_and_maya_can_read_it(pair, goal, everything):
    browser = pair.client("dana")
    shown = text(page(browser, "journey_of", pair.maya.id))
    assert "I want my mornings back." in shown
    assert goal.title in shown
    assert "I notice early" in shown
    assert "Mama’s birthday." not in shown
    assert "Shoes on." not in shown
    assert OWN in text(page(browser, "goal", goal.id))
    looked = {e.facts["what"] for e in Entry.objects.filter(act="consent.looked", about=pair.maya.id)}
    assert looked == {"journey.meaning", "journey.goals", "journey.strengths", "journey.goal"}


def test_an_own_look_is_not_kept(pair, goal):
    page(pair.client("maya"), "goal", goal.id)
    page(pair.client("maya"), "support_now")
    assert not Entry.objects.filter(act="consent.looked").exists()


# ── near misses ──


def _nothing_there(browser, pair, goal):
    assert page(browser, "goal", goal.id).status_code == 404
    assert page(browser, "step_new", goal.id).status_code == 404
    assert page(browser, "goal_reply", goal.id, words="Hello").status_code == 404
    assert not Reply.objects.exists()


@pytest.mark.near_miss("goal", "step_new", "goal_reply", "journey_of", "strength_offer")
def test_the_neighbour_of_the_same_programme(pair, goal):
    noor = pair.client("noor")
    _nothing_there(noor, pair, goal)
    assert page(noor, "journey_of", pair.maya.id).status_code == 404
    assert page(noor, "strength_offer", pair.maya.id).status_code == 404
    assert page(noor, "strength_offer", pair.maya.id, text="Kind").status_code == 404


@pytest.mark.near_miss("goal", "step_new", "goal_reply", "journey_of", "strength_offer")
def test_an_ended_partnership(pair, goal, everything):
    end_assignment(person=pair.maya.id, specialist=pair.dana.id)
    dana = pair.client("dana")
    _nothing_there(dana, pair, goal)
    assert page(dana, "strength_offer", pair.maya.id, text="Kind").status_code == 404
    assert OWN not in text(page(dana, "journey_of", pair.maya.id))
    assert goal.title not in text(page(dana, "journey_of", pair.maya.id))


@pytest.mark.near_miss("goal", "journey_of", "strength_offer")
def test_withdrawn_a_minute_ago(pair, maya, goal, everything):
    for grant in Grant.objects.filter(owner=maya.id).order_by("id"):
        stop(maya, grant)
    dana = pair.client("dana")
    _nothing_there(dana, pair, goal)
    assert page(dana, "strength_offer", maya.id).status_code == 404
    shown = text(page(dana, "journey_of", maya.id))
    assert goal.title not in shown
    assert "I want my mornings back." not in shown
    assert "I notice early" not in shown
    assert not Entry.objects.filter(act="consent.looked").exists()


@pytest.mark.near_miss("goal", "journey_of")
def test_an_item_kept_to_myself(pair, maya, goal):
    other = actions.write_goal(maya, "Sleep through until six")
    choose_audience(maya, goal, Audience.ONLY_ME)
    dana = pair.client("dana")
    _nothing_there(dana, pair, goal)
    shown = text(page(dana, "journey_of", maya.id))
    assert other.title in shown
    assert goal.title not in shown


def test_withheld_and_empty_look_the_same(pair, maya):
    dana = pair.client("dana")
    empty = text(page(dana, "journey_of", maya.id)).split("<main")[1].split("</main")[0]
    kept = actions.write_goal(maya, "Mine alone")
    choose_audience(maya, kept, Audience.ONLY_ME)
    assert text(page(dana, "journey_of", maya.id)).split("<main")[1].split("</main")[0] == empty


@pytest.mark.near_miss("goal_words", "goal_review", "goal_state", "step", "step_done", "step_move", "step_take_out", "step_put_back",
                       "strength_words", "strength_put_away", "strength_bring_back")  # fmt: skip
@pytest.mark.parametrize("who", ["wes", "dana"])
def test_nobody_else_changes_what_is_mayas(pair, goal, step, strength, who):
    browser = pair.client(who)
    for name in FOR_THE_PERSON:
        assert page(browser, name, goal.id, title="Other", verb="let_go").status_code == 404
    for name in ("step", "step_done", "step_move", "step_take_out", "step_put_back"):
        assert page(browser, name, step.id, text="Other", done="1").status_code == 404
    for name in ("strength_words", "strength_put_away", "strength_bring_back"):
        assert page(browser, name, strength.id, text="Other").status_code == 404
    goal.refresh_from_db()
    step.refresh_from_db()
    assert (goal.state, step.done_at, step.taken_out_at) == ("open", None, None)
    assert GoalEntry.objects.filter(goal=goal).count() == 2


@pytest.mark.near_miss("check_in_line", "plan_part", "plan_move", "plan_put_away", "plan_put_back")
@pytest.mark.parametrize("who", ["wes", "dana"])
def test_nobody_else_touches_mayas_plan_or_check_in(pair, everything, who):
    browser, line, tap = pair.client(who), PlanLine.objects.get(), CheckIn.objects.get()
    for name in ("plan_part", "plan_move", "plan_put_away", "plan_put_back"):
        assert page(browser, name, line.id, words="Other").status_code == 404
    assert page(browser, "check_in_line", tap.id, line="Other").status_code == 404
    assert PlanLine.objects.get().words == "Shoes on."


@pytest.mark.near_miss("journey", "meaning", "goals", "goal_new", "strengths", "check_ins", "hard_day")
@pytest.mark.parametrize("name", PERSON_PAGES[:-1])
def test_a_specialist_has_no_journey_page_of_their_own(pair, everything, name):
    assert page(pair.client("dana"), name).status_code == 404


@pytest.mark.near_miss("keep_well", "check_in")
def test_what_dana_taps_is_danas_alone(pair, dana):
    browser = pair.client("dana")
    page(browser, "check_in", how="tired")
    page(browser, "keep_well", add="line", words="Phone off at six.")
    assert "Phone off at six." in text(page(browser, "keep_well"))
    for who in ("maya", "noor", "sam", "alex"):
        assert page(pair.client(who), "journey_of", dana.id).status_code == 404
    assert page(pair.client("maya"), "keep_well").status_code == 404
    assert page(pair.client("sam"), "check_in", how="tired").status_code == 404
    assert readers_of(CheckIn.objects.get(), Category.CHECK_INS) == readers_of(HardDayPlan.objects.get(), Category.HARD_DAY) == []


def test_a_hard_day_plan_can_be_let_see(pair, maya, dana, everything):
    let_see(maya, dana.id, Category.HARD_DAY, purpose="in case", until=clock.now() + timedelta(days=30),
            item=HardDayPlan.objects.get().id)  # fmt: skip
    choose_audience(maya, HardDayPlan.objects.get(), Audience.MY_SPECIALIST)
    assert "Shoes on." in text(page(pair.client("dana"), "journey_of", maya.id))


# ── writing ──


def test_the_working_path_of_a_goal(pair, maya, dana):
    browser, danas = pair.client("maya"), pair.client("dana")
    page(browser, "meaning", words="I want my mornings back.")
    page(browser, "goal_new", title="Open on Saturdays", why=OWN)
    goal = Goal.objects.get()
    page(browser, "step_new", goal.id, text="Tell Rosa", step_owner="me", by_when="tonight", by_day="")
    page(danas, "step_new", goal.id, text="Open every Saturday, just to try", step_owner="me", by_when="", reason="You said so")
    (offer,) = access.goal_offers(maya, goal).steps
    assert "Open every Saturday" in text(page(browser, "goal", goal.id))
    adapted = {"text": "Open one Saturday, just to try", "step_owner": "me", "by_when": "in December", "by_day": "", "reason": ""}
    assert page(browser, "offer_adapt", offer.id, **adapted).status_code == 302
    mine, theirs = text(page(browser, "goal", goal.id)), text(page(danas, "goal", goal.id))
    assert "You had changed Dana’s “every” to “one”." in mine
    assert "Maya had changed your “every” to “one”." in theirs
    assert "in December" in mine


def test_a_step_for_dana_becomes_an_offer(pair, goal):
    page(pair.client("maya"), "step_new", goal.id, text="Ask Teo", step_owner="specialist")
    assert access.steps_of(goal) == []
    assert "Ask Teo" in text(page(pair.client("dana"), "goal", goal.id))


def test_strengths_are_named_offered_taken_changed_and_put_away(pair, maya, dana):
    browser = pair.client("maya")
    page(browser, "strengths", text="I notice early", seen="Rosa saw it.", audience="only_me")
    own = Strength.objects.get()
    assert own.audience == Audience.ONLY_ME
    page(pair.client("dana"), "strength_offer", maya.id, text="You make people laugh", seen="On Sunday.")
    accept(maya, access.strength_offers(maya, maya.id)[0])
    assert "Dana noticed this. On Sunday." in text(page(browser, "strengths"))
    page(browser, "strength_words", own.id, text="I notice very early")
    assert "I notice early" in text(page(browser, "strength", own.id))
    page(browser, "strength_put_away", own.id, x="1")
    assert [s.name for s in access.strengths_of(access.own_sight(maya))] == ["You make people laugh"]
    page(browser, "strength_bring_back", own.id, x="1")
    assert len(access.strengths_of(access.own_sight(maya))) == 2


def test_a_goal_rests_is_taken_up_and_reached(pair, maya, goal):
    browser = pair.client("maya")
    page(browser, "goal_review", goal.id, importance="9", confidence="", line="Not sure yet.", again_on="")
    for verb in ("pause", "pause", "take_up", "reach"):
        assert page(browser, "goal_state", goal.id, verb=verb).status_code == 302
    goal.refresh_from_db()
    assert (goal.state, goal.importance, goal.confidence) == ("reached", 9, None)
    assert GoalEntry.objects.filter(goal=goal).count() == 5


def test_a_tap_is_taken_back_within_the_hour_and_stays_after_it(pair, maya):
    browser = pair.client("maya")
    page(browser, "check_in", how="hopeful")
    page(browser, "check_in", how="hopeful")
    assert not CheckIn.objects.exists()
    with clock.at(clock.now() - timedelta(hours=2)):
        actions.check_in(maya, Mood.SHAKY)
    page(browser, "check_in", how="shaky")
    assert CheckIn.objects.count() == 2


def test_the_plan_is_changed_in_place_and_nothing_is_lost(pair, maya):
    browser = pair.client("maya")
    for words in ("one", "two", "three"):
        page(browser, "hard_day", add="line", words=words)
    two = PlanLine.objects.order_by("place")[1]
    page(browser, "plan_part", two.id, words="2")
    plan = access.own_plan(maya)
    assert plan
    assert [line.words for line in plan.lines] == ["one", "2", "three"]
    page(browser, "plan_move", plan.lines[2].id, to="earlier")
    page(browser, "plan_put_away", plan.lines[0].id, x="1")
    plan = access.own_plan(maya)
    assert plan
    assert [line.words for line in plan.lines] == ["three", "2"]
    assert PlanLine.objects.count() == 4


def test_support_now_shows_the_own_plan_before_any_line(pair, everything):
    shown = text(page(pair.client("maya"), "support_now"))
    assert shown.index("Shoes on.") < shown.index("tel:+13125550142".replace("+1", "")) < shown.index("tel:988")


def test_support_now_is_open_to_anybody(client, db):
    shown = text(client.get(reverse("support_now")))
    assert "tel:988" in shown
    assert "tel:911" in shown


# ── bad input ──


@pytest.mark.parametrize("number", ["call me", "12", "tel:1;alert(1)", "+" * 5, "1" * 16, "312 555 O142"])
def test_a_number_that_cannot_be_dialled_is_said_so_and_kept(pair, number):
    answer = page(pair.client("maya"), "hard_day", add="person", name="Rosa", phone=number, note="Any hour")
    shown = text(answer)
    assert "A phone cannot dial this." in shown
    assert 'value="Rosa"' in shown
    assert "Any hour" in shown


def test_too_long_and_empty_are_said_plainly_and_kept(pair, goal):
    browser = pair.client("maya")
    shown = text(page(browser, "goal_new", title="", why="Because."))
    assert "A goal needs a few words of yours." in shown
    assert "Because." in shown
    shown = text(page(browser, "goal_new", title="x" * 201, why="kept words"))
    assert "201 characters" in shown
    assert "kept words" in shown
    shown = text(page(browser, "step_new", goal.id, text="Call", step_owner="boss", by_day="31/31/2026"))
    assert "not a day in the calendar" in shown
    assert page(browser, "check_in", how="fantastic").status_code == 302
    assert page(browser, "goal_state", goal.id, verb="delete").status_code == 302
    assert Goal.objects.count() == 1


def test_hostile_words_stay_words(pair, maya):
    page(pair.client("maya"), "goal_new", title="<script>alert(1)</script>{{ frame }}")
    shown = page(pair.client("maya"), "goal", Goal.objects.get().id).content.decode()
    assert "<script>alert" not in shown
    assert "{{ frame }}" in html.unescape(shown)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(min_size=1, max_size=300).filter(tidy))
def test_own_words_come_back_as_they_were_typed(pair, maya, words):
    actions.write_meaning(maya, tidy(words))
    assert access.meaning_of(access.own_sight(maya)).words == tidy(words)  # type: ignore[union-attr]


def test_history_only_grows(maya, goal):
    for n in range(5):
        before = list(MeaningWords.objects.order_by("at", "id").values_list("id", flat=True))
        actions.write_meaning(maya, f"version {n}")
        actions.change_goal(maya, goal, f"title {n}")
        assert list(MeaningWords.objects.order_by("at", "id").values_list("id", flat=True))[: len(before)] == before
    assert [v.words for v in access.earlier_meanings(maya)] == [f"version {n}" for n in (3, 2, 1, 0)]
    assert len(access.earlier_words(goal)[0]) == 5


# ── as many queries for much as for little ──


def _much(maya, dana, times):
    for n in range(times):
        goal = actions.write_goal(maya, f"Goal {n}")
        actions.move_on(maya, goal, Verb.LET_GO)
        actions.name_strength(maya, f"Strength {n}")
        actions.write_meaning(maya, f"Meaning {n}")
        with clock.at(clock.now() - timedelta(days=n + 1)):
            actions.check_in(maya, Mood.STEADY)


def _on_goal(maya, dana, goal, times):
    for n in range(times):
        actions.add_step(maya, goal, StepWords(f"Step {n}"))
        accept(maya, actions.offer_step(dana, goal, StepWords(f"Ours {n} of {times}", StepOwner.TOGETHER)))
        actions.offer_step(dana, goal, StepWords(f"Offered {n}"))
        actions.reply(dana, goal, f"Words {n}")


@pytest.mark.parametrize("name", ["journey", "goals", "strengths", "meaning", "check_ins"])
def test_queries_do_not_grow(pair, maya, dana, queries, name):
    browser = pair.client("maya")
    _much(maya, dana, 2)
    page(browser, name)
    with queries() as few:
        page(browser, name)
    _much(maya, dana, 8)
    with queries() as many:
        page(browser, name)
    assert len(many) <= len(few), "\n".join(many)


@pytest.mark.parametrize("who", ["maya", "dana"])
def test_a_goals_queries_do_not_grow(pair, maya, dana, goal, queries, who):
    browser = pair.client(who)
    _on_goal(maya, dana, goal, 2)
    page(browser, "goal", goal.id)
    with queries() as few:
        page(browser, "goal", goal.id)
    _on_goal(maya, dana, goal, 6)
    with queries() as many:
        page(browser, "goal", goal.id)
    assert len(many) <= len(few), "\n".join(many)


def test_what_is_not_there_is_not_found(pair):
    for name in ("goal", "step", "strength", "plan_part"):
        assert page(pair.client("maya"), name, uuid.uuid4()).status_code == 404
