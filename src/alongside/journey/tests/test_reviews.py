"""A goal is looked at again, alone or together; it may wait; what was tried is kept. What one wrote is never rewritten."""

import html
from datetime import date, timedelta

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
from alongside.journey.access import reviews as finding
from alongside.journey.actions import goals as waiting
from alongside.journey.actions import reviews as looking
from alongside.journey.models import GoalEntry, Review, ReviewSide, Waiting
from alongside.journey.rules import StepOwner, StepWords, What
from alongside.journey.rules.reviews import Again, Asked, Marks, Plan, answers, may_write
from alongside.kernel import clock
from alongside.programme.actions import end_assignment
from alongside.ui.dates import today

SAID = {"moved": "Rosa knows.", "in_the_way": "Nights.", "question": "What would Mama say?", "own": "Eat first."}
IDS = st.uuids()


def page(browser, name, /, *args, **data):
    address = reverse(name, args=args)
    return browser.post(address, data) if data else browser.get(address)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def plan() -> Plan:
    return Plan(today() + timedelta(days=5), "Whether Saturdays are still it")


@pytest.fixture
def shared(maya, dana, goal) -> Review:
    accept(dana, looking.offer_to_look(maya, goal, plan()))
    return Review.objects.get()


# ── rules ──


@given(st.dictionaries(st.sampled_from([*Asked, "question"]), st.text(max_size=20)))
def test_answers_keep_what_was_said_and_nothing_else(said):
    kept = answers(said)
    assert all(kept[name] == said[name] for name in kept)
    assert set(kept) >= {asked for asked in Asked if said.get(asked)}
    assert "" not in kept.values()
    assert kept.get("question", "") == said.get("question", "")


@given(st.dates(), st.text(max_size=40))
def test_a_plan_survives_an_offer(day, words):
    assert Plan.from_offer(Plan(day, words).for_offer()) == Plan(day, words)


@given(IDS, IDS, st.none() | IDS, st.booleans(), st.booleans())
def test_only_the_two_write_and_each_once(author, owner, specialist, written, dropped):
    may = may_write(author, owner, specialist, written=written, dropped=dropped)
    assert may == (author in (owner, specialist) and not written and not dropped)
    assert not (may and author not in {owner, specialist})


@given(st.none() | st.integers(-3, 14), st.none() | st.integers(-3, 14))
def test_marks_fit_from_0_to_10(importance, confidence):
    assert Marks(importance, confidence).fit == all(one is None or 0 <= one <= 10 for one in (importance, confidence))


# ── alone ──


def test_alone_it_is_kept_with_then_and_now(maya, goal):
    looking.look_again(maya, goal, {"moved": "Nothing yet."}, Marks(9, 5))
    goal.refresh_from_db()
    looking.look_again(maya, goal, SAID, Marks(9, 7), again_on=date(2027, 1, 4))
    side = ReviewSide.objects.order_by("-at", "-id")[0]
    assert side.words == SAID
    assert (side.then, side.now) == (Marks(9, 5), Marks(9, 7))
    goal.refresh_from_db()
    assert (goal.importance, goal.confidence, goal.look_again_on) == (9, 7, date(2027, 1, 4))
    assert [entry.what for entry in access.entries_of(goal)[0]][:2] == [What.STOOD, What.STOOD]


def test_an_own_question_is_answered_and_read(pair, maya, goal):
    browser = pair.client("maya")
    answer = page(browser, "goal_review", goal.id, importance="9", confidence="", again_on="", **SAID)
    review = Review.objects.get()
    assert answer.url == reverse("review", args=[review.id])
    for shown in (text(page(browser, "review", review.id)), text(page(pair.client("dana"), "review", review.id))):
        assert all(words in shown for words in SAID.values())
        assert "How much it matters: 9 of 10." in shown
        assert "What helped?" not in shown.split("<main")[1]
    assert reverse("review", args=[review.id]) in text(page(browser, "goal", goal.id))


@pytest.mark.parametrize("sent", [{"moved": " "}, {"importance": "11", "moved": "x"}, {"again_on": "31/31/2026", "moved": "x"}])
def test_nothing_and_nonsense_keep_nothing(pair, goal, sent):
    assert page(pair.client("maya"), "goal_review", goal.id, **sent).status_code == 200
    assert not Review.objects.exists()


# ── together ──


def test_a_look_together_waits_for_the_other(pair, maya, dana, goal):
    page(pair.client("maya"), "review_plan", goal.id, by_day=plan().day.isoformat(), text=plan().text, reason="")
    assert not Review.objects.exists()
    assert plan().text in text(page(pair.client("dana"), "goal", goal.id))
    decline(dana, Offer.objects.get())
    assert not Review.objects.exists()
    page(pair.client("dana"), "review_plan", goal.id, by_day=plan().day.isoformat(), text="", reason="It has been a while.")
    accept(maya, Offer.objects.get(state="waiting"))
    assert Review.objects.get().specialist_id == dana.id


def test_another_day_is_a_counter_offer(maya, dana, goal):
    offer = looking.offer_to_look(maya, goal, plan())
    adapt(dana, offer, {**offer.words, "by_day": (plan().day + timedelta(days=1)).isoformat()})
    assert not Review.objects.exists()
    accept(maya, Offer.objects.get(answers=offer))
    assert Review.objects.get().planned_for == plan().day + timedelta(days=1)


def test_both_voices_stand_side_by_side(pair, maya, dana, goal, shared):
    browser, danas = pair.client("maya"), pair.client("dana")
    page(danas, "review", shared.id, moved="You asked Teo yourself.")
    page(browser, "review", shared.id, importance="8", confidence="6", **SAID)
    sides = ReviewSide.objects.order_by("at")
    assert [side.author_id for side in sides] == [dana.id, maya.id]
    assert (sides[0].now, sides[1].now) == (Marks(), Marks(8, 6))
    shown = text(page(danas, "review", shared.id))
    assert shown.index("Rosa knows.") < shown.index("You asked Teo yourself.")


def test_what_was_written_is_not_written_again(pair, maya, shared):
    browser = pair.client("maya")
    page(browser, "review", shared.id, moved="First words.")
    page(browser, "review", shared.id, moved="Other words.")
    with pytest.raises(looking.WrittenAlready):
        looking.write_side(maya, shared, {"moved": "Other words."})
    assert ReviewSide.objects.get().words == {"moved": "First words."}


def test_dana_marks_nothing_of_mayas(pair, dana, goal, shared):
    page(pair.client("dana"), "review", shared.id, moved="x", importance="1", confidence="1")
    goal.refresh_from_db()
    assert (goal.importance, goal.confidence) == (None, None)
    assert "importance" not in text(page(pair.client("dana"), "review", shared.id)).split("<main")[1]


def test_a_look_that_did_not_come_to_be_is_let_go(pair, maya, goal, shared):
    page(pair.client("dana"), "review_drop", shared.id, x="1")
    shared.refresh_from_db()
    assert shared.dropped_at
    assert finding.planned_looks(goal) == []
    with pytest.raises(looking.WrittenAlready):
        looking.write_side(maya, shared, {"moved": "x"})
    assert "did not happen, and that is fine" in text(page(pair.client("maya"), "review", shared.id))


def test_what_was_held_cannot_be_dropped(pair, maya, dana, shared):
    looking.write_side(maya, shared, {"moved": "x"})
    with pytest.raises(looking.WrittenAlready):
        looking.drop_look(dana, shared)
    with pytest.raises(DatabaseError), transaction.atomic():
        Review.objects.filter(pk=shared.pk).update(dropped_at=clock.now())


def test_a_look_together_ends_with_walking_together(pair, maya, dana, goal):
    offer = looking.offer_to_look(maya, goal, plan())
    end_assignment(person=maya.id, specialist=dana.id)
    with pytest.raises(NoLongerOffered):
        accept(dana, offer)
    with pytest.raises(actions.NobodyToAsk):
        looking.offer_to_look(maya, goal, plan())


@pytest.mark.parametrize("sent", [{"by_day": ""}, {"by_day": "2001-01-01"}, {"by_day": "soon"}])
def test_a_plan_needs_a_day_to_come(pair, goal, sent):
    assert page(pair.client("maya"), "review_plan", goal.id, text="kept words", **sent).status_code == 200
    assert not Offer.objects.exists()


# ── the database ──


def test_the_database_keeps_every_side_as_it_was(maya, shared):
    looking.write_side(maya, shared, {"moved": "x"}, Marks(3, 3))
    for change in (lambda: ReviewSide.objects.update(importance=9), ReviewSide.objects.all().delete, Review.objects.all().delete,
                   lambda: Review.objects.update(planned_for=today())):  # fmt: skip
        with pytest.raises(DatabaseError), transaction.atomic():
            change()


def test_the_database_wants_both_voices_for_a_look_together(maya, dana, goal):
    accept(dana, actions.ask_for_step(maya, goal, StepWords("Ask Teo", StepOwner.SPECIALIST)))
    for agreed in (None, Agreed.objects.get()):
        alone = Review(owner=maya.account, goal=goal, planned_for=today(), specialist=dana.account, agreed=agreed)
        with pytest.raises(DatabaseError), transaction.atomic():
            alone.save(force_insert=True)


def test_the_database_lets_nobody_else_write(pair, maya, dana, goal, shared):
    mine = looking.look_again(maya, goal, {"moved": "x"})
    for review, author, marks in (
        (shared, pair.noor, {}),
        (mine, dana.account, {}),
        (shared, dana.account, {"importance": 5}),
    ):
        side = ReviewSide(owner=maya.account, review=review, author=author, **marks)
        side.words = {"moved": "y"}
        with pytest.raises(DatabaseError), transaction.atomic():
            side.save(force_insert=True)


def test_the_database_keeps_what_was_waited_on(pair, maya, goal):
    kept = waiting.wait_on(maya, goal, "Teo’s answer")
    waiting.stop_waiting(maya, kept)
    for change in (lambda: Waiting.objects.update(over_at=None), Waiting.objects.all().delete):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()
    other = actions.write_goal(maya, "Another")
    step = actions.add_step(maya, other, StepWords("Begin"))
    for wrong in (
        Waiting(owner=maya.account, goal=goal, step=step, by=maya.account),
        Waiting(owner=pair.wes, goal=goal, by=pair.wes),
    ):
        wrong.words = "x"
        with pytest.raises(DatabaseError), transaction.atomic():
            wrong.save(force_insert=True)


# ── near misses ──

SEEN = ("review", "review_plan", "review_drop")
OWN = ("goal_review", "goal_waits", "tried_new")


@pytest.mark.near_miss("review", "review_plan", "review_drop", "goal_review", "goal_waits", "tried_new", "tried", "tried_take_out",
                       "tried_put_back", "step_waits", "waits_over")  # fmt: skip
@pytest.mark.parametrize("who", ["noor", "wes", "sam"])
def test_the_neighbour_finds_nothing(pair, maya, goal, shared, who):
    step = actions.add_step(maya, goal, StepWords("Ask Teo"))
    wait, tried = waiting.wait_on(maya, goal, "Teo"), waiting.add_tried(maya, goal, "The group")
    browser = pair.client(who)
    for name, thing in (
        ("review", shared), ("review_drop", shared), ("review_plan", goal), ("goal_review", goal), ("goal_waits", goal),
        ("tried_new", goal), ("tried", tried), ("tried_take_out", tried), ("step_waits", step), ("waits_over", wait),
    ):  # fmt: skip
        assert page(browser, name, thing.id, moved="x", words="x", what="x", by_day="2030-01-01").status_code == 404, name
    assert not ReviewSide.objects.exists()
    assert Waiting.objects.get().over_at is None


@pytest.mark.near_miss(
    "goal_review", "goal_waits", "tried_new", "tried", "tried_take_out", "tried_put_back", "step_waits", "waits_over"
)
def test_dana_says_nothing_for_maya(pair, maya, dana, goal):
    step = actions.add_step(maya, goal, StepWords("Ask Teo"))
    wait, tried = waiting.wait_on(maya, goal, "Teo"), waiting.add_tried(maya, goal, "The group")
    of_step = waiting.wait_on(maya, goal, "rain", step)
    browser = pair.client("dana")
    for name, thing in (
        ("goal_review", goal), ("goal_waits", goal), ("tried_new", goal), ("tried", tried), ("tried_take_out", tried),
        ("tried_put_back", tried), ("step_waits", step), ("waits_over", wait), ("waits_over", of_step),
    ):  # fmt: skip
        assert page(browser, name, thing.id, moved="x", words="x", what="x").status_code == 404, name
    with pytest.raises(NotYours):
        waiting.stop_waiting(dana, wait)


@pytest.mark.near_miss("review", "review_plan", "review_drop")
def test_withdrawn_or_kept_to_myself_a_look_is_not_found(pair, maya, dana, goal, shared):
    browser = pair.client("dana")
    choose_audience(maya, goal, Audience.ONLY_ME)
    for name, thing in (("review", shared), ("review_drop", shared), ("review_plan", goal)):
        assert page(browser, name, thing.id, moved="x", by_day="2030-01-01").status_code == 404
    choose_audience(maya, goal, Audience.USUAL)
    assert page(browser, "review", shared.id).status_code == 200
    for grant in Grant.objects.filter(owner=maya.id, category=Category.GOALS).order_by("id"):
        stop(maya, grant)
    assert page(browser, "review", shared.id, moved="x").status_code == 404
    assert not ReviewSide.objects.exists()


def test_much_costs_no_more_than_little(pair, maya, dana, goal, queries):
    def live(weeks: range) -> None:
        for week in weeks:
            looking.look_again(maya, goal, SAID, Marks(9, week % 11))
            offer = looking.offer_to_look(maya, goal, plan())
            accept(dana, offer)
            looking.write_side(dana, Review.objects.get(agreed__offer=offer), {"moved": "x" * 300})
            waiting.wait_on(maya, goal, f"Week {week}")
            waiting.wait_on(maya, goal, f"Rain {week}", actions.add_step(maya, goal, StepWords(f"Step {week}")))
            waiting.add_tried(maya, goal, f"Group {week}", "So so.", Again.NO)
            decline(dana, looking.offer_to_look(maya, goal, plan()))

    live(range(2))
    counts = {}
    for who in ("maya", "dana"):
        browser = pair.client(who)
        page(browser, "goal", goal.id)
        with queries() as few:
            page(browser, "goal", goal.id)
        counts[who] = len(few)
    live(range(2, 14))
    for who in ("maya", "dana"):
        browser = pair.client(who)
        page(browser, "goal", goal.id)
        with queries() as many:
            shown = page(browser, "goal", goal.id).content
        assert len(many) <= counts[who], "\n".join(many)
        assert len(shown) < 130_000


def test_every_kind_of_line_reads_well_to_both(pair, maya, dana, goal, shared):
    looking.drop_look(dana, shared)
    waiting.stop_waiting(maya, waiting.wait_on(maya, goal, "Teo"))
    tried = waiting.add_tried(maya, goal, "The group")
    waiting.change_tried(maya, tried, "The group on Elm")
    waiting.take_out_tried(maya, tried)
    assert {entry.what for entry in GoalEntry.objects.all()} >= {
        What.WAITS, What.WAITS_NO_MORE, What.LOOK_AGREED, What.LOOK_DROPPED, What.TRIED, What.TRIED_CHANGED, What.TRIED_OUT,
    }  # fmt: skip
    mine, theirs = (text(page(pair.client(who), "goal", goal.id)) for who in ("maya", "dana"))
    assert "You both agreed to look at it together on" in mine
    assert "You both agreed to look at it together on" in theirs
    assert "Dana said that a look together did not happen." in mine
    assert "You wrote what you tried: “The group”." in mine
    assert "Maya wrote what was tried." in theirs
    assert "The group" not in theirs
