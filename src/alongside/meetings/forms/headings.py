"""Up to three headings for notes, in the two's own words."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from alongside.kernel.text import tidy
from alongside.meetings.rules.headings import LONGEST, MOST


class OneLine(forms.CharField):
    """A short line in somebody's own words: no breaks in it, tidied."""

    def clean(self, value: Any) -> str:
        """Return the line on one line."""
        return " ".join(tidy(super().clean(value)).split())


def _heading(label: Any) -> OneLine:
    return OneLine(label=label, max_length=LONGEST, required=False, widget=forms.TextInput(attrs={"data-own": True}))


class HeadingsForm(forms.Form):
    """Three places for headings. Empty ones are left out; all empty means notes without headings."""

    heading_1 = _heading(gettext_lazy("First heading"))
    heading_2 = _heading(gettext_lazy("Second heading"))
    heading_3 = _heading(gettext_lazy("Third heading"))

    @property
    def words(self) -> dict[str, str]:
        """Return the words of an offer."""
        return {f"heading_{number}": self.cleaned_data[f"heading_{number}"] for number in range(1, MOST + 1)}
