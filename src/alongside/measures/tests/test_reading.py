"""A file is read within bounds, or refused with the item named and what to do; nothing in it is ever run."""

import ast
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.fhir.loading import load
from alongside.measures import rules
from alongside.measures.rules import opening
from alongside.measures.rules.loading import define
from alongside.measures.rules.refusals import Problem, Refused
from alongside.measures.tests.forms import TRANSLATION, choice, content, definition, form, option, question, when
from alongside.measures.wording import SENTENCES, sentence


def refused(raw, **more) -> dict[str, str]:
    """Return the codes of what is wrong, each with its item; every one can be said."""
    with pytest.raises(Refused) as found:
        define(raw if isinstance(raw, bytes) else content(raw), **more)
    assert all(sentence(problem) for problem in found.value.problems)
    return {problem.code: problem.item for problem in found.value.problems}


EXPRESSION = {
    "url": "http://example.org/x-enableWhenExpression",
    "valueExpression": {"language": "text/fhirpath", "expression": "1"},
}
SCRIPT = {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/initialExpression",
          "valueExpression": {"language": "application/javascript", "expression": "fetch('//x')"}}  # fmt: skip
LOOPING_SET = {"resourceType": "ValueSet", "id": "s", "status": "active", "compose": {"include": [{"valueSet": ["#s"]}]}}


@pytest.mark.parametrize(("raw", "code", "item"), [
    ({"resourceType": "Patient"}, "another_type", ""),
    ([], "not_an_object", ""),
    (form(choice("a"), versionAlgorithmString="semver"), "another_version", ""),
    ({"resourceType": "Questionnaire", "group": {"question": []}}, "another_version", ""),
    (form({"linkId": "a", "text": "?", "type": "choice", "option": [{"valueString": "x"}]}), "another_version", "a"),
    (form(question("a", "coding")), "another_version", "a"),
    (form(choice("a"), choice("b", enableWhen=[{"question": "a", "hasAnswer": True}])), "another_version", "b"),
    (form(choice("a"), title=""), "no_title", ""),
    (form(), "no_questions", ""),
    (form({"linkId": "g", "text": "Only a group", "type": "group"}), "no_questions", ""),
    (form(choice("a", item=[choice("b")])), "inside_question", "a"),
    (form(choice("a"), choice("a")), "link_twice", "a"),
    (form({"text": "?", "type": "boolean"}), "no_link", ""),
    (form(choice("a" * 300)), "no_link", ""),
    (form(question("a", "attachment")), "kind", "a"),
    (form(question("a", "open-choice")), "kind", "a"),
    (form({"linkId": "a", "type": "boolean"}), "no_text", "a"),
    (form(question("a", "choice")), "no_options", "a"),
    (form(question("a", "choice", answerOption=[option("x"), option("x")])), "option_twice", "a"),
    (form(question("a", "choice", answerOption=[option(str(n)) for n in range(51)])), "options_many", "a"),
    (form(question("a", "choice", answerOption=[{"valueReference": {"reference": "Patient/1"}}])), "option_kind", "a"),
    (form(question("a", "choice", answerValueSet="http://example.org/set")), "set_elsewhere", "a"),
    (form(question("a", "choice", answerValueSet="#gone")), "set_missing", "a"),
    (form(question("a", "choice", answerValueSet="#s"), contained=[LOOPING_SET]), "set_includes", "a"),
    (form(choice("a"), contained=[form(choice("b"), id="q")]), "contained", ""),
    (form(choice("a"), url="http://x.example/q", derivedFrom=["http://x.example/q"]), "own_parent", ""),
    (form(choice("a", extension=[EXPRESSION])), "expression", "a"),
    (form(choice("a", extension=[SCRIPT])), "expression", "a"),
    (form(choice("a", _text={"extension": [EXPRESSION]})), "expression", "a"),
    (form(choice("a"), extension=[{"url": "http://hl7.org/fhir/StructureDefinition/variable", "valueExpression": {}}]), "expression", ""),
    (form(choice("a", modifierExtension=[{"url": "http://x.example/m", "valueBoolean": True}])), "modifier", "a"),
    (form(choice("a"), implicitRules="http://x.example/r"), "modifier", ""),
    (form({"linkId": "a", "text": "Hello <b>you</b>", "type": "boolean"}), "markup", "a"),
    (form({"linkId": "a", "text": "<script>alert(1)</script>", "type": "boolean"}), "markup", "a"),
    (form({"linkId": "a", "text": "x" * 4001, "type": "boolean"}), "text_long", "a"),
    (form(question("a", "boolean", repeats=True)), "repeats", "a"),
    (form(choice("a", enableWhen=[when("a")])), "condition_loop", "a"),
    (form(choice("a", enableWhen=[when("b")]), choice("b", enableWhen=[when("c")]), choice("c", enableWhen=[when("a")])), "condition_loop", "a"),
    (form({"linkId": "g", "type": "group", "enableWhen": [when("a")], "item": [choice("a")]}), "condition_loop", "g"),
    (form(choice("a"), choice("b", enableWhen=[when("nowhere")])), "condition_unknown", "b"),
    (form(choice("a"), choice("b", enableWhen=[when("a", "~")])), "operator", "b"),
    (form(choice("a"), choice("b", enableWhen=[when("a", ">", answerCoding={"code": "1"})])), "condition_answer", "b"),
    (form(choice("a"), choice("b", enableWhen=[when("a", "=", answerCoding={"code": "99"})])), "condition_answer", "b"),
    (form(choice("a"), choice("b", enableWhen=[when("a"), when("a")])), "behavior", "b"),
    (form(choice("a"), choice("b", enableBehavior="all", enableWhen=[when("a")] * 11)), "conditions_many", "b"),
    (form(question("a", "integer", extension=[
        {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 9},
        {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 1}])), "bounds", "a"),
    (form(choice("a", _text={"extension": [{"url": TRANSLATION, "extension": [{"url": "lang", "valueCode": "es"}]}]})), "translation", "a"),
])  # fmt: skip
def test_what_cannot_be_taken_is_named(raw, code: str, item: str):
    assert refused(raw).get(code) == item


def test_ten_thousand_items_are_refused_at_the_first_too_many():
    found = refused(form(*(question(f"q{n}", "boolean") for n in range(10_000))))
    assert found == {"items_many": "q200"}


def test_a_file_that_is_too_large_names_the_first_item_too_many_where_it_can():
    heavy = content(form(*(choice(f"q{n}") for n in range(10_000))))
    assert len(heavy) > opening.MOST_BYTES
    assert refused(heavy) == {"items_many": "q200"}
    pictures = content(form(choice("first"), choice("heavy", extension=[{"url": "x", "valueString": "x" * opening.MOST_BYTES}])))
    assert refused(pictures) == {"large_at": "heavy"}


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999", "-1.5E+999", "1e999999999999999999999", "9" * 50])
def test_a_number_that_is_none_is_refused_with_its_item(number: str):
    inside = content(form(choice("a"), {"linkId": "g", "type": "group", "item": [choice("b", extension=["?"])]}))
    assert refused(inside.replace(b'"?"', number.encode())) == {"not_a_number": "b"}
    assert refused(content(form(choice("a"), extra="?")).replace(b'"?"', number.encode())) == {"not_a_number": ""}


def test_what_is_broken_deep_in_an_item_names_the_item():
    raw = content(form(choice("a"), choice("b", range(1, 2))))
    at = raw.rindex(b'"code": "1"')
    assert refused(raw[:at] + b'"code": "0", ' + raw[at:]) == {"named_twice": "b"}
    assert refused(raw[:at] + b'"code": "\\ud800"' + raw[at + 11 :]) == {"broken_letters": "b"}


def test_what_is_wrong_with_the_rules_says_that_it_is_the_rules():
    for declared, said in ((b"{", "not JSON"), (b'{"results": NaN}', "NaN"), (b" " * (64 * 1024 + 1), "64 KB")):
        with pytest.raises(Refused) as found:
            define(content(form(choice("a"))), declared)
        assert sentence(found.value.problems[0]).startswith("In the file of rules: ")
        assert said in sentence(found.value.problems[0])


def test_a_new_file_is_refused_for_what_would_run_and_for_numbers_that_are_missing():
    calculated = {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
                  "valueExpression": {"language": "text/fhirpath", "expression": "__import__('os').system('x')"}}  # fmt: skip
    some = question("some", "choice", answerOption=[option("x", 1), option("y")])
    with pytest.raises(Refused) as found:
        load(content(form(choice("a"), question("sum", "decimal", extension=[calculated]), some)))
    assert [(one.code, one.item) for one in found.value.problems] == [("expression", "sum"), ("numbers_missing", "some")]
    assert load(content(form(choice("a", None), choice("b")))).questionnaire.questions()
    assert refused(form(question("sum", "decimal", extension=[calculated]))) == {"expression": "sum"}


@pytest.mark.parametrize("profile", [
    "http://hl7.org/fhir/5.0/StructureDefinition/Questionnaire", "http://hl7.org/fhir/StructureDefinition/Questionnaire|5.0.0",
])  # fmt: skip
def test_a_profile_of_another_version_is_refused(profile: str):
    assert refused(form(choice("a"), meta={"profile": [profile]})) == {"another_version": ""}
    assert definition(choice("a"), meta={"profile": [profile.replace("5.0", "4.0")]}).questionnaire.questions()


def test_what_a_file_names_is_said_on_one_line():
    assert "[31mred two" in sentence(Problem("link_twice", "\x1b[31mred\ntwo"))
    assert not set("\x1b\n\u202e") & set(sentence(Problem("score_item", "\u202ea", {"key": "\x1b[2J"})))


def nested(levels: int):
    return {"linkId": f"g{levels}", "type": "group", "item": [nested(levels - 1)] if levels else [choice("a")]}


def test_items_that_lie_too_deep_are_refused():
    assert "items_deep" in refused(form(nested(8)))
    assert define(content(form(nested(4)))).questionnaire.questions()[0].link == "a"


@pytest.mark.parametrize(("raw", "code"), [
    (b"{" * 1000 + b"}" * 1000, "too_deep"),
    (b'{"a":' * 5000 + b"1" + b"}" * 5000, "too_deep"),
    (b"\xff\xfe{}", "not_text"),
    (b"<Questionnaire/>", "not_json"),
    (b'{"resourceType": "Questionnaire"', "not_json"),
    (b"", "not_json"),
    (b'{"a": NaN}', "not_a_number"),
    (b'{"a": ' + b"9" * 5000 + b"}", "not_a_number"),
    (b'{"a": 1.0e999999999}', "not_a_number"),
    (b'{"a": 1, "a": 2}', "named_twice"),
    (b'{"a": "\\ud800"}', "broken_letters"),
    (b"[1]", "not_an_object"),
    (b'"' + b'\\"' * 400_000, "not_json"),
    (b" " * (opening.MOST_BYTES + 1), "too_large"),
])  # fmt: skip
def test_bytes_are_bounded_before_anything_else(raw: bytes, code: str):
    begun = time.perf_counter()
    assert code in refused(raw)
    assert time.perf_counter() - begun < 5


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from([
        "linkId", "text", "_text", "type", "item", "answerOption", "valueCoding", "code", "display", "extension", "url", "enableWhen",
        "question", "operator", "answerBoolean", "enableBehavior", "repeats", "answerValueSet", "contained", "id", "compose", "include",
        "concept", "resourceType", "maxLength", "required", "readOnly", "language", "title", "derivedFrom", "prefix",
    ]), inner, max_size=5),
    max_leaves=25,
)  # fmt: skip


@given(
    st.dictionaries(st.sampled_from(["item", "title", "language", "contained", "extension", "url", "derivedFrom"]), JSON),
    st.lists(JSON),
)
def test_whatever_a_file_holds_is_read_or_refused(top, items):
    raw = {**form(choice("a")), **top}
    if items and isinstance(raw["item"], list):
        raw["item"] = [*raw["item"], *items]
    problems: tuple[Problem, ...] = ()
    try:
        define(content(raw))
    except Refused as found:
        problems = found.problems
    assert all(sentence(problem) for problem in problems)


def test_the_library_names_the_item_too():
    with pytest.raises(Refused) as found:
        load(content(form(choice("a"), choice("b", nothingOfTheKind=1))))
    assert [(problem.code, problem.item) for problem in found.value.problems] == [("fhir", "b")]


def test_what_is_only_calculated_hidden_or_for_machines_is_left_out_by_name():
    calculated = {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
                  "valueExpression": {"language": "text/fhirpath", "expression": "1 + 1"}}  # fmt: skip
    hidden = {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": True}
    found = definition(
        choice("a"), question("sum", "decimal", extension=[calculated]), question("h", "string", extension=[hidden]),
        question("r", "string", readOnly=True),
    ).questionnaire  # fmt: skip
    assert [(one.link, one.why) for one in found.left_out] == [("sum", "calculated"), ("h", "hidden"), ("r", "read_only")]
    assert [item.link for item in found.questions()] == ["a"]


def test_a_condition_on_what_is_left_out_is_refused():
    calculated = {"url": "http://x.example/calculatedExpression", "valueExpression": {"expression": "1"}}
    raw = form(question("sum", "integer", extension=[calculated]), choice("b", enableWhen=[when("sum")]))
    assert refused(raw) == {"condition_unknown": "b"}


def test_words_come_in_the_languages_that_the_file_has():
    def said(es):
        return {
            "extension": [
                {"url": TRANSLATION, "extension": [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": es}]}
            ]
        }

    both = {**question("a", "boolean"), "_text": said("¿Qué hay de a?")}
    found = definition(both, _title=said("Pocas preguntas")).questionnaire
    assert found.languages() == ["en", "es"]
    half = definition(both, question("b", "boolean"), _title=said("Pocas preguntas")).questionnaire
    assert half.languages() == ["en"]


def test_text_inside_a_question_helps_to_read_it():
    found = definition(choice("a", item=[{"linkId": "h", "type": "display", "text": "Take your time."}])).questionnaire
    assert [dict(words) for words in found.questions()[0].help] == [{"en": "Take your time."}]


def test_every_refusal_has_its_words():
    folder = Path(rules.__file__).parent
    named = set()
    for file in [*folder.glob("*.py"), folder.parents[1] / "fhir" / "loading.py"]:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if called in {"note", "refuse", "Problem", "_Broken"}:
                    named.add(node.args[0].value)
    assert named
    assert named | {"score_number", "score_kind"} == set(SENTENCES)


def test_depth_is_counted_outside_of_words():
    assert opening.depth(json.dumps({"a": ["[[[[{{{{", {"b": '\\"['}]})) == 3
