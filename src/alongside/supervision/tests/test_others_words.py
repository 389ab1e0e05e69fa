"""Which words of an excerpt are the other's: six in a row, three in quotation marks; shown as they stand, and never one's own."""

from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from alongside.supervision import rules

SAID = [
    "I am tired most evenings, that's all. Turning the phone off is a bit much.",
    "Zanzibar, that's what my mother wants; I can't see it happening to us.",
]
WORD = st.sampled_from(["a", "bread", "door", "early", "Friday", "give", "held"])
TEXT = st.lists(WORD, max_size=14).map(" ".join)
MARKS = st.sampled_from(["“”", '""', "„“", "«»", "‘’", "''", "‟‟", "＂＂", "《》", "``", "“ ", "' "])


def found(text, mine=()):
    return rules.others_words(text, SAID, mine)


@given(TEXT, TEXT, TEXT)
def test_six_words_in_a_row_of_another_are_found_whatever_stands_between(before, hers, after):
    text = f"{before}. {hers.upper()}! {after}"
    caught = rules.others_words(text, [hers], [])
    assert bool(caught) or len(hers.split()) < rules.RUN
    assert all(passage in " ".join(text.split()) for passage in caught)


@given(TEXT, TEXT, TEXT, MARKS)
@example("", "a a a", "a", "“ ")
def test_three_words_are_enough_in_quotation_marks(before, hers, after, marks):
    text = f"{before} {marks[0]}{hers}{marks[1]} {after}"
    caught = rules.others_words(text, [hers], [])
    assert bool(caught) or len(hers.split()) < rules.QUOTED
    assert all(passage in " ".join(text.split()) for passage in caught)


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
        # However it is marked: a mark that was forgotten reaches to the end of its paragraph, and an underscore is no letter.
        ("‟a bit much‟ ＂a bit much＂ 《a bit much》 `a bit much` `a bit much'", ["a bit much"] * 5),
        ("_“a bit much”_ and _'a_bit_much'_", ["a bit much", "a_bit_much"]),
        ("她说《a bit much》, she said“tired most evenings”.", ["a bit much", "tired most evenings"]),
        ("She said “tired most evenings, and I went.", ["tired most evenings"]),
        ("'Cause of 'tired most evenings, I went.", ["tired most evenings"]),
        ("`So “quite” and a bit much\nof it.\n\nTired most evenings.", ["a bit much"]),
        ("'Cause of it, ’til then, in the ’90s: tired most evenings.", []),  # these apostrophes open nothing
        ("The 5\" pipe and “quite” were a bit much.", []),
        # What cannot be known: a shorter quotation, no quotation marks, and what is told in other words.
        ("“tired most” and “much”", []),
        ("Tired most evenings, a bit much.", []),
        ("“Quite” she was tired most evenings, “maybe”.", []),  # between two quotations, not in one
        ("“tired most’s” and “it’s much”", []),  # two words each, as people count them
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


@pytest.mark.parametrize("piece", ['"', "'em ", "“", "`a ", "‘a ", '"a" ', "'a\n\n", "_", "'n' a "])
def test_hostile_marks_take_no_time(piece):
    began = process_time()
    rules.others_words(piece * (rules.MOST_EXCERPT * 4 // len(piece)), SAID, [])
    assert process_time() - began < 2


@given(st.text(alphabet="ab '“”\"’\n\u0301é½", max_size=60), st.text(alphabet="ab '’\u0301é½", max_size=40))
def test_whatever_the_letters_what_is_shown_stands_in_the_text(text, hers):
    line = " ".join(text.split())
    assert all(passage and passage in line for passage in rules.others_words(text, [hers], []))
