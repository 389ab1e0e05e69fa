"""What people write in the journal of wins and setbacks."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.consent.rules import Audience
from alongside.journey.actions.wins import Line
from alongside.journey.forms.days import LivedDay
from alongside.journey.forms.words import SHORT, Words
from alongside.journey.models import Goal, Strength, Win
from alongside.journey.rules.wins import Was
from alongside.ui.dates import today
from alongside.ui.widgets import OwnWords

LINE = 2000
WAS = [(Was.WIN.value, _("A win")), (Was.SETBACK.value, _("A setback")), (Was.DAY.value, _("Just a day"))]


class WinNowForm(forms.Form):
    """A line in seconds: the words, and the button that was pressed."""

    words = Words(
        label=_("A line about today"),
        missing=_("Write a few words first. One is enough."),
        longest=LINE,
        widget=forms.TextInput(attrs={"data-own": True, "autocomplete": "off"}),
    )
    was = forms.TypedChoiceField(choices=WAS, coerce=Was, required=False, empty_value=Was.DAY)
    only_me = forms.BooleanField(label=_("This line only for me"), required=False)

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="win_%s")

    @property
    def line(self) -> Line:
        """Return the line."""
        return Line(self.cleaned_data["words"], self.cleaned_data["was"])

    @property
    def audience(self) -> Audience:
        """Return who may see it: as usual, unless it is to be the person's alone."""
        return Audience.ONLY_ME if self.cleaned_data["only_me"] else Audience.USUAL


class WinForm(forms.Form):
    """A line in full."""

    words = Words(
        label=_("What happened"), missing=_("Write a few words first. One is enough."), longest=LINE, widget=OwnWords(2)
    )
    was = forms.TypedChoiceField(label=_("For me it was"), choices=WAS, coerce=Was, widget=forms.RadioSelect)
    learned = Words(
        label=_("What I take from it"),
        help_text=_("It can also come later, or never."),
        longest=LINE,
        optional=True,
        widget=OwnWords(3),
    )
    on = LivedDay(label=_("The day"))
    goal = forms.TypedChoiceField(label=_("A goal it has to do with"), required=False, empty_value="")
    strength = forms.TypedChoiceField(label=_("A strength that I used"), required=False, empty_value="")

    def __init__(self, data: Any, win: Win, goals: list[Goal], strengths: list[Strength]) -> None:
        """Show a line as it is, with what it can be linked to; what it is linked to now is always among them."""
        initial = {"words": win.words, "was": win.was, "learned": win.learned or "", "on": win.on}
        super().__init__(data, initial={**initial, "goal": str(win.goal_id or ""), "strength": str(win.strength_id or "")})
        self._linkable = {"goal": _with(win.goal, goals), "strength": _with(win.strength, strengths)}
        for name, title in (("goal", "title"), ("strength", "name")):
            self.fields[name].say_optional = True  # type: ignore[attr-defined]
            self.fields[name].error_messages["invalid_choice"] = _("This one is not there any more. Choose another, or none.")
            choices = [(str(one.pk), _cut(getattr(one, title))) for one in self._linkable[name]]
            self.fields[name].choices = [("", _("None")), *choices]  # type: ignore[attr-defined]

    def clean_on(self) -> Any:
        """Return the day, if it has come."""
        if self.cleaned_data["on"] > today():
            raise forms.ValidationError(_("This day is still to come. Write it when it is there."))
        return self.cleaned_data["on"]

    @property
    def line(self) -> Line:
        """Return the line."""
        said = self.cleaned_data
        linked = {name: next((one for one in found if str(one.pk) == said[name]), None) for name, found in self._linkable.items()}
        return Line(said["words"], said["was"], said["learned"], said["on"], linked["goal"], linked["strength"])


def _with(now: Any, found: list[Any]) -> list[Any]:
    return found if now is None or now in found else [*found, now]


def _cut(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"


class FindForm(forms.Form):
    """Words to look for."""

    q = forms.CharField(
        label=_("Find a line"),
        required=False,
        max_length=SHORT,
        widget=forms.TextInput(attrs={"type": "search", "data-short": True}),
    )
