"""Small looks that hold for every page of the journey and of the measures."""

import re
from pathlib import Path

import pytest
from django.utils import translation

import alongside
from alongside.cli.cast.members import MEMBERS

ROOMS = Path(alongside.__file__).parent
HEADS = re.compile(r"<h1\b[^>]*>")
OWN = ("hello", "own__words")
PEOPLE_AROUND = re.compile(r'Said\("(\w+)[^"]*", PERSON')


def _cast() -> set[str]:
    """Return the first names of the demo's cast and of whom they wrote into their networks."""
    around = {name for file in (ROOMS / "cli" / "cast").glob("*.py") for name in PEOPLE_AROUND.findall(file.read_text("utf-8"))}
    return {member.name for member in MEMBERS} | around - {"My", "Mi", "Mrs"}


@pytest.mark.parametrize("file", sorted((ROOMS / "journey" / "templates").glob("**/*.html")), ids=lambda file: file.name)
def test_a_title_is_of_one_face_unless_it_is_somebodys_own_words(file: Path):
    heads = HEADS.findall(file.read_text("utf-8"))
    assert [head for head in heads if not any(f'class="{kind}"' in head for kind in OWN)] == []


@pytest.mark.parametrize("room", ["journey", "measures"])
def test_no_example_names_somebody(room: str):
    told = (ROOMS / room / "locale" / "es" / "LC_MESSAGES" / "django.po").read_text("utf-8")
    assert {"Rosa", "Dana"} <= _cast()
    assert [name for name in sorted(_cast()) if re.search(rf"\b{name}\b", told)] == []


BESIDE_ANYTHING = (
    "Shared",
    "Only you see it",
    "Keep it",
    "Put it back",
    "Bring back",
    "Take it out",
)
ONE_GENDER = re.compile(r"[aei]r(lo|la|los|las)\b|\b(lo|la|los|las)\b|[ai]d[oa]s?\b", re.IGNORECASE)


@pytest.mark.parametrize("text", BESIDE_ANYTHING)
def test_what_stands_beside_things_of_both_genders_fits_either_in_spanish(text: str):
    with translation.override("es"):
        said = translation.gettext(text)
    assert said != text
    assert not ONE_GENDER.search(said)
