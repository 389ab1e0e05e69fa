"""What people write to plan a meeting, and around it."""

from datetime import date as calendar_day
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.kernel.clock import now
from alongside.kernel.text import tidy
from alongside.meetings import rules
from alongside.meetings.rules import CannotMeet, Channel, Trouble
from alongside.ui import dates
from alongside.ui.widgets import Day, OwnWords

LONGEST_LINE = 500
LONGEST_PLACE = 200
LONGEST_REPLY = 4000
MINUTES = 50

_FIELD = {
    Trouble.NO_SUCH_TIME: "time",
    Trouble.TWICE_THAT_DAY: "time",
    Trouble.PAST: "date",
    Trouble.TOO_FAR: "date",
    Trouble.TOO_SHORT: "minutes",
    Trouble.TOO_LONG: "minutes",
    Trouble.BUSY: "time",
    Trouble.NO_ADDRESS: "place",
    Trouble.NO_END: "times",
    Trouble.TWO_ENDS: "last_day",
    Trouble.TOO_MANY: "times",
}


def why_not(trouble: Trouble, specialist: str = "", on: calendar_day | None = None) -> str:
    """Say in a sentence why a time does not work, naming the day of a series that it is about.

    Without a name it is the specialist who reads.
    """
    if trouble is Trouble.BUSY and on:
        return _why_busy(specialist, on)
    if trouble is Trouble.TOO_FAR and on:
        return _("The last of these would be more than a year away. Please choose fewer.")
    if trouble is Trouble.BUSY and specialist:
        return _("%(specialist)s already has something at that time. Please choose another.") % {"specialist": specialist}
    return {
        Trouble.NO_SUCH_TIME: _(
            "Clocks go forward that day, and this time is skipped. Please choose one an hour earlier or later."
        ),
        Trouble.TWICE_THAT_DAY: _(
            "Clocks go back that day, and this time comes twice. Please choose one an hour earlier or later."
        ),
        Trouble.PAST: _("This time has gone by. Please choose one that is still to come."),
        Trouble.TOO_FAR: _("That is more than a year away. Please choose a nearer day."),
        Trouble.TOO_SHORT: _("Please leave at least 5 minutes, so that there is time to talk."),
        Trouble.TOO_LONG: _("A meeting can last up to 8 hours. You can plan a second one after it."),
        Trouble.BUSY: _("You already have something at that time. Please choose another."),
        Trouble.NO_ADDRESS: _("Please give a web address that begins with https://, or leave this empty."),
        Trouble.NO_END: _("Say how many times you would meet, two or more, or until which day. You can always go on from there."),
        Trouble.TWO_ENDS: _("Please give one of the two: how many times, or until which day."),
        Trouble.TOO_MANY: _("That is more than a year of meetings. Please choose 53 or fewer."),
    }[trouble]


def _why_busy(specialist: str, on: calendar_day) -> str:
    if specialist:
        return _("%(specialist)s already has something at that time on %(day)s. Please choose another time.") % {
            "specialist": specialist,
            "day": dates.day(on),
        }
    return _("You already have something at that time on %(day)s. Please choose another time.") % {"day": dates.day(on)}


class Clock(forms.TimeInput):
    """A time of day, with the browser's own picker."""

    input_type = "time"

    def __init__(self) -> None:
        super().__init__(attrs={"data-short": True, "step": 300}, format="%H:%M")


class MoveForm(forms.Form):
    """When, how and where two would meet. The zone in which clocks are read comes with `initial`.

    What it cleans are the words of an offer: text only, as `rules.read_plan` reads them.
    """

    date = forms.DateField(label=gettext_lazy("Day"), widget=Day(), input_formats=["%Y-%m-%d"])
    time = forms.TimeField(label=gettext_lazy("Time"), widget=Clock(), input_formats=["%H:%M", "%H:%M:%S"])
    minutes = forms.IntegerField(
        label=gettext_lazy("How many minutes"),
        initial=MINUTES,
        widget=forms.NumberInput(attrs={"data-short": True, "min": 5, "max": 480}),
    )
    channel = forms.ChoiceField(
        label=gettext_lazy("How"), initial=Channel.PHONE.value, widget=forms.RadioSelect,
        choices=[
            (Channel.PHONE.value, gettext_lazy("On the phone")),
            (Channel.IN_PERSON.value, gettext_lazy("In person")),
            (Channel.VIDEO.value, gettext_lazy("Online")),
        ],
    )  # fmt: skip
    place = forms.CharField(
        label=gettext_lazy("Where"), help_text=gettext_lazy("A place or a number to call. For online, the web address."),
        max_length=LONGEST_PLACE, required=False,
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("date", "time", "minutes"):
            self.fields[name].error_messages = {
                "required": _("This is needed to plan a meeting."),
                "invalid": _("This could not be read. Please check it."),
            }
        for name in ("place", "about"):
            if name in self.fields:
                self.fields[name].say_optional = True  # type: ignore[attr-defined]

    def clean_place(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["place"])

    def clean(self) -> dict[str, Any]:
        """Return the words of an offer, and refuse a time that nobody can keep."""
        given = super().clean() or self.cleaned_data
        words = {name: "" if value is None else str(value) for name, value in given.items()}
        if {"date", "time", "minutes", "channel"} <= set(words):
            try:
                self.check({**words, "zone": self.initial["zone"]})
            except CannotMeet as trouble:
                self.say(*trouble.args)
        return words

    def check(self, words: dict[str, str]) -> None:
        """Refuse a time that nobody can keep. Raises CannotMeet."""
        rules.check_plan(rules.read_plan(words), now())

    def say(self, trouble: Trouble, on: calendar_day | None = None, specialist: str = "") -> None:
        """Show, beside the field that it is about, why the time does not work."""
        self.add_error(_FIELD[trouble], why_not(trouble, specialist, on))

    @property
    def words(self) -> dict[str, str]:
        """Return the words of an offer, with the zone in which they are meant."""
        return {"about": "", **self.cleaned_data, "zone": self.initial["zone"]}


class PlanForm(MoveForm):
    """A meeting to plan, and what it would be about."""

    about = forms.CharField(
        label=gettext_lazy("Something to talk about"), max_length=LONGEST_LINE, required=False, widget=OwnWords(rows=2)
    )

    def clean_about(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["about"])


class LineForm(forms.Form):
    """One line in somebody's own words; nothing written is nothing done."""

    words = forms.CharField(max_length=LONGEST_LINE, required=False, widget=forms.TextInput)

    def clean_words(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["words"])


class CallOffForm(LineForm):
    """A line that goes with calling a meeting off."""

    words = forms.CharField(
        label=gettext_lazy("A line that goes with it"),
        max_length=LONGEST_LINE,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["words"].say_optional = True  # type: ignore[attr-defined]


class ReplyForm(LineForm):
    """A reply beside a confirmed note."""

    words = forms.CharField(label=gettext_lazy("Your reply"), max_length=LONGEST_REPLY, widget=OwnWords(rows=3))
