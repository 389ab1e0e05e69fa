"""What people write on a wellness plan."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.journey.forms.words import Words
from alongside.ui.widgets import OwnWords


class WellnessLineForm(forms.Form):
    """A line of a part. The name is that of an offer's words."""

    text = Words(label=_("A line, in my words"), missing=_("Write a few words first."), longest=1000, widget=OwnWords(2))


class SheetForm(forms.Form):
    """Which parts stand on a sheet for the fridge."""

    part = forms.MultipleChoiceField(label=_("What goes on the sheet"), required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, parts: Iterable[tuple[str, Any]], **kwargs: Any) -> None:
        """Show the parts to choose from: pairs of name and title."""
        super().__init__(*args, **kwargs)
        choice: Any = self.fields["part"]
        choice.choices = list(parts)


class PhoneForm(SheetForm):
    """Which parts lie on a phone besides the plan for a hard day."""

    part = forms.MultipleChoiceField(
        label=_("Also keep, folded away below the crisis lines"),
        help_text=_("Take a tick away and press “Keep” again, and that part is off this phone."),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
