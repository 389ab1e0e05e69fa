"""Words that are sent as the talk goes come back to be kept; two tabs take nothing from each other; what is deleted stays so."""

import pytest
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.mirror import access, actions, mine
from alongside.mirror.models import Reading, Reflection
from alongside.mirror.tests.conftest import read_talk

FELT, MEANT, LINE = "Tight in the middle.", "To slow down.", "Ask before I tell."


@pytest.fixture
def goes_meanwhile(cast, together, monkeypatch):
    """Let Maya stop just after a page of Dana's has found the reading."""
    found = access.reading_of

    def then_stops(viewer, reading_id):
        reading = found(viewer, reading_id)
        actions.stop_transcripts(cast.viewer("maya"), together)
        return reading

    monkeypatch.setattr(access, "reading_of", then_stops)


@pytest.mark.parametrize(("name", "sent"), [("reading_back", {"felt": FELT, "meant": MEANT}), ("reading_try", {"line": LINE})])
def test_what_was_written_as_the_talk_went_comes_back_to_be_kept(cast, talk_agreed, goes_meanwhile, name, sent):
    reading = read_talk(cast, talk_agreed)
    answer = cast.client("dana").post(reverse(name, args=[reading.id]), sent)
    assert answer.status_code == 404
    assert all(words in answer.content.decode() for words in sent.values())
    assert reverse("mirror_mine") in answer.content.decode()
    assert not Reading.objects.exists()
    assert not Reflection.objects.exists()
    assert not Entry.objects.filter(act="mirror.reflected").exists()


def test_two_tabs_take_nothing_from_each_other(cast, reading, monkeypatch):
    """One tab fetches the reflection, the other writes in between: as in two requests at once."""
    dana, found = cast.viewer("dana"), Reading.objects.get()
    stale = found.reflection
    actions.try_next(dana, Reading.objects.get(), LINE)
    actions.look_back(dana, found, felt="Lighter.", meant="")
    kept = Reflection.objects.get()
    assert (kept.felt, kept.meant, kept.next_time) == ("Lighter.", MEANT, LINE)
    actions.look_back(dana, found, felt="Freer.", meant="To wait.")
    actions.let_line_go(dana, stale)
    kept = Reflection.objects.get()
    assert (kept.felt, kept.meant, kept.next_time) == ("Freer.", "To wait.", None)


def test_a_tab_that_goes_on_without_words_leaves_those_of_the_other(cast, reading):
    cast.client("dana").post(reverse("reading_back", args=[reading.id]), {"skip": ""})
    kept = Reflection.objects.get()
    assert (kept.felt, kept.meant) == (FELT, MEANT)


def test_letting_a_line_go_brings_no_deleted_words_back(cast, together, reading):
    dana = cast.viewer("dana")
    actions.try_next(dana, reading, LINE)
    actions.stop_transcripts(cast.viewer("maya"), together)
    stale, told = Reflection.objects.get(), Entry.objects.filter(act="mirror.reflected").count()
    mine.let_go(dana, Reflection.objects.get())
    actions.let_line_go(dana, stale)
    assert not Reflection.objects.exists()
    assert Entry.objects.filter(act="mirror.reflected").count() == told
