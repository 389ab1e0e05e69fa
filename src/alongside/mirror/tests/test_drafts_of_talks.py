"""What of a talk waits on a device: no longer than its tab is open, and not once the person stopped."""

import re

import pytest
from django.urls import reverse

from alongside.mirror import actions
from alongside.mirror.models import Reflection
from alongside.mirror.tests.talks import TALK


def form_with(page: str, what: str) -> str:
    """Return how the form begins in which something stands."""
    return next(
        str(re.findall(r"<form[^>]*>", form)[0]) for form in re.findall(r"<form.*?</form>", page, re.DOTALL) if what in form
    )


@pytest.mark.parametrize("words", ["", "Nobody is named in this."])
def test_a_talk_that_is_pasted_waits_in_its_tab_alone(cast, meeting, words):
    dana, url = cast.client("dana"), reverse("transcript_new", args=[meeting.id])
    page = (dana.post(url, {"words": words}) if words else dana.get(url)).content.decode()
    assert f'data-draft-tab data-draft="talk-{meeting.id}' in form_with(page, 'name="words"')


@pytest.mark.parametrize(
    ("name", "sent"),
    [("transcript_new", {"words": TALK}), ("transcript_memory", {"asked-0": "How was it?", "said-0": "Long and grey."})],
)
def test_what_is_given_back_because_the_person_stopped_leaves_no_draft(cast, together, meeting, name, sent):
    """`draft.js` keeps a draft where a page says that it did not take the words: this one gave them back once, for good."""
    actions.stop_transcripts(cast.viewer("maya"), together)
    page = cast.client("dana").post(reverse(name, args=[meeting.id]), sent).content.decode()
    assert "What you sent was not taken" in page
    assert "data-not-taken" not in page
    assert "data-problems" not in page


def test_words_about_ones_own_part_leave_their_draft_when_they_are_kept_without_the_talk(cast, together, reading):
    actions.stop_transcripts(cast.viewer("maya"), together)
    dana = cast.client("dana")
    page = dana.post(reverse("reading_back", args=[reading.id]), {"felt": "Heavy", "meant": ""}).content.decode()
    assert "data-not-taken" in form_with(page, 'name="felt"')
    dana.post(reverse("mirror_mine"), {"felt": "Heavy", "meant": "", "line": ""})
    assert Reflection.objects.filter(reading=None).count() == 2
