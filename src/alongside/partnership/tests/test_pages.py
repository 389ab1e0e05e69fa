"""Together and the working agreement, as people use them."""

import html
import re

import pytest
from django.urls import reverse

from alongside.consent.access import grants_by
from alongside.consent.actions import stop
from alongside.consent.rules import Category
from alongside.decisions.actions import accept
from alongside.decisions.models import Offer
from alongside.partnership import access, actions
from alongside.partnership.actions import Draft


def text_of(answer) -> str:
    """Return a page's words, without its marks."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


def test_two_find_each_other_and_write_their_agreement(cast):
    """The working path: Maya asks Dana, Dana says yes; they write, answer and change."""
    maya, dana = cast.client("maya"), cast.client("dana")
    ask = reverse("walk_with", args=[cast.memberships["dana"].id])
    assert "Your goals" in text_of(maya.get(ask))
    told = maya.post(ask, {"note": "Tuesdays are good."}, follow=True)
    assert "Offered. Dana can say yes" in text_of(told)
    offer = Offer.objects.get()
    assert "Tuesdays are good." in text_of(dana.get(reverse("together")))
    told = dana.post(reverse("offer_answer", args=[offer.id]), {"answer": "accept", "next": reverse("together")}, follow=True)
    assert "You walk alongside Maya" in text_of(told)
    pair = access.current_between(cast.maya.id, cast.dana.id)
    assert pair
    start = reverse("agreement_start", args=[pair.id])
    assert "Maya decides." in text_of(maya.get(start))
    told = maya.post(start, {"only": "purpose", "purpose": "Mornings.", "ending": "Two goodbyes."})
    assert "Two goodbyes." in text_of(told), "what was changed elsewhere is kept"
    assert "Mornings." not in text_of(told)
    maya.post(start, {"ending": "Two goodbyes.", "talk": ""})
    page = text_of(dana.get(reverse("agreement", args=[pair.id])))
    assert "2 parts wait for your answer" in page
    for waiting in Offer.objects.filter(state="waiting").order_by("id"):
        dana.post(reverse("offer_answer", args=[waiting.id]), {"answer": "accept"})
    page = text_of(maya.get(reverse("agreement", args=[pair.id])))
    assert "Agreed by both, last on" in page
    assert page.index("Mornings.") < page.index("Two goodbyes.") < page.index("Both of us said yes")


def test_a_change_shows_what_it_says_now_and_would_say(cast, pair, waiting):
    accept(cast.viewer("maya"), waiting)
    change = reverse("clause", args=[pair.id, waiting.subject])
    dana, maya = cast.client("dana"), cast.client("maya")
    same = dana.post(change, {"text": waiting.words["text"]})
    assert "These are the same words" in text_of(same)
    dana.post(change, {"text": "We meet so that Maya gets her evenings back.", "reason": "You said so on Friday."})
    page = maya.get(reverse("agreement", args=[pair.id])).content.decode()
    assert "<del>mornings</del>" in page
    assert "<ins>evenings</ins>" in page
    assert "Dana’s reason" in html.unescape(page)
    dana.post(reverse("offer_take_back", args=[Offer.objects.latest("offered_at").id]))
    assert "evenings" not in text_of(maya.get(reverse("agreement", args=[pair.id])))


def test_taking_out_waits_for_the_other_and_is_kept_with_the_earlier(cast, pair, waiting):
    accept(cast.viewer("maya"), waiting)
    maya, dana = cast.client("maya"), cast.client("dana")
    dana.post(reverse("clause_take_out", args=[pair.id, waiting.subject]))
    page = reverse("agreement", args=[pair.id])
    assert "mornings" in text_of(maya.get(page))
    maya.post(reverse("offer_answer", args=[Offer.objects.get(state="waiting").id]), {"answer": "accept"})
    assert "mornings" not in text_of(maya.get(page))
    earlier = text_of(maya.get(reverse("agreement_earlier", args=[pair.id])))
    assert "Taken out. Until then it said: We meet so that Maya gets her mornings back." in earlier


def test_a_part_of_our_own(cast, pair):
    cast.client("maya").post(
        reverse("clause_new", args=[pair.id]), {"title": "Where we meet", "text": "Outdoors <b>when</b> dry.", "reason": ""}
    )
    page = cast.client("dana").get(reverse("agreement", args=[pair.id]))
    assert "Where we meet" in text_of(page)
    assert "&lt;b&gt;" in page.content.decode()


@pytest.mark.parametrize("length", [0, 5000])
def test_a_form_that_cannot_be_taken_keeps_what_was_typed(cast, pair, length):
    answer = cast.client("maya").post(
        reverse("clause_new", args=[pair.id]), {"title": "Where", "text": "x" * length, "reason": "because"}
    )
    assert "One thing needs a look" in text_of(answer)
    assert "because" in answer.content.decode()
    assert not Offer.objects.filter(kind="partnership.clause").exists()


def test_looking_is_a_switch_of_the_persons(cast):
    maya = cast.client("maya")
    maya.post(reverse("looking"), {"looking": "1"})
    assert "Offer to walk with Maya" in text_of(cast.client("noor").get(reverse("together")))
    maya.post(reverse("looking"), {"looking": "0"})
    assert "Maya" not in text_of(cast.client("noor").get(reverse("together")))


def test_ending_is_told_to_both(cast, pair, waiting):
    accept(cast.viewer("maya"), waiting)
    told = text_of(cast.client("maya").post(reverse("partnership_end", args=[pair.id]), follow=True))
    assert "no longer walk together" in told
    assert "Maya ended walking together" in text_of(cast.client("dana").get(reverse("together")))
    assert "mornings back" in text_of(cast.client("maya").get(reverse("agreement", args=[pair.id])))


# ── near misses ──
INSIDE = ("agreement", "agreement_start", "agreement_earlier", "clause_new", "partnership_end")


@pytest.mark.near_miss("agreement", "agreement_start", "agreement_earlier", "clause_new", "partnership_end")
@pytest.mark.parametrize("name", INSIDE)
@pytest.mark.parametrize("who", ["noor", "wes"])
def test_neighbours_find_nothing(cast, pair, name, who):
    assert cast.client(who).get(reverse(name, args=[pair.id])).status_code == 404
    assert cast.client(who).post(reverse(name, args=[pair.id])).status_code in {404, 405}


@pytest.mark.near_miss("agreement", "agreement_start", "agreement_earlier", "clause_new", "partnership_end")
@pytest.mark.parametrize("name", INSIDE)
def test_a_specialist_finds_nothing_the_moment_it_ended(cast, pair, name):
    dana = cast.client("dana")
    assert dana.get(reverse(name, args=[pair.id])).status_code == 200
    actions.end(cast.viewer("maya"), pair)
    assert dana.get(reverse(name, args=[pair.id])).status_code == 404


@pytest.mark.near_miss("clause", "clause_take_out")
def test_a_clause_is_found_only_in_its_own_partnership(cast, pair, waiting):
    accept(cast.viewer("maya"), waiting)
    other = access.current_between(cast.wes.id, cast.noor.id)
    assert other
    for who, space in (("noor", pair.id), ("noor", other.id), ("wes", pair.id), ("wes", other.id)):
        assert cast.client(who).get(reverse("clause", args=[space, waiting.subject])).status_code == 404
        assert cast.client(who).post(reverse("clause_take_out", args=[space, waiting.subject])).status_code == 404
    actions.end(cast.viewer("dana"), pair)
    for who in ("dana", "maya"):
        assert cast.client(who).post(reverse("clause", args=[pair.id, waiting.subject]), {"text": "Later."}).status_code == 404


@pytest.mark.near_miss("agreement")
def test_a_withdrawn_agreement_is_gone_at_once(cast, pair):
    dana = cast.client("dana")
    assert dana.get(reverse("agreement", args=[pair.id])).status_code == 200
    stop(cast.viewer("maya"), grants_by(cast.maya.id).get(category=Category.AGREEMENT, recipient=cast.dana))
    assert dana.get(reverse("agreement", args=[pair.id])).status_code == 404
    assert cast.client("maya").get(reverse("agreement", args=[pair.id])).status_code == 200


@pytest.mark.near_miss("walk_with")
def test_only_who_may_be_asked_is_asked(cast, pair):
    for who, whom in (
        ("dana", "wes"),
        ("noor", "maya"),
        ("maya", "wes"),
        ("maya", "dana"),
        ("maya", "sam"),
        ("ines", "noor"),
        ("dana", "dana"),
    ):
        address = reverse("walk_with", args=[cast.memberships[whom].id])
        assert cast.client(who).get(address).status_code == 404, (who, whom)
        assert cast.client(who).post(address, {"note": ""}).status_code == 404, (who, whom)


def test_a_specialist_who_looks_at_the_agreement_is_written_down(cast, pair):
    from alongside.audit.models import Entry

    cast.client("dana").get(reverse("agreement", args=[pair.id]))
    cast.client("maya").get(reverse("agreement", args=[pair.id]))
    assert [entry.actor for entry in Entry.objects.filter(act="consent.looked", thing=pair.id)] == [cast.dana.id]


# ── budgets ──
def _clauses(cast, pair, number: int) -> None:
    for at in range(number):
        offer = actions.offer_clause(cast.viewer("dana"), pair, Draft(f"Text {at}.", title=f"Part {at}"))
        accept(cast.viewer("maya"), offer)
        actions.offer_clause(cast.viewer("maya"), pair, Draft(f"Waits {at}.", title=f"Waiting {at}"))


@pytest.mark.parametrize("name", ["agreement", "agreement_earlier", "offers"])
@pytest.mark.parametrize("who", ["maya", "dana"])
def test_queries_do_not_grow_with_what_was_written(cast, pair, queries, name, who):
    browser, address = cast.client(who), reverse(name, args=[] if name == "offers" else [pair.id])
    counts = []
    for more in (3, 12):
        _clauses(cast, pair, more)
        browser.get(address)
        with queries() as asked:
            browser.get(address)
        counts.append(len(asked))
    assert counts[0] == counts[1]
    assert counts[1] < 30


def test_together_asks_no_more_with_many_people(cast, pair, queries):
    from alongside.kernel.access import Who
    from alongside.vault.access import forget

    counts = []
    for more in (2, 6):
        for at in range(more):
            name = f"p{more}x{at}"
            cast.enter(name, Who.PERSON)
            cast.walk(name, "dana")
        for offer in Offer.objects.order_by("id"):
            forget(offer.space)
        browser = cast.client("dana")
        browser.get(reverse("offers"))
        with queries() as asked:
            browser.get(reverse("together"))
        counts.append(len(asked))
    assert counts[0] == counts[1]
