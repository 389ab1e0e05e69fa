"""What somebody chooses to look at over time."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.journey.rules.over_time import Reach, Strand
from alongside.journey.showing.over_time import named

REACHES = [
    (Reach.SEASON.value, _("The last three months")),
    (Reach.YEAR.value, _("The last year")),
    (Reach.ALL.value, _("Up to five years")),
]


class LookForm(forms.Form):
    """Which strands, and how far back. Whatever else an address says counts as everything, a year back."""

    show = forms.MultipleChoiceField(label=_("What is drawn"), widget=forms.CheckboxSelectMultiple, required=False)
    reach = forms.ChoiceField(label=_("How far back"), choices=REACHES, widget=forms.RadioSelect, required=False)

    def __init__(self, asked: Any, *, strands: list[Strand], mine: bool) -> None:
        """Offer the strands that there are; nothing chosen means all of them. `mine` says whose journey it is to the reader."""
        chosen = [strand for strand in strands if strand.value in asked.getlist("show")] or strands
        reach = asked.get("reach", "")
        self.wanted = chosen
        self.back = Reach(reach) if reach in set(Reach) else Reach.YEAR
        super().__init__(initial={"show": [strand.value for strand in chosen], "reach": self.back.value})
        field: Any = self.fields["show"]
        field.choices = [(strand.value, named(mine)[strand]) for strand in strands]
