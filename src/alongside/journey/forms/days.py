"""A day of somebody's life as a field of a form."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.ui.widgets import Day

NOT_A_DAY = _("This is not a day in the calendar.")
EARLIEST, LATEST = 1900, 2200  # a year with two digits is what a browser's picker sends while one is still typing


class LivedDay(forms.DateField):
    """A day that somebody can have lived or can live to see."""

    widget = Day

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.error_messages["invalid"] = NOT_A_DAY

    def clean(self, value: Any) -> date | None:
        """Return the day, or None.

        Raises:
            ValidationError: there is no such day, or its year is far from any life.
        """
        day: date | None = super().clean(value)
        if day and not EARLIEST <= day.year <= LATEST:
            raise forms.ValidationError(_("This says the year %(year)s. Please look at it once more."), params={"year": day.year})
        return day
