"""What the pages of an excerpt promise: one's own side of a talk, what is kept out of it, and what only the one who reads knows."""

import html
import re

import pytest
from django.urls import reverse

from alongside.mirror import actions as mirroring
from alongside.supervision import actions
from alongside.supervision.models import Bringing
from alongside.supervision.rules import Kind

OWN = "You miss the mornings, and the person you were in them."
NAMED = "Good to hear you, Maya. " + OWN
KEEP = "Keep it as it is, and see what they would see"


@pytest.fixture
def dana(cast):
    return cast.client("dana")


def text(answer):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())).split())


def send(browser, cast, reading, words, **more):
    url = reverse("bring", args=["reading", reading.transcript_id])
    return browser.post(url, {"supervisor": str(cast.sam.id), "words": words, **more})


def brought(cast, reading, words=OWN):
    made = actions.prepare(cast.viewer("dana"), Kind.READING, reading.transcript_id, cast.sam, words)
    actions.bring(cast.viewer("dana"), made)
    return made


def test_no_page_says_that_nothing_of_theirs_can_go(cast, dana, reading):
    made = brought(cast, reading)
    pages = [
        text(dana.get(reverse("excerpt", args=[reading.transcript_id]))),
        text(dana.get(reverse("bring", args=["reading", reading.transcript_id]))),
        text(dana.get(reverse("bringing", args=[made.id]))),
        text(cast.client("sam").get(reverse("brought", args=[made.id]))),
    ]
    for page in pages:
        assert "Nothing that" not in page
        assert "alone" not in page.replace("Alongside", "")
    choosing, writing, _seen, with_sam = pages
    assert "Maya’s turns are not here. Where you said Maya’s words back" in choosing
    assert "six words in a row that the other person said and you did not, and three in quotation marks" in writing
    assert "cannot know a shorter quotation, or every name" in writing
    assert "From a look into their mirror: their own part, in the words that they chose" in with_sam


def test_before_it_is_brought_one_is_asked_to_read_it_once_more(cast, dana, reading):
    preview = dana.get(send(dana, cast, reading, OWN).url)
    assert "Read it once more" in text(preview)
    assert "There is a name in it" not in text(preview)
    dana.post(reverse("bringing_bring", args=[Bringing.objects.get().id]))
    assert "Read it once more" not in text(dana.get(reverse("bringing", args=[Bringing.objects.get().id])))


def test_a_quotation_is_kept_out_and_shown_as_it_was_written(cast, dana, reading):
    answer = send(dana, cast, reading, f"{OWN} She spoke of “the radio, very LOW” and of “my sister’s” house.")
    assert answer.status_code == 422
    assert "The other person said this: “the radio, very LOW”. Say it in your own words, or leave it out." in text(answer)
    assert not Bringing.objects.exists()


def test_all_that_is_the_others_is_shown_at_once(cast, dana, reading):
    words = "“the radio very low” and so i had mornings ONCE when i was at the bakery"
    said = text(send(dana, cast, reading, words))
    assert "this: “the radio very low”, “i had mornings ONCE when i was at the bakery”. Say" in said


def test_the_persons_name_is_shown_and_kept_by_a_second_press_alone(cast, dana, reading):
    answer = send(dana, cast, reading, NAMED)
    assert answer.status_code == 422
    assert "may name somebody you walk with: Maya" in text(answer)
    assert KEEP in text(answer)
    assert not Bringing.objects.exists()
    assert 'name="keep_names" value="Maya"' in answer.content.decode()
    kept = send(dana, cast, reading, NAMED, keep_names="Maya")
    assert "You kept a name in it: Maya" in text(dana.get(kept.url))
    assert Bringing.objects.get().words == NAMED


@pytest.mark.parametrize("unshown", ["1", "", "Wes"])
def test_no_press_keeps_a_name_that_was_never_shown(cast, dana, reading, unshown):
    assert send(dana, cast, reading, NAMED, keep_names=unshown).status_code == 422
    assert not Bringing.objects.exists()


def test_a_name_that_was_added_since_is_shown_first_and_then_both_stay(cast, dana, reading, monkeypatch):
    monkeypatch.setattr("alongside.supervision.access.partners", lambda _viewer: {cast.maya.id: "Maya", cast.wes.id: "Ana María"})
    both = NAMED + " Ana María too."
    answer = send(dana, cast, reading, both, keep_names="Maya")
    assert answer.status_code == 422
    assert "may name somebody you walk with: Ana María. Your" in text(answer)
    [value] = re.findall(r'name="keep_names" value="([^"]*)"', answer.content.decode())
    kept = send(dana, cast, reading, both, keep_names=html.unescape(value).replace("\n", "\r\n"))  # as a browser sends lines
    assert "You kept a name in it: Ana María, Maya" in text(dana.get(kept.url))


def test_taken_out_it_needs_no_second_press(cast, dana, reading):
    assert KEEP not in text(dana.get(reverse("bring", args=["reading", reading.transcript_id])))
    send(dana, cast, reading, NAMED)
    assert send(dana, cast, reading, OWN).status_code == 302


def test_keeping_a_name_keeps_nothing_else_of_theirs(cast, dana, reading):
    answer = send(dana, cast, reading, "Maya: “the radio very low”", keep_names="Maya")
    assert answer.status_code == 422
    assert KEEP not in text(answer)
    assert not Bringing.objects.exists()


def test_no_way_around_the_page_leaves_a_name_by_chance(cast, reading):
    with pytest.raises(actions.Named) as found:
        actions.prepare(cast.viewer("dana"), Kind.READING, reading.transcript_id, cast.sam, NAMED)
    assert found.value.args[0] == ["Maya"]


def test_when_another_voice_turns_out_to_be_theirs_it_says_that(cast, dana, reading):
    made = brought(cast, reading)
    dana.post(reverse("transcript_who", args=[reading.transcript_id]), {"specialist": "Maya", "person": "Dana"})
    for address in (reverse("bringing", args=[made.id]), reverse("bringings")):
        assert "These words went when you said anew which voice is yours." in text(dana.get(address))


def test_when_the_person_stopped_no_page_says_that_the_specialist_deleted_it(cast, dana, together, reading):
    made = brought(cast, reading)
    mirroring.stop_transcripts(cast.viewer("maya"), together)
    for address in (reverse("bringing", args=[made.id]), reverse("bringings")):
        said = text(dana.get(address))
        assert "These words went with the transcript." in said
        assert "You deleted" not in said
