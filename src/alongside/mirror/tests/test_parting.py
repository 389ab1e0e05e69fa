"""To end walking together is to stop, too: both read before and after what is deleted, and what stays with whom."""

import pytest
from django.urls import reverse
from django.utils.html import escape

from alongside.decisions import actions as decisions
from alongside.kernel.access import Who
from alongside.mirror import access, own_view
from alongside.mirror.models import OwnView, Reflection, Transcript
from alongside.mirror.offers import parted, parting, what_goes
from alongside.partnership.starter import starter_clauses

OTHER = {"maya": ("Dana", Who.PERSON), "dana": ("Maya", Who.SPECIALIST)}
PAGES = ("partnership_end", "partnership_ending")
ALL_KEPT = (
    "You keep everything: your agreement",
    "Maya keeps everything that the two of you wrote",
    "keep all of it",
    "keeps all of it",
)


def page(cast, who, name, together):
    return cast.client(who).get(reverse(name, args=[together.id])).content.decode()


@pytest.fixture
def own_words(cast, reading):
    """Maya has her own words of the talk, as both agreed."""
    cast.client("dana").post(reverse("own_words", args=[reading.transcript_id]))
    offer = own_view.latest_offer(cast.viewer("maya"), reading.transcript)
    assert offer
    decisions.accept(cast.viewer("maya"), offer)
    return OwnView.objects.get()


@pytest.mark.parametrize("who", ["maya", "dana"])
@pytest.mark.parametrize("name", PAGES)
def test_before_it_ends_both_read_what_is_deleted_and_that_the_rest_stays(cast, together, reading, who, name):
    other, role = OTHER[who]
    shown = page(cast, who, name, together)
    goes = escape(parting(role, other))
    assert goes in shown
    assert not any(said in shown for said in ALL_KEPT)
    rest = shown[shown.index(goes) + len(goes) :]
    assert ("You keep everything else" if who == "maya" else "Maya keeps everything else") in rest


def test_the_person_reads_the_same_as_where_they_stop_it(cast, together, reading):
    assert escape(what_goes("Dana")) in page(cast, "maya", "partnership_end", together)


def test_each_is_told_of_transcripts_by_that_word_and_the_specialist_of_the_page_with_the_other_ones_words(
    cast, together, reading
):
    for who in ("maya", "dana"):
        assert "transcripts of your talks" in page(cast, who, "partnership_end", together)
    told = page(cast, "dana", "partnership_end", together)
    assert "The pages with Maya’s own words of a talk go, too" in told
    assert "What you wrote about your own part stays yours." in told


@pytest.mark.parametrize("who", ["maya", "dana"])
def test_after_it_has_ended_it_says_what_has_gone_and_only_that_is_gone(cast, together, reading, own_words, who):
    other, role = OTHER[who]
    told = cast.client(who).post(reverse("partnership_end", args=[together.id]), follow=True).content.decode()
    assert escape(parted(role, other)) in told
    assert ("You keep everything else" if who == "maya" else "Maya keeps everything else") in told
    assert "keep everything." not in told
    assert "keeps everything." not in told
    assert not Transcript.objects.exists()
    assert not OwnView.objects.exists()


@pytest.mark.parametrize("who", ["maya", "dana"])
def test_what_the_specialist_wrote_about_their_own_part_stays_theirs(cast, together, reading, who):
    cast.client(who).post(reverse("partnership_end", args=[together.id]))
    kept = Reflection.objects.get()
    assert (kept.owner_id, kept.reading_id, kept.felt) == (cast.dana.id, None, "Tight in the middle.")
    assert "Tight in the middle." in cast.client("dana").get(reverse("mirror_mine")).content.decode()


@pytest.mark.parametrize("who", ["maya", "dana"])
def test_where_no_transcript_is_agreed_nothing_is_said_of_one(cast, together, who):
    for name in PAGES:
        shown = page(cast, who, name, together)
        assert "ranscript" not in shown.replace("/transcripts/", "")
        assert any(said in shown for said in ALL_KEPT)
    told = cast.client(who).post(reverse("partnership_end", args=[together.id]), follow=True).content.decode()
    assert "deleted for good" not in told


def test_what_was_stopped_before_is_not_told_again(cast, together, reading):
    cast.client("maya").post(reverse("mirror_stop", args=[together.id]))
    assert not access.standing(cast.maya.id, cast.dana.id).exists()
    assert "deleted for good" not in page(cast, "maya", "partnership_end", together)


def test_after_the_end_the_pages_promise_no_more_than_what_is_kept(cast, together, reading):
    maya = cast.client("maya")
    maya.post(reverse("partnership_end", args=[together.id]))
    shown = maya.get(reverse("together")).content.decode()
    assert "You keep your agreement, your notes, every word you wrote." in shown
    assert not any(said in shown for said in ALL_KEPT)


@pytest.mark.parametrize("whose", ["maya", "dana"])
def test_a_role_that_ends_takes_the_transcripts_along_as_its_page_says(cast, together, reading, own_words, whose):
    alex, address = cast.client("alex"), reverse("end_role", args=[cast.memberships[whose].id])
    assert "any transcripts of their talks are deleted for good" in alex.get(address).content.decode()
    alex.post(address)
    assert not Transcript.objects.exists()
    assert not OwnView.objects.exists()
    assert Reflection.objects.get().owner_id == cast.dana.id


def test_the_clause_about_the_end_promises_no_more_than_what_is_kept():
    told = starter_clauses("Maya", "Dana")["ending"][1]
    assert "any transcripts of our talks are deleted, with what was read from them" in told
    assert "Maya keeps everything else that was written here." in told
