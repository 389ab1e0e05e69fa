"""The habits of the house, where a machine can hold them."""

import ast
import re
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from pprint import pformat
from statistics import median
from typing import Any

import polib
import pytest
from django.contrib.staticfiles.finders import find
from django.core.files.storage import storages
from django.core.management import call_command

import alongside
from alongside.config.statics import HashedFiles

SOURCE = Path(alongside.__file__).parent
PROJECT = SOURCE.parents[1]
MODULES = [file for file in SOURCE.rglob("*.py") if "migrations" not in file.parts]
PROGRAM = [file for file in MODULES if "tests" not in file.parts]
TEMPLATES = [file for file in SOURCE.rglob("*.html") if "tests" not in file.parts]
CATALOGUES = sorted(SOURCE.rglob("*.po"))
# The wording lens must know the words that the pages avoid.
SPOKEN = [file for file in [*TEMPLATES, *CATALOGUES] if "listening" not in file.parts]

WORDS_TO_AVOID = re.compile(
    r"\b(patients?|clients?|addicts?|(non-?)?complian(t|ce)|suffer(s|ing)? from|clean and sober|dirty|refuses|relapser"
    r"|pacientes?|client[ea]s?|adict[oa]s?|drogadict[oa]s?|incumplimiento)\b",
    re.IGNORECASE,
)


SAYS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy"}


def where(file: Path) -> str:
    return str(file.relative_to(PROJECT))


@cache
def tree(text: str) -> ast.Module:
    return ast.parse(text)


def offences(files: list[Path], find: Callable[[str], list[Any]]) -> dict[str, list[Any]]:
    """Return what is found in which file: a test for each file would take longer to set up than to ask."""
    return {where(file): found for file in files if (found := find(file.read_text("utf-8")))}


def test_a_file_is_short_enough_to_know():
    assert offences(MODULES, lambda text: text.splitlines()[400:401]) == {}


def test_functions_are_short():
    lengths = [
        node.end_lineno - node.lineno + 1
        for file in PROGRAM
        for node in ast.walk(tree(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno
    ]
    assert median(lengths) < 10


def test_every_module_is_named_for_what_it_holds():
    assert [where(file) for file in MODULES if file.stem in {"utils", "util", "helpers", "common", "misc"}] == []


def test_pages_ask_the_gate_and_never_the_tables():
    pages = [file for file in PROGRAM if file.name == "pages.py" or "pages" in file.parts]
    assert [where(file) for file in pages if ".objects" in file.read_text("utf-8")] == []


@pytest.mark.parametrize("never", [
    r"<script(?![^>]*\bsrc=)", r"<style\b", r"\sstyle\s*=", r"\son[a-z]+\s*=\s*[\"']", r"\|safe", r"autoescape off",
])  # fmt: skip
def test_a_template_has_no_script_or_style_of_its_own(never: str):
    assert offences(TEMPLATES, re.compile(never, re.IGNORECASE).findall) == {}


def test_pages_use_the_words_of_the_field():
    assert offences(SPOKEN, lambda text: [line.strip() for line in text.splitlines() if WORDS_TO_AVOID.search(line)]) == {}


@pytest.mark.parametrize("file", CATALOGUES, ids=where)
def test_a_catalogue_is_whole_and_compiled(file: Path):
    catalogue = polib.pofile(str(file))
    assert [entry.msgid for entry in catalogue.untranslated_entries() + catalogue.fuzzy_entries()] == []
    compiled = polib.mofile(str(file.with_suffix(".mo")))
    said = {(entry.msgctxt, entry.msgid): (entry.msgstr, entry.msgstr_plural) for entry in catalogue if not entry.obsolete}
    assert said == {(entry.msgctxt, entry.msgid): (entry.msgstr, entry.msgstr_plural) for entry in compiled}


def said_inside_an_f_string(text: str) -> list[int]:
    """Return the lines on which a sentence is said there."""
    inside = [call for node in ast.walk(tree(text)) if isinstance(node, ast.JoinedStr) for call in ast.walk(node)]
    return [call.lineno for call in inside if isinstance(call, ast.Call) and getattr(call.func, "id", "") in SAYS]


def test_nothing_is_said_inside_an_f_string():
    """Gathering does not look there, so it would never be said in Spanish."""
    assert said_inside_an_f_string('a = _("x")\nb = f"{_(0)}"') == [2]
    assert offences(PROGRAM, said_inside_an_f_string) == {}


GATHERED = SAYS | {"gettext_noop", "npgettext", "npgettext_lazy"}


def said_unseen(text: str) -> list[int]:
    """Return the lines on which a verb of translation takes a name, or a shape, that gathering does not know."""
    nodes = list(ast.walk(tree(text)))
    renamed = [
        node.lineno
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for name in node.names
        if name.name in GATHERED
        and name.asname not in {None, name.name, "_" if name.name in {"gettext", "gettext_lazy"} else None}
    ]
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    passed_on = [
        node.lineno
        for node in nodes
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load) and id(node) not in called
        and getattr(node, "id", getattr(node, "attr", "")) in GATHERED
    ]  # fmt: skip
    return sorted({*renamed, *passed_on})


def test_nothing_is_said_by_a_verb_that_gathering_does_not_know():
    """A sentence that another name says would stand in English on a Spanish page, and no test of catalogues would see it."""
    assert offences(PROGRAM, said_unseen) == {}


@pytest.mark.parametrize("text", [
    "from django.utils.translation import gettext as _now\n_now('once a year')",
    "from django.utils.translation import ngettext as _\n_('one', 'many', 2)",
    "from django.utils.translation import gettext\nsay = gettext\nsay('x')",
    "from django.utils import translation\nsay = translation.gettext_lazy",
    "from django.utils.translation import gettext as _\nsaid = map(_, ['x'])",
])  # fmt: skip
def test_such_a_verb_is_found(text: str):
    assert said_unseen(text)


def test_a_sentence_is_said_alike_in_spanish_in_every_room():
    """Django keeps one Spanish for each English sentence, whichever room is first: where two are meant, the English must differ."""
    told: dict[tuple[str | None, str], dict[str, set[str]]] = {}
    for file in CATALOGUES:
        for entry in polib.pofile(str(file)):
            spanish = entry.msgstr_plural[0] if entry.msgid_plural else entry.msgstr
            told.setdefault((entry.msgctxt, entry.msgid), {}).setdefault(spanish, set()).add(file.parts[-5])
    assert {said: rooms for said, rooms in told.items() if len(rooms) > 1} == {}


@pytest.mark.skipif(shutil.which("xgettext") is None, reason="needs Debian's gettext, which bin/test installs")
def test_everything_that_is_said_is_said_in_spanish_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Gather what the program says into a copy of the catalogues: nothing may be new there."""
    copy = tmp_path / "alongside"
    shutil.copytree(SOURCE, copy, ignore=shutil.ignore_patterns("tests", "static", "__pycache__", "migrations"))
    for package in copy.iterdir():
        if package.is_dir():
            package.joinpath("locale").mkdir(exist_ok=True)
    monkeypatch.chdir(copy)
    call_command("makemessages", locale=["es"], no_location=True, no_obsolete=True, verbosity=0)
    missing = {
        where: sorted(entry.msgid for entry in catalogue.untranslated_entries() + catalogue.fuzzy_entries())
        for where, catalogue in ((file.parts[-5], polib.pofile(str(file))) for file in copy.rglob("django.po"))
    }
    assert not any(missing.values()), "run bin/messages: " + pformat({room: said for room, said in missing.items() if said})


def test_static_files_can_be_gathered_and_each_that_a_page_names_is_there(tmp_path: Path, settings):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {**settings.STORAGES, "staticfiles": {"BACKEND": "alongside.config.statics.HashedFiles"}}
    call_command("collectstatic", interactive=False, verbosity=0)
    files = storages["staticfiles"]
    assert isinstance(files, HashedFiles)
    known = files.hashed_files
    named = {name for file in TEMPLATES for name in re.findall(r"{% static ['\"]([^'\"]+)", file.read_text("utf-8"))}
    assert {name for name in named if name not in known or not find(name)} == set()


def test_all_that_lies_beside_the_journeys_is_a_journey():
    """Leave nothing there untried: the stages without a browser do not read that folder."""
    found = sorted((PROJECT / "tests/journeys").glob("test_*.py"))
    assert [where(file) for file in found if "\npytestmark = pytest.mark.journey\n" not in file.read_text("utf-8")] == []
