"""Which words of an excerpt are the other's: six in a row, three in quotation marks; shown as they stand, and never one's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.supervision import rules

SAID = [
    "I am tired most evenings, that's all. Turning the phone off is a bit much.",
    "Zanzibar, that's what my mother wants; I can't see it happening to us.",
]
WORD = st.sampled_from(["a", "bread", "door", "early", "Friday", "give", "held"])
TEXT = st.lists(WORD, max_size=14).map(" ".join)
MARKS = st.sampled_from(["“”", '""', "„“", "«»", "‘’", "''"])


def found(text, mine=()):
    return rules.others_words(text, SAID, mine)


@given(TEXT, TEXT, TEXT)
def test_six_words_in_a_row_of_another_are_found_whatever_stands_between(before, hers, after):
    text = f"{before}. {hers.upper()}! {after}"
    caught = rules.others_words(text, [hers], [])
    assert bool(caught) or len(hers.split()) < rules.RUN
    assert all(passage in text for passage in caught)


@given(TEXT, TEXT, TEXT, MARKS)
def test_three_words_are_enough_in_quotation_marks(before, hers, after, marks):
    text = f"{before} {marks[0]}{hers}{marks[1]} {after}"
    caught = rules.others_words(text, [hers], [])
    assert bool(caught) or len(hers.split()) < rules.QUOTED
    assert all(passage in text for passage in caught)


@given(TEXT, TEXT, MARKS)
def test_what_one_said_oneself_can_always_go_quoted_or_not(mine, hers, marks):
    assert rules.others_words(mine, [hers], [mine]) == []
    assert rules.others_words(f"{marks[0]}{mine}{marks[1]}", [hers], [mine]) == []


@pytest.mark.parametrize(
    ("text", "caught"),
    [
        # What is caught is shown whole, as it was written: with its marks, its case and its accents.
        ("She: I CAN’T see it happening to us! So.", ["I CAN’T see it happening to us"]),
        ("zanzibar; that's what, my Móther", ["zanzibar; that's what, my Móther"]),
        ("So tired most evenings, that’s it.", []),  # five in a row, as an apostrophe stands between two
        # Everything at once, so that nobody is sent back for each of them.
        ("“Tired most evenings”, “turning the phone off”, “a bit much”.",
         ["Tired most evenings", "turning the phone off", "a bit much"]),
        ("I heard «a bit much» and 'turning the phone off'.", ["a bit much", "turning the phone off"]),
        ("“she is tired most evenings”", ["tired most evenings"]),
        ("“tired most\nevenings”", ["tired most evenings"]),
        # What cannot be known: a shorter quotation, no quotation marks, and what is told in other words.
        ("“tired most” and “much”", []),
        ("Tired most evenings, a bit much.", []),
        ("“Quite” she was tired most evenings, “maybe”.", []),  # between two quotations, not in one
        ("It isn't that I’m tired most evenings and can't.", []),  # an apostrophe opens nothing
        ("", []),
    ],
)  # fmt: skip
def test_what_is_caught_and_how_it_is_shown(text, caught):
    assert found(text) == caught


def test_said_back_the_words_are_ones_own_too():
    assert found("“a bit much”", mine=["It is a bit much for you."]) == []


def test_a_long_talk_is_looked_through_at_once():
    talk = [" ".join(SAID)] * 4000
    assert rules.others_words("“a bit much” " * 100, talk, []) == ["a bit much"] * 100


@given(st.text(alphabet="ab '“”\"’\n\u0301é½", max_size=60), st.text(alphabet="ab '’\u0301é½", max_size=40))
def test_whatever_the_letters_what_is_shown_stands_in_the_text(text, hers):
    line = " ".join(text.split())
    assert all(passage and passage in line for passage in rules.others_words(text, [hers], []))
