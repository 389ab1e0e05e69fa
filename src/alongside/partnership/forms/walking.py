"""What people write when they offer to walk together."""

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.kernel.text import tidy
from alongside.ui.widgets import OwnWords

LONGEST_NOTE = 1000


class WalkingNote(forms.Form):
    """A short note that goes with the offer to walk together."""

    note = forms.CharField(
        label=_("A few words, if you like"),
        help_text=_("What would help, or when you are free. Short is fine."),
        max_length=LONGEST_NOTE,
        required=False,
        widget=OwnWords(rows=4),
    )

    def clean_note(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["note"])
