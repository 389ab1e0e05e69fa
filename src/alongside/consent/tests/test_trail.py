"""Whatever the trail keeps about a person has a sentence which that person can read."""

import ast
from pathlib import Path

import pytest
from django.utils import translation

import alongside
from alongside.consent import trail
from alongside.journey.rules import SAYS
from alongside.journey.rules.beside import Own

PROGRAM = Path(alongside.__file__).parent
FILES = [file for file in sorted(PROGRAM.rglob("*.py")) if not {"tests", "migrations", "cli"} & set(file.parts)]
# The verbs that put an act into the trail: which argument names it, and what each room puts before it.
VERBS = {"record": 0, "tell_of_answer": 1, "looked": 1}
OWN = {
    ("people", "note"): 0,
    ("journey", "note"): 1,
    ("meetings", "tell"): 2,
    ("decisions", "_note"): 2,
    ("partnership", "_note"): 1,
}
# What is named while the program runs, spelled out.
SPELLED = {
    ("journey", "f'goal_{rules.SAYS[verb].value}'"): [f"goal_{what.value}" for what in SAYS.values()],
    ("journey", "f'{holds.value}_written'"): ["value_written", "dream_written"],
    ("journey", "f'{value.holds}_changed'"): ["value_changed", "dream_changed"],
    ("journey", "f'{value.holds}_put_away'"): ["value_put_away", "dream_put_away"],
    ("journey", "f'{value.holds}_brought_back'"): ["value_brought_back", "dream_brought_back"],
    ("journey", "f'{kind}_replied'"): [f"{kind}_replied" for kind in Own],
    ("journey", "f'{_named(written)}_{done}'"): [
        f"{reply}_{done}"
        for reply in ("reply", "chapter_reply", *(f"{kind}_reply" for kind in Own))
        for done in ("taken_away", "brought_back")
    ],
    ("journey", "f'journey.{kind}'"): [f"journey.{kind}" for kind in Own],
    ("journey", "act"): ["plan_line_written", "plan_person_written"],
    ("journey", "*(f'journey.{name}' for name in seen)"): [
        f"journey.{one}" for one in ("meaning", "goals", "strengths", "check_ins", "hard_day", "story", "values", "wins")
    ],
    ("meetings", "f'{kind.__name__.lower()}_added'"): ["agendaitem_added", "nextthing_added"],
    ("people", "f'{_KINDS[Authenticator.Type(authenticator.type)]}_added'"): ["passkey_added", "app_added", "recovery_codes_added"],
    ("people", "f'{_KINDS[Authenticator.Type(authenticator.type)]}_removed'"): [
        "passkey_removed", "app_removed", "recovery_codes_removed",
    ],
    ("decisions", "state.value"): ["accepted", "adapted", "declined", "withdrawn"],
}  # fmt: skip
# The verbs' own bodies, which only pass an act on.
PASSED_ON = {"act", "f'people.{act}'", "f'journey.{act}'", "f'meetings.{act}'", "f'decisions.{act}'", "f'partnership.{act}'"}


def calls():
    for file in FILES:
        room = file.relative_to(PROGRAM).parts[0]
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                yield room, name, node


def named(room: str, given: ast.expr) -> list[str]:
    """Return the acts that an argument can name."""
    if isinstance(given, ast.Constant):
        return [str(given.value)]
    if isinstance(given, ast.IfExp):
        return named(room, given.body) + named(room, given.orelse)
    written = ast.unparse(given)
    assert (room, written) in SPELLED, f"{room}: spell out which acts {written} names"
    return SPELLED[room, written]


def recorded() -> set[str]:
    found: set[str] = set()
    for room, name, call in calls():
        at = OWN.get((room, name), VERBS.get(name))
        if at is None or name == "looked" or len(call.args) <= at:
            continue
        given = call.args[at]
        if name == "record" and (ast.unparse(given) in PASSED_ON or not any(k.arg == "about" for k in call.keywords)):
            continue
        before = "" if name in VERBS else f"{room}."
        found |= {before + act for act in named(room, given)}
    return found - {"consent.looked"}


def looked_at() -> set[str]:
    return {t for room, name, call in calls() if name == "looked" and len(call.args) > 1 for t in named(room, call.args[1])}


def test_every_act_about_a_person_has_been_put_in_words():
    acts = recorded()
    assert len(acts) > 60
    assert sorted(act for act in acts if not trail.known(act)) == []


def test_every_look_has_been_put_in_words():
    things = looked_at()
    assert {"journey.goal", "meetings.meeting", "partnership.agreement", "today.overview"} <= things
    assert sorted(thing for thing in things if not trail.known_look(thing)) == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_sentence_can_be_said(language):
    with translation.override(language):
        for act in sorted(recorded()):
            assert "%" not in trail.says(act, {}, "Dana", mine=False)
        for thing in sorted(looked_at()):
            assert trail.says("consent.looked", {"what": thing}, "Dana", mine=False).startswith("Dana ")
