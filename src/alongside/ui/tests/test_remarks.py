"""Words that are looked at before they are shared."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from alongside.listening import lens
from alongside.listening.language import language_of
from alongside.ui.remarks import MOST_CHARACTERS, SHOWN_BESIDE, look_at
from tests.cast import Cast

HARSH = "He was non-compliant again. I told her she must stop seeing him."
DURO = "Le dije que debe dejar de verlo."


def test_a_text_is_given_back_whole_with_the_words_apart():
    looked = look_at(f"Good week.\n{HARSH} <b>&amp;")
    assert "".join(piece.text for piece in looked.pieces) == looked.text
    assert [piece.text for piece in looked.pieces if piece.number] == [remark.words for remark in looked.remarks] != []


def test_of_words_that_are_quoted_before_the_later_ones_are_meant():
    ((remark, before),) = look_at("She wrote “I was non-compliant”. Today he was non-compliant again.").first
    assert (remark.words, before) == ("non-compliant", 1)


@pytest.mark.parametrize(("language", "text"), [("en", DURO), ("es", "He was non-compliant.")])
def test_a_short_text_is_read_in_its_own_language_and_the_reason_given_in_the_readers(language: str, text: str):
    with translation.override(language):
        looked = look_at(text)
    assert looked.language != language
    (remark,) = looked.remarks
    (same,) = lens(text, lang=looked.language)
    assert remark.alternatives == same.alternatives
    assert (remark.reason != same.reason, language_of([remark.reason])) == (True, language)


def test_too_short_to_tell_is_read_in_the_readers_language():
    with translation.override("es"):
        assert look_at("Adicta.").language == "es"


def test_an_unknown_language_is_not_judged():
    text = "Ich habe heute mit ihr gesprochen und sie ist noch nicht so weit, aber es ist auch ein guter Tag für sie. " * 2
    looked = look_at(text)
    assert (looked.language, looked.remarks) == ("other", [])


@pytest.fixture
def dana(cast: Cast) -> Client:
    return cast.client("dana")


def sent(client: Client, text: str, **more: str) -> str:
    answer = client.post(reverse("wording"), {"text": text, **more})
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]
    return answer.content.decode()


@pytest.mark.django_db
def test_the_page_says_what_it_hears_and_keeps_the_words(dana: Client):
    html = sent(dana, HARSH)
    assert "<mark>non-compliant</mark>" in html
    assert HARSH in html


@pytest.mark.django_db
def test_what_is_written_is_shown_as_text(dana: Client):
    for beside in ("", "1"):
        html = sent(dana, "<script>alert(1)</script> She is a <i>junkie</i> and non-compliant.", beside=beside)
        assert "<script>alert" not in html
        assert "<i>" not in html


@pytest.mark.django_db
def test_beside_a_field_only_a_few_remarks_come(dana: Client):
    html = sent(dana, " ".join(f"He was non-compliant on day {day}." for day in range(6)), beside="1")
    assert html.count("<li") == SHOWN_BESIDE
    assert f"{6 - SHOWN_BESIDE} more" in html
    assert "<html" not in html


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["", "We talked about the garden.", "x" * (MOST_CHARACTERS + 1)])
def test_beside_a_field_nothing_is_said_where_there_is_nothing_to_say(dana: Client, text: str):
    assert sent(dana, text, beside="1").strip() == ""


@pytest.mark.django_db
def test_nothing_and_too_much_are_said_to_be_so(dana: Client):
    assert "Write a few words first" in sent(dana, " ")
    long = "word " * (MOST_CHARACTERS // 5 + 1)
    html = sent(dana, long)
    assert "data-problems" in html
    assert long in html


@pytest.mark.django_db
def test_a_person_writes_undisturbed(cast: Cast):
    maya = cast.client("maya")
    assert maya.get(reverse("wording")).status_code == 404
    assert maya.post(reverse("wording"), {"text": HARSH}).status_code == 404
    assert "data-wording" not in maya.get(reverse("today")).content.decode()


@pytest.mark.django_db
def test_a_specialist_is_looked_along_with(dana: Client):
    assert f'data-wording="{reverse("wording")}"' in dana.get(reverse("today")).content.decode()
    assert 'data-lens="off"' in dana.get(reverse("own_care")).content.decode()


@pytest.mark.django_db
def test_ways_to_begin_anew_are_read_and_never_put_in_place_of_words(dana: Client):
    html = sent(dana, "As a father there's nothing there, the wiring is missing.", beside="1")
    assert "You could begin:" in html
    assert "data-instead" not in html
    assert "data-leave-it" in html
