"""Two do something about the same thing at once: what was not so is neither said nor kept in the trail."""

import pytest
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.kernel.access import Who
from alongside.programme.actions import accept_invitation, end_role, invite, withdraw_invitation
from alongside.programme.models import Invitation, Membership
from tests.cast import Cast

PASSWORD = "seven lanterns by the river"


@pytest.fixture
def invited(cast: Cast) -> Invitation:
    """Return an invitation of Dana's, as her page had it before anything happened."""
    invitation, _token = invite(cast.viewer("dana"), email="new@example.org", role=Who.PERSON)
    return invitation


def kept(act: str) -> int:
    return Entry.objects.filter(act=f"programme.{act}").count()


def test_a_yes_that_came_first_is_not_taken_back(cast, invited):
    membership = accept_invitation(invited, chosen_name="River", password=PASSWORD, language="en")
    assert not withdraw_invitation(cast.viewer("dana"), invited)
    page = cast.client("dana").post(reverse("withdraw_invitation", args=[invited.id]), follow=True).text
    assert "They have said yes meanwhile" in page
    assert "Taken back. The link" not in page
    assert kept("invitation_withdrawn") == 0
    invited.refresh_from_db()
    assert invited.withdrawn_at is None
    assert Membership.objects.get(pk=membership.pk).ended_at is None


def test_the_page_says_so_in_spanish(cast, invited):
    accept_invitation(invited, chosen_name="River", password=PASSWORD, language="en")
    cast.dana.language = "es"
    cast.dana.save(update_fields=["language"])
    page = cast.client("dana").post(reverse("withdraw_invitation", args=[invited.id]), follow=True).text
    assert "Mientras tanto ya dijo que sí" in page


def test_what_was_taken_back_is_taken_back_once(cast, invited):
    for _ in range(2):
        page = cast.client("dana").post(reverse("withdraw_invitation", args=[invited.id]), follow=True).text
        assert "Taken back. The link does not work any more." in page
    assert kept("invitation_withdrawn") == 1


def test_a_role_ends_once(cast, together):
    for _ in range(2):
        end_role(cast.viewer("alex"), cast.memberships["dana"])
    assert kept("role_ended") == 1
    ended = Membership.objects.get(pk=cast.memberships["dana"].pk).ended_at
    end_role(cast.viewer("alex"), cast.memberships["dana"])
    assert Membership.objects.get(pk=cast.memberships["dana"].pk).ended_at == ended
