"""What stands as agreed is held against the trail: each voice as its own act, however the tables were brought to say so."""

from collections.abc import Callable

import pytest
from django.db import connection

from alongside.audit.access import verify
from alongside.audit.actions import record
from alongside.audit.models import Entry
from alongside.decisions import models
from alongside.decisions.actions import accept, adapt, decline, lapse, withdraw
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.rules import State
from alongside.decisions.voices import not_in_the_trail
from alongside.journey import actions as journey
from alongside.journey.rules import StepOwner, StepWords
from alongside.kernel.clock import now
from alongside.partnership.actions import Draft, offer_clause
from alongside.partnership.models import Partnership
from alongside.partnership.tests.made_up import agree, make_up, take_away, unguarded
from tests.cast import Cast

Make = Callable[[], Offer]


@pytest.fixture
def waiting(cast: Cast, together: Partnership) -> Make:
    """Return what makes one more offer of Dana's to Maya about something that is shared."""
    return lambda: offer_clause(cast.viewer("dana"), together, Draft("Mornings.", title="Ours"))


@pytest.fixture
def a_step(cast: Cast, together: Partnership) -> Offer:
    """Return an offer of Dana's about something of Maya's own."""
    goal = journey.write_goal(cast.viewer("maya"), "Open the bakery", "")
    return journey.offer_step(cast.viewer("dana"), goal, StepWords("Ask Ines", StepOwner.ME))


@pytest.fixture
def unlocked(cast: Cast, together: Partnership) -> None:
    """Lift the guards of what is offered and agreed."""
    with connection.cursor() as cursor:
        for statement in (statement for guard in models.GUARDS for statement in guard.drop(connection.vendor)):
            cursor.execute(statement)


def test_every_honest_end_of_an_offer_is_borne_out(cast, together, waiting, a_step):
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    waiting()
    accept(maya, waiting())
    decline(maya, waiting())
    withdraw(dana, waiting())
    adapt(maya, waiting(), {"key": "", "title": "Ours", "text": "Evenings.", "before": ""})
    adapt(maya, a_step, {**a_step.words, "what": "Ask Wes"})
    lapse(dana, together.id)
    assert set(Offer.objects.values_list("state", flat=True)) == set(State) - {State.WAITING}
    assert verify() == []


@pytest.mark.parametrize("tidied", [True, False])
def test_a_forged_yes_is_found_with_its_made_up_entry_and_without_it(cast, waiting, tidied):
    offer = waiting()
    entry = make_up("accepted", cast.maya.id, offer.id)
    Offer.objects.filter(pk=offer.pk).update(state=State.ACCEPTED, answered_by=cast.maya, answered_at=now())
    agree(offer, cast.dana.id, cast.maya.id)
    if tidied:
        take_away(entry)
        assert verify() == [
            f"Offer {offer.id} stands as accepted, and the trail has no such answer from the one who had to give it.",
            f"What was agreed by offer {offer.id} does not have both its voices in the trail.",
        ]
        record("test.happened")  # whatever is written on
        assert len(verify()) == 2
    else:
        assert [told.split(" does not")[0] for told in verify()] == [f"Entry {entry.position}"]


@pytest.mark.usefixtures("unlocked")
class TestWithTheGuardsLifted:
    def test_a_yes_without_any_entry(self, cast, waiting):
        offer = waiting()
        Offer.objects.filter(pk=offer.pk).update(state=State.ACCEPTED, answered_by=cast.maya, answered_at=now())
        assert f"Offer {offer.id} was accepted, and what was agreed by it is gone." in verify()
        agree(offer, cast.dana.id, cast.maya.id)
        assert len(verify()) == 2

    def test_what_was_declined_is_not_agreed(self, cast, waiting):
        offer = waiting()
        decline(cast.viewer("maya"), offer)
        agree(offer, cast.dana.id, cast.maya.id)
        assert verify() == [f"What was agreed by offer {offer.id} does not have both its voices in the trail."]

    def test_what_was_answered_with_an_offer_is_not_agreed(self, cast, waiting):
        """Other words about a shared thing are no yes."""
        offer = waiting()
        adapt(cast.viewer("maya"), offer, offer.words)
        agree(offer, cast.dana.id, cast.maya.id)
        assert verify() == [f"What was agreed by offer {offer.id} does not have both its voices in the trail."]

    def test_a_no_that_was_made_a_yes(self, cast, waiting):
        offer = waiting()
        decline(cast.viewer("maya"), offer)
        Offer.objects.filter(pk=offer.pk).update(state=State.ACCEPTED)
        agree(offer, cast.dana.id, cast.maya.id)
        assert [told.split(" ")[0] for told in verify()] == ["Offer", "What", "Entry"]

    def test_another_voice_than_the_one_that_spoke(self, cast, waiting):
        offer = waiting()
        accept(cast.viewer("maya"), offer)
        Agreed.objects.filter(offer=offer).update(answered_by=cast.wes)
        assert verify() == [f"What was agreed by offer {offer.id} does not have both its voices in the trail."]

    def test_an_offer_that_nobody_made(self, cast, waiting):
        offer = waiting()
        Offer.objects.filter(pk=offer.pk).update(offered_by=cast.noor)
        assert verify() == [f"Offer {offer.id} is there, and the trail does not know that the one whom it names made it."]

    def test_what_was_taken_out_of_the_tables(self, waiting):
        offer = waiting()
        position = Entry.objects.get(thing=offer.id).position
        Offer.objects.filter(pk=offer.pk).delete()
        assert verify() == [f"Entry {position} says that offer {offer.id} was offered, and the offer is gone or says otherwise."]

    def test_an_empty_trail(self, cast, waiting):
        """Every account and every offer bears witness."""
        offer = waiting()
        unguarded("DELETE FROM audit_entry")
        told = verify()
        assert told[0] == "The trail is empty, and there is much here that it should tell of."
        assert f"There are {len(cast.accounts)} accounts of whose opening the trail knows nothing." in told
        assert any(str(offer.id) in sentence for sentence in told)


def test_the_questions_do_not_grow_with_what_is_agreed(cast, waiting, django_assert_num_queries):
    for _ in range(3):
        accept(cast.viewer("maya"), waiting())
    with django_assert_num_queries(5):
        assert list(not_in_the_trail()) == []
