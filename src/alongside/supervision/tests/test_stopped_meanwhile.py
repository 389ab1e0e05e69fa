"""A talk that is stopped while words of it are prepared or brought takes them along; and nobody is told that somebody sees them."""

import re
from html import unescape

import pytest
from django.urls import reverse
from django.utils.html import escape

from alongside.audit.models import Entry
from alongside.kernel.clock import at
from alongside.mirror import access as mirror
from alongside.mirror import actions as mirroring
from alongside.mirror.long_reading import read_at_once
from alongside.mirror.models import Transcript
from alongside.mirror.tests.at_once import at_once, pressed
from alongside.supervision import access, actions
from alongside.supervision.models import Bringing
from alongside.supervision.rules import Kind

OWN = "You miss the mornings, and the person you were in them."


def prepared(cast, reading):
    return actions.prepare(cast.viewer("dana"), Kind.READING, reading.transcript_id, cast.sam, OWN)


@pytest.fixture
def after_the_look(monkeypatch):
    """Let something happen just after it was looked whether the talk is there: `after_the_look(do)`."""

    def then(do):
        found = access.thing_of

        def thing_of(*asked):
            thing = found(*asked)
            monkeypatch.setattr(access, "thing_of", found)
            do()
            return thing

        monkeypatch.setattr(access, "thing_of", thing_of)

    return then


def test_what_is_prepared_while_the_person_stops_is_not_kept(cast, together, reading, after_the_look):
    after_the_look(lambda: mirroring.stop_transcripts(cast.viewer("maya"), together))
    with pytest.raises(mirroring.Gone):
        prepared(cast, reading)
    assert not Bringing.objects.exists()
    assert not Entry.objects.filter(act="supervision.prepared").exists()


def test_what_was_written_for_it_comes_back(cast, together, reading, monkeypatch):
    as_ever = actions.prepare

    def stopped_first(*asked, **more):
        mirroring.stop_transcripts(cast.viewer("maya"), together)
        return as_ever(*asked, **more)

    monkeypatch.setattr(actions, "prepare", stopped_first)
    sent = {"supervisor": str(cast.sam.id), "words": OWN}
    answer = cast.client("dana").post(reverse("bring", args=["reading", reading.transcript_id]), sent)
    assert (answer.status_code, OWN in answer.content.decode()) == (404, True)


def test_what_is_prepared_while_it_is_said_anew_who_is_who_is_not_kept(cast, reading, after_the_look):
    """What was asked of the words held of the voices before."""
    after_the_look(lambda: read_at_once(cast.viewer("dana"), Transcript.objects.get(), "Maya", "Dana"))
    with pytest.raises(actions.NotYours):
        prepared(cast, reading)
    assert not Bringing.objects.exists()


PREPARED = "You wish it was easy, I said.\n\nIt came out “fast” & <hard>."


@pytest.fixture
def sent_too_late(cast, reading):
    """Return what Dana's page of a prepared excerpt carries, and where it is sent."""
    made = actions.prepare(cast.viewer("dana"), Kind.READING, reading.transcript_id, cast.sam, PREPARED)
    page = cast.client("dana").get(reverse("bringing", args=[made.id])).content.decode()
    form = page.split(f'action="{reverse("bringing_bring", args=[made.id])}"', 1)[1].split("</form>", 1)[0]
    return reverse("bringing_bring", args=[made.id]), {
        "words": [*map(unescape, re.findall(r'name="words" value="([^"]*)"', form))]
    }


def test_what_was_prepared_comes_back_when_the_person_stopped_before_it_is_brought(cast, together, sent_too_late):
    mirroring.stop_transcripts(cast.viewer("maya"), together)
    answer = cast.client("dana").post(*sent_too_late)
    assert (answer.status_code, escape(PREPARED) in answer.content.decode()) == (404, True)
    assert not Bringing.objects.exists()


def test_what_was_prepared_comes_back_when_the_agreement_ran_out(cast, together, sent_too_late):
    grant = mirror.standing(together.person_id, together.specialist_id).first()
    assert grant
    with at(grant.until):
        answer = cast.client("dana").post(*sent_too_late)
    assert answer.status_code == 404
    assert "These words went with the transcript." in answer.content.decode()
    assert escape(PREPARED) in answer.content.decode()
    assert not Bringing.objects.exists()


def test_what_was_put_aside_in_another_tab_comes_back(cast, sent_too_late):
    actions.take_back(cast.viewer("dana"), Bringing.objects.get())
    answer = cast.client("dana").post(*sent_too_late)
    assert (answer.status_code, escape(PREPARED) in answer.content.decode()) == (404, True)


def test_what_has_run_out_is_not_brought_and_nobody_is_said_to_see_it(cast, together, reading):
    made = prepared(cast, reading)
    grant = mirror.standing(together.person_id, together.specialist_id).first()
    assert grant
    with at(grant.until):
        page = cast.client("dana").post(reverse("bringing_bring", args=[made.id]), follow=True)
        told = page.content.decode()
        assert "These words went with the transcript." in told
        assert "sees these words" not in told
        assert OWN not in told
        assert not Entry.objects.filter(act="supervision.brought").exists()
        assert not Bringing.objects.exists()


@pytest.mark.parametrize("name", ["bringing", "bringings"])
def test_no_page_shows_words_of_a_talk_that_has_run_out(cast, together, reading, name):
    made = prepared(cast, reading)
    grant = mirror.standing(together.person_id, together.specialist_id).first()
    assert grant
    with at(grant.until):
        page = cast.client("dana").get(reverse(name, args=[made.id] if name == "bringing" else []))
        assert OWN not in page.content.decode()


@pytest.mark.django_db(transaction=True)
def test_the_same_form_at_once_is_one_and_so_is_one_press_of_bring_it(cast, talk_read):
    sent = {"supervisor": str(cast.sam.id), "words": OWN}
    form = reverse("bring", args=["reading", talk_read.transcript_id])
    assert at_once(*[pressed(cast.client("dana"), form, sent) for _ in range(3)]) == [302] * 3
    made = Bringing.objects.get()
    press = reverse("bringing_bring", args=[made.id])
    assert at_once(*[pressed(cast.client("dana"), press, {}) for _ in range(3)]) == [302] * 3
    assert Entry.objects.filter(act="supervision.brought").count() == 1


@pytest.mark.django_db(transaction=True)
def test_words_that_are_taken_back_while_the_person_stops_wait_in_no_ring(cast, together, talk_read):
    made, dana, sam, maya = prepared(cast, talk_read), cast.viewer("dana"), cast.viewer("sam"), cast.viewer("maya")
    actions.bring(dana, made)
    came = at_once(
        lambda: mirroring.stop_transcripts(maya, together),
        lambda: actions.take_back(dana, made),
        lambda: actions.mark_talked(sam, made, talked=True),
        lambda: actions.reply(sam, made, "Thank you."),
    )
    assert came[:2] == [None, None]
    assert all(one is None or isinstance(one, actions.NotYours | type(made.replies.model())) for one in came), came
    assert Bringing.objects.get().words is None
    assert Entry.objects.filter(act="supervision.taken_back").count() == 1
