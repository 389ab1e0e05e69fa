"""Whatever somebody writes is kept on their own device while it is not sent: each form with a place for words takes part."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from django.forms import Form, Textarea

import alongside

ROOMS = Path(alongside.__file__).parent
FORM = re.compile(r"<form\b[^>]*>.*?</form>", re.DOTALL)
INCLUDED = re.compile(r"""{%\s*include\s+["']([^"']+)["'][^%]*%}""")
DRAWN = re.compile(r"{%\s*field\s+([\w.]+)")
WITHOUT = {
    "account/login.html": "a password and an address: never kept on a device",
    "mfa/authenticate.html": "a code",
    "mfa/reauthenticate.html": "a code",
    "mfa/totp/activate_form.html": "a code",
    "meetings/_own_side.html": "the note is saved while it is written, and kept by `meetings/note.js` while it cannot be",
    "mirror/mine.html": "gives words back whose draft is kept by the form in which they were written",
    "mirror/turn.html": "boxes to tick",
    "ui/errors/given_back.html": "gives words back whose draft is kept by the form in which they were written",
}


def path_in_loader(file: Path) -> str:
    """Return the name by which templates include a file."""
    return file.relative_to(next(one for one in file.parents if one.name == "templates")).as_posix()


@cache
def sources() -> dict[str, str]:
    return {path_in_loader(file): file.read_text("utf-8") for file in ROOMS.glob("*/templates/**/*.html")}


@cache
def forms() -> list[type[Form]]:
    """Return every form of the program."""
    for module in walk_packages([str(ROOMS)], "alongside."):
        if re.fullmatch(r"alongside\.\w+\.(forms(\.\w+)*|remarks)", module.name):
            import_module(module.name)
    return [one for one in _below(Form) if one.__module__.startswith("alongside.")]


def _below(kind: type[Form]) -> Iterator[type[Form]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


@cache
def fields() -> dict[str, set[bool]]:
    """Return the fields of all forms by name, each with whether it is a place for words; two forms may differ there."""
    found: dict[str, set[bool]] = {}
    for form in forms():
        for name, field in form.base_fields.items():
            found.setdefault(name, set()).add(isinstance(field.widget, Textarea))
    return found


def whole(text: str) -> str:
    """Return a part of a template with all that it includes."""
    return INCLUDED.sub(lambda found: whole(sources().get(found[1], "")), text)


def takes_words(form: str) -> bool:
    """Say whether a form has a place for words. Of a field that only the running program knows that is taken for granted."""
    return "<textarea" in form or any(True in fields().get(one.split(".")[-1], {True}) for one in DRAWN.findall(form))


def forms_for_words(name: str) -> list[str]:
    """Return how each form with a place for words begins in a template."""
    return [form[: form.index(">") + 1] for form in FORM.findall(sources()[name]) if takes_words(whole(form))]


@pytest.mark.parametrize("name", sorted(sources()))
def test_each_form_with_a_place_for_words_keeps_a_draft(name: str):
    left_out = [form for form in forms_for_words(name) if "data-draft=" not in form]
    assert bool(left_out) == (name in WITHOUT), left_out or "this one needs no reason any more"


def test_there_are_many_such_forms():
    assert sum(len(forms_for_words(name)) for name in sources()) > 60


def test_each_draft_has_a_name_of_its_own():
    """Words of one form must never come back in another."""
    named = [key for name in sources() for key in re.findall(r'<form\b[^>]*data-draft="([^"]+)"', sources()[name])]
    assert sorted(key for key in set(named) if named.count(key) > 1) == []
