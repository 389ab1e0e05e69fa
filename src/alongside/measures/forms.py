"""What an administrator writes about a measure."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.kernel.text import tidy
from alongside.measures.rules.licence import why_not_until
from alongside.ui.widgets import Day

MOST_SHORT, MOST_LONG = 200, 4000


class RightForm(forms.Form):
    """By whose right a measure is used, until when, and how one knows."""

    given_by = forms.CharField(
        label=_("Who gave the right"), max_length=MOST_SHORT,
        help_text=_("The authors, a publisher, or your own programme when you wrote it yourselves."),
        error_messages={"required": _("Say who gave the right. Without that, nobody can answer it.")},
    )  # fmt: skip
    until = forms.DateField(
        label=_("Until the end of this day"), widget=Day(),
        help_text=_("After this day nobody can answer it any more. Results stay."),
        error_messages={
            "required": _("Choose a last day. Nobody looks again at a right without an end."),
            "invalid": _("This is not a day in the calendar."),
        },
    )  # fmt: skip
    evidence = forms.CharField(
        label=_("How you know"), max_length=MOST_LONG, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("For example: a letter and its date, a web page and the day you read it, the number of a contract."),
        error_messages={"required": _("Say in a few words how you know. Somebody will ask.")},
    )  # fmt: skip

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_given_by(self) -> str:
        """Return the name without stray marks."""
        return tidy(self.cleaned_data["given_by"])

    def clean_evidence(self) -> str:
        """Return the words without stray marks."""
        return tidy(self.cleaned_data["evidence"])

    def clean_until(self) -> date:
        """Return the last day.

        Raises:
            ValidationError: it has gone by, or is more than ten years away.
        """
        day: date = self.cleaned_data["until"]
        if problem := why_not_until(day, self.today):
            raise forms.ValidationError(NOT_A_LAST_DAY[problem])
        return day


NOT_A_LAST_DAY = {
    "past": _("This day has gone by. Please choose one that is still to come."),
    "far": _("That is more than ten years away. Choose a nearer day; you can record it again then."),
}
