"""What a person does not share with their specialist is not offered to them in vain, and the pages say who cannot see it."""

from datetime import timedelta

import pytest
from django.urls import reverse

from alongside.consent.actions import stop
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.decisions import actions as decisions
from alongside.decisions.models import Offer
from alongside.kernel.clock import now
from alongside.meetings.actions import offer_meeting
from alongside.partnership import actions
from alongside.partnership.actions import Draft, end
from alongside.partnership.actions import ending as endings
from alongside.partnership.actions import review as reviews
from alongside.partnership.rules.ending import Proposal
from alongside.partnership.tests.test_pages import text_of
from alongside.ui.dates import today

KEPT_BACK = "Dana cannot see what you two agreed, because you do not share it now."
SENT = {"text": "We sing.", "title": "Music", "reason": "", "do": "as_it_is", "by": (today() + timedelta(days=9)).isoformat()}
REFUSED = "Dana cannot see what you two agreed, so nothing was offered."


def share_no_more(cast, category: Category) -> None:
    for grant in Grant.objects.filter(owner=cast.maya, category=category, withdrawn_at=None):
        stop(cast.viewer("maya"), grant)


@pytest.fixture
def agreed(cast, pair):
    """Return the partnership of Maya and Dana with one clause."""
    decisions.accept(cast.viewer("maya"), actions.offer_clause(cast.viewer("dana"), pair, Draft("We meet.", key="purpose")))
    return pair


def test_an_agreement_that_is_kept_back_says_so_and_nothing_in_it_is_offered(cast, agreed):
    maya, clause = cast.client("maya"), Offer.objects.get(kind="partnership.clause").subject
    for name in ("agreement", "partnership_ending"):
        assert KEPT_BACK not in text_of(maya.get(reverse(name, args=[agreed.id])))
    share_no_more(cast, Category.AGREEMENT)
    for name in ("agreement", "partnership_ending"):
        told = text_of(maya.get(reverse(name, args=[agreed.id])))
        assert KEPT_BACK in told
        assert "Offer a " not in told
    for name, args in (
        ("clause_new", []), ("clause", [clause]), ("clause_take_out", [clause]), ("agreement_start", []), ("agreement_look", []),
        ("partnership_ending_plan", []),
    ):  # fmt: skip
        assert REFUSED in text_of(maya.post(reverse(name, args=[agreed.id, *args]), SENT, follow=True)), name
    assert Offer.objects.filter(state="waiting").count() == 0


@pytest.mark.parametrize("who", ["maya", "dana"])
@pytest.mark.parametrize("why", [actions.Unseen, actions.Ended])
def test_who_is_a_moment_too_late_is_told_so(cast, agreed, monkeypatch, who, why):
    def too_late(*_args):
        raise why

    monkeypatch.setattr(actions, "offer_clause_once", too_late)
    monkeypatch.setattr(actions, "offer_clauses", too_late)
    monkeypatch.setattr(reviews, "offer_as_it_is", too_late)
    monkeypatch.setattr(endings, "offer_ending", too_late)
    clause = Offer.objects.get(kind="partnership.clause").subject
    for name, args in (("clause_new", []), ("clause", [clause]), ("clause_take_out", [clause]), ("agreement_start", []),
                       ("agreement_look", []), ("partnership_ending_plan", [])):  # fmt: skip
        told = text_of(cast.client(who).post(reverse(name, args=[agreed.id, *args]), SENT, follow=True))
        assert "Something changed between you two in this moment, so nothing was offered." in told, name


def test_no_action_offers_what_the_other_may_not_see(cast, agreed):
    maya = cast.viewer("maya")
    share_no_more(cast, Category.AGREEMENT)
    for offer in (
        lambda: actions.offer_clause(maya, agreed, Draft("We sing.", title="Music")),
        lambda: reviews.offer_as_it_is(maya, agreed),
        lambda: reviews.offer_rhythm(maya, agreed, 6),
        lambda: endings.offer_ending(maya, agreed, Proposal(today() + timedelta(days=9))),
    ):
        with pytest.raises(actions.Unseen):
            offer()
    assert Offer.objects.filter(state="waiting").count() == 0


def test_a_meeting_of_which_the_other_cannot_know_says_so(cast, pair):
    at = now() + timedelta(days=2)
    words = {
        "date": at.date().isoformat(),
        "time": "15:00",
        "zone": "UTC",
        "minutes": "50",
        "channel": "phone",
        "place": "",
        "about": "",
    }
    offer = offer_meeting(cast.viewer("dana"), pair, words)
    decisions.accept(cast.viewer("maya"), offer)
    pages = (reverse("today"), reverse("meetings"), reverse("meeting", args=[offer.subject]))
    told = "Dana cannot see your meetings now, because you do not share them."
    for url in pages:
        assert told not in text_of(cast.client("maya").get(url))
    share_no_more(cast, Category.MEETINGS)
    for url in pages:
        assert told in text_of(cast.client("maya").get(url))
    assert "cannot see your meetings" not in text_of(cast.client("dana").get(reverse("today")))
    end(cast.viewer("maya"), pair)
    for url in pages:
        assert told not in text_of(cast.client("maya").get(url))
