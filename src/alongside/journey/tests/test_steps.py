"""Steps: the person's own take effect at once; what asks something of the specialist needs both voices."""

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.utils import timezone

from alongside.consent.actions import NotYours, choose_audience
from alongside.consent.rules import Audience
from alongside.decisions.actions import NoLongerOffered, accept, adapt, decline
from alongside.decisions.models import Agreed, Offer
from alongside.journey import access, actions
from alongside.journey.models import GoalEntry, Step
from alongside.journey.rules import StepOwner, StepWords, What
from alongside.programme.actions import end_assignment

EVERY = StepWords("Open every Saturday", StepOwner.ME, "in December")


def offered(viewer, goal, words=EVERY, reason="You said so."):
    return actions.offer_step(viewer, goal, words, reason)


def test_a_step_of_my_own_is_there_at_once(maya, goal):
    step = actions.add_step(maya, goal, StepWords("Tell Rosa what I want", by_when="tonight"))
    assert [s.text for s in access.steps_of(goal)] == ["Tell Rosa what I want"]
    assert step.agreed is None


def test_what_dana_offers_waits(dana, goal):
    offered(dana, goal)
    assert access.steps_of(goal) == []


def test_adapted_words_take_effect_at_once_with_both_voices(maya, dana, goal):
    offer = offered(dana, goal)
    adapt(maya, offer, {**offer.words, "text": "Open one Saturday"})
    (step,) = access.steps_of(goal)
    assert step.text == "Open one Saturday"
    assert step.agreed
    assert (step.agreed.offered_by_id, step.agreed.answered_by_id) == (dana.id, maya.id)
    assert step.agreed.offer.words["text"] == "Open every Saturday"


def test_adapted_alone_a_step_never_asks_something_of_dana(maya, dana, goal):
    offer = offered(dana, goal)
    adapt(maya, offer, {**offer.words, "step_owner": "specialist"})
    assert [s.step_owner for s in access.steps_of(goal)] == ["me"]


def test_a_step_for_dana_waits_for_dana(maya, dana, goal):
    offer = actions.ask_for_step(maya, goal, StepWords("Find out how a try-out shift works", StepOwner.SPECIALIST))
    assert access.steps_of(goal) == []
    accept(dana, offer)
    (step,) = access.steps_of(goal)
    assert step.agreed
    assert (step.specialist_id, step.agreed.answered_by_id) == (dana.id, dana.id)


def test_what_asks_of_both_is_adapted_by_a_counter_offer(maya, dana, goal):
    offer = offered(dana, goal, StepWords("Write to Teo", StepOwner.TOGETHER))
    adapt(maya, offer, {**offer.words, "text": "Write to Teo on Tuesday"})
    assert access.steps_of(goal) == []
    accept(dana, Offer.objects.get(answers=offer))
    (step,) = access.steps_of(goal)
    assert step.text == "Write to Teo on Tuesday"


def test_not_for_me_changes_nothing(maya, dana, goal):
    decline(maya, offered(dana, goal))
    assert access.steps_of(goal) == []
    assert access.goal_offers(maya, goal).steps == []
    assert len(access.goal_offers(maya, goal).put_away) == 1


def test_changing_what_dana_does_needs_dana(maya, dana, goal):
    accept(dana, actions.ask_for_step(maya, goal, StepWords("Ask Teo", StepOwner.SPECIALIST)))
    (step,) = access.steps_of(goal)
    offer = actions.ask_for_step(maya, goal, StepWords("Ask Teo twice", StepOwner.SPECIALIST), instead_of=step)
    assert [s.text for s in access.steps_of(goal)] == ["Ask Teo"]
    accept(dana, offer)
    assert [s.text for s in access.steps_of(goal)] == ["Ask Teo twice"]


def test_taking_a_step_over_is_my_own_act(maya, dana, goal):
    accept(dana, actions.ask_for_step(maya, goal, StepWords("Ask Teo", StepOwner.SPECIALIST)))
    (step,) = access.steps_of(goal)
    actions.change_step(maya, step, StepWords("Ask Teo myself"))
    (step,) = access.steps_of(goal)
    assert (step.step_owner, step.specialist_id) == ("me", None)


def test_there_is_nobody_to_ask(pair):
    ines = pair.viewer("ines")
    goal = actions.write_goal(ines, "Sleep")
    with pytest.raises(actions.NobodyToAsk):
        actions.ask_for_step(ines, goal, StepWords("Call", StepOwner.SPECIALIST))
    with pytest.raises(actions.NobodyToAsk):
        actions.ask_for_step(ines, goal, StepWords("Call", StepOwner.SPECIALIST), specialist=pair.dana.id)


def test_nobody_is_given_a_step_unasked(maya, goal):
    with pytest.raises(actions.NobodyWasAsked):
        actions.add_step(maya, goal, StepWords("Call", StepOwner.SPECIALIST))


def test_the_neighbour_offers_nothing(pair, goal):
    with pytest.raises(NotYours):
        offered(pair.viewer("noor"), goal)


def test_nothing_is_offered_for_a_goal_kept_to_myself(maya, dana, goal):
    choose_audience(maya, goal, Audience.ONLY_ME)
    with pytest.raises(NotYours):
        offered(dana, goal)


def test_after_the_partnership_has_ended_it_cannot_be_answered(maya, dana, goal):
    offer = offered(dana, goal)
    end_assignment(person=maya.id, specialist=dana.id)
    with pytest.raises(NoLongerOffered):
        accept(maya, offer)


def test_a_goal_hidden_meanwhile_cannot_be_answered_by_dana(maya, dana, goal):
    offer = actions.ask_for_step(maya, goal, StepWords("Ask Teo", StepOwner.SPECIALIST))
    type(goal).objects.update(audience=Audience.ONLY_ME)  # by no act, which would have put the offer away
    with pytest.raises(NoLongerOffered):
        accept(dana, offer)


@pytest.mark.parametrize("owner", [StepOwner.SPECIALIST, StepOwner.TOGETHER])
def test_the_database_refuses_a_step_that_asks_by_one_voice(maya, dana, goal, owner):
    step = Step(owner=maya.account, goal=goal, place=1, step_owner=owner, specialist=dana.account)
    step.text = "Do this for me"
    with pytest.raises(DatabaseError), transaction.atomic():
        step.save(force_insert=True)


def test_the_database_refuses_what_was_agreed_elsewhere(maya, dana, goal):
    other = actions.write_goal(maya, "Another")
    accept(dana, actions.ask_for_step(maya, other, StepWords("Ask Teo", StepOwner.SPECIALIST)))
    borrowed = Agreed.objects.get()
    step = Step(owner=maya.account, goal=goal, place=1, step_owner="specialist", specialist=dana.account, agreed=borrowed)
    step.text = "And this"
    with pytest.raises(DatabaseError), transaction.atomic():
        step.save(force_insert=True)


def test_the_database_refuses_to_change_a_shared_step_alone(maya, dana, goal):
    accept(dana, actions.ask_for_step(maya, goal, StepWords("Ask Teo", StepOwner.SPECIALIST)))
    (step,) = access.steps_of(goal)
    step.text = "Ask Teo every day"
    with pytest.raises(DatabaseError), transaction.atomic():
        step.save(update_fields=["text"])


def test_the_database_keeps_history(maya, goal):
    entry = GoalEntry.objects.get(goal=goal)
    for change in (lambda: GoalEntry.objects.filter(pk=entry.pk).update(what=What.PAUSED), goal.delete):
        with pytest.raises((DatabaseError, IntegrityError)), transaction.atomic():
            change()


def test_done_with_a_line_and_not_done_after_all(maya, goal):
    step = actions.add_step(maya, goal, StepWords("Tell Rosa"))
    done = actions.mark_step(maya, step, done=True, line="She cried, the good kind.")
    assert done.done_at
    assert done.done_at <= timezone.now()
    undone = actions.mark_step(maya, step, done=False)
    assert (undone.done_at, undone.done_line) == (None, None)
    assert [e.what for e in access.entries_of(goal)[0]] == ["step_not_done", "step_done", "step_added", "written"]


def test_dana_marks_only_what_dana_took_on(maya, dana, goal):
    own = actions.add_step(maya, goal, StepWords("Tell Rosa"))
    accept(dana, actions.ask_for_step(maya, goal, StepWords("Ask Teo", StepOwner.SPECIALIST)))
    theirs = access.steps_of(goal)[1]
    with pytest.raises(NotYours):
        actions.mark_step(dana, own, done=True)
    assert actions.mark_step(dana, theirs, done=True).done_at


def test_order_is_mine(maya, dana, goal):
    steps = [actions.add_step(maya, goal, StepWords(text)) for text in ("one", "two", "three")]
    actions.move_step(maya, steps[2], earlier=True)
    assert [s.text for s in access.steps_of(goal)] == ["one", "three", "two"]
    actions.take_out_step(maya, steps[0])
    assert [s.text for s in access.steps_of(goal)] == ["three", "two"]
    with pytest.raises(NotYours):
        actions.move_step(dana, steps[1], earlier=True)
