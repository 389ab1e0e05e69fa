"""Two end well: nothing by one voice, nobody's words but their own, nothing over by itself, and nothing seen afterwards."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.consent.access import sight, specialist_sees
from alongside.consent.actions import stop
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.decisions import actions as decisions
from alongside.decisions.models import Offer
from alongside.decisions.rules import AlreadyAnswered, State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership import actions
from alongside.partnership.access import ending as access
from alongside.partnership.actions import ending as verbs
from alongside.partnership.models import FORM, EndingPlan, EndingWords, Partnership
from alongside.partnership.rules import ending as rules
from alongside.partnership.rules.ending import Proposal, Stage
from alongside.partnership.rules.sharing import Sharing, chosen
from alongside.partnership.tests.test_pages import text_of
from tests.lived import Life

BY = (now() + timedelta(days=20)).date()
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


# ── rules ──


@given(by=st.none() | DAYS, today=DAYS)
def test_no_day_ends_anything(by, today):
    assert rules.stage(by, today, ended=False) is not Stage.ENDED
    assert rules.stage(by, today, ended=True) is Stage.ENDED
    assert (rules.stage(by, today, ended=False) is Stage.DAY_IS_HERE) == (by is not None and by <= today)


@given(by=st.none() | DAYS, words=st.text(), before=st.none() | DAYS)
def test_a_plan_reads_back_as_it_was_offered(by, words, before):
    assert rules.read(Proposal(by, words).words(before)) == Proposal(by, words.strip())


@given(kinds=st.sets(st.sampled_from(sorted(Category))), purpose=st.text(min_size=1))
def test_what_was_chosen_reads_back(kinds, purpose):
    sharing = Sharing(tuple(sorted(kinds)), purpose, now())
    assert chosen(sharing.words()) == Sharing(sharing.kinds, purpose.strip(), sharing.until)
    assert chosen({"note": ""}) is None


# ── the plan ──


def test_whoever_offers_a_plan_may_say_why(cast, pair):
    sent = {"by": BY.isoformat(), "last_meeting": "By the lake.", "reason": "From August on I have only mornings."}
    page = cast.client("dana").get(reverse("partnership_ending_plan", args=[pair.id]))
    assert "Your reason, if you want to give one" in text_of(page)
    cast.client("dana").post(reverse("partnership_ending_plan", args=[pair.id]), sent)
    assert Offer.objects.get(kind="partnership.ending").reason == "From August on I have only mornings."
    assert "From August on I have only mornings." in text_of(
        cast.client("maya").get(reverse("partnership_ending", args=[pair.id]))
    )


@pytest.mark.parametrize(("offers", "answers"), [("maya", "dana"), ("dana", "maya")])
def test_a_plan_holds_once_both_have_said_yes(cast, pair, offers, answers):
    offer = verbs.offer_ending(cast.viewer(offers), pair, Proposal(BY, "On the bench."))
    assert access.plan_of(pair.id) is None
    with pytest.raises(verbs.Waits):
        verbs.offer_ending(cast.viewer(answers), pair, Proposal(BY))
    decisions.accept(cast.viewer(answers), offer)
    plan = access.plan_of(pair.id)
    assert plan
    assert (plan.by_day, plan.last_meeting) == (BY, "On the bench.")
    pair.refresh_from_db()
    assert pair.is_current  # a plan ends nothing
    decisions.accept(cast.viewer(offers), verbs.offer_ending(cast.viewer(answers), pair, Proposal(None)))
    assert access.planned([pair]) == {}
    assert EndingPlan.objects.count() == 2


def test_the_database_takes_no_plan_of_one_and_no_words_of_another(cast, pair):
    clause = actions.offer_clause(cast.viewer("dana"), pair, actions.Draft("We walk.", key="purpose"))
    decisions.accept(cast.viewer("maya"), clause)
    for made in (
        EndingPlan(partnership=pair, agreed=clause.agreed, by_day=BY, since=now()),
        EndingWords(partnership=pair, author=cast.noor),
    ):
        if isinstance(made, EndingWords):
            made.gained = "Not mine to say"
        with pytest.raises(DatabaseError), transaction.atomic():
            made.save(force_insert=True)
    mine = verbs.write_words(cast.viewer("maya"), pair, "Mornings.", "", None)
    assert mine
    for change in (mine.delete, lambda: EndingWords.objects.filter(pk=mine.pk).update(author=cast.dana)):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()


# ── the last page ──


def test_each_writes_their_own_side_and_nothing_is_lost(cast, pair):
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    first = verbs.write_words(maya, pair, "Mornings.", "", None)
    assert first
    verbs.write_words(dana, pair, "Her patience.", "I return the book.", None)
    with pytest.raises(verbs.WrittenElsewhere):
        verbs.write_words(maya, pair, "Evenings.", "", None)
    verbs.write_words(maya, pair, "Mornings, and Rosa.", "", first.id)
    found = access.ending_of(dana, pair.id)
    assert found
    assert found.person
    assert found.specialist
    assert (found.person.gained, found.specialist.remains) == ("Mornings, and Rosa.", "I return the book.")
    assert EndingWords.objects.count() == 3


def test_a_late_device_gets_its_words_back_beside_what_was_saved(cast, pair):
    browser, url = cast.client("maya"), reverse("partnership_ending", args=[pair.id])
    assert browser.post(url, {"gained": "Mornings.", "remains": "", "base": ""}).status_code == 302
    late = browser.post(url, {"gained": "Evenings.", "remains": "", "base": ""})
    assert late.status_code == 409
    page = text_of(late)
    assert "Mornings." in page
    assert "Evenings." in page


def test_it_ends_as_planned_and_stays_readable_to_the_person_alone(cast, pair):
    maya, dana = cast.client("maya"), cast.client("dana")
    url = reverse("partnership_ending", args=[pair.id])
    assert (
        maya.post(
            reverse("partnership_ending_plan", args=[pair.id]), {"by": BY.isoformat(), "last_meeting": "On the bench."}
        ).status_code
        == 302
    )
    offer = Offer.objects.get(kind="partnership.ending")
    assert dana.post(reverse("offer_answer", args=[offer.id]), {"answer": "accept"}).status_code == 302
    for browser, words in ((maya, "Mornings."), (dana, "Her patience.")):
        assert browser.post(url, {"gained": words, "remains": "", "base": ""}).status_code == 302
    assert "Her patience." in text_of(maya.get(url))
    assert "10 years" in text_of(dana.get(url))
    assert "Her patience." in text_of(dana.get(reverse("partnership_letter", args=[pair.id])))
    assert maya.post(reverse("partnership_end", args=[pair.id])).status_code == 302
    page = text_of(maya.get(url))
    assert "Mornings." in page
    assert "Her patience." in page
    assert "Mornings." in text_of(maya.get(reverse("partnership_letter", args=[pair.id])))
    assert maya.post(url, {"gained": "Later.", "remains": "", "base": ""}).status_code == 404
    for name in ("partnership_ending", "partnership_letter", "partnership_ending_plan", "pass_on"):
        assert dana.get(reverse(name, args=[pair.id])).status_code == 404
    with pytest.raises(actions.Ended):
        verbs.write_words(cast.viewer("maya"), pair, "Later.", "", None)


def test_walking_again_is_a_new_beginning(cast, pair):
    verbs.write_words(cast.viewer("maya"), pair, "Mornings.", "", None)
    actions.end(cast.viewer("maya"), pair)
    again = cast.walk("maya", "dana")
    assert again.id != pair.id
    assert access.ending_of(cast.viewer("dana"), pair.id) is None
    found = access.ending_of(cast.viewer("dana"), again.id)
    assert found
    assert not found.is_written


NAMES = ("partnership_ending", "partnership_ending_plan", "partnership_letter", "pass_on")


@pytest.mark.near_miss("partnership_ending", "partnership_ending_plan", "partnership_letter", "pass_on")
@pytest.mark.parametrize("name", NAMES)
def test_an_ending_is_between_two(cast, pair, name):
    verbs.write_words(cast.viewer("maya"), pair, "Mornings.", "", None)
    url = reverse(name, args=[pair.id])
    assert cast.client("maya").get(url).status_code == 200
    for who in ("wes", "noor", "sam", "alex", "ines"):
        for method in ("get", "post"):
            assert getattr(cast.client(who), method)(url).status_code in (404, 405), (who, method)
    for grant in Grant.objects.filter(owner=cast.maya, recipient=cast.dana, category=Category.AGREEMENT):
        stop(cast.viewer("maya"), grant)
    assert cast.client("dana").get(url).status_code == 404  # withdrawn a minute ago


# ── somebody else to walk on with ──


def ask_noor(cast, *kinds: Category, until=None) -> Offer:
    sharing = Sharing(tuple(kinds), "To walk on", until or now() + timedelta(days=30))
    return actions.offer_to_walk(cast.viewer("maya"), cast.memberships["noor"], "Hello", sharing)


def sees(cast, who: str) -> set[Category]:
    view = sight(cast.viewer(who), cast.maya.id)
    return {category for category in Category if view.sees(category)}


def test_nothing_goes_over_before_both_have_said_yes_and_then_only_what_was_chosen(cast, pair):
    offer = ask_noor(cast, Category.GOALS, Category.HARD_DAY)
    assert sees(cast, "noor") == set()
    decisions.accept(cast.viewer("noor"), offer)
    assert sees(cast, "noor") == {Category.GOALS, Category.HARD_DAY}
    assert Partnership.objects.get(pk=pair.pk).is_current  # the old one ends when the person says so
    assert access.ending_of(cast.viewer("noor"), pair.id) is None
    assert not specialist_sees(cast.noor.id, cast.wes.id, Category.HARD_DAY)


def test_what_was_taken_back_lets_nobody_see(cast, pair):
    offer = ask_noor(cast, Category.GOALS)
    decisions.withdraw(cast.viewer("maya"), offer)
    with pytest.raises(AlreadyAnswered):
        decisions.accept(cast.viewer("noor"), offer)
    assert sees(cast, "noor") == set()


def test_a_day_that_has_gone_by_lets_nobody_see(cast, pair):
    decisions.accept(cast.viewer("noor"), ask_noor(cast, Category.GOALS, until=now() - timedelta(minutes=1)))
    assert sees(cast, "noor") == set()


def test_a_specialist_never_moves_a_person_nor_chooses_what_they_share(cast, pair):
    cast.enter("kim", Who.PERSON)
    with pytest.raises(actions.MayNot):
        actions.offer_to_walk(
            cast.viewer("noor"), cast.memberships["kim"], "", Sharing((Category.GOALS,), "Mine", now() + timedelta(days=3))
        )
    suggestion = verbs.suggest(cast.viewer("dana"), pair, cast.memberships["noor"], "She walks while she talks.")
    decisions.accept(cast.viewer("maya"), suggestion)
    assert sees(cast, "noor") == set()
    assert not Offer.objects.filter(kind=FORM, state=State.WAITING).exists()
    for who, other in (("maya", "noor"), ("dana", "sam"), ("noor", "dana")):
        with pytest.raises(actions.MayNot):
            verbs.suggest(cast.viewer(who), pair, cast.memberships[other])


def test_the_person_asks_on_the_page_and_the_other_reads_what_it_means(cast, pair):
    maya, noor = cast.client("maya"), cast.client("noor")
    url = reverse("pass_on", args=[pair.id])
    assert "Noor" in text_of(maya.get(url))
    given = {
        "who": str(cast.memberships["noor"].id),
        "sees": ["goals"],
        "purpose": "To walk on",
        "until": BY.isoformat(),
        "note": "Hello",
    }
    assert maya.post(url, {**given, "until": (now() - timedelta(days=9)).date().isoformat()}).status_code == 200
    assert maya.post(url, {**given, "purpose": "anything"}).status_code == 200
    assert maya.post(url, given).status_code == 302
    page = text_of(noor.get(reverse("together")))
    assert "my goals and steps" in page
    assert "To walk on." in page
    assert "strengths" not in page
    decisions.accept(cast.viewer("noor"), Offer.objects.get(offered_to=cast.noor))
    assert sees(cast, "noor") == {Category.AGREEMENT, Category.MEETINGS, Category.GOALS}


def test_nothing_is_ticked_before_the_person_ticks_it(cast, pair):
    assert "checked" not in text_of(cast.client("maya").get(reverse("pass_on", args=[pair.id])))


def test_a_suggestion_leads_to_asking(cast, pair):
    dana = cast.client("dana")
    url = reverse("pass_on", args=[pair.id])
    assert dana.post(url, {"who": str(cast.memberships["noor"].id), "note": "She walks."}).status_code == 302
    offer = Offer.objects.get(kind="partnership.suggest")
    maya = cast.client("maya")
    assert "Noor could walk with you next" in text_of(maya.get(reverse("offers")))
    answer = maya.post(reverse("offer_answer", args=[offer.id]), {"answer": "accept"})
    assert answer.status_code == 302
    page = maya.get(reverse("partnership_ending", args=[pair.id])).content.decode()
    assert f"{url}?to={cast.memberships['noor'].id}" in page


def test_one_human_in_two_roles_cannot_be_suggested_to_themself(cast, pair):
    assert {str(m.account.chosen_name) for m in access.could_follow(cast.viewer("dana"), pair)} == {"Noor"}


def test_pages_are_whole_in_spanish(life: Life):
    life.cast.maya.language = "es"
    life.cast.maya.save(update_fields=["language"])
    page = text_of(life.cast.client("maya").get(reverse("partnership_ending", args=[life.ids["partnership_id"]])))
    assert "Un buen final" in page
    assert "10 años" in page
