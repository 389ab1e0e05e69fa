"""The second factor: what went wrong with it is written down, it ends where it was, and its secret is nowhere in clear."""

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core import signing
from django.core.signing import JSONSerializer
from django.test import Client
from django.urls import reverse
from django.utils import translation

from alongside.audit.models import Entry
from alongside.consent import trail
from alongside.people.tests.kept import in_sessions
from tests.cast import PASSWORD

SECRET = "JBSWY3DPEHPK3PXP"
SECOND = "/sign-in/second/"


def code():
    return format_hotp_value(hotp_value(SECRET, next(yield_hotp_counters_from_time())))


def entered(email="dana@example.org"):
    browser = Client()
    browser.post("/sign-in/", {"login": email, "password": PASSWORD})
    return browser


def facts(act, about):
    return list(Entry.objects.filter(act=f"people.{act}", about=about.id).order_by("position").values_list("facts", flat=True))


class TestTheTrail:
    def test_a_wrong_code_on_the_way_in_is_written_down_for_its_owner(self, cast):
        TOTP.activate(cast.dana, SECRET)
        browser = entered()
        for _ in range(2):
            browser.post(SECOND, {"code": "000000"})
        assert facts("second_step_failed", cast.dana) == [{"how": "app", "again": False}] * 2
        assert not Entry.objects.filter(act="people.second_step_failed").exclude(actor=None).exists()  # by whom is not known
        assert not facts("signed_in", cast.dana)

    def test_a_wrong_code_given_once_more_is_written_down_too(self, cast):
        TOTP.activate(cast.dana, SECRET)
        browser = entered()
        browser.post(SECOND, {"code": code()})
        browser.post(reverse("mfa_reauthenticate"), {"code": "000000"})
        assert facts("second_step_failed", cast.dana) == [{"how": "app", "again": True}]

    @pytest.mark.parametrize("how", ["app", "recovery_codes"])
    def test_how_somebody_came_in_is_written_down(self, cast, how):
        TOTP.activate(cast.dana, SECRET)
        codes = RecoveryCodes.activate(cast.dana).get_unused_codes()
        given = {"app": code(), "recovery_codes": codes[0]}[how]
        browser = entered()
        assert browser.post(SECOND, {"code": given})["Location"] == "/today/"
        assert facts("signed_in", cast.dana) == [{"how": how}]
        assert not facts("second_step_failed", cast.dana)

    def test_a_password_alone_is_one(self, cast):
        entered("maya@example.org")
        assert facts("signed_in", cast.maya) == [{"how": "password"}]

    def test_who_came_without_any_of_them_has_shown_nothing(self, cast, settings):
        settings.DEMO = True
        Client().post("/sign-in/demo/", {"account": str(cast.maya.id)})
        assert facts("signed_in", cast.maya) == [{}]

    @pytest.mark.parametrize(
        ("language", "act", "how", "said"),
        [
            ("en", "signed_in", "recovery_codes", "You signed in with a recovery code."),
            ("es", "signed_in", "recovery_codes", "You: inicio de sesión con un código de recuperación."),
            ("en", "signed_in", "passkey", "You signed in with a passkey."),
            ("en", "signed_in", "app", "You signed in with a code from the app."),
            ("en", "signed_in", "password", "You signed in."),
            ("en", "second_step_failed", "app", "Somebody who was past the password gave a code that was not right."),
            ("es", "second_step_failed", "app", "Alguien que ya había pasado la contraseña dio un código que no era correcto."),
        ],
    )
    def test_it_is_said_in_words(self, language, act, how, said):
        with translation.override(language):
            assert trail.says(f"people.{act}", {"how": how}, "You", mine=True) == said

    def test_what_was_written_down_before_is_still_said(self):
        with translation.override("en"):
            assert trail.says("people.signed_in", {}, "You", mine=True) == "You signed in."


class TestTakingItAway:
    def with_a_code(self, holder_is_at_the_door):
        holder_is_at_the_door.post(SECOND, {"code": code()})
        return holder_is_at_the_door

    def test_it_ends_every_other_session(self, cast, monkeypatch):
        monkeypatch.setattr(TOTP, "_mark_code_used", lambda self, code: True)  # two come in within one code's half minute
        TOTP.activate(cast.dana, SECRET)
        here, there = self.with_a_code(entered()), self.with_a_code(entered())
        neighbour = cast.client("noor")
        assert [browser.get("/meetings/").status_code for browser in (here, there, neighbour)] == [200, 200, 200]
        here.post(reverse("account_reauthenticate"), {"password": PASSWORD})
        answer = here.post(reverse("mfa_deactivate_totp"), follow=True)
        assert "You were signed out everywhere else." in answer.content.decode()
        assert not Authenticator.objects.filter(user=cast.dana).exists()
        assert there.get("/meetings/")["Location"].startswith("/sign-in/")
        assert here.get("/meetings/")["Location"] == reverse("mfa_index")  # still signed in, and asked for a new one first
        assert neighbour.get("/meetings/").status_code == 200
        assert facts("sessions_ended", cast.dana) == [{"count": 1}]

    def test_where_there_is_no_other_session_none_is_said_to_have_ended(self, cast):
        TOTP.activate(cast.dana, SECRET)
        RecoveryCodes.activate(cast.dana)  # removed with the app: two signals
        here = self.with_a_code(entered())
        here.post(reverse("account_reauthenticate"), {"password": PASSWORD})
        here.post(reverse("mfa_deactivate_totp"))
        assert facts("app_removed", cast.dana) == facts("recovery_codes_removed", cast.dana) == [{}]
        assert not facts("sessions_ended", cast.dana)


class TestWhatASessionHolds:
    def test_the_secret_of_an_app_that_is_being_added_is_sealed_and_still_works(self, cast):
        browser = entered("maya@example.org")
        browser.post(reverse("account_reauthenticate"), {"password": PASSWORD})
        page = browser.get(reverse("mfa_activate_totp")).content.decode()
        shown = re.search(r"<code>(\w+)</code>", page)
        assert shown
        assert len(in_sessions()) > 100
        assert shown[1].encode() not in in_sessions()
        value = format_hotp_value(hotp_value(shown[1], next(yield_hotp_counters_from_time())))
        assert browser.post(reverse("mfa_activate_totp"), {"code": value}).status_code == 302
        assert Authenticator.objects.filter(user=cast.maya, type="totp").exists()

    def test_a_session_from_before_they_were_sealed_goes_on(self, cast):
        browser = entered("maya@example.org")
        row = Session.objects.get(pk=browser.session.session_key)
        held = SessionStore(row.pk).load()
        row.session_data = signing.dumps(held, salt=SessionStore().key_salt, serializer=JSONSerializer, compress=True)
        row.save()
        assert b"signed_in_at" in in_sessions()
        assert browser.get("/me/").status_code == 200

    def test_what_was_sealed_under_another_key_is_an_empty_session(self, cast, settings):
        browser = entered("maya@example.org")
        assert browser.get("/me/").status_code == 200
        settings.MASTER_KEY = b"8" * 32
        assert SessionStore(browser.session.session_key).load() == {}
