"""When a letter comes, and what a calendar elsewhere is told."""

from django import forms
from django.utils.translation import gettext_lazy

from alongside.meetings.rules.reminders import Ahead


class ReminderForm(forms.Form):
    """How long before a meeting a letter comes."""

    ahead = forms.ChoiceField(
        label=gettext_lazy("Send me an email"), widget=forms.RadioSelect,
        choices=[
            (Ahead.NONE.value, gettext_lazy("No email")),
            (Ahead.DAY.value, gettext_lazy("A day before")),
            (Ahead.HOUR.value, gettext_lazy("An hour before")),
        ],
    )  # fmt: skip


class NamesForm(forms.Form):
    """Whether a calendar elsewhere says with whom."""

    with_names = forms.BooleanField(
        label=gettext_lazy("Say with whom"),
        help_text=gettext_lazy("Whoever can look at that calendar reads the name too."),
        required=False,
    )
