"""The pages of this room, as a guest opens them."""

import re
from collections import Counter

import pytest
from django.contrib.messages import get_messages
from django.contrib.messages.storage.cookie import CookieStorage
from django.template import TemplateSyntaxError, engines
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import translation

from alongside.ui import notices
from alongside.ui.components import Offer, Row
from alongside.ui.parts import PARTS


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", ["design", "privacy"])
def test_a_guest_reads_it_in_both_languages(name, language):
    page = Client(headers={"accept-language": language}).get(reverse(name))
    html = page.content.decode()
    assert page.status_code == 200
    assert f'<html lang="{language}">' in html
    assert html.count("<h1") == 1
    assert [found for found, times in Counter(re.findall(r'\sid="([^"]+)"', html)).items() if times > 1] == []
    assert not re.search(r"\sstyle=|<style|\son\w+=", html)
    assert all("src=" in script for script in re.findall(r"<script[^>]*>", html))


@pytest.mark.django_db
def test_links_on_the_page_of_components_lead_somewhere():
    html = Client().get(reverse("design")).content.decode()
    ids = set(re.findall(r'\sid="([^"]+)"', html))
    assert {target for target in re.findall(r'href="#([\w-]+)"', html) if target not in ids} == set()


@pytest.mark.django_db
def test_a_missing_page_tells_nothing():
    page = Client().get("/no/such/page/")
    assert page.status_code == 404
    assert "Nothing here for you" in page.content.decode()


def template(source: str, **values: object) -> str:
    return engines["django"].from_string(source).render(values)


@pytest.mark.parametrize(
    "name", sorted(PARTS.keys() - {"offer", "next", "course", "circles"})
)  # rooms draw these only of something
def test_a_part_is_drawn_even_with_nothing_in_it(name):
    assert template(f"{{% part '{name}' %}}")


@pytest.mark.parametrize("source", ["{% translate 'Rooms' %}", "{% translate 'Rooms' as said %}{{ said }}"])
def test_plain_words_are_kept_in_each_language_apart(source):
    drawn, said = engines["django"].from_string(source), []
    for language in ("en", "es", "en"):
        with translation.override(language):
            said.append(drawn.render({}))
    assert said == ["Rooms", "Salas", "Rooms"]


def test_words_from_a_variable_are_not_kept():
    drawn = engines["django"].from_string("{% translate word|upper %}")
    assert [drawn.render({"word": word}) for word in ("one", "two")] == ["ONE", "TWO"]


def test_a_misspelt_input_fails_at_once():
    with pytest.raises(TemplateSyntaxError):
        template("{% part 'own' word='x' %}")


def test_the_three_answers_are_equals():
    offer = Offer("A step", "theirs", "Dana", "Maya", rows=(Row("adds", after="<b>new</b>"),), answer_url="/answer/")
    html = template("{% part 'offer' offer=offer %}", offer=offer)
    buttons = re.findall(r'<button class="([^"]+)" name="answer" value="(\w+)"', html)
    assert buttons == [("btn", "accept"), ("btn", "adapt"), ("btn", "decline")]
    assert "<ins>&lt;b&gt;new&lt;/b&gt;</ins>" in html


def test_what_has_no_words_to_change_has_two_answers():
    offer = Offer("My own words", "theirs", "Dana", "Maya", answer_url="/answer/", as_it_is=True)
    html = template("{% part 'offer' offer=offer %}", offer=offer)
    assert re.findall(r'name="answer" value="(\w+)"', html) == ["accept", "decline"]
    assert "Suggest a change" not in html


@pytest.mark.parametrize(
    ("state", "mine", "line", "ink"),
    [
        ("waiting", False, "Dana offers this. It waits for your answer.", "voice--theirs"),
        ("agreed", False, "Agreed by both", "voice--both"),
        ("put-away", False, "You said “not for me”", 'class="voice"'),
        ("put-away", True, "Maya said “not for me”", 'class="voice"'),
        ("withdrawn", False, "Taken back by Dana", 'class="voice"'),
    ],
)
def test_an_offer_says_where_it_stands_and_inks_only_who_has_spoken(state, mine, line, ink):
    offer = Offer("A step", "theirs", "Dana", "Maya", state=state, mine=mine, answer_url="/answer/")
    html = template("{% part 'offer' offer=offer %}", offer=offer)
    assert line in html
    assert ink in html
    assert ('name="answer"' in html) == (state == "waiting")


def test_a_notice_carries_its_way_back():
    request = RequestFactory().get("/")
    request._messages = CookieStorage(request)  # type: ignore[attr-defined]
    notices.say(request, "Put away.", undo="/offers/1/bring-back/")
    notices.say(request, "Your draft is here.", calm=True)
    first, second = get_messages(request)
    assert notices.undo_of(first) == "/offers/1/bring-back/"
    assert notices.undo_of(second) == ""
    assert 'action="/offers/1/bring-back/"' in template("{% part 'notice' text=m undo=m|undo_of %}", m=first)
