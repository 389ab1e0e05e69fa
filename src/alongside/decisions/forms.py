"""What people write when they answer an offer in other words."""

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.kernel.text import tidy
from alongside.ui.widgets import OwnWords


class Reason(forms.Form):
    """Why somebody would have it otherwise; nobody has to say."""

    reason = forms.CharField(
        label=_("Your reason, if you want to give one"), max_length=1000, required=False, widget=OwnWords(rows=2)
    )

    def clean_reason(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["reason"])
