"""Words written in one role and sent in another are given back; that leads into no role but one's own."""

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from alongside.journey.models import Chapter
from alongside.kernel.access import Who
from alongside.programme.actions import end_role, give_role
from alongside.programme.written_as import ACTING
from alongside.supervision.models import OwnNote
from alongside.ui.errors import SEND_AS_WRITTEN
from alongside.ui.nodes import WRITTEN_AS

WORDS = "She laughed,\nand I forgot what I wanted to say."


@pytest.fixture
def noor(cast) -> Client:
    """Let Noor, a specialist, have a notebook of her own too."""
    cast.memberships["noor at home"] = give_role(cast.programme, cast.noor, Who.PERSON)
    browser: Client = cast.client("noor")
    return browser


def change_to(browser: Client, membership) -> None:
    """Choose another role, as in another tab."""
    assert browser.post(reverse("act_as"), {"membership": membership.id}).status_code == 302


def form_in(html: str, words: str) -> dict[str, str]:
    """Return the fields of the form that holds these words."""
    form = next(form for form in re.findall(r"<form.*?</form>", html, re.DOTALL) if words in unescape(form))
    hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', form)
    areas = re.findall(r'<textarea[^>]* name="([^"]+)"[^>]*>\n?(.*?)</textarea>', form, re.DOTALL)
    return {name: unescape(value) for name, value in [*hidden, *areas]}


def acting(browser: Client) -> str:
    return str(browser.session[ACTING])


def test_words_of_one_role_are_given_back_in_another_and_sent_after_changing_back(cast, noor):
    drawn = form_in(noor.get(reverse("own_notes")).content.decode(), "words")
    assert drawn[WRITTEN_AS] == str(cast.memberships["noor"].id)
    change_to(noor, cast.memberships["noor at home"])
    answer = noor.post(reverse("own_notes"), {**drawn, "words": WORDS})
    html = answer.content.decode()
    assert answer.status_code == 409
    assert OwnNote.objects.count() == 0
    assert "You wrote this as “Specialist”. Since then you have changed to “Person”" in html
    given_back = form_in(html, WORDS)
    assert given_back["words"] == WORDS
    assert given_back[WRITTEN_AS] == drawn[WRITTEN_AS]
    assert acting(noor) == str(cast.memberships["noor at home"].id)  # nothing changes by itself

    again = noor.post(reverse("own_notes"), {**given_back, SEND_AS_WRITTEN: "1"})
    assert again.status_code == 302
    assert acting(noor) == str(cast.memberships["noor"].id)
    assert [str(note.words) for note in OwnNote.objects.all()] == [WORDS]


def test_it_is_said_in_spanish_too(cast, noor):
    noor.post(reverse("set_language"), {"language": "es"})
    change_to(noor, cast.memberships["noor at home"])
    fields = {WRITTEN_AS: cast.memberships["noor"].id, "words": WORDS}
    html = noor.post(reverse("own_notes"), fields).content.decode()
    assert "Escribiste esto como “Especialista”" in html
    assert "Volver a “Especialista” y mandar" in html


@pytest.mark.parametrize("whose", ["maya", "sam", "alex"])
def test_nobody_comes_into_a_role_of_somebody_else(cast, noor, whose: str):
    """As after somebody else signed in on the same device: the words come back, no role is offered, and none is taken."""
    fields = {WRITTEN_AS: cast.memberships[whose].id, "words": WORDS, SEND_AS_WRITTEN: "1"}
    for name in ("own_notes", "meaning", "accounts", "supervision"):
        answer = noor.post(reverse(name), fields)
        html = answer.content.decode()
        assert answer.status_code == 409
        assert WORDS in unescape(html)
        assert SEND_AS_WRITTEN not in html
        assert acting(noor) == str(cast.memberships["noor"].id)
    assert OwnNote.objects.count() == 0


def test_nobody_comes_into_a_role_that_has_ended(cast, noor):
    change_to(noor, cast.memberships["noor at home"])
    end_role(cast.viewer("alex"), cast.memberships["noor"])
    answer = noor.post(reverse("own_notes"), {WRITTEN_AS: cast.memberships["noor"].id, "words": WORDS, SEND_AS_WRITTEN: "1"})
    assert answer.status_code == 409
    assert SEND_AS_WRITTEN not in answer.content.decode()
    assert OwnNote.objects.count() == 0


@pytest.mark.parametrize("nonsense", ["seven", "00000000-0000-0000-0000-000000000000", "' OR 1=1"])
def test_nonsense_leads_nowhere(cast, noor, nonsense: str):
    fields = {WRITTEN_AS: nonsense, "words": WORDS, SEND_AS_WRITTEN: "1"}
    assert noor.post(reverse("own_notes"), fields).status_code == 409
    assert acting(noor) == str(cast.memberships["noor"].id)


def test_changing_back_opens_no_more_than_that_role_may(cast, noor):
    """A page that is not open to the role in which something was written stays closed, whatever is asked."""
    change_to(noor, cast.memberships["noor at home"])
    fields = {WRITTEN_AS: cast.memberships["noor"].id, "words": WORDS, SEND_AS_WRITTEN: "1"}
    assert noor.post(reverse("accounts"), fields).status_code == 404


@pytest.mark.parametrize("name", ["own_notes", "transcript_new"])
def test_another_site_changes_no_role(cast, noor, name: str):
    change_to(noor, cast.memberships["noor at home"])
    noor.handler.enforce_csrf_checks = True
    to = reverse(name, kwargs={"meeting_id": "00000000-0000-0000-0000-000000000007"} if name == "transcript_new" else {})
    fields = {WRITTEN_AS: cast.memberships["noor"].id, "words": WORDS, SEND_AS_WRITTEN: "1"}
    answer = noor.post(to, "&".join(f"{key}={value}" for key, value in fields.items()), "application/x-www-form-urlencoded")
    assert answer.status_code == 403
    assert acting(noor) == str(cast.memberships["noor at home"].id)


def test_a_chapter_comes_back_too_and_its_recording_is_said_to_be_lost(cast, noor):
    """Its page looks at what arrives before anything is read, and is not open to the other role."""
    change_to(noor, cast.memberships["noor at home"])
    drawn = form_in(noor.get(reverse("chapter_new")).content.decode(), "words")
    change_to(noor, cast.memberships["noor"])
    sound = SimpleUploadedFile("voice.webm", b"\x1aE\xdf\xa3" * 9, "audio/webm")
    answer = noor.post(reverse("chapter_new"), {**drawn, "title": "The ovens", "words": WORDS, "voice": sound})
    html = answer.content.decode()
    assert answer.status_code == 409
    assert "We could not keep the file that you chose: “voice.webm”." in html
    assert "Nothing is lost" not in html
    given_back = form_in(html, WORDS)
    sent = "&".join(f"{key}={value}" for key, value in {**given_back, SEND_AS_WRITTEN: "1"}.items())
    assert noor.post(reverse("chapter_new"), sent, "application/x-www-form-urlencoded").status_code == 302
    assert [str(one.title) for one in Chapter.objects.filter(owner=cast.noor)] == ["The ovens"]


def test_a_chapter_does_not_slip_into_the_notebook_of_another_programme(cast):
    elsewhere = give_role(cast.elsewhere, cast.maya, Who.PERSON)
    maya = cast.client("maya")
    drawn = form_in(maya.get(reverse("chapter_new")).content.decode(), "words")
    change_to(maya, elsewhere)
    answer = maya.post(reverse("chapter_new"), {**drawn, "title": "The ovens", "words": WORDS})
    assert answer.status_code == 409
    assert "You wrote this as “Person, Open Door”." in answer.content.decode()
    assert not Chapter.objects.exists()


@pytest.mark.parametrize("name", ["own_notes", "chapter_new", "transcript_new"])
@pytest.mark.parametrize("kind", ["urlencoded", "multipart"])
def test_what_is_too_large_is_still_said_to_be_too_large(noor, name: str, kind: str):
    to = reverse(name, kwargs={"meeting_id": "00000000-0000-0000-0000-000000000007"} if name == "transcript_new" else {})
    large = "a" * 2_200_000
    sent = (f"words={large}", "application/x-www-form-urlencoded") if kind == "urlencoded" else ({"words": large},)
    status = noor.post(to, *sent).status_code
    assert status == 413 if name == "own_notes" else status in {404, 413}


def test_from_an_older_page_one_can_still_choose_a_role_and_sign_out(cast, noor):
    old = {WRITTEN_AS: str(cast.memberships["noor"].id)}
    change_to(noor, cast.memberships["noor at home"])
    assert noor.post(reverse("set_language"), {**old, "language": "en"}).status_code == 302
    assert noor.post(reverse("act_as"), {**old, "membership": cast.memberships["noor"].id}).status_code == 302
    assert noor.post(reverse("account_logout"), {WRITTEN_AS: cast.memberships["noor at home"].id}).status_code == 302
    assert not noor.session.get(ACTING)


def test_words_survive_signing_in_again_in_another_role(cast, noor):
    """A sign-in begins in the oldest role: the page that gave the words back after it had ended remembers in which they were."""
    drawn = {WRITTEN_AS: str(cast.memberships["noor at home"].id), "words": WORDS}
    kept = form_in(Client().post(reverse("meaning"), drawn).content.decode(), WORDS)
    assert kept[WRITTEN_AS] == drawn[WRITTEN_AS]
    answer = noor.post(reverse("meaning"), kept)
    assert answer.status_code == 409
    assert "You wrote this as “Person”." in answer.content.decode()


def test_each_form_of_a_page_says_in_which_role_it_was_drawn(life):
    for name, path in (("maya", "/today/"), ("maya", f"/journey/goals/{life.ids['goal_id']}/"), ("dana", "/today/")):
        html = life.cast.client(name).get(path).content.decode()
        forms = html.count('name="csrfmiddlewaretoken"')
        said = html.count(f'name="{WRITTEN_AS}" value="{life.cast.memberships[name].id}"')
        assert forms == said > 2
    assert WRITTEN_AS not in Client().get(reverse("account_login")).content.decode()
