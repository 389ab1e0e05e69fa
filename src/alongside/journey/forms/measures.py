"""A measure's questions as a form: each may be left open, and none is worded by us."""

import base64
import hashlib
import json
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from alongside.journey.forms.words import SHORT, TOO_LONG, Words
from alongside.kernel.text import tidy
from alongside.measures.rules.opening import MOST_ITEMS
from alongside.measures.rules.shape import WRITTEN, Answer, Answers, Item, Kind, Questionnaire, said
from alongside.ui.widgets import Day, OwnWords

MARK = 4  # characters that stand for the answer to one question
OPEN = "-"  # what is sent for "I leave this open"
BIG = Decimal(10) ** 12
COMMA = re.compile(r"[+-]?\d*,\d+")  # as Spanish writes a number
THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")  # or as English does, or Mexico


class AnswerForm(forms.Form):
    """The questions that are asked now, each a field; what was answered before stands in them.

    `language` is the one in which the measure is shown; what the form itself says in the fields is in it too. `seen` says
    which answers the page was drawn with, with a mark for each question: an old page knows nothing of what was answered on
    another device since.
    """

    seen = forms.CharField(required=False, max_length=MARK * MOST_ITEMS, widget=forms.HiddenInput(attrs={"data-base": True}))

    def __init__(self, *args: Any, questionnaire: Questionnaire, on: frozenset[str], answers: Answers, language: str) -> None:
        super().__init__(*args)
        self.links: dict[str, Item] = {}
        self.questionnaire, self.on = questionnaire, on
        self.kept = answers
        self.initial["seen"] = "".join(_mark(answers.get(item.link, [])) for item in questionnaire.questions())
        with override(language):
            for place, item in enumerate(questionnaire.questions()):
                if item.link in on or f"q{place}" in self.data:  # an old page may have asked what is not asked any more
                    self._add(f"q{place}", item, answers.get(item.link, []), language)

    def _add(self, name: str, item: Item, given: list[Answer], language: str) -> None:
        field = _field(item, language)
        field.label = " ".join(filter(None, (item.prefix, said(item.words, language)[0])))
        field.help_text = " ".join([*(said(words, language)[0] for words in item.help), *_ours(item)])
        field.required = False
        self.fields[name], self.links[name] = field, item
        self.initial[name] = _shown(item, given)

    @property
    def overtaken(self) -> bool:
        """Say whether other answers were kept since the page was drawn that was sent here."""
        seen, now = self.cleaned_data["seen"], self.initial["seen"]
        return len(seen) == len(now) and seen != now

    @property
    def answers(self) -> dict[str, list[Answer]]:
        """Return what was answered, by linkId."""
        found = {item.link: _taken(item, self.cleaned_data.get(name)) for name, item in self.links.items()}
        return {link: given for link, given in found.items() if given}

    @property
    def put_together(self) -> dict[str, list[Answer]]:
        """Return what is kept, with what was changed on a page that was overtaken.

        An answer that stood on that page and was left as it was is no answer to what was said since. Where both were changed,
        words stand side by side, and of all else the last that was sent counts.
        """
        found, given = dict(self.kept), self.answers
        for place, item in enumerate(self.questionnaire.questions()):
            then, now = (marks[MARK * place :][:MARK] for marks in (self.cleaned_data["seen"], self.initial["seen"]))
            sent = given.get(item.link)
            if sent and _mark(sent) != then:
                found[item.link] = sent if now == then else _both(item, found.get(item.link, []), sent)
        return found


def _mark(given: Sequence[Answer]) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(json.dumps(given).encode()).digest())[:MARK].decode()


def _both(item: Item, kept: list[Answer], sent: list[Answer]) -> list[Answer]:
    """Return the words of both, as far as there is room; what was sent last where there is none."""
    if item.kind not in WRITTEN or not kept:
        return sent
    if item.most > 1:
        return [*sent, *(one for one in kept if one not in sent)][: item.most]
    first, last = str(kept[0]), str(sent[0])
    if first in last or last in first:
        return [max(first, last, key=len)]
    both = ("; " if item.kind is Kind.STRING else "\n\n").join((first, last))
    return [both] if len(both) <= item.longest else sent


def _ours(item: Item) -> list[str]:
    """Say what the file asks for besides its words."""
    several = _("One on each line, at most %(most)d.") % {"most": item.most}
    choose = _("Choose at most %(most)d of these.") % {"most": item.most}
    hints = [several] if item.most > 1 and item.kind in WRITTEN else [choose] if 1 < item.most < len(item.options) else []
    return [*hints, _("The authors hope for an answer here. You may still leave it open.")] if item.required else hints


def _shown(item: Item, given: list[Answer]) -> Any:
    """Return answers as the field shows them."""
    if item.kind is Kind.BOOLEAN:
        return ("yes" if given[0] else "no") if given else None
    if item.kind is Kind.CHOICE and item.most > 1:
        return list(given)
    if item.kind in WRITTEN and item.most > 1:
        return "\n".join(map(str, given))
    return given[0] if given else None


def _taken(item: Item, value: Any) -> list[Answer]:
    """Return what a field holds as answers; nothing for a question that is left open."""
    if value in (None, "", OPEN, []):
        return []
    if item.kind is Kind.BOOLEAN:
        return [value == "yes"]
    if item.most > 1:
        return list(value)
    if item.kind is Kind.DATE:
        return [value.isoformat()]
    return [str(value) if item.kind is Kind.DECIMAL else value]


class _Several(forms.MultipleChoiceField):
    """Several of the answers, as many as the file allows."""

    def __init__(self, most: int, **kwargs: Any) -> None:
        super().__init__(widget=forms.CheckboxSelectMultiple, **kwargs)
        self.most = most

    def validate(self, value: Any) -> None:
        """Refuse more than the file allows."""
        super().validate(value)
        if len(value) > self.most:
            raise forms.ValidationError(_("Choose at most %(most)d of these.") % {"most": self.most})


class _Lines(forms.CharField):
    """Several short answers, each on a line of its own."""

    def __init__(self, most: int, longest: int, **kwargs: Any) -> None:
        super().__init__(widget=OwnWords(3), **kwargs)
        self.most, self.longest = most, longest

    def clean(self, value: Any) -> list[str]:
        """Return the lines.

        Raises:
            ValidationError: there are too many, or one is too long.
        """
        lines = [line for line in map(tidy, str(value or "").splitlines()) if line]
        if len(lines) > self.most:
            raise forms.ValidationError(_("There is room for %(most)d lines here.") % {"most": self.most})
        for line in lines:
            MaxLengthValidator(self.longest, TOO_LONG)(line)
        return lines


def _field(item: Item, language: str) -> forms.Field:
    return _FIELDS[item.kind](item, language)


def _choice(item: Item, language: str) -> forms.Field:
    options = [(option.key, said(option.words, language)[0]) for option in item.options]
    if item.most > 1:
        return _Several(item.most, choices=options)
    return forms.ChoiceField(choices=[*options, (OPEN, _("I leave this open"))], widget=forms.RadioSelect)


def _yes_or_no(_item: Item, _language: str) -> forms.Field:
    choices = [("yes", _("Yes")), ("no", _("No")), (OPEN, _("I leave this open"))]
    return forms.ChoiceField(choices=choices, widget=forms.RadioSelect)


def _bounds(item: Item) -> dict[str, Any]:
    return {
        "min_value": item.lowest if item.lowest is not None else -BIG,
        "max_value": item.highest if item.highest is not None else BIG,
    }


def _whole(item: Item, _language: str) -> forms.Field:
    widget = forms.NumberInput(attrs={"data-short": True, "inputmode": "numeric"})
    bounds = _bounds(item)
    return forms.IntegerField(widget=widget, min_value=int(bounds["min_value"]), max_value=int(bounds["max_value"]))


class _Number(forms.DecimalField):
    """A number, also with a comma where it ends: a browser without a field for numbers sends what was typed."""

    def to_python(self, value: Any) -> Any:
        """Return the number.

        Raises:
            ValidationError: it is none, or one like "1,000": to one reader that is one, and to another a thousand.
        """
        typed = str(value or "").strip()
        if THOUSANDS.fullmatch(typed):
            raise forms.ValidationError(_("This can be read in two ways. Please write it without a comma, like 1000 or 1.5."))
        return super().to_python(typed.replace(",", ".") if COMMA.fullmatch(typed) else value)


def _number(item: Item, _language: str) -> forms.Field:
    widget = forms.NumberInput(attrs={"data-short": True, "inputmode": "decimal", "step": "any"})
    return _Number(widget=widget, max_digits=18, decimal_places=6, **_bounds(item))


def _few_words(item: Item, _language: str) -> forms.Field:
    if item.most > 1:
        return _Lines(item.most, item.longest)
    return Words(longest=item.longest, optional=True, widget=forms.TextInput(attrs={"data-own": True}))


def _words(item: Item, _language: str) -> forms.Field:
    return _Lines(item.most, item.longest) if item.most > 1 else Words(longest=item.longest, optional=True, widget=OwnWords(3))


def _day(_item: Item, _language: str) -> forms.Field:
    return forms.DateField(widget=Day())


_FIELDS: dict[Kind, Callable[[Item, str], forms.Field]] = {
    Kind.CHOICE: _choice, Kind.BOOLEAN: _yes_or_no, Kind.INTEGER: _whole, Kind.DECIMAL: _number, Kind.STRING: _few_words,
    Kind.TEXT: _words, Kind.DATE: _day,
}  # fmt: skip


class WhenForm(forms.Form):
    """When it would suit one to answer a measure."""

    when = Words(
        label=gettext_lazy("When"),
        longest=SHORT,
        optional=True,
        help_text=gettext_lazy("“Before we meet on Tuesday”, “next month”, “when I feel like it”."),
        widget=forms.TextInput(),
    )


class OfferMeasureForm(WhenForm):
    """Which measure a specialist asks about."""

    measure = forms.ChoiceField(
        label=gettext_lazy("Which measure"), widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose one of them."), "invalid_choice": gettext_lazy("Choose one of them.")},
    )  # fmt: skip
    field_order = ("measure", "when")

    def __init__(self, *args: Any, measures: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chooser: Any = self.fields["measure"]
        chooser.choices = measures
