"""What was typed comes back when a form came too late; secrets never do."""

import re
from html import unescape
from urllib.parse import urlencode

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


def test_what_was_written_for_a_page_that_is_not_there_comes_back_without_a_secret():
    sent = urlencode({"words": WORDS, "sees": "us", "password": "four quiet herons at dawn"})
    request = RequestFactory().post("/journey/goals/", sent, content_type="application/x-www-form-urlencoded")
    request.user, request.session = AnonymousUser(), SessionStore()
    response = errors.not_found(request)
    html = response.content.decode()
    assert response.status_code == 404
    shown = re.findall(r"readonly>\n(.*?)</textarea>", html, re.DOTALL)
    assert [unescape(one) for one in shown] == [WORDS]
    assert "data-not-taken" in html
    assert "herons" not in html
    assert "<script>alert" not in html


@pytest.mark.parametrize(("method", "stays"), [("post", True), ("get", False)])
def test_a_page_that_is_not_there_takes_nothing_so_that_a_draft_stays(method, stays):
    """One word alone is not given back by the page: it may be a choice. The draft has it."""
    request = getattr(RequestFactory(), method)("/no/such/page/", {"words": "Peace."})
    request.user, request.session = AnonymousUser(), SessionStore()
    assert ("data-not-taken" in errors.not_found(request).content.decode()) is stays


def gone(fields, **more):
    request = RequestFactory().post("/no/such/page/", fields, **more)
    request.user, request.session = AnonymousUser(), SessionStore()
    answer = errors.not_found(request)
    assert answer.status_code == 404
    return request, unescape(answer.content.decode())


def test_words_that_came_with_a_file_for_a_page_that_is_not_there_come_back_and_the_file_is_let_in_by_nobody():
    request, html = gone({"words": WORDS, "talk": SimpleUploadedFile("talk.txt", b"hello"), "password": "four herons at dawn"})
    assert re.findall(r"readonly>\n(.*?)</textarea>\s*</div>", html, re.DOTALL) == [WORDS]
    assert "We could not keep the file that you chose: “talk.txt”." in html
    assert "See that you still have it on your device" in html
    assert "herons" not in html
    assert request.FILES["talk"].read() == b""


def test_a_page_that_is_not_there_speaks_of_a_file_only_where_one_came():
    assert "We could not keep" not in gone({"words": WORDS})[1]
    assert "We could not keep" not in gone("words=two+words", content_type=TestTooMuchAtOnce.FORM)[1]
    assert "We could not keep" not in gone('{"words": "two words"}', content_type="application/json")[1]


@pytest.mark.parametrize("body", [b"", b"no parts at all", b"--x\r\nContent-Disposition: form-data; name=", b"--x\r\n" * 500])
def test_a_broken_form_for_a_page_that_is_not_there_is_still_answered(body):
    gone(body, content_type="multipart/form-data; boundary=x")
    gone(body, content_type="multipart/form-data")


def test_more_files_than_anybody_sends_are_still_answered():
    gone({f"file{number}": SimpleUploadedFile("a.txt", b"a") for number in range(101)})


def test_a_body_that_nobody_can_have_meant_is_not_read():
    _request, html = gone({"words": WORDS, "talk": SimpleUploadedFile("talk.txt", b"hello")}, CONTENT_LENGTH=600 * 1024**2)
    assert "What you wrote" not in html
    assert "We could not keep the file that you chose." in html


LARGE = b"\x1aE\xdf\xa3" * (5 * 1024 * 1024 // 4)


@pytest.mark.parametrize("view", [errors.form_expired, errors.signed_out])
def test_a_large_recording_is_said_to_be_lost_by_its_name_and_the_page_claims_nothing_else(view):
    html = unescape(answer(view, {"words": WORDS, "voice": SimpleUploadedFile("my <b>talk.webm", LARGE)}).content.decode())
    assert "We could not keep the file that you chose: “my <b>talk.webm”." in html
    assert "What you send again from here goes without a file." in html
    assert "A file that you chose could not be kept." in html
    assert "Nothing is lost" not in html
    assert "coffee on the step" in html


def test_a_lost_file_is_told_in_spanish_too():
    with translation.override("es"):
        html = answer(errors.signed_out, {"words": WORDS, "voice": SimpleUploadedFile("charla.webm", LARGE)}).content.decode()
    assert "No pudimos guardar el archivo que elegiste: “charla.webm”." in html
    assert "Elígelo de nuevo en la página donde estabas." in html
    assert "No se perdió nada" not in html


def test_without_a_file_nothing_is_lost():
    html = answer(errors.signed_out, {"words": WORDS}).content.decode()
    assert "Nothing is lost: your words are below." in html
    assert "goes without a file" not in html


def test_a_name_that_a_page_gave_is_not_told_as_if_somebody_had_chosen_it():
    html = answer(errors.signed_out, {"voice": SimpleUploadedFile("voice", b"hello")}).content.decode()
    assert "We could not keep the file that you chose. What you send again" in html
    assert "“voice”" not in html
    assert "A file that you chose could not be kept." in html
    assert "ords are below" not in html  # none came


def test_where_nothing_was_written_no_words_are_said_to_be_below():
    html = answer(errors.form_expired, {"csrfmiddlewaretoken": "x"}).content.decode()
    assert "No words were sent with it." in html
    assert "ords are below" not in html


def test_words_that_were_too_many_to_be_read_are_neither_called_a_file_nor_kept():
    for sent in ({"words": "word " * 1_000_000}, {"words": "word", "more": "word " * 1_000_000}):
        html = answer(errors.signed_out, sent).content.decode()
        assert "We could not keep the file" not in html
        assert "Nothing is lost" not in html
        assert "No words were sent" not in html
        assert "There was more than we can show here" in html


def test_what_was_dropped_on_its_way_in_is_known_by_the_size_of_all():
    """As where a page read it by its own means, and let nothing of it in."""
    request = RequestFactory().post("/here/", {"words": WORDS, "talk": SimpleUploadedFile("talk.webm", LARGE)})
    request.user, request.session = AnonymousUser(), SessionStore()
    assert not request.FILES  # larger than what is kept in memory
    html = errors.form_expired(request).content.decode()
    assert "We could not keep the file that you chose." in html
    assert "coffee on the step" in html


def test_a_file_is_said_to_be_lost():
    html = answer(errors.signed_out, {"talk": SimpleUploadedFile("talk.txt", b"hello")}).content.decode()
    assert "We could not keep the file" in html
    assert "We could not keep the file" not in answer(errors.signed_out, {"words": "hello"}).content.decode()


def test_what_comes_back_is_bounded():
    many = {f"field{number}": "two words" for number in range(errors.MOST_FIELDS + 20)}
    assert answer(errors.form_expired, many).content.decode().count("<textarea") == errors.MOST_FIELDS
    long = answer(errors.form_expired, {"words": "word " * errors.MOST_CHARACTERS}).content
    assert len(long) < errors.MOST_CHARACTERS


class TestTooMuchAtOnce:
    """A form that is too large is named so, wherever it was sent; the log says it in a line."""

    LARGE = "x" * (2 * 1024 * 1024 + 1)
    FORM = "application/x-www-form-urlencoded"

    def answers(self, client):
        yield client.post("/sign-in/lost/", f"email={self.LARGE}", content_type=self.FORM)
        yield client.post("/sign-in/lost/", {"email": self.LARGE})

    @pytest.mark.django_db
    def test_says_how_much_is_possible_and_where_the_words_are(self, client, caplog):
        for answer in self.answers(client):
            page = answer.content.decode()
            assert answer.status_code == 413
            assert "larger than one form can take, which is 2 MB" in page
            assert "your words are still there" in page
        assert {record.name for record in caplog.get_records("call")} == {"django.security.RequestDataTooBig"}

    @pytest.mark.django_db
    def test_says_it_in_spanish(self, client):
        client.cookies["language"] = "es"
        assert "cabe en un solo formulario" in next(iter(self.answers(client))).content.decode()

    @pytest.mark.django_db
    def test_many_parts_are_too_much_as_well(self, client):
        many = "&".join(f"f{number}=1" for number in range(401))
        answer = client.post("/sign-in/lost/", many, content_type=self.FORM)
        assert answer.status_code == 413
        assert "more parts than we can take at once, which is 400" in answer.content.decode()

    def test_is_said_to_somebody_signed_in_too(self, cast):
        answer = cast.client("maya").post("/me/", {"chosen_name": self.LARGE})
        assert answer.status_code == 413
        assert "2 MB" in answer.content.decode()


class TestOtherEncodings:
    @pytest.mark.django_db
    @pytest.mark.parametrize("charset", ["utf-7", "utf-16", "unicode_escape", "latin-1", "nonsense", "rot13"])
    @pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
    def test_are_not_read(self, client, charset, kind):
        body = (
            b"email=%2B2AA-"
            if "urlencoded" in kind
            else b'--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n+2AA-\r\n--x--\r\n'
        )
        answer = client.generic("POST", "/sign-in/lost/", body, content_type=f"{kind}; charset={charset}")
        assert answer.status_code == 400
        assert "We could not read that" in answer.content.decode()

    @pytest.mark.django_db
    @pytest.mark.parametrize("charset", ["utf-8", "UTF-8", '"utf-8"'])
    def test_utf_8_may_be_named(self, client, charset):
        kind = f"application/x-www-form-urlencoded; charset={charset}"
        assert client.post("/sign-in/lost/", "email=a%40example.org", content_type=kind).status_code == 302

    @pytest.mark.django_db
    def test_half_a_character_in_a_form_is_replaced_before_anybody_reads_it(self, cast):
        browser = cast.client("maya")
        answer = browser.post("/me/", "chosen_name=May%ED%A0%80a&language=en&time_zone=UTC", content_type=TestTooMuchAtOnce.FORM)
        assert answer.status_code in {200, 302}
        cast.maya.refresh_from_db()
        cast.maya.chosen_name.encode()


def test_a_missing_page_and_a_refused_one_are_the_same():
    from alongside.config import urls

    assert urls.handler403 == urls.handler404


def test_a_broken_page_is_drawn_without_database_or_session():
    html = errors.server_error(RequestFactory().get("/")).content.decode()
    assert "Something broke on our side" in html
    with translation.override("es"):
        assert "Algo falló de nuestro lado" in errors.server_error(RequestFactory().get("/")).content.decode()
