"""Being invited: who may, once only, and what the letter says."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.people.models import Account
from alongside.programme.access import invitation_by_token
from alongside.programme.actions import NoLongerOpen, accept_invitation
from alongside.programme.actions import invite as invite_as
from alongside.programme.models import Invitation, Membership

PASSWORD = "seven lanterns by the river"


def link_in(mail) -> str:
    return str(re.findall(r"https?://[^/]+(/invitations/\S+)", mail.body)[0])


def invite(cast, mailoutbox, capture, by="dana", **given):
    with capture(execute=True):
        answer = cast.client(by).post("/invitations/", {"email": "new@example.org", "role": "person", **given})
    assert answer.status_code == 302, answer.content.decode()
    return link_in(mailoutbox[-1])


def accept(client, link, **given):
    return client.post(link, {"chosen_name": "River", "language": "es", "password": PASSWORD, **given})


def test_an_invited_human_opens_an_account_and_lands_on_today(cast, mailoutbox, django_capture_on_commit_callbacks):
    link = invite(cast, mailoutbox, django_capture_on_commit_callbacks)
    guest = Client()
    page = guest.get(link)
    assert "Dana" in page.content.decode()
    answer = accept(guest, link)
    assert (answer.status_code, answer["Location"]) == (302, "/today/")
    account = Account.objects.by_email("new@example.org")
    assert account
    assert (account.chosen_name, account.language) == ("River", "es")
    assert Membership.objects.get(account=account).role == "person"
    assert guest.get("/me/").status_code == 200


def test_the_letter_speaks_both_languages_and_the_secret_is_kept_nowhere(cast, mailoutbox, django_capture_on_commit_callbacks):
    link = invite(cast, mailoutbox, django_capture_on_commit_callbacks)
    letter = mailoutbox[-1]
    assert letter.to == ["new@example.org"]
    assert letter.body.count(link) == 2
    token = link.split("/")[-2]
    assert token not in repr(Invitation.objects.values().get())


def test_a_link_opens_once(cast, mailoutbox, django_capture_on_commit_callbacks):
    link = invite(cast, mailoutbox, django_capture_on_commit_callbacks)
    accept(Client(), link)
    assert Client().get(link).status_code == 410
    assert accept(Client(), link).status_code == 410


@pytest.mark.near_miss("accept_invitation", "withdraw_invitation")
def test_a_link_that_was_taken_back_does_not_open(cast, mailoutbox, django_capture_on_commit_callbacks):
    link = invite(cast, mailoutbox, django_capture_on_commit_callbacks)
    row = Invitation.objects.get()
    back = reverse("withdraw_invitation", args=[row.id])
    assert cast.client("noor").post(back).status_code == 404  # somebody else's invitation
    assert Client().get(link).status_code == 200
    assert cast.client("dana").post(back).status_code == 302
    assert Client().get(link).status_code == 410


def test_a_fresh_password_is_asked_for_kindly_and_what_was_typed_is_kept(cast, mailoutbox, django_capture_on_commit_callbacks):
    link = invite(cast, mailoutbox, django_capture_on_commit_callbacks)
    page = accept(Client(), link, password="short", language="en")
    assert page.status_code == 200
    assert "four or five words" in page.content.decode()
    assert "River" in page.content.decode()
    assert not Account.objects.by_email("new@example.org")


def test_somebody_signed_in_takes_one_more_role(cast, mailoutbox, django_capture_on_commit_callbacks):
    link = invite(cast, mailoutbox, django_capture_on_commit_callbacks, by="alex", email="noor@example.org", role="supervisor")
    assert accept(Client(), link).status_code == 409  # the address has an account: sign in first
    noor = cast.client("noor")
    assert noor.get(link).status_code == 200
    assert Invitation.objects.get().answered_at is None
    assert noor.post(link).status_code == 302
    assert set(Membership.objects.filter(account=cast.noor).values_list("role", flat=True)) == {"specialist", "supervisor"}


@pytest.mark.near_miss("invitations")
@pytest.mark.parametrize(
    ("who", "role", "allowed"), [("dana", "specialist", False), ("sam", "specialist", True), ("sam", "administrator", False)]
)
def test_each_role_invites_only_into_its_own(cast, who, role, allowed):
    answer = cast.client(who).post("/invitations/", {"email": "new@example.org", "role": role})
    assert (answer.status_code == 302) is allowed
    assert Invitation.objects.exists() is allowed


@pytest.mark.near_miss("invitations")
def test_a_person_has_no_invitations_page(cast):
    assert cast.client("maya").get("/invitations/").status_code == 404


def test_two_who_open_the_same_link_at_once_get_one_account(cast):
    invitation, token = invite_as(cast.viewer("dana"), email="new@example.org", role=Who.PERSON)
    first, second = invitation_by_token(token), invitation_by_token(token)
    assert first
    assert second
    accept_invitation(first, chosen_name="River", password=PASSWORD, language="en")
    with pytest.raises(NoLongerOpen):
        accept_invitation(second, chosen_name="Rain", password=PASSWORD, language="en")
    assert Membership.objects.filter(account__invitations=invitation).count() == 1


def test_a_link_is_too_old_after_fourteen_days(cast):
    _invitation, token = invite_as(cast.viewer("dana"), email="new@example.org", role=Who.PERSON)
    with time_machine.travel(now() + timedelta(days=13, hours=23)):
        assert invitation_by_token(token)
    with time_machine.travel(now() + timedelta(days=14, minutes=1)):
        assert invitation_by_token(token) is None


def test_guessing_at_links_is_stopped(cast):
    answers = [Client().get(f"/invitations/guess-{number}/").status_code for number in range(32)]
    assert (answers[0], answers[-1]) == (410, 429)
