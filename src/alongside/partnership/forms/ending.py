"""What people write when they end well, and when somebody else is to walk on."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.consent.forms import a_purpose, end_of
from alongside.consent.rules import BY_WALKING, LONGEST
from alongside.consent.wording import AS_A_KIND, CATEGORIES, sentence
from alongside.kernel.text import tidy
from alongside.partnership.forms.agreement import Reason
from alongside.partnership.forms.walking import LONGEST_NOTE, WalkingNote
from alongside.partnership.rules import ending as rules
from alongside.ui.dates import today
from alongside.ui.widgets import Day, OwnWords

LONGEST_SIDE = 8000
PAST = _("This day has gone by. Please choose one that is still to come.")


class EndingPlanForm(forms.Form):
    """By when, and how the last meeting should be."""

    by = forms.DateField(
        label=_("By which day"), help_text=_("Nothing ends by itself. On that day you look at it together."), widget=Day()
    )
    last_meeting = forms.CharField(
        label=_("Our last meeting"),
        help_text=_("When, where, and what you would like to do in it."),
        max_length=LONGEST_NOTE,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def clean_by(self) -> str:
        """Return the day as an offer carries it.

        Raises:
            ValidationError: it has gone by, or is more than a year away.
        """
        day: date = self.cleaned_data["by"]
        problem = rules.why_not(day, today())
        if problem:
            raise forms.ValidationError(
                PAST if problem == "past" else _("That is more than a year away. Please choose a day within a year.")
            )
        return day.isoformat()

    def clean_last_meeting(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["last_meeting"])


class EndingOfferForm(EndingPlanForm, Reason):
    """A plan for the ending, and why."""

    field_order = ("by", "last_meeting", "reason")


class EndingSideForm(forms.Form):
    """One's own side of the last page."""

    gained = forms.CharField(label=_("What I take with me"), max_length=LONGEST_SIDE, required=False, widget=OwnWords(rows=5))
    remains = forms.CharField(
        label=_("What remains, and what I will do"), max_length=LONGEST_SIDE, required=False, widget=OwnWords(rows=4)
    )
    base = forms.UUIDField(required=False, widget=forms.HiddenInput())

    def clean_gained(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["gained"])

    def clean_remains(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["remains"])


class _WhoForm(WalkingNote):
    """Which other specialist."""

    who = forms.ChoiceField(label=_("Who"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, who: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chooser: Any = self.fields["who"]
        chooser.choices = who


class SuggestForm(_WhoForm):
    """Whom a specialist suggests."""

    field_order = ("who", "note")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["note"].help_text = _("What made you think of them. Short is fine.")


# What two who walk together write with one another is theirs in any case; what was written with somebody else stays closed.
SHAREABLE = tuple(c for c in AS_A_KIND if c not in BY_WALKING)


class PassOnForm(_WhoForm):
    """Whom a person asks, and what they would let them see: nothing that is not chosen here."""

    sees = forms.MultipleChoiceField(
        label=_("What they may see once both of you have said yes"),
        help_text=_(
            "Nothing is passed on unless you tick it, and you can change each later, on any day. The agreement and the "
            "meetings that you two will have are yours together; earlier ones stay closed."
        ),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    purpose = forms.CharField(label=_("What for"), max_length=200)
    until = forms.DateField(
        label=_("Until the end of this day"), help_text=_("At most a year. You can stop it any day before."), widget=Day()
    )
    field_order = ("who", "sees", "purpose", "until", "note")

    def __init__(self, *args: Any, notes: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds: Any = self.fields["sees"]
        kinds.choices = [(c.value, sentence(str(CATEGORIES[c]))) for c in SHAREABLE]
        kinds.notes = notes

    def clean_sees(self) -> list[str]:
        """Return what was ticked, after what is between the two in any case."""
        return [*(kind.value for kind in BY_WALKING), *self.cleaned_data["sees"]]

    def clean_purpose(self) -> str:
        """Keep the words, tidied."""
        return a_purpose(self.cleaned_data["purpose"])

    def clean_until(self) -> datetime:
        """Return the end of the last day.

        Raises:
            ValidationError: it has gone by, or is more than a year away.
        """
        day: date = self.cleaned_data["until"]
        if day < today():
            raise forms.ValidationError(PAST)
        if end_of(day) > end_of(today()) + LONGEST:
            raise forms.ValidationError(_("That is more than a year away. Please choose a day within a year."))
        return end_of(day)
