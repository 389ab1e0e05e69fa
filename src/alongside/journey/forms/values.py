"""What people write about what matters to them and what they dream of."""

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.journey.forms.words import Words
from alongside.journey.rules.values import Holds
from alongside.ui.widgets import OwnWords


class ValueWordsForm(forms.Form):
    """The words, and a line of why."""

    words = Words(label=_("In my words"), missing=_("Write a few words first. One is enough."), longest=500, widget=OwnWords(2))
    why = Words(label=_("Why"), longest=2000, optional=True, widget=OwnWords(2))


class ValueForm(ValueWordsForm):
    """A new value or dream."""

    holds = forms.TypedChoiceField(
        label=_("This is"),
        choices=[(Holds.VALUE.value, _("Something that matters to me")), (Holds.DREAM.value, _("Something I dream of"))],
        coerce=Holds,
        widget=forms.RadioSelect,
        error_messages={"required": _("Say which of the two it is for you.")},
    )
    field_order = ("words", "why", "holds")
