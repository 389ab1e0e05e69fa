"""What somebody said they will do next, made a step of a goal."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.journey.models import Goal
from alongside.journey.rules import StepWords
from alongside.kernel.text import tidy
from alongside.meetings.forms.headings import OneLine
from alongside.meetings.forms.plans import LONGEST_LINE
from alongside.ui.widgets import OwnWords


class NextStepForm(forms.Form):
    """Which goal, in which words, and by when."""

    goal = forms.ChoiceField(label=gettext_lazy("Which goal"), widget=forms.RadioSelect)
    text = forms.CharField(label=gettext_lazy("The step"), max_length=LONGEST_LINE, widget=OwnWords(rows=2))
    by_when = OneLine(label=gettext_lazy("By when, in your words"), max_length=100, required=False)

    def __init__(self, *args: Any, goals: list[Goal], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        goal: Any = self.fields["goal"]
        goal.choices = [(str(one.id), one.title) for one in goals]
        goal.error_messages |= {"required": _("Choose the goal that it belongs to.")}
        if len(goals) == 1:
            goal.initial = str(goals[0].id)
        self.fields["by_when"].say_optional = True  # type: ignore[attr-defined]

    def clean_text(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["text"])

    @property
    def step(self) -> StepWords:
        """Return the step in words; whose it is follows from whose line it was."""
        return StepWords(self.cleaned_data["text"], by_when=self.cleaned_data["by_when"])
