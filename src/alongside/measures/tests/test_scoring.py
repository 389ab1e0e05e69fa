"""Results equal what one would reckon by hand, whatever is left open; conditions hold as FHIR R4 says."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.measures.rules.conditions import asked_only, enabled, holds, loop
from alongside.measures.rules.declaring import from_line, read_scores
from alongside.measures.rules.licence import LONGEST, Standing, standing, why_not_until
from alongside.measures.rules.refusals import Refused
from alongside.measures.rules.scoring import as_result, results, two_places
from alongside.measures.rules.shape import Condition, Kind, Operator
from alongside.measures.tests.forms import choice, definition, form, option, question, when

LINKS = ("a", "b", "c", "d")
VALUES = range(1, 6)


def by_hand(how, given, reverse, missing):
    """Reckon one result the slow way: a list of numbers, turned around where it must be."""
    numbers = [6 - value if link in reverse else value for link, value in given.items()]
    if not numbers or len(LINKS) - len(numbers) > missing:
        return None
    mean = Fraction(sum(numbers), len(numbers))
    return mean * len(LINKS) if how == "sum" else mean


def reckon(how, given, reverse, missing):
    declared = {"how": how, "items": list(LINKS), "reversed": sorted(reverse), "may_be_missing": missing}
    asked = definition(*map(choice, LINKS)).questionnaire
    scores = read_scores({"results": [declared]}, asked)
    (found,) = results(asked, scores, {link: [str(value - 1)] for link, value in given.items()})
    return found


@given(
    st.sampled_from(["sum", "mean"]), st.dictionaries(st.sampled_from(LINKS), st.sampled_from(VALUES)),
    st.sets(st.sampled_from(LINKS)), st.integers(0, 3),
)  # fmt: skip
def test_a_result_is_what_one_would_reckon_by_hand(how, given, reverse, missing):
    found, expected = reckon(how, given, reverse, missing), by_hand(how, given, reverse, missing)
    assert (found.value is None) is (expected is None)
    if expected is not None:
        assert abs(Fraction(found.value) - expected) <= Fraction(1, 200)
        assert (4 if how == "sum" else 1) <= found.value <= (20 if how == "sum" else 5)
    assert found.answered == len(given)
    assert as_result(found.kept()) == found


def test_every_pattern_of_leaving_open():
    for pattern, missing in product(product([True, False], repeat=4), range(4)):
        given = {link: 3 for link, there in zip(LINKS, pattern, strict=True) if there}
        found = reckon("sum", given, set(), missing)
        assert found.value == (12 if given and 4 - len(given) <= missing else None)


@pytest.mark.parametrize(("exact", "said"), [
    (Fraction(5, 2), "2.5"), (Fraction(1, 3), "0.33"), (Fraction(2, 3), "0.67"), (Fraction(1, 200), "0.01"), (Fraction(100), "100"),
    (Fraction(-1, 8), "-0.13"), (Fraction(0), "0"),
])  # fmt: skip
def test_numbers_are_said_to_two_places(exact, said):
    assert str(two_places(exact)) == said


@pytest.mark.parametrize(("declared", "code", "item"), [
    ({"how": "sum", "items": ["a", "x"]}, "score_item", "x"),
    ({"how": "sum", "items": ["a", "bare"]}, "score_number", "bare"),
    ({"how": "sum", "items": ["a", "words"]}, "score_kind", "words"),
    ({"how": "sum", "items": ["a", "a"]}, "score_item_twice", "a"),
    ({"how": "sum", "items": ["a"], "reversed": ["b"]}, "score_reversed", "b"),
    ({"how": "median", "items": ["a"]}, "score_how", ""),
    ({"how": "sum", "items": []}, "score_items", ""),
    ({"how": "sum", "items": "a"}, "score_list", ""),
    ({"how": "sum", "items": ["a", "b"], "may_be_missing": 2}, "score_missing", ""),
    ({"how": "sum", "items": ["a", "b"], "may_be_missing": True}, "score_missing", ""),
    ({"how": "mean", "items": ["a", "wide"]}, "score_spans", ""),
    ({"how": "sum", "items": ["a", "wide"], "may_be_missing": 1}, "score_spans", ""),
    ({"how": "sum", "items": ["a"], "formula": "a+b"}, "score_field", ""),
    ({"how": "sum", "items": ["a"], "title": {"es": "Todo"}}, "score_words", ""),
    ({"how": "sum", "items": ["a"], "bands": [{"from": 1, "to": 5, "says": "All"}]}, "band_source", ""),
    ({"how": "sum", "items": ["a"], "bands": [{"from": 0, "to": 5, "says": "All"}], "source": "Us"}, "band_range", ""),
    ({"how": "sum", "items": ["a"], "bands": [{"from": 1, "to": 3, "says": "L"}, {"from": 3, "to": 5, "says": "H"}], "source": "Us"},
     "band_range", ""),
])  # fmt: skip
def test_a_rule_that_does_not_fit_is_named(declared, code, item):
    asked = definition(
        choice("a"), choice("b"), choice("bare", None), choice("wide", range(10)), question("words", "text")
    ).questionnaire
    with pytest.raises(Refused) as found:
        read_scores({"results": [declared]}, asked)
    assert (code, item) in {(problem.code, problem.item) for problem in found.value.problems}


def test_a_band_is_said_only_with_its_source():
    asked = definition(choice("a")).questionnaire
    bands = [{"from": 1, "to": 2, "says": "Low"}, {"from": 3, "to": 5, "says": {"en": "High"}}]
    (score,) = read_scores({"results": [{"how": "sum", "items": ["a"], "bands": bands, "source": "Open Door, 2026"}]}, asked)
    found = [results(asked, [score], {"a": [key]})[0].value for key in ("1", "2")]
    assert [band.words for value in found if value is not None and (band := score.band(value))] == [{"en": "Low"}, {"en": "High"}]


@pytest.mark.parametrize("line", ["sum", "sum:a,b", "sum:items=a;lambda=x", "sum:__import__('os')"])
def test_a_line_that_is_no_rule_is_refused(line):
    with pytest.raises(Refused, match="score_line"):
        from_line(line)


def test_a_line_says_the_same_as_a_file():
    found = definition(*map(choice, LINKS), lines=("mean:items=*;reversed=b;missing=1;title=Everything",)).scores[0]
    assert found.items == LINKS
    assert found.reversed == frozenset({"b"})
    assert (found.may_be_missing, found.title["en"]) == (1, "Everything")


def test_a_question_with_a_number_missing_is_named_and_not_left_out():
    partly = choice("c") | {"answerOption": [option("1", 1), option("none"), option("3", 3)]}
    with pytest.raises(Refused, match="score_number"):
        definition(choice("a"), partly, lines=("sum:items=*",))


# ── when a question is asked ──

NUMBERS = st.lists(st.integers(-3, 3), max_size=2)


@given(st.sampled_from(list(Operator)), NUMBERS, st.integers(-3, 3), st.booleans())
def test_a_condition_compares_as_one_would(operator, given, wanted, exists):
    expected = {
        "exists": bool(given) is exists, "=": wanted in given, "!=": wanted not in given, ">": any(n > wanted for n in given),
        "<": any(n < wanted for n in given), ">=": any(n >= wanted for n in given), "<=": any(n <= wanted for n in given),
    }[operator.value]  # fmt: skip
    value = exists if operator is Operator.EXISTS else wanted
    assert holds(Condition("a", operator, value), Kind.INTEGER, given) is expected


def test_decimals_and_days_are_compared_as_what_they_are():
    assert holds(Condition("a", Operator.IS, "1.50"), Kind.DECIMAL, ["1.5"])
    assert holds(Condition("a", Operator.MORE, "9"), Kind.DECIMAL, ["10"])
    assert holds(Condition("a", Operator.AT_MOST, "2026-02-01"), Kind.DATE, ["2026-01-31"])


FOLLOWS = (
    question("a", "boolean"),
    question("b", "boolean", enableWhen=[when("a", "=", answerBoolean=True)]),
    question(
        "c", "string", enableBehavior="any", enableWhen=[when("b", "=", answerBoolean=True), when("a", "=", answerBoolean=False)]
    ),
    {"linkId": "g", "type": "group", "text": "More", "enableWhen": [when("c")], "item": [question("d", "text")]},
)


@pytest.mark.parametrize(("answers", "asked"), [
    ({}, {"a"}),
    ({"a": [True]}, {"a", "b"}),
    ({"a": [False]}, {"a", "c"}),
    ({"a": [True], "b": [True]}, {"a", "b", "c"}),
    ({"a": [True], "b": [True], "c": ["x"]}, {"a", "b", "c", "g", "d"}),
    ({"a": [False], "b": [True]}, {"a", "c"}),  # b is not asked, so what it once said counts for nothing
    ({"b": [True], "c": ["x"], "d": ["y"]}, {"a"}),
])  # fmt: skip
def test_what_follows_from_an_answer_is_asked(answers, asked):
    found = definition(*FOLLOWS).questionnaire
    assert enabled(found, answers) == asked
    assert set(asked_only(found, answers)) == {link for link in answers if link in asked}


@given(st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef"), max_size=3), max_size=6))
def test_a_circle_is_found_just_when_there_is_one(needs):
    circle = loop(needs)
    if circle:
        assert all(after in needs[one] for one, after in zip(circle, [*circle[1:], circle[0]], strict=True))
    else:  # take away, again and again, what waits for nothing: everything goes
        left = {one: set(after) for one, after in needs.items()}
        while free := [one for one, after in left.items() if not after & left.keys()]:
            for one in free:
                del left[one]
        assert not left


def test_fifty_questions_in_a_row_are_no_circle():
    row = [choice("q0"), *(choice(f"q{n}", enableWhen=[when(f"q{n - 1}")]) for n in range(1, 150))]
    found = definition(*row).questionnaire
    assert len(enabled(found, {f"q{n}": ["0"] for n in range(150)})) == 150


# ── by whose right ──


@given(st.booleans(), st.booleans(), st.none() | st.integers(-400, 400))
def test_nobody_answers_without_a_right(opened, retired, days):
    today = date(2026, 11, 26)
    until = None if days is None else today + timedelta(days=days)
    found = standing(opened=opened, retired=retired, until=until, today=today)
    assert (found is Standing.OPEN) is (opened and not retired and until is not None and until >= today)


def test_a_right_ends_within_ten_years():
    today = date(2026, 11, 26)
    assert why_not_until(today, today) == ""
    assert why_not_until(today - timedelta(days=1), today) == "past"
    assert why_not_until(today + LONGEST + timedelta(days=1), today) == "far"


def test_a_form_of_the_tests_is_one_of_fhir():
    from alongside.fhir.loading import load
    from alongside.measures.tests.forms import content

    assert load(content(form(*FOLLOWS, choice("z")))).questionnaire.questions()
