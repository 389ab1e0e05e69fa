"""What a form says by itself is said plainly, and as one friend to another, in both languages."""

import pytest
from django import forms
from django.utils.translation import override


class Everything(forms.Form):
    words = forms.CharField(max_length=3)
    one = forms.ChoiceField(choices=[("a", "A")])
    several = forms.MultipleChoiceField(choices=[("a", "A")])
    day = forms.DateField()
    clock = forms.TimeField()
    number = forms.IntegerField(min_value=2, max_value=9)
    part = forms.DecimalField(max_digits=4, decimal_places=1)
    email = forms.EmailField()


WRONG = [
    {},
    {"words": "four", "one": "b", "several": ["b"], "day": "x", "clock": "x", "number": "x", "email": "x"},
    {"words": "a\x00", "number": "1"},
    {"number": "10", "part": "x"},
    {"part": "1.25"},
    {"part": "12345"},
]
STIFF = [
    "Ensure",
    "valid choice",
    "required",
    "Enter a",
    "Asegúrese",
    "Escoja",
    "obligatorio",
    "Ingrese",
    "Introduzca",
    "permiten",
]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("given", WRONG)
def test_a_form_speaks_plainly_by_itself(given, language):
    with override(language):
        said = [str(sentence) for found in Everything(given).errors.values() for sentence in found]
    assert said
    assert [(word, one) for word in STIFF for one in said if word in one] == []


def test_a_form_that_knows_better_says_its_own():
    class Knows(forms.Form):
        day = forms.DateField(error_messages={"required": "Choose a day."})

    assert Knows({}).errors["day"] == ["Choose a day."]
    with override("es"):
        assert "caben 3 caracteres" in str(Everything({"words": "cuatro"}).errors["words"])
