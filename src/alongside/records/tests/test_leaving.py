"""A person who leaves keeps sign-in, everything that is theirs, and the way out with a copy; nobody else sees any of it."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.test import Client
from django.urls import reverse

from alongside.audit.access import about
from alongside.cli.addresses import addresses
from alongside.consent.access import sight, specialist_sees
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.kernel.access import Who
from alongside.partnership.models import Partnership
from alongside.programme.access import viewer_for
from alongside.programme.actions import MayNot, end_role, give_role, leave
from alongside.programme.middleware import AFTER_LEAVING
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from tests.cast import PASSWORD
from tests.lived import Life
from tests.test_wiring import opened


@pytest.fixture
def left(life: Life) -> Client:
    """Let Maya leave by her own hand; return her browser."""
    browser = life.cast.client("maya")
    page = browser.get(reverse("leave")).content.decode()
    assert "10 years" in page
    answer = browser.post(reverse("leave"))
    assert (answer.status_code, answer["Location"]) == (302, reverse("records"))
    return browser


def test_what_was_written_stays_open_to_its_owner(life: Life, left: Client):
    page = left.get(reverse("today"), follow=True)
    assert page.redirect_chain[-1][0] == reverse("records")
    assert "You left Open Door" in page.content.decode()
    assert "Open the bakery on Saturdays" in left.get(reverse("records_sheet", args=["goals"])).content.decode()
    assert "Walk to the river." in left.get(reverse("support_now")).content.decode()
    for name in ("who_sees", "who_looked", "me", "usersessions_list"):
        assert left.get(reverse(name)).status_code == 200, name
    assert left.get(reverse("records_copy")).status_code == 302  # asks for the password first


def test_signing_in_anew_leads_there_too(life: Life, left: Client):
    anew = Client()
    anew.force_login(life.cast.maya)
    assert anew.get("/today/", follow=True).redirect_chain[-1][0] == reverse("records")


def test_the_sign_in_form_still_opens_it_and_a_copy_can_be_taken(life: Life, left: Client):
    """By the form and the password, as a human comes back weeks later, and with the password once more for the copy."""
    anew = Client()
    assert anew.get(reverse("records")).status_code == 302
    signed_in = anew.post(reverse("account_login"), {"login": "maya@example.org", "password": PASSWORD}, follow=True)
    assert signed_in.redirect_chain[-1][0] == reverse("records")
    assert "You left Open Door" in signed_in.content.decode()
    anew.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    taken = anew.post(reverse("records_copy"))
    assert (taken.status_code, taken["Content-Type"]) == (200, "application/zip")
    with ZipFile(BytesIO(b"".join(taken.streaming_content))) as copy:  # type: ignore[attr-defined]
        assert any(b"Open the bakery on Saturdays" in copy.read(name) for name in copy.namelist())


@pytest.mark.once("goes through all addresses, whoever keeps what lies behind them")
def test_nothing_else_opens_and_nothing_is_written(life: Life, left: Client):
    """Every address of the program that is not meant for those who have left is not found, for reading and for writing."""
    let_in = {}
    for address in addresses():
        if address.for_guests or address.name in AFTER_LEAVING or address.name == "today":
            continue
        for method in ("get", "post"):
            status = getattr(left, method)(opened(address)).status_code
            if status != 404:
                let_in[address.name, method] = status
    assert let_in == {}
    assert left.post(reverse("check_in"), {"how": "steady"}).status_code == 404


def test_nobody_of_the_programme_sees_anything_any_more(life: Life, left: Client):
    assert not Grant.objects.filter(owner=life.cast.maya, withdrawn_at=None).exists()
    ended = Partnership.objects.get(pk=life.ids["partnership_id"])
    assert ended.ended_at
    dana = life.cast.client("dana")
    for name, what in (("person_overview", "partnership_id"), ("journey_of", "person_id"), ("meeting", "meeting_id")):
        assert dana.get(reverse(name, args=[life.ids[what]])).status_code == 404, name
    for who in ("dana", "sam"):
        view = sight(life.cast.viewer(who), life.cast.maya.id)
        assert not any(view.sees(category) for category in Category)
    assert not any(specialist_sees(life.cast.dana.id, life.cast.maya.id, category) for category in Category)
    assert "Maya" not in life.cast.client("alex").get(reverse("accounts")).content.decode()
    told = dana.get(reverse("together")).content.decode()
    assert "a role in the programme ended" in told


def test_the_trail_says_who_left(life: Life, left: Client):
    assert about(life.cast.maya.id).filter(act="programme.left", actor=life.cast.maya.id).count() == 1
    assert "You left the programme." in left.get(reverse("who_looked") + "?all=1").content.decode()


def test_coming_back_opens_the_notebook_again_and_no_old_share(life: Life, left: Client):
    life.cast.memberships["maya"] = give_role(life.cast.programme, life.cast.maya, Who.PERSON)
    browser = life.cast.client("maya")
    assert "Open the bakery on Saturdays" in browser.get(reverse("goals")).content.decode()
    assert not sight(life.cast.viewer("dana"), life.cast.maya.id).sees(Category.GOALS)
    assert viewer_for(life.cast.maya).has_left is False  # type: ignore[union-attr]


@pytest.mark.parametrize("who", ["dana", "sam"])
def test_one_who_was_never_a_person_keeps_no_notebook(life: Life, who: str):
    browser = life.cast.client(who)
    end_role(life.cast.viewer("alex"), life.cast.memberships[who])
    assert viewer_for(life.cast.accounts[who]) is None
    assert browser.get(reverse("records")).status_code == 404


def test_a_role_that_an_administrator_ends_leaves_the_person_the_same(life: Life):
    browser = life.cast.client("maya")
    end_role(life.cast.viewer("alex"), life.cast.memberships["maya"])
    assert "Open the bakery" in browser.get(reverse("records_sheet", args=["goals"])).content.decode()
    assert not Grant.objects.filter(owner=life.cast.maya, withdrawn_at=None).exists()


def test_a_specialist_who_left_as_a_person_may_read_it_and_works_on(life: Life):
    also = give_role(life.cast.programme, life.cast.dana, Who.PERSON)
    leave(Viewer(life.cast.dana, also, life.cast.programme))
    browser = life.cast.client("dana")
    assert browser.get(reverse("today")).status_code == 200
    assert str(also.id) in browser.get(reverse("me")).content.decode()
    assert browser.get(reverse("records_sheet", args=["goals"])).status_code == 404
    assert browser.post(reverse("act_as"), {"membership": str(also.id)}).status_code == 302
    assert browser.get(reverse("records_sheet", args=["goals"])).status_code == 200
    assert browser.get(reverse("meetings")).status_code == 404


@pytest.mark.near_miss("leave")
@pytest.mark.parametrize("who", ["dana", "sam", "alex"])
def test_only_a_person_leaves_and_only_themself(life: Life, who: str):
    assert life.cast.client(who).post(reverse("leave")).status_code == 404
    with pytest.raises(MayNot):
        leave(life.cast.viewer(who))
    assert Membership.objects.get(pk=life.cast.memberships["maya"].pk).ended_at is None


def test_one_cannot_leave_twice(life: Life):
    viewer = life.cast.viewer("maya")
    leave(viewer)
    with pytest.raises(MayNot):
        leave(viewer)
