"""What people say when they look at their agreement again."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from alongside.kernel.text import tidy
from alongside.partnership.forms.agreement import Reason
from alongside.partnership.rules.review import RHYTHMS
from alongside.ui.widgets import OwnWords

LONGEST_NOTICED = 1000


def every(months: int) -> str:
    """Say a rhythm: "every month", "every 3 months", "once a year"."""
    if months == 12:
        return _("once a year")
    return ngettext("every month", "every %(count)s months", months) % {"count": months}


def _choices() -> list[tuple[str, str]]:
    return [(str(one), every(one).capitalize()) for one in RHYTHMS]


class RhythmWords(forms.Form):
    """How often to look at the agreement."""

    months = forms.ChoiceField(label=gettext_lazy("How often we look at it"), widget=forms.RadioSelect, choices=_choices)


class RhythmForm(RhythmWords, Reason):
    """How often to look at the agreement, and why."""

    field_order = ("months", "reason")


class NoticedForm(forms.Form):
    """What somebody noticed when they looked, if they like to say it."""

    noticed = forms.CharField(
        label=gettext_lazy("What I noticed, if I want to say it"),
        max_length=LONGEST_NOTICED,
        required=False,
        widget=OwnWords(rows=3),
    )

    def clean_noticed(self) -> str:
        """Keep the words, tidied."""
        return tidy(self.cleaned_data["noticed"])
