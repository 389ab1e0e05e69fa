"""Stopping an agreement, from wherever: what goes is said before and after, it can be offered again, and one day is one day."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils.html import escape

from alongside.consent.access import ending_soon
from alongside.consent.actions import GrantRefused, let_see, share_longer
from alongside.consent.models import Grant
from alongside.consent.rules import Category, last_moment
from alongside.kernel.clock import at, now
from alongside.mirror import access
from alongside.mirror.models import OwnView, Transcript
from alongside.mirror.offers import what_goes, what_has_gone
from alongside.ui.dates import as_day, plain_day


def page(browser, name, *args):
    return browser.get(reverse(name, args=args)).content.decode()


def standing(together):
    return access.standing(together.person_id, together.specialist_id).first()


def test_who_sees_says_what_goes_before_it_is_stopped(cast, together, reading):
    maya, goes = cast.client("maya"), escape(what_goes("Dana"))
    assert goes in page(maya, "who_sees")
    one = page(maya, "who_sees_one", cast.dana.id)
    assert one.count(goes) == 2  # beside the one kind, and before everything
    assert "Stop and delete" in one
    assert goes in page(maya, "mirror_agreed", together.id)


def test_who_sees_leads_to_what_was_agreed_and_lengthens_nothing_by_one_voice(cast, together, reading):
    maya, grant = cast.client("maya"), standing(together)
    agreed, longer = reverse("mirror_agreed", args=[together.id]), reverse("share_longer", args=[grant.id])
    one = page(maya, "who_sees_one", cast.dana.id)
    assert f'href="{agreed}"' in one
    assert longer not in one
    assert maya.get(longer).url == agreed
    with pytest.raises(GrantRefused):
        share_longer(cast.viewer("maya"), grant, grant.until + timedelta(days=200))
    assert standing(together).until == grant.until


@pytest.mark.parametrize("which", ["grant", "recipient"])
def test_stopped_from_who_sees_it_says_what_has_gone_and_how_it_could_begin_again(cast, together, reading, which):
    maya = cast.client("maya")
    sent = {"grant": standing(together).id, "recipient": cast.dana.id}
    answer = maya.post(reverse("stop_sharing"), {which: sent[which]}, follow=True).content.decode()
    assert escape(what_has_gone("Dana")) in answer
    assert "If you change your mind, you can share it again." not in answer
    assert ("What else you shared cannot be seen any more" in answer) is (which == "recipient")
    assert not Transcript.objects.exists()
    assert not OwnView.objects.exists()
    assert f'href="{reverse("mirror_agreed", args=[together.id])}">Offer it again' in answer


def test_a_stop_that_came_before_deletes_nothing_more_and_claims_nothing(cast, together, reading):
    maya, grant = cast.client("maya"), standing(together)
    maya.post(reverse("mirror_stop", args=[together.id]))
    answer = maya.post(reverse("stop_sharing"), {"grant": grant.id}, follow=True).content.decode()
    assert "It had stopped already." in answer


def test_another_kind_is_stopped_with_the_words_of_before(cast, together, reading):
    goals = Grant.objects.get(owner=cast.maya, category=Category.GOALS)
    answer = cast.client("maya").post(reverse("stop_sharing"), {"grant": goals.id}, follow=True).content.decode()
    assert "Stopped. It cannot be seen any more. If you change your mind, you can share it again." in answer
    assert Transcript.objects.exists()


def test_together_leads_to_it_before_and_after(cast, together, reading):
    maya, agreed = cast.client("maya"), reverse("mirror_agreed", args=[together.id])
    assert agreed in page(maya, "together")
    maya.post(reverse("mirror_stop", args=[together.id]))
    assert agreed in page(maya, "together")


# ── one day ──
def test_its_last_day_is_one_day_on_every_page(cast, together, agree):
    agree(days=10)
    grant = standing(together)
    day, next_day = plain_day(last_moment(grant.until)), plain_day(grant.until)
    maya = cast.client("maya")
    for name, args in (("mirror_agreed", [together.id]), ("who_sees", []), ("who_sees_one", [cast.dana.id])):
        shown = page(maya, name, *args)
        assert day in shown
        assert next_day not in shown
    (ending,) = [one for one in ending_soon(cast.viewer("maya")) if one.category == Category.TRANSCRIPT]
    assert as_day(ending.until) == as_day(last_moment(grant.until))
    with at(grant.until + timedelta(hours=2)):
        assert f"Ended {day}" in page(cast.client("maya"), "who_sees")


def test_two_that_end_on_one_day_have_as_many_days_left(cast, together):
    noon = (now() + timedelta(days=1)).replace(hour=18, minute=0, second=0, microsecond=0)  # in Chicago, or an hour later
    with at(noon):
        for hours in (1, 8):  # there one day, in Greenwich two
            until = noon + timedelta(days=82, hours=hours)
            let_see(cast.viewer("maya"), cast.dana.id, Category.WINS, purpose=f"To talk, {hours}.", until=until)
        shown = page(cast.client("maya"), "who_sees")
    assert shown.count("82 days left") == 2
    assert "83 days left" not in shown
