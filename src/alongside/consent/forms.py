"""Forms about who sees what."""

from collections.abc import Collection, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from alongside.consent.rules import BY_WALKING, LONGEST, Audience, names_no_purpose
from alongside.consent.wording import AS_A_KIND, CATEGORIES, sentence
from alongside.kernel.text import tidy
from alongside.ui.dates import today
from alongside.ui.widgets import Day


def end_of(day: date) -> datetime:
    """Return the last second of a day, in the reader's time zone."""
    return timezone.make_aware(datetime.combine(day, time(23, 59, 59)))


class _UntilForm(forms.Form):
    """Whatever needs a last day within a year."""

    until = forms.DateField(
        label=_("Until the end of this day"), help_text=_("At most a year. You can stop it any day before."), widget=Day()
    )

    def clean_until(self) -> datetime:
        """Return the end of the last day.

        Raises:
            ValidationError: it has gone by, or is more than a year away.
        """
        day: date = self.cleaned_data["until"]
        if day < today():
            raise forms.ValidationError(_("This day has gone by. Please choose one that is still to come."))
        if day > today() + LONGEST - timedelta(days=1):
            raise forms.ValidationError(
                _("That is more than a year away. Please choose a day within a year. You can share for longer later.")
            )
        return end_of(day)


def a_purpose(said: str) -> str:
    """Return the words for a purpose, tidied.

    Raises:
        ValidationError: they leave open what for.
    """
    words = tidy(said)
    if names_no_purpose(words):
        raise forms.ValidationError(_("Say a little more: what would they look at it for?"))
    return words


def _purpose(*, required: bool = True) -> forms.CharField:
    return forms.CharField(
        label=_("What for"),
        help_text=_("In a few words, so that both of you know. For example: to get ready for our talk."),
        max_length=200,
        required=required,
    )


ONLY_BETWEEN = _("Only for somebody who walks with you, and only what is between the two of you.")


class ShareForm(_UntilForm):
    """Let somebody see a kind of content."""

    who = forms.ChoiceField(label=_("Who"), widget=forms.RadioSelect)
    category = forms.ChoiceField(label=_("May see"), widget=forms.RadioSelect)
    purpose = _purpose()
    field_order = ("who", "category", "purpose", "until")

    def __init__(
        self, *args: Any, who: list[tuple[str, str]], walking: Collection[str] = (), notes: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **kwargs)
        chooser: Any = self.fields["who"]
        chooser.choices, self.walking = who, walking
        kinds: Any = self.fields["category"]
        offered = [c for c in AS_A_KIND if walking or c not in BY_WALKING]
        kinds.choices = [(c.value, sentence(str(CATEGORIES[c]))) for c in offered]
        kinds.notes = {**{c.value: ONLY_BETWEEN for c in BY_WALKING}, **(notes or {})}

    def clean(self) -> dict[str, Any]:
        """Hold that what is between two goes only to whom it is between."""
        said = super().clean() or {}
        if said.get("category") in BY_WALKING and said.get("who") and said["who"] not in self.walking:
            self.add_error("category", _("Only somebody who walks with you can open this. Please choose something else."))
        return said

    def clean_purpose(self) -> str:
        """Return the purpose without stray marks."""
        return a_purpose(self.cleaned_data["purpose"])


class LongerForm(_UntilForm):
    """Share for longer."""


class AudienceForm(forms.Form):
    """Who sees one item: as usual, nobody else, those who walk with me, and besides them somebody more."""

    audience = forms.ChoiceField(label=_("Who may see this one"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, usual: str | None, company: str, **kwargs: Any) -> None:
        """Take who sees it as usual, or None where nobody ever does because the kind is let see one by one."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["audience"]
        field.choices = [
            *([] if usual is None else [(Audience.USUAL.value, _("As usual for this kind"))]),
            (Audience.ONLY_ME.value, _("Only me")),
            *([(Audience.MY_SPECIALIST.value, company)] if company else []),
            *(
                [(Audience.NAMED.value, _("Only the people I name for it"))]
                if self.initial.get("audience") == Audience.NAMED
                else []
            ),
        ]
        field.notes = {Audience.USUAL.value: usual or ""}


class AlsoForm(_UntilForm):
    """Let one more human see this one item."""

    who = forms.ChoiceField(label=_("Who"), widget=forms.RadioSelect)
    purpose = _purpose()
    field_order = ("who", "purpose", "until")

    def __init__(self, *args: Any, who: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chooser: Any = self.fields["who"]
        chooser.choices = who

    def clean_purpose(self) -> str:
        """Return the purpose without stray marks."""
        return a_purpose(self.cleaned_data["purpose"])
