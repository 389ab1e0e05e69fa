"""Forms about invitations, oneself, and the programme."""

import re
from typing import Any
from zoneinfo import available_timezones

from babel.dates import get_timezone_location, get_timezone_name
from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from alongside.kernel.access import Who
from alongside.kernel.text import tidy
from alongside.people.forms import checked_password, email_field, new_password_field
from alongside.people.models import LANGUAGES
from alongside.programme.wording import ROLE_NAMES, ROLE_NOTES

_NEAR = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage",
    "Pacific/Honolulu", "America/Puerto_Rico", "America/Mexico_City", "America/Tijuana", "America/Guatemala", "America/Bogota",
    "America/Lima", "America/Caracas", "America/Santiago", "America/Argentina/Buenos_Aires", "Europe/Madrid", "UTC",
)  # fmt: skip


def zone_choices(*also: str) -> list[tuple[str, str]]:
    """Return the time zones to choose from, in words of the reader's language; `also` is added when it is another one."""
    locale = "es" if (get_language() or "en").startswith("es") else "en"
    zones = [*_NEAR, *(zone for zone in also if zone in available_timezones() - set(_NEAR))]
    return [(zone, _zone_in_words(zone, locale)) for zone in zones]


def _zone_in_words(zone: str, locale: str) -> str:
    """Name a zone and its best known city. Babel calls UTC a region unknown, and repeats a country's name in brackets."""
    if zone == "UTC":
        return zone
    name = re.sub(r" \(.*?\)", "", get_timezone_name(zone, locale=locale))
    city = get_timezone_location(zone, locale=locale, return_city=True).rpartition("/")[2]
    return f"{name[:1].upper()}{name[1:]} ({city})"


class _Tidy(forms.CharField):
    """A short text without stray marks."""

    def __init__(self, *, most: int = 200, **kwargs: Any) -> None:
        super().__init__(max_length=most, **kwargs)

    def clean(self, value: Any) -> Any:
        return super().clean(tidy(value) if isinstance(value, str) else value)


def _name_field() -> forms.CharField:
    return _Tidy(
        label=_("What should we call you?"),
        most=80,
        help_text=_("The name you go by. It does not have to be the one on your papers, and you can change it."),
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
    )


def _language_field() -> forms.ChoiceField:
    return forms.ChoiceField(label=_("Language"), choices=LANGUAGES, widget=forms.RadioSelect)


class InviteForm(forms.Form):
    """Whom to invite, and into which role."""

    email = email_field(_("Their email"), autocomplete="off")
    role = forms.ChoiceField(label=_("As"), widget=forms.RadioSelect)
    walk_together = forms.BooleanField(
        label=_("I would like to walk alongside this person"),
        help_text=_("They see your offer when they join, and answer it themselves."),
        required=False,
    )

    def __init__(self, *args: Any, roles: list[Who], inviter: Who, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["role"]
        field.choices, field.notes = [(role.value, ROLE_NAMES[role]) for role in roles], ROLE_NOTES
        if len(roles) == 1:
            field.initial, field.widget = roles[0].value, forms.HiddenInput()
        if inviter is not Who.SPECIALIST:
            del self.fields["walk_together"]


class AcceptForm(forms.Form):
    """Somebody new: what they are called, their language, their password."""

    chosen_name = _name_field()
    language = _language_field()
    password = new_password_field(_("A password"))

    def clean_password(self) -> str:
        """Check it against what makes a password easy to guess."""
        return checked_password(self.cleaned_data["password"])


EVERY_REGION = "*"


class MeForm(forms.Form):
    """How somebody is called, and how they read."""

    chosen_name = _name_field()
    language = _language_field()
    time_zone = forms.ChoiceField(label=_("Time zone"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["time_zone"]
        field.choices = zone_choices(str(self.initial.get("time_zone", "")))


class IntroductionForm(forms.Form):
    """A specialist's own words to persons who look for somebody to walk with."""

    words = _Tidy(
        label=_("A few words about me"),
        most=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_(
            "What you would say when you first meet: who you are, how you like to walk with people, what you know from your own life."
        ),
    )


class ProgrammeForm(forms.Form):
    """The programme's settings."""

    name = _Tidy(label=_("Name of the programme"), most=120)
    language = _language_field()
    time_zone = forms.ChoiceField(label=_("Time zone"))
    minimum_group = forms.IntegerField(
        label=_("Smallest group that a number can be about"),
        help_text=_(
            "Numbers about fewer people than this are never shown. It is ten if you do not change it, and never under five."
        ),
        min_value=5,
        max_value=1000,
        widget=forms.NumberInput(attrs={"data-short": True}),
    )
    keeps_years = forms.IntegerField(
        label=_("Years for which the record is kept after somebody leaves"),
        help_text=_("What the law asks of you. Ten in Illinois. People are told this number before they leave."),
        min_value=1,
        max_value=30,
        widget=forms.NumberInput(attrs={"data-short": True}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["time_zone"]
        field.choices = zone_choices(str(self.initial.get("time_zone", "")))


class CrisisLineForm(forms.Form):
    """One number to call or text, in both languages. Left empty, it is taken away."""

    way = forms.ChoiceField(label=_("Call or text"), choices=[("tel", _("Call")), ("sms", _("Text"))])
    number = forms.CharField(
        label=_("Number"),
        max_length=40,
        required=False,
        validators=[RegexValidator(r"^\+?[0-9][0-9 ()-]*$", _("Only digits, spaces and a plus, please."))],
        widget=forms.TextInput(attrs={"data-short": True, "inputmode": "tel"}),
    )
    label_en = _Tidy(label=_("What it says, in English"), most=80, required=False)
    label_es = _Tidy(label=_("What it says, in Spanish"), most=80, required=False)
    hint_en = _Tidy(label=_("Small words under it, in English"), most=160, required=False)
    hint_es = _Tidy(label=_("Small words under it, in Spanish"), most=160, required=False)
    region_en = _Tidy(label=_("Region, in English"), most=60, required=False, help_text=_("Leave it empty for everywhere."))
    region_es = _Tidy(label=_("Region, in Spanish"), most=60, required=False, help_text=_("Leave it empty for the same name."))

    def clean(self) -> dict[str, Any]:
        """Ask for words in both languages wherever there is a number."""
        given: dict[str, Any] = super().clean() or {}
        for name in ("label_en", "label_es"):
            if given.get("number") and not given.get(name):
                self.add_error(name, _("Please say it in both languages."))
        if given.get("region_es") and not given.get("region_en"):
            self.add_error("region_en", _("Please say it in both languages."))
        return given


MOST_LINES = 24
CrisisLines: Any = forms.formset_factory(CrisisLineForm, extra=1, max_num=MOST_LINES, absolute_max=MOST_LINES)


class RegionForm(forms.Form):
    """Whose crisis lines to show."""

    region = forms.ChoiceField(label=_("Where I am"), required=False, widget=forms.RadioSelect)

    def __init__(self, *args: Any, regions: list[tuple[str, str]], **kwargs: Any) -> None:
        """Show the regions to choose from: English and Spanish names."""
        super().__init__(*args, **kwargs)
        at = int((get_language() or "en").startswith("es"))
        field: Any = self.fields["region"]
        field.choices = [(EVERY_REGION, _("I do not choose: show me all of them")), *((one[0], one[at]) for one in regions)]

    @property
    def chosen(self) -> str:
        """Return the region's English name, or nothing for all."""
        given: str = self.cleaned_data["region"]
        return "" if given == EVERY_REGION else given
