"""What people write when they look at a goal, about what it waits on, and about what they tried."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.journey.forms.days import LivedDay
from alongside.journey.forms.goals import confidence, importance
from alongside.journey.forms.words import SHORT, Words
from alongside.journey.rules.reviews import Again, Asked, Marks, Plan
from alongside.ui.dates import today
from alongside.ui.widgets import OwnWords


def _answer(label: Any) -> Words:
    return Words(label=label, longest=5000, optional=True, widget=OwnWords(2))


class SideForm(forms.Form):
    """One side of a look at a goal. Every question may be left open; the last one is the writer's own."""

    moved = _answer(_("What moved?"))
    in_the_way = _answer(_("What got in the way?"))
    helped = _answer(_("What helped?"))
    next = _answer(_("What next?"))
    question = Words(
        label=_("A question of my own"), longest=SHORT, optional=True, widget=forms.TextInput(attrs={"data-own": True})
    )
    own = _answer(_("And my answer to it"))

    @property
    def said(self) -> dict[str, str]:
        """Return the answers by question, and the words of the writer's own question."""
        return {name: self.cleaned_data[name] for name in (*(asked.value for asked in Asked), "question")}

    @property
    def marks(self) -> Marks:
        """Return no marks: they are the owner's."""
        return Marks()

    def clean(self) -> dict[str, Any]:
        """See that something was said.

        Raises:
            ValidationError: nothing was.
        """
        given = super().clean() or self.cleaned_data
        if not self.errors and not self.says_something(given):
            raise forms.ValidationError(_("One answer is enough, or one number. Without any there is nothing to keep."))
        return given

    def says_something(self, given: Mapping[str, Any]) -> bool:
        """Say whether anything was answered or marked."""
        return any(value not in (None, "") for name, value in given.items() if name != "again_on")


class OwnSideForm(SideForm):
    """The owner's side: also how much the goal matters now, how sure it feels, and when to look again."""

    importance = importance()
    confidence = confidence()
    again_on = LivedDay(label=_("Look at it again around"), required=False)

    @property
    def marks(self) -> Marks:
        """Return where the goal stands now."""
        return Marks(self.cleaned_data["importance"], self.cleaned_data["confidence"])


class AloneForm(OwnSideForm):
    """The same, alone: another day is enough, too, and then nothing is kept as a look."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.initial["again_on"]:
            self.fields["again_on"].help_text = _("If today is not the day for it, another day is enough, or none.")

    def says_something(self, given: Mapping[str, Any]) -> bool:
        """Say whether anything was answered or marked, or another day chosen."""
        return super().says_something(given) or given.get("again_on") != self.initial["again_on"]

    @property
    def only_the_day(self) -> bool:
        """Say whether another day was chosen and nothing else said."""
        then = Marks(self.initial["importance"], self.initial["confidence"])
        other = self.cleaned_data["again_on"] != self.initial["again_on"]
        return other and self.marks == then and not any(self.said.values())


class PlanForm(forms.Form):
    """A day to look at a goal together. Bound with the words of an offer, it adapts them."""

    by_day = LivedDay(label=_("On which day?"))
    text = Words(label=_("What to look at"), longest=2000, optional=True, widget=OwnWords(2))

    by_day.error_messages["required"] = _("Choose a day for looking together. You can change it later.")

    def clean_by_day(self) -> str:
        """Return the day as an offer carries it.

        Raises:
            ValidationError: it has gone by.
        """
        given: date = self.cleaned_data["by_day"]
        if given < today():
            raise forms.ValidationError(_("This day has gone by. Please choose one that is still to come."))
        return given.isoformat()

    @property
    def plan(self) -> Plan:
        """Return the plan."""
        return Plan.from_offer(self.cleaned_data)


class WaitForm(forms.Form):
    """What a goal or a step waits on."""

    words = Words(
        label=_("What does it wait on?"),
        missing=_("Say what it waits on, in a few words."),
        longest=SHORT,
        help_text=_("“an answer from work”, “the end of the month”, “me, and that is all right”."),
        widget=OwnWords(2),
    )


AGAIN = [
    (Again.YES.value, _("Yes")),
    (Again.PERHAPS.value, _("Perhaps")),
    (Again.NO.value, _("No")),
    ("", _("I leave this open")),
]


class TriedForm(forms.Form):
    """Something that was tried for a goal."""

    what = Words(
        label=_("What did I try?"),
        missing=_("Say what it was, in a few words."),
        longest=SHORT,
        help_text=_("A group, a place, a person to ask, a phone line, a book."),
        widget=OwnWords(2),
    )
    went = Words(label=_("How did it go?"), longest=5000, optional=True, widget=OwnWords(3))
    again = forms.ChoiceField(label=_("Would I go again?"), choices=AGAIN, required=False, widget=forms.RadioSelect)

    @property
    def would_again(self) -> Again | None:
        """Return whether they would go again, or None when that was left open."""
        given = self.cleaned_data["again"]
        return Again(given) if given else None
