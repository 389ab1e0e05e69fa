"""The same form two or three times at the same moment, as by a double press or in two tabs: one row, one entry, no broken page.

PostgreSQL lets them run side by side; there all but the last of these failed before each verb held the talk first.
"""

from datetime import timedelta
from time import sleep

import pytest
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.decisions.actions import accept
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.clock import at
from alongside.listening import parse_content
from alongside.mirror import access, actions, agreeing, mine, own_view, rules
from alongside.mirror.long_reading import go_on, make_reading
from alongside.mirror.models import LongReading, OwnView, Reading, Reflection, Transcript
from alongside.mirror.tests.at_once import at_once, pressed
from alongside.mirror.tests.conftest import read_talk, stands
from alongside.mirror.tests.talks import UNCLEAR

pytestmark = pytest.mark.django_db(transaction=True)


def thrice(cast, address, sent, who=("dana",) * 3):
    return at_once(*[pressed(cast.client(one), address, sent) for one in who])


def brought(cast, meeting, times=1):
    dana = cast.viewer("dana")
    found = access.meeting_of(dana, meeting.id)
    assert found
    return actions.add_transcript(dana, found, parse_content(UNCLEAR * times)[0])


def told(act):
    return Entry.objects.filter(act=f"mirror.{act}").count()


def test_a_talk_is_brought_once(cast, talk_agreed):
    assert thrice(cast, reverse("transcript_new", args=[talk_agreed.id]), {"words": UNCLEAR}) == [302] * 3
    assert Transcript.objects.count() == told("transcript_added") == 1


@pytest.mark.parametrize(("times", "made"), [(1, Reading), (120, LongReading)])
def test_who_is_who_is_said_once(cast, talk_agreed, times, made):
    who = reverse("transcript_who", args=[brought(cast, talk_agreed, times).id])
    assert thrice(cast, who, {"specialist": "Ana", "person": "Bo"}) == [302] * 3
    assert made.objects.count() == 1


def test_a_turn_is_corrected_once(cast, talk_read):
    turn = reverse("reading_turn", args=[talk_read.id, 1])
    assert thrice(cast, turn, {"codes": ["open_question"]}) == [302] * 3
    assert stands(talk_read).tags == {0: frozenset({"open_question"})}
    assert told("corrected") == 1


def test_two_tabs_that_correct_at_once_take_nothing_from_each_other(cast, talk_read):
    dana = cast.viewer("dana")
    came = at_once(
        lambda: actions.correct(dana, talk_read, 15, frozenset({"sustain"})),
        lambda: actions.set_aside(dana, talk_read, 15, aside=True),
        lambda: actions.correct(dana, talk_read, 0, frozenset({"compassion"})),
    )
    assert came == [None] * 3
    tags = {15: frozenset({"sustain"}), 0: frozenset({"compassion"})}
    assert stands(talk_read) == rules.Corrections(tags, frozenset({15}))


def test_ones_own_words_wait_for_one_answer(cast, talk_read):
    own = reverse("own_words", args=[talk_read.transcript_id])
    assert sorted(thrice(cast, own, {}, ("dana", "dana", "maya"))) == [302, 404, 404]
    assert Offer.objects.filter(kind=own_view.KIND, state=State.WAITING).count() == 1


def test_of_both_who_offer_transcripts_at_once_one_waits(cast, together, talk_agreed):
    grant = access.standing(together.person_id, together.specialist_id).first()
    assert grant
    until = (grant.until + timedelta(days=5)).date().isoformat()

    def offer(who):
        viewer = cast.viewer(who)
        agreement = access.agreement_of(viewer, together.id)
        assert agreement
        return lambda: agreeing.offer_transcripts(viewer, agreement, purpose=f"So says {who}.", until=until)

    came = at_once(offer("dana"), offer("maya"))
    assert {type(one) for one in came} == {Offer, agreeing.AlreadyOffered}
    assert Offer.objects.filter(kind=access.AGREE, state=State.WAITING).count() == 1


def test_what_is_deleted_is_told_of_once(cast, talk_read):
    assert set(thrice(cast, reverse("transcript_delete", args=[talk_read.transcript_id]), {})) <= {302, 404}
    assert not Transcript.objects.exists()
    assert told("transcript_deleted") == 1


def test_what_runs_out_is_told_of_once(cast, together, talk_read):
    grant = access.standing(together.person_id, together.specialist_id).first()
    assert grant

    def look():
        with at(grant.until):
            actions.forget_expired()

    assert at_once(look, look, look) == [None] * 3
    assert told("transcript_deleted") == 1


def test_to_delete_and_to_stop_at_once_is_told_of_once(cast, together, talk_read):
    """And whoever reads a long talk on, corrects or reflects at the same moment waits for neither in a ring."""
    dana, maya, transcript = cast.viewer("dana"), cast.viewer("maya"), Transcript.objects.get()
    came = at_once(
        lambda: actions.stop_transcripts(maya, together),
        lambda: actions.delete(dana, transcript),
        lambda: actions.try_next(dana, talk_read, "Ask first."),
        lambda: actions.correct(dana, talk_read, 0, frozenset({"compassion"})),
    )
    assert all(one is None or isinstance(one, actions.Gone | Reflection) for one in came), came
    assert not Transcript.objects.exists()
    assert told("transcript_deleted") == 1


def test_the_last_part_of_a_long_talk_and_a_stop_wait_for_one_another_in_no_ring(cast, together, talk_agreed, monkeypatch):
    monkeypatch.setattr("alongside.mirror.rules.is_long", lambda _talk: True)
    begun = make_reading(cast.viewer("dana"), brought(cast, talk_agreed), "Ana", "Bo")
    assert isinstance(begun, LongReading)
    maya, as_ever = cast.viewer("maya"), rules.told

    def told_slowly(heard):
        sleep(0.6)
        return as_ever(heard)

    def stopped_meanwhile():
        sleep(0.3)
        actions.stop_transcripts(maya, together)

    monkeypatch.setattr("alongside.mirror.rules.told", told_slowly)  # the part is heard, and begins to be written
    came = at_once(lambda: go_on(begun), stopped_meanwhile)
    assert came[1] is None
    assert isinstance(came[0], LongReading | Reading | actions.Gone), came
    assert not Transcript.objects.exists()


def test_what_one_lets_go_is_told_of_once(cast, talk_read):
    dana, maya, reading = cast.viewer("dana"), cast.viewer("maya"), talk_read
    offer = own_view.offer_view(dana, reading.transcript, reading.transcript.meeting.partnership)
    accept(maya, offer)
    view = OwnView.objects.get()
    assert at_once(lambda: own_view.end_view(maya, view), lambda: own_view.end_view(dana, view)) == [None] * 2
    kept = mine.keep(dana, felt="Light.", meant="", line="")
    assert at_once(lambda: mine.let_go(dana, kept), lambda: mine.let_go(dana, kept)) == [None] * 2
    assert (told("own_view_ended"), told("reflection_let_go")) == (1, 1)


def test_talks_are_read_beside_one_another_as_ever(cast, talk_agreed):
    reading = read_talk(cast, talk_agreed)
    dana = cast.viewer("dana")
    came = at_once(*[lambda: actions.look_back(dana, reading, felt="Tight.", meant="") for _ in range(3)])
    assert {one.id for one in came} == {Reflection.objects.get().id}
