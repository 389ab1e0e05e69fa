"""What people write in a working agreement."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.kernel.text import tidy
from alongside.partnership.forms.walking import LONGEST_NOTE
from alongside.ui.widgets import OwnWords

LONGEST_CLAUSE = 4000
LONGEST_TITLE = 80


def _rows(text: str) -> int:
    """Return how many rows show a text whole on a phone."""
    return 1 + sum(1 + len(line) // 34 for line in text.split("\n"))


class ClauseWords(forms.Form):
    """What a clause should say."""

    text = forms.CharField(label=_("What it should say"), max_length=LONGEST_CLAUSE, widget=forms.Textarea(attrs={"rows": 6}))

    def clean_text(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["text"])


class Reason(forms.Form):
    """Why somebody would change something."""

    reason = forms.CharField(
        label=_("Your reason, if you want to give one"), max_length=LONGEST_NOTE, required=False, widget=OwnWords(rows=2)
    )

    def clean_reason(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["reason"])


class ClauseChange(ClauseWords, Reason):
    """A clause in other words, and why."""

    field_order = ("text", "reason")


class OwnClause(ClauseWords, Reason):
    """A clause that the starter does not have."""

    title = forms.CharField(label=_("What it is about"), max_length=LONGEST_TITLE)
    field_order = ("title", "text", "reason")

    def clean_title(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["title"])


class Starter(forms.Form):
    """Every clause of the starter at once; an empty one is left out."""

    def __init__(self, *args: Any, clauses: dict[str, tuple[str, str]], **kwargs: Any) -> None:
        """Make one field for each clause: key to title and the text to start from."""
        super().__init__(*args, **kwargs)
        for key, (title, text) in clauses.items():
            self.fields[key] = forms.CharField(
                label=title,
                max_length=LONGEST_CLAUSE,
                required=False,
                initial=text,
                widget=forms.Textarea(attrs={"rows": _rows(text)}),
            )

    def texts(self) -> dict[str, str]:
        """Return the clauses as they were written, by key."""
        return {key: tidy(text) for key, text in self.cleaned_data.items()}
