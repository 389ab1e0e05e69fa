"""A new address that an administrator gives waits, can be stopped, and then opens the account to whoever reads it."""

import re
import smtplib
from datetime import timedelta

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.config import schedule
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people import coming_back, rules
from alongside.people.actions import move_to_address, open_account, want_address
from alongside.people.coming_back_mail import send_links_due
from alongside.people.tests.test_coming_back import (
    NEW,
    NEW_EMAIL,
    acts,
    anew,
    first,
    fresh,
    link_in,
    not_taken,
    page_of,
    sign_in,
    with_steps,
)
from alongside.programme.actions import give_role
from tests.cast import PASSWORD

THREE_DAYS, A_MINUTE = rules.NEW_ADDRESS_WAITS, timedelta(minutes=1)


class TestTheAddressIsGoneToo:
    @pytest.fixture
    def given(self, cast, mailoutbox):
        with_steps(cast.wes)
        answer = fresh(cast, "alex").post(page_of(cast), {"email": NEW_EMAIL})
        assert answer["Location"] == page_of(cast)
        (letter,) = mailoutbox
        assert letter.to == ["wes@example.org"]
        mailoutbox.clear()
        return link_in(letter)

    def due_link(self, mailoutbox):
        with time_machine.travel(now() + THREE_DAYS + A_MINUTE):
            assert send_links_due() == 1
        (letter,) = mailoutbox
        return link_in(letter), letter

    def test_nothing_changes_and_nothing_is_sent_for_three_days(self, cast, given, mailoutbox):
        with time_machine.travel(now() + THREE_DAYS - A_MINUTE):
            assert send_links_due() == 0
        assert mailoutbox == []
        held = anew(cast.wes)
        assert (held.email, held.password) == ("wes@example.org", cast.wes.password)
        assert Authenticator.objects.filter(user=held).count() == 3
        assert cast.client("wes").get("/me/").status_code == 200

    def test_then_whoever_opens_the_link_and_chooses_a_password_has_the_account(self, cast, given, mailoutbox):
        signed_in = cast.client("wes")
        link, letter = self.due_link(mailoutbox)
        assert letter.to == [NEW_EMAIL]
        assert not re.search("Wes|Open Door|Alex", letter.body)
        with time_machine.travel(now() + THREE_DAYS + A_MINUTE):
            page = Client().get(link)
            assert page.status_code == 200
            assert anew(cast.wes).email == "wes@example.org"  # opening alone does nothing
            assert Client().post(link, {"password": "short"}).status_code == 200
            assert anew(cast.wes).email == "wes@example.org"
            assert Client().post(link, {"password": NEW})["Location"] == reverse("account_login")
            assert signed_in.get("/me/").status_code == 302
            assert not Authenticator.objects.filter(user=cast.wes).exists()
            assert sign_in(Client()).status_code == 200
            browser = Client()
            assert sign_in(browser, NEW_EMAIL, NEW)["Location"] == "/today/"
            assert "the email that Alex gave" in browser.get("/today/").content.decode()
            assert Client().get(link).status_code == Client().post(link, {"password": NEW}).status_code == 410
        assert anew(cast.wes).pk == cast.wes.pk
        assert [act for act in acts(cast.wes) if "address_given" in act] == [
            "people.address_given",
            "people.address_given_sent",
            "people.address_given_taken",
        ]

    def test_the_link_is_over_after_three_more_days(self, cast, given, mailoutbox):
        link, _ = self.due_link(mailoutbox)
        with time_machine.travel(now() + 2 * THREE_DAYS + 2 * A_MINUTE):
            assert Client().post(link, {"password": NEW}).status_code == 410
            assert send_links_due() == 0

    def test_the_old_address_stops_it_with_one_press_and_not_by_a_look(self, cast, given, mailoutbox):
        page = Client().get(given)
        assert page.status_code == 200
        assert coming_back.help_for(anew(cast.wes)) is not None
        assert Client().post(given).status_code == 302
        assert anew(cast.wes).way_back is None
        assert Client().get(given).status_code == Client().post(given).status_code == 410
        with time_machine.travel(now() + THREE_DAYS + A_MINUTE):
            assert send_links_due() == 0
        assert acts(cast.wes)[-1] == "people.address_given_stopped"

    def test_whoever_is_signed_in_stops_it_from_any_page(self, cast, given):
        browser = cast.client("wes")
        page = browser.get("/journey/").content.decode()
        assert "Alex gave a new email for you." in page
        assert NEW_EMAIL not in page
        press = first(r'action="(/sign-in/let-in/[^"]+)"', page)
        assert browser.post(press, {"next": "https://evil.example/"})["Location"] == "/today/"
        assert anew(cast.wes).way_back is None

    def test_it_can_be_stopped_even_when_the_link_is_out(self, cast, given, mailoutbox):
        link, _ = self.due_link(mailoutbox)
        with time_machine.travel(now() + THREE_DAYS + 2 * A_MINUTE):
            assert Client().post(given).status_code == 302
            assert Client().post(link, {"password": NEW}).status_code == 410
        assert anew(cast.wes).email == "wes@example.org"

    def test_it_is_taken_back_by_an_administrator_of_the_same_programme(self, cast, given, mailoutbox):
        take_back = reverse("let_in_take_back", args=[cast.memberships["wes"].id])
        link, _ = self.due_link(mailoutbox)
        with time_machine.travel(now() + THREE_DAYS + 2 * A_MINUTE):
            assert fresh(cast, "alex").post(take_back).status_code == 302
            assert Client().post(link, {"password": NEW}).status_code == 410
        assert acts(cast.wes)[-1] == "people.address_given_taken_back"

    def test_another_programme_reads_that_it_waits_and_cannot_take_it_back(self, cast, given):
        cast.enter("ada", Who.ADMINISTRATOR, cast.elsewhere)
        beside = give_role(cast.elsewhere, cast.wes, Who.PERSON)
        ada, url = fresh(cast, "ada"), reverse("let_in", args=[beside.id])
        page = ada.get(url).content.decode()
        assert "in another programme" in page
        assert NEW_EMAIL not in page
        ada.post(reverse("let_in_take_back", args=[beside.id]))
        assert ada.post(url, {"email": "x@elsewhere.org"}).status_code == 200
        assert anew(cast.wes).way_back["email"] == NEW_EMAIL

    def test_both_programmes_are_in_the_trail(self, cast):
        give_role(cast.elsewhere, cast.wes, Who.PERSON)
        fresh(cast, "alex").post(page_of(cast), {"email": NEW_EMAIL})
        facts = Entry.objects.get(act="people.address_given").facts
        assert facts["house"] == str(cast.programme.id)
        assert set(facts["houses"]) == {str(cast.programme.id), str(cast.elsewhere.id)}

    def test_letting_in_at_the_old_address_ends_it(self, cast, given, mailoutbox):
        fresh(cast, "alex").post(page_of(cast))
        with time_machine.travel(now() + THREE_DAYS + A_MINUTE):
            assert send_links_due() == 0
        assert Client().post(given).status_code == 410
        assert "people.address_given_taken_back" in acts(cast.wes)

    def test_who_moved_by_themself_meanwhile_is_not_moved_again(self, cast, given, mailoutbox):
        held = anew(cast.wes)
        move_to_address(held, want_address(held, "own@elsewhere.org"))
        with time_machine.travel(now() + THREE_DAYS + A_MINUTE):
            assert send_links_due() == 0
        assert "gave a new email" not in cast.client("wes").get("/today/").content.decode()

    def test_an_address_that_somebody_has_is_not_taken_over(self, cast, given, mailoutbox):
        other = open_account(email=NEW_EMAIL, chosen_name="Wes", password=PASSWORD)
        link, _ = self.due_link(mailoutbox)
        with time_machine.travel(now() + THREE_DAYS + 2 * A_MINUTE):
            assert Client().post(link, {"password": NEW}).status_code == 409
        assert anew(cast.wes).email == "wes@example.org"
        assert Authenticator.objects.filter(user=cast.wes).count() == 3
        assert anew(other).check_password(PASSWORD)

    def test_a_link_that_was_not_taken_is_sent_a_minute_later(self, cast, given, mailoutbox, monkeypatch):
        with time_machine.travel(now() + THREE_DAYS + A_MINUTE):
            with monkeypatch.context() as down:
                down.setattr("alongside.people.mail.send_mail", not_taken(TimeoutError()))
                assert send_links_due() == 0
            assert (send_links_due(), send_links_due()) == (1, 0)

    def test_a_made_up_link_opens_nothing(self, cast, given, mailoutbox):
        link, _ = self.due_link(mailoutbox)
        token, stop = link.split("/")[-2], given.split("/")[-2]
        with time_machine.travel(now() + THREE_DAYS + 2 * A_MINUTE):
            for wrong in (token[:-1] + ("A" if token[-1] != "A" else "B"), stop, "seven"):
                assert Client().post(reverse("new_address", args=[wrong]), {"password": NEW}).status_code == 410
            for wrong in (token, "seven"):
                assert Client().post(reverse("way_back_answer", args=[wrong])).status_code == 410
        assert anew(cast.wes).email == "wes@example.org"


@pytest.mark.parametrize(("problem", "begun"), [
    (smtplib.SMTPRecipientsRefused({"wes@example.org": (550, b"no such user")}), True),
    (smtplib.SMTPRecipientsRefused({"wes@example.org": (450, b"try later")}), False),
    (TimeoutError(), False),
])  # fmt: skip
def test_where_the_old_address_may_be_read_nothing_begins_before_it_was_told(cast, monkeypatch, problem, begun):
    monkeypatch.setattr("alongside.people.mail.send_mail", not_taken(problem))
    answer = fresh(cast, "alex").post(page_of(cast), {"email": NEW_EMAIL})
    assert answer.status_code == (302 if begun else 200)
    assert (anew(cast.wes).way_back is not None) is begun
    if not begun:
        assert "could not be told" in answer.content.decode()


def test_the_server_sends_the_links_by_itself():
    assert send_links_due in schedule.jobs()


MINUTES = st.integers(-10, 40 * 24 * 60)


@given(MINUTES, st.none() | st.integers(3 * 24 * 60, 12 * 24 * 60), st.booleans())
def test_a_link_opens_only_after_three_quiet_days_and_only_where_it_went_out(minutes, sent, same):
    at = now()
    found = rules.WayBack("k", rules.Help.ADDRESS, at, left="a", sent=at + timedelta(minutes=sent) if sent else None)
    moment = at + timedelta(minutes=minutes)
    stage = found.stage("a" if same else "b", moment)
    assert rules.way_back(found.kept()) == found
    if stage is rules.Stage.OPEN:
        assert same
        assert sent is not None
        assert minutes < sent + 3 * 24 * 60
    if stage is rules.Stage.DUE:
        assert moment - at >= THREE_DAYS
    if not same:
        assert stage is rules.Stage.OVER
