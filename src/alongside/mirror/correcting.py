"""Hearing a turn another way: what is chosen, and what is said where something else stands by then."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from alongside.listening import ReadTurn
from alongside.mirror import rules
from alongside.mirror.rules.correcting import chosen_at_first, contradictions
from alongside.mirror.showing import CODES, KINDS, TALK, Voices
from alongside.ui.components import Fact

Codes = frozenset[str]


class CorrectionForm(forms.Form):
    """What the specialist heard in one turn; `cleaned_data["codes"]` is all that stands then.

    `seen` goes with it and says what they had heard there before (`Corrections.as_seen`): in another tab that may change.
    """

    seen = forms.CharField(required=False, widget=forms.HiddenInput())

    def __init__(self, *args: Any, turn: ReadTurn, seen: str, **kwargs: Any) -> None:
        """Offer what a turn of this speaker can be, with what stands in it chosen."""
        super().__init__(*args, **kwargs)
        self.fields["seen"].initial = seen
        standing = rules.standing_in(turn)
        if turn.speaker == "person":
            self.fields["codes"] = forms.ChoiceField(
                label=_("I hear it as"),
                choices=[(name, TALK[name]) for name in rules.TALK],
                initial=next(iter(standing)),
                widget=forms.RadioSelect(),
            )
        else:
            self.fields["codes"] = forms.MultipleChoiceField(
                label=_("I hear in it"),
                required=False,
                help_text=_("As many as hold, or none."),
                choices=[(code, CODES[code]) for code in rules.may_be_heard(turn)],
                initial=sorted(chosen_at_first(turn)),
                widget=forms.CheckboxSelectMultiple(),
            )

    def clean_codes(self) -> Codes:
        """Return what stands, if it can stand together."""
        given = self.cleaned_data["codes"]
        codes = frozenset([given] if isinstance(given, str) else given)
        if excluding := contradictions(codes):
            raise ValidationError([_one_of_two(*pair) for pair in excluding])
        return codes

    def choose(self, codes: Codes) -> None:
        """Begin with some codes chosen instead of those that stand."""
        chosen = sorted(codes)
        several = isinstance(self.fields["codes"], forms.MultipleChoiceField)
        self.initial["codes"] = chosen if several else "".join(chosen[:1])


def _one_of_two(one: str, other: str) -> str:
    sentence = _(
        "“%(one)s” and “%(other)s” exclude each other. Keep the one that fits the turn as a whole; nothing that you chose is lost."
    )
    return sentence % {"one": CODES[one], "other": CODES[other]}


@dataclass(frozen=True)
class Overtaken:
    """What was chosen for a turn in which something else stands by now: both, and how the choice can stand all the same."""

    facts: list[Fact]
    how: str


def overtaken(turn: ReadTurn, voices: Voices, chosen: Codes | None) -> Overtaken:
    """Say what stands in a turn and what was chosen for it; None is what the mirror hears."""
    yours = turn.index in voices.yours
    stands = _("What stands now, as you heard it") if yours else _("What stands now, as the mirror hears it")
    facts = [
        Fact(stands, capfirst(voices.heard_in(turn)) or _("Nothing is said of it.")),
        Fact(_("What you chose just now"), _("As the mirror hears it") if chosen is None else capfirst(_named(chosen))),
    ]
    if chosen is None:
        return Overtaken(facts, _("If you still want that, press “As the mirror hears it” once more."))
    return Overtaken(facts, _("Below is what you chose just now. If you let it stand, it takes the place of what stands now."))


def _named(codes: Iterable[str]) -> str:
    names = [str(name) for code, name in (CODES | TALK).items() if code in codes]
    return ", ".join(names) or str(KINDS["plain"])
