"""Coming in, and being kept out."""

import re
from datetime import timedelta

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.test import Client
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people.models import Account
from alongside.programme.actions import end_role, give_role
from tests.cast import PASSWORD

SECRET = "JBSWY3DPEHPK3PXP"
NEW = "eleven slow boats going home"


def sign_in(browser, email="maya@example.org", password=PASSWORD, **more):
    return browser.post("/sign-in/", {"login": email, "password": password, **more})


def code():
    return format_hotp_value(hotp_value(SECRET, next(yield_hotp_counters_from_time())))


def acts():
    return list(Entry.objects.order_by("position").values_list("act", "about"))


@pytest.mark.parametrize("email", ["maya@example.org", " Maya@Example.org "])
def test_an_address_is_found_however_it_is_written(cast, email):
    browser = Client()
    answer = sign_in(browser, email)
    assert (answer.status_code, answer["Location"]) == (302, "/today/")
    assert browser.get("/me/").status_code == 200
    assert ("people.signed_in", cast.maya.id) in acts()


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(cast):
    def said(answer):
        return re.findall(r'class="problem".*?</ul>', answer.content.decode(), re.DOTALL)

    wrong, unknown = sign_in(Client(), password="not this one at all"), sign_in(Client(), "nobody@example.org")
    assert said(wrong)
    assert said(wrong) == said(unknown)
    assert acts().count(("people.sign_in_failed", cast.maya.id)) == 1
    assert acts().count(("people.sign_in_failed", None)) == 1
    assert "nobody@example.org" not in str(list(Entry.objects.values()))


def test_many_wrong_tries_close_the_door_for_a_while(cast):
    for _ in range(5):
        sign_in(Client(), password="not this one at all")
    answer = sign_in(Client())
    assert answer.status_code == 200
    assert "five minutes" in answer.content.decode()
    with time_machine.travel(now() + timedelta(minutes=6)):
        assert sign_in(Client()).status_code == 302


def test_own_device_is_remembered_only_when_said(cast):
    said, silent = sign_in(Client(), own_device="on"), sign_in(Client())
    assert said.cookies["own-device"].value == "1"
    assert silent.cookies["own-device"].value == ""


def test_the_second_step_is_asked_for_and_a_code_opens(cast):
    TOTP.activate(cast.dana, SECRET)
    browser = Client()
    assert sign_in(browser, "dana@example.org")["Location"] == "/sign-in/second/"
    assert browser.get("/me/").status_code == 302  # not in yet
    page = browser.get("/sign-in/second/")
    assert page.status_code == 200
    assert browser.post("/sign-in/second/", {"code": "000000"}).status_code == 200
    assert browser.post("/sign-in/second/", {"code": code()})["Location"] == "/today/"
    assert browser.get("/me/").status_code == 200


def test_authenticator_secrets_are_sealed(cast):
    TOTP.activate(cast.dana, SECRET)
    assert SECRET not in str(Authenticator.objects.get().data)


@pytest.mark.parametrize("who", ["dana", "sam", "alex"])
def test_staff_find_only_the_second_factor_open_until_they_have_one(cast, who):
    browser = Client()
    sign_in(browser, f"{who}@example.org")
    for name in ("me", "private", "usersessions_list"):
        assert browser.get(reverse(name))["Location"] == reverse("mfa_index")
    page = browser.get(reverse("mfa_index"))
    assert "One thing first" in page.content.decode()
    TOTP.activate(cast.accounts[who], SECRET)
    assert browser.get(reverse("me")).status_code == 200


def test_a_person_is_offered_a_passkey_and_not_kept_out(cast):
    browser = Client()
    sign_in(browser)
    assert "Add a passkey" in browser.get("/me/").content.decode()


def test_adding_and_removing_an_app_after_giving_the_password_once_more(cast):
    browser = Client()
    sign_in(browser)
    asked = browser.get("/second-factor/app/")
    assert asked["Location"].startswith("/sign-in/again/?next=")
    assert browser.get(asked["Location"]).status_code == 200
    assert browser.post(asked["Location"], {"password": "wrong one, surely", "next": "/second-factor/app/"}).status_code == 200
    assert (
        browser.post(asked["Location"], {"password": PASSWORD, "next": "/second-factor/app/"})["Location"]
        == "/second-factor/app/"
    )
    page = browser.get("/second-factor/app/")
    secret = re.search(r"<code>(\w+)</code>", page.content.decode())
    assert secret
    value = format_hotp_value(hotp_value(secret.group(1), next(yield_hotp_counters_from_time())))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("django.db.transaction.on_commit", lambda then, **_: then())
        assert browser.post("/second-factor/app/", {"code": value}).status_code == 302
    for name in (
        "mfa_index",
        "mfa_view_recovery_codes",
        "mfa_generate_recovery_codes",
        "mfa_deactivate_totp",
        "mfa_add_webauthn",
    ):
        assert browser.get(reverse(name)).status_code == 200, name
    assert browser.get(reverse("mfa_download_recovery_codes")).status_code == 200
    assert browser.post(reverse("mfa_deactivate_totp")).status_code == 302
    assert not Authenticator.objects.exists()
    assert {"people.app_added", "people.recovery_codes_added", "people.app_removed"} <= {act for act, _ in acts()}


def test_what_is_kept_apart_is_asked_for_once_more_and_written_down(cast):
    browser = Client()
    sign_in(browser)
    assert browser.get("/me/private/")["Location"].startswith("/sign-in/again/")
    browser.post("/sign-in/again/", {"password": PASSWORD, "next": "/me/private/"})
    assert "maya@example.org" in browser.get("/me/private/").content.decode()
    assert browser.post("/me/private/", {"legal_name": "Maya R. Flores"}).status_code == 302
    assert Account.objects.get(pk=cast.maya.pk).legal_name == "Maya R. Flores"
    assert {"people.private_opened", "people.legal_name_changed"} <= {act for act, _ in acts()}
    with time_machine.travel(now() + timedelta(minutes=11)):
        assert browser.get("/me/private/")["Location"].startswith("/sign-in/again/")


@pytest.mark.near_miss("confirm_address")
def test_moving_to_another_address_needs_the_letter_and_oneself(cast, mailoutbox, django_capture_on_commit_callbacks):
    browser = Client()
    sign_in(browser)
    browser.post("/sign-in/again/", {"password": PASSWORD, "next": "/me/private/"})
    with django_capture_on_commit_callbacks(execute=True):
        browser.post("/me/private/", {"email": "m@elsewhere.org"})
    link = re.findall(r"https?://[^/]+(/me/private/email/\S+)", mailoutbox[-1].body)[0]
    assert mailoutbox[-1].to == ["m@elsewhere.org"]
    assert cast.client("wes").get(link).status_code == 404
    assert sign_in(Client(), "m@elsewhere.org").status_code == 200  # not moved yet
    assert browser.get(link).status_code == 302
    assert sign_in(Client(), "m@elsewhere.org").status_code == 302
    assert sign_in(Client()).status_code == 200


def test_a_way_back_in_says_the_same_to_everybody(cast, mailoutbox, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        known = Client().post("/sign-in/lost/", {"email": "maya@example.org"})
        unknown = Client().post("/sign-in/lost/", {"email": "nobody@example.org"})
    assert known["Location"] == unknown["Location"] == "/sign-in/lost/sent/"
    assert len(mailoutbox) == 1
    link = re.findall(r"https?://[^/]+(/sign-in/lost/\S+)", mailoutbox[0].body)[0]
    guest = Client()
    moved = guest.get(link)["Location"]
    assert link.split("/")[-2] not in moved
    assert guest.post(moved, {"password": "tiny"}).status_code == 200
    assert guest.post(moved, {"password": NEW})["Location"] == "/sign-in/"
    assert Client().get(link).status_code == 200  # says that it does not work any more
    assert "does not work" in Client().get(link).content.decode()
    assert sign_in(Client(), password=NEW).status_code == 302


def test_a_new_password_ends_every_other_session(cast):
    here, there = Client(), Client()
    sign_in(here)
    sign_in(there)
    here.post("/sign-in/again/", {"password": PASSWORD, "next": "/me/"})
    assert here.post("/me/password/", {"password": NEW}).status_code == 302
    assert here.get("/me/").status_code == 200
    assert there.get("/me/")["Location"].startswith("/sign-in/")


def test_asking_for_a_link_again_and_again_is_stopped(cast):
    answers = [Client().post("/sign-in/lost/", {"email": "maya@example.org"}).status_code for _ in range(6)]
    assert answers[-1] == 429


def test_sessions_are_listed_and_ended(cast):
    here, there = Client(), Client(headers={"user-agent": "Mozilla/5.0 (Linux; Android 14) Chrome/126 Mobile Safari/537"})
    sign_in(here)
    sign_in(there)
    page = here.get("/me/sessions/").content.decode()
    assert "Chrome on Android" in page
    other = re.findall(r'name="session" value="(\d+)"', page)[0]
    wes = Client()
    sign_in(wes, "wes@example.org")
    wes.post("/me/sessions/", {"session": other})  # somebody else's session
    assert there.get("/me/").status_code == 200
    here.post("/me/sessions/", {"session": other})
    assert there.get("/me/").status_code == 302
    assert ("people.sessions_ended", cast.maya.id) in acts()


@pytest.mark.parametrize(("later", "open_still"), [(timedelta(minutes=50), True), (timedelta(minutes=61), False)])
def test_a_quiet_session_ends(cast, later, open_still):
    browser = Client()
    sign_in(browser)
    with time_machine.travel(now() + later):
        assert (browser.get("/me/").status_code == 200) is open_still


def test_no_session_lasts_longer_than_half_a_day_however_busy(cast):
    browser, began = Client(), now()
    sign_in(browser)
    for half_hours in range(1, 24):
        with time_machine.travel(began + timedelta(minutes=30 * half_hours)):
            assert browser.get("/me/").status_code == 200
    with time_machine.travel(began + timedelta(hours=12, minutes=1)):
        assert browser.get("/me/").status_code == 302


def test_signing_out_takes_a_press(cast):
    browser = Client()
    sign_in(browser)
    assert browser.get("/sign-out/").status_code == 200
    assert browser.get("/me/").status_code == 200
    assert browser.post("/sign-out/").status_code == 302
    assert browser.get("/me/").status_code == 302


def test_the_demos_door_is_closed_outside_the_demo(cast):
    assert Client().post("/sign-in/demo/", {"account": str(cast.maya.id)}).status_code == 404
    assert str(cast.maya.id) not in Client().get("/sign-in/").content.decode()


def test_in_the_demo_one_click_opens_it_for_its_cast_only(cast, settings):
    settings.DEMO = True
    browser = Client()
    assert str(cast.dana.id) in browser.get("/sign-in/").content.decode()
    assert browser.post("/sign-in/demo/", {"account": "nobody"}).status_code == 404
    assert browser.post("/sign-in/demo/", {"account": str(cast.dana.id)})["Location"] == "/today/"
    assert browser.get("/me/").status_code == 200  # no second factor is asked
    assert browser.post("/sign-in/demo/", {"account": str(cast.maya.id)}).status_code == 302
    assert "Maya" in browser.get("/me/").content.decode()


def test_in_the_demo_who_left_the_programme_can_still_be_entered(cast, settings):
    """The demo shows what is promised: who leaves keeps the sign-in, and finds what is theirs."""
    settings.DEMO = True
    maya = cast.client("maya")
    assert "has left the programme" not in Client().get("/sign-in/").content.decode()
    assert maya.post("/me/leave/").status_code == 302
    door = Client().get("/sign-in/").content.decode()
    assert str(cast.maya.id) in door
    assert door.count("Person, has left the programme") >= 1
    anew = Client()
    assert anew.post("/sign-in/demo/", {"account": str(cast.maya.id)}).status_code == 302
    assert "You left Open Door" in anew.get("/today/", follow=True).content.decode()
    end_role(cast.viewer("alex"), cast.memberships["dana"])
    assert str(cast.dana.id) not in Client().get("/sign-in/").content.decode()


def test_the_language_is_remembered_with_the_account(cast):
    browser = cast.client("maya")
    browser.post("/language/", {"language": "es", "next": "/me/"})
    assert Account.objects.get(pk=cast.maya.pk).language == "es"
    assert 'lang="es"' in browser.get("/me/").content.decode()
    assert browser.post("/language/", {"language": "xx"}).status_code == 302
    assert Account.objects.get(pk=cast.maya.pk).language == "es"


@pytest.mark.near_miss("act_as")
def test_one_acts_only_in_ones_own_current_roles(cast):
    also = give_role(cast.programme, cast.dana, Who.PERSON)
    browser = cast.client("dana")
    assert browser.post("/me/role/", {"membership": str(cast.memberships["noor"].id)}).status_code == 404
    assert browser.get("/who-sees/").status_code == 404
    assert browser.post("/me/role/", {"membership": str(also.id)}).status_code == 302
    assert browser.get("/who-sees/").status_code == 200
