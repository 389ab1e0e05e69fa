"""Fields say what they want, what is wrong, and tell assistive technology both."""

import re
from pathlib import Path

from django import forms
from django.template import Context, Engine
from django.utils import translation

import alongside
from alongside.ui import fields, widgets
from alongside.ui.parts import PARTS

PARTS_FOLDER = Path(__file__).parent.parent / "templates" / "ui"


class Sharing(forms.Form):
    note = forms.CharField(help_text="Any words.", widget=widgets.OwnWords())
    until = forms.DateField(widget=widgets.Day())
    who = forms.ChoiceField(choices=[("me", "Only me"), ("us", "Me and <Dana>")], widget=forms.RadioSelect)
    sure = forms.BooleanField()
    who.notes = {"us": "While we walk together"}  # type: ignore[attr-defined]

    def clean(self):
        self.add_error(None, "Nothing was shared yet.")


def drawn(source: str, **values: object) -> str:
    engine = Engine(builtins=["alongside.ui.templatetags.ui"])
    return engine.from_string(source).render(Context(values))


def test_a_wrong_field_names_its_hint_and_its_error():
    html = drawn("{% field form.note %}", form=Sharing({}))
    assert 'for="id_note"' in html
    assert 'id="id_note-hint"' in html
    assert 'id="id_note-error"' in html
    assert 'aria-describedby="id_note-hint id_note-error"' in html
    assert 'aria-invalid="true"' in html
    assert 'class="input input--own"' in html


def test_a_right_field_says_nothing_of_errors():
    html = drawn("{% field form.until %}", form=Sharing())
    assert "error" not in html
    assert "aria-invalid" not in html
    assert 'type="date"' in html


def test_choices_are_cards_with_their_notes_escaped():
    html = drawn("{% field form.who columns=2 %}", form=Sharing({"who": "us"}))
    assert html.count('class="choice"') == 2
    assert "choices--2" in html
    assert "Me and &lt;Dana&gt; <small>While we walk together</small>" in html
    assert 'value="us" id="id_who_1" required checked' in html


def test_what_needs_a_look_is_counted_in_words_and_linked():
    form = Sharing({"note": "x", "until": "soon", "sure": "on"})
    html = drawn("{% problems form %}", form=form)
    assert "Three things need a look. Everything you wrote is kept." in html
    assert "<li>Nothing was shared yet.</li>" in html
    assert 'href="#id_until"' in html
    assert 'href="#id_who_0"' in html
    with translation.override("es"):
        assert fields.problem_title(1) == "Una cosa por revisar. Todo lo que escribiste está guardado."
        assert fields.problem_title(2).startswith("Dos cosas")


def test_a_form_in_order_has_no_summary():
    assert drawn("{% problems form %}", form=Sharing()) == ""


def test_every_part_has_a_template_that_names_its_inputs():
    for name, inputs in PARTS.items():
        source = PARTS_FOLDER.joinpath(f"{name}.html").read_text("utf-8")
        assert source.startswith("{#"), name
        heading = source.partition("#}")[0]
        assert [given for given in inputs if given not in heading] == [], name


def test_the_guide_names_every_part_and_its_inputs():
    guide = Path(alongside.__file__).parents[2].joinpath("docs", "guides", "components.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", guide, re.MULTILINE))
    assert [name for name in PARTS if name not in rows] == []
    assert {
        name: missing for name, inputs in PARTS.items() if (missing := [word for word in inputs if word not in rows[name]])
    } == {}
