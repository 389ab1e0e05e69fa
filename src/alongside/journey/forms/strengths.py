"""What people write about where a strength was seen."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.journey.forms.words import SHORT, Words
from alongside.journey.places import Found
from alongside.journey.rules.strengths import Ref
from alongside.ui.widgets import OwnWords

Choices = Iterable[tuple[str, list[tuple[Ref, Found]]]]
NOTHING_SAID = _("Choose something, or write a few words. One of the two is enough.")


class SeenForm(forms.Form):
    """Where a strength was seen at work: at something that is kept here, in own words, or both."""

    place = forms.ChoiceField(label=_("Where?"), required=False)
    text = Words(label=_("In a line"), longest=2000, optional=True, widget=OwnWords(2))

    def __init__(self, *args: Any, choices: Choices = (), **kwargs: Any) -> None:
        """Show what can be chosen: things by the label of their kind."""
        super().__init__(*args, **kwargs)
        self.known = {str(ref): ref for _label, things in choices for ref, _found in things}
        field: Any = self.fields["place"]
        grouped = [(label, [(str(ref), found.title) for ref, found in things]) for label, things in choices]
        field.choices = [("", _("Somewhere else")), *grouped]
        if not self.known:
            field.widget = forms.HiddenInput()

    @property
    def ref(self) -> Ref | None:
        """Return which thing was chosen, or None."""
        return self.known.get(self.cleaned_data.get("place") or "")

    def clean(self) -> dict[str, Any]:
        """See that something was said.

        Raises:
            ValidationError: neither a thing nor a line says where.
        """
        given = super().clean() or self.cleaned_data
        if not self.errors and not given.get("place") and not given.get("text"):
            raise forms.ValidationError(NOTHING_SAID)
        return given


class SeenWordsForm(forms.Form):
    """An offered line about where a strength was seen, in the person's own words. Bound with the words of the offer."""

    text = Words(label=_("In a line"), longest=2000, optional=True, widget=OwnWords(2))

    def clean_text(self) -> str:
        """Return the words.

        Raises:
            ValidationError: nothing else says where it was.
        """
        text: str = self.cleaned_data["text"]
        if not text and not self.initial.get("place"):
            raise forms.ValidationError(_("Write a few words first."))
        return text


class LeanForm(forms.Form):
    """Which strength helps, or helped, with a goal."""

    strength = forms.ChoiceField(label=_("Which strength?"), widget=forms.RadioSelect)
    text = Words(label=_("How it showed"), longest=SHORT * 10, optional=True, widget=OwnWords(2))

    strength.error_messages["required"] = _("Choose one of your strengths.")

    def __init__(self, *args: Any, strengths: list[tuple[str, str]], **kwargs: Any) -> None:
        """Show the strengths: pairs of id and name."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["strength"]
        field.choices = strengths
