"""What the two agreed last holds: a nearer day that the person sets is a limit, and a later one lengthens."""

from datetime import date, timedelta

import pytest
from django.db import transaction
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.consent import showing
from alongside.consent.access import sight
from alongside.consent.models import Grant
from alongside.consent.rules import Category, last_moment
from alongside.consent.voices import not_in_the_trail
from alongside.decisions import actions as decisions
from alongside.kernel.clock import at, now
from alongside.mirror import access, agreeing, rules
from alongside.mirror.models import Reading
from alongside.mirror.tests.conftest import CHICAGO
from alongside.ui.dates import plain_day

ASKED, CHANGED = "To look at how I listen.", "Only for two more talks."


def words(days, purpose):
    return {"purpose": purpose, "until": (now().astimezone(CHICAGO) + timedelta(days=days)).date().isoformat()}


def ask(cast, together, days, asks="dana", purpose=ASKED):
    agreement = access.agreement_of(cast.viewer(asks), together.id)
    assert agreement
    return agreeing.offer_transcripts(cast.viewer(asks), agreement, **words(days, purpose))


def page(cast, who, name, *args):
    return cast.client(who).get(reverse(name, args=args)).content.decode()


@pytest.fixture
def limited(cast, together, agree, reading):
    """Sixty days stand and a talk is read. Dana asks for eighty, and Maya says yes to ten, in her own words."""
    decisions.adapt(cast.viewer("maya"), ask(cast, together, 80), words(10, CHANGED))


def test_a_nearer_day_of_the_persons_is_the_last_day_on_every_page(cast, together, limited):
    near, far = plain_day(now() + timedelta(days=10)), plain_day(now() + timedelta(days=60))
    for who in ("maya", "dana"):
        shown = page(cast, who, "mirror_agreed", together.id)
        assert f"until the end of {near}" in shown
        assert CHANGED in shown
        assert far not in shown
    assert "You said yes in your own words" in page(cast, "maya", "mirror_agreed", together.id)
    assert "Maya said yes in other words" in page(cast, "dana", "mirror_agreed", together.id)
    (share,) = [s for s in showing.keyholders(cast.viewer("maya"))[0].shares if s.category == Category.TRANSCRIPT]
    assert (share.purpose, plain_day(share.until)) == (CHANGED, near)


def test_a_nearer_day_deletes_nothing_before_it_comes(cast, together, limited):
    assert Reading.objects.exists()
    assert not Entry.objects.filter(act="consent.withdrawn").exists()
    told = Entry.objects.get(act="consent.narrowed")
    assert (told.actor, told.about, told.facts["category"]) == (cast.maya.id, cast.maya.id, Category.TRANSCRIPT)
    assert not list(not_in_the_trail())
    with at(now() + timedelta(days=12)):
        page(cast, "dana", "mirror")
        assert not Reading.objects.exists()


def test_another_specialist_keeps_the_days_that_were_agreed_with_them(cast, together, agree):
    other = cast.walk("maya", "noor")
    decisions.accept(cast.viewer("maya"), ask(cast, other, 70, "noor"))
    agree(days=10)
    assert access.standing(cast.maya.id, cast.noor.id).get().until > now() + timedelta(days=69)


def test_the_same_day_agreed_anew_for_something_else_is_told_as_agreed_last(cast, together, agree):
    agree(days=60)
    decisions.accept(cast.viewer("dana"), ask(cast, together, 60, "maya", CHANGED))
    assert CHANGED in page(cast, "dana", "mirror_agreed", together.id)


AGREED = st.tuples(st.sampled_from(["maya", "dana"]), st.booleans(), st.integers(1, 90), st.integers(1, 90))


@given(st.lists(AGREED, min_size=1, max_size=5))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_sequence_of_agreements_the_last_day_is_that_of_the_last_one(cast, together, sequence):
    moment, last = now(), words(0, "")
    with transaction.atomic():
        for number, (asks, changes, days, other_days) in enumerate(sequence):
            moment += timedelta(minutes=1)
            with at(moment):
                offer, last = ask(cast, together, days, asks, f"{number}."), words(days, f"{number}.")
                if asks == "dana" and changes:
                    last = words(other_days, f"{number}, in my own words.")
                    decisions.adapt(cast.viewer("maya"), offer, last)
                else:
                    decisions.accept(cast.viewer("maya" if asks == "dana" else "dana"), offer)
        with at(moment + timedelta(minutes=1)):
            hold_to(cast, together, last)
        transaction.set_rollback(True)


def hold_to(cast, together, last):
    """Hold the gate and what the pages say against the words that were agreed last."""
    until = rules.end_of(date.fromisoformat(last["until"]), cast.maya.time_zone)
    agreed = access.agreement_of(cast.viewer("dana"), together.id)
    assert agreed
    assert agreed.grant
    assert (agreed.until, agreed.grant.purpose) == (until, last["purpose"])
    offer = access.settled(cast.viewer("dana"), agreed)
    assert offer
    assert offer.settled_words == last
    assert max(grant.until for grant in Grant.objects.filter(category=Category.TRANSCRIPT)) == until
    for moment, opens in ((last_moment(until), True), (until, False)):
        with at(moment):
            assert sight(cast.viewer("dana"), cast.maya.id).sees(Category.TRANSCRIPT) is opens
