"""Own words as a field of a form."""

from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.utils.translation import gettext_lazy as _

from alongside.kernel.text import tidy

LONG, SHORT = 20_000, 200
TOO_LONG = _("This is longer than fits here: %(show_value)d characters, and there is room for %(limit_value)d.")


class Words(forms.CharField):
    """Words kept as they were typed, also how lines are set in (`kernel.text.tidy`)."""

    def __init__(self, *, missing: Any = "", longest: int = LONG, optional: bool = False, **kwargs: Any) -> None:
        super().__init__(required=not optional, strip=False, error_messages={"required": missing}, **kwargs)
        self.say_optional = optional
        self.validators.append(MaxLengthValidator(longest, TOO_LONG))
        self.widget.attrs["maxlength"] = longest

    def to_python(self, value: Any) -> str:
        """Return the words, made safe to keep."""
        return tidy(super().to_python(value) or "")
