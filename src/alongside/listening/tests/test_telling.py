"""A reading told in a terminal counts one as one, and many as many."""

import re
from dataclasses import replace

import pytest

from alongside.listening import parse, read
from alongside.listening.engine import Rules
from alongside.listening.notices import say, translate
from alongside.listening.telling import tell

SHORT = "Dana: Why?\nMaya: Because I slept.\nDana: Did you?\n"


def told(text: str, lang: str) -> str:
    return tell(read(parse(text)[0].with_speakers("Dana", "Maya"), listener=Rules()), lang)


@pytest.mark.parametrize(("lang", "dana", "maya"), [
    ("en", "Dana: 3 words in 2 turns (50 %)", "Maya: 3 words in 1 turn (50 %)"),
    ("es", "Dana: 3 palabras en 2 turnos (50 %)", "Maya: 3 palabras en 1 turno (50 %)"),
])  # fmt: skip
def test_one_turn_is_told_as_one(lang: str, dana: str, maya: str) -> None:
    lines = told(SHORT, lang).splitlines()
    assert f"  {dana}" in lines
    assert f"  {maya}" in lines


@pytest.mark.parametrize(("lang", "one"), [("en", "1 word in 1 turn ("), ("es", "1 palabra en 1 turno (")])
def test_one_word_is_told_as_one(lang: str, one: str) -> None:
    assert told("Dana: Why?\nMaya: No.\n", lang).count(one) == 2


def test_eleven_and_twenty_one_are_many() -> None:
    said = told(f"Dana: {'so ' * 11}.\nMaya: {'no ' * 21}.\n", "en")
    assert "11 words in 1 turn (" in said
    assert "21 words in 1 turn (" in said


def test_turns_alone_are_told_as_well() -> None:
    said = told("Dana: 你今天感觉怎么样？\nMaya: 我今天感觉很好。\n", "en")
    assert "  Dana: 1 turn\n" in said


@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_line_speaks_of_one_as_of_many(lang: str) -> None:
    talk = "Dana: Why?\nMaya: No.\nDana: You are tired, and it sounds like you wish for a rest.\nBev: Tea?\n"
    assert re.findall(r"\b(?:1|unas?|unos) 1\b|\b1 \w+s\b", told(talk, lang)) == []


FULL = "I got up late and made coffee and the dog wanted out. Then the bus was full and we talked about the car. "


@pytest.mark.parametrize("before", [0, 1, 3])
def test_the_words_of_danger_stand_in_the_quotation(before: int) -> None:
    talk = parse(f"Dana (CRSS): How have you been?\nMaya: {FULL * before}I want to kill myself. {FULL * 2}\n")[0]
    said = tell(read(talk, listener=Rules()), "en")
    line = next(line for line in said.splitlines() if line.startswith("  2. Maya:"))
    assert "I want to kill myself." in line
    assert len(line) < 200
    assert ("“…" in line) == (before > 1)


def test_a_moment_quotes_what_shows_it() -> None:
    said = "You are an addict and you are in denial."
    lines = told(
        f"Maya: Hm.\nDana: {FULL * 3}{said}\nMaya: It helped me. I would walk to the lake.\nDana: Mm.\n", "en"
    ).splitlines()
    assert any(said in line for line in lines if line.startswith("  2. Dana: “…"))


@pytest.mark.parametrize(("key", "english"), [
    ("others", "One more voice speaks here. It is shown by its name, as “somebody else”, and left out of the measures."),
    ("skipped", "One line could not be understood and was left out."),
])  # fmt: skip
def test_a_notice_about_one_has_a_sentence_of_its_own(key: str, english: str) -> None:
    assert say(key, count=1) == english
    assert translate(english, "es") == say(key, "es", count=1)
    assert say(key, count=11).startswith("11 ")


def test_a_notice_that_was_kept_before_is_told_well_in_spanish() -> None:
    assert translate("1 lines could not be understood and were left out.", "es") == say("skipped", "es", count=1)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(("keys", "told_of"), [(("short", "long"), "long"), (("long", "short"), "long"), (("short",), "short")])
def test_few_turns_without_end_are_told_as_very_long_and_not_as_short(lang: str, keys: tuple[str, ...], told_of: str) -> None:
    reading = replace(read(parse(SHORT)[0], listener=Rules()), warnings=tuple(map(say, keys)))
    said = tell(reading, lang)
    assert [key for key in ("short", "long") if say(key, lang) in said] == [told_of]
