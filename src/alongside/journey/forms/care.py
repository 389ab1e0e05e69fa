"""What people write about what helps."""

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.journey import rules
from alongside.journey.forms.words import SHORT, Words
from alongside.ui.widgets import OwnWords


class PlanLineForm(forms.Form):
    """Something that helps."""

    words = Words(label=_("What helps me"), missing=_("Write what helps, in a few words."), longest=1000, widget=OwnWords(2))


class PlanPersonForm(forms.Form):
    """Somebody to call."""

    name = Words(label=_("Their name"), missing=_("Say who it is."), longest=80, widget=forms.TextInput())
    phone = Words(
        label=_("Their phone number"),
        missing=_("Without a number there is nobody to call."),
        longest=40,
        widget=forms.TextInput(attrs={"inputmode": "tel", "autocomplete": "off", "data-short": True}),
    )
    note = Words(
        label=_("Who they are, and when they answer"),
        longest=SHORT,
        optional=True,
        help_text=_("“My sister. Any hour, she said so.”"),
        widget=forms.TextInput(),
    )

    def clean_phone(self) -> str:
        """Return the number as it was written, if a phone can dial it."""
        written: str = self.cleaned_data["phone"]
        if rules.dialable(written) is None:
            raise forms.ValidationError(_("A phone cannot dial this. Write digits only, like 312 555 0142 or +1 312 555 0142."))
        return written
