"""What the mail server does tells nobody who has an account, and leaves nothing half-written."""

import logging
import smtplib
import threading
import time

import pytest
from django.core import mail as django_mail
from django.db import connections, transaction
from django.test import Client

from alongside.audit.models import Entry
from alongside.people import later as beside
from alongside.people.later import later
from alongside.people.models import Account
from alongside.programme.models import Invitation
from tests.cast import PASSWORD

KNOWN, UNKNOWN = "maya@example.org", "nobody@example.org"
DOWN = ["refused", "slow", "recipient", "broken"]


@pytest.fixture
def down(monkeypatch, settings):
    """Let no letter be taken, in a way of the test's choice."""

    def choose(how):
        if how == "refused":  # as the server of a programme: a port on which nobody listens
            settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
            settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_USE_TLS = "127.0.0.1", 1, True
            return
        problems = {
            "slow": TimeoutError("timed out"),
            "recipient": smtplib.SMTPRecipientsRefused({KNOWN: (550, b"no such user")}),
            "broken": ValueError("Header values can't contain newlines"),
        }

        def send(*_args, **_kwargs):
            raise problems[how]

        monkeypatch.setattr("alongside.people.mail.send_mail", send)

    return choose


def lost(email):
    return Client().post("/sign-in/lost/", {"email": email})


@pytest.mark.parametrize("how", DOWN)
def test_the_answer_is_the_same_for_everybody(cast, down, how, caplog, django_capture_on_commit_callbacks):
    down(how)
    with django_capture_on_commit_callbacks(execute=True):
        known, unknown = lost(KNOWN), lost(UNKNOWN)
    assert (known.status_code, known["Location"], known.content) == (unknown.status_code, unknown["Location"], unknown.content)
    assert known["Location"] == "/sign-in/lost/sent/"
    assert "A letter was not taken by the mail server: a way back in" in caplog.text
    assert "example.org" not in caplog.text


@pytest.mark.parametrize("how", DOWN)
@pytest.mark.parametrize("language", ["en", "es"])
def test_an_invitation_whose_link_could_not_be_sent_is_taken_back_and_that_is_said(cast, down, how, language, caplog):
    cast.dana.language = language
    cast.dana.save(update_fields=["language"])
    down(how)
    answer = cast.client("dana").post("/invitations/", {"email": "new@example.org", "role": "person"})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert {"en": "The email could not be sent", "es": "No se pudo enviar el correo"}[language] in page
    assert 'value="new@example.org"' in page
    assert not Invitation.objects.filter(withdrawn_at=None).exists()
    acts = list(Entry.objects.filter(act__startswith="programme.invit").order_by("position").values_list("act", flat=True))
    assert acts == ["programme.invited", "programme.invitation_withdrawn"]
    assert "new@example.org" not in caplog.text


def test_an_invitation_can_be_sent_again_once_the_server_is_back(cast, down, mailoutbox, monkeypatch):
    browser = cast.client("dana")
    down("slow")
    browser.post("/invitations/", {"email": "new@example.org", "role": "person"})
    monkeypatch.setattr("alongside.people.mail.send_mail", django_mail.send_mail)
    answer = browser.post("/invitations/", {"email": "new@example.org", "role": "person"})
    assert answer.status_code == 302
    assert [letter.to for letter in mailoutbox] == [["new@example.org"]]
    assert Invitation.objects.filter(withdrawn_at=None).count() == 1


@pytest.mark.parametrize("how", DOWN)
def test_a_new_address_whose_link_could_not_be_sent_is_not_wanted_any_more(cast, down, how, caplog):
    browser = Client()
    browser.post("/sign-in/", {"login": KNOWN, "password": PASSWORD})
    browser.post("/sign-in/again/", {"password": PASSWORD, "next": "/me/private/"})
    down(how)
    answer = browser.post("/me/private/", {"email": "m@elsewhere.org"})
    assert answer.status_code == 200
    assert "Your email stays as it is" in answer.content.decode()
    assert Account.objects.get(pk=cast.maya.pk).wanted_email is None
    assert "elsewhere.org" not in caplog.text


class TestBesideTheAnswer:
    """The threads that a server has, in place of the tests' doing everything at once."""

    @pytest.fixture(autouse=True)
    def _threads(self, settings):
        settings.WORK_BESIDE_REQUESTS = True

    def test_nobody_waits_and_what_goes_wrong_is_logged_by_its_kind(self, caplog, db):
        caplog.set_level(logging.WARNING)
        go, done = threading.Event(), threading.Event()

        def job():
            go.wait(20)
            try:
                raise ConnectionRefusedError("maya@example.org is not taken")
            finally:
                done.set()

        with transaction.atomic(), pytest.MonkeyPatch.context() as patch:
            patch.setattr("django.db.transaction.on_commit", lambda then, **_: then())
            began = time.monotonic()
            later(job, "a letter")
            assert time.monotonic() - began < 5
        assert not done.is_set()
        go.set()
        assert done.wait(20)
        _all_done()
        assert "Not done: a letter (ConnectionRefusedError)" in caplog.text
        assert "example.org" not in caplog.text

    def test_nothing_is_done_for_a_change_that_was_not_kept(self, db):
        done = []
        with transaction.atomic():
            later(lambda: done.append(1), "a letter")
            transaction.set_rollback(True)
        _all_done()
        assert done == []

    @pytest.mark.django_db(transaction=True)
    def test_the_way_back_reaches_its_owner_while_the_server_sleeps(self, cast, monkeypatch, mailoutbox):
        asleep, sent = threading.Event(), threading.Event()
        plain = django_mail.send_mail

        def slow(*args, **kwargs):
            asleep.wait(20)
            plain(*args, **kwargs)
            sent.set()

        monkeypatch.setattr("alongside.people.mail.send_mail", slow)
        monkeypatch.setattr(beside, "close_old_connections", connections.close_all)
        assert lost(KNOWN)["Location"] == lost(UNKNOWN)["Location"] == "/sign-in/lost/sent/"
        assert not mailoutbox
        asleep.set()
        assert sent.wait(20)
        _all_done()
        assert [letter.to for letter in mailoutbox] == [[KNOWN]]
        assert Entry.objects.filter(act="people.way_back_asked", about=cast.maya.id).count() == 1

    def test_an_unknown_address_and_a_known_one_ask_the_database_the_same(self, cast, monkeypatch, django_assert_num_queries):
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        monkeypatch.setattr(beside._hands, "submit", lambda *_: None)
        counts = []
        lost("first@example.org")  # what one address alone was asked from begins to be counted
        for email in (KNOWN, UNKNOWN):
            with CaptureQueriesContext(connection) as asked:
                lost(email)
            counts.append([query["sql"].split()[0] for query in asked])
        assert counts[0] == counts[1]


def _all_done():
    """Wait until both threads have nothing left to do."""
    gate = threading.Barrier(3)
    for _ in range(2):
        beside._hands.submit(gate.wait, 20)
    gate.wait(20)
