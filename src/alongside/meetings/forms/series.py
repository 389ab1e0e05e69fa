"""A meeting that may come again: how often, and how many times or until which day."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.kernel.clock import now
from alongside.meetings import rules
from alongside.meetings.forms.plans import PlanForm
from alongside.meetings.rules.series import MOST, Rhythm, check_series, read_series
from alongside.ui.widgets import Day

_AGAIN = [
    (Rhythm.WEEKLY.value, gettext_lazy("Every week")),
    (Rhythm.FORTNIGHTLY.value, gettext_lazy("Every two weeks")),
    (Rhythm.MONTHLY.value, gettext_lazy("Every month, on the same weekday")),
]
OF_A_SERIES = ("rhythm", "times", "last_day")


class RhythmForm(PlanForm):
    """A meeting to plan, once or again and again."""

    rhythm = forms.ChoiceField(
        label=gettext_lazy("How often"), initial=Rhythm.ONCE.value, widget=forms.RadioSelect, required=False,
        choices=[(Rhythm.ONCE.value, gettext_lazy("Just once")), *_AGAIN],
    )  # fmt: skip
    times = forms.IntegerField(
        label=gettext_lazy("How many times"), required=False, min_value=2, max_value=MOST,
        widget=forms.NumberInput(attrs={"data-short": True}),
    )  # fmt: skip
    last_day = forms.DateField(label=gettext_lazy("Or until which day"), required=False, widget=Day(), input_formats=["%Y-%m-%d"])
    field_order = ("date", "time", "minutes", "channel", "place", "rhythm", "times", "last_day", "about")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        unread = {"invalid": _("This could not be read. Please check it.")}
        few = _("Choose from 2 to 53 times.")
        self.fields["times"].error_messages |= unread | {"min_value": few, "max_value": few}
        self.fields["last_day"].error_messages |= unread

    @property
    def comes_again(self) -> bool:
        """Say whether what was written is a series."""
        return bool((self.cleaned_data.get("rhythm") or Rhythm.ONCE) != Rhythm.ONCE)

    def check(self, words: dict[str, str]) -> None:
        """Refuse a time or a rhythm that nobody can keep. Raises CannotMeet."""
        if (words.get("rhythm") or Rhythm.ONCE) == Rhythm.ONCE:
            rules.check_plan(rules.read_plan(words), now())
        elif not {"times", "last_day"} & set(self.errors):
            check_series(read_series(words), now(), [])

    @property
    def words(self) -> dict[str, str]:
        """Return the words of an offer; of a single meeting without what only a series has."""
        said = super().words
        return said if self.comes_again else {name: text for name, text in said.items() if name not in OF_A_SERIES}


class SeriesForm(RhythmForm):
    """A series that was offered, to be put in other words: it stays one that comes again."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rhythm: Any = self.fields["rhythm"]
        rhythm.choices, rhythm.required = _AGAIN, True
