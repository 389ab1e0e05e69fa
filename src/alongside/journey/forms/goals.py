"""What people write about goals, steps and strengths."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.journey.forms.days import LivedDay
from alongside.journey.forms.words import SHORT, Words
from alongside.journey.rules import StepOwner, StepWords, Verb
from alongside.ui.widgets import OwnWords


class MeaningForm(forms.Form):
    """What recovery means to me."""

    words = Words(label=_("In my words"), missing=_("Write a few words first. One is enough."), widget=OwnWords(5))
    changed = Words(label=_("What changed since then"), longest=2000, optional=True, widget=OwnWords(2))


def _marks(low: Any, high: Any) -> list[tuple[str, Any]]:
    words = {0: low, 10: high}
    return [("", _("I leave this open")), *((str(n), f"{n}: {words[n]}" if n in words else str(n)) for n in range(11))]


class Mark(forms.TypedChoiceField):
    """A number from 0 to 10, or nothing."""

    def __init__(self, low: Any, high: Any, **kwargs: Any) -> None:
        super().__init__(choices=lambda: _marks(low, high), coerce=int, empty_value=None, required=False, **kwargs)
        self.widget.attrs["data-short"] = True


def importance() -> Mark:
    """Return a place to say how much a goal matters."""
    return Mark(_("not much now"), _("more than anything"), label=_("How much does it matter to me now?"))


def confidence() -> Mark:
    """Return a place to say how sure one feels about a goal."""
    return Mark(_("not sure yet"), _("very sure"), label=_("How sure do I feel?"))


class GoalForm(forms.Form):
    """A goal and why it matters."""

    title = Words(
        label=_("My goal"),
        missing=_("A goal needs a few words of yours."),
        longest=SHORT,
        help_text=_("As you would say it to somebody you like."),
        widget=OwnWords(2),
    )
    why = Words(label=_("Why it matters to me"), optional=True, widget=OwnWords(4))


class NewGoalForm(GoalForm):
    """A new goal; how much it matters and how sure it feels can be said at once, or later, or never."""

    importance = importance()
    confidence = confidence()


class VerbForm(forms.Form):
    """What becomes of a goal."""

    verb = forms.TypedChoiceField(choices=[(v.value, v.value) for v in Verb], coerce=Verb)
    line = Words(longest=2000, optional=True)


class StepForm(forms.Form):
    """A step. Bound with the words of an offer as `initial`, it adapts them; `clean_words` says them as an offer does."""

    text = Words(label=_("The step"), missing=_("Say what the step is, in a few words."), longest=500, widget=OwnWords(2))
    step_owner = forms.ChoiceField(label=_("Whose step is it?"), widget=forms.RadioSelect)
    by_when = Words(
        label=_("By when, in your words"),
        longest=SHORT,
        optional=True,
        help_text=_("“Tonight”, “before Tuesday”, “when I am ready”."),
        widget=forms.TextInput(),
    )
    by_day = LivedDay(label=_("Or a day"), required=False)

    def __init__(self, *args: Any, owners: list[tuple[str, Any]] | None = None, **kwargs: Any) -> None:
        """Show whose step it can be: `owners` are pairs of `StepOwner` and label."""
        super().__init__(*args, **kwargs)
        choice = self.fields["step_owner"]
        given = self.initial.get("step_owner")
        own_only = owners is None and given in (None, "", StepOwner.ME.value)
        known = [(StepOwner.ME.value, _("The one whose goal it is")), (StepOwner.SPECIALIST.value, _("The specialist")),
                 (StepOwner.TOGETHER.value, _("Both together"))]  # fmt: skip
        choice.choices = known[:1] if own_only else owners or known  # type: ignore[attr-defined]
        if len(choice.choices) == 1:  # type: ignore[attr-defined]
            choice.required, choice.widget = False, forms.HiddenInput()

    def clean(self) -> dict[str, Any]:
        """Return the words as an offer carries them: text for each, also the day."""
        given = super().clean() or self.cleaned_data
        day = given.get("by_day")
        return {**given, "by_day": day.isoformat() if day else "", "step_owner": given.get("step_owner") or StepOwner.ME.value}

    @property
    def step(self) -> StepWords:
        """Return the step."""
        return StepWords.from_offer(self.cleaned_data)


class ReasonForm(forms.Form):
    """Why one offers something."""

    reason = Words(label=_("Why you offer it"), longest=2000, optional=True, widget=forms.Textarea(attrs={"rows": 2}))


class LineForm(forms.Form):
    """A line about something."""

    line = Words(label=_("A line about it"), longest=2000, optional=True, widget=OwnWords(2))


class ReplyForm(forms.Form):
    """Words beside a goal."""

    words = Words(
        label=_("Write beside it"),
        missing=_("Write a few words first."),
        longest=5000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class StrengthForm(forms.Form):
    """A strength and where it was seen. The names are those of an offer's words."""

    text = Words(
        label=_("The strength"),
        missing=_("Give it a name, in a few words."),
        longest=SHORT,
        widget=forms.TextInput(attrs={"data-own": True}),
    )
    seen = Words(label=_("Where it was seen"), longest=2000, optional=True, widget=OwnWords(2))
