"""Somebody who lost every way in comes in again to all that is theirs; nobody else does by it."""

import re
from datetime import timedelta

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.test import Client
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.cli import admin
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people import coming_back
from alongside.people.coming_back import Helper
from alongside.people.models import Account
from alongside.programme.actions import give_role
from tests.cast import PASSWORD

SECRET = "JBSWY3DPEHPK3PXP"
NEW = "eleven slow boats going home"
NEW_EMAIL = "wes@elsewhere.org"


def fresh(cast, name):
    """Return a browser in which somebody has just given their password once more."""
    browser = cast.client(name)
    assert browser.post(reverse("account_reauthenticate"), {"password": PASSWORD}).status_code == 302
    return browser


def sign_in(browser, email="wes@example.org", password=PASSWORD):
    return browser.post("/sign-in/", {"login": email, "password": password})


def with_steps(account):
    TOTP.activate(account, SECRET)
    RecoveryCodes.activate(account)
    Authenticator.objects.create(user=account, type="webauthn", data={"name": "phone", "credential": {}})


def anew(account):
    return Account.objects.get(pk=account.pk)


def first(pattern, text):
    found = re.search(pattern, text)
    assert found, pattern
    return found[1]


def link_in(letter):
    return first(r"https?://[^/]+(/\S+)", letter.body)


def acts(account):
    return [one.act for one in Entry.objects.filter(about=account.pk).order_by("position")]


def page_of(cast, name="wes"):
    return reverse("let_in", args=[cast.memberships[name].id])


def choose(browser, link, password=NEW):
    """Open a link, and choose a new password there, wherever it leads."""
    answer = browser.get(link)
    there = answer["Location"] if answer.status_code == 302 else link
    return browser.post(there, {"password": password})


class TestThePhoneIsGone:
    @pytest.fixture
    def let_in(self, cast, mailoutbox):
        with_steps(cast.wes)
        self.before = Client()
        sign_in(self.before)
        assert fresh(cast, "alex").post(page_of(cast)).status_code == 302
        return mailoutbox

    def test_no_second_step_is_left_and_the_password_opens_nothing_until_the_link_is_used(self, cast, let_in):
        assert not Authenticator.objects.filter(user=cast.wes).exists()
        assert sign_in(Client()).status_code == 200
        (letter,) = let_in
        assert letter.to == ["wes@example.org"]
        assert "Alex (Open Door) let you in again." in letter.body
        browser = Client()
        assert choose(browser, link_in(letter)).status_code == 302
        assert sign_in(browser, password=NEW)["Location"] == "/today/"
        assert browser.get("/today/").status_code == 200

    def test_the_link_works_once_and_for_three_days(self, cast, let_in):
        link = link_in(let_in[0])
        with time_machine.travel(now() + timedelta(days=3, minutes=5)):
            assert "does not work any more" in Client().get(link).content.decode()
        assert choose(Client(), link).status_code == 302
        assert "does not work any more" in Client().get(link).content.decode()

    def test_it_is_told_on_every_page_until_it_was_read(self, cast, let_in):
        choose(Client(), link_in(let_in[0]))
        browser = Client()
        sign_in(browser, password=NEW)
        for path in ("/today/", "/me/"):
            assert "Alex let you in again on" in browser.get(path).content.decode()
        page = browser.get("/me/").content.decode()
        press = first(r'action="(/sign-in/let-in/[^"]+)"', page)
        assert browser.post(press, {"next": "/me/"})["Location"] == "/me/"
        assert "let you in again" not in browser.get("/today/").content.decode()
        assert browser.post(press).status_code == 410

    def test_it_stands_in_the_trail_and_where_the_human_reads_who_did_what(self, cast, let_in):
        entry = Entry.objects.get(act="people.let_in_again")
        assert (entry.actor, entry.about, entry.role) == (cast.alex.id, cast.wes.id, "administrator")
        assert entry.facts["removed"] == ["recovery_codes", "totp", "webauthn"]
        assert "Alex let you in again" in cast_anew(cast, "wes").get(reverse("who_looked")).content.decode()


def cast_anew(cast, name):
    """Return a browser of somebody whose password is another one now."""
    cast.accounts[name] = anew(cast.accounts[name])
    return cast.client(name)


def test_every_session_ends(cast):
    browser, quick = Client(), cast.client("wes")
    sign_in(browser)
    assert browser.get("/me/").status_code == quick.get("/me/").status_code == 200
    fresh(cast, "alex").post(page_of(cast))
    assert browser.get("/me/").status_code == quick.get("/me/").status_code == 302


def test_staff_set_up_a_second_step_again(cast, mailoutbox):
    with_steps(cast.dana)
    fresh(cast, "alex").post(page_of(cast, "dana"))
    choose(Client(), link_in(mailoutbox[0]))
    browser = Client()
    sign_in(browser, "dana@example.org", NEW)
    assert browser.get("/me/")["Location"] == reverse("mfa_index")
    assert "let you in again" in browser.get(reverse("mfa_index")).content.decode()


def test_a_letter_that_was_not_taken_is_said_and_the_human_can_ask_for_it(
    cast, mailoutbox, monkeypatch, django_capture_on_commit_callbacks
):
    with monkeypatch.context() as down:
        down.setattr("alongside.people.mail.send_mail", not_taken(TimeoutError()))
        answer = fresh(cast, "alex").post(page_of(cast), follow=True)
    assert "the email could not be sent" in answer.content.decode()
    assert sign_in(Client()).status_code == 200
    with django_capture_on_commit_callbacks(execute=True):
        Client().post("/sign-in/lost/", {"email": "wes@example.org"})
    assert choose(Client(), link_in(mailoutbox[0])).status_code == 302
    assert sign_in(Client(), password=NEW)["Location"] == "/today/"


def not_taken(problem):
    def send(*_args, **_kwargs):
        raise problem

    return send


@pytest.mark.near_miss("let_in", "let_in_take_back")
@pytest.mark.parametrize("who", ["dana", "sam", "maya", "ada", "alex"])
def test_nobody_lets_in_but_an_administrator_of_the_same_programme_and_nobody_themself(cast, who, mailoutbox):
    cast.enter("ada", Who.ADMINISTRATOR, cast.elsewhere)
    whom = "alex" if who == "alex" else "wes"
    fresh(cast, "alex").post(page_of(cast), {"email": NEW_EMAIL})
    mailoutbox.clear()
    browser, take_back = fresh(cast, who), reverse("let_in_take_back", args=[cast.memberships[whom].id])
    answers = [browser.get(page_of(cast, whom)), browser.post(page_of(cast, whom)), browser.post(take_back)]
    answers.append(browser.post(page_of(cast, whom), {"email": NEW_EMAIL}))
    assert [answer.status_code for answer in answers] == [404] * 4
    assert mailoutbox == []
    assert anew(cast.accounts[whom]).has_usable_password()
    assert coming_back.help_for(anew(cast.wes)) is not None


@pytest.mark.near_miss("let_in", "let_in_take_back")
def test_a_member_of_another_programme_is_not_found(cast):
    browser, ines = fresh(cast, "alex"), cast.memberships["ines"].id
    assert browser.get(reverse("let_in", args=[ines])).status_code == 404
    assert browser.post(reverse("let_in", args=[ines])).status_code == 404
    assert browser.post(reverse("let_in_take_back", args=[ines])).status_code == 404
    assert anew(cast.ines).way_back is None


@pytest.mark.near_miss("let_in", "let_in_take_back")
def test_nobody_lets_themself_in_by_another_role_of_theirs(cast):
    also = give_role(cast.programme, cast.alex, Who.PERSON)
    browser, url = fresh(cast, "alex"), reverse("let_in", args=[also.id])
    assert url not in browser.get(reverse("accounts")).content.decode()
    assert page_of(cast) in browser.get(reverse("accounts")).content.decode()
    assert browser.post(url).status_code == browser.post(url, {"email": NEW_EMAIL}).status_code == 404
    assert browser.post(reverse("let_in_take_back", args=[also.id])).status_code == 404
    assert anew(cast.alex).way_back is None


def test_it_is_asked_first_who_the_administrator_is(cast):
    browser = cast.client("alex")
    for url in (page_of(cast), reverse("let_in_take_back", args=[cast.memberships["wes"].id])):
        assert browser.post(url)["Location"].startswith("/sign-in/again/?next=")
    assert anew(cast.wes).way_back is None


@pytest.mark.parametrize("verb", ["let_in_again", "give_address", "take_back"])
def test_the_verbs_refuse_by_themselves(cast, verb):
    from alongside.programme import let_in
    from alongside.programme.actions import MayNot, end_role

    also = cast.enter("kim", Who.ADMINISTRATOR)
    kim, given = cast.viewer("kim"), [NEW_EMAIL] if verb == "give_address" else []
    end_role(cast.viewer("alex"), cast.memberships["kim"])  # a moment ago
    for viewer, whom in (("dana", "wes"), ("alex", "alex"), ("alex", "ines")):
        with pytest.raises(MayNot):
            getattr(let_in, verb)(cast.viewer(viewer), cast.memberships[whom], *given)
    with pytest.raises(MayNot):
        getattr(let_in, verb)(kim, cast.memberships["wes"], *given)
    assert not Entry.objects.filter(act__startswith="people.let_in").exists()
    assert also.way_back is None


def test_an_account_of_the_machine_is_let_in_by_its_runner(cast, capsys, monkeypatch, mailoutbox):
    monkeypatch.setattr("alongside.cli.boot.bring_up_to_date", lambda: None)
    with_steps(cast.alex)
    assert admin.run(["let-in", " Alex@example.org"]) == 0
    link = first(r"https?://[^/]+(/\S+)", capsys.readouterr().out.splitlines()[-1])
    assert not Authenticator.objects.filter(user=cast.alex).exists()
    assert [letter.to for letter in mailoutbox] == [["alex@example.org"]]
    assert "Whoever runs this program let you in again" in mailoutbox[0].body
    entry = Entry.objects.get(act="people.let_in_again")
    assert (entry.actor, entry.role, entry.facts["houses"]) == (None, "command line", [str(cast.programme.id)])
    browser = Client()
    assert choose(browser, link).status_code == 302
    sign_in(browser, "alex@example.org", NEW)
    assert browser.get("/accounts/")["Location"] == reverse("mfa_index")
    with pytest.raises(SystemExit, match="no open account"):
        admin.run(["let-in", "nobody@example.org"])
    with pytest.raises(SystemExit, match="--email"):
        admin.run(["create", "alex@example.org"])


def test_what_is_kept_of_it_lies_sealed(cast, django_db_blocker):
    from django.db import connection

    coming_back.give_address(cast.wes, NEW_EMAIL, Helper())
    with connection.cursor() as cursor:
        cursor.execute("SELECT way_back FROM people_account WHERE way_back IS NOT NULL")
        assert b"elsewhere" not in bytes(cursor.fetchone()[0])


def test_a_page_asks_nothing_more_of_who_was_never_let_in(cast, queries):
    browser = cast.client("wes")
    browser.get("/privacy/")
    with queries() as asked:
        browser.get("/privacy/")
    coming_back.let_in(cast.wes, Helper(cast.alex.id, "administrator"))
    cast.accounts["wes"] = anew(cast.wes)
    told = cast.client("wes")
    told.get("/privacy/")
    with queries() as more:
        assert "let you in again" in told.get("/privacy/").content.decode()
    assert len(more) - len(asked) <= 3
