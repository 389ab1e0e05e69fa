"""What a form says by itself where nothing better is known: in the words of the rest of the program, not in Django's.

Django speaks of values and valid choices, and in Spanish it speaks more formally than we do. A form that knows what is
meant says it better, and then its own sentence counts.
"""

from typing import Any

from django import forms
from django.core import validators
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

_CHOICE = _("This is not one of the choices. Please choose one that is there.")


def speak_plainly() -> None:
    """Let every form of this process say so."""
    _speak(forms.Field, required=_("This is still missing."))
    _speak(forms.DateField, invalid=_("This is not a day in the calendar."))
    _speak(forms.TimeField, invalid=_("This is not a time of day. Please write it like 14:30."))
    _speak(forms.IntegerField, invalid=_("Please write a whole number."))
    _speak(forms.DecimalField, invalid=_("Please write a number."))
    too_long: Any = _("This number has too many digits.")
    validators.DecimalValidator.messages = dict.fromkeys(validators.DecimalValidator.messages, too_long)
    for field in (forms.ChoiceField, forms.MultipleChoiceField, forms.ModelChoiceField):
        _speak(field, invalid_choice=_CHOICE)
    validators.MaxLengthValidator.message = ngettext_lazy(
        "At most %(limit_value)d character fits here, and there are %(show_value)d. Please shorten it.",
        "At most %(limit_value)d characters fit here, and there are %(show_value)d. Please shorten it.",
        "limit_value",
    )
    validators.MinValueValidator.message = _("The least is %(limit_value)s.")
    validators.MaxValueValidator.message = _("The most is %(limit_value)s.")
    validators.ProhibitNullCharactersValidator.message = _(
        "There is a character in it that nobody can read. Please write it again."
    )
    validators.EmailValidator.message = _("This is not a whole email address. Please check it.")


def _speak(field: type[forms.Field], **sentences: object) -> None:
    field.default_error_messages = {**field.default_error_messages, **sentences}  # type: ignore[dict-item]
