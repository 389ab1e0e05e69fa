"""After a renewal, and after any sequence of yes and stop, every page says of the last day what the gate does."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.consent import showing
from alongside.consent.access import ending_soon, sight
from alongside.consent.actions import let_see
from alongside.consent.models import Grant
from alongside.consent.rules import SOON, Category, last_moment
from alongside.kernel.clock import at, now
from alongside.mirror import access, actions
from alongside.mirror.tests.conftest import agree_to_transcripts
from alongside.partnership.actions import end
from alongside.ui.dates import plain_day


def of_talks(found):
    return [one for one in found if one.category == Category.TRANSCRIPT]


def page(cast, name, *args):
    return cast.client("maya").get(reverse(name, args=args)).content.decode()


def seen_by_dana(cast):
    """Return what Maya's pages say of it: what Dana can see, what ends soon, what is over."""
    maya = cast.viewer("maya")
    holder = next((one for one in showing.keyholders(maya) if one.id == cast.dana.id), None)
    shares = of_talks(holder.shares) if holder else []
    return shares, of_talks(ending_soon(maya)), [one for one in showing.over(maya, most=60) if one.by_two]


def standing_until(cast):
    grant = access.standing(cast.maya.id, cast.dana.id).first()
    assert grant
    return grant.until


def of_over(cast):
    return seen_by_dana(cast)[2]


@pytest.fixture
def renewed(agree):
    """Maya agreed for ten days, and then for eighty."""
    agree(days=10)
    agree(days=80)


def test_renewed_it_stands_once_with_one_button_and_ends_not_soon(cast, together, renewed):
    one = page(cast, "who_sees_one", cast.dana.id)
    assert one.count("Stop and delete") == 1
    assert "Ends in 10 days" not in one
    assert "80 days left" in one
    assert "Ends in 10 days" not in page(cast, "today")
    assert "Ends in 10 days" not in page(cast, "who_sees")


def test_the_day_of_before_passes_and_nothing_is_over(cast, together, renewed):
    with at(now() + timedelta(days=15)):
        shown = page(cast, "who_sees")
        assert "Offer it again" not in shown
        assert not of_over(cast)
        assert "You have agreed" in page(cast, "mirror_agreed", together.id)


def test_once_the_last_day_has_passed_one_end_is_told(cast, together, renewed):
    until = standing_until(cast)
    with at(now() + timedelta(days=90)):
        (over,) = of_over(cast)
        assert (over.stopped, plain_day(over.ended)) == (False, plain_day(last_moment(until)))


def test_stopped_by_either_button_both_end_and_one_stop_is_told(cast, together, renewed):
    shorter = Grant.objects.filter(category=Category.TRANSCRIPT).earliest("until")
    cast.client("maya").post(reverse("stop_sharing"), {"grant": shorter.id})
    (over,) = of_over(cast)
    assert over.stopped
    assert not access.standing(cast.maya.id, cast.dana.id).exists()


def test_an_end_that_came_before_is_not_moved_to_the_day_on_which_all_ended(cast, together, agree):
    agree(days=2)
    until = standing_until(cast)
    with at(now() + timedelta(days=9)):
        end(cast.viewer("maya"), together)
        (over,) = of_over(cast)
        assert (over.stopped, plain_day(over.ended)) == (False, plain_day(last_moment(until)))


def test_what_one_lets_see_alone_is_still_told_each_by_itself(cast, together):
    for days in (5, 9):
        let_see(cast.viewer("maya"), cast.dana.id, Category.WINS, purpose=f"{days}.", until=now() + timedelta(days=days))
    shares = [s for s in showing.keyholders(cast.viewer("maya"))[0].shares if s.category == Category.WINS]
    assert len(shares) == 2
    assert len([one for one in ending_soon(cast.viewer("maya")) if one.category == Category.WINS]) == 2


STEP = st.one_of(
    st.tuples(st.just("agree"), st.integers(1, 90)),
    st.tuples(st.just("wait"), st.integers(1, 40)),
    st.tuples(st.just("stop"), st.just(0)),
)


@given(st.lists(STEP, max_size=7))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_agreed_and_stopped_the_pages_say_the_last_day_of_the_gate(cast, together, steps):
    moment = now()
    with transaction.atomic():
        for act, days in steps:
            moment += timedelta(days=days if act == "wait" else 0, minutes=1)
            with at(moment):
                if act == "agree":
                    agree_to_transcripts(cast, together, days, asks="maya")  # she may on any day, after a stop too
                elif act == "stop":
                    actions.stop_transcripts(cast.viewer("maya"), together)
        with at(moment + timedelta(minutes=1)):
            hold_pages_to_the_gate(cast, together)
        transaction.set_rollback(True)


def opens(cast, moment):
    with at(moment):
        return sight(cast.viewer("dana"), cast.maya.id).sees(Category.TRANSCRIPT)


def hold_pages_to_the_gate(cast, together):
    shares, soon, over = seen_by_dana(cast)
    agreed = access.agreement_of(cast.viewer("maya"), together.id)
    assert agreed
    if opens(cast, now()):
        (share,) = shares
        assert opens(cast, share.until)
        assert not opens(cast, share.until + timedelta(microseconds=1))
        assert agreed.last_moment == share.until
        assert [one.until for one in soon] == ([share.until] if standing_until(cast) < now() + SOON else [])
        assert not over
        assert page(cast, "who_sees_one", cast.dana.id).count("Stop and delete") == 1
        return
    assert (shares, soon) == ([], [])
    assert "Stop and delete" not in page(cast, "who_sees_one", cast.dana.id)
    ended = access.over(agreed)
    if ended:
        assert (over[0].ended, over[0].stopped) == (ended.at, ended.stopped)
    assert all(not opens(cast, one.ended + timedelta(microseconds=1)) for one in over)
