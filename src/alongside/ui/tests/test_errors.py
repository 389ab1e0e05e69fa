"""What was typed comes back when a form came too late; secrets never do."""

import re
from html import unescape

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory
from django.utils import translation

from alongside.ui import errors

WORDS = "I want my mornings back,\n</textarea><script>alert(1)</script> coffee on the step."


def answer(view, fields, path="/journey/story/?from=today"):
    request = RequestFactory().post(path, fields)
    request.user = AnonymousUser()
    request.session = SessionStore()
    return view(request)


@pytest.mark.parametrize(("view", "status"), [(errors.form_expired, 403), (errors.signed_out, 401)])
def test_typed_words_come_back_in_a_form_that_sends_them_again(view, status):
    response = answer(view, {"words": WORDS, "sees": "us", "csrfmiddlewaretoken": "old"})
    html = response.content.decode()
    assert response.status_code == status
    shown = re.search(r'name="words" rows="4">\n(.*?)</textarea>', html, re.DOTALL)
    assert shown
    assert unescape(shown[1]) == WORDS
    assert '<input type="hidden" name="sees" value="us">' in html
    assert 'action="/journey/story/?from=today"' in html
    assert "<script>alert" not in html
    assert 'value="old"' not in html
    assert len(re.findall(r'name="csrfmiddlewaretoken" value="\w{64}"', html)) >= 1


def test_a_button_that_was_pressed_is_pressed_again():
    html = answer(errors.form_expired, {"answer": "accept"}).content.decode()
    assert '<input type="hidden" name="answer" value="accept">' in html


@pytest.mark.parametrize("name", ["password", "password1", "new_password", "otp_code", "code", "recovery_token"])
def test_a_secret_never_comes_back(name):
    html = answer(errors.form_expired, {name: "four quiet herons at dawn", "words": "mine to keep"}).content.decode()
    assert "herons" not in html
    assert "mine to keep" in html
    assert "a password, which we never give back" in html


def test_a_file_is_said_to_be_lost():
    html = answer(errors.signed_out, {"talk": SimpleUploadedFile("talk.txt", b"hello")}).content.decode()
    assert "We could not keep the file" in html
    assert "We could not keep the file" not in answer(errors.signed_out, {"words": "hello"}).content.decode()


def test_what_comes_back_is_bounded():
    many = {f"field{number}": "two words" for number in range(errors.MOST_FIELDS + 20)}
    assert answer(errors.form_expired, many).content.decode().count("<textarea") == errors.MOST_FIELDS
    long = answer(errors.form_expired, {"words": "word " * errors.MOST_CHARACTERS}).content
    assert len(long) < errors.MOST_CHARACTERS


def test_a_missing_page_and_a_refused_one_are_the_same():
    from alongside.config import urls

    assert urls.handler403 == urls.handler404


def test_a_broken_page_is_drawn_without_database_or_session():
    html = errors.server_error(RequestFactory().get("/")).content.decode()
    assert "Something broke on our side" in html
    with translation.override("es"):
        assert "Algo falló de nuestro lado" in errors.server_error(RequestFactory().get("/")).content.decode()
