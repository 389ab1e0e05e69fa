"""Words that are sent as the talk goes come back to be kept; two tabs take nothing from each other; what is deleted stays so."""

import pytest
from django.urls import reverse
from django.utils.html import escape

from alongside.audit.models import Entry
from alongside.decisions.actions import NoLongerOffered, accept, make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.listening import parse_content
from alongside.mirror import access, actions, long_reading, mine, own_view
from alongside.mirror.long_reading import make_reading, read_on
from alongside.mirror.models import LongReading, Reading, Reflection, Transcript
from alongside.mirror.tests.conftest import read_talk
from alongside.mirror.tests.talks import TALK, UNCLEAR
from alongside.vault.models import WrappedKey

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
    """One tab fetches the reflection, the other writes in between; really at once is in `test_at_once.py`."""
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


@pytest.fixture
def stops_while(cast, together, monkeypatch):
    """Let Maya stop while a talk is read, or a part of it: `stops_while("read")`."""

    def when(name):
        as_ever = getattr(long_reading, name)

        def then_stops(*asked):
            actions.stop_transcripts(cast.viewer("maya"), together)
            return as_ever(*asked)

        monkeypatch.setattr(long_reading, name, then_stops)

    return when


def keys():
    return set(WrappedKey.objects.values_list("owner", flat=True))


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("name", "sent"),
    [("transcript_new", {"words": TALK}), ("transcript_memory", {"then": "What made you come?", "ended": "My sister asked."})],
)
def test_a_talk_that_was_stopped_while_it_was_read_is_given_back(cast, talk_agreed, stops_while, name, sent):
    """Nothing is half kept, no key is made for what is gone, and what was typed comes back."""
    before = keys()
    stops_while("read")
    answer = cast.client("dana").post(reverse(name, args=[talk_agreed.id]), sent)
    assert answer.status_code == 404
    page = answer.content.decode()
    assert "What you sent was not taken" in page
    assert all(escape(words.strip().splitlines()[-1]) in page for words in sent.values())
    assert not Transcript.objects.exists()
    assert keys() == before
    assert not Entry.objects.filter(act="mirror.reading_made").exists()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("times", [1, 120])
def test_who_is_who_of_what_was_stopped_meanwhile_is_said_to_be_over(cast, talk_agreed, stops_while, times):
    dana = cast.viewer("dana")
    transcript = actions.add_transcript(dana, talk_agreed, parse_content(UNCLEAR * times)[0])
    before = keys() - {transcript.id}
    stops_while("_talk")
    answer = cast.client("dana").post(reverse("transcript_who", args=[transcript.id]), {"specialist": "Ana", "person": "Bo"})
    assert (answer.status_code, "This talk is not to be read any more" in answer.content.decode()) == (404, True)
    assert not LongReading.objects.exists()
    assert keys() == before


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("asked_as", ["text/html", "application/json"])
def test_a_part_of_a_long_talk_that_was_stopped_meanwhile_is_said_to_be_over(cast, talk_agreed, stops_while, asked_as):
    dana = cast.viewer("dana")
    begun = make_reading(dana, actions.add_transcript(dana, talk_agreed, parse_content(UNCLEAR * 120)[0]), "Ana", "Bo")
    before = keys() - {begun.transcript_id}
    stops_while("hear_part")
    answer = cast.client("dana").post(reverse("transcript_long", args=[begun.transcript_id]), headers={"accept": asked_as})
    assert (answer.status_code, "This talk is not to be read any more" in answer.content.decode()) == (404, True)
    assert keys() == before


def test_the_schedule_goes_on_with_others_when_one_is_stopped_meanwhile(cast, talk_agreed, stops_while):
    dana = cast.viewer("dana")
    make_reading(dana, actions.add_transcript(dana, talk_agreed, parse_content(UNCLEAR * 120)[0]), "Ana", "Bo")
    stops_while("hear_part")
    assert read_on() == 0


@pytest.mark.parametrize("sent", [{"codes": ["open_question"]}, {"back": "1"}])
def test_what_is_heard_another_way_in_what_is_gone_is_not_written(cast, talk_read, goes_meanwhile, sent):
    assert cast.client("dana").post(reverse("reading_turn", args=[talk_read.id, 1]), sent).status_code == 404
    assert not Entry.objects.filter(act="mirror.corrected").exists()


def test_no_file_of_scenes_is_given_of_what_is_gone(cast, talk_read, goes_meanwhile):
    actions.correct(cast.viewer("dana"), talk_read, 0, frozenset({"compassion"}))
    assert cast.client("dana").post(reverse("reading_scenes", args=[talk_read.id])).status_code == 404
    assert not Entry.objects.filter(act="mirror.scenes_taken").exists()


def test_ones_own_words_of_what_is_gone_are_not_offered_nor_made(cast, together, talk_read):
    dana, maya, transcript = cast.viewer("dana"), cast.viewer("maya"), talk_read.transcript
    offer = own_view.offer_view(dana, transcript, together)
    agreed = Agreed(offer=offer, kind=own_view.KIND, subject=transcript.id, offered_by=cast.dana, answered_by=cast.maya)
    actions.stop_transcripts(maya, together)
    with pytest.raises(actions.Gone):
        own_view.offer_view(dana, transcript, together)
    with pytest.raises(NoLongerOffered):
        own_view.make_view(offer, agreed)


def test_a_yes_answers_everything_that_waits_about_the_same_words(cast, together, talk_read):
    """As it could wait twice before one at a time was held to."""
    dana, transcript = cast.viewer("dana"), talk_read.transcript
    offer = own_view.offer_view(dana, transcript, together)
    make_offer(cast.viewer("maya"), cast.dana, own_view.KIND, space=together.id, subject=transcript.id, words=offer.words)
    accept(cast.viewer("maya"), offer)
    assert sorted(Offer.objects.filter(kind=own_view.KIND).values_list("state", flat=True)) == ["accepted", "lapsed"]


def test_what_is_gone_is_told_of_once(cast, talk_read):
    dana = cast.viewer("dana")
    for transcript in (talk_read.transcript, Transcript.objects.get()):
        actions.delete(dana, transcript)
    kept = mine.keep(dana, felt=FELT, meant="", line="")
    for reflection in (kept, Reflection.objects.get(pk=kept.pk)):
        mine.let_go(dana, reflection)
    for act in ("mirror.transcript_deleted", "mirror.reflection_let_go"):
        assert Entry.objects.filter(act=act).count() == 1
