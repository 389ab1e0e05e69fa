"""What was written while the person stopped, or after a no: given back, with what they decided, and nothing of one's own is lost."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.html import escape

from alongside.decisions import actions as decisions
from alongside.kernel.clock import now
from alongside.mirror import actions, own_view
from alongside.mirror.models import Transcript
from alongside.mirror.rules.rest import REST
from alongside.mirror.tests.talks import TALK
from alongside.ui.dates import plain_day


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("transcript_new", {"words": TALK}),
        ("transcript_memory", {"asked-0": "How was it?", "said-0": "Long and grey."}),
        ("transcript_recording", {"words": "Nothing was heard yet."}),
    ],
)
def test_words_of_a_talk_are_given_back_with_what_the_person_decided(cast, together, meeting, name, sent):
    actions.stop_transcripts(cast.viewer("maya"), together)
    dana, url = cast.client("dana"), reverse(name, args=[meeting.id])
    answer = dana.post(url, sent)
    shown = answer.content.decode()
    assert answer.status_code == 404
    assert f"Maya stopped on {plain_day(now())}." in shown
    assert all(escape(words.strip()[:60]) in shown for words in sent.values())
    assert dana.get(url).status_code == 404
    assert not Transcript.objects.exists()


def test_a_file_is_named_and_not_kept(cast, together, meeting):
    actions.stop_transcripts(cast.viewer("maya"), together)
    file = SimpleUploadedFile("monday.txt", TALK.encode())
    shown = cast.client("dana").post(reverse("transcript_new", args=[meeting.id]), {"file": file}).content.decode()
    assert "Maya stopped on" in shown
    assert "monday.txt" in shown


# ── about one's own part ──
@pytest.mark.parametrize(
    ("name", "sent"), [("reading_try", {"line": "Slower"}), ("reading_back", {"felt": "Heavy", "meant": ""})]
)
def test_words_about_ones_own_part_can_be_kept_without_the_talk(cast, together, reading, name, sent):
    actions.stop_transcripts(cast.viewer("maya"), together)
    dana, mine = cast.client("dana"), reverse("mirror_mine")
    answer = dana.post(reverse(name, args=[reading.id]), sent)
    assert answer.status_code == 404
    (words,) = [word for word in sent.values() if word]
    assert f">\n{words}</textarea>" in answer.content.decode()
    dana.post(mine, sent)
    assert words in dana.get(mine).content.decode()


def test_where_nothing_was_written_nothing_is_given_back(cast, together, reading):
    actions.stop_transcripts(cast.viewer("maya"), together)
    answer = cast.client("dana").post(reverse("reading_back", args=[reading.id]), {"skip": "1"})
    assert answer.status_code == 404
    assert "Keep it here" not in answer.content.decode()


def test_the_mirror_leads_to_ones_own_words_and_says_that_there_was_a_reading(cast, together, reading):
    actions.stop_transcripts(cast.viewer("maya"), together)
    shown = cast.client("dana").get(reverse("mirror")).content.decode()
    assert reverse("mirror_mine") in shown
    assert "No reading now" in shown
    assert "No reading yet" not in shown
    assert "No reading yet" in cast.client("noor").get(reverse("mirror")).content.decode()


# ── own words of a talk ──
def test_a_no_to_own_words_of_a_talk_rests_and_the_person_asks_on_any_day(cast, reading):
    own = reverse("own_words", args=[reading.transcript_id])
    cast.client("dana").post(own)
    asked = own_view.latest_offer(cast.viewer("maya"), reading.transcript)
    assert asked
    decisions.decline(cast.viewer("maya"), asked)
    shown = cast.client("dana").get(own).content.decode()
    assert f"Maya said “not for me” to it. You can offer it again from {plain_day(now() + REST)}" in shown
    assert cast.client("dana").post(own).status_code == 404
    assert cast.client("maya").post(own).status_code == 302
