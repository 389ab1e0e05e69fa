"""The ribbon's geometry: nothing is left out, nothing stands twice, and every row is as long as the next."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.listening.reading import ReadTurn
from alongside.mirror import rules

sizes_of_talks = st.lists(st.integers(0, 900), min_size=1, max_size=120)


def drawn(sizes):
    length = rules.row_length(sizes)
    least = max(1, round(length * rules.SHORTEST_SHARE))
    return length, [max(size, least) for size in sizes], rules.lay_out(sizes)


@given(sizes_of_talks)
def test_every_turn_appears_with_all_its_words(sizes):
    _, expected, rows = drawn(sizes)
    shown: Counter[int] = Counter()
    for row in rows:
        for mark in row.marks:
            shown[mark.turn] += mark.size
    assert [shown[turn] for turn in range(len(sizes))] == expected


@given(sizes_of_talks)
def test_rows_are_full_but_for_the_last(sizes):
    length, expected, rows = drawn(sizes)
    filled = [sum(mark.size for mark in row.marks) for row in rows]
    assert filled[:-1] == [length] * (len(rows) - 1)
    assert filled[-1] == sum(expected) - length * (len(rows) - 1)


@given(sizes_of_talks)
def test_marks_stay_on_their_row_in_order(sizes):
    for row in rules.lay_out(sizes):
        assert [mark.x for mark in row.marks] == sorted(mark.x for mark in row.marks)
        assert all(mark.x >= 0 and mark.width > 0 and mark.x + mark.width <= 100.01 for mark in row.marks)


@given(sizes_of_talks)
def test_a_row_knows_how_much_of_its_first_turn_is_above(sizes):
    _, expected, rows = drawn(sizes)
    before = 0
    for row in rows:
        turn = row.marks[0].turn
        assert row.begins == pytest.approx((before - sum(expected[:turn])) / expected[turn])
        before += sum(mark.size for mark in row.marks)


def test_a_row_inside_a_turn_starts_at_a_time_inside_it():
    turns = [ReadTurn(0, "specialist", "D", "", 60.0, 180.0)]
    row = rules.Row((rules.Mark(0, 0, 100, 10),), 0.5)
    assert rules.seconds_at(row, turns) == 120.0


@given(st.text(max_size=600), st.lists(st.tuples(st.integers(0, 600), st.integers(0, 600)), max_size=5))
def test_an_excerpt_says_nothing_that_was_not_said(text, ends):
    spans = [(low, high) for low, high in ends if low < high <= len(text)]
    found = rules.pieces(text, spans)
    said = "".join(piece.text for piece in found)
    middle = said.removeprefix("… ").removesuffix(" …")
    assert middle in text or said in text
    assert all(piece.text in text for piece in found if piece.marked)


def test_the_evidence_of_a_long_turn_is_in_its_excerpt():
    text = "And so it went on. " * 60 + "You should call her today." + " And on." * 60
    low = text.index("You should")
    found = rules.pieces(text, [(low, low + 26)])
    assert [piece.text for piece in found if piece.marked] == ["You should call her today."]
    assert sum(len(piece.text) for piece in found) < rules.EXCERPT + 10
