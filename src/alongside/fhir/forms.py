"""The files that are brought in."""

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from alongside.measures.rules.loading import MOST_BYTES_OF_RULES
from alongside.measures.rules.opening import MOST_BYTES

_EMPTY = _("This file is empty.")
_NONE = _("Choose a file first.")


class MeasureFiles(forms.Form):
    """A questionnaire, and the rules of its results if it has any."""

    questionnaire = forms.FileField(
        label=_("The questionnaire"), help_text=_("A FHIR R4 Questionnaire as JSON, at most 3 MB."),
        widget=forms.FileInput(attrs={"accept": ".json,application/json,application/fhir+json"}),
        error_messages={"required": _NONE, "invalid": _NONE, "empty": _EMPTY},
    )  # fmt: skip
    rules = forms.FileField(
        label=_("The rules of its results"), required=False,
        help_text=_("A small JSON file that says which answers are added up or averaged. Without it, answers are kept and no number comes of them."),
        widget=forms.FileInput(attrs={"accept": ".json,application/json"}), error_messages={"empty": _EMPTY},
    )  # fmt: skip

    def content(self) -> tuple[bytes, bytes]:
        """Return what both files hold, a little more than the most that is read at the most."""
        return _bytes(self.cleaned_data["questionnaire"], MOST_BYTES), _bytes(self.cleaned_data["rules"], MOST_BYTES_OF_RULES)


def _bytes(file: UploadedFile | None, most: int) -> bytes:
    return file.read(most + 1) if file else b""
