"""Who is hurt or threatened by somebody is heard; history, sport, accidents and figures of speech are let be."""

import pytest

from alongside.listening.danger import in_danger, plainly_in_danger, where

from . import said_of_harm as said


def each(kind):
    return [(language, words) for language, many in kind.items() for words in many]


@pytest.mark.parametrize(("language", "words"), [*each(said.HURT), *each(said.GRAVE)])
def test_who_is_hurt_or_may_mean_it_is_heard(language, words):
    assert plainly_in_danger(words, language)
    assert where(words, language) == ((0, len(words)),)


@pytest.mark.parametrize(("language", "words"), [*each(said.NOT_HURT), *each(said.NOT_GRAVE)])
def test_what_only_sounds_like_it_is_let_be(language, words):
    assert not in_danger(words, language)


@pytest.mark.parametrize(("language", "words"), each(said.ASKED))
def test_a_plain_question_about_it_is_one(language, words):
    assert plainly_in_danger(words, language, asked=True)


@pytest.mark.parametrize(("language", "words"), each(said.NOT_ASKED))
def test_a_question_about_something_else_is_none(language, words):
    assert not plainly_in_danger(words, language, asked=True)
