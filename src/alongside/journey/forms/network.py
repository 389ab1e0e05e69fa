"""What people write of those around them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.journey import rules
from alongside.journey.actions.network import Said
from alongside.journey.forms.words import SHORT, Words
from alongside.journey.models import NetworkEntry
from alongside.journey.rules.network import Agreed, Circle, Kind
from alongside.ui.widgets import OwnWords

KINDS = {Kind.PERSON: _("A person"), Kind.GROUP: _("A group"), Kind.PLACE: _("A place")}
CIRCLES = {
    Circle.INNER: _("Close: knows how I really am"),
    Circle.MIDDLE: _("Nearby: part of my weeks"),
    Circle.OUTER: _("Around: good to know they are there"),
}
OPEN = "open"
AGREED = {Agreed.YES: _("They said yes to that"), Agreed.NOT_ASKED: _("I have not asked yet")}


class EntryForm(forms.Form):
    """A person, a group or a place."""

    name = Words(
        label=_("What I call them"),
        missing=_("Give them a name, as you say it."),
        longest=120,
        help_text=_("“My sister”, “the walking group”, “the park with the pond”."),
        widget=forms.TextInput(attrs={"data-own": True}),
    )
    kind = forms.TypedChoiceField(label=_("What it is"), choices=[(k.value, v) for k, v in KINDS.items()], coerce=Kind,
                                  widget=forms.RadioSelect, initial=Kind.PERSON.value)  # fmt: skip
    circle = forms.TypedChoiceField(label=_("How close"), choices=[(c.value, v) for c, v in CIRCLES.items()], coerce=Circle,
                                    widget=forms.RadioSelect, initial=Circle.MIDDLE.value)  # fmt: skip
    good_for = Words(
        label=_("What they are good for"),
        longest=1000,
        optional=True,
        help_text=_("“Laughing. Rides. Telling me the truth.”"),
        widget=OwnWords(2),
    )
    phone = Words(
        label=_("Number"),
        longest=40,
        optional=True,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "off", "data-short": True}),
    )
    hours = Words(
        label=_("When I may call"),
        longest=SHORT,
        optional=True,
        help_text=_("“Any hour.” “Not before ten.” “Tuesdays, at the door.”"),
        widget=forms.TextInput(),
    )
    agreed = forms.TypedChoiceField(
        label=_("Do they know that I may call?"),
        choices=[(OPEN, _("I leave this open")), *((a.value, v) for a, v in AGREED.items())],
        coerce=lambda given: None if given == OPEN else Agreed(given),
        empty_value=None,
        required=False,
        initial=OPEN,
        widget=forms.RadioSelect,
    )

    @classmethod
    def of(cls, entry: NetworkEntry, data: Any = None) -> "EntryForm":
        """Return the form as an entry stands now."""
        names = ("name", "kind", "circle", "good_for", "phone", "hours", "agreed")
        return cls(data, initial={name: getattr(entry, name) or (OPEN if name == "agreed" else "") for name in names})

    def clean_phone(self) -> str:
        """Return the number as it was written, if there is one and a phone can dial it."""
        written: str = self.cleaned_data["phone"]
        if written and rules.dialable(written) is None:
            raise forms.ValidationError(_("A phone cannot dial this. Write digits only, like 312 555 0142 or +1 312 555 0142."))
        return written

    @property
    def said(self) -> Said:
        """Return what was said."""
        given = self.cleaned_data
        return Said(
            given["name"], given["kind"], given["circle"], given["good_for"], given["phone"], given["hours"], given["agreed"]
        )
