"""What recovery means to somebody can be put away: then it is on no page of theirs and nobody else sees it, until it is back."""

import html

import pytest
from django.urls import reverse

from alongside.consent.actions import NotYours
from alongside.journey import access, actions
from alongside.journey.models import Meaning

WORDS = "I want my mornings back."


@pytest.fixture
def meaning(maya) -> Meaning:
    return actions.write_meaning(maya, WORDS).item


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def test_it_is_put_away_for_everybody_and_brought_back(pair, maya, meaning):
    browser, dana, own = pair.client("maya"), pair.client("dana"), reverse("meaning")
    theirs, mine = reverse("journey_of", args=[maya.id]), [reverse("journey"), reverse("today")]
    assert all(WORDS in text(browser.get(page)) for page in mine)
    assert WORDS in text(dana.get(theirs))
    told = text(browser.post(reverse("meaning_put_away"), follow=True))
    assert "Put away. Nobody else sees it now." in told
    assert "My words that I put away" in told
    assert not any(WORDS in text(page) for page in (*map(browser.get, mine), dana.get(theirs)))
    assert WORDS in text(browser.get(reverse("meaning_over_time")))
    assert browser.post(reverse("meaning_put_away")).status_code == 404  # there is nothing to put away any more
    assert browser.post(reverse("meaning_bring_back")).url == own
    assert all(WORDS in text(page) for page in (*map(browser.get, mine), dana.get(theirs)))
    assert browser.post(reverse("meaning_bring_back")).status_code == 404


@pytest.mark.parametrize("words", [WORDS, "Peace."])
def test_writing_it_anew_brings_it_back_with_its_history(maya, meaning, words):
    actions.put_meaning_away(maya, meaning)
    assert access.meaning_of(access.own_sight(maya)) is None
    actions.write_meaning(maya, words)
    now = access.meaning_of(access.own_sight(maya))
    assert now
    assert now.words == words
    assert access.meaning_put_away(maya) is None
    assert [one.words for one in access.earlier_meanings(maya)] == ([] if words == WORDS else [WORDS])


def test_an_old_page_opens_nothing_that_was_put_away_meanwhile(pair, maya, meaning):
    browser, sent = pair.client("maya"), {"words": "Evenings, too.", "changed": ""}
    assert 'name="anew"' not in text(browser.get(reverse("meaning")))
    actions.put_meaning_away(maya, meaning)
    told = text(browser.post(reverse("meaning"), sent, follow=True))
    assert "Your words are kept, and they are put away, as you chose meanwhile." in told
    assert "Evenings, too." not in text(pair.client("dana").get(reverse("journey_of", args=[maya.id])))
    away = access.meaning_put_away(maya)
    assert away
    assert away.words == "Evenings, too."
    assert 'name="anew"' in told
    browser.post(reverse("meaning"), sent | {"words": "All day.", "anew": "1"})
    assert "All day." in text(pair.client("dana").get(reverse("journey_of", args=[maya.id])))


@pytest.mark.near_miss("meaning_put_away", "meaning_bring_back")
def test_nobody_puts_away_what_is_anothers(pair, dana, meaning):
    for name in ("meaning_put_away", "meaning_bring_back"):
        for who in ("dana", "noor", "wes", "sam", "alex"):
            assert pair.client(who).post(reverse(name)).status_code in {403, 404}, (who, name)
    with pytest.raises(NotYours):
        actions.put_meaning_away(dana, meaning)
    assert Meaning.objects.get().put_away_at is None
