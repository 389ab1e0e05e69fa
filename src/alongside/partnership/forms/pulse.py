"""What two say of how walking together feels, and what they write to mend it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.kernel.access import Who
from alongside.kernel.text import tidy
from alongside.partnership.rules.pulse import PLACES, Question
from alongside.partnership.wording import asked, ends, place_in_words, shows_choices
from alongside.ui.widgets import OwnWords, PlacesOnALine

OPEN = "open"
LONGEST_LINE, LONGEST_WORDS, LONGEST_WHEN = 1000, 4000, 120


def _place(text: str) -> int | None:
    return None if text == OPEN else int(text)


def _line(label: str, ends: tuple[str, str]) -> forms.TypedChoiceField:
    """Return one question: five places on a line with words at both ends, and one way to leave it open."""
    choices = [*((str(place), place_in_words(place, *ends)) for place in PLACES), (OPEN, _("I leave this open"))]
    widget = PlacesOnALine(ends)
    return forms.TypedChoiceField(
        label=label, choices=choices, coerce=_place, empty_value=None, required=False, initial=OPEN, widget=widget
    )


class PulseForm(forms.Form):
    """Four lines, a line of one's own, and what the other sees of it."""

    line = forms.CharField(label=_("One line, in your own words"), max_length=LONGEST_LINE, required=False, widget=OwnWords(2))
    shows = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: Any, side: Who, other: str, **kwargs: Any) -> None:
        """Ask the questions of a side: `other` is the name of whom one walks with."""
        super().__init__(*args, **kwargs)
        for question in Question:
            self.fields[question.value] = _line(asked(side, question, other), ends(side, question, other))
        shows: Any = self.fields["shows"]
        shows.label = _("What %(name)s sees of it") % {"name": other}
        shows.choices, shows.notes = shows_choices(other)
        self.order_fields([*(question.value for question in Question), "line", "shows"])
        self.fields["line"].say_optional = True  # type: ignore[attr-defined]

    def clean_line(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["line"])

    def clean(self) -> dict[str, Any]:
        """Ask for one answer at least.

        Raises:
            ValidationError: every line was left open and nothing was written.
        """
        given = super().clean() or self.cleaned_data
        if not self.errors and not self.values and not given.get("line"):
            raise forms.ValidationError(_("Everything is still open. Tap one line, or write one. Or leave it for another day."))
        return given

    @property
    def values(self) -> dict[Question, int]:
        """Return the places that were tapped, by question."""
        tapped = {question: self.cleaned_data.get(question.value) for question in Question}
        return {question: place for question, place in tapped.items() if place is not None}


class ShowsForm(forms.Form):
    """What the other sees of one pulse."""

    shows = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: Any, other: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        shows: Any = self.fields["shows"]
        shows.label = _("What %(name)s sees of it") % {"name": other}
        shows.choices, shows.notes = shows_choices(other)


class WaysForm(forms.Form):
    """How one wants it with one other."""

    usual = forms.ChoiceField(widget=forms.RadioSelect)
    invites = forms.BooleanField(
        label=_("Ask me after a talk"),
        help_text=_("One quiet line on Today, for three days. It never comes twice."),
        required=False,
    )
    counted = forms.BooleanField(
        label=_("Count me in the picture of the whole programme"),
        help_text=_(
            "Without your name and without your words. A picture is drawn only when at least %(least)d people are in it. "
            "You can leave the next picture at any time; those drawn already stay."
        ),
        required=False,
    )

    def __init__(self, *args: Any, other: str, least: int, side: Who, **kwargs: Any) -> None:
        """Name whom it is about; only persons are counted, in groups of `least` at least."""
        super().__init__(*args, **kwargs)
        usual: Any = self.fields["usual"]
        usual.label = _("What %(name)s usually sees") % {"name": other}
        usual.choices, usual.notes = shows_choices(other)
        if side is not Who.PERSON:
            del self.fields["counted"]
            return
        self.fields["counted"].help_text = self.fields["counted"].help_text % {"least": least}


class RepairForm(forms.Form):
    """What one would like to say, and when there could be room for it."""

    words = forms.CharField(
        label=_("In your words"), max_length=LONGEST_WORDS, widget=OwnWords(4),
        error_messages={"required": _("Write a few words first. One is enough.")},
    )  # fmt: skip
    when = forms.CharField(
        label=_("When there could be room for it"),
        help_text=_("“At the start of our next talk.” “On a walk.”"),
        max_length=LONGEST_WHEN,
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["when"].say_optional = True  # type: ignore[attr-defined]

    def clean_words(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["words"])

    def clean_when(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["when"])


class VoiceForm(forms.Form):
    """What one writes about a talk that both said yes to."""

    words = forms.CharField(
        label=_("How it was for me, or what we said"), max_length=LONGEST_WORDS, widget=OwnWords(3),
        error_messages={"required": _("Write a few words first. One is enough.")},
    )  # fmt: skip

    def clean_words(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["words"])
