"""Either offers that talks may be read; a no of the person rests, and the person waits for nothing."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.decisions import actions as decisions
from alongside.decisions.cards import card
from alongside.decisions.models import Offer
from alongside.kernel.access import Who
from alongside.kernel.clock import at, now
from alongside.mirror import access, actions, agreeing, own_view
from alongside.mirror.offers import who_reads
from alongside.mirror.rules.rest import REST, asked_again_from
from alongside.mirror.tests.conftest import CHICAGO
from alongside.partnership.actions import end
from alongside.supervision.rules import MOST_TURNS
from alongside.ui.dates import as_day, plain_day

PURPOSE = "To look at how I listen."


def address(together):
    return reverse("mirror_agreed", args=[together.id])


def words(days=60, purpose=PURPOSE):
    return {"purpose": purpose, "until": (now().astimezone(CHICAGO) + timedelta(days=days)).date().isoformat()}


def offer(cast, together, who="dana", days=60, purpose=PURPOSE):
    answer = cast.client(who).post(address(together), words(days, purpose))
    assert answer.status_code == 302
    return Offer.objects.get(kind=access.AGREE, state="waiting")


def page(cast, together, who):
    return cast.client(who).get(address(together)).content.decode()


def agreement(cast, together, who="dana"):
    found = access.agreement_of(cast.viewer(who), together.id)
    assert found
    return found


# ── the person offers it ──
def test_the_person_offers_it_and_nothing_is_agreed_until_the_specialist_answers(cast, together):
    made = offer(cast, together, "maya", purpose="Because I like to be heard.")
    assert (made.offered_by, made.offered_to, made.owner) == (cast.maya, cast.dana, cast.maya)
    assert not access.standing(cast.maya.id, cast.dana.id).exists()
    assert "You offered it to Dana." in page(cast, together, "maya")
    assert "Maya offers that you look at your talks." in page(cast, together, "dana")
    decisions.accept(cast.viewer("dana"), made)
    assert agreement(cast, together).grant.purpose == "Because I like to be heard."
    entry = Entry.objects.get(act="mirror.transcripts_agreed")
    assert (entry.actor, entry.role, entry.about) == (cast.dana.id, Who.SPECIALIST, cast.maya.id)


def test_what_the_specialist_would_change_in_it_waits_for_the_person(cast, together):
    made = offer(cast, together, "maya")
    decisions.adapt(cast.viewer("dana"), made, words(10))
    assert not access.standing(cast.maya.id, cast.dana.id).exists()
    decisions.accept(cast.viewer("maya"), Offer.objects.get(kind=access.AGREE, state="waiting"))
    assert agreement(cast, together).until < now() + timedelta(days=12)


def test_the_person_offers_it_for_longer(cast, together, agree):
    agree(days=10)
    assert "Offer it for longer" in page(cast, together, "maya")
    decisions.accept(cast.viewer("dana"), offer(cast, together, "maya", days=80))
    assert agreement(cast, together).until > now() + timedelta(days=79)


def test_pressed_twice_it_is_offered_once_and_other_words_wait_their_turn(cast, together):
    maya, sent = cast.client("maya"), words()
    assert [maya.post(address(together), sent).status_code for _ in range(2)] == [302, 302]
    assert maya.post(address(together), words(purpose="Another.")).status_code == 404
    assert cast.client("dana").post(address(together), words(purpose="Mine.")).status_code == 404
    assert Offer.objects.filter(kind=access.AGREE).count() == 1


def test_nobody_offers_it_where_the_two_walk_no_more(cast, together):
    stale = agreement(cast, together, "maya")
    end(cast.viewer("maya"), together)
    assert cast.client("maya").post(address(together), words()).status_code == 404
    together.refresh_from_db()
    with pytest.raises(actions.NotAgreed):
        agreeing.offer_transcripts(cast.viewer("maya"), access.Agreement(together, None, stale.offer), **words())
    assert "walk together no longer" in page(cast, together, "maya")


@pytest.mark.near_miss("mirror_agreed")
@pytest.mark.parametrize("who", ["noor", "wes", "sam", "alex"])
def test_nobody_else_offers_it(cast, together, who):
    assert cast.client(who).post(address(together), words()).status_code == 404
    with pytest.raises(actions.NotAgreed):
        agreeing.offer_transcripts(cast.viewer(who), agreement(cast, together), **words())
    assert not Offer.objects.filter(kind=access.AGREE).exists()


# ── a no rests ──
@given(st.dates(max_value=date(9990, 1, 1)))
def test_a_no_rests_for_four_weeks(said):
    assert asked_again_from(said) - said == REST == timedelta(days=28)


def test_after_a_no_the_specialist_reads_that_it_was_answered_and_from_when_they_can_ask_again(cast, together):
    decisions.decline(cast.viewer("maya"), offer(cast, together))
    shown = page(cast, together, "dana")
    assert f"Maya said “not for me” on {plain_day(now())}" in shown
    assert f"You can ask again from {plain_day(now() + REST)}." in shown
    assert "Maya can offer it on any day" in shown
    assert "Ask Maya" not in shown
    assert "You said “not for me” on" in page(cast, together, "maya")


def test_until_then_nothing_is_asked_and_what_was_written_comes_back(cast, together):
    decisions.decline(cast.viewer("maya"), offer(cast, together))
    answer = cast.client("dana").post(address(together), words(purpose="Then only for one talk."))
    shown = answer.content.decode()
    assert answer.status_code == 409
    assert "Then only for one talk." in shown
    assert "Maya said “not for me”" in shown
    with pytest.raises(agreeing.Rests):
        agreeing.offer_transcripts(cast.viewer("dana"), agreement(cast, together), **words())
    assert Offer.objects.filter(kind=access.AGREE).count() == 1


def test_a_page_from_before_the_no_asks_nothing_either(cast, together):
    stale = agreement(cast, together)
    decisions.decline(cast.viewer("maya"), offer(cast, together))
    with pytest.raises(agreeing.Rests):
        agreeing.offer_transcripts(cast.viewer("dana"), stale, **words(purpose="Another."))


@pytest.mark.parametrize(("days", "asks"), [(27, False), (28, True)])
def test_it_rests_to_the_day(cast, together, days, asks):
    decisions.decline(cast.viewer("maya"), offer(cast, together))
    with at(now() + timedelta(days=days)):
        assert ("Ask Maya" in page(cast, together, "dana")) is asks
        assert agreeing.may_offer(cast.viewer("dana"), agreement(cast, together)) is asks


def test_the_person_offers_it_on_the_same_day_and_then_it_can_be_spoken_of(cast, together):
    decisions.decline(cast.viewer("maya"), offer(cast, together))
    assert "Offer it to Dana" in page(cast, together, "maya")
    decisions.decline(cast.viewer("dana"), offer(cast, together, "maya"))
    assert "Ask Maya" in page(cast, together, "dana")
    offer(cast, together)


def test_a_no_to_asking_for_longer_rests_while_the_agreement_stands(cast, together, agree):
    agree(days=20)
    decisions.decline(cast.viewer("maya"), offer(cast, together, days=70, purpose="For longer."))
    shown = page(cast, together, "dana")
    assert "Ask for longer" not in shown
    assert f"You can ask again from {plain_day(now() + REST)}. What you agreed holds until its last day." in shown
    assert "your talks go on without it" not in shown


def test_what_was_taken_back_or_has_run_out_rests_not(cast, together, agree):
    decisions.withdraw(cast.viewer("dana"), offer(cast, together))
    assert "Ask Maya" in page(cast, together, "dana")
    agree(days=2)
    with at(now() + timedelta(days=4)):
        shown = page(cast, together, "dana")
        assert "The last day was" in shown
        assert "Ask Maya" in shown
        assert "The last day was" in page(cast, together, "maya")


def test_a_stop_rests_like_a_no_and_is_told_to_both(cast, together, reading):
    cast.client("maya").post(reverse("mirror_stop", args=[together.id]))
    hers, mine = page(cast, together, "maya"), page(cast, together, "dana")
    assert f"You stopped on {plain_day(now())}. The transcripts of your talks, and everything read from them, are gone." in hers
    assert f"Maya stopped on {plain_day(now())}. What you brought of your talks is deleted" in mine
    assert reverse("mirror_mine") in mine
    assert reverse("mirror_mine") not in hers
    assert "Ask Maya" not in mine
    assert cast.client("dana").post(address(together), words()).status_code == 409
    decisions.accept(cast.viewer("dana"), offer(cast, together, "maya"))
    assert agreement(cast, together).grant


@pytest.mark.parametrize("asks", ["dana", "maya"])
@pytest.mark.parametrize("where", ["agreement", "who_sees"])
def test_a_stop_puts_away_what_waited_about_it(cast, together, reading, asks, where):
    made, maya = offer(cast, together, asks, days=80), cast.client("maya")
    if where == "agreement":
        maya.post(reverse("mirror_stop", args=[together.id]))
    else:
        maya.post(reverse("stop_sharing"), {"recipient": cast.dana.id})
    made.refresh_from_db()
    assert made.state == "lapsed"
    assert Entry.objects.get(act="decisions.lapsed", thing=made.id).actor == cast.maya.id
    hers, mine = page(cast, together, "maya"), page(cast, together, "dana")
    assert f"You stopped on {plain_day(now())}." in hers
    assert f"Maya stopped on {plain_day(now())}. What you brought of your talks is deleted" in mine
    assert f"You can ask again from {plain_day(now() + REST)}." in mine
    address_of_it = reverse("offer_answer", args=[made.id])
    for shown in (hers, mine, *(cast.client(who).get(reverse("today")).content.decode() for who in ("maya", "dana"))):
        assert address_of_it not in shown
        assert "It waits for" not in shown
    cast.client({"dana": "maya", "maya": "dana"}[asks]).post(address_of_it, {"answer": "accept"})
    assert not access.standing(cast.maya.id, cast.dana.id).exists()


def test_a_stop_puts_away_nothing_between_the_person_and_another(cast, together, reading):
    other = cast.walk("maya", "noor")
    waits = agreeing.offer_transcripts(cast.viewer("noor"), agreement(cast, other, "noor"), **words())
    cast.client("maya").post(reverse("mirror_stop", args=[together.id]))
    waits.refresh_from_db()
    assert waits.waits


def test_what_was_asked_before_a_stop_hides_it_from_nobody(cast, together, reading, monkeypatch):
    monkeypatch.setattr(actions, "lapse", lambda *_, **__: 0)  # as a stop left what waited before
    offer(cast, together, days=80)
    cast.client("maya").post(reverse("mirror_stop", args=[together.id]))
    assert Offer.objects.filter(kind=access.AGREE, state="waiting").exists()
    assert "You stopped on" in page(cast, together, "maya")
    assert "Maya stopped on" in page(cast, together, "dana")


def test_what_stood_before_an_earlier_walk_ended_is_not_told_as_a_stop(cast, together, agree):
    agree()
    end(cast.viewer("maya"), together)
    again = cast.walk("maya", "dana")
    assert "has not agreed to transcripts" in page(cast, again, "dana")
    assert "Ask Maya" in page(cast, again, "dana")


# ── what the page says ──
def test_a_yes_is_shown_with_what_it_is_for_and_until_when(cast, together, agree):
    agree()
    for who in ("maya", "dana"):
        shown = page(cast, together, who)
        assert PURPOSE in shown
        assert "in your own words" not in shown.split("What you two agreed")[1].split("</section>")[0]


def test_that_the_person_changed_the_words_is_told_to_both(cast, together):
    asked = offer(cast, together)
    decisions.adapt(cast.viewer("maya"), asked, words(10, "Only to slow down."))
    first = plain_day(as_day(now() + timedelta(days=60)))
    for who, said in (
        ("dana", f"Maya said yes in other words, on {plain_day(now())}. You had asked: “{PURPOSE}”, until the end of {first}."),
        (
            "maya",
            f"You said yes in your own words, on {plain_day(now())}. Dana had asked: “{PURPOSE}”, until the end of {first}.",
        ),
    ):
        shown = page(cast, together, who)
        assert "Only to slow down." in shown
        assert said in shown


def test_the_agreement_says_that_words_of_the_specialists_can_go_to_a_supervisor(cast, together):
    told = who_reads("Dana")
    assert MOST_TURNS == 3
    assert "up to three of their own turns to a supervisor, and what they wrote about their own part" in told
    assert "can repeat words of yours, and can name you" in told
    assert "When you stop, the supervisor stops seeing them, too." in told
    offer(cast, together)
    assert told in page(cast, together, "maya")


def test_each_of_the_two_is_spoken_to(cast, together):
    offer(cast, together)
    offers = reverse("offers")
    hers, mine = cast.client("maya").get(offers).content.decode(), cast.client("dana").get(offers).content.decode()
    assert "Dana asks for this. It waits for your answer." in hers
    assert "You asked for this. It waits for Maya’s answer." in mine
    assert "Each of these ways needs your agreement" in hers
    assert "Each of these ways needs your agreement" not in mine
    assert "Maya can stop on any day" in mine


@pytest.mark.parametrize("asker", ["maya", "dana"])
def test_own_words_are_asked_for_by_the_person_and_offered_by_the_specialist(cast, reading, asker):
    own, other = reverse("own_words", args=[reading.transcript_id]), {"maya": "dana", "dana": "maya"}[asker]
    cast.client(asker).post(own)
    read = {who: cast.client(who).get(own).content.decode() for who in ("maya", "dana")}
    verb = {"maya": ("You asked for this", "Maya asks for this"), "dana": ("You offered this", "Dana offers this")}[asker]
    assert verb[0] in read[asker]
    assert verb[1] in read[other]
    assert "You alone." in read["maya"]
    assert "Maya alone." in read["dana"]
    assert "The person" not in read["maya"] + read["dana"]


def test_own_words_are_taken_as_they_are_and_no_change_is_suggested(cast, together, reading):
    cast.client("dana").post(reverse("own_words", args=[reading.transcript_id]))
    maya = cast.viewer("maya")
    own = own_view.latest_offer(maya, reading.transcript)
    assert own
    drawn = card(maya, own)
    assert drawn.answer_url
    assert drawn.adapt_url == ""
    assert card(maya, offer(cast, together, days=70)).adapt_url  # an agreement has words to change


def test_where_the_transcript_has_gone_an_old_offer_of_own_words_leads_to_what_became_of_it(cast, together, reading):
    own = reverse("own_words", args=[reading.transcript_id])
    cast.client("dana").post(own)
    made = own_view.latest_offer(cast.viewer("maya"), reading.transcript)
    assert made
    one = reverse("offer", args=[made.id])
    assert f'href="{own}">See it in its place' in cast.client("maya").get(one).content.decode()
    cast.client("maya").post(reverse("mirror_stop", args=[together.id]))
    assert f'href="{address(together)}">See it in its place' in cast.client("maya").get(one).content.decode()
