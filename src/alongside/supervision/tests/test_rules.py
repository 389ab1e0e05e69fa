"""What is brought stands until it is taken back, nothing is added up, and names are found as words and in no other way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.supervision.rules import Standing, first_words, is_heavy, names_in, standing, supervisor_sees

NAMES = st.sampled_from(["Maya", "Lucía", "Jo", "Ana María", "Wes", "O’Neil"])
FILLER = st.text(alphabet="xyz ,.;\n", max_size=20)


@given(st.booleans(), st.booleans(), st.booleans())
def test_a_supervisor_sees_what_was_brought_and_not_taken_back_and_nothing_else(brought: bool, talked: bool, taken_back: bool):
    found = standing(brought=brought, talked=talked, taken_back=taken_back)
    assert supervisor_sees(found) is (brought and not taken_back)
    assert (found is Standing.TAKEN_BACK) is taken_back


@given(st.lists(st.text(min_size=1, max_size=8), max_size=6))
def test_one_word_that_weighs_is_enough_and_more_weigh_no_more(weighs: list[str]):
    assert is_heavy(weighs) is is_heavy(weighs[:1])


@given(FILLER, NAMES, FILLER)
def test_a_name_is_found_wherever_it_stands_and_however_it_is_written(before: str, name: str, after: str):
    for written in (name, name.upper(), name.lower(), name.replace("í", "i")):
        assert name in names_in(f"{before} {written} {after}", [name])


@given(FILLER, NAMES)
def test_a_name_inside_another_word_is_not_that_name(filler: str, name: str):
    assert names_in(f"{filler} x{name.replace(' ', '')}x {filler}".replace("’", ""), [name]) == []


@given(st.text(max_size=60), st.lists(NAMES, max_size=6))
def test_names_come_once_and_only_those_that_were_asked_for(text: str, names: list[str]):
    found = names_in(text, names)
    assert len(found) == len(set(found))
    assert set(found) <= set(names)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana laughed.", ["Ana María"]),  # a part of a name is enough
        ("I saw Jo.", ["Jo"]),  # a short name as a whole
        ("A joke.", []),
        ("_Jo_ and ana_", ["Ana María", "Jo"]),  # an underscore is a mark
        ("", []),
    ],
)
def test_parts_of_names(text: str, found: list[str]):
    assert names_in(text, ["Ana María", "Jo"]) == found


@given(st.text(max_size=200), st.integers(min_value=2, max_value=90))
def test_first_words_fit_on_one_line(text: str, most: int):
    line = first_words(text, most)
    assert len(line) <= most
    assert "\n" not in line
    if len(" ".join(text.split())) <= most:
        assert line == " ".join(text.split())
