"""A bound form field made ready to draw: which kind it is, what describes it, and what is wrong with it."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms import BaseForm, BoundField
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from alongside.ui.widgets import PlacesOnALine

_GROUPS = (forms.RadioSelect, forms.CheckboxSelectMultiple)
_CHOSEN = ("group", "places")  # kinds that are drawn choice by choice


@dataclass(frozen=True)
class ChoiceView:
    """One card of a group of choices."""

    control: SafeString
    label: str
    note: str


@dataclass(frozen=True)
class FieldView:
    """Everything that `ui/field.html` draws; `kind` is one, check, group, many, places or hidden.

    `ends` are the words at the two ends of a line of places.
    """

    kind: str
    id: str
    label: str
    hint: str
    hint_id: str
    errors: list[str]
    error_id: str
    control: SafeString
    choices: list[ChoiceView]
    columns: int
    hide_label: bool
    optional: bool
    ends: tuple[str, str] = ("", "")


def view(bound: BoundField, *, label: str = "", hint: str = "", columns: int = 1, hide_label: bool = False) -> FieldView:
    """Return one field ready to draw."""
    kind, ids = _kind(bound), _Ids(bound, hint or str(bound.help_text))
    return FieldView(
        kind=kind,
        id=_target(bound),
        label=label or str(bound.label),
        hint=ids.hint_text,
        hint_id=ids.hint,
        errors=[str(error) for error in bound.errors],
        error_id=ids.error,
        control=SafeString() if kind in _CHOSEN else bound.as_widget(attrs=_attributes(bound, kind, ids)),
        choices=_choices(bound, ids) if kind in _CHOSEN else [],
        columns=columns,
        hide_label=hide_label,
        optional=bool(getattr(bound.field, "say_optional", False)),
        ends=_ends(bound),
    )


class _Ids:
    """The ids of a field's hint and error, and how a control points at them."""

    def __init__(self, bound: BoundField, hint: str) -> None:
        self.hint_text = hint
        self.hint = f"{bound.auto_id}-hint" if hint else ""
        self.error = f"{bound.auto_id}-error" if bound.errors else ""

    @property
    def described(self) -> dict[str, str]:
        """Return the attributes that a control needs."""
        both = " ".join(filter(None, (self.hint, self.error)))
        return ({"aria-describedby": both} if both else {}) | ({"aria-invalid": "true"} if self.error else {})


def _kind(bound: BoundField) -> str:
    widget = bound.field.widget
    if widget.is_hidden:
        return "hidden"
    if isinstance(widget, PlacesOnALine):
        return "places"
    if isinstance(widget, _GROUPS):
        return "group"
    if isinstance(widget, forms.CheckboxInput):
        return "check"
    return "many" if isinstance(widget, (forms.MultiWidget, forms.SelectDateWidget)) else "one"


def _ends(bound: BoundField) -> tuple[str, str]:
    widget = bound.field.widget
    return (str(widget.ends[0]), str(widget.ends[1])) if isinstance(widget, PlacesOnALine) else ("", "")


def _attributes(bound: BoundField, kind: str, ids: _Ids) -> dict[str, Any]:
    attributes: dict[str, Any] = dict(ids.described)
    if kind in {"one", "many"}:
        own = bound.field.widget.attrs
        named = (
            "input",
            "input--own" if "data-own" in own else "",
            "input--short" if "data-short" in own else "",
            own.get("class", ""),
        )
        attributes["class"] = " ".join(filter(None, named))
    if isinstance(bound.field.widget, forms.Textarea):
        # A browser cuts what is pasted at this length and says nothing; the form says it, and keeps every word.
        attributes["maxlength"] = False
    return attributes


def _choices(bound: BoundField, ids: _Ids) -> list[ChoiceView]:
    notes = getattr(bound.field, "notes", {})
    found = []
    for option in bound.subwidgets:
        attributes = option.data["attrs"]
        attributes.pop("aria-describedby", None)
        attributes.pop("aria-invalid", None)
        if ids.error:
            attributes["aria-invalid"] = "true"
        found.append(ChoiceView(option.tag(), str(option.choice_label), str(notes.get(str(option.data["value"]), ""))))
    return found


def _target(bound: BoundField) -> str:
    """Return the id that a link to this field should reach: its control, or the first of its choices."""
    return f"{bound.auto_id}_0" if _kind(bound) in {*_CHOSEN, "many"} else bound.auto_id


@dataclass(frozen=True)
class Problem:
    """One thing to mend, and where; no `target` means that it concerns the form as a whole."""

    text: str
    target: str = ""
    label: str = ""


def problems(form: BaseForm) -> list[Problem]:
    """Return what needs a look, the whole form's own problems first, then field by field in order."""
    whole = [Problem(str(error)) for error in form.non_field_errors()]
    wrong = [bound for bound in form if bound.name in form.errors]
    return whole + [Problem(str(error), _target(bound), str(bound.label)) for bound in wrong for error in bound.errors]


def problem_title(count: int) -> str:
    """Say how many things need a look, in words up to five."""
    words = {2: _("Two"), 3: _("Three"), 4: _("Four"), 5: _("Five")}
    text = ngettext(
        "One thing needs a look. Everything you wrote is kept.",
        "%(count)s things need a look. Everything you wrote is kept.",
        count,
    )
    return text % {"count": words.get(count, count)} if count != 1 else text
