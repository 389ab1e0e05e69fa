"""What people tap and write about how they are, and how they word it."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from alongside.journey.forms.words import Words
from alongside.journey.rules.how import FEWEST_STEPS, MOST_SCALES, MOST_STEPS, SHAPES, Mark, Scale, Word, marked
from alongside.ui.widgets import OwnWords

OPEN = "open"  # said of a scale that is left open
_SCALE = "scale-"


def _rung(value: str) -> int | None:
    return None if value == OPEN else int(value)


class TapForm(forms.Form):
    """How I am, in one tap: the value of one of the viewer's words."""

    how = forms.ChoiceField()
    line = Words(longest=2000, optional=True)

    def __init__(self, *args: Any, words: Sequence[Word], **kwargs: Any) -> None:
        """Take the words that can be tapped."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["how"]
        field.choices = [(word.value, word.value) for word in words]


class FullForm(forms.Form):
    """How I am, with as much as I like: a word, marks on my scales, a line.

    `seen` says what stood there when the page was drawn: an old page knows nothing of what was said on another device since.
    """

    seen = forms.CharField(required=False, max_length=16, widget=forms.HiddenInput(attrs={"data-base": True}))
    line = Words(label=_("A line about it"), longest=2000, optional=True, widget=OwnWords(2))

    def __init__(self, *args: Any, words: Sequence[Word], scales: Sequence[Scale], **kwargs: Any) -> None:
        """Take the words and the scales that can be marked; each is its own field, and each may be left open."""
        super().__init__(*args, **kwargs)
        self.scales = scales
        self.fields["how"] = forms.ChoiceField(
            choices=[("", ""), (OPEN, ""), *((w.value, w.value) for w in words)], required=False
        )
        for scale in scales:
            steps = [(step, str(step)) for step in range(1, scale.steps + 1)]
            self.fields[self.named(scale)] = forms.TypedChoiceField(
                choices=[(OPEN, ""), *steps], coerce=_rung, empty_value=None, required=False, label=scale.name
            )

    def clean_how(self) -> str:
        """Return the word that was chosen, or nothing when it was left open."""
        how: str = self.cleaned_data["how"]
        return "" if how == OPEN else how

    @staticmethod
    def named(scale: Scale) -> str:
        """Return the name of a scale's field."""
        return f"{_SCALE}{scale.id}"

    @staticmethod
    def marked_in(sent: Mapping[str, Any]) -> list[str]:
        """Return the ids of the scales on which a mark was sent, as many as anybody can have before them."""
        marked = [name.removeprefix(_SCALE) for name in sent if name.startswith(_SCALE) and sent[name] != OPEN]
        return marked[:MOST_SCALES]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the marks that were made."""
        return marked(self.scales, {scale.id: self.cleaned_data.get(self.named(scale)) for scale in self.scales})

    def chosen(self) -> dict[str, int | None]:
        """Return what is marked as the form stands, by the ids of the scales, to be shown again."""
        return {scale.id: self._shown(scale) for scale in self.scales}

    def _shown(self, scale: Scale) -> int | None:
        value = str(self[self.named(scale)].value() or "")
        return int(value) if value.isascii() and value.isdecimal() else None

    def given(self) -> dict[str, Any]:
        """Return what was tapped, marked and written, by the names of the fields; nothing of what was left open."""
        said = {"how": self.cleaned_data["how"], "line": self.cleaned_data["line"]}
        marks = {self.named(mark.scale): mark.at for mark in self.marks}
        return {name: value for name, value in said.items() if value} | marks

    @property
    def said_something(self) -> bool:
        """Say whether anything was tapped, marked or written."""
        return bool(self.cleaned_data["how"] or self.cleaned_data["line"] or self.marks)


class WordForm(forms.Form):
    """A word of one's own to tap."""

    words = Words(
        label=_("The word"),
        missing=_("Write the word you want to tap."),
        longest=24,
        help_text=_("Short, so that it fits under its line. “Like rain”, “on my feet”."),
        widget=forms.TextInput(attrs={"data-own": True, "data-short": True}),
    )
    shape = forms.ChoiceField(label=_("The line beside it"), choices=[(shape, shape) for shape in SHAPES], initial=SHAPES[0])

    shape.error_messages |= {
        "required": _("Choose one of the drawn lines."),
        "invalid_choice": _("Choose one of the drawn lines."),
    }


def _short(label: Any, missing: Any, hint: Any = "") -> Words:
    return Words(label=label, missing=missing, longest=60, help_text=hint, widget=forms.TextInput(attrs={"data-own": True}))


class ScaleForm(forms.Form):
    """A small scale of one's own."""

    name = _short(
        _("What is it about?"),
        _("Say what it is about, in a word or two."),
        _("“Sleep”, “my temper”, “how far away people feel”."),
    )
    low = _short(_("At one end"), _("Give this end a word."), _("“Broken”"))
    high = _short(_("At the other end"), _("Give this end a word."), _("“Deep”"))
    steps = forms.TypedChoiceField(
        label=_("How many steps between them?"),
        choices=[(n, str(n)) for n in range(FEWEST_STEPS, MOST_STEPS + 1)],
        coerce=int,
        initial=5,
        widget=forms.Select(attrs={"data-short": True}),
    )
