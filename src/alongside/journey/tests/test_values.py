"""Values and dreams, and how the meaning of recovery has changed: own words, their history, shared or kept each."""

import html
from datetime import timedelta

import pytest
from django.db import Error, transaction
from django.urls import reverse

from alongside.consent.actions import NotYours, choose_audience
from alongside.consent.rules import Audience
from alongside.journey import actions as journey
from alongside.journey.actions import values as actions
from alongside.journey.models import Value, ValueWords
from alongside.journey.rules.values import Holds
from alongside.kernel import clock


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def get(pair, who, name, *args, **data):
    return pair.client(who).get(reverse(name, args=args), data)


@pytest.fixture
def value(maya) -> Value:
    return actions.write_value(maya, Holds.VALUE, "Keeping my word", "Because nobody kept theirs.")


@pytest.mark.parametrize("holds", list(Holds))
def test_it_is_written_with_a_why_and_stays_as_it_was_written(pair, holds):
    browser = pair.client("maya")
    answer = browser.post(reverse("values"), {"words": " A door  of my own ", "why": "With a lock.", "holds": holds.value})
    assert answer.status_code == 302
    shown = text(browser.get(reverse("values")))
    assert "A door  of my own" in shown
    assert "With a lock." in shown
    assert ("What I dream of" in shown) == (holds is Holds.DREAM)


def test_which_of_the_two_it_is_has_to_be_said(pair):
    shown = text(pair.client("maya").post(reverse("values"), {"words": "A door"}))
    assert "Say which of the two it is for you." in shown
    assert not Value.objects.exists()


def test_other_words_leave_the_earlier_ones(pair, value):
    browser = pair.client("maya")
    browser.post(reverse("value", args=[value.id]), {"words": "Keeping my word to Rosa", "why": ""})
    shown = text(browser.get(reverse("value", args=[value.id])))
    assert "Keeping my word to Rosa" in shown
    assert "Because nobody kept theirs." in shown
    with pytest.raises(Error), transaction.atomic():
        ValueWords.objects.filter(value=value).delete()
    with pytest.raises(Error), transaction.atomic():
        Value.objects.filter(pk=value.pk).delete()


def test_put_away_and_brought_back(pair, value):
    browser = pair.client("maya")
    browser.post(reverse("value_put_away", args=[value.id]))
    assert "Bring back" in text(browser.get(reverse("values")))
    assert "Keeping my word" not in text(browser.get(reverse("journey")))
    browser.post(reverse("value_bring_back", args=[value.id]))
    assert "Keeping my word" in text(browser.get(reverse("journey")))


def test_each_is_shared_or_kept(pair, maya, dana, value):
    kept = actions.write_value(maya, Holds.DREAM, "A house by the lake")
    assert "Keeping my word" not in text(get(pair, "dana", "journey_of", maya.id))
    choose_audience(maya, value, Audience.MY_SPECIALIST)
    shown = text(get(pair, "dana", "journey_of", maya.id))
    assert "Keeping my word" in shown
    assert kept.words not in shown
    actions.put_value_away(maya, value)
    assert "Keeping my word" not in text(get(pair, "dana", "journey_of", maya.id))
    with pytest.raises(NotYours):
        actions.change_value(dana, value, "Better words")


# ── how it has changed ──


def test_every_version_stands_with_its_days_beside_todays(pair, maya):
    began = clock.now()
    for day, words, changed in (
        (200, "Not waking up ashamed.", ""),
        (100, "Mornings.", "I stopped counting."),
        (0, "Mornings that are mine.", ""),
    ):
        with clock.at(began - timedelta(days=day)):
            journey.write_meaning(maya, words, changed=changed)
    shown = text(get(pair, "maya", "meaning_over_time"))
    assert shown.index("Mornings that are mine.") < shown.index("I stopped counting.") < shown.index("Not waking up ashamed.")
    assert shown.count("<details") >= 2
    assert "How it has changed" in text(get(pair, "maya", "meaning"))
    assert get(pair, "dana", "meaning_over_time").status_code == 404
    assert "Not waking up ashamed." not in text(get(pair, "dana", "journey_of", maya.id))
    assert "I stopped counting." not in text(get(pair, "dana", "journey_of", maya.id))


def test_many_versions_are_paged(pair, maya):
    began = clock.now()
    for n in range(20):
        with clock.at(began - timedelta(days=20 - n)):
            journey.write_meaning(maya, f"Version {n}.")
    first, second = (text(get(pair, "maya", "meaning_over_time", page=page)) for page in (1, 2))
    assert "Version 19." in first
    assert "Version 7." in first
    assert '<blockquote class="own__words"><p>Version 6.</p>' in second
    assert '<blockquote class="own__words"><p>Version 7.</p>' not in second


@pytest.mark.parametrize("count", [0, 1])
def test_no_version_and_one_version(pair, maya, count):
    for _ in range(count):
        journey.write_meaning(maya, "Mornings.")
    shown = text(get(pair, "maya", "meaning_over_time"))
    assert ("These are your first words." in shown) == (count == 1)


def test_what_changed_is_written_with_the_new_words(pair, maya):
    journey.write_meaning(maya, "Mornings.")
    pair.client("maya").post(reverse("meaning"), {"words": "Mornings with Rosa.", "changed": "She called."})
    assert "She called." in text(get(pair, "maya", "meaning_over_time"))
