"""Every drawing is well-formed, hidden from assistive technology, and used by a name that exists."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import alongside
from alongside.ui import marks

STATES = ["mine", "theirs", "both", "none", "offer-theirs", "offer-mine"]
DRAWINGS = (
    [marks.mark(name) for name in marks.MARKS]
    + [marks.shape(name) for name in marks.SHAPES]
    + [marks.strokes(state) for state in STATES]
    + [marks.BRAND, marks.LINES, marks.EMPTY]
)


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_a_drawing_is_well_formed_and_silent(drawing):
    picture = ET.fromstring(drawing)  # noqa: S314 - our own drawings
    assert picture.tag == "svg"
    assert picture.get("aria-hidden") == "true"
    assert all(path.get("d") for path in picture.iter("path"))


def test_an_offer_inks_only_the_line_of_who_offers():
    assert 'class="a"' not in marks.strokes("offer-theirs")
    assert 'class="b"' not in marks.strokes("offer-mine")


def test_templates_ask_only_for_marks_that_are_drawn():
    templates = "".join(file.read_text("utf-8") for file in Path(alongside.__file__).parent.rglob("*.html"))
    assert set(re.findall(r"{% mark \"(.+?)\" %}", templates)) <= set(marks.MARKS)
    assert set(re.findall(r"{% shape \"(.+?)\" %}", templates)) <= set(marks.SHAPES)
